/** Where a name ends that no gazetteer knows, behind a kind word. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Token } from '../../2-arabic/token.ts'
import { bearing, FUNCTION_WORDS } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { endsName, isDescription, isStop, isThing, stemOf } from './place-name-words.ts'

export const MOST_NAME_WORDS = 3

/** First words of names of two and more, which may be ordinary words: "أم الزيتون", "تل الرمان", "كفر عين". */
const OPENING = new Set(
  (
    'ام ابو ابي بني ال ذي دار غدير تل تله تلعه كفر دير عين بءر بير خربه خربت شعب سيدي ود بيت برج راس باب كرم خان مرج نهر حوش نبع جب وادي جبل قصر قلعه حصن عزبه ' +
    'نجع كوم شيخ مزرعه طور خور جسر عرب حاج بن ابن اولاد زاويه قبر خشم رجم حيد نقيل عقبه تبه غيل قرن بركه'
  ).split(' '),
)
const opensName = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.preposition === null && !item.tags.has('pron') && OPENING.has(stemOf(item))

const isPlain = (item: Item | undefined): item is Item =>
  item?.kind === 'word' && !item.conjunction && item.preposition === null && !isStop(item)

const ALONE = /^(تل|تله|كفر|دير|عين|بيت|خربه|خان|راس|جسر|قلعه|مزرعه|غدير|نبع|ام|ابو)$/
/** Small places, whose names may begin with that of a town elsewhere. */
const SMALL = new Set(['قريه', 'بلده', 'محله', 'عزبه', 'نجع', 'مخيم'])
const MOST_MORE_WORDS = 2
/** "البو جاسم": the kin of somebody, whose name follows whatever else it means. */
const OF_KIN = /^(ال)?بو$/
const isUnknownWord = (item: Item | undefined): boolean =>
  isPlain(item) && !(item.word?.known ?? true) && !/^ال|(ي|يه)$/.test(item.word?.best.stem ?? '') && !endsName(item)

const NO_WORD_OF_NAME = bearing(
  'people',
  'civilian',
  'combatant',
  'displaced',
  'family',
  'masdar',
  'demonym',
  'direction.adj',
  'time',
  'this',
  'pron',
)
/** "بلدة غدير البستان": an ordinary word with the article, which does not describe the village, or one that is a name elsewhere. */
function isSecond(item: Item | undefined, kind: string | null): boolean {
  const small = kind !== null && SMALL.has(kind)
  if (small && item?.kind === 'place') return isBareName(item) && /^ال/.test(item.place?.text ?? '')
  if (!isPlain(item) || endsName(item)) return false
  if (!(item.word?.known ?? true)) return true
  return small && item.tags.has('def') && item.tags.has('noun') && !NO_WORD_OF_NAME(item)
}
const isBareName = ({ place, preposition, conjunction }: Item): boolean =>
  preposition === null && !conjunction && place?.kindWord === null && !/ /.test(place.text)

const KIND_IN_NAME = /^(قريه|بلده|منطقه|ناحيه|مديريه) /
/** "منطقة عين الزيتون" where "منطقة عين" is listed: its name goes on as that of a village does. */
const kindInName = ({ place }: Item): string | null =>
  KIND_IN_NAME.test(normalForm(place?.text ?? '')) ? 'قريه' : null

/** "قرية تل عاس" where a town called تل is listed, "قرية بيو مانياما": the end of a longer name that no gazetteer knows. */
export function longerNameEnd(items: readonly Item[], at: number, kind: string | null): number {
  const [place, next] = [items[at], items[at + 1]]
  if (!place?.place) return at
  if (OF_KIN.test(normalForm(place.place.text)))
    return (isPlain(next) && !endsName(next)) || (next?.kind === 'place' && isBareName(next)) ? at + 2 : at
  if (ALONE.test(normalForm(place.place.text).replace(KIND_IN_NAME, '')))
    return isSecond(next, kind ?? kindInName(place)) || (next?.kind === 'place' && isBareName(next)) ? at + 2 : at
  if (kind === null || !SMALL.has(kind) || / /.test(place.place.text) || !isUnknownWord(next)) return at
  let to = at + 2
  while (to - at <= MOST_MORE_WORDS && isUnknownWord(items[to])) to++
  return to
}

const FEW = 20_000
const TOWNS = new Set(['town', 'village'])
/** The bare name of small towns. */
const isSmallTown = (item: Item): boolean =>
  item.kind === 'place' &&
  isBareName(item) &&
  item.place?.candidates.every(({ kind, population }) => TOWNS.has(kind) && population < FEW) === true

/** Kinds of place whose names are often ordinary words with the article: "حي الزهور", "قرية السلام". */
const NAMED_BY_WORDS = new Set('حي قريه بلده ضاحيه حاره عزله محله نجع عزبه مخيم'.split(' '))
const NEVER_OPENS = bearing(
  ...FUNCTION_WORDS,
  'pron',
  'all',
  'direction',
  'demonym',
  'masdar',
  'adjective',
  'time',
  'say.verb',
)
/** "حي الزهور": a word with the article, which neither describes the place nor says who lives there. */
const namesByWord = (item: Item | undefined, kind: string): boolean =>
  isPlain(item) &&
  NAMED_BY_WORDS.has(kind) &&
  item.tags.has('def') &&
  item.tags.has('noun') &&
  !NO_WORD_OF_NAME(item) &&
  !isDescription(item) &&
  !isThing(item)

