/** What a kind word alone stands for: "المدينة" is the town told last before it. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { has } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { SettledPlace } from '../places/place-context.ts'
import { isDateline } from '../places/place-countries.ts'
import { isWhereTheyAreLed } from '../places/where-they-are-led.ts'
import { stemOf } from './place-name-words.ts'

/** "المدينة", "القرية" alone: the place of that kind told last. */
const REFERRING = new Set([
  'مدينه',
  'بلده',
  'قريه',
  'حي',
  'منطقه',
  'مديريه',
  'ضاحيه',
  'مخيم',
  'قاعده',
  'مطار',
  'معسكر',
  'محافظه',
  'ولايه',
  'اقليم',
  'جزيره',
  'معبر',
  'جبل',
  'عاصمه',
  'قطاع',
])
/** "القطاع": no kind word of places, but for one that bears it in its name. */
export const isStrip = (item: Item): boolean => has(item, 's:قطاع') && has(item, 'def')
/** "القرية القريبة من الحدود", "البلدة نفسها", "المدينة الخاضعة لسيطرة المسلحين": more is said of the one told before. */
const isToldMore = (item: Item): boolean => TOLD_MORE.has(stemOf(item))
const TOLD_MORE = new Set(
  'قريبه قريب واقعه واقع مذكوره مذكور خاضعه خاضع تابعه تابع محاصره محاصر مستهدفه مستهدف منكوبه مطله مجاوره متاخمه محاذيه'.split(
    ' ',
  ),
)
const PARTS = new Set('ضواحي احياء حي اطراف اجزاء مداخل مشارف منطقه مناطق ضاحيه مدخل محاور محور'.split(' '))
/** "ضواحي العاصمة الجنوبية", "أحياء المدينة الشرقية": which of its parts. */
const isOfPart = (items: readonly Item[], at: number): boolean =>
  has(items[at + 1], 'direction.adj') && PARTS.has(stemOf(items[at - 1])) && items[at]?.preposition === null

const WITHIN_TOWNS = new Set(['مطار', 'معسكر', 'مخيم', 'حي', 'معبر'])
const OUTSIDE = wanted(['w:خارج', 'w:قرب', 'w:قباله', 'w:بجوار', 'w:جوار'])
/** "المطار في كذا", "المعسكر جنوب كذا": the one of the place told straight behind it; "خارج المخيم في حي كذا" is where something was. */
function isOfPlaceBehind(items: readonly Item[], at: number): boolean {
  if (!WITHIN_TOWNS.has(stemOf(items[at])) || has(items[at - 1], OUTSIDE)) return false
  let k = at + 1
  if (has(items[k], 'w:في')) k++
  while (k <= at + 3 && has(items[k], 'direction') && items[k]?.kind === 'word') k++
  const place = items[k]
  if (k === at + 1 || !place) return false
  if (has(place, 'capital') || has(place, 'place.kind')) return has(place, 'capital') || items[k + 1]?.kind === 'place'
  return place.kind === 'place' && !has(place, 'anaphoric')
}

/** Whether the kind word at an item stands alone for the place of its kind told last. */
export function isBackReference(items: readonly Item[], at: number): boolean {
  const head = items[at]
  // "بالرصاص الحي": live rounds, and no quarter.
  if (!head?.tags.has('def') || !REFERRING.has(stemOf(head)) || stemOf(items[at - 1]) === 'رصاص') return false
  const next = items[at + 1]
  const described =
    next?.kind === 'word' &&
    next.tags.has('def') &&
    next.preposition === null &&
    !next.conjunction &&
    !isToldMore(next) &&
    !isOfPart(items, at)
  return !described && next?.kind !== 'place' && next?.kind !== 'number' && !isOfPlaceBehind(items, at)
}

