/** Whence rounds come: from guns far away, from aircraft, or from the shoulder of one who attacks. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { flownBefore } from './means-behind.ts'

const REACH = 8
const FLOWN_REACH = 3
/** "صواريخ أطلقتها طائرات", "أطلقت طائرة صاروخين": rounds that come from the air. */
const isFlown = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some((item, i, near) => {
    const next = near.slice(i + 1, i + FLOWN_REACH)
    return (
      has(item, 'launch.verb', 'throw.verb') &&
      (next.some(one => has(one, 'aircraft', 'air', 'drone.maybe')) || flownBefore(items, from + i)) &&
      near.slice(Math.max(0, i - 2), i + REACH).some(one => has(one, 'shell.round'))
    )
  })

const ROUNDS_REACH = 10
/** "قذيفة آر بي جي", "قذائف الأربيجي": the first rounds told beside the deed are those of a launcher. */
function isFromShoulder(items: readonly Item[], at: number): boolean {
  const round = items.findIndex((item, i) => i >= at - 2 && i <= at + ROUNDS_REACH && has(item, 'shell.round'))
  const [next, second, third] = items.slice(round + 1)
  if (round < 0) return false
  return has(next, 's:اربيجي') || (has(next, 'w:ار', 'w:الار') && has(second, 'w:بي') && has(third, 'w:جي'))
}

/** The type of what is told by its rounds: a launcher is aimed at what stands in sight, in an attack like any other. */
export function typeOfRounds(items: readonly Item[], trigger: number): string {
  if (isFlown(items, Math.max(0, trigger - REACH), trigger + REACH)) return 'air_strike'
  return isFromShoulder(items, trigger) ? 'violence' : 'shelling'
}