/** "منطقة الغابات (شمال المدينة)", "منطقة البستان (20 كلم غرب المدينة)": where it lies is told in brackets straight behind its name. */
const isLocated = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (!isPlain(item) || !item.tags.has('def') || !item.tags.has('noun') || NO_WORD_OF_NAME(item)) return false
  if (isDescription(item) || isThing(item) || !items[at + 1]?.tags.has('open')) return false
  return items[at + 2]?.tags.has('direction') === true || items[at + 2]?.tags.has('measure') === true
}

/** Kinds whose names in quotation marks may be ordinary words; 'منطقة "خفض التصعيد"' is no name. */
const NAMED_IN_MARKS = new Set([...NAMED_BY_WORDS, 'مدينه', 'مديريه', 'ناحيه', ''])
const gapBefore = (tokens: readonly Token[], at: number): number =>
  (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0)

/** End of what quotation marks hold straight behind a kind word ('قرية "ترعى"', 'بلدة "كفر سلم"'); the marks themselves are no tokens. */
function quotedEnd(items: readonly Item[], at: number, kind: string, tokens: readonly Token[]): number {
  const first = items[at]
  if (!first || gapBefore(tokens, first.from) < 2 || (first.word?.known && !NAMED_IN_MARKS.has(kind))) return at
  for (let to = at; to - at < MOST_NAME_WORDS; to++) {
    const item = items[to]
    const next = items[to + 1]
    if (item?.kind !== 'word' || item.tags.has('masdar') || isDescription(item) || isThing(item)) return at
    // Behind the mark that closes there is a space before a word, and none before a comma.
    if (next && gapBefore(tokens, next.from) >= (next.kind === 'punct' ? 1 : 2)) return to + 1
  }
  return at
}

/** "قرية دان زوما", "بلدة سوق كربان": an ordinary word that cannot describe the village, before one that no lexicon knows. */
const opensWithWord = (items: readonly Item[], at: number, kind: string): boolean => {
  const item = items[at]
  if (!SMALL.has(kind) || item?.kind !== 'word' || item.conjunction || item.preposition !== null) return false
  const stem = stemOf(item)
  const describes = item.tags.has('def') || /[هت]$|^[يت]|(ين|ون)$/.test(stem) || isDescription(item) || isThing(item)
  return !describes && !NEVER_OPENS(item) && isUnknownWord(items[at + 1])
}

/** "مدينة كذا ثاني مدن البلاد": its rank among others. */
const RANK = /^(اول|ثاني|ثانيه|ثالث|ثالثه|رابع|خامس)$/

/**
 * End of such a name behind a kind word of this stem: a word unknown to the lexicon, or one that opens names with the next, or
 * an ordinary one with the article; then words with the article or unknown to the lexicon.
 */
export function unknownNameEnd(items: readonly Item[], at: number, kind: string, tokens: readonly Token[]): number {
  let to = quotedEnd(items, at, kind, tokens)
  if (to > at) return to
  if (opensName(items[at]) && (isPlain(items[at + 1]) || isSecond(items[at + 1], kind))) to = at + 2
  else if (opensWithWord(items, at, kind)) to = at + 2
  else if (namesByWord(items[at], kind) || isLocated(items, at)) to = at + 1
  while (to - at < MOST_NAME_WORDS) {
    const item = items[to]
    if (!item || item.conjunction || item.preposition !== null) break
    // "قرية سوبان كورو" where some town is called كورو; "قلعة سيف الله".
    if (to > at && ((SMALL.has(kind) && isSmallTown(item)) || stemOf(item) === 'الله')) return to + 1
    if (to > at && endsName(item)) break
    const numbered = item.kind === 'number' && to > at && !RANK.test(tokens[item.from]?.norm ?? '')
    const named = item.kind === 'word' && !isStop(item) && !(item.word?.known ?? to === at)
    const described =
      item.kind === 'word' &&
      to > at &&
      !isStop(item) &&
      (item.tags.has('def') || !(item.word?.known ?? true)) &&
      !item.tags.has('demonym')
    if (!numbered && !named && !described) break
    to++
  }
  return to
}

const LIES_THERE = bearing('direction', 'comma', 'stop', 'w:قرب')
/** "بلدة يسومان شرق كذا": a word that no lexicon knows with ي before it may be a verb, and none where nothing is told of it. */
export const isNameInYa = (items: readonly Item[], at: number): boolean =>
  /^ي[^ ]{4,}(?<!(ها|هم|ون))$/.test(stemOf(items[at])) && (items[at + 1] === undefined || LIES_THERE(items[at + 1]))
