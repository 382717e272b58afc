/** Names of persons: words that no lexicon knows, in a row, with بن, أبو and the like between them. */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isGivenName } from './given-names.ts'

const MOST_WORDS = 5
const LINKS = new Set(['بن', 'ابن', 'ابو', 'ابي', 'عبد', 'ال', 'ام', 'ولد', 'سيد', 'حاج', 'الله', 'الدين', 'الرحمن'])

/** "سالم الموجود في العاصمة", "سالم البالغ من العمر", "منزل سالم الواقع في كذا": what is said of a man, and no part of his name. */
const SAID_OF_HIM = new Set(
  'موجود متواجد مطلوب مذكور معروف مقيم مقرب بالغ بالغه متهم متهمه منتمي منضوي متورط واقع واقعه كائن كائنه قاطن صادر صادره'.split(
    ' ',
  ),
)

/** "وصف سالم الحادث بأنه", "وتابع سالم الوضع": what is spoken of. */
const SPOKEN_OF = new Set(
  'حادث حادثه وضع هجوم قصف انفجار تفجير قرار اتفاق موقف امر عمليه جريمه مجزره وضعيه معركه'.split(' '),
)

/** "نفى الجيش أي دور له": of any kind. */
const OF_ANY = new Set(['اي', 'ايه'])

/** "بعد خطفه في ظروف غامضة": under which it happened. */
const UNDER_WHICH = new Set(['ظروف', 'ملابسات', 'ظرف', 'خلفيه', 'خلفيات', 'حادث', 'حادثه', 'عمليه', 'هجوم'])

/** "اعتقال زادت علي شهر", where a paper writes the preposition like the name: how long it lasted. */
const LASTED = new Set(['زادت', 'زاد', 'دامت', 'دام', 'امتدت', 'استغرقت', 'تجاوزت'])

/** "فلان متأثرا بجروحه": how he died. */
const HOW = new Set(['متاثرا', 'متاثره', 'متاثرين'])

/** "أصابوا الهدف بشكل مباشر", "قتلا حوالي الساعة": how it was done, and about when, and nobody. */
const IN_A_MANNER = new Set([
  'بشكل',
  'بصوره',
  'بطريقه',
  'بنحو',
  'باسلوب',
  'بدقه',
  'بنجاح',
  'بوضوح',
  'بقوه',
  'بعنف',
  'بسهوله',
  'بكثافه',
  'حوالي',
  'قرابه',
  'زهاء',
])

/** "سالم برفقة ستة آخرين": who was with him. */
const WITH_HIM = new Set(['برفقه', 'برفقته', 'بصحبه', 'بمعيه', 'رفقه', 'بجانب'])

/** "قال سالم تعليقا على الحادث", "خليل مضيفا": how he said it. */
const SAID_SO = new Set(['تعليقا', 'معلقا', 'مضيفا', 'متحدثا', 'مخاطبا'])

/** "دعا سالم القادرين على", "أوقفت منح التأشيرات": plurals, and no names; "زين العابدين" and "الزيات" are names all the same. */
const AS_MANY = /^(?!عابدين).{4,}ين$|^.{3,}ات$/

/** "أربعة غرباء يعملون في الإغاثة": what they do. */
const AT_WORK = /^ي.{2,}ون$/

/** "كاليتو": كال at the head of a word that no lexicon knows is of the name. */
const beginsLikeAs = (item: Item): boolean =>
  item.preposition === 'ك' && item.tags.has('def') && item.word?.known === false && !item.conjunction

/** "سالم اقتراب الحسم": forms of verbal nouns, which no lexicon need know, and of hardly any father's name. */
const BY_FORM = /^(ا.ت.ا.|ان..ا.|است..ا.|ت..ي.)$/
const isVerbalNoun = (item: Item): boolean => !item.tags.has('def') && hasVerbalForm(item)
/** Whether a word is a verbal noun by its form alone. */
export const hasVerbalForm = (item: Item): boolean => BY_FORM.test(item.word?.best.stem ?? '')

