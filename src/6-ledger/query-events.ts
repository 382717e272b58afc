/** Lists events by what they hold. */
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Outcome, Scope, Status } from '../4-claims/claim.ts'
import type { ClaimRef, Event } from '../5-events/event.ts'
import { underPreset } from '../5-events/merge-tolls.ts'
import { nameKeys, plainText } from '../5-events/name-keys.ts'
import { DEFAULT_PRESET, type Preset } from '../5-events/presets.ts'
import type { ReviewState } from '../5-events/review.ts'
import { chunks } from './chunks.ts'
import { type Position, positionOf, queuePositionOf } from './cursor.ts'
import { eventOf, refsOf } from './json-columns.ts'
import type { LedgerDb, LedgerTables } from './schema.ts'

/** All that are given must hold. Names are Arabic names in any spelling, or ids. */
export interface EventFilter {
  readonly ids?: readonly string[] | undefined
  /** ISO days, inclusive; an event without a date lies in no span. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly types?: readonly string[] | undefined
  /** A place or a province; any of several. */
  readonly place?: string | readonly string[] | undefined
  readonly actor?: string | undefined
  /** Any of these actors. */
  readonly side?: readonly string[] | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  /** West, south, east, north, in degrees; west is greater than east where it crosses the 180th meridian. */
  readonly bbox?: readonly [number, number, number, number] | undefined
  readonly scope?: Scope | readonly Scope[] | undefined
  readonly status?: Status | undefined
  readonly outlet?: string | undefined
  /** Words that the name of one of its speakers has. */
  readonly speaker?: string | undefined
  /** Best figure under the default preset, over all sides: of `outcome`, or of the killed. */
  readonly minToll?: number | undefined
  /** Alone: some figure of this outcome is given. */
  readonly outcome?: Outcome | undefined
  /** Of the claim that was read most surely: 0 to 1. */
  readonly minConfidence?: number | undefined
  /** How far people have gone through it. */
  readonly review?: ReviewState | undefined
  /** Words, all of which some claim must have in its evidence, names or speakers. */
  readonly text?: string | undefined
  /** How the best figures are chosen; it leaves no event out. */
  readonly preset?: Preset | undefined
  readonly limit?: number | undefined
  /** As `cursorAfter` gives it. */
  readonly cursor?: string | undefined
}

export interface EventRow {
  readonly event: Event
  readonly claims: readonly ClaimRef[]
}

/** An event that waits for a person's look. */
export interface QueuedEvent extends EventRow {
  /** Doubt (what the least sure claim lacks to 1) times weight (1, and 1 for each doubling of the people in its tolls). */
  readonly priority: number
}

const QUEUE = 50

export type Where = ExpressionBuilder<LedgerTables, 'events'>
type ListColumn = 'places' | 'actors' | 'outlets' | 'words' | 'speakers'

