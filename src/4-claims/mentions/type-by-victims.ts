/** What those who suffer a deed, and whose hand it is, make of its type. */
import type { Item } from '../grammar/item.ts'
import type { TriggerRule } from '../rules/trigger-rule.ts'
import type { RoleReading } from '../sides/roles.ts'
import type { TollReading } from '../tolls/tolls.ts'
import { comesByAir } from './means-behind.ts'

/** "مقتل خمسة أسرى", "قتلوا الرهائن". */
const isHeld = (item: Item | undefined): boolean => item?.people?.outcome === 'captured'

const AUTHORITY = ['police', 'army', 'government']
/** The type with that taken into account: arson that kills, an ambush of travellers, fighters held. */
export function byVictims(
  rule: TriggerRule,
  type: string,
  items: readonly Item[],
  tolls: readonly TollReading[],
  roles: readonly RoleReading[],
): string {
  if (comesByAir(rule.id, type, roles)) return 'air_strike'
  const hurt = tolls.filter(toll => toll.outcome === 'killed' || toll.outcome === 'injured')
  if (type === 'destruction' && hurt.length) return 'violence'
  if (type === 'killing' && hurt.some(toll => isHeld(items[toll.victims]))) return 'execution'
  if (rule.id.startsWith('ambush') && hurt.length && hurt.every(toll => toll.group === 'civilians')) return 'violence'
  if (rule.id !== 'detained-by-armed') return type
  const byAuthority = roles.some(
    role => role.role === 'initiator' && AUTHORITY.some(tag => items[role.at]?.word?.tags.has(tag)),
  )
  return byAuthority || tolls.some(toll => toll.group === 'combatants') ? 'arrest' : type
}
