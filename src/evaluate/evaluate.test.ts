import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type CodedReport, parseCodedReports, toCodedReport } from './coded-report.ts'
import { evaluate, formatEvaluation } from './evaluate.ts'
import { listMisses } from './list-misses.ts'
import { sameName } from './same-name.ts'

const GOLD_PATH = fileURLToPath(new URL('../../examples/gold.jsonl', import.meta.url))
const gold = parseCodedReports(readFileSync(GOLD_PATH, 'utf8'), 'gold.jsonl')

describe('evaluate', () => {
  it('gives full marks to the gold itself', () => {
    const { figures, half, absent, reports } = evaluate(gold, gold)
    expect([reports, absent]).toEqual([gold.length, 0])
    for (const figure of Object.values(figures)) expect(figure).toMatchObject({ p: 1, r: 1, f: 1 })
    expect(Object.values(half)).toEqual(Array(16).fill(0))
  })

  it('gives none to a coding that is not there', () => {
    const { figures, absent } = evaluate(gold, [])
    expect(absent).toBe(gold.length)
    for (const figure of Object.values(figures)) expect(figure.f).toBe(0)
  })

  it('counts each field by itself', () => {
    const claim = {
      type: 'shelling',
      status: 'reported',
      scope: 'incident',
      date: { start: '2031-04-02', end: '2031-04-02' },
      place: { name: 'وادي الريح', lat: 10, lon: 20, country: 'LY' },
      actors: [
        { name: 'لواء النخيل', role: 'initiator' },
        { name: 'أهالي الوادي', role: 'target' },
      ],
      tolls: [
        { outcome: 'killed', group: 'civilians', low: 3, high: 3 },
        { outcome: 'injured', group: 'civilians', low: 20, high: null, vague: true },
      ],
      speakers: ['إذاعة الوادي'],
      evidence: 'قصف لواء النخيل وادي الريح',
    }
    const coded = {
      ...claim,
      date: { ...claim.date, basis: 'implied' },
      place: { name: 'الوادي', lat: 10.1, lon: 20.1, country: null },
      actors: [{ name: 'كتيبة', aliases: ['لواء النخيل'], role: 'target' }],
      tolls: [{ outcome: 'killed', group: 'unknown', low: 3, high: 3 }],
      speakers: [{ name: 'الإذاعة' }],
      evidence: [{ start: 0, end: 8, text: 'قصف لواء' }, { text: 'النخيل' }],
    }
    const row = (claims: readonly unknown[]): CodedReport => toCodedReport({ report: { id: 'a' }, claims })
    const { figures } = evaluate([row([claim])], [row([coded, { ...coded, type: 'protest' }])])
    const fractions = Object.fromEntries(
      Object.entries(figures).map(([name, { hit, coded: of, gold: all }]) => [name, `${hit} ${of} ${all}`]),
    )
    expect(fractions).toEqual({
      relevance: '1 1 1',
      claims: '1 2 1',
      incidents: '1 2 1',
      whole: '0 1 1',
      type: '1 1 1',
      status: '1 1 1',
      scope: '1 1 1',
      place: '1 1 1',
      country: '0 1 1',
      date: '0 1 1',
      start: '0 1 1',
      actors: '0 1 2',
      who: '1 1 2',
      speakers: '1 1 1',
      tolls: '0 2 2',
      figures: '1 2 1',
    })
  })

  it('does not depend on the order of the coding', () => {
    expect(evaluate(gold, [...gold].reverse())).toEqual(evaluate(gold, gold))
  })

  it.each([
    ['الحوثيون', 'الحوثيين', true],
    ['قوات الشرق', 'الشرق', true],
    ['تنظيم', 'التنظيم', true],
    ['قوات الشرق', 'قوات الغرب', false],
    ['', 'الشرق', false],
  ])('same name: %s, %s', (a, b, same) => {
    expect(sameName(a, b)).toBe(same)
  })

  it('says which line of a file is not in the form of the codebook', () => {
    const good = '{"report":{"id":"a"},"claims":[]}'
    expect(parseCodedReports(`${good}\n\n${good}\n`, 'x.jsonl')).toHaveLength(2)
    for (const bad of ['{"report"', '{"report":{},"claims":[]}', '{"report":{"id":"a"},"claims":[{"type":1}]}'])
      expect(() => parseCodedReports(`${good}\n${bad}`, 'x.jsonl')).toThrow(
        /^x\.jsonl: line 2 is not a hand-coded report/,
      )
  })
})

