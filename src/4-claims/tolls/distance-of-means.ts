/** How far a figure stands from a trigger that it may have come of, by the words and clauses between. */
import { isAfterSpan } from '../grammar/after-span.ts'
import { has, isNewsElsewhere, isOnOwnDay, mainVerb, opensClause } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { areListedApart, diedApart, isKillingElsewhere, isNextNews } from '../grammar/lists-of-deeds.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { IN_ANSWER, isBygone } from '../scope/bygone.ts'
import type { TollReading } from './tolls.ts'

/** How far before its means ("انفجار سيارة مفخخة") a happening may be named. */
const MEANS_REACH = [0, 1, 2]

const LINKS_RIGHT = wanted(
  'w:في w:اثر w:جراء w:بسبب w:نتيجه w:خلال w:عندما w:بعد w:اثناء w:عقب w:بفعل w:حين w:حينما w:لدي w:عند w:لحظه w:ابان'.split(
    ' ',
  ),
)

/** "قتل ثلاثة في البلدة": where they died, and no word that leads on to what they died of. */
const leadsOn = (item: Item, next: Item | undefined): boolean =>
  (has(item, LINKS_RIGHT) && !(has(item, 'w:في') && next?.kind === 'place')) || item.preposition === 'ب'

/** "في حين". */
const isWhile = (items: readonly Item[], i: number): boolean =>
  has(items[i], 'w:حين') && has(items[i - 1], 'w:في', 'w:وفي')

/** Whether a word between victims and a happening behind them leads on to it; what opens a clause in between leads to nothing told before. */
function leadsTo(items: readonly Item[], victims: number, happening: number): boolean {
  for (let i = happening - 1; i > victims; i--) {
    const item = items[i]
    // "في حين" opens news of its own.
    if (item && leadsOn(item, items[i + 1]) && !isWhile(items, i)) return true
    if (opensClause(items, i)) return false
  }
  return false
}

/** "عملية عسكرية تمكنت خلالها من قتل عشرة", "هجوم قتل فيه ثلاثة". */
const LINKS_BACK = wanted(['w:خلالها', 'w:خلاله', 'w:فيها', 'w:فيه', 'w:اثرها', 'w:اثره', 'w:جرائها', 'w:جرائه'])

/** "انفجرت سيارة، بينما قتل الجيش ثلاثة مسلحين", "فيما اغتال مسلحون محاميا": who kills in a clause of his own. */
const isOwnDeed = (items: readonly Item[], at: number, victims: number): boolean => {
  const doer = items[at + 1]
  if (!has(items[at], 'kill.verb') || doer?.preposition !== null) return false
  const gunmen = has(doer, 'armed') && victims > at + 1 && has(items[at - 1], WHILE)
  return doer.kind === 'actor' ? doer.actor?.armed === true : gunmen
}
const WHILE = wanted(['w:فيما', 'w:بينما', 'w:كما', 'w:حين'])

/** "قتل ثلاثة، وأشاروا إلى مقتل خمسة في انفجار": others of the same outcome, with a word of their own, stand nearer to what came of it. */
const hasRival = (tolls: readonly TollReading[], toll: TollReading, trigger: number): boolean =>
  tolls.some(
    other =>
      other.outcome === toll.outcome &&
      !other.included &&
      other.trigger !== toll.trigger &&
      other.victims > toll.victims &&
      other.victims < trigger &&
      !other.rule.includes('+'),
  )

/** "قتلوا عشرين شخصا في القرية وأحرقوا المنازل": houses that they burnt as well. */
const isArsonBeside = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'destruction' && items[at]?.conjunction === true && has(items[at], 'verb')

