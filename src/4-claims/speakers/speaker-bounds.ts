/** Where the words that name a speaker end: "أعلن الجيش | مقتل …", "قال مصدر في الشرطة | إن …". */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { BODY, IN_THE_NAME, linksOn } from './speaker-links.ts'
import {
  HAPPENINGS,
  isClaimed,
  isConfirmed,
  isDeedOn,
  isDoing,
  isMatter,
  isMourned,
  isOfKin,
  isTribal,
  OBJECTS,
} from './what-was-said.ts'

const NEVER_INSIDE = wanted(
  'connector relative this also w:كيف qad pronoun tally saying according negation s:رفض w:تعليقا w:معلقا w:مضيفا w:متحدثا w:مخاطبا w:القول bring.back w:صورا w:مقطعا w:صدر w:صدرت w:نشر w:نشرته w:نشره w:مرارا w:تكرارا w:مجددا w:رسميا w:صراحه w:علنا w:فورا w:طالبا w:طالبه w:طالبين w:النظر w:الانتباه w:الانظار w:هاتفيا w:شفهيا w:بدوره w:بدورها w:يوميا w:اخيرا w:حاليا w:الليله w:المسؤوليه w:مسؤوليه w:مسؤوليته w:مسؤوليتها w:المسئوليه w:الحداد w:حداد w:تغريده w:تفاصيل w:معلومات'.split(
    ' ',
  ),
)

/** A word that can only be a verb. */
export const isVerb = (item: Item | undefined): boolean =>
  item?.kind === 'word' && has(item, 'verb') && !has(item, 'noun', 'masdar', 'def', 'source')

/** "قوله", "تأكيدها": what was said, not who said it. */
const isHisSaying = (item: Item | undefined): boolean => has(item, 'pron') && has(item, 's:قول', 'say', 'saying')

const ADJECTIVAL = /(ي|يه|يين|يون)$/
const isAdjectival = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.preposition === null && ADJECTIVAL.test(item.word?.best.stem ?? '')
const ANOTHER = wanted(['w:واخري', 'w:واخر', 'w:واخرين', 'w:واخرون'])
/** "أمنية وطبية", "محلية وأمنية", "أمنية وأخرى طبية": a second adjective; a second noun is a second speaker. */
function isJoinedAdjective(items: readonly Item[], i: number): boolean {
  const item = items[i]
  const source = has(items[i - 2], 'source') && isAdjectival(items[i - 1])
  if (source && has(item, ANOTHER)) return isAdjectival(items[i + 1])
  if (source && has(item, 'force') && !has(item, 'def')) return isAdjectival(item)
  return isAdjectival(item) && !has(item, 'source', 'person', 'office', 'verb', 'government', 'force', 'one.of')
}

const MINISTRY = wanted(['s:وزير', 's:وزيره', 's:وزاره', 's:وكيل'])
const OVER_MATTERS = wanted(
  's:وزير s:وزيره s:وزاره s:مديريه s:وكيل s:لجنه s:هيئه s:دائره s:قسم s:شؤون s:شئون s:منظمه s:مركز s:معهد'.split(' '),
)
/** "وزير الأوقاف والشؤون الدينية", "وزارة الزراعة والري": a second matter that an office is over. */
const isJoinedMatter = (items: readonly Item[], i: number): boolean =>
  items[i]?.preposition === null &&
  has(items[i], 'def') &&
  has(items[i - 1], 'def') &&
  (items[i]?.kind === 'word' || has(items[i - 2], MINISTRY)) &&
  has(items[i - 2], OVER_MATTERS) &&
  !has(items[i], 'source', 'office', 'person', 'government', 'force', 'outlet', 'organisation', 'prep', 'verb')

