/** The events of five real pages, whose texts and coded claims stand beside this project and not in it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Claim, ClaimActor, ClaimPlace, Toll } from '../src/4-claims/claim.ts'
import { campaignTotals } from '../src/5-events/campaign-totals.ts'
import { featuresOf } from '../src/5-events/features.ts'
import { type FoundEvent, findEvents } from '../src/5-events/find-events.ts'
import { told } from '../src/5-events/invented-claims.ts'
import { nameKeys } from '../src/5-events/name-keys.ts'
import type { ToldClaim } from '../src/5-events/told-claim.ts'
import { tollAccounts } from '../src/5-events/toll-accounts.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { ROOT } from './source-files.ts'

const SEEDS = join(ROOT, '..', 'shared', 'gold', 'seeds.jsonl')

type Coded = Omit<Claim, 'evidence' | 'marks' | 'rules' | 'confidence'> & { readonly evidence: string }
const Line = z.object({
  report: z.looseObject({ id: z.string(), publisher: z.string().nullable(), published: z.string().nullable() }),
  claims: z.array(z.custom<Coded>(value => typeof value === 'object' && value !== null && 'type' in value)),
})

/** Coded claims with what reading adds to them: the ids of places and sides, and how exact a place is. */
function codedClaims(): ToldClaim[] {
  const { places, actors } = loadGazetteer()
  const own = places.filter(place => place.country === 'LY')
  const bearers = actors.map(({ id, names, name }) => ({ id, keys: nameKeys([name, ...names.map(one => one.name)]) }))
  const asRead = (place: ClaimPlace | null): ClaimPlace | null => {
    const listed = place && own.find(({ kind, names }) => kind !== 'province' && names.includes(place.name))
    if (!place || !listed) return place
    return { ...place, id: listed.id, precision: listed.kind === 'district' ? 'district' : 'town' }
  }
  const withId = (actor: ClaimActor): ClaimActor => {
    const id = bearers.find(({ keys }) => nameKeys([actor.name]).some(key => keys.includes(key)))?.id
    return id === undefined ? actor : { ...actor, id }
  }
  const lines = readFileSync(SEEDS, 'utf8').trim().split('\n')
  return lines
    .map(line => Line.parse(JSON.parse(line)))
    .flatMap(({ report, claims }) =>
      claims.map(({ evidence, ...coded }, index) => {
        const claim = {
          ...{ ...coded, place: asRead(coded.place), actors: coded.actors.map(withId), marks: [], rules: [] },
          ...{ confidence: 1, evidence: [{ start: 0, end: evidence.length, text: evidence }] },
        }
        const id = `c${report.id}-${index}`
        return told(id, claim, { id, report: report.id, index, outlet: report.publisher, published: report.published })
      }),
    )
}

const figure = ({ outcome, low }: Toll): string => `${outcome} ${low}`

describe.skipIf(!existsSync(SEEDS))('the seeds as coded (skipped where ../shared is missing)', () => {
  let found: FoundEvent[] = []
  beforeAll(() => {
    found = findEvents(codedClaims())
  })
  const ofBoth = (type: string): FoundEvent[] =>
    found.filter(
      ({ event, claims }) =>
        event.type === type && ['seed-000', 'seed-001'].every(id => claims.some(({ report }) => report === id)),
    )

  it('end the rule over Sirte in one event', () => {
    expect(ofBoth('capture')).toHaveLength(1)
    expect(ofBoth('capture')[0]?.event).toMatchObject({ scope: 'incident', date: { start: '2016-12-06' } })
  })

  it('keep the suicide attacks two claims, each with its own words, count and figures', () => {
    const attacks = found
      .filter(({ event }) => event.type === 'suicide_attack' && event.scope === 'incident')
      .flatMap(({ claims }) => claims)
    expect(attacks.map(({ report, claim }) => [report, claim.count, claim.tolls.map(figure)]).sort()).toEqual([
      ['seed-000', null, ['injured 5']],
      ['seed-001', 2, []],
    ])
    expect(new Set(attacks.map(({ claim }) => claim.evidence[0]?.text)).size).toBe(2)
  })

  it('show that the agency of one side parts with the hospital', () => {
    const [fight] = ofBoth('clash')
    const killed = tollAccounts((fight?.claims ?? []).map(featuresOf)).filter(({ outcome }) => outcome === 'killed')
    const said = killed.flatMap(({ statements }) => statements.map(({ low, speaker }) => [low, speaker !== null]))
    expect(said).toEqual(
      expect.arrayContaining([
        [3, true],
        [20, true],
      ]),
    )
  })

  it('give the campaign one growing total', () => {
    const grown = campaignTotals(found.map(({ event }) => event)).filter(({ steps }) => steps.length > 1)
    expect(grown.map(({ outcome, steps }) => [outcome, ...steps.map(step => step.low)])).toEqual([['killed', 400, 700]])
    const totals = found.filter(({ event }) => event.scope === 'cumulative').flatMap(({ claims }) => claims)
    expect(totals.flatMap(({ claim }) => claim.tolls.map(figure))).toEqual(
      expect.arrayContaining(['killed 400', 'killed 700']),
    )
  })

  it('give the undated page the days of the dated one, marked as implied', () => {
    const alone = found.filter(
      ({ event, claims }) => event.scope === 'incident' && claims.every(({ report }) => report === 'seed-000'),
    )
    expect(alone.length).toBeGreaterThan(3)
    for (const { event } of alone) {
      expect(event.date).toMatchObject({ start: '2016-12-06', end: '2016-12-07', basis: 'implied' })
      expect(event.implied?.map(days => days.report)).toEqual(['seed-000'])
    }
  })
})