const isNameWord = (item: Item | undefined, first: boolean): boolean => {
  if (item?.kind === 'word' && beginsLikeAs(item)) return true
  if (item?.kind !== 'word' || item.preposition !== null) return false
  const stem = item.word?.best.stem ?? ''
  // "سالم العبدي لـ«الجريدة»".
  if (
    stem === 'ل' ||
    stem === 'ب' ||
    UNDER_WHICH.has(stem) ||
    HOW.has(stem) ||
    WITH_HIM.has(stem) ||
    LASTED.has(stem) ||
    OF_ANY.has(stem) ||
    IN_A_MANNER.has(stem)
  )
    return false
  if (!first && item.tags.has('def') && (SAID_OF_HIM.has(stem) || SPOKEN_OF.has(stem))) return false
  if (!first && SAID_SO.has(stem)) return false
  if (!first && ((item.tags.has('def') && AS_MANY.test(stem)) || isVerbalNoun(item))) return false
  if (LINKS.has(stem)) return !(first && stem === 'ال')
  if (AT_WORK.test(stem)) return false
  if (item.word?.known || item.word?.country) return false
  return !(first && item.tags.has('def'))
}

/** "نجم الدين", "نور الدين": the first word alone may be an ordinary one. */
const isOfFaith = (items: readonly Item[], i: number): boolean =>
  items[i]?.kind === 'word' &&
  items[i + 1]?.kind === 'word' &&
  items[i + 1]?.tags.has('def') === true &&
  items[i + 1]?.word?.best.stem === 'دين'

/** "حياة الله أميري", "ذبيح الله": names made with that of God, whatever their first word means alone. */
const BEFORE_GOD = new Set(
  'حياه ذبيح ضيف عطاء عطا سيف نصر فتح نعمه رحمه هبه امان حبيب عنايه كليم سميع صبغه فضل جار جاد خير عبيد حفيظ احسان حمد سعد شكر لطف هدايه ثناء عزيز روح اسد'.split(
    ' ',
  ),
)
export const isOfGod = (items: readonly Item[], i: number): boolean =>
  items[i]?.kind === 'word' &&
  items[i]?.preposition === null &&
  BEFORE_GOD.has(stem(items[i])) &&
  items[i + 1]?.kind === 'word' &&
  stem(items[i + 1]) === 'الله'

/** "عبد الأمير", "سعاد أبو النيران": whatever follows عبد or أبو with the article is of the name. */
const isServant = (items: readonly Item[], i: number, at: number): boolean =>
  i > at &&
  (items[i - 1]?.word?.best.stem === 'عبد' || (i - 1 > at && items[i - 1]?.word?.best.stem === 'ابو')) &&
  (items[i]?.tags.has('def') === true || items[i]?.people?.definite === true)

const NO_SON = wanted(['prep', 'connector', 'relative', 'adjective'])
/** "نبيل أبو ردينة": behind a name and أبو any word is of the name, whatever else it means. */
const isOfKunya = (items: readonly Item[], i: number, at: number): boolean =>
  i - 1 > at &&
  /^اب[وي]$/.test(stem(items[i - 1])) &&
  items[i]?.kind === 'word' &&
  items[i]?.preposition === null &&
  !items[i]?.conjunction &&
  !has(items[i], NO_SON)

const stem = (item: Item | undefined): string => item?.word?.best.stem ?? ''
/** "سالم سوري الجنسية", "سالم في": what is said of him. */
const SAYS_MORE = wanted(['particle', 'prep', 'connector', 'demonym', 'person', 'verb', 'time'])
const SECRETARIES = /^(سر|عام|صندوق|مجلس|لجنه|حزب|فرع|مظالم|عاصمه)$/
/** "سالم أمين سر الحركة", "سالم كبير المفتشين": his office, and no name. */
const isSecretary = (items: readonly Item[], i: number): boolean =>
  (stem(items[i]) === 'امين' && SECRETARIES.test(stem(items[i + 1]))) || isChief(items, i)
const isChief = (items: readonly Item[], i: number): boolean =>
  stem(items[i]) === 'كبير' && (has(items[i + 1], 'def') || items[i + 1]?.people?.definite === true)

/** A man's given name, standing free. */
export const isGiven = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.preposition === null && !item.tags.has('def') && isGivenName(stem(item))

/** "الورفلي", "بن بريك": a tribe's name on one man of it, and whose son he is, where another man is known by that alone. */
const isNisba = (item: Item | undefined): boolean =>
  item?.kind === 'actor' &&
  item.preposition === null &&
  (/^ال\S+ي$/.test(item.actor?.text ?? '') || (!item.actor?.armed && /^(بن|ابن) \S+$/.test(item.actor?.text ?? '')))

