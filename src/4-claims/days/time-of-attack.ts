/** When ground was taken upon an attack: "كان سيطر عليه المسلحون إثر هجوم لهم الشهر الماضي". */
import { has, opensClause } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Timing } from './time-of-mention.ts'

const UPON = wanted(['w:بعد', 'w:عقب', 'w:اثر', 'w:خلال'])

/** Item index of the time of the attack upon which a place was taken that is only recalled; null where none is told. */
export function timeOfAttack(items: readonly Item[], { type, history, triggers }: Timing): number | null {
  if (type !== 'capture' || !history) return null
  const last = Math.max(...triggers)
  const upon = items.findIndex((item, i) => i > last && has(item, UPON) && has(items[i + 1], 'attack.noun'))
  if (upon < 0) return null
  const at = items.findIndex((item, i) => i > upon && item.kind === 'time')
  const time = items[at]?.time
  const own = items.slice(last, at).every((item, i) => !has(item, 'comma', 'stop') && !opensClause(items, last + i))
  return time && own && time.mode !== 'since' && time.expr.kind !== 'vague' ? at : null
}
