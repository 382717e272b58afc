/** Places that somebody wants, plans, trains or is asked to take: no capture has happened. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

/** Nouns and verbs that make the taking of a place an aim; stems in normal form, without the article. */
const AIMS = new Set([
  'معركه',
  'معارك',
  'عمليه',
  'عمليات',
  'حمله',
  'مهمه',
  'محاوله',
  'محاولات',
  'يحاول',
  'تحاول',
  'يحاولون',
  'حاول',
  'حاولت',
  'حاولوا',
  'هدف',
  'يهدف',
  'يستهدف',
  'تستهدف',
  'تهدف',
  'هدفها',
  'هدفه',
  'سبيل',
  'اجل',
  'سعي',
  'سعيها',
  'سعيه',
  'سعيهم',
  'يسعي',
  'تسعي',
  'يسعون',
  'خطه',
  'خطط',
  'خطوه',
  'خطوات',
  'رغبه',
  'يريد',
  'تريد',
  'يريدون',
  'وعود',
  'مكلف',
  'مكلفا',
  'منع',
  'يمنع',
  'تمنع',
  'منعه',
  'منعهم',
  'امكانيه',
  'قدره',
  'قادر',
  'قادره',
  'مرحله',
  'يشارك',
  'تشارك',
  'يشاركان',
  'يشاركون',
  'مشاركه',
  'يشاركوا',
  'ليشاركوا',
  'مساهمه',
  'يساهم',
  'تساهم',
  'يساهموا',
  'ليساهموا',
  'للمشاركه',
  'انتظار',
  'دعوه',
  'مطالبه',
  'مطالبات',
  'ضروره',
  'ضروريا',
  'ضروري',
  'حلم',
  'احلام',
  'امل',
  'فرصه',
  'تعزيز',
  'انهاء',
  'اقتراب',
])
const TRIES = new Set(['محاوله', 'محاولات', 'يحاول', 'تحاول', 'يحاولون', 'حاول', 'حاولت', 'حاولوا'])
/** Words that tell of what was done: nothing before them makes an aim of it. */
const DONE = wanted(['manage', 'announce', 'complete', 'cause', 'w:بعد', 'w:عقب', 'w:اثر', 'w:نتيجه'])
const FARTHEST = 5
/** Deeds that are done for something: "معركة للسيطرة على المدينة", "شن هجوما لاستعادة البلدة". */
const PURSUED = wanted(['attack.noun', 'clash', 'campaign', 'battle', 's:حرب', 's:زحف', 's:تقدم'])

/** "تحاول القوات السيطرة على المدينة": a move without a gain. */
export function isTriedFor(items: readonly Item[], at: number): boolean {
  if (!has(items[at], 'masdar') || !has(items[at], 'def')) return false
  for (let k = at - 1; k >= Math.max(0, at - FARTHEST); k--) {
    const item = items[k]
    if (!item || has(item, 'stop', DONE)) return false
    if (item.word?.analyses.some(a => TRIES.has(a.stem))) return true
  }
  return false
}

const COMPLETES = wanted(['s:استكمال', 's:اكمال', 's:اتمام'])
const PURSUED_REACH = 20
/** "هجوما متعثرا على المدينة للسيطرة عليها", "يتقاتلون منذ أسبوع للسيطرة على كذا", "عملية لاستكمال تحرير كذا": what fighting told before is for. */
function isPursuit(items: readonly Item[], at: number): boolean {
  const from = has(items[at - 1], COMPLETES) && items[at]?.preposition === null ? at - 1 : at
  if (items[from]?.preposition !== 'ل') return false
  for (let k = from - 1; k >= Math.max(0, from - PURSUED_REACH); k--) {
    if (has(items[k], PURSUED)) return true
    // "العملية ستنطلق خلال ساعات لتحرير المدينة": what is to come is told by that.
    if (has(items[k], 'stop', DONE) || (from - k > FARTHEST && items[k]?.word?.best.future)) return false
  }
  return false
}

/** Whether the verbal noun at item `at` stands under a word of wanting, trying or planning, nearer than any that says it was done. */
export function isAim(items: readonly Item[], at: number): boolean {
  const trigger = items[at]
  if (!has(trigger, 'masdar')) return false
  if (isTriedFor(items, at)) return true
  if (isPursuit(items, at)) return true
  if (has(trigger, 'def')) return false
  for (let k = at - 1; k >= Math.max(0, at - FARTHEST); k--) {
    const item = items[k]
    if (!item || has(item, 'stop', DONE)) return false
    // A word that the lexicon does not know keeps its "و": "ويهدف".
    if (item.word?.analyses.some(a => AIMS.has(a.stem) || (!item.word?.known && AIMS.has(a.stem.replace(/^و/, '')))))
      return true
  }
  return false
}

const FACED = wanted(
  's:اي s:ايه s:تحديات s:تحدي s:تهديدات s:تهديد s:خطر s:مخاطر s:اخطار s:ارهاب s:عدوان s:مشروع s:محاولات s:مخططات s:تدخلات s:هجمات s:اعتداءات s:ازمه s:ازمات s:كل s:جميع s:هذا s:هذه'.split(
    ' ',
  ),
)

/** "لبحث مواجهة التنظيم": confronting somebody in the singular is a task; the fights are مواجهات, or stand between two. */
export function isConfronting(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const next = items[at + 1]
  // "في مواجهة أية تهديدات", "في مواجهة تحديات كذا": what stands behind it as its object is no adjective and no word that leads on.
  const faced = next?.kind === 'word' && next.preposition === null && !next.conjunction && has(next, FACED)
  return (
    item?.word?.best.stem === 'مواجهه' &&
    !has(item, 'def') &&
    (faced || next?.kind === 'actor' || has(next, 'def', 'people'))
  )
}

const STIPULATES = wanted(
  'ينص تنص نص نصت يقضي تقضي قضي يتضمن تتضمن تضمن تضمنت يشمل تشمل شملت'
    .split(' ')
    .flatMap(word => [`w:${word}`, `w:و${word}`]),
)
const PAPERS = wanted(
  's:خطه s:خطته s:مبادره s:مسوده s:مشروع s:مشروعا s:مقترح s:مقترحا s:اقتراح s:اقتراحا s:ورقه s:عرض s:عرضا'.split(' '),
)
const LISTED_REACH = 16
/** "ينص الاتفاق على انسحاب القوات", "اتفاق يقضي بالإفراج عن الأسرى": what an agreement lays down is still to come. */
export function isStipulated(items: readonly Item[], at: number): boolean {
  if (!has(items[at], 'masdar')) return false
  // "ينص على انسحاب القوات وعلى الإفراج عن ألف سجين".
  const reach = has(items[at - 1], 'w:وعلي') ? LISTED_REACH : FARTHEST + 1
  for (let k = at - 1; k >= Math.max(0, at - reach); k--) {
    const item = items[k]
    if (!item || has(item, 'stop') || (has(item, DONE) && reach !== LISTED_REACH)) return false
    if (has(item, STIPULATES)) {
      const near = items.slice(Math.max(0, k - 3), k + 3)
      return near.some(one => has(one, 'agree', 'truce', 'settlement', PAPERS))
    }
  }
  return false
}