const SCORER = fileURLToPath(new URL('../../../shared/score/score.mjs', import.meta.url))
describe.skipIf(!existsSync(SCORER))('beside the reference scorer (skipped where ../shared is missing)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scores-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const run = (...args: string[]): string => execFileSync(process.execPath, [SCORER, ...args], { encoding: 'utf8' })

  const rows = readFileSync(GOLD_PATH, 'utf8').trim().split('\n')
  it.each([1, 2, 3, 4, 5])('gives the same figures, lines and misses to the last digit (coding %i)', seed => {
    const file = join(folder, `coded-${seed}.jsonl`)
    writeFileSync(file, disturb(rows, seed).join('\n'))
    const coded = parseCodedReports(readFileSync(file, 'utf8'), file)
    const own = evaluate(gold, coded)
    expect(own.figures.claims.f).toBeGreaterThan(0.3)
    expect(own.figures.claims.f).toBeLessThan(0.95)
    expect(own).toEqual(JSON.parse(run(GOLD_PATH, file, '--json')))
    expect(formatEvaluation(own)).toEqual(run(GOLD_PATH, file).trimEnd().split('\n'))
    const misses = [...listMisses(gold, coded), ...formatEvaluation(own)]
    expect(misses.join('\n')).toBe(run(GOLD_PATH, file, '--misses').trimEnd())
    for (const { report } of gold.slice(seed, seed + 4))
      expect(listMisses(gold, coded, report.id).join('\n').trimEnd()).toBe(
        run(GOLD_PATH, file, '--report', report.id).trimEnd(),
      )
  })
})

const looseClaim = z.looseObject({
  type: z.string(),
  status: z.string(),
  scope: z.string(),
  date: z.looseObject({ start: z.string().nullable(), end: z.string().nullable() }),
  place: z.looseObject({ name: z.string(), lat: z.number().nullable() }).nullable(),
  actors: z.array(z.looseObject({ name: z.string(), role: z.string() })),
  tolls: z.array(z.looseObject({ low: z.number().nullable(), high: z.number().nullable() })),
  speakers: z.array(z.string()),
  evidence: z.string(),
})
const looseRow = z.looseObject({ claims: z.array(looseClaim) })

/** The rows with claims dropped, doubled and changed in every field that is scored, and a report left out. */
function disturb(rows: readonly string[], seed: number): string[] {
  let state = seed
  const chance = (share: number): boolean => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32 < share
  }
  const change = (claim: z.infer<typeof looseClaim>): unknown => ({
    ...claim,
    type: chance(0.15) ? (chance(0.5) ? 'clash' : 'air_strike') : claim.type,
    status: chance(0.1) ? 'planned' : claim.status,
    scope: chance(0.1) ? 'background' : claim.scope,
    date: chance(0.2) ? { start: '2016-01-01', end: null, basis: chance(0.5) ? 'implied' : 'stated' } : claim.date,
    place: chance(0.2) ? null : claim.place && { ...claim.place, lat: chance(0.3) ? null : claim.place.lat },
    actors: claim.actors
      .filter(() => chance(0.85))
      .map(actor => (chance(0.2) ? { ...actor, name: 'آخرون', aliases: [actor.name] } : actor)),
    tolls: claim.tolls.filter(() => chance(0.8)).map(toll => (chance(0.3) ? { ...toll, low: 7, high: null } : toll)),
    speakers: claim.speakers.map(name => (chance(0.3) ? { name } : name)),
    evidence: chance(0.5) ? claim.evidence.slice(0, 40) : [{ start: 0, end: 1, text: claim.evidence.slice(10) }, 'قال'],
  })
  return rows
    .map(line => looseRow.parse(JSON.parse(line)))
    .filter((_, i) => i !== seed)
    .map(row => ({
      ...row,
      claims: row.claims.flatMap(claim => (chance(0.15) ? [] : chance(0.1) ? [change(claim), claim] : [change(claim)])),
    }))
    .map(row => JSON.stringify(row))
}
