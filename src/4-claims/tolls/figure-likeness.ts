/** What the figures of a mention say of its being one of those told before. */
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import type { UniteWeights } from '../happenings/unite-weights.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { isCostOfWar } from './campaign-totals.ts'
import type { TollReading } from './tolls.ts'

/** "بين قتيل وجريح": of how many each were nothing is said. */
const isOfBoth = ({ low, high, approx }: TollReading): boolean => approx && low === 1 && high !== null && high > 1
const figuresOf = (mention: Mention, outcomes: ReadonlySet<string>): string[] =>
  mention.tolls
    .filter(t => outcomes.has(t.outcome) && !t.included && !t.vague && !isOfBoth(t))
    .map(t => `${t.outcome} ${t.high ?? t.low}`)
const DEAD = new Set(['killed'])
/** Whom the defenders of a place shot are others than whom its attackers did: neither counts against the other. */
const withoutAttackers = (mention: Mention): Mention => {
  const tolls = mention.tolls.filter(toll => toll.detail !== 'attackers')
  return tolls.length === mention.tolls.length ? mention : { ...mention, tolls }
}
const ANY = new Set(['killed', 'injured', 'captured', 'freed', 'surrendered', 'displaced', 'missing'])

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

/** "غارة" in the singular. */
const isOneStrike = ({ count, sentence: { items }, trigger }: Mention): boolean => {
  const item = items[trigger]
  return count === null && has(item, 'strike') && has(item, 'masdar') && /ه$/.test(item?.word?.best.stem ?? '')
}

/** One or two dead are told of so many happenings that the number alone binds nothing. */
const FEW = 2
/** The same figure binds; another figure of the same outcome parts, unless one of the two is a part of the other. */
export function tollScore(mention: Mention, parts: readonly Located[], w: UniteWeights): number {
  const killed = (m: Mention): number[] =>
    figuresOf(withoutAttackers(m), DEAD).map(figure => Number(figure.slice('killed '.length)))
  const own = killed(mention)
  const theirs = parts.flatMap(part => killed(part.mention))
  const several = parts.some(part => part.mention.plural)
  if (!own.length || !theirs.length) return heldScore(mention, parts, w)
  const shared = [...own, sum(own)].filter(n => theirs.includes(n) || n === sum(theirs))
  if (shared.length)
    return shared.some(n => n > FEW) || (own.length === 1 && theirs.length === 1) ? w.sameDead : w.fewDead
  // A total over several attacks is not one of them.
  return several !== mention.plural ? w.partOfTotal : w.otherDead
}

