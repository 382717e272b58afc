/** Which outlines of events fit a filter. */
import type { EventFilter } from '../6-ledger/query-events.ts'
import type { EventOutline } from '../6-ledger/query-outline.ts'

type Test = (event: EventOutline) => boolean

/** What an outline answers; a preset chooses figures, and leaves no event out. */
const OUTLINED = new Set([
  ...['from', 'to', 'types', 'country', 'bbox', 'scope', 'status', 'review', 'minConfidence'],
  'preset',
])

/** The parts of a filter that are given, in one order. */
export const given = (filter: EventFilter): [string, unknown][] =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))

/** Whether outlines hold all that is asked. */
export const isOutlined = (filter: EventFilter): boolean => given(filter).every(([name]) => OUTLINED.has(name))

type Field = 'type' | 'country' | 'scope' | 'status' | 'review'

function isOneOf(field: Field, values: readonly string[]): Test {
  const [only] = values
  if (values.length === 1) return event => event[field] === only
  const all = new Set<string | null>(values)
  return event => all.has(event[field])
}

function isIn([west, south, east, north]: NonNullable<EventFilter['bbox']>): Test {
  const within = (lon: number): boolean => (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east)
  return ({ lat, lon }) => lat !== null && lon !== null && lat >= south && lat <= north && within(lon)
}

/** Tells of an outline whether it fits, by what it holds: made once for all that are looked at. */
export function outlineTest(filter: EventFilter): Test {
  const { from, to, types, country, scope, status, review, minConfidence, bbox } = filter
  const tests: Test[] = []
  if (types && types.length > 0) tests.push(isOneOf('type', types))
  if (bbox) tests.push(isIn(bbox))
  if (from) tests.push(event => event.to !== null && event.to >= from)
  if (to) tests.push(event => event.from !== null && event.from <= to)
  if (country) tests.push(isOneOf('country', [country.toUpperCase()]))
  if (scope) tests.push(isOneOf('scope', [scope].flat()))
  if (status) tests.push(isOneOf('status', [status]))
  if (review) tests.push(isOneOf('review', [review]))
  if (minConfidence !== undefined) tests.push(event => event.confidence >= minConfidence)
  return event => {
    for (const test of tests) if (!test(event)) return false
    return true
  }
}
