/** `marsad import`: the reports of another ledger into this one. */
import type { Command } from 'commander'
import { command, type LedgerOption, ledgerOption, withLedger } from '../options.ts'
import { print } from '../print.ts'
import { refusedLine } from '../refused-line.ts'

export const importAll = (): Command =>
  command(
    'import',
    'add all reports of an export or a backup to the ledger; safe to repeat',
    'marsad import libya.marsad',
  )
    .argument('<file>', 'a file that export or backup wrote')
    .addOption(ledgerOption())
    .action((file: string, options: LedgerOption) =>
      withLedger(options, async (ledger, name) => {
        const { added, unchanged, updated, refused } = await ledger.importAll(file)
        await print(`${added} new, ${unchanged} unchanged, ${updated} new versions\n${refusedLine(refused)}${name}\n`)
      }),
    )
