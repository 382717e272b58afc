/** Sums and campaign totals in lines for a person to read. */
import type { CampaignTotal, TotalStep } from '../5-events/campaign-totals.ts'
import type { TollSum, TotalsRow } from '../5-events/sum-tolls.ts'
import type { Totals } from '../6-ledger/totals.ts'
import { table } from './print.ts'

/** A line a sum, then each total over a campaign with the sum of the incidents that it should hold. */
export function totalsText({ sums, campaigns }: Totals): string {
  if (sums.length + campaigns.length === 0) return 'no tolls fit\n'
  return [
    table([['outcome', 'low', 'best', 'high', 'events', ''], ...sums.map(sumCells)]),
    ...(campaigns.length > 0 ? ['\nTotals that outlets give, not added to the above:\n'] : []),
    ...campaigns.map(campaignText),
  ].join('')
}

const sumCells = ({ outcome, key, low, best, high, open, events }: TotalsRow): string[] => [
  outcome,
  ...[low, best].map(String),
  `${high}${open ? '+' : ''}`,
  String(events),
  key ?? '–',
]

function campaignText({ outcome, of, group, place, since, steps, sum, sideless }: CampaignTotal): string {
  const heading = [outcome, of ? `of ${of}` : group, place?.name, since && `since ${since}`].filter(Boolean).join(' · ')
  return `${heading}\n  outlets say ${steps.map(stepText).join(' → ')}\n  ${sumText(sum)}${sidelessText(sideless)}\n`
}

const stepText = ({ low, best, high, open, until, event }: TotalStep): string =>
  `${open ? `${high}+` : low === high ? low : `${best ?? '?'} (${low ?? '?'}–${high ?? '?'})`} ${until ? `by ${until}` : '(day not told)'} [${event}]`

const sumText = (sum: TollSum | null): string =>
  sum === null
    ? 'over which days is not told, so nothing stands beside it'
    : `the ledger's incidents of these days hold ${figureText(sum)} in ${eventsText(sum)}`

const sidelessText = (sum: TollSum | null): string =>
  sum && sum.events > 0 ? `, and ${figureText(sum)} of no side that is told in ${eventsText(sum)}` : ''

const figureText = ({ low, best, high, open }: TollSum): string => `${best} (${low}–${high}${open ? '+' : ''})`
const eventsText = ({ events }: TollSum): string => (events === 1 ? '1 event' : `${events} events`)
