/** What hangs on to the name of a speaker by a preposition: "في الشرطة", "بوزارة الداخلية", "باسم الجيش". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

/** Classes of words for bodies that speak. */
export const BODY = wanted(['actor', 'force', 'government', 'organisation', 'place', 'hospital'])

/** "المتحدث باسمها": whose, told before. */
export const IN_ITS_NAME = wanted(['w:باسمها', 'w:باسمه', 'w:باسمهم'])
export const IN_THE_NAME = wanted(['s:باسم', 'w:باسمها', 'w:باسمه', 'w:باسمهم'])
const POWERS = wanted(['s:قوي', 's:فصائل', 's:جبهه', 's:غرفه', 's:عمليات', 's:محور'])
const OCCASIONS = wanted(
  's:وقت s:حين s:سياق s:اطار s:مؤتمر s:اجتماع s:لقاء s:جلسه s:مقابله s:حوار s:نهايه s:ختام s:بدايه s:مناسبه s:ذكري s:مقابل s:شان s:يوم s:حادث s:اثناء'.split(
    ' ',
  ),
)
/** "مصدر في قطاع النفط", "مسؤول في شركة الكهرباء". */
const SECTORS = wanted(['s:قطاع', 's:شركه', 's:مجال', 's:اداره', 's:هيئه', 's:لجنه', 's:حزب', 's:نقابه', 's:مكتب'])
/** "مصدر في المعارضة", "نائب في البرلمان": whatever somebody without article is in. */
const isOfSource = (items: readonly Item[], i: number): boolean => {
  const [who, what] = [items[i - 1], items[i + 1]]
  const somebody = has(who, 'source') || (who?.kind === 'people' && who.people?.implied === 1)
  return (
    somebody &&
    !has(who, 'def', 'statement.doc', 'outlet') &&
    what?.kind === 'word' &&
    (has(what, 'def') || (has(what, SECTORS) && has(items[i + 2], 'def'))) &&
    !has(what, OCCASIONS)
  )
}
const OVER = wanted('s:مسؤول s:مسءول s:مسئول s:مسؤوله s:مسئوله'.split(' '))
/** "المسؤول عن الطوارئ". */
const isOffice = (item: Item | undefined): boolean =>
  item?.kind === 'word' && has(item, 'def') && !has(item, 'masdar', 'verb')
/** "للإغاثة", "للشؤون": what a body is for. */
const PURPOSES = wanted(
  's:حقوق s:شؤون s:شئون s:اعلام s:اغاثه s:تنميه s:تنسيق s:رعايه s:مكافحه s:دراسات s:ابحاث s:دفاع s:ازمات s:طوارئ s:عدل s:سلام'.split(
    ' ',
  ),
)
const LEADS = /^(ال)?قياد[هة]/
/** "في الشرطة", "بوزارة الداخلية", "لحقوق الإنسان", "باسم الجيش" belong to the name; "في بيان", "لوكالة …" and the rest do not. */
export function linksOn(items: readonly Item[], i: number): boolean {
  const item = items[i]
  const next = items[i + 1]
  if (has(item, IN_THE_NAME, 'w:بالانابه', 'w:بالنيابه', 'w:بالوكاله')) return true
  if (has(item, 'w:في', 'w:من'))
    return (
      // "قال لرويترز | من البلدة": whence he spoke.
      !(has(item, 'w:من') && items[i - 1]?.kind === 'outlet') &&
      (has(next, BODY, 'source', 'police', POWERS) || isOfSource(items, i)) &&
      !has(next, 'statement.doc', 'outlet')
    )
  // "المسؤول عن المديرية": over what he is set.
  if (has(item, 'w:عن'))
    return (
      (has(items[i - 1], OVER) && (has(next, 'place', 'place.kind') || isOffice(next))) ||
      (has(items[i - 1], 's:دفاع') && has(next, 'def'))
    )
  if (item?.kind === 'word' && has(item, 'prep')) return false
  if (item?.preposition === 'ب')
    return (
      (has(item, BODY, 'office', 'source', 'place.kind', 's:اسم', 's:رتبه', 's:شرطه', 's:مستشفي') ||
        LEADS.test(item.people?.text ?? '')) &&
      !has(item, 'statement.doc')
    )
  if (item?.preposition === 'ل')
    return has(item, BODY, 'office', 'source', 'place.kind', PURPOSES) && !has(item, 'outlet', 'pron', 'person')
  return item?.preposition !== 'ك'
}
