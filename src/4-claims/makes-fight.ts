/** Whether an attack was one on fighters, by who its victims were. */
import type { Mention } from './mention.ts'
import type { TollReading } from './tolls.ts'

const HALF = 0.5
const sizeOf = ({ low, high }: TollReading): number => high ?? low ?? 0
/** Fighters among the victims make an attack a clash; not "عشرة أشخاص بينهم جنديان", nor "نائب مع حارسيه". */
export function makesFight(toll: TollReading, { sentence }: Mention, all: readonly TollReading[]): boolean {
  if (toll.group !== 'combatants' || toll.detail === 'attackers') return false
  const others = all.filter(one => one.group !== 'combatants' && !one.included)
  if (toll.included) return !others.some(one => one.outcome === toll.outcome && sizeOf(toll) < HALF * sizeOf(one))
  return !(sentence.items[toll.victims]?.tags.has('pron') && others.some(one => one.detail === 'leaders'))
}