/** "سالم صالح", "حسين كرمي", "سالم الورفلي": behind a given name another one, or whence his people are, whatever else the word means. */
const isOfFamily = (item: Item | undefined, before: Item | undefined): boolean => {
  if (!(isGiven(before) || before?.tags.has('ali') || stem(before) === 'الله') || !item || item.preposition !== null)
    return false
  if (isGiven(item) || isNisba(item)) return true
  return item.kind === 'word' && /..ي$/.test(stem(item)) && !item.tags.any(SAYS_MORE)
}

/** علي between two names, or the last of them where nothing can follow a preposition; elsewhere it is the preposition, which some papers spell alike. */
const isAli = (items: readonly Item[], i: number, at: number): boolean =>
  i > at &&
  items[i]?.tags.has('ali') === true &&
  (isNameWord(items[i + 1], false) || isNisba(items[i + 1]) || endsName(items, i, at))
const NOTHING_GOVERNED = wanted(['s:ان', 'stop', 'comma', 'close'])
/** "سالم درعان علي إن": behind two names. */
const endsName = (items: readonly Item[], i: number, at: number): boolean =>
  i - at > 1 && items[i + 1]?.tags.any(NOTHING_GOVERNED) === true

const isSon = (item: Item | undefined): boolean => stem(item) === 'بن' || stem(item) === 'ابن'
/** "إياد بن أمين مدني": whose son he is, and whence, whatever else the words mean. */
const isOfFather = (items: readonly Item[], i: number, at: number): boolean => {
  const item = items[i]
  if (i <= at || item?.kind !== 'word' || item.preposition !== null || item.conjunction) return false
  if (item.tags.has('relative')) return false
  if (isSon(items[i - 1])) return true
  return (
    i - 1 > at && isSon(items[i - 2]) && /..ي$/.test(stem(item)) && !item.tags.has('verb') && !item.tags.has('prep')
  )
}

/**
 * End of the name that begins at `at` (item indexes), or `at` when none of at least `least` words begins there; `article`
 * lets its first word carry ال ("العجلاني").
 */
export function personNameEnd(items: readonly Item[], at: number, least = 2, article = false): number {
  let to = at
  const goesOn = (i: number): boolean =>
    isServant(items, i, at) ||
    isOfKunya(items, i, at) ||
    (isNameWord(items[i], i === at && !article) && !isChief(items, i)) ||
    isAli(items, i, at) ||
    isOfFaith(items, i) ||
    isOfGod(items, i) ||
    isOfFather(items, i, at) ||
    (i === at ? isGiven(items[i]) : isOfFamily(items[i], items[i - 1]) && !isSecretary(items, i))
  while (to - at < MOST_WORDS && goesOn(to) && !(to > at && items[to]?.conjunction)) to++
  return to - at >= least ? to : at
}

/** علي as the first of the names behind a rank, where the next is a man's too: "الجندي علي سالم". */
const isAliFirst = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'ali') && (isGiven(items[at + 1]) || isGivenName(normalForm(items[at + 1]?.place?.text ?? '')))

const OFFICE = wanted(['office', 'source', 'leader', 'rank'])
const ENDS_TITLED = wanted(['comma', 'close', 'w:ان'])
const NO_SURNAME = wanted(['def', 'pron', 'masdar', 'demonym', 'number'])
/** "العميد سمير مساعد، مدير كذا", "العميد سرحان قادر مدير كذا": behind a rank and a name, whatever else the last word means. */
function isOrdinaryLast(items: readonly Item[], i: number): boolean {
  const [item, next] = [items[i], items[i + 1]]
  if (item?.kind !== 'word' || item.conjunction || item.preposition !== null || has(item, NO_SURNAME)) return false
  if (stem(item).length < 3) return false
  if (has(next, ENDS_TITLED)) return true
  return !has(item, OFFICE) && !has(item, 'prep', 'verb') && has(next, OFFICE) && !has(next, 'def')
}

/** End of the name behind a rank or a title, or `at` where none stands there. */
export function titledNameEnd(items: readonly Item[], at: number): number {
  if (isAliFirst(items, at)) return Math.max(personNameEnd(items, at + 1, 1), at + 2)
  const end = personNameEnd(items, at, 1)
  const ranked = has(items[at - 1], 'rank') && end > at && isOrdinaryLast(items, end)
  return ranked ? end + 1 : personNameEnd(items, at)
}
