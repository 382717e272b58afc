/** Words behind the name of a speaker that are no part of it: what was announced, claimed, confirmed, or who was mourned. */
import { hasVerbalForm } from '../chunks/person-names.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

/** Verbal nouns that are what was announced: "أعلنت مصادر طبية مقتل…". */
const DEEDS = 'kill die injure arrest capture retake drive.out foil seize abduct fall target displace'.split(' ')
export const OBJECTS = wanted(['responsibility', ...DEEDS.map(name => `${name}.masdar`)])

const MATTERS = wanted(
  (
    's:صحه s:خبر s:نبا s:انباء s:اسباب s:سبب s:ملابسات s:ظروف s:هويه s:حجم s:هول s:موقف s:موعد s:مدي s:حد s:تعازي s:مشاعر s:خطوره ' +
    's:اهميه s:لحظه s:نيه s:عزم s:استعداد s:رغبه s:قلق s:فضائح s:معلومات s:تفاصيل s:مقطع s:كامل s:كل s:سير s:مجريات s:تطورات s:نتائج s:خسائر s:حقيقه s:كيفيه s:طبيعه'
  ).split(' '),
)
/** "أكد الوزير | صحة الأنباء", "كشف المصدر | ملابسات الحادث": an indefinite noun for what was told, confirmed or denied. */
export const isMatter = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.preposition === null && !item.conjunction && !has(item, 'def') && has(item, MATTERS)

/** "أعلنت مصادر إعلامية | وقوع اشتباكات": that something happened is what was said. */
export const HAPPENINGS = wanted(
  's:وقوع s:اندلاع s:نشوب s:حدوث s:تجدد s:سقوط s:سماع s:ارتفاع s:انتهاء s:استمرار s:فشل s:نجاح s:تعثر s:تراجع s:انخفاض'.split(
    ' ',
  ),
)

const HONOURED = /^ال(شاب|شابة|طفل|طفلة|زميل|زميلة|أسير|شهيد|شهيدة)( |$)/
/** "نعت النقابة | الزميلة منى": who is mourned. */
export const isMourned = (item: Item): boolean => HONOURED.test(item.people?.text ?? '')

const CLAIMED_STEMS = ['s:عمليه', 's:هجوم', 's:تفجير', 's:اعتداء', 's:هجومين', 's:تفجيرين', 's:اغتيال']
const CONDEMNED_STEMS =
  's:مجزره s:مجازر s:مذبحه s:جريمه s:جرائم s:هجمات s:هجمه s:اعتداءات s:قصف s:عدوان s:انتهاكات s:تصعيد s:غارات s:ضربات s:استهداف s:حادث'.split(
    ' ',
  )
const CLAIMED = wanted([...CLAIMED_STEMS, ...CONDEMNED_STEMS])
/** "تبنى التنظيم | العملية", "أدانت البعثة | المجزرة": a deed with the article behind a whole name is what it claims or condemns. */
export const isClaimed = (item: Item): boolean => item.kind === 'word' && has(item, 'def') && has(item, CLAIMED)

const NEWS = wanted([
  's:نبا',
  's:خبر',
  's:حصيله',
  's:حادث',
  's:حادثه',
  's:واقعه',
  's:ضربه',
  's:غاره',
  's:قصف',
  's:انفجار',
  ...CLAIMED_STEMS,
])
/** "أكد مصدر طبي | النبأ": behind what an indefinite noun is like, a definite one is what was confirmed. */
export const isConfirmed = (items: readonly Item[], i: number): boolean => {
  const [before, item] = [items[i - 1], items[i]]
  const described = before?.kind === 'word' && !has(before, 'def') && /(ي|يه)$/.test(before.word?.best.stem ?? '')
  return (described || before?.kind === 'place') && item?.kind === 'word' && has(item, 'def') && has(item, NEWS)
}

