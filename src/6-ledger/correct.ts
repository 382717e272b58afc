/** Takes corrections by people into the ledger, and back out. */
import { anchorOf, type IdentifiedClaim } from '../5-events/anchors.ts'
import { fault } from '../errors.ts'
import { chunks } from './chunks.ts'
import type { Look, SubjectClaim, Target } from './corrections/kind.ts'
import { nextSeq, type Stamp } from './event-history.ts'
import { eventIdOf } from './event-of-id.ts'
import { claimOf, correctionOf, type StoredCorrection, toJson } from './json-columns.ts'
import { parseCorrection } from './kept-corrections.ts'
import { reportOf, storedReadings } from './past-readings.ts'
import { type LoadedClaims, putClaims } from './put-claims.ts'
import { revisionsOf } from './revisions.ts'
import type { HistoryRow, LedgerDb } from './schema.ts'

/** What a person has looked at: the revision of each thing that the correction names, by id. */
export type Against = Readonly<Record<string, string>>

const COLUMNS = ['c.id', 'c.report', 'c.data', 'c.machine', 'r.reading_hash'] as const

interface Row {
  readonly id: string
  readonly report: string
  readonly data: string
  readonly machine: string | null
  readonly reading_hash: string
}

const subjectOf = ({ id, report, data, machine, reading_hash }: Row): SubjectClaim => ({
  ...{ id, report, claim: claimOf(data) },
  anchor: anchorOf({ id, claim: claimOf(machine ?? data) }, reading_hash),
})

function lookInto(db: LedgerDb): Look {
  return {
    claim: async id => {
      const row = await db
        .selectFrom('claims as c')
        .innerJoin('reports as r', 'r.id', 'c.report')
        .select(COLUMNS)
        .where('c.id', '=', id)
        .executeTakeFirst()
      if (!row) throw fault('claim_unknown', { id })
      return subjectOf(row)
    },
    event: async id => {
      const event = await eventIdOf(db, id)
      if (event === null) throw fault('event_unknown', { id })
      const rows = await db
        .selectFrom('event_claims as x')
        .innerJoin('claims as c', 'c.id', 'x.claim')
        .innerJoin('reports as r', 'r.id', 'c.report')
        .select(COLUMNS)
        .where('x.event', '=', event)
        .orderBy('c.id')
        .execute()
      return rows.map(subjectOf)
    },
    report: async id => {
      const row = await db.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row) throw fault('report_unknown', { id })
      const rows = await db
        .selectFrom('claims as c')
        .innerJoin('reports as r', 'r.id', 'c.report')
        .select(COLUMNS)
        .where('c.report', '=', id)
        .orderBy('c.idx')
        .execute()
      return { report: reportOf(row), claims: rows.map(subjectOf) }
    },
  }
}

/** Claims of an added claim's own id, and none that is taken by one whose adding was undone. */
async function untaken(db: LedgerDb, added: IdentifiedClaim | undefined): Promise<void> {
  if (!added) return
  const row = await db
    .selectFrom('correction_targets')
    .select('correction')
    .where('anchor', '=', added.id)
    .where('part', '=', 'added')
    .executeTakeFirst()
  if (row) throw fault('correction_invalid', { reason: `it was added before; undo its undoing (${row.correction})` })
}

/** Appends a row to the history; gives its number. */
export async function append(db: LedgerDb, row: Omit<HistoryRow, 'seq' | 'event'>): Promise<number> {
  const seq = await nextSeq(db)
  await db
    .insertInto('history')
    .values({ seq, event: null, ...row })
    .execute()
  return seq
}

/** Writes down what a correction speaks of. */
export async function insertTargets(db: LedgerDb, correction: number, targets: readonly Target[]): Promise<void> {
  const rows = targets.map(({ part, report, anchor }) => ({
    ...{ correction, report, anchor: anchor.id, part, claim: null, active: 1 },
  }))
  for (const some of chunks(rows))
    await db
      .insertInto('correction_targets')
      .values([...some])
      .execute()
}

/** Forms the claims of these reports anew from what was read in them and the corrections that stand. */
export async function renew(
  db: LedgerDb,
  targets: readonly Target[],
  loaded: LoadedClaims,
  stamp: Stamp,
): Promise<void> {
  const reports = [...new Set(targets.map(target => target.report))].sort()
  const stored = await storedReadings(db, reports)
  const ids = stored.map(one => one.report.id)
  await putClaims(db, stored, ids, loaded, stamp)
}

/**
 * Takes a correction, as one of the kinds in `corrections/` has it, and gives its number. A `UserError` says what is wrong with
 * it, or that what it is about is not as it was looked at; then nothing is changed.
 */
export async function correct(
  db: LedgerDb,
  input: unknown,
  against: Against,
  stamp: Stamp,
  loaded: LoadedClaims,
): Promise<number> {
  const correction = parseCorrection(input)
  const now = await revisionsOf(db, correction.subjects)
  for (const { id } of correction.subjects) {
    if (against[id] !== now[id]) throw fault('correction_conflict', { id })
  }
  const { added, ...aim } = await correction.aim(lookInto(db))
  const targets = [...new Map(aim.targets.map(one => [`${one.part} ${one.anchor.id}`, one])).values()]
  await untaken(db, added)
  const stored: StoredCorrection = { given: correction.data, targets, added: added ?? null, against: now }
  const report = added ? (targets[0]?.report ?? null) : null
  const seq = await append(db, {
    ...{ at: stamp.at, who: stamp.who, kind: 'correction', report, target: null, data: toJson(stored) },
  })
  await insertTargets(db, seq, targets)
  await renew(db, targets, loaded, stamp)
  return seq
}

async function isUndone(db: LedgerDb, seq: number): Promise<boolean> {
  const undos = await db
    .selectFrom('history')
    .select('seq')
    .where('target', '=', seq)
    .where('kind', '=', 'undo')
    .execute()
  for (const undo of undos) if (!(await isUndone(db, undo.seq))) return true
  return false
}

/** The correction at the end of a chain of undoings. */
async function rootOf(db: LedgerDb, seq: number): Promise<HistoryRow> {
  const row = await db.selectFrom('history').selectAll().where('seq', '=', seq).executeTakeFirst()
  if (!row || (row.kind !== 'correction' && row.kind !== 'undo')) throw fault('correction_unknown', { id: seq })
  return row.target === null ? row : rootOf(db, row.target)
}

/** Works out whether the correction at the end of a chain of undoings stands; gives what it speaks of. */
export async function settleActive(db: LedgerDb, seq: number): Promise<readonly Target[]> {
  const root = await rootOf(db, seq)
  const active = (await isUndone(db, root.seq)) ? 0 : 1
  await db.updateTable('correction_targets').set({ active }).where('correction', '=', root.seq).execute()
  return correctionOf(root.data).targets
}

/** Undoes a correction, or an undoing, by its number; gives the number of this. */
export async function undo(db: LedgerDb, seq: number, stamp: Stamp, loaded: LoadedClaims): Promise<number> {
  const root = await rootOf(db, seq)
  if (await isUndone(db, seq)) throw fault('correction_undone', { id: seq })
  const made = await append(db, {
    ...{ at: stamp.at, who: stamp.who, kind: 'undo', report: root.report, target: seq, data: '{}' },
  })
  await renew(db, await settleActive(db, root.seq), loaded, stamp)
  return made
}
