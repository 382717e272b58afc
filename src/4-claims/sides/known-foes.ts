/** Sides that a clause leaves out because the report has told who fights whom: the foe of the one that it does tell, or "both sides". */
import type { Claim, Role } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Side } from './cast.ts'
import type { Likely, Weighed } from './mend-sides.ts'
import { ROLES } from './side-signs.ts'
import type { Scene } from './side-story.ts'

/** A claim with the sides that were settled for it, and with all who could have been. */
export interface Settled {
  readonly claim: Claim
  readonly scene: Scene | undefined
  readonly likely: readonly Likely[]
  readonly weighed: readonly Weighed[]
}

/** What is done to somebody who holds the ground, also where a clause does not tell to whom. */
const TAKES_FOE: ReadonlySet<string> = new Set(['capture', 'air_strike'])
/** What takes two. */
const MUTUAL: ReadonlySet<string> = new Set(['clash', 'agreement'])

/** Who fights whom, and who does things together, over the happenings of a report: how often two sides are told so. */
type Fronts = (a: Side, b: Side) => number

type Pair = readonly [Side, Side]
const pairsOf = (as: readonly Side[], bs: readonly Side[]): Pair[] =>
  as.flatMap(a => bs.flatMap((b): Pair[] => (a === b ? [] : [[a, b]])))

const playing = ({ likely }: Settled, role: Role): Side[] =>
  likely.filter(one => one.role === role && !one.option.actor.civilian).map(one => one.option.side)

function frontsOf(all: readonly Settled[], but: number): Fronts {
  const met = new Map<Side, Map<Side, number>>()
  const meet = (weight: number, pairs: readonly Pair[]): void => {
    for (const [a, b] of pairs) {
      const others = met.get(a) ?? new Map<Side, number>()
      others.set(b, (others.get(b) ?? 0) + weight)
      met.set(a, others)
    }
  }
  for (const [i, one] of all.entries()) {
    if (i === but || one.claim.type === 'statement') continue
    const [doers, targets, parts] = [playing(one, 'initiator'), playing(one, 'target'), playing(one, 'participant')]
    meet(1, [...pairsOf(doers, targets), ...pairsOf(targets, doers)])
    meet(-1, [...pairsOf(doers, doers), ...pairsOf(targets, targets)])
    if (parts.length === 2) meet(1, pairsOf(parts, parts))
  }
  return (a, b) => met.get(a)?.get(b) ?? 0
}

const isKnown = ({ id, named, civilian }: ActorName): boolean => !civilian && (id !== null || named)
/** From here on an enemy of the one that is told can have the part that is wanting. */
const LEAST_FOE = 0.03
/** The same for fighting, which has more to do with the day and the place that it is told of. */
const LEAST_IN_FIGHT = 0.2

const chanceOf = ({ chances }: Weighed, role: Role): number => chances[ROLES.indexOf(role)] ?? 0

/** How often the report tells that two sides fight before a clause that leaves one of them out means it. */
const LEAST_TOLD = 2

/** The likeliest foe of those told, with whoever is told with it in one breath. */
function foesOf(told: readonly Likely[], role: Role, { weighed, likely, claim }: Settled, fronts: Fronts): Likely[] {
  const least = claim.type === 'clash' ? LEAST_IN_FIGHT : LEAST_FOE
  const timesTold = ({ option }: Weighed): number =>
    told.reduce((sum, other) => sum + fronts(other.option.side, option.side), 0)
  const isFoe = (one: Weighed): boolean =>
    isKnown(one.option.actor) &&
    !likely.some(other => other.option.side === one.option.side) &&
    timesTold(one) > 0 &&
    chanceOf(one, role) >= least
  const foes = weighed.filter(isFoe)
  if (claim.type !== 'clash' && !foes.some(one => timesTold(one) >= LEAST_TOLD)) return []
  const [best] = [...foes].sort((a, b) => chanceOf(b, role) - chanceOf(a, role))
  if (!best) return []
  const beside = foes.filter(one => one !== best && best.option.side.fellows.has(one.option.side))
  return [best, ...beside].map(one => ({ ...one, role }))
}

