/** Every event in a line: what maps, counts and indexes are made of, without its sources and words. */
import type { Position } from './cursor.ts'
import type { Engine } from './engine.ts'
import { actorNamesOf } from './json-columns.ts'
import { afterPosition } from './query-events.ts'

export interface EventOutline {
  readonly id: string
  readonly type: string
  readonly status: string
  readonly scope: string
  /** First and last day, ISO; null where none is known. What goes on has no last day: it lies before none. */
  readonly from: string | null
  readonly to: string | null
  readonly country: string | null
  readonly place: string | null
  readonly placeId: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: string | null
  /** Best figure under the default preset, over all sides. */
  readonly killed: number
  /** Of the claim that was read most surely: 0 to 1. */
  readonly confidence: number
  /** How far people have gone through it. */
  readonly review: string
  readonly actors: readonly { readonly id?: string; readonly name: string }[]
}

const PAGE = 1000
/** Before every event: no day comes after it. */
const START: Position = { day: '~', id: '' }

type Asked = Pick<Engine, 'db' | 'textAt'>

const pageAfter = ({ db, textAt }: Asked, position: Position) =>
  db
    .selectFrom('events')
    .select(['id', 'type', 'status', 'scope', 'first_day as from', 'last_day as to', 'country', 'lat', 'lon'])
    .select([
      ...(['toll_killed as killed', 'confidence', 'review'] as const),
      textAt('data', ['place', 'name']).as('place'),
      textAt('data', ['place', 'id']).as('placeId'),
      textAt('data', ['place', 'precision']).as('precision'),
      textAt('data', ['actors']).as('actors'),
    ])
    .where(eb => afterPosition(eb, position))
    .orderBy('day', 'desc')
    .orderBy('id')
    .limit(PAGE)
    .execute()

/**
 * All events of the ledger, the latest first, a page at a time. The database picks what is asked for out of the whole event:
 * to read and parse all of it here took three times as long.
 */
export async function* eachOutline(engine: Asked): AsyncGenerator<EventOutline[]> {
  for (let position = START; ; ) {
    const rows = await pageAfter(engine, position)
    yield rows.map(row => ({ ...row, actors: actorNamesOf(row.actors) }))
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    position = { day: last.from ?? '', id: last.id }
  }
}
