/** Settles which days each time of a report tells: from the first sentence on, for "the same day" is that of the day told before it. */
import { resolveTime, type TimeReference } from '../../2-arabic/resolve-time.ts'
import type { ClaimDate } from '../claim.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { isSayingTime } from './times-of-saying.ts'

/** The days that the time at an item of a sentence tells; null when it tells none. */
export type DaysOf = (sentence: Sentence, at: number) => ClaimDate | null

/** What was told so far: the last single day, the first of the last days told, and the last day on which something was said. */
interface Told {
  day: string | null
  from: string | null
  said: string | null
}

/**
 * "Last night" in what somebody said yesterday is the night before that: a paper that prints "said yesterday" for the agency's
 * "said today" leaves the words that were said as they are.
 */
const isLastNight = ({ time }: Item): boolean =>
  time?.expr.kind === 'relative' && time.expr.part === 'night' && time.expr.offset === -1 && time.expr.weekday === null

const isNightAlone = (item: Item, words: string): boolean => isLastNight(item) && !/امس|البارحه/.test(words)

function daysAt(sentence: Sentence, item: Item, told: Told, reference: TimeReference): ClaimDate | null {
  if (!item.time) return null
  const words = sentence.tokens
    .slice(item.from, item.to)
    .map(token => token.norm)
    .join(' ')
  const spoken = told.said !== null && isNightAlone(item, words)
  const resolved = resolveTime(item.time.expr, {
    published: reference.published,
    writing: spoken ? told.said : (reference.writing ?? null),
    told: told.day,
    toldFrom: told.from,
  })
  if (!resolved || (resolved.start === null && resolved.end === null)) return null
  const { start, end, basis, precision } = resolved
  return { start, end, basis, precision }
}

/** "منذ السبت": what is told on "the next day" came the day after it opened. */
function opensOnDay({ time }: Item, reference: TimeReference): boolean {
  if (time?.expr.kind !== 'since') return false
  const opening = resolveTime(time.expr.at, reference)
  return opening !== null && opening.start === opening.end
}

/** The days of all times of a report. */
export function settleTimes(sentences: readonly Sentence[], reference: TimeReference): DaysOf {
  const days = new Map<Item, ClaimDate>()
  const told: Told = { day: null, from: null, said: null }
  for (const sentence of sentences)
    for (const [at, item] of sentence.items.entries()) {
      if (!item.time) continue
      const date = daysAt(sentence, item, told, reference)
      if (!date) continue
      days.set(item, date)
      if (!date.start) continue
      told.from = date.start
      if (opensOnDay(item, reference)) told.day = date.start
      if (date.start !== date.end) continue
      told.day = date.start
      if (isSayingTime(sentence.items, at)) told.said = date.start
    }
  return (sentence, at) => {
    const item = sentence.items[at]
    return (item && days.get(item)) ?? null
  }
}
