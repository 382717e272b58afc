/** Whose hand or fire the dead and hurt of a sentence fell by, where what tells of them is part of a larger deed. */
import { has } from './clause.ts'
import { ends, HAND } from './governing.ts'
import type { Item } from './item.ts'
import { partyOf } from './party.ts'
import type { RoleReading } from './roles.ts'
import type { TollReading } from './tolls.ts'

const REACH = 9

const isHand = (items: readonly Item[], k: number): boolean =>
  has(items[k], HAND) && (items[k]?.preposition === 'ب' || has(items[k - 1], 'w:علي'))

/** "استشهد شاب برصاص القوات خلال مواجهات": the fighting has its own grammar, and whose fire it was stands with the dead. */
export function shootersIn(items: readonly Item[], tolls: readonly TollReading[]): RoleReading[] {
  for (const { trigger, outcome } of tolls) {
    if (outcome !== 'killed' && outcome !== 'injured') continue
    for (let k = trigger + 1; k <= trigger + REACH && (k === trigger + 1 || !ends(items, k)); k++) {
      const actor = isHand(items, k) ? partyOf(items[k + 1]) : null
      if (actor) return [{ actor, role: 'initiator', at: k + 1, weight: 0.8 }]
    }
  }
  return []
}
