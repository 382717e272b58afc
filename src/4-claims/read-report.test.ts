/** What holds of the reading of any text at all, of news or of noise. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { chance, pick, randomText } from '../../test/random-text.ts'
import { ROOT } from '../../test/source-files.ts'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import type { Report } from '../1-reports/report.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import type { Claim, Reading, Span } from './claim.ts'
import { EVENT_TYPE } from './event-types/index.ts'
import { readReport } from './read-report.ts'

const names = indexNames(toyGazetteer())
const EXAMPLES = join(ROOT, 'examples')
const Line = z.object({ report: z.object({ title: z.string().nullable(), body: z.string() }) })

/** Texts to spoil: the example reports, and each sentence of the press that the invented country has. */
const TEXTS: readonly string[] = [
  ...readFileSync(join(EXAMPLES, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => Line.parse(JSON.parse(line)).report)
    .map(({ title, body }) => `${title ?? ''}\n${body}`),
  ...readdirSync(join(ROOT, 'test/readings/in')).map(file =>
    readFileSync(join(ROOT, 'test/readings/in', file), 'utf8'),
  ),
]

const DAYS = [null, '2030-03-12', '2016-12-07', '2024-02-29']
const reportOf = (text: string, seed: number): Report => {
  const cut = text.indexOf('\n')
  const [title, body] = seed % 3 === 0 ? [null, text] : [text.slice(0, cut), text.slice(cut + 1)]
  return { id: 'any', publisher: null, url: null, title, published: DAYS[seed % DAYS.length] ?? null, body }
}

const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day

function checkSpan({ start, end, text, in: part }: Span, report: Report): void {
  const source = part === 'title' ? (report.title ?? '') : report.body
  expect(source.slice(start, end)).toBe(text)
  expect(end).toBeGreaterThan(start)
}

function checkClaim(claim: Claim, report: Report): void {
  expect(EVENT_TYPE.has(claim.type)).toBe(true)
  expect(claim.evidence.length).toBeGreaterThan(0)
  for (const span of [...claim.evidence, ...claim.marks]) checkSpan(span, report)
  expect(claim.confidence).toBeGreaterThanOrEqual(0)
  expect(claim.confidence).toBeLessThanOrEqual(1)
  expect(claim.rules.length).toBeGreaterThan(0)
  const { start, end } = claim.date
  for (const day of [start, end]) if (day !== null) expect(day).toSatisfy(isDay)
  if (start !== null && end !== null) expect(start <= end).toBe(true)
  for (const { low, high, vague } of claim.tolls) {
    expect(low ?? high).not.toBeNull()
    expect(low ?? 0).toBeGreaterThanOrEqual(0)
    if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
    if (vague) expect(high).toBeNull()
  }
  for (const name of [...claim.speakers, ...claim.actors.map(actor => actor.name)]) expect(name.trim()).not.toBe('')
}

function check(report: Report): Reading {
  const reading = readReport(report, names)
  for (const span of reading.unread) checkSpan(span, report)
  for (const claim of reading.claims) checkClaim(claim, report)
  return reading
}

/** The text cut off by chance, its words in another order, a part of it twice, or with characters by chance put in. */
function spoilt(text: string, seed: number): string {
  const numbers = chance(seed)
  const at = pick(numbers, text.length)
  const words = text.split(/(?<=\s)/)
  const ways: (() => string)[] = [
    () => text.slice(0, at),
    () => text.slice(at),
    () =>
      words
        .map(word => [pick(numbers, 1_000_000), word] as const)
        .sort(([a], [b]) => a - b)
        .map(([, word]) => word)
        .join(''),
    () => text.slice(0, at) + text.slice(0, at),
    () => words.map(word => (pick(numbers, 6) === 0 ? randomText(pick(numbers, 9999), 3) : word)).join(''),
    () => text.replace(/\s/g, space => (pick(numbers, 4) === 0 ? '' : space)),
  ]
  return ways[seed % ways.length]?.() ?? text
}

describe('any text at all', () => {
  test('the examples as they are give claims', () => {
    expect(TEXTS.flatMap((text, i) => check(reportOf(text, i)).claims).length).toBeGreaterThan(10)
  })
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('the examples, spoilt (seed %i)', seed => {
    for (const [i, text] of TEXTS.entries()) check(reportOf(spoilt(text, seed * 100 + i), seed + i))
  })
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('noise (seed %i)', seed => {
    check(reportOf(randomText(seed, 3000), seed))
  })
  test.each(['', '\n', '.', '\u200F', '،،،', 'و', '100', '"«»"', '\uD83D', 'قتل', 'قتل '.repeat(500)])('%j', text => {
    check(reportOf(`${text}\n${text}`, 1))
  })
  test('a report is read alike however often it is read', () => {
    const report = reportOf(TEXTS.join('\n'), 1)
    expect(readReport(report, names)).toEqual(readReport(report, names))
  })
})
