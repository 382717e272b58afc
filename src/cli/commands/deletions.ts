/** `marsad deletions`: the feed of what was deleted, for whoever keeps copies. */
import type { Command } from 'commander'
import { command, type LedgerOption, ledgerOption, withExistingLedger } from '../options.ts'
import { print, table } from '../print.ts'

interface DeletionsOptions extends LedgerOption {
  readonly since?: string
  readonly json?: boolean
}

export const deletions = (): Command =>
  command(
    'deletions',
    'list the reports that were deleted on request',
    'marsad deletions --since 2016-08-14T00:00:00.000Z --json',
  )
    .option('--since <time>', 'only those after this ISO time')
    .option('--json', 'one a line: {"report","deletedAt","reason"}')
    .addOption(ledgerOption())
    .action(({ since, json = false, ...options }: DeletionsOptions) =>
      withExistingLedger(options, async ledger => {
        const all = await ledger.deletions(since)
        if (json) return print(all.map(deletion => `${JSON.stringify(deletion)}\n`).join(''))
        await print(table(all.map(({ report, deletedAt, reason }) => [deletedAt, report, reason])))
      }),
    )
