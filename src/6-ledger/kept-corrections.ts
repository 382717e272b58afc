/** Corrections as the ledger keeps them, and what they bind. */
import { type Bonds, type Constraint, NO_BONDS, settleConstraints } from '../5-events/constraints.ts'
import { fault } from '../errors.ts'
import { chunks } from './chunks.ts'
import { CORRECTION_KINDS } from './corrections/index.ts'
import type { Correction } from './corrections/kind.ts'
import type { Effect, KeptCorrection } from './effective-claims.ts'
import { correctionOf } from './json-columns.ts'
import type { LedgerDb } from './schema.ts'

/** Checks a correction; a `UserError` says what is wrong with it. */
export function parseCorrection(input: unknown): Correction {
  const given = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined
  const kind = CORRECTION_KINDS.find(one => one.id === given)
  if (!kind) {
    const known = CORRECTION_KINDS.map(one => one.id).join(', ')
    throw fault('correction_invalid', { reason: `kind is one of ${known}` })
  }
  const parsed = kind.parse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = issue?.path.join('.') ?? ''
  throw fault('correction_invalid', { reason: `${path ? `${path}: ` : ''}${issue?.message ?? 'unknown'}` })
}

/** The corrections that stand on claims of these reports, in their order. */
export async function keptCorrections(db: LedgerDb, reports: readonly string[]): Promise<KeptCorrection[]> {
  const seqs = new Set<number>()
  for (const some of chunks(reports)) {
    const rows = await db
      .selectFrom('correction_targets')
      .select('correction')
      .distinct()
      .where('report', 'in', some)
      .where('active', '=', 1)
      .execute()
    for (const row of rows) seqs.add(row.correction)
  }
  const kept: KeptCorrection[] = []
  for (const some of chunks([...seqs])) {
    const rows = await db.selectFrom('history').select(['seq', 'who', 'data']).where('seq', 'in', some).execute()
    for (const { seq, who, data } of rows) {
      const { given, targets, added } = correctionOf(data)
      kept.push({ seq, who, targets, added, correction: parseCorrection(given) })
    }
  }
  return kept.sort((x, y) => x.seq - y.seq)
}

/** Writes down which claim of the present reading of a report each target means. */
export async function pointTargets(
  db: LedgerDb,
  report: string,
  kept: readonly KeptCorrection[],
  find: Effect['find'],
): Promise<void> {
  for (const { seq, targets } of kept) {
    const own = targets.filter(target => target.report === report).map(({ anchor }) => [anchor.id, anchor] as const)
    for (const [id, anchor] of new Map(own)) {
      await db
        .updateTable('correction_targets')
        .set({ claim: find(anchor) ?? null })
        .where('correction', '=', seq)
        .where('report', '=', report)
        .where('anchor', '=', id)
        .execute()
    }
  }
}

/** Whether anybody has joined or parted claims at all. */
export async function hasBonds(db: LedgerDb): Promise<boolean> {
  const row = await db
    .selectFrom('correction_targets')
    .select('correction')
    .where('part', '=', 'together')
    .where('active', '=', 1)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Claims that a person has joined with these. */
export async function joinedWith(db: LedgerDb, claims: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const some of chunks(claims)) {
    const rows = await db
      .selectFrom('correction_targets as x')
      .innerJoin('correction_targets as y', 'y.correction', 'x.correction')
      .select('y.claim')
      .distinct()
      .where('x.claim', 'in', some)
      .where('x.part', '=', 'together')
      .where('y.part', '=', 'together')
      .where('x.active', '=', 1)
      .execute()
    for (const { claim } of rows) if (claim !== null) found.add(claim)
  }
  return [...found]
}

/** What people have said of which of these claims are one happening. */
export async function bondsAmong(db: LedgerDb, claims: readonly string[]): Promise<Bonds> {
  const parts = new Map<number, { together: string[]; left: string[]; right: string[] }>()
  for (const some of chunks(claims)) {
    const rows = await db
      .selectFrom('correction_targets')
      .select(['correction', 'part', 'claim'])
      .where('claim', 'in', some)
      .where('active', '=', 1)
      .where('part', 'in', ['together', 'left', 'right'])
      .execute()
    for (const { correction, part, claim } of rows) {
      const lists = parts.get(correction) ?? { together: [], left: [], right: [] }
      parts.set(correction, lists)
      if (claim !== null && (part === 'together' || part === 'left' || part === 'right')) lists[part].push(claim)
    }
  }
  if (parts.size === 0) return NO_BONDS
  const latestFirst = [...parts].sort(([x], [y]) => y - x)
  return settleConstraints(
    latestFirst.map(([, { together, left, right }]): Constraint => ({ together, apart: [left, right] })),
  )
}
