/** Which places of a sentence belong to a trigger. */
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
