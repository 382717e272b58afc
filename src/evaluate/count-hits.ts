/** What one report's coding hit: per figure, hits, how many were coded, and how many the gold has. */
import { EVENT_TYPE } from '../4-claims/event-types/index.ts'
import type { CodedClaim, CodedReport } from './coded-report.ts'
import { type ClaimPair, pairClaims } from './pair-claims.ts'
import { sameDays, sameStart } from './same-day.ts'
import { anySameName, sameName } from './same-name.ts'
import { samePlace } from './same-place.ts'
import { figureKey, sharedItems, sharedKeys, tollKey } from './shared-items.ts'

/** The figures in the order in which they are printed. */
export const FIGURE_NAMES = [
  'relevance',
  'claims',
  'incidents',
  'whole',
  'type',
  'status',
  'scope',
  'place',
  'country',
  'date',
  'start',
  'actors',
  'who',
  'speakers',
  'tolls',
  'figures',
] as const

export type FigureName = (typeof FIGURE_NAMES)[number]
export type Hits = readonly [hit: number, coded: number, gold: number]
export type ReportHits = Readonly<Record<FigureName, Hits>>

const happens = (claim: CodedClaim): boolean => EVENT_TYPE.get(claim.type)?.happening ?? true
const isWords = (claim: CodedClaim): boolean => EVENT_TYPE.get(claim.type)?.family === 'words'

/** What happened: told as news, and neither a plan, nor words, nor relief. */
const isIncident = (claim: CodedClaim): boolean =>
  claim.scope === 'incident' && claim.status !== 'planned' && happens(claim)

/** What makes a report one on conflict: anything but background and words about it. */
const isEvent = (claim: CodedClaim): boolean => claim.scope !== 'background' && (happens(claim) || !isWords(claim))

/** Scores one report's claims against the gold; without a coding everything is missed. */
export function countHits(gold: CodedReport, coded: CodedReport | undefined): ReportHits {
  const [g, c] = [gold.claims, coded?.claims ?? []]
  const { pairs } = pairClaims(g, c)
  return {
    ...relevanceHits(g, c),
    claims: [pairs.length, c.length, g.length],
    ...incidentHits(g.filter(isIncident), c.filter(isIncident)),
    ...fieldHits(pairs),
    ...nameHits(pairs),
    ...tollHits(g, c),
  }
}

function relevanceHits(gold: readonly CodedClaim[], coded: readonly CodedClaim[]): Record<'relevance', Hits> {
  const [g, c] = [gold.some(isEvent) ? 1 : 0, coded.some(isEvent) ? 1 : 0]
  return { relevance: [g * c, c, g] }
}

function incidentHits(gold: readonly CodedClaim[], coded: readonly CodedClaim[]): Record<'incidents' | 'whole', Hits> {
  const { pairs } = pairClaims(gold, coded)
  return {
    incidents: [pairs.length, coded.length, gold.length],
    whole: [pairs.filter(isWhole).length, gold.length, gold.length],
  }
}

const isWhole = ({ gold, coded }: ClaimPair): boolean =>
  gold.type === coded.type &&
  samePlace(gold.place, coded.place) &&
  sameStart(gold.date, coded.date) &&
  killedAndInjured(gold) === killedAndInjured(coded)

const killedAndInjured = (claim: CodedClaim): string =>
  claim.tolls
    .filter(toll => toll.outcome === 'killed' || toll.outcome === 'injured')
    .map(figureKey)
    .sort()
    .join()

type Field = 'type' | 'status' | 'scope' | 'place' | 'country' | 'date' | 'start'

function fieldHits(pairs: readonly ClaimPair[]): Record<Field, Hits> {
  const share = (right: (g: CodedClaim, c: CodedClaim) => boolean): Hits => [
    pairs.filter(({ gold, coded }) => right(gold, coded)).length,
    pairs.length,
    pairs.length,
  ]
  return {
    type: share((g, c) => g.type === c.type),
    status: share((g, c) => g.status === c.status),
    scope: share((g, c) => g.scope === c.scope),
    place: share((g, c) => samePlace(g.place, c.place)),
    country: share((g, c) => (g.place?.country ?? null) === (c.place?.country ?? null)),
    date: share((g, c) => sameDays(g.date, c.date)),
    start: share((g, c) => sameStart(g.date, c.date)),
  }
}

function nameHits(pairs: readonly ClaimPair[]): Record<'actors' | 'who' | 'speakers', Hits> {
  const over = <T>(list: (claim: CodedClaim) => readonly T[], same: (x: T, y: T) => boolean): Hits =>
    pairs.reduce<Hits>(
      ([hit, coded, gold], pair) => {
        const [g, c] = [list(pair.gold), list(pair.coded)]
        return [hit + sharedItems(g, c, same), coded + c.length, gold + g.length]
      },
      [0, 0, 0],
    )
  return {
    actors: over(
      claim => claim.actors,
      (x, y) => x.role === y.role && anySameName(x, y),
    ),
    who: over(claim => claim.actors, anySameName),
    speakers: over(claim => claim.speakers, sameName),
  }
}

function tollHits(gold: readonly CodedClaim[], coded: readonly CodedClaim[]): Record<'tolls' | 'figures', Hits> {
  const [g, c] = [gold.flatMap(claim => claim.tolls), coded.flatMap(claim => claim.tolls)]
  const [gn, cn] = [g.filter(toll => !toll.vague), c.filter(toll => !toll.vague)]
  return {
    tolls: [sharedKeys(g.map(tollKey), c.map(tollKey)), c.length, g.length],
    figures: [sharedKeys(gn.map(figureKey), cn.map(figureKey)), cn.length, gn.length],
  }
}
