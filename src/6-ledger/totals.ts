/** What the ledger's incidents add up to, and what outlets say they do. */
import { type CampaignTotal, campaignTotals } from '../5-events/campaign-totals.ts'
import type { Event } from '../5-events/event.ts'
import { sumTolls, type TotalsBy, type TotalsRow } from '../5-events/sum-tolls.ts'
import { type EventFilter, queryEvents } from './query-events.ts'
import type { LedgerDb } from './schema.ts'

export interface Totals {
  /** Sums of the incidents that fit. */
  readonly sums: readonly TotalsRow[]
  /** Totals over campaigns that fit, each beside all incidents of its own days, place and side. */
  readonly campaigns: readonly CampaignTotal[]
}

const eventsOf = async (db: LedgerDb, filter: EventFilter): Promise<Event[]> =>
  (await queryEvents(db, filter)).map(row => row.event)

export async function totals(db: LedgerDb, filter: EventFilter, by: TotalsBy): Promise<Totals> {
  const fitting = await eventsOf(db, filter)
  const ids = new Set(fitting.map(event => event.id))
  // A campaign's own days may reach beyond those asked for, and its victims fell in events of all types.
  const { preset, place, country, bbox } = filter
  const around = await eventsOf(db, { preset, place, country, bbox })
  const campaigns = campaignTotals(around).filter(total => total.steps.some(step => ids.has(step.event)))
  return { sums: sumTolls(fitting, by), campaigns }
}
