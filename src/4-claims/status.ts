/** Whether an event is said to have happened, to be about to, or not to have happened: from the words before its trigger. */
import type { Status } from './claim.ts'
import type { Item } from './item.ts'

const PLANS = new Set([
  'استعد',
  'يستعد',
  'تستعد',
  'يعتزم',
  'تعتزم',
  'اعتزم',
  'عزم',
  'اعتزام',
  'نيه',
  'ينوي',
  'تنوي',
  'يخطط',
  'تخطط',
  'خطط',
  'يتوقع',
  'متوقع',
  'توقع',
  'مرتقب',
  'وشيك',
  'استعداد',
  'استعدادا',
  'استعدادات',
  'تحضير',
  'تحضيرات',
  'تمهيدا',
  'تمهيد',
  'احتمال',
  'سوف',
  'تهديد',
  'هدد',
  'يهدد',
  'تهدد',
  'توعد',
  'يتوعد',
  'مقبل',
  'قادم',
  'يحضر',
  'تحضر',
  'يتجه',
  'تتجه',
  'يسعي',
  'تسعي',
  'خشيه',
  'مخاوف',
  'يخشي',
  'تخشي',
  'يخشون',
  'قرر',
  'قررت',
  'تقرر',
])
const NEGATIONS = ['s:لم', 's:لن', 's:ليس', 's:ليست']
/** Negate only the word straight after them. */
const LACKS = ['w:عدم', 'w:دون', 'w:بدون', 'w:غير']

const stems = (item: Item | undefined): string[] =>
  item?.word?.analyses.flatMap(a => [a.stem, a.stem.replace(/(ه|ا)$/, '')]) ?? []

const SUFFERED = ['submit', 'under.control', 'undergo', 'repel', 'witness', 'happen', 'cause', 'foil']
/** "لاستعادة المدينة": what somebody aims at is not told to have happened. */
function isPurpose(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.word?.best.preposition !== 'ل' || !item.tags.has('masdar') || item.tags.has('def')) return false
  return !items.slice(Math.max(0, at - 9), at).some(before => SUFFERED.some(tag => before.tags.has(tag)))
}

const APPEAL_REACH = 5
/** "دعا إلى وقف القتال", "طالب بالإفراج عن": what somebody calls for has not happened. */
function isCalledFor(items: readonly Item[], at: number): boolean {
  const trigger = items[at]
  if (!trigger || (trigger.tags.has('verb') && !trigger.tags.has('masdar'))) return false
  for (let i = at - 1; i >= Math.max(0, at - APPEAL_REACH); i--) {
    const item = items[i]
    if (!item || item.tags.has('stop') || item.tags.has('comma') || item.tags.has('relative')) return false
    if (item.tags.has('appeal')) return true
    if (item.tags.has('verb') && !item.tags.has('masdar') && !item.tags.has('def')) return false
    if (item.tags.has('w:بعد') || item.tags.has('w:اثر') || item.tags.has('w:عقب')) return false
  }
  return false
}

/** The status of the event told at item `at`; null when the clause says that it is not (or was not) so. */
export function statusOf(items: readonly Item[], at: number): Status | null {
  const trigger = items[at]
  const before = [items[at - 1], items[at - 2], items[at - 3]]
  if (
    before.slice(0, 2).some(item => NEGATIONS.some(tag => item?.tags.has(tag))) ||
    LACKS.some(tag => before[0]?.tags.has(tag))
  )
    return null
  if (trigger?.word?.best.future || before.some(item => item?.word?.best.future && item.tags.has('verb')))
    return 'planned'
  const plan = before.some(item => stems(item).some(stem => PLANS.has(stem)))
  if (plan) return 'planned'
  if (isPurpose(items, at) || isCalledFor(items, at)) return null
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const item = items[i]
    // To deny blame for a deed is not to deny the deed.
    if (item?.tags.has('stop') || item?.tags.has('responsibility') || item?.tags.has('involvement')) break
    if (item?.tags.has('deny.verb') || item?.tags.has('deny.masdar')) return 'denied'
  }
  return 'reported'
}
