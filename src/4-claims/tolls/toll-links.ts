/** How a count goes on: what joins a figure to the one told before it in a sentence. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { figureOf } from './figure.ts'

/** "وطفلة برصاص القوات في كذا": shot, where those before fell otherwise. */
export const isShotNext = (items: readonly Item[], i: number): boolean =>
  has(items[i + 1], 'gunfire') && items[i + 1]?.preposition === 'ب'
const BY_WHAT = wanted('strike shell blast attack.noun clash strike.maybe car device ambush'.split(' '))
/** "وثلاثة في …", "وآخر من …": more of those told before, by their number alone. */
const isBareCount = (item: Item | undefined): boolean =>
  (item?.kind === 'number' && has(item, 'number', 'ordinal')) ||
  (item?.kind === 'word' && has(item, 'other') && item.conjunction)
/** "قتل طفلان في غارة، وامرأة في قصف": the verb is said once. */
export function sharesVerb(items: readonly Item[], i: number): boolean {
  const item = items[i]
  const people = item?.kind === 'people' && item.people?.outcome === null
  if (!item?.conjunction || !(people || isBareCount(item))) return false
  let k = i + 1
  while (items[k]?.conjunction && items[k]?.kind === 'people') k++
  return has(items[k], 'w:في', 'w:جراء', 'w:اثر', 'w:نتيجه', 'w:بسبب') && has(items[k + 1], BY_WHAT)
}

const PLACE_REACH = 4
const MEANS_REACH = 5
/** "في تلعفر", "قرب تلعفر". */
const leadsToPlace = (items: readonly Item[], k: number): boolean =>
  has(items[k], 'w:في', 'w:قرب') && items[k + 1]?.kind === 'place'

/** "وآخران بهجوم | في تلعفر": where the place begins behind what hurt them. */
function meansEnd(items: readonly Item[], i: number): number {
  for (let k = i + 2; k <= i + MEANS_REACH; k++) if (leadsToPlace(items, k)) return k
  return i + 1
}

const BUILDING_REACH = 3
/** "في | شقة سكنية بمدينة كذا": a building, and straight behind it the place that it is in. */
function isInBuilding(items: readonly Item[], at: number): boolean {
  for (let k = at; k <= at + BUILDING_REACH; k++) {
    const item = items[k]
    if (k > at && item?.kind === 'place') return item.preposition === 'ب' || has(items[k - 1], 'w:في')
    if (item?.kind !== 'word' || item.preposition !== null || has(item, 'verb', 'masdar', 'connector')) return false
  }
  return false
}

/** "تسعة مدنيين بينهم طفلان في قرية، وأربعة في أخرى": the count goes on at the next place, the verb said once. */
export function tellsNextPlace(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (!item?.conjunction || !(item.people ? item.people.outcome === null : isBareCount(item))) return false
  let before = i - 1
  while (has(items[before], 'comma') || items[before]?.kind === 'time') before--
  if (items[before]?.kind !== 'place') return false
  // "ثلاثة شبان من بلدة كذا وفتى من بلدة كذا".
  if (has(items[i + 1], 'w:من') && items[i + 2]?.kind === 'place') return figureOf(item) !== null
  if (figureOf(item) === null) return false
  const byWhat =
    isShotNext(items, i) || has(items[i + 1], BY_WHAT) || (has(items[i + 1], 'w:في') && has(items[i + 2], BY_WHAT))
  let k = byWhat ? meansEnd(items, i) : i + 1
  while (k <= i + PLACE_REACH && (has(items[k], 'among') || items[k]?.kind === 'people')) k++
  return (
    leadsToPlace(items, k) ||
    (items[k]?.kind === 'place' && items[k]?.preposition === 'ب') ||
    (has(items[k], 'w:في') && isInBuilding(items, k + 1))
  )
}

/** "25 في غارات و15 في اشتباكات", "وثلاثة في كذا": a number that goes on with those told before it. */
export const countsOn = (items: readonly Item[], i: number): boolean =>
  isBareCount(items[i]) && (tellsNextPlace(items, i) || sharesVerb(items, i))

const KIN_REACH = 7
/** "اعتقلوا فلانا شقيق الشهيد فلان واثنين آخرين": others are taken with one who is told with his kin or office. */
const areOthersWithOne = (items: readonly Item[], from: number, i: number): boolean => {
  const item = items[i]
  if (!item?.conjunction || !has(item, 'others') || !item.people?.number || i - from > KIN_REACH) return false
  return (
    has(items[from], 'named') &&
    items
      .slice(from + 1, i)
      .every(x => x.kind === 'people' || (x.kind === 'word' && !has(x, 'verb', 'masdar', 'prep', 'comma')))
  )
}

/** "مقتل القيادي فلان، أحد قادة الحركة، وزوجته", "وثلاثة من مرافقيه": whom a victim had with them. */
export const isWithThem = (items: readonly Item[], from: number, i: number): boolean => {
  if (areOthersWithOne(items, from, i)) return true
  const item = items[i]
  if (!item?.conjunction || !has(item, 'pron') || item.people?.outcome !== null || i - from > KIN_REACH) return false
  return figureOf(item) !== null && !items.slice(from + 1, i).some(x => has(x, 'verb') && !has(x, 'noun'))
}

