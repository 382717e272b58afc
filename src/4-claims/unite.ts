/** Unites the mentions of one happening inside one report. */

import { normalForm } from '../2-arabic/letters.ts'
import type { Place } from '../3-gazetteer/gazetteer.ts'
import { kilometres } from '../3-gazetteer/resolve.ts'
import type { ClaimDate } from './claim.ts'
import { EVENT_TYPE } from './event-types/index.ts'
import type { Mention } from './mention.ts'
import type { SettledPlace } from './place-context.ts'

/** A mention with its place and day settled. */
export interface Located {
  readonly mention: Mention
  readonly place: SettledPlace | null
  readonly date: ClaimDate | null
  /** The place is the one told of just before. */
  readonly inherited: boolean
  /** The date is that of the saying. */
  readonly said: boolean
}

export interface Happening {
  readonly parts: Located[]
}

const GENERIC = new Set(['violence', 'killing'])
/** Types that the means left open, as if they were the family's. */
const FIRE = new Set(['fire', 'shelling', 'air_strike'])
const familyOf = (type: string): string => (type === 'fire' ? 'remote' : (EVENT_TYPE.get(type)?.family ?? 'fighting'))
const ARMED_FAMILIES = new Set(['fighting', 'remote'])
const NEAR: readonly (readonly [string, string, number])[] = [
  ['bombing', 'suicide_attack', 2],
  ['air_strike', 'shelling', 0.5],
  ['clash', 'suicide_attack', 0],
  ['abduction', 'arrest', 1],
]

function typeScore(a: string, b: string): number | null {
  if (a === b) return 3
  if (GENERIC.has(a) || GENERIC.has(b)) {
    const other = GENERIC.has(a) ? b : a
    if (GENERIC.has(other)) return 2.5
    if (other === 'execution' || other === 'operation') return 1
    return ARMED_FAMILIES.has(familyOf(other)) ? 2 : null
  }
  if ((a === 'fire' && FIRE.has(b)) || (b === 'fire' && FIRE.has(a))) return 2.6
  const near = NEAR.find(([x, y]) => (x === a && y === b) || (x === b && y === a))
  return near ? near[2] : null
}

const isWide = (place: Place): boolean => place.kind === 'province' || place.kind === 'region'

/** "البياع" and "حي البياع": all words of the one are in the other. */
function oneName(a: string, b: string): boolean {
  const x = normalForm(a).split(' ')
  const y = normalForm(b).split(' ')
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.every(word => long.includes(word))
}

const placeScore = (a: SettledPlace | null, b: SettledPlace | null): number => {
  if (!a || !b) return 0
  if (a.place && b.place) {
    if (a.place.id === b.place.id) return 2
    if (a.place.kind === 'country' || b.place.kind === 'country') return a.place.country === b.place.country ? 0 : -4
    if (a.place.within === b.place.id || b.place.within === a.place.id) return 1
    if (isWide(a.place) || isWide(b.place)) {
      if (a.place.country !== b.place.country) return -4
      const [wide, other] = isWide(a.place) ? [a.place, b.place] : [b.place, a.place]
      return other.admin1 === wide.name ? 1 : wide.kind === 'region' || other.admin1 === null ? 0 : -2
    }
    const near = a.place.lat !== null && a.place.lon !== null && b.place.lat !== null && b.place.lon !== null
    const far = near
      ? kilometres({ lat: a.place.lat ?? 0, lon: a.place.lon ?? 0 }, { lat: b.place.lat ?? 0, lon: b.place.lon ?? 0 })
      : 0
    return far < 3 ? 0 : -4
  }
  if (oneName(a.claim.name, b.claim.name)) return 2
  const listed = a.place ?? b.place
  return listed && (isWide(listed) || listed.kind === 'country') ? 0 : -3
}

const dateScore = (a: ClaimDate | null, b: ClaimDate | null): number => {
  if (!a?.start || !b?.start) return 0
  if (a.start === b.start && a.end === b.end) return 1
  const overlap = a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start)
  return overlap ? 0 : -3
}

function sidesScore(a: Mention, b: Mention): number {
  const named = (m: Mention, role: string): string[] =>
    m.roles.filter(r => r.role === role && r.actor.named).map(r => r.actor.id ?? r.actor.text)
  let score = 0
  for (const role of ['initiator', 'target']) {
    const x = named(a, role)
    const y = named(b, role)
    if (!x.length || !y.length) continue
    score += x.some(id => y.includes(id)) ? 0.7 : a.type === 'statement' && role === 'initiator' ? -4 : -1
  }
  return score
}

const figuresOf = (mention: Mention, outcomes: ReadonlySet<string>): string[] =>
  mention.tolls.filter(t => outcomes.has(t.outcome) && !t.included && !t.vague).map(t => `${t.outcome} ${t.high ?? t.low}`)
const DEAD = new Set(['killed'])
const ANY = new Set(['killed', 'injured', 'captured', 'freed', 'surrendered', 'displaced', 'missing'])

/** The same figure binds; another figure of the same outcome parts, unless one of the two is a part of the other. */
function tollScore(mention: Mention, parts: readonly Located[]): number {
  const killed = (m: Mention): number[] => figuresOf(m, DEAD).map(figure => Number(figure.slice('killed '.length)))
  const own = killed(mention)
  const theirs = parts.flatMap(part => killed(part.mention))
  const several = parts.some(part => part.mention.plural)
  if (!own.length || !theirs.length) return 0
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
  if (own.some(n => theirs.includes(n)) || theirs.includes(sum(own)) || own.includes(sum(theirs))) return 1.5
  // A total over several attacks is not one of them.
  return several !== mention.plural ? -4 : -1
}

