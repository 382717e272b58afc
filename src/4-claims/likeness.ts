const isWhole = (mention: Mention): boolean => mention.scope === 'cumulative' && isOfCampaign(mention)

/** How well a mention fits a happening told before it in the same report: a sum of weighted signs. */
import { normalForm } from '../2-arabic/forms.ts'
import type { Place } from '../3-gazetteer/gazetteer.ts'
import { kilometres } from '../3-gazetteer/resolve.ts'
import { isOfCampaign } from './campaign-totals.ts'
import type { ClaimDate } from './claim.ts'
import { EVENT_TYPE } from './event-types/index.ts'
import { areOfOneList, type Located } from './located.ts'
import type { Mention } from './mention.ts'
import { isTurn, opensElsewhere } from './newness.ts'
import { areOtherHolders } from './other-holders.ts'
import type { SettledPlace } from './place-context.ts'
import type { UniteWeights } from './unite-weights.ts'

const GENERIC = new Set(['violence', 'killing'])
/** Types that the means left open, as if they were the family's. */
const FIRE = new Set(['fire', 'shelling', 'air_strike'])
const familyOf = (type: string): string => (type === 'fire' ? 'remote' : (EVENT_TYPE.get(type)?.family ?? 'fighting'))
const ARMED_FAMILIES = new Set(['fighting', 'remote'])
const NEAR: readonly (readonly [string, string, keyof UniteWeights])[] = [
  ['bombing', 'suicide_attack', 'blastAndBomber'],
  ['air_strike', 'shelling', 'raidAndShelling'],
  ['clash', 'suicide_attack', 'clashAndBomber'],
  ['abduction', 'arrest', 'seizedAndHeld'],
]

/** Which weight speaks for two types as one happening; null when they cannot be one. */
function typeSign(a: string, b: string): keyof UniteWeights | null {
  if (a === b) return 'sameType'
  if (GENERIC.has(a) || GENERIC.has(b)) {
    const other = GENERIC.has(a) ? b : a
    if (GENERIC.has(other)) return 'bothOpen'
    if (other === 'execution' || other === 'operation') return 'seizedAndHeld'
    return ARMED_FAMILIES.has(familyOf(other)) ? 'openType' : null
  }
  if ((a === 'fire' && FIRE.has(b)) || (b === 'fire' && FIRE.has(a))) return 'openFire'
  return NEAR.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? null
}

const ONE_KIND: ReadonlySet<keyof UniteWeights | null> = new Set([
  'sameType',
  'openType',
  'bothOpen',
  'openFire',
  'blastAndBomber',
])
/** Whether a headline's type may be that of a happening in the body. */
export const isOneKind = (a: string, b: string): boolean => ONE_KIND.has(typeSign(a, b))

const isWide = (place: Place): boolean => place.kind === 'province' || place.kind === 'region'

/** "البياع" and "حي البياع": all words of the one are in the other. */
function oneName(a: string, b: string): boolean {
  const x = normalForm(a).split(' ')
  const y = normalForm(b).split(' ')
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.every(word => long.includes(word))
}

const placeScore = (a: SettledPlace | null, b: SettledPlace | null, w: UniteWeights): number => {
  if (!a || !b) return 0
  if (a.place && b.place) return listedScore(a.place, b.place, w)
  if (oneName(a.claim.name, b.claim.name)) return w.samePlace
  const listed = a.place ?? b.place
  return listed && (isWide(listed) || listed.kind === 'country') ? 0 : w.unlistedApart
}

const SAME_TOWN_KM = 3
const NEAR_KM = 30
function listedScore(a: Place, b: Place, w: UniteWeights): number {
  if (a.id === b.id) return w.samePlace
  if (a.kind === 'country' || b.kind === 'country') return a.country === b.country ? 0 : w.placesApart
  if (a.within === b.id || b.within === a.id) return w.placeWithin
  if (isWide(a) || isWide(b)) {
    if (a.country !== b.country) return w.placesApart
    const [wide, other] = isWide(a) ? [a, b] : [b, a]
    if (other.admin1 === wide.name) return w.placeWithin
    return wide.kind === 'region' || other.admin1 === null ? 0 : w.otherProvince
  }
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return 0
  const apart = kilometres({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon })
  return apart < SAME_TOWN_KM ? 0 : apart < NEAR_KM ? w.placesNear : w.placesApart
}

