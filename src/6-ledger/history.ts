/** What changed, when and by whom, for one event or one report. */
import { chunks } from './chunks.ts'
import type { FieldsSet } from './corrections/kind.ts'
import type { EventChange } from './event-history.ts'
import { eventIdOf } from './event-of-id.ts'
import { correctionOf, eventChangeOf, pastClaimsOf } from './json-columns.ts'
import { parseCorrection } from './kept-corrections.ts'
import type { HistoryRow, LedgerDb } from './schema.ts'

interface Dated {
  readonly at: string
  /** A person, or `marsad` with the version of the engine. */
  readonly who: string
}

/** A report was read: for the first time, anew, or in another version. */
export interface ReadingEntry extends Dated {
  readonly kind: 'reading'
  readonly report: string
  readonly version: number
  readonly claims: number
}

export interface CorrectionEntry extends Dated {
  readonly kind: 'correction'
  /** By which it is undone. */
  readonly seq: number
  readonly correction: string
  readonly summary: string
  /** Null where it sets no fields. */
  readonly change: FieldsSet | null
  readonly reason: string | null
  readonly undone: boolean
  /** Claims that it speaks of and that are in no reading any more, by the ids that they had. */
  readonly orphaned: readonly string[]
}

export interface UndoEntry extends Dated {
  readonly kind: 'undo'
  readonly seq: number
  readonly target: number
  readonly undone: boolean
}

export interface EventEntry extends Dated, EventChange {
  readonly kind: 'event'
  readonly seq: number
  /** The id that it had then. */
  readonly event: string
}

export type HistoryEntry = ReadingEntry | CorrectionEntry | UndoEntry | EventEntry

/** The rows of an event and of those that it came from, each up to the time when its claims went over. */
async function lineage(db: LedgerDb, ids: readonly string[]): Promise<EventEntry[]> {
  const entries = new Map<number, EventEntry>()
  const seen = new Map<string, number>()
  const open: [event: string, until: number][] = ids.map(id => [id, Number.MAX_SAFE_INTEGER])
  for (let next = open.pop(); next; next = open.pop()) {
    const [event, until] = next
    if ((seen.get(event) ?? -1) >= until) continue
    seen.set(event, until)
    const rows = await db.selectFrom('history').selectAll().where('event', '=', event).orderBy('seq').execute()
    for (const { seq, at, who, data } of rows.filter(row => row.seq <= until)) {
      const change = eventChangeOf(data)
      entries.set(seq, { kind: 'event', seq, at, who, event, ...change })
      open.push(...change.from.map((id): [string, number] => [id, seq - 1]))
    }
  }
  return [...entries.values()]
}

async function readings(db: LedgerDb, reports: readonly string[]): Promise<ReadingEntry[]> {
  const found: ReadingEntry[] = []
  const who = (engine: string): string => (engine ? `marsad ${engine}` : 'marsad')
  for (const some of chunks(reports)) {
    const past = await db
      .selectFrom('past_readings')
      .selectAll()
      .where('report', 'in', some)
      .orderBy('number')
      .execute()
    for (const { report, version, engine, read_at, data } of past) {
      found.push({ kind: 'reading', at: read_at, who: who(engine), report, version, claims: pastClaimsOf(data).length })
    }
    const rows = await db
      .selectFrom('reports as r')
      .leftJoin('claims as c', join => join.onRef('c.report', '=', 'r.id').on('c.origin', '=', 'machine'))
      .select(eb => ['r.id', 'r.version', 'r.engine', 'r.read_at', 'r.added_at', eb.fn.count('c.id').as('claims')])
      .where('r.id', 'in', some)
      .groupBy(['r.id', 'r.version', 'r.engine', 'r.read_at', 'r.added_at'])
      .execute()
    for (const row of rows) {
      const at = row.read_at ?? row.added_at
      const [report, version, claims] = [row.id, row.version, Number(row.claims)]
      found.push({ kind: 'reading', at, who: who(row.engine), report, version, claims })
    }
  }
  return found
}

/** Which of these rows are undone: by an undoing that is not itself undone. */
function undoneAmong(rows: readonly HistoryRow[]): Set<number> {
  const undone = new Set<number>()
  for (const { seq, target } of [...rows].sort((x, y) => y.seq - x.seq)) {
    if (target !== null && !undone.has(seq)) undone.add(target)
  }
  return undone
}

async function withUndoings(db: LedgerDb, seqs: readonly number[]): Promise<HistoryRow[]> {
  const rows: HistoryRow[] = []
  for (const some of chunks(seqs)) {
    rows.push(...(await db.selectFrom('history').selectAll().where('seq', 'in', some).execute()))
  }
  let frontier = [...seqs]
  while (frontier.length > 0) {
    const next: HistoryRow[] = []
    for (const some of chunks(frontier)) {
      next.push(...(await db.selectFrom('history').selectAll().where('target', 'in', some).execute()))
    }
    rows.push(...next)
    frontier = next.map(row => row.seq)
  }
  return rows
}