const stemOf = (item: Item | undefined): string => item?.word?.best.stem ?? ''
/** "أحرقوا منازل وقتلوا خمسة", "أحرقت القوات منازل وقتلت خمسة": whom they killed as well. */
const isKillingBeside = (items: readonly Item[], arson: Trigger, at: number): boolean =>
  arson.rule.type === 'destruction' &&
  has(items[arson.at], 'verb') &&
  items[at]?.conjunction === true &&
  has(items[at], 'kill.verb') &&
  (stemOf(items[at]).endsWith('وا') || (stemOf(items[at]).endsWith('ت') && stemOf(items[arson.at]).endsWith('ت')))

/** "قال إن 14 جنديا أصيبوا، وإن الطيران قصف مواقع": what is said next hurt nobody that was told before it. */
const AND_THAT = wanted(['w:وان', 'w:وبان'])

/** A clause, or "في حين …" behind a comma. */
const opensPart = (all: readonly Item[], i: number): boolean =>
  opensClause(all, i) || (isWhile(all, i + 1) && has(all[i - 1], 'comma'))

/** A figure, with the others of its sentence and all triggers that may own it. */
export interface Sought {
  readonly items: readonly Item[]
  readonly toll: TollReading
  readonly tolls: readonly TollReading[]
  readonly triggers: readonly Trigger[]
}

/** The stretch between a figure and a trigger, item indexes, both exclusive; `after`: the trigger stands behind. */
interface Stretch {
  readonly low: number
  readonly high: number
  readonly end: number
  readonly after: boolean
}

function stretchTo({ toll }: Sought, at: number): Stretch {
  const end = Math.max(toll.victims, toll.trigger)
  const after = at > end
  const [low, high] = after ? [end, at] : [at, Math.min(toll.victims, toll.trigger)]
  return { low, high, end, after }
}

const APART_REACH = 6
/** What stands behind the victims of a figure in their own clause. */
function behindVictims(items: readonly Item[], { victims, trigger }: TollReading): readonly Item[] {
  const from = Math.max(victims, trigger) + 1
  const behind = items.slice(from, from + APART_REACH)
  const end = behind.findIndex(item => has(item, 'comma', 'stop', 'connector'))
  return end < 0 ? behind : behind.slice(0, end)
}
/** "انفجرت عبوة في كذا، فيما عثرت الشرطة على خمس جثث في حي كذا": the dead that are found elsewhere. */
const isFoundElsewhere = (items: readonly Item[], toll: TollReading, at: number): boolean =>
  has(items[toll.victims], 'body') &&
  items
    .slice(at + 1, toll.victims)
    .some((item, i) => has(item, 'find.verb') && opensClause(items, at + 1 + i - (item.conjunction ? 0 : 1))) &&
  items.slice(at + 1, toll.victims).some(item => item.kind === 'place') &&
  behindVictims(items, toll).some(item => item.kind === 'place' && !has(item, 'anaphoric'))

const EVENTS = wanted('s:حادث s:حادثه s:هجوم s:انفجار s:تفجير s:كمين s:اشتباك s:عمليه'.split(' '))
const SEPARATE = wanted(['s:منفصل', 's:منفصله'])
/** "قتل أربعة في تفجير، وقتل جندي في حادث منفصل": of another deed, as is said behind them. */
export const isOfSeparate = (items: readonly Item[], toll: TollReading): boolean =>
  behindVictims(items, toll).some((item, i, near) => has(item, EVENTS) && has(near[i + 1], SEPARATE))

/** Whether the words between part a figure from a trigger that stands before it. */
const isPartedBefore = ({ items, toll }: Sought, trigger: Trigger): boolean =>
  isFoundElsewhere(items, toll, trigger.at) ||
  isOfSeparate(items, toll) ||
  isBygone(items, toll.trigger) ||
  isKillingBeside(items, trigger, toll.trigger) ||
  isOnOwnDay(items, toll.trigger)

const FURTHER = wanted(['arrest', 'seize', 'grab', 'capture', 'retake', 'destroy', 'find', 'release'])
/** "قتلت القوات مسلحا واعتقلت آخرين بعد هجوم": what she did next stands nearer to what she did it after. */
const isDoneAfter = (between: readonly Item[]): boolean =>
  has(between.at(-1), 'w:بعد', 'w:عقب') &&
  between.some(item => item.conjunction && has(item, FURTHER) && has(item, 'verb'))

