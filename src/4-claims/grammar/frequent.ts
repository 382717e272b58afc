/** What happens again and again, or is told as what a place or a side is like, and no single happening. */
import { isVerbForm } from '../sides/party.ts'
import { has, opensRelative } from './clause.ts'
import type { Item, Sentence } from './item.ts'
import { wanted } from './tags.ts'

const TIME_AND_AGAIN = wanted('s:متكرره s:متواصله s:مستمره s:متصاعده s:متزايده s:دوريه s:يوميه s:متواتره'.split(' '))
const MEMORIES = wanted(['s:ذكري', 'w:وذكري', 'w:بذكري', 's:ذكراه', 's:ذكراها'])
const MEMORY_REACH = 12
/** "أحيا السكان ذكرى المجزرة", "الذكرى السنوية لفض الاعتصام الذي قتل فيه": what is remembered every year, with all that its clause goes on to tell of it. */
export const isRemembered = (items: readonly Item[], at: number): boolean => {
  const before = items.slice(Math.max(0, at - MEMORY_REACH), at)
  const memory = before.findLastIndex(item => has(item, MEMORIES))
  const told = !isVerbForm(items, at) || before.slice(memory + 1).some(opensRelative)
  return (
    memory >= 0 && told && !before.slice(memory + 1).some(item => has(item, 'stop', 'comma', 'connector', 's:خلال'))
  )
}

const SINCE = wanted(['w:منذ'])
/** "تشهد المنطقة هجمات متكررة": what goes on there; "معارك مستمرة منذ ثلاثة أيام" is a battle of these days. */
const isOften = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'masdar', 'noun') &&
  !has(items[at], 'def') &&
  [1, 2].some(
    k => has(items[at + k], TIME_AND_AGAIN) && items[at + k + 1]?.kind !== 'time' && !has(items[at + k + 1], SINCE),
  )

const MENTIONS = wanted([
  's:يذكر',
  's:يشار',
  'w:ويشار',
  'w:تجدر',
  'w:وتجدر',
  'w:الجدير',
  'w:والجدير',
  'w:جدير',
  'w:وجدير',
])
const MENTION_WORDS = 3
/** "يذكر أن", "تجدر الإشارة إلى أن": the paper's own words for what it recalls. */
export const isMentionedBeside = ({ items, part }: Pick<Sentence, 'items' | 'part'>): boolean =>
  part === 'body' && items.slice(0, MENTION_WORDS).some(item => has(item, MENTIONS) && !has(item, 'source'))

/** "الذي يحاصره التنظيم": what a place or a side is told apart by. */
export const tellsApart = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (!has(item, 'verb') || !has(item, 'present') || has(item, 'masdar')) return false
  return (
    has(items[at - 1], 'relative') ||
    (item?.conjunction === true && has(item, 'pron', 'object') && isInRelative(items, at))
  )
}

const WAGED = /^(عمليات|حملات|معارك)$/
const HABIT_REACH = 5
const DATED_REACH = 12
/** "وتشن زمردان عمليات على الجماعة", behind the lead and without a day: what a side is wont to do. */
const isWont = ({ items, part, index }: Sentence, at: number): boolean =>
  part === 'body' &&
  index > 0 &&
  at <= HABIT_REACH &&
  has(items[0], 'carry.out.verb') &&
  has(items[0], 'present') &&
  items[0]?.conjunction === true &&
  WAGED.test(items[at]?.word?.best.stem ?? '') &&
  !items.slice(0, at + DATED_REACH).some(({ kind }) => kind === 'time')

const RISES = wanted(
  's:تصاعد s:تصاعدت s:يتصاعد s:تتصاعد s:تزايد s:تزايدت s:يتزايد s:تتزايد s:ازدياد s:ازدادت s:تزداد s:ارتفاع s:زياده'.split(
    ' ',
  ),
)
const RISING = /^(هجمات|هجماتها|هجماته|هجماتهم|اعتداءات|تفجيرات)$/
const RISING_REACH = 4
/** "تصاعدت هجمات المتمردين في الجنوب": more of what goes on there. */
const isOnTheRise = (items: readonly Item[], at: number): boolean => {
  if (!RISING.test(items[at]?.word?.best.stem ?? '')) return false
  const before = items.slice(Math.max(0, at - RISING_REACH), at)
  const from = before.findLastIndex(item => has(item, RISES))
  return from >= 0 && !before.slice(from + 1).some(item => has(item, 'stop', 'comma', 'relative') && !has(item, 'prep'))
}

/** Whether a deed is told as one that is done again and again. */
export const isFrequent = (sentence: Sentence, at: number): boolean =>
  isOften(sentence.items, at) || isOnTheRise(sentence.items, at) || isWont(sentence, at)

const RELATIVE_REACH = 9
/** "التي تسيطر عليها المعارضة وتحاصرها القوات": the next verb of such a clause. */
function isInRelative(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - RELATIVE_REACH) && !has(items[k], 'stop', 'comma', 'connector'); k--)
    if (opensRelative(items[k])) return true
  return false
}