const ON_WHAT = wanted('w:علي w:عليه w:عليها w:عليهم w:عن w:عنه w:عنها w:عنهم'.split(' '))
/** "أعلنت الوزارة | القضاء على …", "الإفراج عن …", "الانتهاء من …", "التصدي لهجوم": a deed with the article that governs what it was done to. */
export const isDeedOn = (items: readonly Item[], i: number): boolean => {
  const item = items[i]
  if (item?.kind !== 'word' || item.preposition !== null || !has(item, 'def')) return false
  if (hasVerbalForm(item) && has(items[i + 1], 'w:من')) return true
  return (
    has(item, 'masdar') && (has(items[i + 1], ON_WHAT) || (has(item, 'repel') && items[i + 1]?.preposition === 'ل'))
  )
}

/** "تحقيق", "تنفيذ": verbal nouns that the lexicon need not know. */
const TO_DO = /^ت..ي.$/
/** "أكد المرصد | تحقيق …", "نشرت الشبكة | تقريرا": an indefinite verbal noun or document behind a whole name is what was said. */
export const opensObject = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  item.preposition === null &&
  !item.conjunction &&
  !has(item, 'def', 'adjective', 'demonym') &&
  (has(item, 'masdar', 'statement.doc') || TO_DO.test(item.word?.best.stem ?? ''))

const LIKENED = /(ي|يه|يون|يين)$/
/** "مصدر طبي | استقبال جرحى", "مصادر عسكرية | قصف مواقع": behind what a source is like, an indefinite verbal noun is what it said. */
export const isTold = (items: readonly Item[], from: number, at: number): boolean => {
  const [before, item] = [items[at - 1], items[at]]
  const source = at - 1 > from && has(items[from], 'source') && !has(items[from], 'def')
  const likened = before?.kind === 'word' && !has(before, 'def') && LIKENED.test(before.word?.best.stem ?? '')
  return source && likened && item !== undefined && (opensObject(item) || (isBare(item) && hasVerbalForm(item)))
}
const isBare = (item: Item): boolean =>
  item.kind === 'word' && item.preposition === null && !item.conjunction && !has(item, 'def')

/** "المرصد السوري | عمليات القصف": behind a whole name, an indefinite noun that another belongs to. */
export const isUntold = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'word' &&
  items[at]?.preposition === null &&
  !has(items[at], 'def', 'demonym', 'adjective', 'latin') &&
  items[at + 1]?.kind === 'word' &&
  items[at + 1]?.word?.known === true &&
  !has(items[at + 1], 'verb', 'prep', 'connector', 'relative')

const DOES = wanted(
  's:ظهر s:ظهرت s:عاد s:عادت s:زار s:زارت s:تم s:تمت s:شارك s:شاركت s:تراس s:تراست s:فاز s:فازت s:لجا s:لجات s:عثر'.split(
    ' ',
  ),
)
/** "بحسب موقع الجريدة | ظهر القيادي في البلدة": a verb that no lexicon knows, before whoever does it or straight behind a name. */
export const isDoing = (items: readonly Item[], i: number): boolean => {
  const [before, item, next] = [items[i - 1], items[i], items[i + 1]]
  if (item?.kind !== 'word' || item.preposition !== null || item.conjunction || has(item, 'def')) return false
  if (has(item, DOES)) return true
  const doer = next?.kind === 'people' && next.people?.definite === true && next.preposition === null
  return before?.kind === 'outlet' && item.word?.known === false && doer && !next.conjunction
}

/** "شيخ قبلي", "مصدر قبلي": of the tribes, and not "before me". */
export const isTribal = (items: readonly Item[], i: number): boolean =>
  has(items[i], 'w:قبلي') && has(items[i - 1], 'source', 'leader', 'person', 'office')

const KIN = /^و?(والد|والدة|شقيق|شقيقة|زوج|زوجة|ابن|ابنة|نجل|عم|خال|جد|قريب|أقارب|عائلة|ذوي|محامي)$/
/** "والد أحد القتلى", "شقيق القتيل", "إدارة شؤون الجرحى": whose kin speaks, and over whose matters an office is. */
export const isOfKin = (items: readonly Item[], i: number): boolean =>
  (KIN.test(items[i - 1]?.people?.text ?? '') || has(items[i - 1], 's:شؤون', 's:شئون')) &&
  items[i]?.kind === 'people' &&
  items[i]?.preposition === null &&
  !items[i]?.conjunction
