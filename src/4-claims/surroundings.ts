/** Which place and which time in a sentence belong to a trigger. */
import { has, opensClause } from './clause.ts'
import type { Item } from './item.ts'
import type { TriggerRule } from './rules/trigger-rule.ts'

const LOCATIVE = [
  'w:في',
  'w:قرب',
  'w:علي',
  'w:داخل',
  'w:خارج',
  'direction',
  'w:عند',
  'w:حول',
  'place.kind',
  'w:ضد',
  'site',
  'home',
  'building',
]

/** "شمال غرب بغداد" behind another place only says where that one lies. */
const isBearing = (items: readonly Item[], k: number): boolean =>
  has(items[k - 1], 'direction') &&
  [k - 2, k - 3, k - 4, k - 5].some(i => items[i]?.kind === 'place' || items[i]?.tags.has('measure'))

/** "ثاني أكبر مدينة بعد العاصمة صنعاء": what a place is measured against. */
const isCompared = (items: readonly Item[], k: number): boolean =>
  has(items[k - 1], 'w:بعد') || (has(items[k - 1], 'place.kind') && has(items[k - 2], 'w:بعد'))

const BACKS = ['تساند', 'تدعم', 'تمول', 'تسلح', 'ترعا', 'تتهم', 'تعتبر', 'تصنف', 'تويد'].flatMap(verb =>
  ['ه', 'ها', 'هم'].map(whom => `w:${verb}${whom}`),
)
/** "فصائل تساندها طهران": a capital that does something to what was named before is its government. */
const isBacker = (items: readonly Item[], k: number): boolean => has(items[k - 1], ...BACKS)

/** How well a place in the sentence fits the trigger; below zero it belongs to something else. */
function placeScore(
  items: readonly Item[],
  trigger: number,
  k: number,
  others: readonly number[],
  rule: TriggerRule,
): number {
  const item = items[k]
  const before = items[k - 1]
  if (!item) return -9
  const distance = Math.abs(k - trigger)
  let score = k > trigger ? 4 : 2
  score -= distance * 0.2
  if (item.preposition === 'ب' || has(before, ...LOCATIVE)) score += 2
  const leaving = rule.type === 'withdrawal' || rule.id === 'drove-out'
  if (has(before, 'w:من')) score += leaving ? 2 : -1.5
  if (has(before, 'w:الي', 'w:باتجاه', 'w:نحو')) score -= rule.type === 'operation' ? 0 : 1
  const [low, high] = k > trigger ? [trigger, k] : [k, trigger]
  score -= 2.5 * others.filter(t => t > low && t < high).length
  for (let i = low + 1; i < high; i++) if (opensClause(items, i)) score -= 1.5
  if (isBearing(items, k)) score -= 4
  if (isCompared(items, k) || isBacker(items, k)) score -= 4
  if (k < trigger && has(items[k + 1], 'w:حيث') && trigger - k < 6) score += 3
  if (item.tags.has('country')) score -= 1.5
  if (item.tags.has('inner')) score -= 1.5
  if (item.tags.has('province')) score -= 0.5
  return score
}

/** Item indexes of the places that fit a trigger, best first. */
export function placesFor(
  items: readonly Item[],
  triggers: readonly number[],
  others: readonly number[],
  rule: TriggerRule,
): number[] {
  const best = (k: number): number => Math.max(...triggers.map(trigger => placeScore(items, trigger, k, others, rule)))
  return items
    .map((item, k) => ({ k, score: item.kind === 'place' ? best(k) : -9 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.k - b.k)
    .map(({ k }) => k)
}

/** "أفادت مصادر أمس" tells when it was said: it dates the event only where nothing else does. */
export function isSayingTime(items: readonly Item[], k: number): boolean {
  for (let i = k - 1; i >= Math.max(0, k - 6); i--) {
    const item = items[i]
    if (!item || item.tags.has('stop') || item.tags.has('connector') || item.tags.has('comma')) return false
    if (has(item, 'say.verb')) return true
    if (has(item, 'verb') && !has(item, 'noun', 'masdar')) return false
  }
  return false
}

/** A time that costs more than this belongs to something else. */
const FARTHEST = 6

function timeCost(items: readonly Item[], trigger: number, k: number, others: readonly number[]): number {
  const [low, high] = k > trigger ? [trigger, k] : [k, trigger]
  const between = others.filter(t => t > low && t < high).length
  const clauses = items.slice(low + 1, high).filter((_, i) => opensClause(items, low + 1 + i)).length
  return (
    (high - low) * 0.2 +
    between * 2 +
    clauses * 2 +
    (isSayingTime(items, k) ? 2 : 0) -
    (items[k]?.time?.expr.kind === 'date' ? 1 : 0)
  )
}

/** Item index of the time nearest to a trigger, clauses and other triggers between them counted against it. */
export function timeFor(items: readonly Item[], triggers: readonly number[], others: readonly number[]): number | null {
  const costs = items.flatMap((item, k) =>
    item.kind === 'time'
      ? [{ k, cost: Math.min(...triggers.map(trigger => timeCost(items, trigger, k, others))) }]
      : [],
  )
  costs.sort((a, b) => a.cost - b.cost || a.k - b.k)
  const best = costs[0]
  return best && best.cost < FARTHEST ? best.k : null
}
