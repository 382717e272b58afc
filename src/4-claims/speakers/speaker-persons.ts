/** The person in the words that name a speaker: behind a title, or between commas. */
import { normalForm } from '../../2-arabic/forms.ts'
import { isGivenName } from '../chunks/given-names.ts'
import { isOfGod, personNameEnd } from '../chunks/person-names.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wordOf } from '../grammar/reading-lexicon.ts'
import { wanted } from '../grammar/tags.ts'
import { closes, isLast, isOfRank, isRank, isVerb } from './speaker-bounds.ts'
import { IN_ITS_NAME } from './speaker-links.ts'
import { isStyle, overAside, overSecondTitle, overTitle } from './speaker-titles.ts'
import { HAPPENINGS, isMatter } from './what-was-said.ts'

/** First names that end like feminine nouns and verbs. */
const NAMES_IN_TA = new Set(
  (
    'حمزه طلحه اسامه عبيده معاويه قتيبه حذيفه عطيه خليفه جمعه سلامه فاطمه عايشه خديجه ساره اميره نهله بهجت طلعت رفعت مدحت عزت ' +
    'جودت شوكت حكمت عصمت نشات صفوت رافت نجدت مرفت ميرفت الفت نجات جنات ثابت عبده شحاته عرفه عكرمه قتاده عروه حنظله ميسره عقبه ' +
    'بركه هاله سميه زينه نبيله سعيده حليمه كريمه نعيمه ناديه رانيه ساميه هنيه امينه صفيه رقيه سميره سهيله مليكه زهره جميله لطيفه ' +
    'شريفه فريده مديحه خيريه ايه نوره حوريه منيره بشره'
  ).split(' '),
)
/** "بأشد العبارات": how it was said. */
const NO_NAMES = new Set(['باشد', 'باصابع', 'بشده', 'بقوه', 'بحزم', 'فرع', 'قسم'])
const looksLikeName = (item: Item | undefined): boolean => {
  const stem = item?.word?.best.stem ?? ''
  // "يتولى" is a verb that no lexicon knows.
  if (NO_NAMES.has(stem) || (item?.preposition === null && /^يت/.test(stem))) return false
  return !/[هت]$/.test(stem) || NAMES_IN_TA.has(stem)
}

const isStranger = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !item.conjunction &&
  item.preposition === null &&
  !(item.word?.known ?? true) &&
  !has(item, 'def')
/** "أوليه دوبرينكو إن": two words in a row that no lexicon knows, straight before what was said or the end. */
const isForeignName = (items: readonly Item[], at: number): boolean =>
  /[هت]$/.test(items[at]?.word?.best.stem ?? '') &&
  isStranger(items[at]) &&
  isStranger(items[at + 1]) &&
  looksLikeName(items[at + 1]) &&
  !NO_NAMES.has(items[at]?.word?.best.stem ?? '') &&
  (isLast(items[at + 2]) || has(items[at + 2], 'pronoun'))

const SAID = wanted(['w:ان', 'w:انه', 'w:انها', 'w:بان', 'colon'])
/** "مدير المستشفى فاديا البرغثي إن": straight before what was said. */
const isWhoSays = (items: readonly Item[], at: number): boolean =>
  has(items[at + 2], SAID) && !has(items[at], 'masdar', 'say', 'saying', 'person', 'pron')
/** "اللواء نجم الجبوري إن": behind a rank any noun with whence he is. */
const isStarName = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'word' &&
  (isRank(items[at - 1]) || isOfRank(items, at - 1) || (closes(items[at - 1]) && isWhoSays(items, at))) &&
  items[at]?.preposition === null &&
  !has(items[at], 'def', 'prep', 'connector', 'office', 'source', 'demonym') &&
  items[at + 1]?.kind === 'word' &&
  has(items[at + 1], 'def') &&
  /..ي$/.test(items[at + 1]?.word?.best.stem ?? '') &&
  !has(items[at + 1], 'demonym', 'adjective') &&
  (isLast(items[at + 2]) || items[at + 2]?.preposition === 'ل')

