/** Which people of a sentence suffer what: by the toll rules, and by what is joined to or counted among them. */
import type { Outcome } from '../claim.ts'
import { has, opensClause } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { ruleSet, runRules } from '../grammar/pattern.ts'
import { wanted } from '../grammar/tags.ts'
import type { TollRule } from '../rules/toll-rule.ts'
import { TOLL_RULES } from '../rules/toll-rules.ts'
import { isAmongThose, isCountedAmong } from './counted-among.ts'
import { countable, partsOf } from './figure-parts.ts'
import { hasSubjectBefore, isPredicate, isTaker, sufferedNot } from './not-victims.ts'
import { shiftToObject } from './object-of-killing.ts'
import { toldByObject, toldByPronoun } from './pronoun-victims.ts'
import {
  addedTo,
  countsOn,
  diedWithHim,
  goesOnCounting,
  isCountedToo,
  isWithThem,
  linkBetween,
  sharesVerb,
  tellsNextPlace,
} from './toll-links.ts'

const NOT = wanted(['w:لم', 'w:ولم', 'w:دون', 'w:بدون', 'w:عدم'])
const BUT = wanted(['w:سوي', 'w:الا'])
/** "لم يقتل أحد"; not "لم يقتل سوى جندي", which tells of one. */
const isNegated = (items: readonly Item[], at: number, victims: number): boolean =>
  [at - 1, at - 2].some(i => has(items[i], NOT)) && !items.slice(at, victims).some(item => has(item, BUT))

/** Who suffers what: kept by the item of the victims. */
export interface Slot {
  outcome: Outcome
  both: TollRule['both']
  trigger: number
  rule: string
  included: boolean
}

const TOGETHER_WITH = wanted(['w:مع', 's:رفقه', 's:صحبه', 's:جانب'])
const SOME_OF_THEM = wanted('w:بينهم w:بينهما w:بينهن w:ضمنهم w:وبينهم w:وضمنهم'.split(' '))
/** A verb of killing between two people takes the first as who did it: "مسلحون قتلوا ثلاثة جنود"; not "قائدا قتل مع ثلاثة جنود", "عشرة قتلوا بينهم جندي". */
function hasOwnObject(items: readonly Item[], verb: number): boolean {
  for (let i = verb + 1; i <= verb + 3; i++) {
    const item = items[i]
    if (!item || has(item, 'stop', 'comma', 'connector', 'w:مقابل', TOGETHER_WITH, SOME_OF_THEM) || item.conjunction)
      return false
    if (opensClause(items, i) || has(item, 'injure.verb', 'kill.verb')) return false
    // "شاب قتل برصاص مستوطن": whose rounds they were.
    if (has(items[i - 1], 'gunfire') && item.preposition === null) return false
    if (item.kind === 'people' || (item.kind === 'number' && item.tags.has('number'))) return true
    // "مسلحون قتلوا الثلاثاء شيخ قرية": a man by his office.
    if (item.kind === 'word' && item.preposition === null && has(item, 'office') && !has(item, 'def')) return true
  }
  return false
}

const RULES = ruleSet(TOLL_RULES)

/** "بين قتيل وجريح" counts nobody by itself. */
function isHalfOfBoth(items: readonly Item[], at: number): boolean {
  const bare = items[at]?.people?.outcome && !items[at]?.people?.number
  const first = items[at]?.conjunction ? at - 1 : at
  return Boolean(bare) && has(items[first - 1], 'w:بين', 'w:مابين') && items[first]?.people?.outcome !== null
}

/** "قتلوا و13 أصيبوا": the second figure has a verb of its own behind it. */
const hasOwnVerb = (items: readonly Item[], verb: number, victims: number): boolean =>
  verb < victims &&
  items[victims]?.conjunction === true &&
  items[victims]?.kind === 'number' &&
  has(items[victims + 1], 'kill.verb', 'injure.verb', 'die.verb') &&
  !items[victims + 1]?.conjunction

/** "عدد القتلى ثمانية، والجرحى تجاوزوا المئة": what was counted first is not what the last number tells. */
function tellsOthers(items: readonly Item[], rule: string, from: number, victims: number): boolean {
  const counted = /^(dead|wounded)-(came-to|amounted)$/.exec(rule)?.[1]
  if (!counted) return false
  const other = counted === 'dead' ? 'people.injured' : 'people.killed'
  return items.slice(from, victims + 1).some(item => has(item, other))
}

