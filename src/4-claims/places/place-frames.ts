/** A sentence that opens with where all that it tells happened: "وفي محافظة كذا، شمال كذا، أعلن المتحدث مقتل أربعة في كمين". */
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'

const isIn = bearing('w:في', 'w:وفي')
const isComma = bearing('comma')
const FIRST = 1
/** "شمال كذا،" at most. */
const ASIDE = 4

/** The comma behind the place at `k`, or behind what says where that one lies; −1 where the sentence goes on without one. */
function frameEnd(items: readonly Item[], k: number): number {
  if (!isComma(items[k + 1])) return -1
  if (!has(items[k + 2], 'direction', 'w:قرب')) return k + 1
  const next = items.slice(k + 2, k + 2 + ASIDE).findIndex(isComma)
  return next < 0 ? k + 1 : k + 2 + next
}

const SMALL: ReadonlySet<string> = new Set(['province', 'town', 'village', 'district', 'camp'])
const isPlace = (item: Item): boolean => item.kind === 'place'

/**
 * Whether the place at `k` opens its sentence, set off by a comma, and is that of the deed at `at`, for which no other is told behind it.
 * Where somebody speaks in a city ("وفي نهران، أعلن الوزير مقتل …") it need not be where it happened.
 */
export function isFrame(items: readonly Item[], k: number, at: number): boolean {
  if (k !== FIRST || k >= at || !isIn(items[0])) return false
  const end = frameEnd(items, k)
  if (end < 0 || end >= at || items.slice(end + 1).some(isPlace)) return false
  const said = items.slice(end + 1, at).some(item => has(item, 'say.verb', 'according'))
  const place = items[k]?.place
  return !said || place?.kindWord != null || SMALL.has(place?.candidates[0]?.kind ?? '')
}

/** "وفي نهران، قتل عشرون في هجمات في كذا", "أعنف هجوم في نهران منذ أن قتل خمسون في كذا": a wider land told before what happened in one place of it. */
export const isWiderBefore = (items: readonly Item[], k: number, at: number): boolean => {
  const end = k === FIRST && isIn(items[0]) ? frameEnd(items, k) : -1
  return (end >= 0 && end < at) || (k < at && items.slice(k + 1, at).some(item => has(item, 'w:منذ')))
}