/** "المتحدث دين محمد نوري": behind a title any noun before Muhammad. */
const isBeforeMuhammad = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'word' &&
  items[at]?.preposition === null &&
  !items[at]?.conjunction &&
  items[at + 1]?.word?.best.stem === 'محمد' &&
  !has(items[at], 'def', 'prep', 'connector', 'office', 'source', 'rank', 'leader', 'say.verb')

/** "الشيخ عكرمة صبري", "العميد نجم عبد الله", "صالح درعان": the first name is also a place's or a verb, or that of a man known by it alone. */
const mayBeginName = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  const titled = isRank(items[at - 1]) || isStyle(items[at - 1])
  const known = item?.kind === 'actor' && item.to - item.from === 1 && isGivenName(normalForm(item.actor?.text ?? ''))
  return ((titled && (isNamesake(item) || isVerb(item))) || known) && item?.preposition === null && !item.conjunction
}

const isNoun = (stem: string): boolean => wordOf(stem).analyses.some(({ sense }) => sense?.pos === 'noun')
/** "أقر بكل ما نسب إليه", "تقول لمن يزورها": a preposition that no lexicon tells from the word that it governs. */
export const isGoverned = (stem: string): boolean =>
  /^(بكل|بها|به|لمن|بمن|عمن|لنا|لكم|ل(حقوق|شؤون|شئون|رعايه|مكافحه|تنسيق|دعم|غوث|اغاثه|حمايه|دراسات|ابحاث))$/.test(
    stem,
  ) ||
  (/^[بل].{3}/.test(stem) && !isGivenName(stem) && isNoun(stem.slice(1)))

/** End of the name of two words or more that begins at an item, else the item: "محمد سالم", and "سالم بغداد" where a part of the name is also a place's. */
export function nameEnd(items: readonly Item[], at: number): number {
  if (isMatter(items[at]) || has(items[at], HAPPENINGS) || isGoverned(items[at]?.word?.best.stem ?? '')) return at
  // "الناطق باسم الفيلق": in the name of, and no man called so.
  if (has(items[at], 'w:باسم', IN_ITS_NAME) && has(items[at - 1], 'source', 'adjective')) return at
  if (has(items[at], 'ali')) {
    if (isHomeName(items, at + 1)) return at + 2
    const end = looksLikeName(items[at + 1]) ? personNameEnd(items, at + 1, 1, true) : at + 1
    return end > at + 1 ? end : at
  }
  if (isStarName(items, at)) return at + 2
  if (mayBeginName(items, at)) {
    const end = personNameEnd(items, at + 1, 1, true)
    if (end > at + 1 && (isLast(items[end]) || has(items[end], 'office'))) return end
  }
  if (isBeforeMuhammad(items, at)) return personNameEnd(items, at + 1, 1)
  if (!looksLikeName(items[at]) && !isOfGod(items, at)) return isForeignName(items, at) ? at + 2 : at
  const end = personNameEnd(items, at)
  if (end > at) return isHomeName(items, end) || isSurname(items, end) ? end + 1 : end
  const one = personNameEnd(items, at, 1)
  const surname =
    (isNamesake(items[one]) && isEnd(items[one + 1])) ||
    isSurname(items, one) ||
    isPlainSurname(items, one, isRank(items[at - 1]))
  return one > at && surname ? one + 1 : at
}

/** "محذرا": how he said it. */
const isAccusative = ({ tags }: Item): boolean => [...tags].some(tag => /^w:.*ا$/.test(tag))