/** The same for a trigger that stands behind it. */
const isPartedBehind = ({ items, toll }: Sought, trigger: Trigger, { end, low, high }: Stretch): boolean =>
  MEANS_REACH.some(d => isAfterSpan(items, trigger.at - d) || isNextNews(items, toll.trigger, trigger.at - d)) ||
  items.slice(low + 1, high).some(item => has(item, IN_ANSWER, AND_THAT, 'reply.verb')) ||
  isDoneAfter(items.slice(low + 1, high)) ||
  isArsonBeside(items, trigger) ||
  areListedApart(items, end, trigger.at)

const isLinked = ({ items, toll }: Sought, { at }: Trigger, { low, high, end, after }: Stretch): boolean => {
  if (after) return leadsTo(items, low, high) || items[at]?.preposition === 'ب'
  const between = items.slice(low + 1, high)
  const behind = [items[toll.victims + 1], items[end + 1]]
  return between.some(item => has(item, 'cause')) || [...between, ...behind].some(item => has(item, LINKS_BACK))
}

/** "معارك … بعد انفجار …، قتل خلالها ثلاثة": a pronoun that stands for another deed than the one at `at`, by its gender. */
function isOfOtherDeed({ items, toll }: Sought, at: number): boolean {
  // "قتل خلالها ثلاثة وأصيب خمسة".
  const joined = items[toll.trigger]?.conjunction
    ? items.slice(Math.max(at, toll.trigger - JOINED_REACH), toll.trigger)
    : []
  const link = [items[toll.victims + 1], items[toll.trigger + 1], ...joined].find(item => has(item, LINKS_BACK))
  const deed = items[at]
  if (!link || !has(deed, 'masdar', 'noun') || has(deed, 'verb')) return false
  // Nothing happens in the course of a device.
  if (has(deed, 'device')) return has(link, 'w:خلالها', 'w:خلاله')
  const feminine = deed?.word?.best.sense?.number === 'plural' || /(ه|ات)$/.test(stemOf(deed))
  return feminine !== has(link, OF_HER)
}
const JOINED_REACH = 4
const OF_HER = wanted(['w:خلالها', 'w:فيها', 'w:اثرها', 'w:جرائها'])

/** How far a figure is from a trigger, by the words and clauses between; null where they tell of two things. */
export function costOf(sought: Sought, trigger: Trigger): number | null {
  const { items, toll, tolls } = sought
  const stretch = stretchTo(sought, trigger.at)
  const { low, high, after } = stretch
  if (isKillingElsewhere(items, toll.trigger, toll.victims, trigger.at)) return null
  if (isNewsElsewhere(items, low, high) || diedApart(items, toll, trigger.at)) return null
  if (after ? isPartedBehind(sought, trigger, stretch) : isPartedBefore(sought, trigger)) return null
  const between = items.slice(low + 1, high)
  const main = mainVerb(items)
  const clauses = between.filter((_, i) => opensPart(items, low + 1 + i) || low + 1 + i === main).length
  if (clauses > 0 && isOwnDeed(items, toll.trigger, toll.victims)) return null
  const near = between.length * 0.15 + clauses * (after ? 3 : 1)
  const linked = isLinked(sought, trigger, stretch)
  if (!after) return near - (linked ? 2 : 0) + (isOfOtherDeed(sought, trigger.at) ? 2 : 0)
  // "كبدوهم عشرات القتلى، مشيرا إلى أن الطيران قصف": what is said next is seldom what they died of.
  const said = between.some(item => has(item, 'saying'))
  return near + (linked ? -2 : 3) + (said ? 3 : 0) + (hasRival(tolls, toll, trigger.at) ? 3 : 0)
}
