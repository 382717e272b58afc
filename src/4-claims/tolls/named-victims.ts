/** Persons by name: whom the words around tell to be victims, and names that only repeat a description. */
import { normalForm } from '../../2-arabic/forms.ts'
import { stateOf } from '../../3-gazetteer/demonyms.ts'
import { isGiven, personNameEnd, titledNameEnd } from '../chunks/person-names.ts'
import { bearing, has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wordOf } from '../grammar/reading-lexicon.ts'
import { wanted } from '../grammar/tags.ts'
import { serves } from '../sides/suspected.ts'

/** A word straight before that says what was done to whom comes next: "مقتل فلان", "وإصابة فلان". */
const isSuffering = bearing(
  ...'kill die injure meet arrest.masdar abduct lead.away assassinate execute survive'.split(' '),
)
export const suffersBefore = (items: readonly Item[], at: number): boolean =>
  isSuffering(items[at - 1]) && !isWoundTold(items, at - 1)

const isHurt = bearing('injure')
const HURT_REACH = 5
/** "إصابة مواطن | بإصابة بسيطة": how somebody is hurt, and nobody else. */
export const isWoundTold = (items: readonly Item[], at: number): boolean =>
  items[at]?.preposition === 'ب' &&
  isHurt(items[at]) &&
  items.slice(Math.max(0, at - HURT_REACH), at).some(item => isHurt(item))

const mayHit = bearing('s:اصاب', 's:اصابت')
/** "أصاب برج كذا": behind this verb words that no lexicon knows may be a thing's name, unless they begin as men's do. */
const mayBeThing = (items: readonly Item[], at: number): boolean => mayHit(items[at - 1]) && !isGiven(items[at])

const isLost = bearing('s:فقد')
/** "قتل آخر", and "قتل جندي وفقد آخر": not "فقد" before another verb. */
export const suffersToo = (items: readonly Item[], at: number): boolean =>
  suffersBefore(items, at) || (items[at - 1]?.conjunction === true && isLost(items[at - 1]))

const isTaken = bearing('halt.masdar', 'among')
const isArrest = bearing('arrest.verb', 'halt.verb')
const isFighting = bearing('force', 'combatant', 'armed.side', 'police', 'army')
const isOffice = bearing('office', 's:مسؤول', 's:مسؤولا', 's:مسئول', 's:مسئولا')
const isHead = bearing('s:مختار')
const isVillage = bearing('place.kind', 'place')
/** "مختار القرية": elsewhere a name, and "chosen". */
const isVillageHead = (items: readonly Item[], at: number): boolean => isHead(items[at]) && isVillage(items[at + 1])

/** "شيخ عشيرة", "مختار القرية": heads of people who bear no arms, though a tribe may. */
const isElder = bearing('s:شيخ', 's:مختار', 's:عمده')
const isHit = bearing('gunfire', 'device', 'blast', 'shell.round')

const ARMED_REACH = 6
/** "اغتيال رئيس البلدية", "توقيف مدير الشرطة", "بينهم وزير": a victim told by office, and whether the office is one of arms; null where there is none. */
export function officeVictim(items: readonly Item[], at: number): 'armed' | 'civil' | null {
  const item = items[at]
  if (item?.kind !== 'word' || item.conjunction || item.preposition !== null) return null
  if (!isVillageHead(items, at) && !(isOffice(item) && item.word?.best.sense?.number === 'singular')) return null
  const before = behindSubject(items, at)
  const taken = suffersBefore(items, before) || isTaken(items[at - 1]) || (before < at && isArrest(items[before - 1]))
  if (!taken) return null
  if (isElder(item)) return 'civil'
  const near = items.slice(at, at + ARMED_REACH)
  const hit = near.findIndex(one => one.preposition === 'ب' && isHit(one))
  const led = hit < 0 ? near : near.slice(0, hit)
  return led.some(x => isFighting(x) || x.actor?.armed) ? 'armed' : 'civil'
}

const isNotable = bearing('s:وجهاء', 's:اعيان', 's:اعضاء')
/** "مقتل أحد المارة": a word that tells only of several. */
const isOneOfCrowd = bearing('s:ماره')
/** "اغتال مسلحون أحد شيوخ العشائر": one of those who hold such an office, to whom it is done. */
export const isOneOfOffice = (items: readonly Item[], at: number): boolean =>
  isOneOfCrowd(items[at + 1]) ||
  ((isOffice(items[at + 1]) || isNotable(items[at + 1])) &&
    items[at + 1]?.preposition === null &&
    (suffersBefore(items, behindSubject(items, at)) || isTaken(items[at - 1])))