/** "سرحد قادر إن": an ordinary word without the article, straight before what was said. */
const isPlainSurname = (items: readonly Item[], at: number, ranked: boolean): boolean => {
  const item = items[at]
  return (
    item?.kind === 'word' &&
    !item.conjunction &&
    item.preposition === null &&
    !has(item, 'def', 'prep', 'connector', 'pron', 'office', 'source', 'statement.doc', 'masdar', 'demonym', 'say') &&
    !/[هت]$/.test(item.word?.best.stem ?? '') &&
    !isAccusative(item) &&
    (has(items[at + 1], SAID) || (ranked && has(items[at + 1], 'comma')))
  )
}

/** "فؤاد النجار إن": an ordinary word with the article, straight before what was said, is the end of a name. */
const isSurname = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  const plain = item?.kind === 'word' || (item?.kind === 'people' && item.to - item.from === 1)
  const bare = !item?.conjunction && item?.preposition === null && has(item, 'def') && !has(item, 'office', 'source')
  return plain && bare && has(items[at + 1], SAID, 'w:الي', 'w:عن')
}

/** A place of one word. */
const isNamesake = (item: Item | undefined): boolean =>
  item?.kind === 'place' && item.to - item.from === 1 && !item.place?.kindWord

/** "عز الدين الديلمي،": behind a name, whence his people are, which is a place's name too. */
const isHomeName = (items: readonly Item[], at: number): boolean =>
  isNamesake(items[at]) &&
  /^ال\S+ي$/.test(normalForm(items[at]?.place?.text ?? '')) &&
  items[at]?.preposition === null &&
  !items[at]?.conjunction &&
  isLast(items[at + 1])

const RANK = /^ال(لواء|عميد|عقيد|مقدم|رائد|نقيب|ملازم|فريق|مشير|جنرال|دكتور|شيخ|سيد) (الركن |اول |ركن )*/
/** "أحمد داود أوغلو", "علي الدرعاوي", "اللواء أحمد الدرعاوي", not "المتحدث الرسمي للجيش". */
const isPersonal = (name: string): boolean => {
  const first = normalForm(name).replace(RANK, '').split(' ')[0] ?? ''
  return first === 'علي' || isGivenName(first) || !wordOf(first).known
}

/** "العميد سالم الدرعاوي" behind the office that he holds. */
const isRankedMan = (item: Item | undefined): boolean =>
  item?.kind === 'people' && has(item, 'rank') && item.to - item.from > 2 && isPersonal(item.people?.text ?? '')

const MOST_IN_APPOSITION = 4
/** "، طلب عدم ذكر اسمه، ": what those do who want no name told. */
export const WITHHELD = wanted(
  's:طلب s:طلبت s:طلبوا s:رفض s:رفضت s:رفضوا s:فضل s:فضلت s:فضلوا s:اشترط s:اشترطت s:لم s:مشترطا s:مشترطه s:مفضلا s:طالبا s:رافضا'.split(
    ' ',
  ),
)
/** "، سالم العبدي لـ«الجريدة»": to whom he said it is no part of the name. */
const isEnd = (item: Item | undefined): boolean => isLast(item) || has(item, 'w:ل') || item?.preposition === 'ل'
/** "مدير الصحة، الخضر لصور، إن": a name between commas, or between a comma and what was said. */
function apposed(items: readonly Item[], comma: number): number {
  if (!has(items[comma], 'comma', 'close')) return comma
  const side = items[comma + 1]
  // "الناطق باسم القوات، العميد سالم العبدي".
  if (side?.kind === 'people' && has(side, 'rank') && side.to - side.from > 2 && isLast(items[comma + 2]))
    return comma + 2
  // "، العقيد سالم العبدي، ": where the last name alone is known too.
  const last = items[comma + 2]
  const family = last?.kind === 'actor' && last.actor?.armed === false && !last.conjunction && last.preposition === null
  if (side?.kind === 'people' && has(side, 'rank') && family && isLast(items[comma + 3])) return comma + 3
  if (side?.actor && !side.actor.armed && isLast(items[comma + 2]) && isPersonal(side.actor.text)) return comma + 2
  // "، علي الأحمدي، ": no preposition between commas.
  const ali = has(side, 'ali') ? nameEnd(items, comma + 1) : comma
  if (ali > comma + 1 && isLast(items[ali])) return ali
  const from = isRank(side) || isStyle(side) ? comma + 2 : comma + 1
  const whole = nameEnd(items, from)
  if (whole > from && isEnd(items[whole]) && !has(items[whole], 'verb') && !has(items[from], WITHHELD)) return whole
  let to = from
  while (to - from <= MOST_IN_APPOSITION) {
    const item = items[to]
    if (!item || item.kind === 'punct' || item.kind === 'time' || has(item, 'connector', 'w:ل')) break
    const odd = has(item, 'prep', 'relative', 'pron', 'w:بها', 'w:به')
    if (odd || item.kind !== 'word' || isVerb(item) || item.conjunction) return comma
    to++
  }
  const known = (items[from]?.word?.known ?? true) || has(items[from], WITHHELD, HAPPENINGS)
  const closing = isEnd(items[to]) && !has(items[to], 'verb')
  const length = to - from
  return !known && closing && length >= 2 && length <= MOST_IN_APPOSITION ? to : comma
}

