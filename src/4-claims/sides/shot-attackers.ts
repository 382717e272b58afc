/** Attackers who are shot in the course of what they do, told by a pronoun alone: "في عملية دهس نفذها شاب، فيما أطلق الجنود النار عليه ما أدى إلى استشهاده". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { fellStriking } from '../mentions/blades.ts'
import type { TollReading } from '../tolls/tolls.ts'

/** What one man does with his own hands. */
const BY_ONE = wanted(['stab', 'run.over', 's:منفذ', 's:مهاجم'])
const FIRE = wanted(['gunfire', 's:نار'])
const ON_HIM = wanted(['w:عليه', 'w:عليها', 'w:تجاهه', 'w:نحوه', 'w:باتجاهه', 'w:صوبه'])
const REACH = 12

/** Whether the shots that a trigger tells of are aimed at one who stabbed or ran over others before in the sentence. */
export function isFireOnAttacker(items: readonly Item[], trigger: number): boolean {
  const on = items.findIndex((item, k) => k > trigger && k <= trigger + REACH && has(item, ON_HIM))
  return (
    on > 0 &&
    items.slice(trigger, on).some(item => has(item, FIRE)) &&
    items.slice(0, trigger).some(item => has(item, BY_ONE))
  )
}

/** "ما أدى إلى استشهاده": whose death such shots are told to have caused. */
function isDeathOfAttacker(items: readonly Item[], at: number): boolean {
  if (items[at]?.word?.best.pronoun !== 'ه' || !has(items[at], 'die.masdar', 'kill.masdar')) return false
  const shots = items.findIndex((item, k) => k < at && at - k <= REACH && has(item, 'launch', 'open.up', FIRE))
  return shots > 0 && isFireOnAttacker(items, shots)
}

/** The figure of one who is shot so, as that of an attacker. */
export const asAttacker = (items: readonly Item[], toll: TollReading): TollReading =>
  toll.outcome === 'killed' && (isDeathOfAttacker(items, toll.trigger) || fellStriking(items, toll.victims))
    ? { ...toll, group: 'combatants', detail: 'attackers' }
    : toll