/** "مؤسسة الرمال لحقوق الإنسان": for what a body is there. */
const FOR_WHAT = wanted('s:لحقوق s:لشؤون s:لشئون s:لرعايه s:لمكافحه s:لتنسيق s:لاغاثه s:لغوث'.split(' '))
/** "أدلى شقيقه بمعلومات": what is said, and not whose he is. */
const WHAT_IS_GIVEN = wanted(
  's:بمعلومات s:باعترافات s:بشهاده s:بشهادته s:بشهادتها s:بافاده s:بافادته s:برايه'.split(' '),
)
/** A definite noun, a side, a place or a name: nothing indefinite can belong to the same phrase behind it. */
export const closes = (item: Item | undefined): boolean =>
  item?.kind === 'place' || item?.kind === 'actor' || has(item, 'def') || (item?.people?.definite ?? false)

/** "نازح من المدينة": من before a place is no relative. */
const isOrigin = (items: readonly Item[], i: number): boolean =>
  has(items[i], 'w:من') && has(items[i + 1], 'place', BODY) && !has(items[i - 1], 'def')

/** "غرفة عمليات سرت والجفرة الهادي دراه": a second place that the name of somebody follows. */
const isSecondPlace = (items: readonly Item[], i: number): boolean =>
  items[i]?.kind === 'place' && items[i + 1]?.kind === 'word' && !items[i + 1]?.word?.known

const BODY_NAME = /^(ال)?(حكوم|سلط|وزار|نظام|رئاس|قياد|مجلس|حزب|حرك|منظم|جماع|تنظيم|جيش|قوات)/
/** "إسرائيل": a country that stands for its government. */
const isState = (item: Item | undefined): boolean =>
  !/ |^ال/.test(item?.actor?.text ?? ' ') && (item?.actor?.aliases.some(name => /^(ال)?حكومة /.test(name)) ?? false)
/** "اتهم الحزب | الحكومة", "اتهمت المنظمة | إسرائيل": a body behind a whole name is whom it speaks of. */
const isOtherBody = (items: readonly Item[], i: number): boolean => {
  const item = items[i]
  const before = items[i - 1]
  const whole = has(before, 'def') || before?.kind === 'actor' || before?.kind === 'place'
  const body = BODY_NAME.test(normalForm(item?.actor?.text ?? '')) || isState(item)
  return whole && item?.preposition === null && item.kind === 'actor' && body
}

/** "دعا السفير | الطرفين": whom one speaks to. */
const BOTH_SIDES = wanted(['s:طرفين', 's:جانبين', 's:فريقين', 's:اطراف'])
/** "ناشد رئيس بلدية حركوش | المجتمع الدولي": whom all appeal to. */
const WORLD = wanted(['s:مجتمع', 's:منظمات', 's:دول', 's:جهات', 's:جميع'])

/** "طالب المتحدث باسم الجيش | المدنيين": the oblique plural of people behind a name that is whole. */
const isSpokenTo = (item: Item): boolean =>
  item.preposition === null &&
  has(item, 'def') &&
  item.kind === 'people' &&
  /^ال(جميع|\S+ين)$/.test(item.people?.text ?? '')

/** Whether what begins at an item names somebody in whole: "المرصد السوري", "قيادة قوات التحالف". */
export const isWhole = (item: Item | undefined): boolean =>
  (item?.kind === 'outlet' && has(item, 'name') && item.to - item.from > 1) || / ال\S+$/.test(item?.people?.text ?? '')

