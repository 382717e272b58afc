/** "تحاصر القوات الآن البلدة": fighting told as going on at the hour of writing. */
import type { ClaimDate } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { Sentence } from '../grammar/item.ts'
import type { Mention } from '../mentions/mention.ts'

const NOW = new Set(['الان', 'حاليا'])
const REACH = 3
/** What lasts, and may be under way as somebody speaks. */
const UNDER_WAY = new Set(['clash', 'siege', 'shelling', 'air_strike', 'fire'])

const isNow = ({ items, tokens }: Sentence, k: number): boolean => {
  const item = items[k]
  if (!item || item.to - item.from > 1) return false
  return NOW.has(tokens[item.from]?.norm ?? '') && !has(items[k - 1], 'w:حتي', 'w:الي', 'w:لحد', 'w:من')
}

/** Whether a mention stands beside "now", with nothing else told between them. */
function isUnderWay({ type, recalled, trigger, triggers, others, sentence }: Mention): boolean {
  if (!UNDER_WAY.has(type) || recalled) return false
  const [low, high] = [Math.min(...triggers, trigger), Math.max(...triggers, trigger)]
  for (let k = Math.max(0, low - REACH); k <= high + REACH; k++)
    if (isNow(sentence, k) && !others.some(other => (other > k && other < low) || (other < k && other > high)))
      return true
  return false
}

const AHEAD = new Set(['المقبله', 'القادمه'])
const HOURS_REACH = 12
/** "توقع سقوط البلدة خلال الساعات القليلة المقبلة": what is to come within the day. */
function isWithinHours({ status, sentence: { items, tokens }, trigger }: Mention): boolean {
  if (status !== 'planned') return false
  const at = items[trigger]?.from ?? 0
  const near = tokens.slice(Math.max(0, at - HOURS_REACH), at + HOURS_REACH).map(({ norm }) => norm)
  return near.some((norm, i) => norm === 'الساعات' && AHEAD.has(near[near[i + 1] === 'القليله' ? i + 2 : i + 1] ?? ''))
}

/** Its day: that of the saying, or else that of the report. */
export function dayOfNow(
  mention: Mention,
  { said, published }: { readonly said: ReadonlyMap<number, ClaimDate>; readonly published: string | null },
): ClaimDate | null {
  if (!isUnderWay(mention) && !isWithinHours(mention)) return null
  const spoken = said.get(mention.sentence.index)
  return spoken ?? (published ? { start: published, end: published, basis: 'stated', precision: 'day' } : null)
}
