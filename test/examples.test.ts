/** The example reports and their hand-made coding belong together. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readInputs } from '../src/1-reports/read-input.ts'
import type { Report } from '../src/1-reports/report.ts'
import { EVENT_TYPE } from '../src/4-claims/event-types/index.ts'
import { ROOT } from './source-files.ts'

const FOLDER = join(ROOT, 'examples')
const day = z.iso.date().nullable()
const figure = z.int().nonnegative().nullable()

/** Section 6 of the codebook, to the letter: nothing may be left out, and nothing added. */
const codedReport = z.strictObject({
  report: z.strictObject({
    id: z.string(),
    publisher: z.string().nullable(),
    url: z.url().nullable(),
    title: z.string().nullable(),
    published: day,
    body: z.string(),
  }),
  claims: z.array(
    z.strictObject({
      type: z.string().refine(type => EVENT_TYPE.has(type), 'no such type'),
      status: z.enum(['reported', 'denied', 'planned', 'disputed']),
      scope: z.enum(['incident', 'cumulative', 'background']),
      date: z.strictObject({ start: day, end: day }),
      place: z
        .strictObject({
          name: z.string(),
          lat: z.number().nullable(),
          lon: z.number().nullable(),
          country: z.string().length(2),
        })
        .nullable(),
      actors: z.array(z.strictObject({ name: z.string(), role: z.enum(['initiator', 'target', 'participant']) })),
      tolls: z.array(
        z.strictObject({
          outcome: z.enum(['killed', 'injured', 'missing', 'captured', 'surrendered', 'freed', 'displaced']),
          group: z.enum(['combatants', 'civilians', 'mixed', 'unknown']),
          of: z.string().nullable(),
          detail: z
            .enum(['women', 'children', 'women_and_children', 'journalists', 'medics', 'leaders', 'attackers'])
            .nullable(),
          low: figure,
          high: figure,
          approx: z.boolean(),
          vague: z.boolean(),
          speaker: z.string().nullable(),
        }),
      ),
      count: figure,
      speakers: z.array(z.string()),
      evidence: z.string().min(1),
    }),
  ),
})

const gold = readFileSync(join(FOLDER, 'gold.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => codedReport.parse(JSON.parse(line)))

const read: Report[] = []
const again: Report[] = []
beforeAll(async () => {
  for await (const input of readInputs([FOLDER])) {
    if ('fault' in input) throw input.fault
    // The gold file is itself input; its reports are the same ones once more.
    const list = input.source.endsWith('gold.jsonl') ? again : read
    list.push(input.report)
  }
})

describe('examples', () => {
  it('are coded just as they are read', () => {
    const inOrder = (reports: readonly Report[]): Report[] => [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(inOrder(read)).toEqual(inOrder(gold.map(({ report }) => report)))
    expect(inOrder(again)).toEqual(inOrder(read))
  })

  it('hold reports without conflict, several outlets, and one text in two outlets', () => {
    expect(gold.filter(({ claims }) => claims.length === 0).length).toBeGreaterThanOrEqual(2)
    expect(new Set(gold.map(({ report }) => report.publisher)).size).toBeGreaterThan(3)
    const leads = gold.map(({ report }) => report.body.slice(0, 200))
    expect(new Set(leads).size).toBe(leads.length - 1)
  })

  it.each(gold.map(entry => [entry.report.id, entry] as const))('%s is coded by its own words', (_id, entry) => {
    const text = `${entry.report.title ?? ''}\n${entry.report.body}`
    for (const claim of entry.claims) {
      expect(text).toContain(claim.evidence)
      expect((claim.date.start ?? '') <= (claim.date.end ?? '9')).toBe(true)
      for (const toll of claim.tolls) {
        expect(toll.low ?? toll.high).not.toBeNull()
        if (toll.speaker !== null) expect(claim.speakers).toContain(toll.speaker)
        if (toll.vague) expect(toll.high).toBeNull()
      }
    }
  })
})
