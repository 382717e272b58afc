/** `marsad history`: what changed, when and by whom. */
import type { Command } from 'commander'
import { fault } from '../../errors.ts'
import { historyLines } from '../history-listing.ts'
import { command, type LedgerOption, ledgerOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'

interface HistoryOptions extends LedgerOption {
  readonly json?: boolean
}

export const history = (): Command =>
  command(
    'history',
    'print what changed, when and by whom: of an event, of a report, or all corrections',
    'marsad history c4t0v9k2m6p3h',
    'marsad history page.txt/2 --json',
    'marsad history',
  )
    .argument('[event|report]', 'the id of either, or of a claim; without it all corrections, the latest first')
    .option('--json', 'one JSON object a line')
    .addOption(ledgerOption())
    .action((id: string | undefined, options: HistoryOptions) =>
      withExistingLedger(options, async ({ correcting }) => {
        const entries = id === undefined ? await correcting.corrections() : await correcting.history(id)
        if (id !== undefined && entries.length === 0) throw fault('id_unknown', { id })
        const lines = options.json ? entries.map(entry => JSON.stringify(entry)) : entries.flatMap(historyLines)
        await print(lines.map(line => `${line}\n`).join(''))
      }),
    )
