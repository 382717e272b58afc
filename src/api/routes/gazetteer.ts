import { z } from 'zod'
import { plainText } from '../../5-events/name-keys.ts'
import type { KnownNames } from '../../7-exports/formats/format.ts'
import type { GazetteerAnswer } from '../answers/known.ts'
import { GazetteerSchema } from '../correction-schemas.ts'
import { Name } from '../event-query.ts'
import { answering, type Route } from './route.ts'

const Query = z.object({
  q: Name.describe('how a name begins, in Arabic in any spelling or in English'),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})

interface Sought {
  readonly id: string
  readonly said: readonly string[]
  /** The greater the earlier, of names that fit alike. */
  readonly weight: number
}

const soughtIn = new WeakMap<KnownNames, { readonly places: readonly Sought[]; readonly actors: readonly Sought[] }>()

/** Names in plain letters, worked out once. */
function plainNames(known: KnownNames) {
  const before = soughtIn.get(known)
  if (before) return before
  const made = {
    places: [...known.places.values()].map(
      ({ id, names, nameEn, population, pack }): Sought => ({
        ...{ id, said: [...names.map(plainText), nameEn.toLowerCase()] },
        weight: population + (pack === null ? 0 : 1000),
      }),
    ),
    actors: [...known.actors.values()].map(
      ({ id, names, nameEn }): Sought => ({
        ...{ id, said: [...names.map(({ name }) => plainText(name)), nameEn.toLowerCase()], weight: 0 },
      }),
    ),
  }
  soughtIn.set(known, made)
  return made
}

/** Ids of what is named so: whole names before those that begin so. */
function named(all: readonly Sought[], q: string, limit: number): string[] {
  const asked = [plainText(q), q.toLowerCase()]
  const fitting = all.flatMap(one => {
    if (one.said.some(name => asked.includes(name))) return [{ one, rank: 0 }]
    return one.said.some(name => asked.some(part => part !== '' && name.startsWith(part))) ? [{ one, rank: 1 }] : []
  })
  fitting.sort((x, y) => x.rank - y.rank || y.one.weight - x.one.weight || (x.one.id < y.one.id ? -1 : 1))
  return fitting.slice(0, limit).map(({ one }) => one.id)
}

/** Places and actors that the gazetteer knows, in the form in which a correction names them. */
export const gazetteer: Route = (api, { known }) => {
  const schema = {
    summary: 'Places and actors of the gazetteer by the beginning of a name',
    querystring: Query,
    response: answering(GazetteerSchema),
  }
  api.get('/gazetteer', { schema }, async (request): Promise<GazetteerAnswer> => {
    const { q, limit } = request.query
    const all = known()
    const sought = plainNames(all)
    const found = <T>(ids: readonly string[], by: ReadonlyMap<string, T>): T[] => ids.flatMap(id => by.get(id) ?? [])
    return {
      places: found(named(sought.places, q, limit), all.places).map(
        ({ id, name, nameEn, lat, lon, country, admin1 }) => ({
          ...{ id, name, lat, lon, country },
          ...(nameEn === '' ? {} : { nameEn }),
          ...(admin1 === null ? {} : { admin1 }),
        }),
      ),
      actors: found(named(sought.actors, q, limit), all.actors).map(({ id, name, nameEn }) => ({
        ...{ id, name },
        ...(nameEn === '' ? {} : { nameEn }),
      })),
    }
  })
}
