/** `marsad totals`: what incidents add up to, and the totals that outlets give. */
import { type Command, Option } from 'commander'
import { TOTALS_BY, type TotalsBy } from '../../5-events/sum-tolls.ts'
import type { EventFilter } from '../../6-ledger/query-events.ts'
import { command, isoDay, type LedgerOption, ledgerOption, presetOption, withExistingLedger } from '../options.ts'
import { print } from '../print.ts'
import { totalsText } from '../totals-listing.ts'

interface TotalsOptions extends LedgerOption, EventFilter {
  readonly by: TotalsBy
  readonly json?: boolean
}

export const totals = (): Command =>
  command(
    'totals',
    'add up the tolls of incidents, beside the totals that outlets give',
    'marsad totals --by month --place سرت',
    'marsad totals --by actor --from 2016-05-01 --to 2016-12-31 --json',
  )
    .addOption(new Option('--by <what>', 'how the sums are split').choices(TOTALS_BY).default('outcome'))
    .option('--from <day>', 'on or after this day (2016-08-14)', isoDay)
    .option('--to <day>', 'on or before this day', isoDay)
    .option('--place <name>', 'at this place or in this province, by its Arabic name or id')
    .option('--actor <name>', 'with this actor, by its Arabic name or id')
    .option('--country <code>', 'in this country (LY)')
    .addOption(presetOption())
    .option('--json', 'one JSON object: {"sums":[…],"campaigns":[…]}')
    .addOption(ledgerOption())
    .action(addUp)

async function addUp({ by, json, ledger: file, ...filter }: TotalsOptions): Promise<void> {
  await withExistingLedger(file === undefined ? {} : { ledger: file }, async ledger => {
    const found = await ledger.totals(filter, by)
    await print(json ? `${JSON.stringify(found)}\n` : totalsText(found))
  })
}
