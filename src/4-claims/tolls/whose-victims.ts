/** Whose the victims are where their own noun leaves it open: "قتلى في صفوف …", "42 منهم", "من بين المدنيين". */
import { groupOfSide } from '../chunks/people-kinds.ts'
import type { VictimGroup } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import { caseShown } from '../grammar/grammatical-case.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { subjectOf } from '../sides/subjects.ts'
import { isDoer } from './pronoun-victims.ts'

/** What is found of the victims of a figure. */
export interface Whose {
  readonly group: VictimGroup
  readonly of: ActorName | null
}

const sideOf = (item: Item | undefined): Whose | null => {
  if (item?.people && item.people.group !== 'unknown') return { group: item.people.group, of: item.people.of }
  const side = item?.actor
  return side && (side.armed || side.civilian) ? { group: groupOfSide(side), of: side } : null
}

const FIGHTERS = wanted(['s:صفوف', 's:صف', 's:بصفوف'])
const FELL = wanted(['s:سقطوا', 's:سقط', 's:سقطا'])
/** "في صفوف القوات", "بصفوفهم", "بين المدنيين", "لدى الجيش": behind the victims, past a second word for them. */
function amongRanks(items: readonly Item[], at: number): Whose | null {
  let k = at + 1
  while (k <= at + 2 && items[k]?.conjunction && items[k]?.people?.outcome) k++
  if (has(items[k], 'w:علي') && has(items[k + 1], 's:اقل')) k += 2
  // "إن تسعة قتلى | سقطوا | في صفوف القوات".
  if (has(items[k], FELL) && !items[k]?.conjunction) k++
  const prep = items[k]
  if (has(prep, 'p:ب', 'w:بصفوف') && has(prep, FIGHTERS)) return ranksOf(items, k)
  if (!has(prep, 'w:في', 'w:بين', 'w:من', 'w:ضمن', 'w:لدي')) return null
  const next = items[k + 1]
  if (has(next, FIGHTERS)) return ranksOf(items, k + 1)
  const civil = next?.people?.group === 'civilians' && next.people.plural && !items[k + 2]?.conjunction
  return has(prep, 'w:بين', 'w:لدي', 'w:من') && (civil || next?.kind === 'actor') ? sideOf(next) : null
}

/** Ranks are of those who fight, whoever they are, but for "صفوف المدنيين". */
const ranksOf = (items: readonly Item[], at: number): Whose =>
  sideOf(items[at + 1]) ?? { group: 'combatants', of: items[at + 1]?.actor ?? null }

const REACH = 16
const HARMING = wanted(['kill.verb', 'execute.verb', 'arrest.verb', 'abduct.verb', 'injure.verb', 'release.verb'])
/** "إن القوات صدتهم وقتلت 87 منهم": who did the one to them did the other as well. */
const repeller = (items: readonly Item[], verb: number): number | null =>
  items[verb]?.conjunction && has(items[verb - 1], 'object') && items[verb - 2]?.actor?.armed ? verb - 2 : null

/** "قصفت مواقع للمسلحين فقتلت 42 منهم": those of whom the sentence spoke last. */
function ofThem(items: readonly Item[], verb: number, at: number): Whose | null {
  const dies = has(items[verb], 'die.natural', 'depart')
  if (!has(items[at + 1], 'w:منهم', 'w:منها', 'w:منهما') && !(dies && has(items[at - 1], 'w:منهم'))) return null
  // "ثمانية منهم مدنيون": what they are is said behind.
  const said = items[at + 2]?.people
  if (has(items[at + 2], 'w:من')) return sideOf(items[at + 3])
  if (said && !said.number && !said.definite && said.plural && !items[at + 2]?.conjunction) return sideOf(items[at + 2])
  // "قتلت القوات 15 منهم": who kills them is told between.
  const from = verb < at && has(items[verb], HARMING) ? verb : at
  const killer = from < at ? (subjectOf(items, from) ?? repeller(items, from)) : null
  // "أوقف مسلحون حافلة فقتلوا تسعة منهم": those who kill are none of them.
  const themselves = killer === null && /وا$/.test(items[from]?.word?.best.stem ?? '')
  for (let k = from - 1; k >= Math.max(0, at - REACH); k--) {
    const item = items[k]
    // "هاجمهم | مسلحون، ما أدى إلى مقتل أربعة منهم": those who were attacked are told by the pronoun already.
    if (k === killer || (themselves && isDoer(items, k)) || has(items[k - 1], 'them')) continue
    // "وقال الجيش إن 25 منهم قتلوا": who says so is none of them.
    if (has(items[k - 1], 'say.verb') && has(items[k + 1], 's:ان')) continue
    if (item?.people && (item.people.number || item.people.plural)) return sideOf(item)
    // "أصيب 20 في القصف المدفعي للجيش، توفي ثلاثة منهم": who dies is of the hurt.
    if (item?.actor?.armed && !dies) return sideOf(item)
  }
  // "قتل الجيش 15 منهم": those whom an army kills, and whom the sentence does not name again, it fought.
  const army = [...items.slice(from, at), ...items.slice(killer ?? at, (killer ?? at) + 1)].some(
    ({ actor }) => actor?.armed && !actor.irregular,
  )
  return army ? { group: 'combatants', of: null } : null
}

