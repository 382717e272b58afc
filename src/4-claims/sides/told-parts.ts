/** Parts that a verb before or behind the word for a deed tells: who comes under it ("تعرضت الدورية لهجوم"), who is accused of it. */
import { has } from '../grammar/clause.ts'
import { ASCRIBES } from '../grammar/governing.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { argumentsOf } from './arguments.ts'
import { joinedTo } from './joined-sides.ts'
import { isVerbHere, partyOf } from './party.ts'
import type { RoleReading } from './roles.ts'
import { subjectOf } from './subjects.ts'
import { isStoodBehind, standingBehind } from './suspected.ts'

const REACH = 14
const NO_ONE: ReadonlySet<number> = new Set()

/** Whether the deed at `trigger`, or what counts it ("لسلسلة هجمات"), follows the preposition ل or إلى. */
const isUndergone = (items: readonly Item[], trigger: number): boolean =>
  [0, 1, 2].some(
    back =>
      items[trigger - back]?.preposition === 'ل' ||
      has(items[trigger - back - 1], 'w:الي') ||
      (back === 0 && items[trigger]?.conjunction) ||
      // "تعرضوا لأربعين هجوما": a number holds its preposition.
      (back === 1 && items[trigger - 1]?.kind === 'number'),
  )

/** "وقع الرتل في كمين": the verb of coming into what is at `trigger`. */
const isFallenInto = (items: readonly Item[], verb: number, trigger: number): boolean =>
  has(items[trigger], 'ambush') && has(items[trigger - 1], 'w:في') && has(items[verb], 'happen.verb', 'fall.verb')

const isAnswered = (items: readonly Item[], trigger: number): boolean =>
  has(items[trigger], 'masdar', 'noun') && [trigger - 1, trigger - 2].some(at => has(items[at], 'w:علي'))

/** The verb before the deed at `trigger` by which somebody comes under it, or answers it: "ردت القوات على قصف الجيران". */
function undergoing(items: readonly Item[], trigger: number, from: number): number | null {
  for (let k = trigger - 1; k >= from && trigger - k <= REACH; k--) {
    const item = items[k]
    if (!item || has(item, 'stop')) return null
    if (isFallenInto(items, k, trigger) || (has(item, 'undergo') && isUndergone(items, trigger))) return k
    if (has(item, 'reply.verb') && isVerbHere(items, k)) return isAnswered(items, trigger) ? k : null
    if (isVerbHere(items, k) || has(item, 'connector')) return null
  }
  return null
}

/** Who comes under the deed at `trigger` by the verb before it: item indexes of the sides. */
export function sufferersOf(items: readonly Item[], trigger: number, from: number): readonly number[] {
  const verb = undergoing(items, trigger, from)
  if (verb === null) return []
  const verbal = isVerbHere(items, verb)
  const found = argumentsOf({ items, trigger: verb, to: trigger, verbal, before: false, victims: NO_ONE })
  const own = found.filter(({ relation }) => relation !== 'ally' && relation !== 'by' && relation !== 'author')
  if (own.length || !verbal) return own.map(({ at }) => at)
  const subject = subjectOf(items, verb)
  return subject === null ? [] : joinedTo(items, subject, false)
}

const ASCRIBING_REACH = 6
const TO_REACH = 4
/** "نسبت الحكومة الهجوم إلى المسلحين": first item of whom the deed at `trigger` is ascribed to. */
function ascribedTo(items: readonly Item[], trigger: number, from: number): number | null {
  const before = items.slice(Math.max(from, trigger - ASCRIBING_REACH), trigger)
  if (!before.some((item, i) => has(item, ASCRIBES) && !before.slice(i).some(one => has(one, 'stop', 'comma'))))
    return null
  for (let k = trigger + 1; k <= trigger + TO_REACH; k++) if (has(items[k - 1], 'w:الي') && partyOf(items[k])) return k
  return null
}

/** "اتهمت الحكومة المسلحين بقصف", "حمل الجيش المتمردين مسؤولية الهجوم": who is said to have done the deed at `trigger`. */
export function accusedOf(items: readonly Item[], trigger: number, from: number): readonly number[] {
  const ascribed = ascribedTo(items, trigger, from)
  const told = ascribed ?? standingBehind(items, trigger)
  if (told !== null) return joinedTo(items, told).filter(at => at < trigger || told > trigger)
  const blamed = has(items[trigger - 1], 'responsibility') || isStoodBehind(items, trigger)
  const joined = items[trigger]?.conjunction === true && has(items[trigger], 'masdar')
  if (items[trigger]?.preposition !== 'ب' && !blamed && !joined) return []
  for (let k = trigger - 1; k >= from && trigger - k <= REACH; k--) {
    const item = items[k]
    if (!item || has(item, 'stop')) return []
    if (!has(item, 'accuse', 'blame')) continue
    const matter = joined ? firstMatter(items, k, trigger) : trigger
    const accused = partiesBetween(items, k, matter).at(-1)
    return accused === undefined ? [] : joinedFrom(items, accused, matter)
  }
  return []
}

/** "اتهمت الحكومة المسلحين بحرق القرى وقتل سكانها": the first deed that they are accused of, before one that goes on with it; the verb itself where there is none. */
function firstMatter(items: readonly Item[], verb: number, trigger: number): number {
  const at = items.slice(verb, trigger).findIndex(item => item.preposition === 'ب' && has(item, 'masdar'))
  return at < 0 ? verb : verb + at
}