const WITH = wanted(['w:مع', 'w:برفقه', 'w:بصحبه', 'w:بمعيه'])
/** "مقتل نائب مع حارسيه", "قتل القيادي برفقة نجله": who died with a victim, told straight behind him. */
export const diedWithHim = (items: readonly Item[], from: number, i: number): boolean => {
  const item = items[i]
  if (!item || i - from > 3 || !has(items[i - 1], WITH) || !has(item, 'pron') || item.people?.outcome !== null)
    return false
  const between = items.slice(from + 1, i - 1)
  return figureOf(item) !== null && between.every(x => !has(x, 'prep', 'masdar', 'verb', 'comma') && x.kind === 'word')
}

/** "قتل أربعة ضباط برتب مختلفة، و12 جنديا": a number goes on with the list behind a comma. */
export const goesOnCounting = (items: readonly Item[], from: number, i: number): boolean => {
  const item = items[i]
  if (!item?.conjunction || !item.people?.number || item.people.outcome !== null || i - from > KIN_REACH) return false
  if (!has(items[i - 1], 'comma')) return false
  return !items.slice(from + 1, i).some(x => has(x, 'verb', 'masdar', 'stop', 'relative', 'connector'))
}

/** "بالإضافة إلى 31 طفلا", "مقابل 12 من المقاتلين", "فضلا عن جنديين", "برفقة سبعة عناصر", "مع ثلاثة آخرين". */
export const addedTo = (items: readonly Item[], i: number): boolean => {
  const [first, second] = [items[i - 2], items[i - 1]]
  const counted = items[i]?.people?.number !== null && items[i]?.people !== null
  if (
    counted &&
    ['w:مع', 's:رفقه', 'w:برفقه', 's:صحبه', 'w:بصحبه', 'w:بمعيه', 'w:مقابل'].some(tag => second?.tags.has(tag))
  )
    return true
  const added = ['اضافه', 'فضلا', 'علاوه', 'جانب'].some(
    stem => first?.tags.has(`s:${stem}`) || first?.tags.has(`w:${stem}`),
  )
  return added && second?.tags.has('prep') === true
}

/** What stands in brackets between two victims: how old the first was. */
function withoutBrackets(between: readonly Item[]): readonly Item[] {
  const open = between.findIndex(item => has(item, 'open'))
  const close = between.findIndex(item => has(item, 'close'))
  return open < 0 || close < open ? between : [...between.slice(0, open), ...between.slice(close + 1)]
}

const YEARS = wanted(['s:عام', 's:عاما', 's:سنه', 's:سنوات', 's:اعوام'])
/** "سالم درعاوي 22 عاما، ووليد": how old the first was, told without brackets. */
function withoutAge(between: readonly Item[]): readonly Item[] {
  const years = between.findIndex((item, k) => k > 0 && has(item, YEARS) && between[k - 1]?.kind === 'number')
  return years < 0 ? between : [...between.slice(0, years - 1), ...between.slice(years + 1)]
}

const LEAST = wanted(['w:الاقل', 'w:تقدير'])
/** "رجلا شرطة على الأقل ومدنيان": the bound of the first figure parts no list. */
function withoutBound(between: readonly Item[]): readonly Item[] {
  const at = between.findIndex(item => has(item, LEAST))
  return at >= 0 && at <= 2 && has(between[0], 'w:علي', 'w:في') ? between.slice(at + 1) : between
}

/** How a figure goes on with the one before it in a list, or tells of some among it; null where it does neither. */
export function linkBetween(items: readonly Item[], from: number, to: number): 'and' | 'among' | null {
  const between = withoutAge(withoutBound(withoutBrackets(items.slice(from + 1, to))))
  const item = items[to]
  if (between.some(x => x.tags.has('verb') && !x.tags.has('noun') && !x.tags.has('among'))) return null
  // "خمسة منهم، وفقا لقائد": who says so.
  if (has(between.at(-1), 'according')) return null
  if (between.length <= 6 && between.some(x => x.tags.has('among') || x.tags.has('w:ضمنهم') || x.tags.has('s:من_بين')))
    return 'among'
  if (item?.people?.outcome) return null
  if (item?.conjunction && (between.length === 0 || (between.length === 1 && between[0]?.tags.has('comma'))))
    return 'and'
  if (
    between.length <= 2 &&
    item?.conjunction &&
    between.every(x => x.kind === 'word' && !x.tags.has('prep') && !x.tags.has('masdar'))
  )
    return 'and'
  return null
}

const [LEAST_OF_BOTH, LEAST_ACCUSED, HUNDRED] = [100, 11, 100]
const ACCUSED = /^[^ ]+ا( |$)/
const SUFFERS = wanted(['passive', 'die', 'meet', 's:قتل', 's:جرح'])
/** "مقتل 17 جنديا وضابطا": behind a number that counts in the accusative the second noun too stands in it, where no verb has it for its object. */
const sharesCase = (items: readonly Item[], from: number, low: number, trigger: number): boolean =>
  low % HUNDRED >= LEAST_ACCUSED &&
  ACCUSED.test(items[from + 1]?.people?.text ?? '') &&
  (!has(items[trigger], 'verb') || (from === trigger + 1 && has(items[trigger], SUFFERS)))

/** "ثمانية آلاف رجل وصبي": a singular noun joined to the one that a number counts; `trigger`: what tells of them. */
export const isCountedToo = (items: readonly Item[], from: number, i: number, trigger: number): boolean => {
  const item = items[i]
  const low = items[from]?.people?.number?.low ?? 0
  if (i !== from + 1 || item?.people?.implied !== 1 || has(item, 'pron') || has(items[i + 1], 'one')) return false
  return low >= LEAST_OF_BOTH || sharesCase(items, from, low, trigger)
}
