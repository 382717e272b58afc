/** What events are sought by beside their names and days: figures, speakers, and how surely they were read. */
import type { Claim, Outcome } from '../4-claims/claim.ts'
import type { Event } from '../5-events/event.ts'
import { plainText } from '../5-events/name-keys.ts'
import { OUTCOMES } from '../5-events/toll-sides.ts'
import { chunks } from './chunks.ts'
import { claimOf, eventOf } from './json-columns.ts'
import type { LedgerDb } from './schema.ts'

/** A column for each outcome: the best figure under the default preset, over all sides. */
export type TollColumns = { [outcome in Outcome as `toll_${outcome}`]: number }

export interface SoughtBy extends TollColumns {
  /** In normal form, parted by ` | `. */
  speakers: string
  /** Of the claim that was read most surely: 0 to 1. */
  confidence: number
}

export function soughtBy({ tolls }: Event, claims: readonly Claim[]): SoughtBy {
  const sum = (outcome: Outcome): number =>
    tolls
      .filter(toll => toll.outcome === outcome)
      .reduce((total, { best, low, high }) => total + (best ?? low ?? high ?? 0), 0)
  const speakers = new Set(
    claims.flatMap(({ speakers: own, tolls: said }) => [...own, ...said.map(one => one.speaker)]),
  )
  return {
    ...{ toll_killed: sum('killed'), toll_injured: sum('injured'), toll_missing: sum('missing') },
    ...{ toll_captured: sum('captured'), toll_surrendered: sum('surrendered') },
    ...{ toll_freed: sum('freed'), toll_displaced: sum('displaced') },
    speakers: [...speakers]
      .filter(speaker => speaker !== null)
      .map(plainText)
      .sort()
      .join(' | ')
      .replaceAll('\u0000', ''),
    confidence: claims.reduce((most, claim) => Math.max(most, claim.confidence), 0),
  }
}

/** The columns as they are made, in the SQL that both engines know. */
export const SOUGHT_COLUMNS: readonly string[] = [
  ...OUTCOMES.map(outcome => `toll_${outcome} integer not null default 0`),
  "speakers text not null default ''",
  'confidence double precision not null default 0',
]

/** Works the columns out for the events of a ledger that was made before them. */
export async function fillSoughtBy(db: LedgerDb): Promise<void> {
  const ids = (await db.selectFrom('events').select('id').execute()).map(row => row.id)
  for (const some of chunks(ids)) {
    const events = await db.selectFrom('events').select(['id', 'data']).where('id', 'in', some).execute()
    const claims = await db
      .selectFrom('event_claims as x')
      .innerJoin('claims as c', 'c.id', 'x.claim')
      .select(['x.event', 'c.data'])
      .where('x.event', 'in', some)
      .execute()
    for (const { id, data } of events) {
      const own = claims.filter(claim => claim.event === id).map(claim => claimOf(claim.data))
      await db
        .updateTable('events')
        .set(soughtBy(eventOf(data), own))
        .where('id', '=', id)
        .execute()
    }
  }
}
