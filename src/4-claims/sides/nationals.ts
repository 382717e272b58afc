/** People told by their nation alone: "مقتل فلسطيني", "جرح سوريان", "قتل الجيش فلسطينيا". */
import { type Draft, isPerson, stemOf } from '../chunks/people-parts.ts'
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { suffersBefore } from '../tolls/named-victims.ts'

const isSuffered = bearing(
  'kill.verb',
  'injure.verb',
  'die.verb',
  'arrest.verb',
  'abduct.verb',
  'halt.verb',
  'detain.verb',
  'stab.verb',
  'run.over.verb',
)
const isInIt = bearing('w:فيه', 'w:فيها', 'w:خلاله', 'w:خلالها', 'w:اثره', 'w:اثرها')
/** "أصيب فيها إسرائيلي": over what it was done in. */
const isHurtInIt = (items: readonly Item[], at: number): boolean => isInIt(items[at - 1]) && isSuffered(items[at - 2])

const isThat = bearing('w:ان', 'w:بان', 'w:وان')
const ofPersons = /(يا|يان|يين|ي)$/

/** "قتل الجيش فلسطينيا", "خطف مسلحون أمريكيا": behind the side that does it, in another case than its adjective would have. */
function isObject(items: readonly Item[], at: number): boolean {
  const subject = items[at - 1]
  if (isLoneDoer(items, at)) return true
  const acts = subject?.kind === 'actor' || /ون$/.test(stemOf(subject))
  return acts && subject?.preposition === null && isSuffered(items[at - 2]) && /(يا|يين)$/.test(stemOf(items[at]))
}

/** "قتل مستوطن فلسطينيا", "قتل جندي إسرائيلي فلسطينيا": behind one man who is in another case. */
function isLoneDoer(items: readonly Item[], at: number): boolean {
  const described = has(items[at - 1], 'demonym') && isPerson(items[at - 2])
  const one = items[described ? at - 2 : at - 1]
  return (
    isPerson(one) &&
    one?.word?.best.sense?.number === 'singular' &&
    one.preposition === null &&
    isSuffered(items[described ? at - 3 : at - 2]) &&
    /يا$/.test(stemOf(items[at])) &&
    !/(يا|[^ا]ا)$/.test(stemOf(one)) &&
    !/يا$/.test(stemOf(items[at - 1]))
  )
}

/** "أن فلسطينيا قتل": before the verb that tells what befell them. */
const isSubject = (items: readonly Item[], at: number): boolean =>
  isThat(items[at - 1]) && isSuffered(items[at + 1]) && !items[at + 1]?.conjunction

/** "أفرجوا عن فرنسي". */
const isFreed = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 'w:عن') && has(items[at - 2], 'release')

/** "مقتل ثلاثة سوريين وعراقي". */
const isCountedWith = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 'demonym') && items[at - 2]?.kind === 'number'

const ABOVE = bearing('w:علي', 'w:ضد', 'w:بحق')
const HELD = bearing(
  'home',
  'building',
  'vehicle',
  'car',
  'ground',
  'site',
  's:مزارع',
  's:ممتلكات',
  's:محاصيل',
  's:محال',
  's:قري',
)
/** "منازل الفلسطينيين", "سيارة للسوريين", "اعتدوا على الفلسطينيين": those of a nation to whom a deed is done. */
const isStruck = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'def') &&
  /..يين$/.test(stemOf(items[at])) &&
  !items[at]?.conjunction &&
  (items[at]?.preposition === null
    ? ABOVE(items[at - 1]) || HELD(items[at - 1])
    : items[at]?.preposition === 'ل' && HELD(items[at - 1])) &&
  !(items[at - 1] && has(items[at - 1], 'def'))

const ON = bearing('w:علي')
const FIRE = bearing('gunfire', 'attack.noun', 's:اعتداء', 's:اعتدي')
/** "أطلقوا النار على فلسطينيين", "هجوم على سوريين". */
const isFiredAt = (items: readonly Item[], at: number): boolean =>
  ON(items[at - 1]) && FIRE(items[at - 2]) && /..يين$/.test(stemOf(items[at]))

/** Whether the word at item `at` tells people by their nation alone. */
export function isNational(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (has(item, 'demonym') && isStruck(items, at)) return true
  if (!has(item, 'demonym') || has(item, 'def') || item?.preposition !== null) return false
  // "قتل هندي | وباكستانيان": told with another of whom only the nation is told.
  if (item.conjunction) return (isCountedWith(items, at) || isNational(items, at - 1)) && ofPersons.test(stemOf(item))
  return (
    suffersBefore(items, at) ||
    isHurtInIt(items, at) ||
    isObject(items, at) ||
    isSubject(items, at) ||
    isFreed(items, at) ||
    isFiredAt(items, at)
  )
}

/** How many such a word tells, by its ending. */
export function countOfNation(draft: Draft): number | null {
  const stem = stemOf(draft.head ?? undefined)
  if (!draft.tags.has('demonym') || draft.number) return null
  return /[يت]ان$/.test(stem) ? 2 : /(ي|يا|يه)$/.test(stem) ? 1 : null
}

/** "قتل فلسطينيون": several, without a number. */
export const isPluralNation = (draft: Draft): boolean =>
  draft.tags.has('demonym') && !draft.tags.has('person') && /(يون|يين)$/.test(stemOf(draft.head ?? undefined))