const REFERENCE_KINDS: Readonly<Record<string, readonly Place['kind'][]>> = {
  حي: ['district'],
  ضاحيه: ['district', 'town'],
  مخيم: ['camp', 'district'],
  قاعده: ['base'],
  مطار: ['airport'],
  معسكر: ['camp', 'base'],
  محافظه: ['province'],
  ولايه: ['province'],
  اقليم: ['province', 'region'],
  جزيره: ['island'],
  معبر: ['border', 'gate'],
  جبل: ['mountain'],
  قطاع: [],
  منطقه: ['district', 'town', 'village', 'region', 'front', 'city'],
}
const SETTLEMENTS: readonly Place['kind'][] = ['city', 'town', 'village', 'district']

const isCapital = ({ found, kindWord }: { found: SettledPlace; kindWord: string | null }): boolean =>
  kindWord === 'عاصمه' || (found.place?.names.some(name => name.startsWith('العاصمة')) ?? false)

export interface ToldPlace {
  readonly found: SettledPlace
  readonly kindWord: string | null
  /** It only says where another lies ("30 كلم غرب كذا"). */
  readonly beside: boolean
  /** Only whither somebody went, where the deed of the day before was, or where a government sits: "نزحوا باتجاه كذا", "الحكومة في كذا". */
  readonly whither: boolean
  /** Where the report was written. */
  readonly dateline: boolean
}

const DAY_BEFORE = wanted(['w:غداه', 'w:عشيه'])
const DAY_REACH = 6
/** "سيطروا على المدينة غداة سيطرتهم على كذا": of what was done before. */
function isOfDayBefore(items: readonly Item[], k: number): boolean {
  for (let i = k - 1; i >= k - DAY_REACH && !has(items[i], 'comma', 'stop'); i--)
    if (has(items[i], DAY_BEFORE)) return items.slice(0, i).some(item => item.kind === 'place')
  return false
}

const BEARING_REACH = 4
const NEAR = wanted(['w:قرب', 'w:بقرب', 'w:جوار', 'w:بجوار', 'w:قباله'])
/** "كذا (30 كلم غرب العاصمة)", "كذا جنوب كذا", "كذا قرب كذا", "اللواء القادم من كذا": only where another place lies, or whence somebody came. */
const liesBeside = (items: readonly Item[], k: number): boolean =>
  (has(items[k - 1], NEAR) && items[k - 2]?.kind === 'place') ||
  (has(items[k - 1], 'direction') &&
    items
      .slice(Math.max(0, k - BEARING_REACH), k - 1)
      .some(item => item.kind === 'place' || item.tags.has('measure'))) ||
  (has(items[k - 1], 'w:من') && /^(قادم|منحدر)(ه|ين|ون)?$/.test(stemOf(items[k - 2])))

const SEATED = /^(ال)?(حكوم[ةه]|سفار[ةه]|برلمان)/
const isSeated = (item: Item | undefined): boolean => SEATED.test(item?.actor?.text ?? stemOf(item))
/** "الحكومة في نهران": where a government sits. */
const isSeat = (items: readonly Item[], k: number): boolean =>
  (has(items[k - 1], 'w:في') && isSeated(items[k - 2])) || (items[k]?.preposition === 'ب' && isSeated(items[k - 1]))

const FLIGHT_REACH = 5
const isFlight = (item: Item): boolean => has(item, 'displace', 'flee')

/** A place that item `k` of a sentence names, as what a kind word alone may stand for later. */
export const toldAt = ({ items, part }: Sentence, k: number, found: SettledPlace): ToldPlace => ({
  found,
  kindWord: items[k]?.place?.kindWord ?? null,
  beside: liesBeside(items, k),
  whither:
    isSeat(items, k) ||
    isOfDayBefore(items, k) ||
    isWhereTheyAreLed(items, k) ||
    (has(items[k - 1], 'w:باتجاه', 'w:صوب', 'w:نحو') && items.slice(Math.max(0, k - FLIGHT_REACH), k).some(isFlight)),
  dateline: part === 'body' && isDateline(items, k),
})

/** What a word stands for where nothing of its own kind was told. */
const WIDER_KINDS: Readonly<Record<string, readonly Place['kind'][]>> = { منطقه: ['province'] }

