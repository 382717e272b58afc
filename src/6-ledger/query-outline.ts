/** Every event in a line: what maps, counts and indexes are made of, without its sources and words. */
import type { PlacePrecision, Scope, Status } from '../4-claims/claim.ts'
import { eventOf } from './json-columns.ts'
import type { LedgerDb } from './schema.ts'

export interface EventOutline {
  readonly id: string
  readonly type: string
  readonly status: Status
  readonly scope: Scope
  /** First and last day, ISO; null where none is known. What goes on has no last day: it lies before none. */
  readonly from: string | null
  readonly to: string | null
  readonly country: string | null
  readonly place: string | null
  readonly placeId: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: PlacePrecision | null
  /** Best figure under the default preset, over all sides. */
  readonly killed: number
  readonly actors: readonly { readonly id: string | null; readonly name: string }[]
}

const PAGE = 2000

/** All events of the ledger, in the order of their ids, a page in memory at a time. */
export async function* eachOutline(db: LedgerDb): AsyncGenerator<EventOutline> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('events')
      .select(['id', 'data'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute()
    for (const row of rows) yield outlineOf(row.data)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}

function outlineOf(data: string): EventOutline {
  const { id, type, status, scope, date, place, actors, tolls } = eventOf(data)
  const killed = tolls.filter(toll => toll.outcome === 'killed')
  return {
    ...{ id, type, status, scope, from: date.start ?? date.end },
    to: date.end ?? (date.start === null ? null : '9999-12-31'),
    ...{ country: place?.country ?? null, place: place?.name ?? null, placeId: place?.id ?? null },
    ...{ lat: place?.lat ?? null, lon: place?.lon ?? null, precision: place?.precision ?? null },
    killed: killed.reduce((sum, toll) => sum + (toll.best ?? toll.low ?? 0), 0),
    actors: actors.map(actor => ({ id: actor.id ?? null, name: actor.name })),
  }
}
