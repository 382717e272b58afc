/** Takes the reports of a backup or an export into a ledger that may hold others. */

import { z } from 'zod'
import { languageOf } from '../../2-arabic/language.ts'
import type { PublishedBasis } from '../../4-claims/claim.ts'
import { type AddSummary, MACHINE, type ReadReportItem } from '../add-readings.ts'
import { applyDeletions, type Deletion, scrubIfDue } from '../deletion.ts'
import type { Engine } from '../engine.ts'
import { claimOf, spansOf } from '../json-columns.ts'
import { setWrites, writesSoFar } from '../meta.ts'
import { MIGRATIONS } from '../migrations/index.ts'
import type { Writer } from '../writer.ts'
import type { ArchiveRow } from './archive-format.ts'
import { importCorrections } from './import-corrections.ts'
import { archiveParts, checkArchive } from './read-archive.ts'

/** Reports that are stored in one step. */
const BATCH = 200

const text = z.string().nullable()
const reportSchema = z.object({
  ...{ id: z.string(), publisher: text, url: text, title: text, published: text, body: z.string() },
  ...{ read_published: text, read_published_basis: z.string(), unread: z.string() },
})
/** What people made of a claim comes with their corrections; what was read is taken from `machine` where the two differ. */
const claimSchema = z.object({
  ...{ report: z.string(), idx: z.number(), data: z.string(), engine: z.string() },
  ...{ machine: z.string().nullish(), origin: z.string().default('machine') },
})
const deletionSchema = z.object({ report: z.string(), deleted_at: z.string(), reason: z.string() })

async function* rowsOf(file: string, table: string): AsyncGenerator<ArchiveRow> {
  for await (const part of archiveParts(file, MIGRATIONS.length)) if (part.table === table) yield* part.rows
}

const basisOf = (basis: string): PublishedBasis => (basis === 'metadata' || basis === 'dateline' ? basis : 'unknown')

type ClaimOfFile = z.infer<typeof claimSchema>

/** Claims by report; the file has them in the order of their ids. */
async function claimsOf(file: string): Promise<Map<string, ClaimOfFile[]>> {
  const claims = new Map<string, ClaimOfFile[]>()
  for await (const row of rowsOf(file, 'claims')) {
    const claim = claimSchema.parse(row)
    if (claim.origin !== 'machine') continue
    const list = claims.get(claim.report)
    if (list) list.push(claim)
    else claims.set(claim.report, [claim])
  }
  for (const list of claims.values()) list.sort((x, y) => x.idx - y.idx)
  return claims
}

async function* itemsOf(file: string): AsyncGenerator<ReadReportItem> {
  const claims = await claimsOf(file)
  for await (const row of rowsOf(file, 'reports')) {
    const { read_published, read_published_basis, unread, ...report } = reportSchema.parse(row)
    const own = claims.get(report.id) ?? []
    yield {
      report,
      reading: {
        claims: own.map(claim => claimOf(claim.machine ?? claim.data)),
        unread: spansOf(unread),
        published: read_published,
        publishedBasis: basisOf(read_published_basis),
        language: languageOf(`${report.title ?? ''}\n${report.body}`),
      },
      ...(own[0] ? { engine: own[0].engine } : {}),
    }
  }
}

async function takeDeletions(engine: Engine, file: string): Promise<void> {
  const deletions: Deletion[] = []
  for await (const row of rowsOf(file, 'deletions')) {
    const { report, deleted_at, reason } = deletionSchema.parse(row)
    deletions.push({ report, deletedAt: deleted_at, reason })
  }
  if (deletions.length === 0) return
  await engine.write(async step => {
    if ((await applyDeletions(step, deletions)) > 0) await setWrites(step, (await writesSoFar(step)) + 1)
  })
  await scrubIfDue(engine)
}

/**
 * Adds the reports with what was read in them, batch by batch; a report that is there under the same id with other content
 * becomes a new version. Corrections come along. What the file knows to be deleted is deleted here, and what was deleted here does not come back.
 */
export async function importAll(
  engine: Engine,
  file: string,
  add: (items: readonly ReadReportItem[]) => Promise<AddSummary>,
  write: Writer,
): Promise<AddSummary> {
  await checkArchive(file, MIGRATIONS.length)
  await takeDeletions(engine, file)
  let [added, unchanged, updated] = [0, 0, 0]
  const refused: string[] = []
  const flush = async (batch: readonly ReadReportItem[]): Promise<void> => {
    const summary = await add(batch)
    added += summary.added
    unchanged += summary.unchanged
    updated += summary.updated
    refused.push(...summary.refused)
  }
  let batch: ReadReportItem[] = []
  for await (const item of itemsOf(file)) {
    batch.push(item)
    if (batch.length < BATCH) continue
    await flush(batch)
    batch = []
  }
  if (batch.length > 0) await flush(batch)
  const history: ArchiveRow[] = []
  for await (const row of rowsOf(file, 'history')) history.push(row)
  await write(
    (step, at, loaded) => importCorrections(step, history, { at, who: MACHINE }, loaded),
    taken => taken > 0,
  )
  return { added, unchanged, updated, refused }
}
