/** Claims of an invented war, for the tests of this stage and the next; no test reads a text. */
import type { Report } from '../1-reports/report.ts'
import type { Claim, ClaimActor, ClaimPlace, Reading, Role, Toll } from '../4-claims/claim.ts'
import type { ToldClaim } from './told-claim.ts'

/** Numbers between 0 and 1, the same for the same seed. */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** The list in another order, the same for the same numbers. */
export function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const keyed = list.map(item => ({ item, at: next() }))
  return keyed.sort((x, y) => x.at - y.at).map(({ item }) => item)
}

export const town = (name: string, lat: number, lon: number, more: Partial<ClaimPlace> = {}): ClaimPlace => ({
  ...{ name, lat, lon, country: 'LY', id: `toy/${name}`, precision: 'town' },
  ...more,
})

export const actor = (name: string, role: Role, more: Partial<ClaimActor> = {}): ClaimActor => ({ name, role, ...more })

export const toll = (low: number | null, high: number | null, more: Partial<Toll> = {}): Toll => ({
  ...{ outcome: 'killed', group: 'combatants', of: null, detail: null, low, high },
  ...{ approx: false, vague: false, speaker: null },
  ...more,
})

export const claim = (type: string, said: string, more: Partial<Claim> = {}): Claim => ({
  ...{ type, status: 'reported', scope: 'incident', date: { start: null, end: null }, place: null },
  ...{ actors: [], tolls: [], count: null, speakers: [], marks: [], rules: ['toy'], confidence: 0.9 },
  evidence: [{ start: 0, end: said.length, text: said }],
  ...more,
})

export const onDay = (day: string): Pick<Claim, 'date'> => ({ date: { start: day, end: day, basis: 'stated' } })

export const report = (id: string, more: Partial<Report> = {}): Report => ({
  ...{ id, publisher: `صحيفة ${id}`, url: null, title: null, published: null, body: `نص الخبر ${id}` },
  ...more,
})

export const reading = (claims: readonly Claim[], published: string | null = null): Reading => ({
  ...{ claims, unread: [], published, publishedBasis: published === null ? 'unknown' : 'metadata' },
  language: 'ar',
})

const NO_SKETCH = new Int32Array()

/** The claim as told by report `id`, of an outlet of its own. */
export const told = (id: string, said: Claim, more: Partial<ToldClaim> = {}): ToldClaim => ({
  ...{ id: `c${id}`, report: id, index: 0, outlet: `صحيفة ${id}`, published: null, claim: said, sketch: NO_SKETCH },
  ...more,
})