/** Ranks and offices before a name: "الشيخ فلان", "العريف فلان". */
const isTitled = bearing('office', 'source', 'rank', 'leader', 'w:المدعو', 'w:المدعوه')
const isTitle = (item: Item | undefined): boolean => item?.kind === 'word' && isTitled(item)

const isPlural = (item: Item | undefined): boolean => item?.kind === 'word' && /ون$/.test(item.word?.best.stem ?? '')

const isHow = bearing('comma', 'ride', 'wear', 'vehicle', 'car', 'gunfire', 'w:علي', 'w:متن', 'w:في', 'w:ب')
const governs = bearing('prep')
const MOST_BETWEEN = 9
/** What may stand between who does it and to whom: when, where, by what means they came, what they are like. */
const mayStandBetween = (item: Item): boolean =>
  item.kind === 'time' || item.kind === 'place' || isHow(item) || (isPlural(item) && !item.conjunction)

/** "اغتال الجيش أمس فلانا", "خطف مسلحون مجهولون على متن سيارة، فجر أمس، مدير الشركة": the object begins behind the subject of the verb. */
function behindSubject(items: readonly Item[], at: number): number {
  if (governs(items[at - 1])) return at
  for (let told = at - 1; told > 0 && at - told <= MOST_BETWEEN; told--) {
    const [subject, verb] = [items[told], items[told - 1]]
    if (!subject) return at
    const isSide =
      subject.kind === 'actor' ||
      (subject.kind === 'word' && subject.tags.has('person') && subject.word?.best.sense?.number === 'plural')
    if (isSide && subject.preposition === null && !subject.conjunction && verb?.tags.has('verb'))
      return verb.tags.has('passive') ? at : told
    if (!mayStandBetween(subject)) return at
  }
  return at
}

/** "أوقفت المدعو فلان", "أطلقوا النار على المدعو فلان": to whom it is done. */
const isCalled = bearing('w:المدعو', 'w:المدعوه')
const isBehind = bearing('w:علي', 'w:من')
const isLink = bearing('connector', 'comma')

/** "أفرج الخاطفون عن سالم فلان", "إطلاق سراح سالم فلان". */
const isFreeing = bearing('release')
const isLiberty = bearing('liberty')
const isOf = bearing('w:عن')
const FREED_REACH = 5
function isFreed(items: readonly Item[], at: number): boolean {
  if (isLiberty(items[at - 1])) return true
  if (!isOf(items[at - 1])) return false
  for (let k = at - 2; k >= Math.max(0, at - FREED_REACH); k--) {
    if (isFreeing(items[k])) return true
    if (isLink(items[k])) return false
  }
  return false
}

/** "أعدمت السلطات": who rules is no person that is killed. */
const rules = ({ actor }: Item): boolean => wordOf(normalForm(actor?.text.split(' ')[0] ?? '')).tags.has('government')

const isState = ({ text, country }: ActorName): boolean => country !== null && stateOf(country) === text

/** End of a name that the words around make a victim's: "مقتل فلان", "أعدم أمس الشيخ فلان", "أن فلانا قتل في …". */
export function namedVictimEnd(items: readonly Item[], at: number): number {
  const person = items[at]
  // "قتلا في وقت سابق": when or where, and nobody's name.
  if (has(items[at - 1], 'w:في')) return at
  // "أصابت الغارات مواقع تابعة لهم".
  if (serves(person)) return at
  // "اغتالت إسرائيل قياديا": a state does it, and is nobody who was killed.
  const listed = person?.actor?.named && !person.actor.armed && person.actor.id !== null && !isState(person.actor)
  if (person && listed && suffersBefore(items, at) && !rules(person)) return at + 1
  const title = isTitle(items[at]) ? 1 : 0
  const before = behindSubject(items, at)
  const called = isCalled(items[at]) && (isArrest(items[before - 1]) || isBehind(items[at - 1]))
  // "الجيش اعتقل ساران كريمي": behind the verb itself a name of any kind, further on one that begins as men's do.
  const held =
    !title && (isArrest(items[at - 1]) || (isGiven(items[at]) && (isArrest(items[before - 1]) || isFreed(items, at))))
  const struck = suffersBefore(items, before) || (!governs(items[before - 1]) && suffersBefore(items, before - 1))
  if (called || held || (struck && !mayBeThing(items, at))) {
    const end = title ? titledNameEnd(items, at + title) : personNameEnd(items, at)
    if (end > at + title) return end
  }
  // A person with a name of their own, dead before the verb: "فلان قتل في غارة".
  const known = items[at]
  if (
    known?.actor?.named &&
    !known.actor.armed &&
    items[at + 1]?.tags.has('kill.verb') &&
    items[at + 2]?.tags.has('prep')
  )
    return at + 1
  const opens = at === 0 || isLink(items[at - 1])
  if (!opens || title) return at
  const end = personNameEnd(items, at, 1, true)
  const verb = items[end]
  const passive = verb?.tags.has('kill.verb') && !verb.conjunction && items[end + 1]?.tags.has('prep')
  return end > at && passive ? end : at
}

