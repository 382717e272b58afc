/** Who may be named as speaking: sources, offices, bodies, witnesses, persons; not words for what was said. */
import { hasVerbalForm } from '../chunks/person-names.ts'
import { has } from '../grammar/clause.ts'
import type { Item, People } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { areCountedSpeakers } from './counted-speakers.ts'
import { endsAt, isLast } from './speaker-bounds.ts'
import { isGoverned, nameEnd } from './speaker-persons.ts'
import { isMatter } from './what-was-said.ts'

/** Those who live there need no article to speak: "قال سكان". */
const WITNESSES = new Set('أحد احد بعض سكان مواطنون قرويون شهود أهالي اهالي نشطاء ناشطون مسعفون أطباء اطباء'.split(' '))

const bareHead = (text: string): string => text.split(' ')[0]?.replace(/^و?(ال)?/, '') ?? ''
/** "السكان", "بعض الأهالي", "نازح من المدينة", "لاجئون": not the counted, nor the dead. */
function mayWitness({ number, implied, outcome, definite, text }: People): boolean {
  if (outcome !== null) return false
  if (WITNESSES.has(bareHead(text))) return true
  return !number && (definite || implied === 1 || NOMINATIVE.test(bareHead(text)))
}

/** The ending of many who do something, whom nothing is done to. */
const NOMINATIVE = /...ون$/
const MANY_BY_FORM = /^(م.{3,}|.{2,}ي)ون$/
const NOT_MANY = /^(تلفزيون|تليفزيون|مليون|بليون)$/
/** "يمنيون", "معارضون": many, whom no lexicon knows as people. */
export const areMany = (item: Item): boolean => {
  const stem = item.word?.best.stem ?? ''
  return item.kind === 'word' && item.preposition === null && MANY_BY_FORM.test(stem) && !NOT_MANY.test(stem)
}

/** Heads and notables, of whom the lexicon tells one only. */
const HEADS = wanted('s:قيادات s:كوادر s:وجهاء s:اعيان'.split(' '))

/** What is quoted without anybody being named: "تشير المعلومات", "بحسب الإحصاءات". */
const HEARSAY = wanted(
  (
    'معلومات معلوماتنا انباء احصائيات احصاءات احصائيه تقديرات ارقام دلائل صور نتائج تحقيقات حصيله تحريات ' +
    'سبق وقائع تقييمات مشاهد معطيات'
  )
    .split(' ')
    .map(stem => `s:${stem}`),
)

/** "أدانت بأشد العبارات", "نفى بقوة". */
const HOW = wanted(['w:باشد', 'w:بشده', 'w:بقوه', 'w:بحزم'])

/** "أعلن لكم", "أكد لنا". */
const TO_WHOM = wanted(['w:لكم', 'w:لنا', 'w:لهم', 'w:لي', 'w:له', 'w:لها'])

const GOVERNED_HEARSAY = /^ل(معلومات|انباء|تقديرات|احصائيات|احصاءات|ارقام|معطيات)$/
/** Words of hearsay, which nobody says; "لمعلومات" behind a preposition that no lexicon tells from it. */
export const isHearsay = (item: Item | undefined): boolean =>
  has(item, HEARSAY) || GOVERNED_HEARSAY.test(item?.word?.best.stem ?? '')

const AHEAD = /^[اأ]مام$/
const LISTENERS = wanted('journalists s:صحفيين s:صحافيين s:حشد s:برلمان s:مجلس s:وسائل'.split(' '))
/** "وقال امام الصحافيين", "مشترطا عدم نشر اسمه": before whom, and how, it was said. */
const isManner = (items: readonly Item[], i: number): boolean =>
  (AHEAD.test(items[i]?.people?.text ?? '') && (items[i + 1]?.people?.definite ?? false)) ||
  (has(items[i], 's:امام') && has(items[i + 1], LISTENERS)) ||
  has(items[i + 1], 's:عدم')

/** "مستشفى النور", "مركز المدينة الطبي", where the name of the hospital is a place's. */
const isHospital = ({ place }: Item): boolean =>
  place?.kindWord === 'مستشفي' || place?.candidates[0]?.kind === 'hospital' || /^مستشف/.test(place?.text ?? '')