const ALL = wanted(['w:جميعهم', 'w:كلهم', 'w:جميعا'])
/** "ستة أشخاص جميعهم مدنيون", "، كلهم من الشرطة". */
function allOfThem(items: readonly Item[], at: number): Whose | null {
  const k = [at + 1, at + 2].find(i => has(items[i], ALL))
  if (k === undefined) return null
  return sideOf(items[k + (has(items[k + 1], 'w:من') ? 2 : 1)])
}

/** "فقد الجيش أربعين من رجاله", "نعت القوات تسعة": those whom a side loses are its own. */
export function lostBy(items: readonly Item[], verb: number, at: number): Whose | null {
  if (!has(items[verb], 'lose', 'suffer', 'mourn')) return ofAnnouncer(items, verb, at)
  // "خسر المتمردون، بحسب الجيش، 150 مقاتلا".
  const men = items[verb + 1]?.people?.group === 'combatants' && verb + 1 < at ? items[verb + 1] : undefined
  const side = men ?? items.slice(verb + 1, at).find(item => item.actor?.armed)
  return side ? sideOf(side) : null
}

const ANNOUNCES = wanted(['announce.verb', 'mourn'])
const ADMITS = wanted('s:اقر s:اقرت s:اقروا s:اعترف s:اعترفت s:اعترفوا'.split(' '))
const ANNOUNCED_REACH = 6
/** "أعلن الحزب مقتل أحد قادته", "أقر المسلحون بمقتل قيادي": who announces the death of one of his own, or owns up to it. */
function ofAnnouncer(items: readonly Item[], verb: number, at: number): Whose | null {
  const own = has(items[at], 'pron') && items[at]?.people?.group === 'combatants'
  // "نعت الحركة أحد قادتها الذي قتل".
  const mourner = has(items[at - 2], 'mourn') ? items[at - 1]?.actor : null
  if (own && mourner?.armed) return { group: 'combatants', of: mourner }
  if (verb >= at || !has(items[verb], 'masdar')) return null
  for (let k = verb; k >= Math.max(0, verb - ANNOUNCED_REACH); k--) {
    if (has(items[k], 'stop', 'comma') || (k < verb && has(items[k], 'w:ان', 'w:انه'))) return null
    if (!has(items[k], ADMITS) && !(own && has(items[k], ANNOUNCES))) continue
    // "أقر الجيش بقتل مدنيين": what he owns up to he did himself.
    if (!own && has(items[verb], 's:قتل')) return null
    const side = items[subjectOf(items, k) ?? -1]?.actor
    return side?.armed ? { group: 'combatants', of: side } : null
  }
  return null
}

/** "مقتل فلان الفلاني، أحد قادة الجماعة": who a person of that name was. */
export function personBehind(items: readonly Item[], at: number): Item | null {
  if (!has(items[at], 'named')) return null
  let k = at + 1
  while (k <= at + 4 && isNamePart(items[k])) k++
  if (has(items[k], 'comma', 'dash', 'open')) k++
  const person = items[k]
  return person?.people?.implied === 1 && !person.conjunction && person.people.group !== 'unknown' ? person : null
}

const isNamePart = (item: Item | undefined): boolean =>
  (item?.kind === 'word' && !item.conjunction && item.preposition === null && item.word?.known === false) ||
  (item?.kind === 'actor' && !item.conjunction && item.preposition === null && !item.actor?.armed)

/** "ارتفاع خسائره إلى 14 قتيلا", "حصيلة قتلاها ستة": the losses of a side that speaks. */
const ownLosses = (items: readonly Item[], at: number): Whose | null =>
  items
    .slice(Math.max(0, at - REACH), at)
    .some(item => has(item, 'pron') && (has(item, 'loss') || (item.people?.outcome ?? null) !== null))
    ? { group: 'combatants', of: null }
    : null

/** "ارتفع إلى 44 عدد الجنود الذين قتلوا": who they are of whom that is the number. */
const ofTallied = (items: readonly Item[], at: number): Whose | null =>
  has(items[at + 1], 'tally') ? sideOf(items[at + 2]) : null

/** "عشرات المتمردين", where those who are counted are a side that has a name. */
function ofNamed(items: readonly Item[], at: number): Whose | null {
  const next = items[at + 1]
  const bare = next?.kind === 'actor' && next.preposition === null && !next.conjunction
  return items[at]?.kind === 'number' && bare && caseShown(next) !== null ? sideOf(next) : null
}

const BELONGS = wanted(
  's:منتمين s:منتمي s:ينتمون s:ينتمي s:منتسبين s:مرتبطين s:انتماء s:انتمائهم s:ارتباط s:ارتباطهم s:مبايعين s:موالين'.split(
    ' ',
  ),
)
const MEMBER_REACH = 6
const HALF = wanted(['s:جانب', 's:طرف', 's:صفوف'])
const SIDE_BEFORE_REACH = 5
/** "وقتل من الجيش خمسة", "قتل من جانب المتمردين 12": of whom they are stands before the number. */
function ofSideBefore(items: readonly Item[], verb: number, at: number): Whose | null {
  if (verb >= at || at - verb > SIDE_BEFORE_REACH || !has(items[verb], HARMING) || !has(items[verb + 1], 'w:من'))
    return null
  return sideOf(items[verb + (has(items[verb + 2], HALF) ? 3 : 2)])
}