const isOfOffice = bearing('place.kind', 'site', 'building', 'def', 'noun', 'masdar')
const isNoNoun = bearing('verb', 'prep', 'particle', 'person')
const LONGEST_OFFICE = 4
/** End of the words that say of what the one at `at` is the head: "رئيس | بلدية حركوش", "مدير | شرطة المدينة". */
export function officeEnd(items: readonly Item[], at: number): number {
  for (let to = at + 1; ; to++) {
    const item = items[to]
    const bare = item?.preposition === null && !item.conjunction
    if (!item || !bare || to - at >= LONGEST_OFFICE) return to
    if (item.kind === 'place' || item.kind === 'actor') return to + 1
    if (item.kind !== 'word' || !isOfOffice(item) || isNoNoun(item)) return to
  }
}

const endsOffice = bearing('verb', 'connector', 'relative', 'stop', 'open', 'among')
const closesName = bearing('comma', 'stop', 'prep', 'connector', 'close', 'open')
const OFFICE_REACH = 6
/** "مدير البلدية في حركوش، سالم درعاوي، ": the name between commas behind the office of a victim that begins at `at` and ends before `to`; null where there is none. */
export function apposedName(items: readonly Item[], at: number, to: number): { from: number; to: number } | null {
  if (!suffersBefore(items, behindSubject(items, at))) return null
  const comma = items.findIndex((item, k) => k >= to && (item.tags.has('comma') || endsOffice(item)))
  if (comma < 0 || comma - to > OFFICE_REACH || !items[comma]?.tags.has('comma')) return null
  const from = isTitle(items[comma + 1]) ? comma + 2 : comma + 1
  const end = personNameEnd(items, from)
  return end > from && (end === items.length || closesName(items[end])) ? { from, to: end } : null
}

const CALLED = wanted(['w:يدعي', 'w:تدعي', 'w:اسمه', 'w:اسمها', 'w:المدعو'])
/** "رجلا يدعى سالم درعاوي", "شخص اسمه سالم درعاوي": the name that somebody described up to `to` is told to have; null where there is none. */
export function nameCalled(items: readonly Item[], to: number): { from: number; to: number } | null {
  const at = has(items[to], 'comma') ? to + 1 : to
  if (!has(items[at], CALLED)) return null
  const end = personNameEnd(items, at + 1)
  return end > at + 1 ? { from: at + 1, to: end } : null
}

/** "القيادي في الجماعة فلان الفلاني": the name straight behind a person's description is the same person. */
export const isNameOf = (name: Item, person: Item): boolean =>
  name.tags.has('named') &&
  !name.conjunction &&
  name.preposition === null &&
  person.people?.implied === 1 &&
  person.people.definite &&
  !person.tags.has('named') &&
  person.to === name.from

const SUFFERS = wanted(['kill.masdar', 'die.masdar', 'injure.masdar', 'kill.verb', 'injure.verb', 'die.verb', 'martyr'])
const OWN_REACH = 3
const isWithOwn = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.conjunction === true && items.slice(at + 1, at + 1 + OWN_REACH).some(item => has(item, 'pron'))
const PARENTS = [
  { of: 'women', bare: 'w:ام', definite: wanted(['w:الام', 'w:والام']) },
  { of: 'men', bare: 'w:اب', definite: wanted(['w:الاب', 'w:والاب']) },
] as const
/**
 * "مقتل أم وطفلها", "استشهاد الأب وإصابة الأم", "قتلت طفلة والأم": a mother or a father who suffers; bare the words are "or" and a month, and
 * behind another noun an adjective ("الشركة الأم").
 */
export function parentAt(items: readonly Item[], at: number): 'women' | 'men' | null {
  const suffers = has(items[at - 1], SUFFERS)
  const parent = PARENTS.find(({ bare, definite }) =>
    suffers
      ? has(items[at], definite) || (has(items[at], bare) && isWithOwn(items, at))
      : items[at]?.conjunction === true && has(items[at], definite) && items[at - 1]?.kind === 'people',
  )
  return parent?.of ?? null
}
