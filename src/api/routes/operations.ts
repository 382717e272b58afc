import type { Operation } from '../../3-gazetteer/gazetteer.ts'
import type { EventOutline } from '../../6-ledger/query-outline.ts'
import { loadOperations } from '../../load-names.ts'
import { OperationsSchema } from '../answer-schemas.ts'
import type { OperationAnswer, OperationsAnswer } from '../answers/known.ts'
import type { EventIndex } from '../event-index.ts'
import { type KnownPlaces, liesIn, placesWithin } from '../places-within.ts'
import { answering, type Route } from './route.ts'

const FIRST = '0000-01-01'
const LAST = '9999-12-31'

/** First day of a day, month or year; the last one where `atEnd`. */
function dayOf(prefix: string | null, atEnd: boolean): string | null {
  if (prefix === null || prefix.length === 10) return prefix
  if (prefix.length === 4) return `${prefix}-${atEnd ? '12-31' : '01-01'}`
  if (!atEnd) return `${prefix}-01`
  const [year = 0, month = 1] = prefix.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

interface Known {
  readonly events: readonly EventOutline[]
  readonly index: EventIndex
  readonly places: KnownPlaces
}

/** Its events are those that the list gives for its place and days, recalled ones left out. */
async function answerOf(operation: Operation, { events, index, places }: Known): Promise<OperationAnswer | null> {
  const { id, name, nameEn, place } = operation
  const head = place === null ? undefined : places.get(place)
  if (place === null || head === undefined) return null
  const [from, to] = [dayOf(operation.from, false), dayOf(operation.to, true)]
  const isIn = (event: EventOutline): boolean =>
    event.from !== null &&
    event.from <= (to ?? LAST) &&
    (event.to ?? LAST) >= (from ?? FIRST) &&
    liesIn(event.placeId, place, places)
  if (!events.some(isIn)) return null
  const within = await index.events({
    ...{ place: placesWithin(head.name, places), from: from ?? undefined, to: to ?? undefined },
    scope: ['incident', 'cumulative'],
  })
  return { ...{ id, name, from, to, place: head.name, events: within.length }, ...(nameEn === '' ? {} : { nameEn }) }
}

/** Named campaigns that the ledger has events of. */
export const operations: Route = (api, { index, known }) => {
  const schema = {
    summary: 'Operations that packs name, with their place and days, of which there are events; the most events first',
    response: answering(OperationsSchema),
  }
  api.get('/operations', { schema }, async (): Promise<OperationsAnswer> => {
    const events = await index.events()
    const { places } = known()
    const answers = await Promise.all(loadOperations().map(one => answerOf(one, { events, index, places })))
    const found = answers.flatMap(one => (one && one.events > 0 ? [one] : []))
    return { operations: found.sort((x, y) => y.events - x.events || (x.id < y.id ? -1 : 1)) }
  })
}
