/** Deeds that somebody cannot do, or of which it is too early to speak, or that is only offered for another. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'

const forms = (words: string): string[] => words.split(' ').flatMap(word => [`w:${word}`, `w:و${word}`])
const HINDERED = wanted([
  ...forms('تعذر يتعذر تعذرت تتعذر يصعب تصعب يستحيل الصعب الصعوبه المستحيل المتعذر'),
  ...forms('صعوبه صعوبات استحاله تاخر تاخير بتاخير بتاخر عجز عجزت عجزوا يعجز'),
  ...['s:صعوبه', 's:صعوبات', 's:استحاله'],
])
const HINDERED_REACH = 4
const isTensed = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun')
/** "صعوبة في إخراج المدنيين", "تعذر إجلاء الجرحى", "من الصعب استعادة المدينة": what is in somebody's way, and so is not done. */
const isHindered = (items: readonly Item[], { at }: Trigger): boolean => {
  if (!has(items[at], 'masdar') || isTensed(items[at])) return false
  for (let k = at - 1; k >= Math.max(0, at - HINDERED_REACH); k--) {
    if (has(items[k], HINDERED)) return true
    if (has(items[k], 'stop', 'comma', 'w:بعد', 'w:عقب', 'w:اثر', 'w:بسبب', 'w:رغم') || isTensed(items[k])) return false
  }
  return false
}

const TOO_EARLY = wanted(['w:المبكر', 'w:مبكرا', 'w:لاوانه', 'w:لاوانها'])
const SPEAKING = wanted(['w:الحديث', 'w:القول', 'w:التحدث', 'w:الجزم', 'w:للحديث', 'w:للقول'])
const EARLY_REACH = 10
/** "من المبكر الحديث عن نصر", "من السابق لأوانه القول إن الجيش سيطر": what nobody can say yet. */
const isTooEarly = (items: readonly Item[], { at }: Trigger): boolean => {
  const before = items.slice(Math.max(0, at - EARLY_REACH), at)
  const early = before.findLastIndex(item => has(item, TOO_EARLY))
  const said = before.slice(early + 1)
  return early >= 0 && has(said[0], SPEAKING) && !said.some(item => has(item, 'stop', 'comma'))
}

const ASKS = wanted(['appeal.verb', 's:اشترط', 's:اشترطت', 's:اشترطوا'])
const ASKED_REACH = 24
/** "طالبت الجماعة بالإفراج عن خمس نساء مقابل إطلاق سراح ثلاثة جنود": neither has been let go. */
const isAskedInReturn = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.type !== 'release' || isTensed(items[at]) || !has(items[at - 1], 'w:مقابل')) return false
  const before = items.slice(Math.max(0, at - ASKED_REACH), at)
  const asks = before.findLastIndex(item => has(item, ASKS))
  return asks >= 0 && !before.slice(asks).some(item => has(item, 'stop'))
}

/** Whether a deed is named that is out of reach, or of which nobody can speak yet. */
export const isBeyondReach = (items: readonly Item[], trigger: Trigger): boolean =>
  isHindered(items, trigger) || isTooEarly(items, trigger) || isAskedInReturn(items, trigger)
