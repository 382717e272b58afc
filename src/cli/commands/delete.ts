/** `marsad delete`: a report out of the ledger for good. */
import type { Command } from 'commander'
import { command, type LedgerOption, ledgerOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'

interface DeleteOptions extends LedgerOption {
  readonly reason: string
}

export const deleteReport = (): Command =>
  command(
    'delete',
    'erase the words and names of a report for good; its id, the time and the reason stay',
    'marsad delete page.txt/2 --reason "withdrawn by its publisher"',
  )
    .argument('<report>', 'the id of the report')
    .requiredOption('--reason <reason>', 'why, as it will be told to everybody: name nobody here')
    .addOption(ledgerOption())
    .action((report: string, { reason, ...options }: DeleteOptions) =>
      withExistingLedger(options, async ledger => {
        const { deletedAt } = await ledger.deleteReport(report, reason)
        await print(`${report}: deleted at ${deletedAt}; backups made before still hold it, so make a new one\n`)
      }),
    )
