/** One JSON line to one report. */
import { z } from 'zod'
import { isoDay } from './iso-day.ts'
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
  id: loose.transform(id => id && id.replaceAll('\u0000', '\ufffd')),
  publisher: loose,
  url: loose,
  title: loose,
  published: loose,
  body: z.string({ error: '"body" is missing or not text' }).refine(text => text.trim() !== '', '"body" is empty'),
})

/** A gold line holds its report in `report`. */
const line = z.object(
  { report: z.record(z.string(), z.unknown()).optional().catch(undefined) },
  { error: 'it is not an object' },
)

export type ParsedRecord = { readonly report: Report } | { readonly reason: string }

/** The report of a parsed JSON line, or why there is none. The body is kept to the letter. */
export function parseRecord(value: unknown): ParsedRecord {
  const outer = line.safeParse(value)
  if (!outer.success) return { reason: firstReason(outer.error) }
  const parsed = record.safeParse(outer.data.report ?? value)
  if (!parsed.success) return { reason: firstReason(parsed.error) }
  const { id, ...rest } = parsed.data
  const content = { ...rest, published: isoDay(rest.published) }
  return { report: { id: id ?? contentId(content), ...content } }
}

const firstReason = (error: z.ZodError): string => error.issues[0]?.message ?? 'unknown'