const INNER = /^(جامعه|مستشفي|مطار|ميناء|سوق|شارع|ميدان|ساحه|فندق|سجن|محطه|جسر)$/
/** "المدينة" behind "جامعة كذا": the town, not what is in it. */
const withoutInner = (found: SettledPlace, kinds: readonly Place['kind'][]): SettledPlace => {
  const first = found.claim.name.split(' ')[0] ?? ''
  const inner = found.place !== null && kinds.includes(found.place.kind) && INNER.test(normalForm(first))
  return inner && found.claim.name !== first
    ? { ...found, claim: { ...found.claim, name: found.claim.name.slice(first.length + 1) } }
    : found
}

const LARGE_WORDS = new Set(['مدينه', 'عاصمه'])
const SMALL_WORDS = new Set(['قريه', 'بلده', 'حي', 'ضاحيه', 'مخيم'])
/** "القرية" is not what was called a town, nor "المدينة" what was called a village. */
const isOfOtherSize = (kindWord: string, told: string | null): boolean =>
  told !== null &&
  ((LARGE_WORDS.has(kindWord) && SMALL_WORDS.has(told)) || (SMALL_WORDS.has(kindWord) && LARGE_WORDS.has(told)))

/** "المخيم" behind "مخيم كذا … حي كذا": what was called so, before all that may be. */
const CALLED_SO = new Set(['مخيم', 'قاعده', 'معسكر', 'معبر'])

function lastMeant(kindWord: string, kinds: readonly Place['kind'][], all: readonly ToldPlace[]): SettledPlace | null {
  const fits = ({ kindWord: told, found }: ToldPlace): boolean =>
    (kindWord === 'قطاع' && normalForm(found.claim.name).startsWith(kindWord)) ||
    told === kindWord ||
    (found.place !== null && kinds.includes(found.place.kind))
  // "المدينة" is no quarter of it, though a list has that whole ("حي كذا").
  const isQuarter = ({ kindWord: told, found }: ToldPlace): boolean =>
    LARGE_WORDS.has(kindWord) && told !== kindWord && found.place?.kind === 'district'
  // "مدينة كذا … سجن كذا … المدينة": what was called so, and not the one after which something in it is called.
  const isInner = ({ found }: ToldPlace): boolean => INNER.test(normalForm(found.claim.name.split(' ')[0] ?? ''))
  const told = LARGE_WORDS.has(kindWord) && all.some(one => one.kindWord === kindWord && !isInner(one))
  const isMeant = (one: ToldPlace): boolean =>
    fits(one) && !isOfOtherSize(kindWord, one.kindWord) && !isQuarter(one) && !(told && isInner(one))
  const there = all.filter(one => !one.whither)
  const before = there.some(isMeant) ? there : all
  const called = CALLED_SO.has(kindWord) ? before.findLast(one => one.kindWord === kindWord && !one.beside) : undefined
  const meant =
    called ??
    before.findLast((one, i) => {
      const borne = one.beside ? before[i - 1] : undefined
      return isMeant(one) && !(borne && isMeant(borne))
    })
  const found = (meant ?? before.findLast(fits))?.found
  return found && kinds === SETTLEMENTS ? withoutInner(found, kinds) : (found ?? null)
}

/**
 * "المدينة" stands for the last place of its kind told before it, "القرية" for an unlisted one of that kind word too; of "مدينة كذا جنوب
 * مدينة كذا" for the first, and for the town where the report was written only for want of another.
 */
export function referTo(kindWord: string, before: readonly ToldPlace[]): SettledPlace | null {
  if (kindWord === 'عاصمه') return before.findLast(isCapital)?.found ?? null
  const kinds = REFERENCE_KINDS[kindWord] ?? SETTLEMENTS
  const told = before.filter(({ dateline }) => !dateline)
  const near = lastMeant(kindWord, kinds, told)
  if (near || told.length === before.length) return near
  const written = lastMeant(kindWord, kinds, before)
  const wider = WIDER_KINDS[kindWord]
  return (written && wider ? lastMeant(kindWord, wider, told) : null) ?? written
}
