/** Fields of a claim as a person types them: `count=3`, `date=2016-08-14..2016-08-16`, `place=geonames:123`, `tolls=[{…}]`. */
import { InvalidArgumentError } from 'commander'
import type { ClaimPlace } from '../4-claims/claim.ts'
import { loadNames } from '../load-names.ts'

const DAY = '\\d{4}-\\d{2}-\\d{2}'
const DAYS = new RegExp(`^(${DAY})?(?:(\\.\\.)(${DAY})?)?$`)

/** JSON where it is JSON, else the very words. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** `2016-08-14`, `2016-08-14..2016-08-16`, `2016-08-14..` for what goes on. */
function dateOf(text: string): unknown {
  const match = DAYS.exec(text)
  if (!match || text === '') return valueIn(text)
  const [, start = null, range, end = null] = match
  return { start, end: range ? end : start, basis: 'stated' }
}

/** A place of the gazetteer by its id. */
function placeOf(text: string): unknown {
  const known = loadNames().places.get(text)
  if (!known) return valueIn(text)
  const { id, name, lat, lon, country, admin1 } = known
  return { id, name, lat, lon, country, ...(admin1 === null ? {} : { admin1 }) } satisfies ClaimPlace
}

const listOf = (text: string): unknown => {
  const value = valueIn(text)
  return typeof value === 'string' ? [value] : value
}

const SHORT: Readonly<Record<string, (text: string) => unknown>> = { date: dateOf, place: placeOf, speakers: listOf }

/** Parses a `FIELD=VALUE` after those before it. */
export function fieldValue(text: string, before: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const at = text.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('Write FIELD=VALUE.')
  const [field, value] = [text.slice(0, at), text.slice(at + 1)]
  return { ...before, [field]: (SHORT[field] ?? valueIn)(value) }
}

interface Evidence {
  readonly start: number
  readonly end: number
  readonly in?: 'title'
}

/** Parses `START-END` of the body, or `title:START-END`. */
export function evidenceSpan(text: string, before: readonly Evidence[] = []): Evidence[] {
  const match = /^(title:)?(\d+)[-–](\d+)$/.exec(text)
  if (!match) throw new InvalidArgumentError('Write START-END, or title:START-END.')
  const span = { start: Number(match[2]), end: Number(match[3]) }
  return [...before, match[1] ? { ...span, in: 'title' } : span]
}
