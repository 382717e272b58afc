/** Lists reports by who published them, when, and what they say. */
import { type ExpressionBuilder, sql } from 'kysely'
import { fault } from '../errors.ts'
import type { LedgerDb, LedgerTables } from './schema.ts'

/** All that are given must hold. */
export interface ReportFilter {
  readonly outlet?: string | undefined
  /** Days of publication, inclusive; a report without one lies in no span. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Words as they stand in the title or the body. */
  readonly text?: string | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A report without its body. */
export interface ReportListed {
  readonly id: string
  readonly publisher: string | null
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly addedAt: string
  readonly version: number
  readonly claims: number
}

export interface Page<T> {
  readonly rows: readonly T[]
  /** Given back as `cursor` for what follows; null at the end. */
  readonly next: string | null
}

type Where = ExpressionBuilder<LedgerTables, 'reports'>
const holds = (eb: Where, column: 'title' | 'body', word: string) =>
  sql<boolean>`${eb.ref(column)} like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`

/** A place in a list that is sorted by a day and then an id, as text to be handed out. */
export const cursorOf = (day: string, id: string): string =>
  Buffer.from(JSON.stringify([day, id])).toString('base64url')

/** What `cursorOf` was given; a `UserError` for any other text. */
export function fromCursor(cursor: string): readonly [string, string] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string')
      return [value[0], value[1]]
  } catch {
    // Falls through to the fault below, as any other text does.
  }
  throw fault('request_invalid', { name: 'cursor', reason: 'not one that was given out' })
}

function conditions(eb: Where, { outlet, from, to, text, cursor }: ReportFilter) {
  const given = []
  if (outlet) given.push(eb('publisher', '=', outlet))
  if (from) given.push(eb('read_published', '>=', from))
  if (to) given.push(eb('read_published', '<=', to))
  for (const word of text?.split(/\s+/).filter(part => part !== '') ?? []) {
    given.push(eb.or([holds(eb, 'title', word), holds(eb, 'body', word)]))
  }
  if (cursor) {
    const [day, id] = fromCursor(cursor)
    const published = eb.fn.coalesce('read_published', sql<string>`''`)
    given.push(eb.or([eb(published, '<', day), eb.and([eb(published, '=', day), eb('id', '>', id)])]))
  }
  return given
}

/** Reports that fit, the latest published first, those without a day last. */
export async function queryReports(db: LedgerDb, filter: ReportFilter): Promise<Page<ReportListed>> {
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'publisher', 'url', 'title', 'read_published', 'added_at', 'version'])
    .select(eb =>
      eb
        .selectFrom('claims')
        .select(c => c.fn.countAll<number>().as('n'))
        .whereRef('claims.report', '=', 'reports.id')
        .as('claims'),
    )
    .where(eb => eb.and(conditions(eb, filter)))
    .orderBy(eb => eb.fn.coalesce('read_published', sql<string>`''`), 'desc')
    .orderBy('id')
    .limit(filter.limit + 1)
    .execute()
  const listed = rows.slice(0, filter.limit).map(row => ({
    ...{ id: row.id, publisher: row.publisher, url: row.url, title: row.title, published: row.read_published },
    ...{ addedAt: row.added_at, version: row.version, claims: Number(row.claims ?? 0) },
  }))
  const last = listed.at(-1)
  return { rows: listed, next: last && rows.length > filter.limit ? cursorOf(last.published ?? '', last.id) : null }
}

export interface OutletListed {
  readonly name: string
  readonly reports: number
}

/** Outlets with how many reports each has, the most first. */
export async function queryOutlets(db: LedgerDb): Promise<OutletListed[]> {
  const rows = await db
    .selectFrom('reports')
    .select(['publisher', eb => eb.fn.countAll<number>().as('n')])
    .where('publisher', 'is not', null)
    .groupBy('publisher')
    .execute()
  return rows
    .map(row => ({ name: row.publisher ?? '', reports: Number(row.n) }))
    .sort((x, y) => y.reports - x.reports || (x.name < y.name ? -1 : 1))
}
