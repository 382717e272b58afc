/** Puts the claims of reports in the place of those that stood there, and forms the events around them. */
import type { Report } from '../1-reports/report.ts'
import type { Claim, Reading } from '../4-claims/claim.ts'
import { claimIds } from '../5-events/claim-id.ts'
import { sketchOf } from '../5-events/copies.ts'
import { type Features, featuresOf } from '../5-events/features.ts'
import { ENGINE_VERSION } from '../engine-version.ts'
import { chunks } from './chunks.ts'
import { type EffectiveClaim, effectiveClaims } from './effective-claims.ts'
import { recordChanges, type Stamp } from './event-history.ts'
import { findAlike } from './find-alike.ts'
import { refreshImpliedDays } from './imply-days.ts'
import { toJson } from './json-columns.ts'
import { keptCorrections, pointTargets } from './kept-corrections.ts'
import { regroup } from './regroup.ts'
import { type GoneClaim, leadToNew, removeClaims } from './remove-claims.ts'
import type { ClaimRow, LedgerDb } from './schema.ts'

export interface ReadReportItem {
  readonly report: Report
  readonly reading: Reading
  /** Version of the engine that made the reading; this one's where it is left out. */
  readonly engine?: string
}

/** Claims of the ledger as they are now, kept from one step to the next. */
export type LoadedClaims = Map<string, Features>

const sketches = new WeakMap<ReadReportItem, Int32Array>()

/** By which copies of its text are told: both its row and its claims hold it. */
export function sketchFor(item: ReadReportItem): Int32Array {
  const known = sketches.get(item)
  if (known) return known
  const sketch = item.reading.claims.length > 0 ? sketchOf(item.report.body) : new Int32Array()
  sketches.set(item, sketch)
  return sketch
}

const texts = new WeakMap<ReadReportItem, readonly string[]>()

/** Its claims as JSON: a report's row knows them by their hash, and their own rows hold them. */
export function claimTexts(item: ReadReportItem): readonly string[] {
  const known = texts.get(item)
  if (known) return known
  const made = item.reading.claims.map(toJson)
  texts.set(item, made)
  return made
}

interface PutClaim extends EffectiveClaim {
  readonly item: ReadReportItem
  readonly index: number
  /** Of the engine that read it. */
  readonly engine: string
}

const columnsOf = (claim: Claim, text: string) => ({
  ...{ type: claim.type, status: claim.status, scope: claim.scope },
  ...{ date_start: claim.date.start, date_end: claim.date.end },
  ...{ place: claim.place?.name ?? null, place_id: claim.place?.id ?? null, country: claim.place?.country ?? null },
  ...{ lat: claim.place?.lat ?? null, lon: claim.place?.lon ?? null, confidence: claim.confidence },
  ...{ rules: toJson(claim.rules), data: text },
})

/** What nobody corrected is the very claim that was read. */
const textOf = ({ item, index, claim }: PutClaim): string =>
  (item.reading.claims[index] === claim ? claimTexts(item)[index] : undefined) ?? toJson(claim)

const claimRow = (put: PutClaim): ClaimRow => {
  const { id, item, index, claim, machine, origin, state, review, engine } = put
  return {
    ...{ id, report: item.report.id, idx: index, ...columnsOf(claim, textOf(put)), engine, origin, state },
    machine: machine && toJson(machine),
    review: review && toJson(review),
  }
}

/** What the items say in the end; corrections of their reports are pointed to the claims that they mean now. */
async function corrected(db: LedgerDb, items: readonly ReadReportItem[]): Promise<PutClaim[]> {
  const kept = await keptCorrections(
    db,
    items.map(item => item.report.id),
  )
  const spokenOf = new Set(kept.flatMap(one => one.targets.map(target => target.report)))
  const all: PutClaim[] = []
  for (const item of items) {
    const { report, reading, engine = ENGINE_VERSION } = item
    const ids = claimIds(report.id, reading.claims)
    const read = reading.claims.map((claim, index) => ({ id: ids[index] ?? '', claim }))
    const effect = effectiveClaims(report, read, spokenOf.has(report.id) ? kept : [])
    if (spokenOf.has(report.id)) await pointTargets(db, report.id, kept, effect.find)
    all.push(...effect.claims.map((claim, index) => ({ ...claim, item, index, engine })))
  }
  return all
}

function featuresIn(claims: readonly PutClaim[]): Features[] {
  const stands = claims.filter(claim => claim.state === 'stands')
  return stands.map(({ id, index, claim, review, item }) =>
    featuresOf({
      ...{ id, report: item.report.id, index, claim, review: review ?? undefined },
      outlet: item.report.publisher,
      published: item.reading.published,
      sketch: sketchFor(item),
    }),
  )
}

async function takeOut(db: LedgerDb, reports: readonly string[], loaded: LoadedClaims) {
  const gone: GoneClaim[] = []
  for (const some of chunks(reports)) {
    gone.push(...(await db.selectFrom('claims').select(['id', 'report', 'type']).where('report', 'in', some).execute()))
  }
  for (const { id } of gone) loaded.delete(id)
  const removed = await removeClaims(
    db,
    gone.map(claim => claim.id),
  )
  return { ...removed, gone }
}

/** Replaces the claims of these reports; `stale` are those of them that the ledger has claims of. */
export async function putClaims(
  db: LedgerDb,
  items: readonly ReadReportItem[],
  stale: readonly string[],
  loaded: LoadedClaims,
  stamp: Stamp,
): Promise<void> {
  const removed = await takeOut(db, stale, loaded)
  const claims = await corrected(db, items)
  for (const some of chunks(claims.map(claimRow), 100)) {
    await db
      .insertInto('claims')
      .values([...some])
      .execute()
  }
  const fresh = featuresIn(claims)
  await leadToNew(
    db,
    removed,
    fresh.map(({ told: { id, report, claim } }) => ({ id, report, type: claim.type })),
  )
  for (const claim of fresh) loaded.set(claim.told.id, claim)
  await findAlike(db, fresh, loaded)
  const seeds = { fresh: new Set(fresh.map(claim => claim.told.id)), near: removed.near }
  const { dropped, formed } = await regroup(db, seeds, loaded)
  const dated = await refreshImpliedDays(
    db,
    formed.map(event => event.id),
    loaded,
  )
  const now = formed.map(event => ({ ...event, data: dated.get(event.id) ?? event.data }))
  await recordChanges(db, [...removed.dropped, ...dropped], now, stamp)
}
