/** A ledger of claims that people coded, so that what is formed of it does not move whenever reading does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { daysBetween } from '../src/2-arabic/calendar.ts'
import type { Claim, ClaimDate, Reading, Span } from '../src/4-claims/claim.ts'
import { ClaimSchema } from '../src/4-claims/claim-schema.ts'
import { openLedger } from '../src/6-ledger/ledger.ts'
import { ROOT } from './source-files.ts'

const { actors, ...FIELDS } = ClaimSchema.shape
const text = z.string().nullable()
const CodedLine = z.object({
  report: z.object({ id: z.string(), publisher: text, url: text, title: text, published: text, body: z.string() }),
  claims: z.array(
    z
      .object({ ...FIELDS, actors })
      .omit({ marks: true, rules: true, confidence: true })
      .extend({ evidence: z.string() }),
  ),
})
type CodedLine = z.infer<typeof CodedLine>
type CodedClaim = CodedLine['claims'][number]

/** A day, some days, a month: what the days of a claim say of themselves. */
function withPrecision({ start, end }: ClaimDate): ClaimDate {
  if (start === null) return { start, end }
  const days = end === null ? 0 : daysBetween(start, end)
  const precision = end === null ? 'open' : days === 0 ? 'day' : days < 7 ? 'days' : days < 31 ? 'month' : 'year'
  return { start, end, basis: 'stated', precision }
}

/** A name of the fixture's own: what an actor is does not hang on the packs. */
export const actorId = (name: string): string => `coded/${name}`

function evidenceOf({ title, body }: CodedLine['report'], words: string): Span {
  const start = body.indexOf(words)
  if (start >= 0) return { start, end: start + words.length, text: words }
  const from = (title ?? '').indexOf(words)
  return { start: from, end: from + words.length, text: words, in: 'title' }
}

const claimOf = (report: CodedLine['report'], { evidence, date, place, actors, ...coded }: CodedClaim): Claim => ({
  ...coded,
  date: withPrecision(date),
  place: place && { ...place, ...(place.lat === null ? {} : { precision: 'town' }) },
  actors: actors.map(actor => ({ ...actor, id: actorId(actor.name) })),
  evidence: [evidenceOf(report, evidence)],
  ...{ marks: [], rules: ['coded'], confidence: 1 },
})

const readingOf = ({ report, claims }: CodedLine): Reading => ({
  claims: claims.map(claim => claimOf(report, claim)),
  unread: [],
  ...{ published: report.published, publishedBasis: 'metadata', language: 'ar' },
})

/** Makes the ledger of the examples' coding in this file, as of one time, and gives it open. */
export async function openCodedLedger(file: string): ReturnType<typeof openLedger> {
  const lines = readFileSync(join(ROOT, 'examples', 'gold.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
  const coded = lines.map(line => CodedLine.parse(JSON.parse(line)))
  const ledger = await openLedger(file, () => new Date('2031-08-01T10:00:00.000Z'))
  await ledger.addReadings(coded.map(line => ({ report: line.report, reading: readingOf(line) })))
  return ledger
}
