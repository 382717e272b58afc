/** One JSON line to one report. */
import { z } from 'zod'
import { type Columns, columnsOf, FIELDS } from './columns.ts'
import { metaDay } from './iso-day.ts'
import type { Report } from './report.ts'
import { contentId } from './report-id.ts'

/** Text, or a number that stands for one (ids of databases); anything else is as good as absent. */
const loose = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null)
  .transform(text => (text?.trim() ? text : null))

const record = z.object({
  // An id is a key of the ledger, and one of its engines holds no such character.
  id: loose.transform(id => id?.replaceAll('\u0000', '\ufffd') ?? null),
  publisher: loose,
  url: loose,
  title: loose,
  published: loose,
  body: z.string({ error: '"body" is missing or not text' }).refine(text => text.trim() !== '', '"body" is empty'),
})

/** A gold line holds its report in `report`. */
const line = z.looseObject(
  { report: z.record(z.string(), z.unknown()).optional().catch(undefined) },
  { error: 'it is not an object' },
)

export type ParsedRecord = { readonly report: Report } | { readonly reason: string }

/** The report of a parsed JSON line, or why there is none. The body is kept to the letter. */
export function parseRecord(value: unknown, columns: Columns = {}): ParsedRecord {
  const outer = line.safeParse(value)
  if (!outer.success) return { reason: firstReason(outer.error) }
  return parseFields(named(outer.data.report ?? outer.data, columns))
}

/** The report of these fields, or why there is none. */
export function parseFields(fields: Readonly<Record<string, unknown>>): ParsedRecord {
  const parsed = record.safeParse(fields)
  if (!parsed.success) return { reason: firstReason(parsed.error) }
  const { id, ...rest } = parsed.data
  const content = { ...rest, published: metaDay(rest.published) }
  return { report: { id: id ?? contentId(content), ...content } }
}

/** The same values under the names of the fields. */
function named(value: Readonly<Record<string, unknown>>, columns: Columns): Readonly<Record<string, unknown>> {
  const keys = Object.keys(value)
  const at = columnsOf(keys, columns)
  return Object.fromEntries(FIELDS.map(field => [field, value[keys[at[field]] ?? '']]))
}

const firstReason = (error: z.ZodError): string => error.issues[0]?.message ?? 'unknown'
