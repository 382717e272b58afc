/**
 * Whole short reports and their readings as agreed by the codebook: in/*.txt (title, day of publication, empty line, body) and
 * out/*.json. What is not read right yet is listed with its cause in known-misreadings.json, and must be taken off the list
 * once it is. UPDATE_READINGS=1 writes the readings of today over those agreed, the listed ones aside.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { compileGazetteer } from '../../scripts/gazetteer/compile.ts'
import { PACKS, readPack } from '../../scripts/gazetteer/read-packs.ts'
import type { Report } from '../../src/1-reports/report.ts'
import type { Claim } from '../../src/4-claims/claim.ts'
import { makeReader } from '../../src/pipeline.ts'
import { ROOT } from '../source-files.ts'

const FOLDER = join(ROOT, 'test/readings')
const update = process.env.UPDATE_READINGS === '1'

const text = z.string().nullable()
const figure = z.number().nullable()
const toll = z.strictObject({
  ...{ outcome: z.string(), group: z.string(), of: text, detail: text, low: figure, high: figure },
  ...{ approx: z.boolean(), vague: z.boolean(), speaker: text },
})
/** The fields that a coder agrees on; `evidence` is the shortest quotation that tells of it. */
const AgreedClaim = z.strictObject({
  ...{ type: z.string(), status: z.string(), scope: z.string() },
  date: z.strictObject({ start: text, end: text }),
  place: z.strictObject({ name: z.string(), id: text }).nullable(),
  actors: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  ...{ tolls: z.array(toll), count: figure, speakers: z.array(z.string()), evidence: z.string() },
})
type AgreedClaim = z.infer<typeof AgreedClaim>
const Agreed = z.strictObject({ claims: z.array(AgreedClaim) })

const known = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(join(FOLDER, 'known-misreadings.json'), 'utf8')))

const read = makeReader(
  compileGazetteer({
    ...{ towns: [], countries: [], provinces: { places: [], nameByCode: new Map() } },
    packs: ['toy', 'libya', 'world'].map(pack => readPack(join(PACKS, pack))),
  }),
)

const stems = (folder: string): string[] =>
  readdirSync(join(FOLDER, folder))
    .map(file => file.replace(/\.[a-z]+$/, ''))
    .sort()

function reportOf(stem: string): Report {
  const [title = '', published = '', , ...body] = readFileSync(join(FOLDER, 'in', `${stem}.txt`), 'utf8').split('\n')
  return { id: stem, publisher: null, url: null, title, published, body: body.join('\n').trimEnd() }
}

const inBody = ({ evidence }: Claim): string => (evidence.find(span => span.in !== 'title') ?? evidence[0])?.text ?? ''

/** A claim as a coder would write it. */
const coded = (claim: Claim): AgreedClaim => {
  const { type, status, scope, date, place, actors, tolls, count, speakers } = claim
  return {
    ...{ type, status, scope, date: { start: date.start, end: date.end } },
    place: place && { name: place.name, id: place.id ?? null },
    actors: actors.map(({ name, role }) => ({ name, role })),
    ...{ tolls: [...tolls], count, speakers: [...speakers], evidence: inBody(claim) },
  }
}

const keyOf = (value: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
const byKey = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): number =>
  keyOf(a) < keyOf(b) ? -1 : 1

/** The order of claims, sides and figures says nothing; how much of a sentence to quote is compared apart. */
const ordered = (claims: readonly AgreedClaim[]): Omit<AgreedClaim, 'evidence'>[] =>
  claims
    .map(({ evidence: _, ...claim }) => ({
      ...claim,
      actors: [...claim.actors].sort(byKey),
      tolls: [...claim.tolls].sort(byKey),
      speakers: [...claim.speakers].sort(),
    }))
    .sort(byKey)

const quotes = ({ evidence }: Claim, words: string): boolean =>
  evidence.some(span => span.text.includes(words) || words.includes(span.text))

function check(stem: string): void {
  const { claims } = read(reportOf(stem))
  const agreed = Agreed.parse(JSON.parse(readFileSync(join(FOLDER, 'out', `${stem}.json`), 'utf8'))).claims
  expect(ordered(claims.map(coded))).toEqual(ordered(agreed))
  for (const { evidence } of agreed) expect(claims.some(claim => quotes(claim, evidence))).toBe(true)
}

const rewrite = (stem: string): void =>
  writeFileSync(
    join(FOLDER, 'out', `${stem}.json`),
    `${JSON.stringify({ claims: read(reportOf(stem)).claims.map(coded) }, null, 2)}\n`,
  )

describe('readings of whole reports', () => {
  const all = stems('in')
  if (update) for (const stem of all.filter(one => !(one in known))) rewrite(stem)

  test('every report has its reading, and the list of misreadings no other', () => {
    expect(stems('out')).toEqual(all)
    expect(Object.keys(known).filter(stem => !all.includes(stem))).toEqual([])
  })
  test.each(all.filter(stem => !(stem in known)))('%s', stem => {
    check(stem)
  })
  test.each(Object.entries(known))('%s is not read right yet: %s', stem => {
    expect(() => check(stem), 'read right now: take it off known-misreadings.json').toThrow()
  })
})
