/** What happens again and again, and no single happening. */
import { has } from './clause.ts'
import type { Item, Sentence } from './item.ts'
import { wanted } from './tags.ts'

const TIME_AND_AGAIN = wanted('s:متكرره s:متواصله s:مستمره s:متصاعده s:متزايده s:دوريه s:يوميه s:متواتره'.split(' '))
const MEMORIES = wanted(['s:ذكري', 'w:وذكري', 'w:بذكري'])
const MEMORY_REACH = 3
/** "أحيا السكان ذكرى المجزرة": what is remembered every year. */
export const isRemembered = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'masdar', 'noun') && items.slice(Math.max(0, at - MEMORY_REACH), at).some(item => has(item, MEMORIES))

const SINCE = wanted(['w:منذ'])
/** "تشهد المنطقة هجمات متكررة": what goes on there; "معارك مستمرة منذ ثلاثة أيام" is a battle of these days. */
export const isFrequent = (items: readonly Item[], at: number): boolean =>
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