const DAY = 86_400_000
const isDay = (date: ClaimDate): boolean => date.start !== null && date.start === date.end
const areNeighbours = (a: ClaimDate, b: ClaimDate): boolean =>
  isDay(a) && isDay(b) && Math.abs(Date.parse(a.start ?? '') - Date.parse(b.start ?? '')) <= DAY

/** What goes on can be told of two days; what happens once is told of the day before too by whoever counts otherwise. */
const dateScore = (a: ClaimDate | null, b: ClaimDate | null, goesOn: boolean, w: UniteWeights): number => {
  if (!a?.start || !b?.start) return 0
  if (a.start === b.start && a.end === b.end) return w.sameDay
  if (a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start)) return 0
  return !goesOn && areNeighbours(a, b) ? w.nextDay : w.otherDay
}

function sidesScore(a: Mention, b: Mention, w: UniteWeights): number {
  const named = (m: Mention, role: string): string[] =>
    m.roles.filter(r => r.role === role && r.actor.named).map(r => r.actor.id ?? r.actor.text)
  let score = 0
  for (const role of ['initiator', 'target']) {
    const x = named(a, role)
    const y = named(b, role)
    if (!x.length || !y.length) continue
    if (x.some(id => y.includes(id))) score += w.sameSide
    else score += a.type === 'statement' && role === 'initiator' ? w.otherSpeaker : w.otherSide
  }
  return score
}

const figuresOf = (mention: Mention, outcomes: ReadonlySet<string>): string[] =>
  mention.tolls
    .filter(t => outcomes.has(t.outcome) && !t.included && !t.vague)
    .map(t => `${t.outcome} ${t.high ?? t.low}`)
const DEAD = new Set(['killed'])
const ANY = new Set(['killed', 'injured', 'captured', 'freed', 'surrendered', 'displaced', 'missing'])

/** One or two dead are told of so many happenings that the number alone binds nothing. */
const FEW = 2
/** The same figure binds; another figure of the same outcome parts, unless one of the two is a part of the other. */
function tollScore(mention: Mention, parts: readonly Located[], w: UniteWeights): number {
  const killed = (m: Mention): number[] => figuresOf(m, DEAD).map(figure => Number(figure.slice('killed '.length)))
  const own = killed(mention)
  const theirs = parts.flatMap(part => killed(part.mention))
  const several = parts.some(part => part.mention.plural)
  if (!own.length || !theirs.length) return 0
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
  const shared = [...own, sum(own)].filter(n => theirs.includes(n) || n === sum(theirs))
  if (shared.length)
    return shared.some(n => n > FEW) || (own.length === 1 && theirs.length === 1) ? w.sameDead : w.fewDead
  // A total over several attacks is not one of them.
  return several !== mention.plural ? w.partOfTotal : w.otherDead
}

const groupOf = (parts: readonly Mention[]): string | null => {
  const groups = new Set(
    parts.flatMap(m =>
      m.tolls.filter(t => DEAD.has(t.outcome) && t.detail !== 'attackers' && t.group !== 'unknown').map(t => t.group),
    ),
  )
  const [only] = groups
  return groups.size === 1 && (only === 'combatants' || only === 'civilians') ? only : null
}
/** Soldiers dead here and civilians dead there. */
function areOtherVictims(mention: Mention, parts: readonly Located[]): boolean {
  const own = groupOf([mention])
  const theirs = groupOf(parts.map(part => part.mention))
  return own !== null && theirs !== null && own !== theirs
}

/** As many dead, or two figures the same: rarely a chance. */
const TELLING_FIGURE = 10
function sharesFigures(mention: Mention, parts: readonly Located[]): boolean {
  const theirs = new Set(parts.flatMap(part => figuresOf(part.mention, ANY)))
  const shared = figuresOf(mention, ANY).filter(figure => theirs.has(figure))
  const total = (mentions: readonly Mention[]): number =>
    Math.max(0, ...mentions.map(m => figuresOf(m, DEAD).reduce((sum, figure) => sum + Number(figure.split(' ')[1]), 0)))
  const dead = total([mention])
  return (
    new Set(shared).size > 1 ||
    shared.some(figure => Number(figure.split(' ')[1]) >= TELLING_FIGURE) ||
    (dead >= TELLING_FIGURE && dead === total(parts.map(part => part.mention)))
  )
}

/** What speaks against a pair anywhere in the happening counts, however well another part fits. */
const worstOrBest = (scores: readonly number[]): number => {
  const worst = Math.min(...scores)
  return worst < 0 ? worst : Math.max(...scores)
}