async function orphansOf(db: LedgerDb, seqs: readonly number[]): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>()
  for (const some of chunks(seqs)) {
    const rows = await db
      .selectFrom('correction_targets')
      .select(['correction', 'anchor'])
      .distinct()
      .where('correction', 'in', some)
      .where('part', '<>', 'beside')
      .where('active', '=', 1)
      .where('claim', 'is', null)
      .orderBy('anchor')
      .execute()
    for (const { correction, anchor } of rows) found.set(correction, [...(found.get(correction) ?? []), anchor])
  }
  return found
}

/** Of a correction whose report was deleted. */
const ERASED = { kind: 'erased', summary: 'erased with its report', reason: null, change: null }

/** These corrections, and all that undid them. */
async function correctionEntries(db: LedgerDb, seqs: readonly number[]): Promise<(CorrectionEntry | UndoEntry)[]> {
  const rows = await withUndoings(db, seqs)
  const undone = undoneAmong(rows)
  const orphans = await orphansOf(db, seqs)
  return rows.map(({ seq, at, who, kind: kindOf, target, data }) => {
    if (target !== null) return { kind: 'undo', seq, at, who, target, undone: undone.has(seq) }
    const given = kindOf === 'erased' ? ERASED : parseCorrection(correctionOf(data).given)
    const { kind, summary, reason, change = null } = given
    const orphaned = orphans.get(seq) ?? []
    return {
      ...{ kind: 'correction', seq, at, who, correction: kind, summary, change, reason },
      ...{ undone: undone.has(seq), orphaned },
    }
  })
}

async function correctionsWhere(
  db: LedgerDb,
  column: 'report' | 'anchor' | 'claim',
  ids: readonly string[],
): Promise<number[]> {
  const found = new Set<number>()
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom('correction_targets')
      .select('correction')
      .distinct()
      .where(column, 'in', some)
      .where('part', '<>', 'beside')
      .execute()
    for (const row of rows) found.add(row.correction)
  }
  return [...found]
}

const RANK = { reading: 0, correction: 1, undo: 1, event: 1 }
const seqOf = (entry: HistoryEntry): number => ('seq' in entry ? entry.seq : 0)
const inOrder = (x: HistoryEntry, y: HistoryEntry): number =>
  x.at === y.at ? RANK[x.kind] - RANK[y.kind] || seqOf(x) - seqOf(y) : x.at < y.at ? -1 : 1

async function heldClaims(db: LedgerDb, event: string): Promise<{ id: string; report: string }[]> {
  return db
    .selectFrom('event_claims as x')
    .innerJoin('claims as c', 'c.id', 'x.claim')
    .select(['c.id', 'c.report'])
    .where('x.event', '=', event)
    .execute()
}

async function eventHistory(db: LedgerDb, id: string): Promise<HistoryEntry[]> {
  const event = await eventIdOf(db, id)
  const held = event === null ? [] : await heldClaims(db, event)
  const events = await lineage(db, [...new Set([id, event ?? id])])
  const claims = [...held, ...events.flatMap(({ added, removed }) => [...added, ...removed])]
  const ids = [...new Set([id, ...claims.map(claim => claim.id)])]
  const seqs = [...(await correctionsWhere(db, 'anchor', ids)), ...(await correctionsWhere(db, 'claim', ids))]
  return [
    ...(await readings(db, [...new Set(claims.map(claim => claim.report))])),
    ...(await correctionEntries(db, [...new Set(seqs)])),
    ...events,
  ]
}

async function reportHistory(db: LedgerDb, id: string): Promise<HistoryEntry[]> {
  const [read, seqs] = [await readings(db, [id]), await correctionsWhere(db, 'report', [id])]
  return [...read, ...(await correctionEntries(db, seqs))]
}

/**
 * All that happened to the event that an id means (of the event, or of a claim that is or was in it), also before it was joined
 * or parted; or to a report. In order; empty where there is no such thing.
 */
export async function historyOf(db: LedgerDb, id: string, of?: 'event' | 'report'): Promise<HistoryEntry[]> {
  const own = of === 'report' ? [] : await eventHistory(db, id)
  return (own.length > 0 || of === 'event' ? own : await reportHistory(db, id)).sort(inOrder)
}

/** Which of all corrections. */
export interface CorrectionsPage {
  readonly limit: number
  /** Only those with a smaller number. */
  readonly before?: number | undefined
}

/** All corrections or a page of them, the latest first. */
export async function allCorrections(db: LedgerDb, page?: CorrectionsPage): Promise<CorrectionEntry[]> {
  let query = db
    .selectFrom('history')
    .select('seq')
    .where('kind', 'in', ['correction', 'erased'])
    .orderBy('seq', 'desc')
  if (page) query = query.limit(page.limit)
  if (page?.before !== undefined) query = query.where('seq', '<', page.before)
  const rows = await query.execute()
  const entries = await correctionEntries(
    db,
    rows.map(row => row.seq),
  )
  return entries.filter(entry => entry.kind === 'correction').sort((x, y) => y.seq - x.seq)
}
