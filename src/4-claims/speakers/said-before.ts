/** Whether what was said stands before the words that tell who speaks, or behind them. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const AS_THEY_SAY = wanted(['w:كما', 'w:حسبما', 'w:بحسبما', 'w:وفقما', 'according', 'w:ما'])
const isOver = (item: Item | undefined): boolean =>
  !item || item.kind === 'time' || has(item, 'comma') || has(item, 'w:في', 'w:خلال', 'w:عبر', 'w:علي')
/** What opens the words of somebody. */
export const OPENS_SAID = wanted(['w:ان', 'w:انه', 'w:انها', 'w:انهم', 'w:بان', 'w:بانه', 'w:بانها', 'colon'])

/** "إلى ذلك، توقع المصدر، أمس، سقوط …": nothing but a link stands before the verb. */
const MOST_OF_LINK = 5
const isSaid = (item: Item): boolean => (item.kind !== 'word' && item.kind !== 'punct') || has(item, 'verb', 'masdar')

/** Whether what was said stands before the verb: nothing of it follows who speaks. */
export function isBehind(items: readonly Item[], verb: number, to: number): boolean {
  if (verb === 0 || (verb <= MOST_OF_LINK && !items.slice(0, verb).some(isSaid))) return false
  const before = items[verb - 1]
  if (has(before, AS_THEY_SAY) && verb > 1) return !has(items[verb - 2], 'stop') || to >= items.length - 1
  return has(before, 'comma') && isOver(items[to]) && !items.slice(to, to + 12).some(item => has(item, OPENS_SAID))
}

const INNER = wanted(['w:حيث', 'relative', 'w:بعدما', 'w:عندما', 'w:اذ'])
/** "…، حيث أعلن …": inside what another says. */
export const isInner = (items: readonly Item[], verb: number): boolean =>
  verb > 2 && [1, 2].some(d => has(items[verb - d], INNER))
