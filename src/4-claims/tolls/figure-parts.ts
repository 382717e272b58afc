/** Figures that another one sums up: "28 قتيلا، 17 متمردا و11 عنصرا". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { figureOf } from './figure.ts'

/** People or a bare number, which may be of people. */
export const countable = (item: Item | undefined): boolean =>
  item !== undefined && (item.kind === 'people' || (item.kind === 'number' && item.tags.has('number')))

const exactly = (item: Item | undefined): number | null => {
  const figure = item && countable(item) ? figureOf(item) : null
  return figure && !figure.vague && figure.low === figure.high ? figure.high : null
}

const LEAST_WHOLE = 3
const PARTS_REACH = 28
/** "28 قتيلا، 17 متمردا و11 عنصرا", "سبعة في حادثين: خمسة في … واثنان في …": numbers behind a figure that add up to it are its parts. */
export function partsOf(items: readonly Item[], at: number): number[] {
  const whole = exactly(items[at]) ?? 0
  const parts: number[] = []
  let sum = 0
  for (let k = at + 1; whole >= LEAST_WHOLE && k <= at + PARTS_REACH; k++) {
    const item = items[k]
    if (!item || (has(item, 'stop') && !has(item, 'colon')) || item.people?.outcome) return []
    const part = exactly(item)
    // "برصاص قناص": who fired is none of them.
    if (part === null || has(items[k - 1], 'gunfire')) continue
    sum += part
    parts.push(k)
    if (sum >= whole) return sum === whole && parts.length > 1 ? parts : []
  }
  return []
}
