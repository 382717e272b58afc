/** Takes the corrections of a backup or an export into a ledger that may hold others. */
import { z } from 'zod'
import { append, insertTargets, renew, settleActive } from '../correct.ts'
import { deletedAmong } from '../deletion.ts'
import type { Stamp } from '../event-history.ts'
import { correctionOf, toJson } from '../json-columns.ts'
import type { LoadedClaims } from '../put-claims.ts'
import type { LedgerDb } from '../schema.ts'
import type { ArchiveRow } from './archive-format.ts'

const rowSchema = z.object({
  ...{ seq: z.number(), at: z.string(), who: z.string(), kind: z.string(), data: z.string() },
  ...{ report: z.string().nullable(), target: z.number().nullable() },
})
type Row = z.infer<typeof rowSchema>

/** The number under which the very same row is here already. */
async function knownAs(db: LedgerDb, { at, who, kind, data }: Row, target: number | null): Promise<number | undefined> {
  const row = await db
    .selectFrom('history')
    .select('seq')
    .where('at', '=', at)
    .where('who', '=', who)
    .where('kind', '=', kind)
    .where('data', '=', data)
    .where('target', target === null ? 'is' : '=', target)
    .executeTakeFirst()
  return row?.seq
}

/** The row without what it says of reports that were deleted here. */
async function welcomePart(db: LedgerDb, row: Row): Promise<Row | null> {
  if (row.kind === 'undo') return row
  const stored = correctionOf(row.data)
  const deleted = await deletedAmong(
    db,
    stored.targets.map(target => target.report),
  )
  if (deleted.size === 0) return row
  const targets = stored.targets.filter(target => !deleted.has(target.report))
  return targets.length === 0 ? null : { ...row, data: toJson({ ...stored, targets }) }
}

/**
 * Adds corrections and undoings with their authors and times, after those that are here, and applies them to the reports that are
 * here; what they say of reports that are not waits for these. Gives how many there were that were not here yet.
 */
export async function importCorrections(
  db: LedgerDb,
  rows: readonly ArchiveRow[],
  stamp: Stamp,
  loaded: LoadedClaims,
): Promise<number> {
  const numbers = new Map<number, number>()
  const taken: number[] = []
  const parsed = rows.map(row => rowSchema.parse(row)).filter(row => row.kind === 'correction' || row.kind === 'undo')
  for (const given of parsed.sort((x, y) => x.seq - y.seq)) {
    const row = await welcomePart(db, given)
    const target = given.target === null ? null : numbers.get(given.target)
    if (row === null || target === undefined) continue
    const known = await knownAs(db, row, target)
    if (known !== undefined) {
      numbers.set(given.seq, known)
      continue
    }
    const { at, who, kind, report, data } = row
    const seq = await append(db, { at, who, kind, report, target, data })
    if (kind === 'correction') await insertTargets(db, seq, correctionOf(data).targets)
    numbers.set(given.seq, seq)
    taken.push(seq)
  }
  const targets = (await Promise.all(taken.map(seq => settleActive(db, seq)))).flat()
  if (targets.length > 0) await renew(db, targets, loaded, stamp)
  return taken.length
}