const SOUND_PLURAL = /..ون$/
/** "ناشطون | مقطعا": behind a plural that keeps its ن no noun can belong to it, only adjectives like it. */
export const isCutOff = (items: readonly Item[], at: number): boolean => {
  const [before, item] = [items[at - 1], items[at]]
  const plural = before?.kind === 'people' && SOUND_PLURAL.test(before.people?.text ?? '')
  const bare = item?.kind === 'word' && item.preposition === null && !item.conjunction && !has(item, 'def', 'prep')
  // "ذكر البيان | المواقع …": a noun is no adjective of a document.
  const document = has(before, 'statement.doc') && has(before, 'def') && has(item, 'def') && has(item, 'noun')
  if (document && !has(item, 'adjective') && item?.preposition === null) return true
  // "اتهم مدعون بريطانيون | رجلا".
  const plain = item?.kind === 'people' && /^[^ ]+[^ي]ا$/.test(item.people?.text ?? '')
  if (plain && SOUND_PLURAL.test(before?.word?.best.stem ?? '')) return true
  // "اتهم ناشطون | قوات الشرطة".
  if (plural && item?.kind === 'actor' && item.actor?.armed && item.preposition === null && !item.conjunction)
    return true
  return plural && bare && !has(item, 'adjective') && !/(ون|ين)$/.test(item.word?.best.stem ?? '')
}

/** "الحكومة | المعترف بها دوليا", "الحركة | المرتبطة بالتنظيم": what a body is like, behind its name. */
const SAYS_OF_BODY = /^ال(معترف|مدعوم|مرتبط|موالي|مقرب|محسوب|تابع|مناصر|منضوي|مؤلف|منبثق|منتمي|متحالف|مناهض)ه?$/
const tellsOfBody = (items: readonly Item[], i: number): boolean =>
  SAYS_OF_BODY.test(normalForm(`ال${items[i]?.word?.best.stem ?? ''}`)) &&
  has(items[i], 'def') &&
  (has(items[i + 1], 'prep') || (items[i + 1]?.preposition ?? null) !== null || has(items[i + 1], 'w:بها', 'w:به'))

/** "اتهمت مصادر حكومية | قوات المتمردين": a side behind what a source is like is no part of its name. */
const isAccusedBySource = (items: readonly Item[], i: number): boolean =>
  items[i]?.kind === 'actor' &&
  !items[i]?.conjunction &&
  items[i]?.preposition === null &&
  items[i - 1]?.kind === 'word' &&
  /(يه|ي)$/.test(items[i - 1]?.word?.best.stem ?? '') &&
  !has(items[i - 1], 'def', 'prep') &&
  has(items[i - 2], 'source') &&
  !has(items[i - 2], 'def')

const OF_RANK = wanted('s:ركن s:طيار s:مهندس s:متقاعد s:حقوقي s:بحري s:اركان s:حرب'.split(' '))
/** "الفريق أول ركن", "العميد الركن", "اللواء طيار": words of the rank behind its first. */
export const isOfRank = (items: readonly Item[], i: number): boolean => {
  const item = items[i]
  const goesOn = item?.number?.ordinal ? item.number.low === 1 : item?.kind === 'word' && has(item, OF_RANK)
  return goesOn && item?.preposition === null && !item.conjunction && (isRank(items[i - 1]) || isOfRank(items, i - 1))
}

/** "قائد هذه القوات اللواء سالم": whom he leads, told before. */
const isThisForce = (items: readonly Item[], i: number): boolean =>
  has(items[i], 'this') && has(items[i - 1], 'leader', 'office', 'source') && has(items[i + 1], 'def', 'actor', 'force')

const ASKS = wanted('s:طلب s:طلبت s:طلبوا s:فضل s:فضلت s:فضلوا s:اشترط s:اشترطت s:اشترطوا'.split(' '))
/** "مصدر طبي طلب عدم كشف اسمه", "بيان تمكن …": a word that is a noun elsewhere and says here what somebody did. */
const isVerbHere = (items: readonly Item[], i: number): boolean =>
  (has(items[i], ASKS) && has(items[i + 1], 'w:عدم', 'w:الا')) ||
  (has(items[i], 'manage.verb') && !has(items[i], 'def') && has(items[i - 1], 'statement.doc'))