const THOUGHT = wanted('s:يعتقد s:يشتبه s:يرجح s:يظن s:يشك s:قيل'.split(' '))
const THEY_ARE = wanted('w:انه w:انها w:انهم w:انهما w:بانه w:بانها w:بانهم w:بانهما'.split(' '))
/** "أربعة يعتقد أنهم من التنظيم": what they are thought to be stands behind them. */
function ofThought(items: readonly Item[], at: number): Whose | null {
  const that = items.findIndex((item, k) => k > at && k <= at + MEMBER_REACH && has(item, THEY_ARE))
  if (that < 0 || !has(items[that - 1], THOUGHT)) return null
  const side = items.slice(that + 1, that + 5).find(item => item.actor?.irregular)
  return side ? sideOf(side) : null
}

/** "320 شخصا من المنتمين إلى التنظيم", "متهمين بالارتباط بالجماعة": of an armed side that is told behind. */
function ofMembers(items: readonly Item[], at: number): Whose | null {
  const belongs = items.findIndex((item, k) => k > at && k <= at + MEMBER_REACH && has(item, BELONGS))
  if (belongs < 0 || items.slice(at + 1, belongs).some(item => has(item, 'stop', 'comma'))) return null
  const side = items.slice(belongs + 1, belongs + 4).find(item => item.actor?.irregular)
  return side ? sideOf(side) : null
}

const TALLY_REACH = 12
/** "عدد القتلى في صفوف القوات … بلغ 85", "عدد شهداء القوات … إلى 30 شهيدا": a number behind the word for those whom it counts. */
function ofCounted(items: readonly Item[], verb: number, at: number): Whose | null {
  const tallied = has(items[verb], 'tally', 'reach', 'exceed', 'rise')
  for (let k = at - 1; k >= Math.max(0, at - TALLY_REACH); k--) {
    if (has(items[k], 'stop')) return null
    const people = items[k]?.people
    const counted = people?.outcome && !people.number && has(items[k - 1], 's:عدد')
    if (counted && people.of?.armed) return { group: groupOfSide(people.of), of: people.of }
    if (people?.outcome && tallied) return amongRanks(items, k)
  }
  return null
}

const CASES = wanted('s:حاله s:حالات s:وفاه s:وفيات s:اصابه s:اصابات s:قتل s:جرح w:بجروح'.split(' '))
const CASES_REACH = 24
const isCase = (item: Item | undefined): boolean => item?.word?.tags.any(CASES) === true
/** "18 حالة وفاة و22 حالة إصابة في صفوف المدنيين", "الخسائر بين المدنيين … (11 حالة وفاة)": cases are of whom the sentence tells losses. */
function ofCases(items: readonly Item[], at: number): Whose | null {
  if (items[at]?.kind !== 'number' || !isCase(items[at + 1])) return null
  let last = at + 1
  while (isCase(items[last + 1]) || (items[last + 1]?.kind === 'number' && isCase(items[last + 2]))) last++
  const behind = amongRanks(items, last)
  if (behind) return behind
  for (let k = at - 1; k > Math.max(0, at - CASES_REACH); k--) {
    const people = items[k]?.people
    if (people?.group !== 'civilians' || !people.plural || people.number) continue
    const losses = has(items[k - 1], FIGHTERS) || has(items[k - 1], 'w:بين') || items[k - 1]?.people?.outcome
    return losses ? { group: 'civilians', of: null } : null
  }
  return null
}

const MADE_REACH = 4
/** "أوقعت الوحدة أفراد المجموعة قتلى ومصابين": what those before became. */
function becameOf(items: readonly Item[], at: number): Whose | null {
  const first = items[at]?.conjunction ? at - 1 : at
  const before = items[first - 1]
  if (!items[first]?.people?.outcome || before?.kind !== 'people' || before.conjunction || before.preposition !== null)
    return null
  return items.slice(Math.max(0, first - MADE_REACH), first - 1).some(item => has(item, 'cause.verb'))
    ? sideOf(before)
    : null
}

/** Whose the victims at item `at` are by the words around them, or null where these leave it open too; `verb`: what tells of them. */
export const whoseVictims = (items: readonly Item[], at: number, verb: number): Whose | null =>
  ofThem(items, verb, at) ??
  allOfThem(items, at) ??
  ofSideBefore(items, verb, at) ??
  amongRanks(items, at) ??
  ofCases(items, at) ??
  ofNamed(items, at) ??
  ofTallied(items, at) ??
  ofMembers(items, at) ??
  ofThought(items, at) ??
  ofCounted(items, verb, at) ??
  lostBy(items, verb, at) ??
  ownLosses(items, at) ??
  becameOf(items, at)
