/** `marsad review`: what a person has most reason to look at. */
import type { Command } from 'commander'
import { eventTable } from '../event-listing.ts'
import { command, type LedgerOption, ledgerOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'
import { wholeNumber } from './events.ts'

interface ReviewOptions extends LedgerOption {
  readonly limit: number
  readonly place?: string
  readonly country?: string
  readonly json?: boolean
}

export const review = (): Command =>
  command(
    'review',
    'list events that nobody has reviewed, those of unsure reading and great toll first',
    'marsad review --limit 20',
    'marsad review --country LY --json',
  )
    .option('--place <name>', 'at this place or in this province, by its Arabic name or id')
    .option('--country <code>', 'in this country (LY)')
    .option('--limit <number>', 'at most so many', wholeNumber, 20)
    .option('--json', 'one JSON object a line: {"event":{…},"claims":[…],"priority":…}')
    .addOption(ledgerOption())
    .action(({ ledger: _, json, ...filter }: ReviewOptions, self: Command) =>
      withExistingLedger(self.opts(), async ({ correcting }) => {
        const rows = await correcting.queue(filter)
        await print(json ? rows.map(row => `${JSON.stringify(row)}\n`).join('') : eventTable(rows))
      }),
    )