/** As many dead, or two figures the same: rarely a chance. */
const TELLING_FIGURE = 10
function sharesFigures(mention: Mention, parts: readonly Located[]): boolean {
  const theirs = new Set(parts.flatMap(part => figuresOf(part.mention, ANY)))
  const shared = figuresOf(mention, ANY).filter(figure => theirs.has(figure))
  return new Set(shared).size > 1 || shared.some(figure => Number(figure.split(' ')[1]) >= TELLING_FIGURE)
}

/** What speaks against a pair anywhere in the happening counts, however well another part fits. */
const worstOrBest = (scores: readonly number[]): number => {
  const worst = Math.min(...scores)
  return worst < 0 ? worst : Math.max(...scores)
}

const closeness = (located: Located, part: Located): number => {
  const gap = Math.abs(located.mention.sentence.index - part.mention.sentence.index)
  const follows = located.mention.consequence && gap <= 1 ? 2 : 0
  const unsaid = located.mention.type === 'killing' && (located.inherited || !located.place) && gap <= 1 ? 0.5 : 0
  return follows + unsaid + (gap === 0 ? 1 : gap === 1 ? 0.4 : -0.1 * Math.min(gap, 8))
}

/** "A wave of blasts hit the city" is not the blast in one of its districts, told with a place of its own. */
const oneOfSeveral = ({ mention, place, inherited }: Located, parts: readonly Located[]): number =>
  place !== null &&
  !inherited &&
  !mention.definite &&
  parts.some(part => part.mention.plural !== mention.plural && part.place !== null && placeScore(place, part.place) < 2)
    ? -2
    : 0

/** How well a mention fits a happening told before it; null when the two cannot be one. */
function likeness(located: Located, happening: Happening): number | null {
  const { mention } = located
  const { parts } = happening
  const types = parts.map(part => typeScore(mention.type, part.mention.type))
  if (types.some(type => type === null)) return null
  const known = types.filter((type): type is number => type !== null)
  const title = mention.sentence.part === 'title'
  const sameScope = title || parts.some(part => part.mention.scope === mention.scope)
  const sameStatus = mention.status === 'denied' || parts.some(part => part.mention.status === mention.status)
  const tolls = tollScore(mention, parts)
  // A headline with the very figure, or a sentence with two, is of this happening, though it names a wider place or another day.
  const least = (title && tolls > 0) || sharesFigures(mention, parts) ? -0.5 : Number.NEGATIVE_INFINITY
  return (
    Math.max(...known) +
    Math.max(least, located.inherited ? 0 : worstOrBest(parts.map(part => placeScore(located.place, part.place)))) +
    Math.max(
      least,
      worstOrBest(parts.map(part => (located.said || part.said ? 0 : dateScore(located.date, part.date)))),
    ) +
    Math.max(...parts.map(part => sidesScore(mention, part.mention))) +
    tolls +
    (mention.definite && mention.rule.anaphoric ? 1.5 : 0) +
    Math.max(...parts.map(part => closeness(located, part))) +
    oneOfSeveral(located, parts) +
    (sameScope ? 0 : -2.5) +
    (sameStatus ? 0 : -2.5) -
    (mention.another && !parts.some(part => part.mention.sentence === mention.sentence) ? 4 : 0)
  )
}

const THRESHOLD = 2.6
/** The dead and wounded told without means, place or day belong to the fighting told before them. */
const UNSAID_THRESHOLD = 1.5
const isUnsaid = ({ mention, place, inherited }: Located): boolean =>
  mention.type === 'killing' && (place === null || inherited) && mention.roles.every(role => role.role !== 'initiator')

/** A headline tells again what the body tells, with less of the detail that would show it. */
const TITLE_THRESHOLD = 0.8

/** Says something of its own: a figure, a place, or sides with a time or in a full sentence. */
function isTelling({ mention, place, date, inherited }: Located): boolean {
  if (mention.tolls.length || mention.count !== null || mention.rule.type === 'statement') return true
  const own = place !== null && !inherited
  const has = (role: string): boolean => mention.roles.some(r => r.role === role)
  const sides = has('initiator') || has('target') || has('participant')
  if (mention.definite && mention.rule.anaphoric) return own && sides
  return (
    own ||
    (sides && date !== null && mention.time !== null) ||
    (has('initiator') && has('target')) ||
    mention.roles.filter(r => r.role === 'participant').length > 1
  )
}

const isCovered = (title: Located, happenings: readonly Happening[]): boolean =>
  happenings.some(h =>
    h.parts.some(
      part => part.mention.sentence.part === 'body' && (typeScore(title.mention.type, part.mention.type) ?? -1) >= 2,
    ),
  )

/** Groups mentions, given in the order of the text with the title last; each group is one happening. */
export function unite(located: readonly Located[]): Happening[] {
  const happenings: Happening[] = []
  for (const one of located) {
    const title = one.mention.sentence.part === 'title'
    let best: { happening: Happening; score: number } | null = null
    for (const happening of happenings) {
      const score = likeness(one, happening)
      if (
        score !== null &&
        score >= (title ? TITLE_THRESHOLD : isUnsaid(one) ? UNSAID_THRESHOLD : THRESHOLD) &&
        (!best || score >= best.score)
      )
        best = { happening, score }
    }
    if (best) best.happening.parts.push(one)
    else if (isTelling(one) && !(title && isCovered(one, happenings))) happenings.push({ parts: [one] })
  }
  return happenings
}
