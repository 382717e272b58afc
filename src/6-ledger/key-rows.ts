/** Inserts and asks for rows of keys and numbers alone, of which there are many times as many as of reports. */
import { sql } from 'kysely'
import { chunks } from './chunks.ts'
import { toJson } from './json-columns.ts'
import type { LedgerDb } from './schema.ts'

/** As one text a statement: to name, bind and parse each value by itself costs more than to store it. */
export const ROWS = 4000

/** The keys as what a column is compared with: `where('block', 'in', asRows(keys))`; `ROWS` of them at most. */
export const asRows = (keys: readonly string[]) =>
  sql<string>`(select value ->> 0 from json_each(${toJson({ ...keys.map(key => [key]) })}))`

/** What stands at each place of a row, in the SQL that both engines know. */
const TABLE = {
  blocks: sql`blocks (block, claim) select value ->> 0, value ->> 1`,
  event_claims: sql`event_claims (claim, event) select value ->> 0, value ->> 1`,
  likenesses: sql`likenesses (a, b, score) select value ->> 0, value ->> 1, cast(value ->> 2 as double precision)`,
}

/** The rows, each in the order of its table's columns. */
export async function insertKeys(
  db: LedgerDb,
  table: keyof typeof TABLE,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  for (const some of chunks(rows, ROWS))
    await sql`insert into ${TABLE[table]} from json_each(${toJson({ ...some })})`.execute(db)
}
