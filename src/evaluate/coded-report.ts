/** A report and its claims, as coded by hand or by the program: the fields that scoring compares. */
import { z } from 'zod'
import { fault } from '../errors.ts'

const text = z.string()
const figure = z
  .number()
  .nullish()
  .transform(number => number ?? null)
const names = z
  .array(text)
  .nullish()
  .transform(list => list ?? [])

/** Coders give the quotation alone; the program gives spans. */
const quotation = z.union([
  text,
  z.array(z.union([text, z.object({ text })])).transform(list => list.map(quoted).join(' ')),
  z.object({ text }).transform(quoted),
])

function quoted(piece: string | { readonly text: string }): string {
  return typeof piece === 'string' ? piece : piece.text
}

const place = z.object({
  name: text,
  lat: figure,
  lon: figure,
  country: text.nullish().transform(code => code ?? null),
  aliases: names,
})

const date = z.object({ start: text.nullable(), end: text.nullable(), basis: text.optional() })

const toll = z.object({
  outcome: text,
  group: text,
  low: figure,
  high: figure,
  vague: z
    .boolean()
    .nullish()
    .transform(vague => vague ?? false),
})

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform(list => list ?? [])

const claim = z.object({
  type: text,
  status: text,
  scope: text,
  date: date.nullish().transform(given => given ?? null),
  place: place.nullish().transform(given => given ?? null),
  actors: listOf(z.object({ name: text, role: text, aliases: names })),
  tolls: listOf(toll),
  speakers: listOf(z.union([text, z.object({ name: text }).transform(speaker => speaker.name)])),
  evidence: quotation.nullish().transform(given => given ?? ''),
})

const report = z.object({
  report: z.object({ id: text, title: text.nullish().transform(title => title ?? null) }),
  claims: z.array(claim),
})

/** A claim as scoring sees it. */
export type CodedClaim = Readonly<z.output<typeof claim>>
export type CodedPlace = z.output<typeof place>
export type CodedDate = z.output<typeof date>
export type CodedToll = z.output<typeof toll>
/** A report with its claims, as scoring sees it. */
export type CodedReport = Readonly<z.output<typeof report>>

/** One parsed JSON line or one reading of the program; throws a `ZodError` where it is not in the codebook's form. */
export const toCodedReport = (value: unknown): CodedReport => report.parse(value)

/** The reports of a JSON Lines text in the codebook's form; `file` names it in the fault that is thrown. */
export function parseCodedReports(content: string, file: string): CodedReport[] {
  return content.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [parseLine(line, file, i + 1)]))
}

function parseLine(line: string, file: string, number: number): CodedReport {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw fault('gold_invalid', { file, line: number, reason: 'not valid JSON' })
  }
  const parsed = report.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const reason = issue ? `${issue.path.join('.')}: ${issue.message}` : 'not in the form of the codebook'
  throw fault('gold_invalid', { file, line: number, reason })
}
