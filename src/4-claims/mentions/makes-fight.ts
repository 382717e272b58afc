/** Whether an attack was one on fighters, by who its victims were. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import type { TollReading } from '../tolls/tolls.ts'
import type { Mention } from './mention.ts'

const FOUND_REACH = 4
/** "عثر على جثث ستة جنود": nothing tells of a fight that they fell in; those of a band are found where it fought. */
const areFoundDead = ({ victims, of }: TollReading, items: readonly Item[]): boolean =>
  has(items[victims], 'body') &&
  !of?.irregular &&
  items.slice(Math.max(0, victims - FOUND_REACH), victims).some(item => has(item, 'find'))

/** "اغتيال ضابط": whom it strikes does not fight back, whatever he is. */
export const isMurder = ({ sentence, trigger }: Mention): boolean =>
  sentence.items[trigger]?.tags.has('murder') ?? false

const HALF = 0.5
const sizeOf = ({ low, high }: TollReading): number => high ?? low ?? 0
/** Fighters among the victims make an attack a clash; not "عشرة أشخاص بينهم جنديان", nor "نائب مع حارسيه". */
export function makesFight(toll: TollReading, { sentence }: Mention, all: readonly TollReading[]): boolean {
  if (toll.group !== 'combatants' || toll.detail === 'attackers' || areFoundDead(toll, sentence.items)) return false
  const others = all.filter(one => one.group !== 'combatants' && !one.included)
  if (toll.included) return !others.some(one => one.outcome === toll.outcome && sizeOf(toll) < HALF * sizeOf(one))
  return !(sentence.items[toll.victims]?.tags.has('pron') && others.some(one => one.detail === 'leaders'))
}