/** Words that no lexicon knows, and that no body's name begins with. */
const NO_BODIES = new Set(
  'نهايه ختام منتصف مطلع اواخر اوائل بدايه باسم نيابه عقب اثر وسط امام بشان بخصوص رغم ضمن نقلا ضروره مجددا تعليقا'.split(
    ' ',
  ),
)
const NO_SPEAKERS = new Set(
  (
    'جميع الله ليله اي كل طلب رفض فضل تم نحن انا لقد مازال هناك نظر انتباه انظار دوما دائما غالبا ' +
    'نقاب غطاء لثام ستار تطورات صوره قلق فرضيات امر وقود اعمال احداث لغه توقيتات استراتيجيات شهور اثار جدران'
  ).split(' '),
)
/** "ولاءها", "إسلامهن": what somebody has. */
const HAD = /....(ها|هم|هن)$|..تي$/
const TO_DO = /^ت..ي.$/
/** Words that no lexicon knows and that are no names either: "أعلنت الدرجة الثالثة", "أعلن تشكيل حكومة". */
function isNobody(item: Item, next: Item | undefined): boolean {
  const stem = item.word?.best.stem ?? ''
  if (NO_SPEAKERS.has(stem) || NO_BODIES.has(stem) || HAD.test(stem) || isMatter(item) || isGoverned(stem)) return true
  // "تتوقع | التنسيق لحماية …", "الانتهاء من …".
  const governs = next?.preposition !== null && next !== undefined
  if (has(item, 'def'))
    return (/ه$/.test(stem) && !isLast(next)) || (hasVerbalForm(item) && (governs || has(next, 'prep')))
  return TO_DO.test(stem) && !isLast(next)
}

const THAT = wanted(['w:ان', 'w:انه', 'w:انها', 'w:انهم', 'w:بان', 'w:بانه', 'w:بانها', 'w:بانهم'])
const BODY_REACH = 6
/** "محكمة الاستئناف إن", "شركة النفط في المدينة أن": any body of whom it is told straight behind its name that it says something. */
function isBodyThatSays(items: readonly Item[], i: number): boolean {
  const [item, whose] = [items[i], items[i + 1]]
  const noun = item?.kind === 'word' && !has(item, 'def', 'masdar', 'prep', 'connector', 'qad', 'adjective', 'particle')
  if (NO_BODIES.has(item?.word?.best.stem ?? '')) return false
  const plain = noun && item.preposition === null && !item.conjunction && (!item.word?.known || has(item, 'noun'))
  if (!plain || !(has(whose, 'def') || whose?.kind === 'place') || whose?.preposition !== null || whose.conjunction)
    return false
  const that = items.slice(i + 2, i + BODY_REACH).findIndex(one => has(one, THAT))
  return (
    that >= 0 &&
    !isNobody(item, whose) &&
    !items.slice(i + 2, i + 2 + that).some(one => has(one, 'verb', 'comma', 'time', 'w:الي', 'w:علي'))
  )
}

/** Whether an item can begin the name of somebody who speaks. */
export function canSpeak(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (
    !item ||
    (item.kind === 'place' && !isHospital(item)) ||
    item.kind === 'time' ||
    (has(item, HEARSAY, HOW, TO_WHOM) && !has(item, 'ali')) ||
    // "مراسلة الوكالة": a woman, and not "his reporter".
    (has(item, 'pron') && !has(item, 'ali') && !(has(item, 'marbuta') && has(item, 'source'))) ||
    isHearsay(item) ||
    isManner(items, i)
  )
    return false
  if (item.kind === 'number') return areCountedSpeakers(items, i)
  const source = has(item, 'source', 'outlet', 'office', 'government', 'rank', 'leader', 'medics')
  if (has(item, 'one.of')) return has(items[i + 1], 'source', 'person', 'office')
  if (item.kind === 'people')
    return source || (item.people !== null && mayWitness(item.people)) || areCountedSpeakers(items, i)
  if (source || item.kind === 'actor' || item.kind === 'outlet' || item.kind === 'place') return true
  if (has(item, 'outlet.maybe'))
    return items[i + 1]?.kind === 'outlet' || has(items[i + 1], 'def') || has(items[i - 1], 'relay.verb', 'according')
  if (has(item, 'ali', 'w:ام') && nameEnd(items, i) > i) return true
  // "وفق إعلام عبري", "يتهم الإعلام السوري".
  if (has(item, 's:اعلام'))
    return (
      has(item, 'def') === has(items[i + 1], 'def') &&
      (/(ي|يه)$/.test(items[i + 1]?.word?.best.stem ?? '') || has(items[i + 1], 's:عبري'))
    )
  if (has(item, HEADS) || areMany(item) || isBodyThatSays(items, i)) return true
  if (item.kind !== 'word' || item.word?.known || item.word?.country || item.preposition !== null) return false
  const next = items[i + 1]
  if (isNobody(item, next)) return false
  if (has(item, 'def') || isLast(next) || has(next, 'according')) return true
  if (nameEnd(items, i) > i) return true
  // "حاكم المنطقة مدجياوا بكاري" is a title, "تصميم الدولة" what was said.
  for (let k = i + 1; k < i + 5 && !endsAt(items, k, false); k++) if (nameEnd(items, k) > k) return true
  return has(next, 'masdar') && !has(next, 'def')
}
