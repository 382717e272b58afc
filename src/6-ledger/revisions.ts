/** Marks of how a thing stands, by which a correction tells what its author was looking at. */
import { contentHash } from '../5-events/claim-id.ts'
import { fault } from '../errors.ts'
import type { Subject } from './corrections/kind.ts'
import { eventIdOf } from './event-of-id.ts'
import type { ClaimRow, LedgerDb } from './schema.ts'

export type ClaimState = Pick<ClaimRow, 'id' | 'data' | 'state' | 'review'>

/** Changes whenever anything of the claim does. */
export const claimRevision = ({ id, data, state, review }: ClaimState): string =>
  contentHash(JSON.stringify([id, data, state, review]))

/** Changes whenever a claim comes or goes, or anything of one does. */
export const eventRevision = (claims: readonly ClaimState[]): string =>
  contentHash(claims.map(claimRevision).sort().join(' '))

/** Changes with the report's version, with its reading and with its corrections. */
export const reportRevision = (
  { version, reading_hash }: { readonly version: number; readonly reading_hash: string },
  claims: readonly ClaimState[],
): string => contentHash(JSON.stringify([version, reading_hash, claims.map(claimRevision).sort()]))

const STATE = ['c.id', 'c.data', 'c.state', 'c.review'] as const

async function claimNow(db: LedgerDb, id: string): Promise<string> {
  const row = await db.selectFrom('claims as c').select(STATE).where('c.id', '=', id).executeTakeFirst()
  if (!row) throw fault('claim_unknown', { id })
  return claimRevision(row)
}

async function eventNow(db: LedgerDb, id: string): Promise<string> {
  const event = await eventIdOf(db, id)
  if (event === null) throw fault('event_unknown', { id })
  const rows = await db
    .selectFrom('event_claims as x')
    .innerJoin('claims as c', 'c.id', 'x.claim')
    .select(STATE)
    .where('x.event', '=', event)
    .execute()
  return eventRevision(rows)
}

async function reportNow(db: LedgerDb, id: string): Promise<string> {
  const row = await db.selectFrom('reports').select(['version', 'reading_hash']).where('id', '=', id).executeTakeFirst()
  if (!row) throw fault('report_unknown', { id })
  return reportRevision(row, await db.selectFrom('claims as c').select(STATE).where('c.report', '=', id).execute())
}

/** The revision of each subject as it stands, by id; a `UserError` for one that is not there. */
export async function revisionsOf(db: LedgerDb, subjects: readonly Subject[]): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { is, id } of subjects) {
    found[id] = await { claim: claimNow, event: eventNow, report: reportNow }[is](db, id)
  }
  return found
}