function closeness(located: Located, part: Located, w: UniteWeights): number {
  const gap = Math.abs(located.mention.sentence.index - part.mention.sentence.index)
  const follows = located.mention.consequence && gap <= 1 ? w.consequence : 0
  const unsaid = located.mention.type === 'killing' && (located.inherited || !located.place) && gap <= 1
  const near = gap === 0 ? w.sameSentence : gap === 1 ? w.nextSentence : w.farther * Math.min(gap, 8)
  return follows + (unsaid ? w.unsaidNear : 0) + near
}

/** Signs in how the mention is told that it opens other news, or goes on with the same. */
function telling({ mention, inherited }: Located, parts: readonly Located[], w: UniteWeights): number {
  const apart = !parts.some(part => part.mention.sentence === mention.sentence)
  return (
    (apart && isTurn(mention.sentence) ? w.turn : 0) +
    (apart && opensElsewhere(mention.sentence) ? w.opensElsewhere : 0) +
    (parts.some(part => part.mention.rule === mention.rule) ? w.sameRule : 0) +
    (inherited ? w.inheritedPlace : 0) +
    (apart && mention.another ? w.another : 0)
  )
}

/** "A wave of blasts hit the city" is not the blast in one of its districts, told with a place of its own. */
const isOneOfSeveral = ({ mention, place, inherited }: Located, parts: readonly Located[], w: UniteWeights): boolean =>
  place !== null &&
  !inherited &&
  !mention.definite &&
  parts.some(
    part =>
      part.mention.plural !== mention.plural && part.place !== null && placeScore(place, part.place, w) < w.samePlace,
  )

const OPENING = 2
/** Fighting goes on, places change hands day after day; and a sentence that opens with a day tells of another one. */
const recurs = ({ type, time }: Mention): boolean =>
  EVENT_TYPE.get(type)?.goesOn === true ||
  EVENT_TYPE.get(type)?.control !== undefined ||
  (time !== null && time <= OPENING)

/** How well a mention fits a happening told before it; null when the two cannot be one. */
export function likeness(located: Located, parts: readonly Located[], w: UniteWeights): number | null {
  const { mention } = located
  const types = parts.map(part => typeSign(mention.type, part.mention.type))
  if (types.includes(null)) return null
  // The losses of a whole campaign are none of one day's fighting.
  if (isWhole(mention) && !parts.some(part => isWhole(part.mention)) && !sharesFigures(mention, parts)) return null
  if (parts.some(part => areOfOneList(located, part) || areOtherHolders(mention, part.mention))) return null
  // What is to come is not what has been.
  if (parts.some(part => (part.mention.status === 'planned') !== (mention.status === 'planned'))) return null
  const title = mention.sentence.part === 'title'
  const sameScope = title || parts.some(part => part.mention.scope === mention.scope)
  const sameStatus = mention.status === 'denied' || parts.some(part => part.mention.status === mention.status)
  const tolls = tollScore(mention, parts, w)
  // A headline with the very figure, or a sentence with two, is of this happening, though it names a wider place or another day.
  const least = (title && tolls > 0) || sharesFigures(mention, parts) ? w.leastWithFigures : Number.NEGATIVE_INFINITY
  const place = located.inherited ? 0 : worstOrBest(parts.map(part => placeScore(located.place, part.place, w)))
  const goesOn = recurs(mention)
  const day = worstOrBest(
    parts.map(part =>
      located.dated === 'said' || part.dated === 'said' ? 0 : dateScore(located.date, part.date, goesOn, w),
    ),
  )
  return (
    Math.max(...types.map(sign => (sign ? w[sign] : 0))) +
    Math.max(least, place) +
    Math.max(least, day) +
    Math.max(...parts.map(part => sidesScore(mention, part.mention, w))) +
    tolls +
    (areOtherVictims(mention, parts) ? w.otherVictims : 0) +
    (tolls < 0 && place > 0 && place < w.samePlace ? w.otherDeadWithin : 0) +
    (mention.definite && mention.rule.anaphoric ? w.definite : 0) +
    Math.max(...parts.map(part => closeness(located, part, w))) +
    (isOneOfSeveral(located, parts, w) ? w.oneOfSeveral : 0) +
    (sameScope ? 0 : w.otherScope) +
    (sameStatus ? 0 : w.otherStatus) +
    telling(located, parts, w)
  )
}