/** "ارتفع عدد القتلى من 12 إلى 20": what it was before. */
const isBefore = (items: readonly Item[], rule: string, victims: number): boolean =>
  /-(came-to|amounted|number)$/.test(rule) && has(items[victims - 1], 'w:من') && has(items[victims + 1], 'w:الي')

const THAT = wanted('w:ان w:انه w:انها w:انهم w:بان w:بانه w:بانها w:فان w:فانه w:فانها w:وان w:وبان w:وانه'.split(' '))
/** "وقال العميد، آمر القوة، إن 12 جنديا لقوا مصرعهم": who speaks is not the subject of what is said. */
const isOfSpeaker = (items: readonly Item[], rule: string, victims: number, verb: number): boolean =>
  /after-(long-)?subject$/.test(rule) && items.slice(victims + 1, verb).some(item => has(item, THAT))

/** "ثلاثة أشخاص، بينهم امرأة، أصيبوا": a verb of several is not told of the one among them. */
const isOneAmong = (items: readonly Item[], victims: number, verb: number): boolean =>
  verb > victims &&
  items[victims]?.people?.implied === 1 &&
  has(items[victims - 1], 'among') &&
  /وا$/.test(items[verb]?.word?.best.stem ?? '')

const PARTS = /^((were-)?among-the-(dead|hurt)|(so-many-)?still-held|still-in-grip|state-of-some)$/
/** "ثلاثة من المصابين في حال خطرة": some of those told before. */
const isSomeOfHurt = (items: readonly Item[], rule: string, victims: number): boolean => {
  const people = items[victims]?.people
  return /^(dead|wounded)-people$/.test(rule) && people?.definite === true && people.number?.vague === false
}

/** "مدنيون قضوا في غارة", "يرتفع إلى 23 عدد الجنود الذين قتلوا": the verb, and not what stands behind it for its sake. */
const verbOf = (items: readonly Item[], last: number): number =>
  has(items[last - 1], 'finish.verb') && !has(items[last], 'verb') ? last - 1 : last
function claimSlots(items: readonly Item[]): Map<number, Slot> {
  const slots = new Map<number, Slot>()
  const matches = runRules(RULES, items)
  for (const toll of TOLL_RULES)
    for (const { rule, match } of matches) {
      const victims = match.kept.victims
      if (rule !== toll || victims === undefined || slots.has(victims)) continue
      const trigger = match.from === victims || /^number-of/.test(rule.id) ? verbOf(items, match.to - 1) : match.from
      if (
        /after-(long-)?subject$/.test(rule.id) &&
        !has(items[trigger], 'passive', 'die', 'die.fate', 'finish', 'fall') &&
        hasOwnObject(items, trigger)
      )
        continue
      if (isOneAmong(items, victims, trigger)) continue
      if (hasOwnVerb(items, match.from, victims) || isOfSpeaker(items, rule.id, victims, trigger)) continue
      if (sufferedNot(items, rule.id, match.from, victims, trigger)) continue
      if (isBefore(items, rule.id, victims) || isPredicate(items, rule.id, victims, slots)) continue
      if (tellsOthers(items, rule.id, match.from, victims)) continue
      if (isNegated(items, match.from, victims) || isHalfOfBoth(items, victims)) continue
      // "ثلاثة قتلوا وجرح خمسة", "متطرف قتل واعتقل 16": the first figure has its own verb.
      if (rule.id === 'killed-and-taken-verbs' && items[match.from - 1]?.kind === 'people') continue
      if (/^killed-and-wounded-/.test(rule.id) && hasSubjectBefore(items, match.from)) continue
      const slot = {
        outcome: rule.outcome,
        both: rule.both,
        trigger,
        rule: rule.id,
        included: PARTS.test(rule.id) || isSomeOfHurt(items, rule.id, victims),
      }
      const told = toldByObject(items, trigger, victims)
      if (told) {
        for (const at of told) if (!slots.has(at)) slots.set(at, slot)
        continue
      }
      const suffering = shiftToObject(items, trigger, victims)
      if (suffering === victims && isTaker(items, trigger, victims)) continue
      slots.set(suffering, slot)
    }
  return slots
}

