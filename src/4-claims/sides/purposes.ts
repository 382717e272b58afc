/** What a deed is for: "حملة لقصف مواقع", "الرصاص لتفريق المتظاهرين" tell whom it is aimed at. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const HOSTILE = wanted([
  'target',
  'shell',
  'drive.out',
  'kill',
  'strike',
  'clash',
  'destroy',
  'arrest',
  'repel',
  'pursue',
  'siege',
  'disperse',
])
/** "نشر الجنود لمحاربة الجماعة". */
const FIGHTING = wanted([
  's:تفريق',
  's:قمع',
  's:محاربه',
  's:مكافحه',
  's:ملاحقه',
  's:قتال',
  's:مقاتله',
  's:مواجهه',
  's:دحر',
])

/** "لمنع المسلحين من السيطرة", "عمليات لمكافحة التنظيم": words that the lexicon does not know, or as verbs alone. */
const KEEPING = wanted(
  'لمنع لمكافحه لمحاربه لمقاتله لمجابهه لدحر'.split(' ').flatMap(form => [`w:${form}`, `w:و${form}`]),
)

/** How a purpose at an item stands to what follows it; null: the item is no purpose. */
export const purposeAt = (item: Item): 'on' | 'none' | null => {
  if (has(item, KEEPING)) return 'on'
  return item.preposition === 'ل' && has(item, 'masdar', FIGHTING)
    ? has(item, HOSTILE, FIGHTING)
      ? 'on'
      : 'none'
    : null
}
