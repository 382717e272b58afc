/** Every event in a line: what maps, counts and indexes are made of, without its sources and words. */
import type { Engine } from './engine.ts'
import { actorNamesOf } from './json-columns.ts'

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
  readonly actors: readonly { readonly id?: string; readonly name: string }[]
}

const PAGE = 1000

/**
 * All events of the ledger, in the order of their ids, a page at a time. The database picks what is asked for out of the
 * whole event: to read and parse all of it here took five times as long.
 */
export async function* eachOutline({ db, textAt }: Pick<Engine, 'db' | 'textAt'>): AsyncGenerator<EventOutline[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('events')
      .select(['id', 'type', 'status', 'scope', 'first_day as from', 'last_day as to', 'country', 'lat', 'lon'])
      .select([
        'toll_killed as killed',
        textAt('data', ['place', 'name']).as('place'),
        textAt('data', ['place', 'id']).as('placeId'),
        textAt('data', ['place', 'precision']).as('precision'),
        textAt('data', ['actors']).as('actors'),
      ])
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute()
    yield rows.map(row => ({ ...row, actors: actorNamesOf(row.actors) }))
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}
