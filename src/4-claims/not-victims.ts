/** People near a word of suffering who did not suffer it: captives who are swapped, subjects of another clause. */
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { wanted } from './tags.ts'

/** "تبادل أسرى": what was agreed on, and nobody newly taken. */
export const isExchanged = (items: readonly Item[], victims: number): boolean =>
  has(items[victims], 'people.captured.bare') && has(items[victims - 1], 'exchange')

const BESIDE = wanted(['w:فيما', 'w:بينما', 'w:كما', 'w:حين'])
/** "بينهم ضابط فيما أصيب ثلاثة", "قتلوا كما أصيب ثلاثة": a verb behind such a word has its own subject. */
export const isBeside = (items: readonly Item[], rule: string, victims: number, verb: number): boolean =>
  /after-(long-)?subject$/.test(rule) &&
  (items.slice(victims + 1, verb).some(item => has(item, BESIDE)) ||
    (verb > victims + 1 && isBehindPreposition(items, verb)))

/** "أفرج عن الطبيب بعد شهر من خطفه": a verbal noun, whatever else its letters are. */
const isBehindPreposition = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'masdar') &&
  has(items[at], 'pron', 'object') &&
  has(items[at - 1], 'w:من', 'w:بعد', 'w:قبل', 'w:عقب', 'w:علي')