/** "مسؤول في التنظيم يدعى سالم محمد". */
const CALLED = wanted(['s:يدعي', 's:تدعي', 's:اسمه', 's:اسمها', 's:يسمي'])
/** "مدير المرصد سالم محمد" where the name is known as that of somebody without arms. */
export const isKnownPerson = (item: Item | undefined): boolean =>
  item?.kind === 'actor' &&
  item.actor !== null &&
  !item.actor.armed &&
  item.to - item.from > 1 &&
  !/^ال/.test(normalForm(item.actor.text).replace(RANK, '')) &&
  isPersonal(item.actor.text)

/** The name of the person whose title stands at `from`, or who begins there: item indexes, or null. */
export function personIn(items: readonly Item[], from: number, to: number): { from: number; to: number } | null {
  let closed = true
  for (let i = from; i < to; i++) {
    if (isOfRank(items, i)) continue
    const end = closed || isRank(items[i - 1]) || isOfRank(items, i - 1) ? nameEnd(items, i) : i
    if (end > i && !has(items[i], 'demonym')) return { from: i, to: end }
    if (closed && (i > from || to > i + 1) && (isKnownPerson(items[i]) || isRankedMan(items[i])))
      return { from: i, to: i + 1 }
    closed = closes(items[i]) || has(items[i], IN_ITS_NAME)
  }
  // "الدكتور سالم درعاوي", who leads an armed side and is known by name.
  const leader = items[to]
  const led = leader?.kind === 'actor' && !leader.conjunction && isPersonal(leader.actor?.text ?? 'ال')
  if (led && isStyle(items[to - 1])) return { from: to, to: to + 1 }
  if (has(items[to], CALLED)) {
    const end = personNameEnd(items, to + 1, 1)
    if (end > to + 1) return { from: to + 1, to: end }
  }
  // "مبعوث الأمم المتحدة إلى نهران سالم رامز": where he serves, and then his name.
  const posted = has(items[to], 'w:الي', 'w:لدي', 'w:في') && items[to + 1]?.kind === 'place' ? to + 2 : to
  const named = posted > to ? nameEnd(items, posted) : to
  if (named > posted) return { from: posted, to: named }
  const first = overTitle(items, to)
  // "أعلن العقيد سالم العبدي، وقف القتال": he has his name.
  if (to === from + 1 && has(items[to], 'comma') && isRankedMan(items[from]) && !has(items[to + 1], 'conj')) return null
  for (const comma of [first, overSecondTitle(items, first), overAside(items, first)]) {
    const end = apposed(items, comma)
    const titled = isRank(items[comma + 1]) || isStyle(items[comma + 1])
    if (end > comma) return { from: titled && end > comma + 2 ? comma + 2 : comma + 1, to: end }
  }
  return null
}