const contains = (eb: Where, column: ListColumn, part: string): Expression<SqlBool> =>
  sql<SqlBool>`${eb.ref(column)} like ${`%${part.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`

/** A name is looked for by its keys; one without any (a mere kind word, an id) as it is. */
function named(eb: Where, column: ListColumn, name: string): Expression<SqlBool> {
  const keys = new Set([name.trim().toLowerCase(), ...nameKeys([name])])
  return eb.or([...keys].map(key => contains(eb, column, `|${key}|`)))
}

function inBox(eb: Where, [west, south, east, north]: readonly [number, number, number, number]): Expression<SqlBool> {
  const columns = [eb('lon', '>=', west), eb('lon', '<=', east)]
  return eb.and([eb('lat', '>=', south), eb('lat', '<=', north), west <= east ? eb.and(columns) : eb.or(columns)])
}

/** What follows a position in the list; its first condition is the one that an index of days answers. */
export const afterPosition = (eb: Where, { day, id }: Position): Expression<SqlBool> =>
  eb.and([eb('day', '<=', day), eb.or([eb('day', '<', day), eb('id', '>', id)])])

/** Which, of how many, by whose word, how surely. */
function weighed(eb: Where, filter: EventFilter): Expression<SqlBool>[] {
  const { ids, speaker, minToll, outcome, minConfidence, review } = filter
  const given: Expression<SqlBool>[] = []
  if (ids) given.push(eb('id', 'in', ids))
  for (const word of speaker ? plainText(speaker).split(' ') : []) given.push(contains(eb, 'speakers', word))
  if (minToll !== undefined || outcome) given.push(eb(`toll_${outcome ?? 'killed'}`, '>=', minToll ?? 1))
  if (minConfidence !== undefined) given.push(eb('confidence', '>=', minConfidence))
  if (review) given.push(eb('review', '=', review))
  return given
}

function conditions(eb: Where, filter: EventFilter): Expression<SqlBool>[] {
  const { from, to, types, place, actor, side, country, bbox, scope, status, outlet, text, cursor } = filter
  const given = weighed(eb, filter)
  if (from) given.push(eb('last_day', '>=', from))
  // The first day where one is known, else empty: the list goes by it, and so does its index.
  if (to) given.push(eb('day', '<=', to), eb('day', '>', ''))
  if (types && types.length > 0) given.push(eb('type', 'in', types))
  if (place) given.push(eb.or([place].flat().map(one => named(eb, 'places', one))))
  if (actor) given.push(named(eb, 'actors', actor))
  if (country) given.push(eb('country', '=', country.toUpperCase()))
  if (bbox) given.push(inBox(eb, bbox))
  if (scope) given.push(eb('scope', 'in', [scope].flat()))
  if (status) given.push(eb('status', '=', status))
  if (side) given.push(eb.or(side.map(one => named(eb, 'actors', one))))
  if (outlet) given.push(named(eb, 'outlets', outlet))
  for (const word of text ? plainText(text).split(' ') : []) given.push(contains(eb, 'words', word))
  if (cursor) given.push(afterPosition(eb, positionOf(cursor)))
  return given
}

function behind(eb: Where, cursor: string): Expression<SqlBool> {
  const { priority, id } = queuePositionOf(cursor)
  return eb.or([eb('priority', '<', priority), eb.and([eb('priority', '=', priority), eb('id', '>', id)])])
}

/**
 * What a person has most reason to look at first: unsure readings of great tolls. Events that are reviewed are not in it; `cursor` is
 * as `queueCursor` gives it.
 */
export async function reviewQueue(db: LedgerDb, { cursor, ...filter }: EventFilter): Promise<QueuedEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select(['data', 'claims', 'priority'])
    .where(eb => eb.and([...conditions(eb, filter), ...(cursor ? [behind(eb, cursor)] : [])]))
    .where('review', '<>', 'reviewed')
    .orderBy('priority', 'desc')
    .orderBy('id')
    .limit(filter.limit ?? QUEUE)
    .execute()
  const { preset = DEFAULT_PRESET } = filter
  return rows.map(({ data, claims, priority }) => ({
    ...{ event: underPreset(eventOf(data), preset), claims: refsOf(claims), priority },
  }))
}

/** Events that fit, the latest first, those without a date last. */
export async function queryEvents(db: LedgerDb, filter: EventFilter): Promise<EventRow[]> {
  let query = db
    .selectFrom('events')
    .select(['data', 'claims'])
    .where(eb => eb.and(conditions(eb, filter)))
    .orderBy('day', 'desc')
    .orderBy('id')
  if (filter.limit !== undefined) query = query.limit(filter.limit)
  const rows = await query.execute()
  const { preset = DEFAULT_PRESET } = filter
  return rows.map(row => ({ event: underPreset(eventOf(row.data), preset), claims: refsOf(row.claims) }))
}

/** The events of these ids that are there, in no order. */
export async function eventsById(db: LedgerDb, ids: readonly string[], preset: Preset): Promise<Event[]> {
  const found: Event[] = []
  for (const some of chunks(ids)) {
    const rows = await db.selectFrom('events').select('data').where('id', 'in', some).execute()
    found.push(...rows.map(row => underPreset(eventOf(row.data), preset)))
  }
  return found
}

/** Ids of the events that fit, in no order. */
export async function queryEventIds(db: LedgerDb, filter: EventFilter): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('id')
    .where(eb => eb.and(conditions(eb, filter)))
    .execute()
  return rows.map(row => row.id)
}