const HELD: readonly ReadonlySet<string>[] = ['captured', 'freed', 'surrendered'].map(outcome => new Set([outcome]))
/** Four held here and thirteen there, where each tells no other number beside it. */
function heldScore(mention: Mention, parts: readonly Located[], w: UniteWeights): number {
  for (const outcome of HELD) {
    const own = figuresOf(mention, outcome)
    const theirs = parts.flatMap(part => figuresOf(part.mention, outcome))
    if (own.length && theirs.length && !own.some(figure => theirs.includes(figure))) return w.otherHeld
  }
  return 0
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
export function areOtherVictims(mention: Mention, parts: readonly Located[]): boolean {
  const own = groupOf([mention])
  const theirs = groupOf(parts.map(part => part.mention))
  return own !== null && theirs !== null && own !== theirs
}

const WHILE = wanted(['w:فيما', 'w:بينما', 'w:حين'])
const isFighters = ({ outcome, group, included }: TollReading): boolean =>
  outcome === 'killed' && group === 'combatants' && !included
const namesTime = ({ time }: Mention): boolean => time !== null

/** "قتل تسعة جنود، فيما قتل عشرون مسلحا في اشتباكات": the fighting that ends such a sentence cost both sides. */
export const areLossesOfBoth = (fight: Located, parts: readonly Located[]): boolean => {
  const { mention } = fight
  const { items } = mention.sentence
  const losses = mention.tolls.filter(isFighters)
  return (
    mention.type === 'clash' &&
    losses.some(({ trigger, victims }) => has(items[trigger - 1], WHILE) && victims < mention.trigger) &&
    parts.some(
      ({ mention: told, place, inherited }) =>
        told.sentence === mention.sentence &&
        told.type === 'killing' &&
        told.trigger < mention.trigger &&
        (place === null || inherited || place === fight.place) &&
        (!namesTime(told) || told.time === mention.time) &&
        told.tolls.some(isFighters),
    )
  )
}

const BY_CHANCE = 6
/** "قتل شخص وأصيب ثلاثة", and again in the next town: what so few make alike may be chance. */
export function sharesFew(mention: Mention, parts: readonly Located[], under = BY_CHANCE): boolean {
  const theirs = new Set(parts.flatMap(part => figuresOf(part.mention, ANY)))
  return figuresOf(mention, ANY)
    .filter(figure => theirs.has(figure))
    .every(figure => Number(figure.split(' ')[1]) < under)
}

/** As many dead, or two figures the same: rarely a chance. */
export const TELLING_FIGURE = 10
export function sharesFigures(mention: Mention, parts: readonly Located[]): boolean {
  const theirs = new Set(parts.flatMap(part => figuresOf(part.mention, ANY)))
  const shared = figuresOf(mention, ANY).filter(figure => theirs.has(figure))
  const total = (mentions: readonly Mention[]): number =>
    Math.max(0, ...mentions.map(m => sum(figuresOf(m, DEAD).map(figure => Number(figure.split(' ')[1])))))
  const dead = total([mention])
  const others = total(parts.map(part => part.mention))
  // As many wounded beside other dead are wounded somewhere else.
  const apart = dead > 0 && others > 0 && !shared.some(figure => figure.startsWith('killed'))
  return (
    new Set(shared).size > 1 ||
    (!apart && shared.some(figure => Number(figure.split(' ')[1]) >= TELLING_FIGURE)) ||
    (dead >= TELLING_FIGURE && dead === others)
  )
}

/** A headline tells the news, and neither sums of the years before nor what is recalled, but where it gives the figure. */
export const isNewsBesideSums = (mention: Mention, parts: readonly Located[]): boolean =>
  mention.sentence.part === 'title' &&
  mention.scope === 'incident' &&
  parts.every(({ mention: { scope, history } }) => scope === 'cumulative' || (scope === 'background' && history)) &&
  !sharesFigures(mention, parts)

/** "ويقتل الآلاف في النزاع كل عام. ودار قتال في البلدة": one day's fighting is not the whole of a war. */
export const isDayOfWar = (mention: Mention, parts: readonly Located[]): boolean =>
  mention.scope === 'incident' &&
  parts.every(
    ({ mention: { scope, sentence, tolls } }) => scope === 'cumulative' && isCostOfWar(sentence.items, tolls),
  ) &&
  !sharesFigures(mention, parts)

const deadIn = (mention: Mention): string[] => figuresOf(withoutAttackers(mention), DEAD)
/** "قتل 12 في غارتين. وقتل ثمانية في غارة كذا": one raid with dead of its own is not the two that were counted. */
const isOneOfCounted = (mention: Mention, parts: readonly Located[]): boolean => {
  const own = isOneStrike(mention) ? deadIn(mention) : []
  return (
    own.length > 0 &&
    parts.every(({ mention: told }) => (told.count ?? 0) > 1) &&
    !parts.some(({ mention: told }) => deadIn(told).some(figure => own.includes(figure)))
  )
}

/** "وانفجرت سيارة أخرى فأصابت ثلاثين": another of its kind, with a figure that is not that of the first. */
const hasOwnFigures = ({ another, sentence, tolls, type }: Mention, parts: readonly Located[]): boolean =>
  another &&
  type !== 'killing' &&
  parts.every(part => part.mention.sentence !== sentence && part.mention.sentence.part === sentence.part) &&
  tolls.some(
    ({ outcome, low, detail }) =>
      detail === null &&
      parts.some(part => part.mention.tolls.some(toll => toll.outcome === outcome)) &&
      !parts.some(part => part.mention.tolls.some(toll => toll.outcome === outcome && toll.low === low)),
  )

/** Whether a mention tells of another deed of those that are counted or told already. */
export const isOneOfOthers = (mention: Mention, parts: readonly Located[]): boolean =>
  isOneOfCounted(mention, parts) || hasOwnFigures(mention, parts)