/** Gives the parts of a figure what was told of it as a whole. */
function divide(items: readonly Item[], slots: Map<number, Slot>): void {
  for (const [at, slot] of [...slots]) {
    if (slot.both || slot.included) continue
    const parts = partsOf(items, at)
    if (parts.some(k => (slots.get(k)?.outcome ?? slot.outcome) !== slot.outcome)) continue
    for (const k of parts)
      slots.set(k, { ...(slots.get(k) ?? { ...slot, rule: `${slot.rule}+among` }), included: true })
  }
}

/** "ستة منهم من عائلة واحدة": whom they come from is no count of them. */
const isOrigin = (items: readonly Item[], i: number): boolean =>
  has(items[i - 1], 'w:من') && !has(items[i - 2], 'among') && items[i]?.people?.number === null

/** Carries an outcome on to what is joined by و or counted "among them", until something else is told. */
function spread(items: readonly Item[], slots: Map<number, Slot>): void {
  let at = -1
  items.forEach((item, i) => {
    const own = slots.get(i)
    if (own && !own.included && isCountedAmong(items, i, slots.get(i - 1)?.included === true))
      slots.set(i, { ...own, included: true })
    if (own) at = i
    const last = slots.get(at)
    if (
      !last ||
      at === i ||
      !(countable(item) || countsOn(items, i)) ||
      isOrigin(items, i) ||
      isCountedToo(items, at, i, last.trigger)
    )
      return
    const link = isAmongThose(items, at, last.trigger, i)
      ? 'among'
      : sharesVerb(items, i) ||
          tellsNextPlace(items, i) ||
          isWithThem(items, at, i) ||
          diedWithHim(items, at, i) ||
          goesOnCounting(items, at, i) ||
          (addedTo(items, i) && i - at <= 10)
        ? 'and'
        : linkBetween(items, at, i)
    if (!link) return
    const whole = link === 'and' && tellsNextPlace(items, i) ? wholeBefore(slots, i) : undefined
    const included = link === 'among' || (last.included && !whole)
    const outcome = item.tags.has('displaced') ? 'displaced' : last.outcome
    slots.set(i, { ...last, outcome, both: null, included, rule: `${last.rule.split('+')[0]}+${link}` })
    at = i
  })
}

/** The last figure before an item that is no part of another. */
const wholeBefore = (slots: ReadonlyMap<number, Slot>, i: number): Slot | undefined => {
  const at = [...slots.keys()].filter(k => k < i && !slots.get(k)?.included)
  return slots.get(Math.max(...at))
}

const LIST_REACH = 6
/** "طفلة في عامها الخامس، وسيدة، وجندي، لقوا حتفهم": those told before the last of a list, whose verb stands behind it. */
function listBack(items: readonly Item[], slots: Map<number, Slot>): void {
  for (const [last, slot] of [...slots]) {
    if (slot.both || !/after-(long-)?subject$/.test(slot.rule)) continue
    let at = last
    for (let k = at - 1; items[at]?.conjunction && k >= at - LIST_REACH; k--) {
      const item = items[k]
      if (!item || has(item, 'stop', 'connector', 'relative', 'among') || (has(item, 'verb') && !has(item, 'noun')))
        break
      if (!item.people || !countable(item) || item.people.outcome || has(item, 'source')) continue
      if (has(items[k - 1], 'among')) break
      if (!slots.has(k)) slots.set(k, slot)
      at = k
    }
  }
}

/** "قتل جنديان برصاص | قناص": whose shot it was. */
const isShooter = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 'gunfire') &&
  !has(items[at - 1], 'def') &&
  items[at - 1]?.preposition === 'ب' &&
  items[at]?.preposition === null

/** Which items of a sentence are victims, and of what. */
export function tollSlots(items: readonly Item[]): Map<number, Slot> {
  const slots = claimSlots(items)
  // Who died of the wound that was told is dead of what wounded him.
  for (const [victims, slot] of toldByPronoun(items)) {
    // "أطلقوا النار على ضابط وأردوه قتيلا": what he became is no other victim.
    if (slot.rule === 'told-by-object' && has(items[slot.trigger + 1], 'people.killed.bare'))
      slots.delete(slot.trigger + 1)
    if (slot.rule !== 'told-by-object' || !slots.has(victims))
      slots.set(victims, { ...slot, trigger: slots.get(victims)?.trigger ?? slot.trigger })
  }
  listBack(items, slots)
  spread(items, slots)
  divide(items, slots)
  for (const at of slots.keys()) if (isShooter(items, at)) slots.delete(at)
  return slots
}
