/** Agreements that are near, awaited or proposed: talked of, and not yet made. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const stems = (words: string): ReturnType<typeof wanted> =>
  wanted(words.split(' ').flatMap(word => [`s:${word}`, `w:و${word}`]))

/** "قرب التوصل إلى اتفاق", "تترقب المدينة إبرام اتفاق", "في انتظار هدنة". */
const AWAITED = stems(
  'قرب اقترب اقتربت اقتربوا يقترب تقترب يقتربون اقتراب اقترابهم ترقب يترقب تترقب ترقبا ترقبت انتظار بانتظار ينتظر تنتظر',
)
/** "اقترح المبعوث هدنة", "عرضت الحكومة هدنة على المسلحين". */
const PROPOSES = stems('اقترح اقترحت اقترحوا يقترح تقترح مقترح مقترحا اقتراح اقتراحا عرض عرضت عرضوا يعرض تعرض عرضا')
/** "خطة تنص على وقف القتال", "تقدم بمبادرة تقضي بهدنة". */
const PAPERS = wanted(
  's:خطه s:خطته s:خطتها s:مبادره s:مبادرته s:مسوده s:مشروع s:مشروعا s:مقترح s:مقترحا s:اقتراح s:اقتراحا s:ورقه s:عرض s:عرضا'.split(
    ' ',
  ),
)
const LAYS_DOWN = stems(
  'ينص تنص نص نصت يقضي تقضي قضي قضت يتضمن تتضمن تضمن تضمنت يشمل تشمل شمل شملت يدعو تدعو يقترح تقترح',
)
/** What was agreed on or begun is no proposal any more. */
const MADE = wanted(['sign.verb', 'reach.verb', 'agree.verb', 's:دخل', 's:دخلت', 's:بعد', 's:عقب', 's:منذ', 's:خلال'])
const [REACH, AFTER] = [8, 4]

/** "تتضمن المسودة وقف القتال", "خطة للسلام تنص على هدنة": a paper stands beside the verb that lays down what it says. */
const isPaper = (items: readonly Item[], verb: number): boolean =>
  items.slice(Math.max(0, verb - AFTER), verb + AFTER).some(item => has(item, PAPERS))

/** "من المنتظر أن يوقع الطرفان اتفاقا": a verb in the present behind أن, under a word for what is to come. */
/** "قد تفضي المحادثات إلى هدنة". */
const mayLeadTo = (items: readonly Item[], verb: number): boolean =>
  has(items[verb - 1], 'w:قد', 'w:وقد', 'w:ربما') && has(items[verb], LEADS_TO)
const LEADS_TO = stems('يفضي تفضي يؤدي تؤدي يقود تقود يسفر تسفر يثمر تثمر')

const isToBeSigned = (items: readonly Item[], verb: number): boolean =>
  has(items[verb], 'sign.verb', 'reach.verb') &&
  has(items[verb], 'present') &&
  has(items[verb - 1], 's:ان') &&
  items.slice(Math.max(0, verb - AFTER), verb - 1).some(item => has(item, 'to.come'))

/** "مهلة للتوصل إلى اتفاق", "محادثات لإبرام هدنة": what somebody is to come to. */
const isSoughtBy = (item: Item): boolean =>
  item.preposition === 'ل' && has(item, 'reach.masdar', 'sign.masdar') && !has(item, 'verb')

/** Whether the agreement told at item `at` is only near, awaited or proposed. */
export function isDealToCome(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const item = items[k]
    if (!item || has(item, 'stop', 'comma')) return false
    if (isSoughtBy(item) || isToBeSigned(items, k) || mayLeadTo(items, k) || has(item, AWAITED)) return true
    if (has(item, MADE)) return false
    if (has(item, LAYS_DOWN) && isPaper(items, k)) return true
    if (has(item, PROPOSES) && !has(items[k + 1], 'w:في', 'w:الحائط')) return true
  }
  return false
}