const AFFAIRS = wanted(['s:شؤون', 's:شئون', 's:لشؤون', 's:لشئون'])
/** "مساعد الوزير لشؤون مكافحة كذا": over what he is set, whatever that is. */
const isAffair = (items: readonly Item[], i: number): boolean =>
  has(items[i - 1], AFFAIRS) &&
  !has(items[i - 1], 'def') &&
  items[i]?.preposition === null &&
  !items[i]?.conjunction &&
  ['word', 'actor', 'people', 'place'].includes(items[i]?.kind ?? '') &&
  !isVerb(items[i])

/** Whether the phrase that names a speaker ends before an item; `closed`: it is definite already. */
export function endsAt(items: readonly Item[], i: number, closed: boolean): boolean {
  const item = items[i]
  if (isOfRank(items, i) || isThisForce(items, i) || isTribal(items, i) || isAffair(items, i)) return false
  if (!item || item.kind === 'punct' || item.kind === 'time' || item.kind === 'number' || item.kind === 'latin')
    return true
  // "نفى الرئيس بقوة": how, and by no force.
  if (item.kind === 'actor' && item.preposition === 'ب' && normalForm(item.actor?.text ?? '') === 'قوه') return true
  if (isAccusedBySource(items, i) || (closed && isMatter(item))) return true
  if ((has(item, BOTH_SIDES) && !has(items[i - 1], 'prep')) || tellsOfBody(items, i)) return true
  if (
    (has(item, NEVER_INSIDE) && !isOrigin(items, i)) ||
    (!has(item, 'def') && has(item, OBJECTS, HAPPENINGS)) ||
    isVerb(item) ||
    isVerbHere(items, i) ||
    isDoing(items, i) ||
    has(item, WHAT_IS_GIVEN) ||
    isHisSaying(item)
  )
    return true
  if (isOfKin(items, i)) return false
  if (item.people?.number || item.people?.outcome || has(item, 'w:ل', 'w:ب', 'w:بقوه', 'w:بشده')) return true
  // "مكتب الصحة والسكان" is one office.
  if (has(items[i - 1], 's:صحه') && item.people?.text.endsWith('سكان')) return false
  if (item.conjunction) return !isJoinedAdjective(items, i) && !isSecondPlace(items, i) && !isJoinedMatter(items, i)
  // "تعترف الأمم المتحدة | بحكومته".
  if (item.preposition === 'ب' && has(item, 'pron') && !has(item, IN_THE_NAME)) return true
  if (has(item, 'prep') || item.preposition !== null) return !linksOn(items, i)
  if (closed && (isSpokenTo(item) || (has(item, 'def') && has(item, WORLD)))) return true
  if (isConfirmed(items, i)) return true
  if (isMourned(item)) return true
  if (closed && (isOtherBody(items, i) || isClaimed(item) || isDeedOn(items, i))) return true
  if (!closed || has(item, 'def', 'demonym', 'ordinal', IN_THE_NAME, FOR_WHAT)) return false
  if (item.kind === 'actor' && item.actor?.named && (!item.actor.armed || isRank(item))) return false
  if (item.kind === 'outlet' || item.kind === 'actor' || item.kind === 'place') return true
  if (item.kind === 'people') return !(item.people?.definite ?? false)
  // "الليفتنانت كولونيل": a rank of two words.
  if (isRank(items[i - 1]) && has(item, 'rank')) return false
  // "أعلن الجيش مقتل …": an indefinite noun behind a whole name is what was said.
  const last = items[i + 1]
  return item.word?.known === true || (!isLast(last) && !has(item, 'office', 'rank'))
}

/** Whether nothing of a name can stand behind it. */
export const isLast = (item: Item | undefined): boolean =>
  !item || item.kind === 'punct' || item.kind === 'time' || has(item, 'connector', 'prep', 'relative', 'verb')

/** "العقيد", "اللواء": what follows is a name. */
export const isRank = (item: Item | undefined): boolean =>
  (has(item, 'rank', 's:لواء') && (item?.kind !== 'actor' || item.to - item.from === 1)) ||
  item?.actor?.text === 'اللواء الركن'
