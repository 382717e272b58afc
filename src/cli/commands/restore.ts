/** `marsad restore`: a ledger as a backup holds it. */
import type { Command } from 'commander'
import { command, type LedgerOption, ledgerOption, withLedger } from '../options.ts'
import { print } from '../print.ts'

interface RestoreOptions extends LedgerOption {
  readonly replace?: boolean
}

export const restore = (): Command =>
  command(
    'restore',
    'fill a ledger from a backup; reports that were deleted since stay deleted',
    'marsad restore ledger-2016-08-14.marsad --ledger postgres://marsad@db.example/marsad',
  )
    .argument('<file>', 'a file that backup wrote')
    .option('--replace', 'put it in the place of what the ledger holds')
    .addOption(ledgerOption())
    .action((file: string, { replace = false, ...options }: RestoreOptions) =>
      withLedger(options, async (ledger, name) => {
        const { rows, erased } = await ledger.restore(file, replace)
        const again = erased > 0 ? `, ${erased} reports deleted again` : ''
        await print(`${name}: ${rows} rows${again}\n`)
      }),
    )