const BOTH = wanted('s:طرفين s:طرفان s:طرفا s:جانبين s:جانبان s:طرفي s:جانبي s:فريقين'.split(' '))
/** "دعا المبعوث الطرفين", "يجتمع ضباط من الجانبين": whether a happening is told of both sides. */
const isOfBoth = ({ scene }: Settled): boolean =>
  scene?.happening.parts.some(({ mention: { sentence, from, to } }) =>
    sentence.items.slice(from, to).some(item => has(item, BOTH)),
  ) ?? false

/** The armed sides of a report that tells of two. */
function onlyTwo(weighed: readonly Weighed[]): readonly Weighed[] {
  const armed = weighed.filter(
    ({ option }) => option.actor.armed && isKnown(option.actor) && option.side.spots.length > 0,
  )
  return armed.length === 2 ? armed : []
}

/** The two sides that are told to fight each other most, where nobody else is told as much. */
function bothSides({ weighed }: Settled, role: Role, fronts: Fronts): Likely[] {
  let best: { readonly pair: readonly Weighed[]; readonly count: number } | null = null
  for (const [i, one] of weighed.entries())
    for (const other of weighed.slice(i + 1)) {
      const count = fronts(one.option.side, other.option.side)
      if (count > (best?.count ?? 0)) best = { pair: [one, other], count }
    }
  const pair = best?.pair ?? onlyTwo(weighed)
  return pair.map(one => ({ ...one, role }))
}

/** A raid whose victims are people of no side was not on the foe, whoever else is bombed. */
const hitsPeople = ({ type, scope, tolls }: Claim): boolean =>
  type === 'air_strike' && scope === 'incident' && tolls.some(toll => toll.group !== 'combatants')

function wanting(one: Settled, fronts: Fronts): Likely[] {
  const { claim, likely } = one
  const { type, scope } = claim
  const doers = likely.filter(side => side.role === 'initiator')
  const targeted = likely.some(side => side.role === 'target')
  if (type === 'statement') return targeted || !isOfBoth(one) ? [] : bothSides(one, 'target', fronts)
  if (MUTUAL.has(type) && likely.every(side => side.option.actor.civilian))
    return isOfBoth(one) ? bothSides(one, 'participant', fronts) : []
  if (MUTUAL.has(type) && likely.length === 1 && likely[0]?.role === 'participant')
    return foesOf(likely, 'participant', one, fronts)
  if (!TAKES_FOE.has(type) || scope === 'background' || targeted || hitsPeople(claim)) return []
  return foesOf(doers, 'target', one, fronts)
}

/** From here on the only one who bombs from the air in a report did so where a raid is told without who flew it. */
const LEAST_FLYING = 0.05
/** "شن التحالف عشرين غارة … وأصابت أربع غارات مستودعا": whose the raid is, where only one side of the report flies any. */
function flying({ claim, likely, weighed }: Settled, all: readonly Settled[]): Likely[] {
  if (claim.type !== 'air_strike' || claim.scope !== 'incident' || likely.some(one => one.role === 'initiator'))
    return []
  const flyers = new Set(all.flatMap(other => (other.claim.type === 'air_strike' ? playing(other, 'initiator') : [])))
  const [flyer] = flyers.size === 1 ? weighed.filter(({ option }) => flyers.has(option.side)) : []
  const free = flyer && isKnown(flyer.option.actor) && !likely.some(one => one.option.side === flyer.option.side)
  return free && chanceOf(flyer, 'initiator') >= LEAST_FLYING ? [{ ...flyer, role: 'initiator' }] : []
}

/** The sides of each claim with those whom the report knows to be wanting. */
export const withKnownFoes = (all: readonly Settled[]): (readonly Likely[])[] =>
  all.map((one, i) => [...one.likely, ...wanting(one, frontsOf(all, i)), ...flying(one, all)])
