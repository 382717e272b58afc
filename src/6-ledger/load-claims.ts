/** Claims out of the ledger, as comparing and merging need them. */
import { type Features, featuresOf } from '../5-events/features.ts'
import { chunks } from './chunks.ts'
import { claimOf, reviewOf, sketchIn } from './json-columns.ts'
import type { LedgerDb } from './schema.ts'

const NONE = new Int32Array()

/** Adds to `known` those of `ids` that it lacks. */
export async function loadFeatures(db: LedgerDb, ids: Iterable<string>, known: Map<string, Features>): Promise<void> {
  const missing = [...new Set(ids)].filter(id => !known.has(id))
  for (const some of chunks(missing)) {
    const rows = await db
      .selectFrom('claims as c')
      .innerJoin('reports as r', 'r.id', 'c.report')
      .select(['c.id', 'c.report', 'c.idx', 'c.data', 'c.review', 'r.publisher', 'r.read_published', 'r.sketch'])
      .where('c.id', 'in', some)
      .where('c.state', '=', 'stands')
      .execute()
    const sketches = new Map(rows.map(row => [row.report, row.sketch]))
    const parsed = new Map([...sketches].map(([report, text]) => [report, sketchIn(text)]))
    for (const row of rows) known.set(row.id, featuresOf(toldOf(row, parsed.get(row.report) ?? NONE)))
  }
}

interface Row {
  readonly id: string
  readonly report: string
  readonly idx: number
  readonly data: string
  readonly review: string | null
  readonly publisher: string | null
  readonly read_published: string | null
  readonly sketch: string
}

const toldOf = (row: Row, sketch: Int32Array) => ({
  id: row.id,
  report: row.report,
  index: row.idx,
  outlet: row.publisher,
  published: row.read_published,
  claim: claimOf(row.data),
  review: reviewOf(row.review),
  sketch,
})