/** First items of the sides between two items, those joined by و counted with the first. */
function partiesBetween(items: readonly Item[], from: number, to: number): number[] {
  const found: number[] = []
  for (let k = from + 1; k < to; k++) {
    const item = items[k]
    const own = item?.preposition === null || item?.preposition === 'ل'
    if (item && partyOf(item) && own && !item.conjunction && !has(items[k - 1], 'prep')) found.push(k)
  }
  return found
}

const joinedFrom = (items: readonly Item[], first: number, to: number): number[] =>
  joinedTo(items, first).filter(k => k < to)

const LEAVES = wanted([
  'withdraw.masdar',
  'retreat.masdar',
  'flee.masdar',
  'leave.masdar',
  'vacate.masdar',
  'abandon.masdar',
])
const LEAVES_REACH = 9
/** "أجبرت القوات المسلحين على الانسحاب", "إرغام المسلحين على التراجع": who leaves is whom the word at `trigger` forces, the last told before the leaving. */
export function forcedOut(items: readonly Item[], trigger: number): readonly number[] {
  if (!has(items[trigger], 'force.to')) return []
  const leaving = items.findIndex((item, k) => k > trigger && k - trigger <= LEAVES_REACH && has(item, LEAVES))
  const left = leaving < 0 ? undefined : partiesBetween(items, trigger, leaving).at(-1)
  return left === undefined ? [] : joinedFrom(items, left, leaving)
}

const CONDEMNED_REACH = 8
const CONDEMNED = wanted(['shell', 'strike', 'attack.noun', 'blast', 'storm'])
/** "ندد بقصف التحالف للسوق", "أدان اقتحام المستوطنين الحي": whose deed it is that the verb at `verb` condemns. */
export function condemnedOf(items: readonly Item[], verb: number): readonly number[] {
  for (let k = verb + 2; k <= verb + CONDEMNED_REACH; k++) {
    const [deed, side] = [items[k - 1], items[k]]
    if (!side || has(deed, 'stop', 'comma', 'connector')) return []
    if (has(deed, CONDEMNED) && has(deed, 'masdar', 'noun') && side.preposition === null && !side.conjunction)
      return partyOf(side)?.armed ? joinedTo(items, k) : []
  }
  return []
}

/** "كشفت الوزارة عن ضبط خلية"; who reveals deaths is told to do nothing. */
const REVEALS = wanted(['s:كشف', 's:كشفت'])
/** Whether what a verb reveals is the deed at the trigger, and so who reveals it did it. */
export const revealsOwn = (items: readonly Item[], verb: number, trigger: number): boolean =>
  has(items[verb], REVEALS) &&
  has(items[trigger - 1], 'w:عن') &&
  has(items[trigger], 'seize', 'arrest', 'find', 'halt', 'foil')

/** Deeds that leave losses where what is struck is not told to be anybody's. */
const HURTS = wanted(['shell', 'strike', 'attack', 'target', 'attack.noun'])
const TAKES = wanted(['arrest', 'detain'])
const CAMPAIGNS = wanted(['campaign', 's:حمله', 's:حملات', 's:عمليه', 's:عمليات', 's:حملتها', 's:حملته'])
/** "في إطار الحملة ضد التنظيم، اعتقلت": whom those are taken to be of who are arrested in a campaign, told before the arrest at `trigger`. */
function campaignAgainst(items: readonly Item[], trigger: number): readonly number[] {
  for (let k = 2; k < trigger; k++)
    if (has(items[k - 1], 'w:ضد') && items.slice(Math.max(0, k - 4), k - 1).some(one => has(one, CAMPAIGNS)))
      return partyOf(items[k])?.armed ? joinedTo(items, k, false).filter(at => at < trigger) : []
  return []
}
const RANKS = wanted(['w:صفوف', 'w:بصفوف', 'w:صفوفهم'])
const LOSSES = wanted(['killed.person', 'injured.person', 's:خسائر', 's:اصابات', 's:ضحايا', 's:قتلي', 's:جرحي'])
const LOSSES_REACH = 8
/** "قصفوا القاعدة، ما أوقع خسائر في صفوف المسلحين": who has losses by the deed at `trigger`, told behind it in its sentence. */
export function losersOf(items: readonly Item[], trigger: number): readonly number[] {
  if (has(items[trigger], TAKES)) return campaignAgainst(items, trigger)
  for (let k = trigger + 1; has(items[trigger], HURTS) && k + 1 < items.length && !has(items[k], 'stop'); k++) {
    if (!has(items[k], RANKS)) continue
    const losses = items.slice(Math.max(trigger + 1, k - LOSSES_REACH), k).some(item => has(item, LOSSES))
    return losses && partyOf(items[k + 1])?.armed ? joinedTo(items, k + 1, false) : []
  }
  return []
}

/** "إحباط القوات هجوما للمسلحين": of two behind the verbal noun at `trigger` the first wards off what the other does. */
export function withFoiler(readings: readonly RoleReading[], trigger: number): RoleReading[] {
  const attackers = readings.filter(({ role }) => role === 'initiator')
  return readings.map(one =>
    one.at === trigger + 1 && one.role === 'initiator' && attackers.length > 1 ? { ...one, role: 'target' } : one,
  )
}
