/** Attacks on villages, markets and those who pray: conflict, whoever made them. */
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from './mention.ts'

const MANY_DEAD = 3
const GROUND = wanted(['place', 'place.kind', 'civil.site', 'post', 'site'])
const GROUND_REACH = 6
/** "قتل 45 شخصا في هجوم على قرية", "الهجوم الذي استهدف مصلين في مسجد": nobody attacks a village or a market and kills so many but in a conflict. */
export const isRaid = ({ rule, trigger, sentence: { items }, tolls }: Mention): boolean =>
  rule.id === 'attack' &&
  tolls.some(toll => toll.outcome === 'killed' && (toll.low ?? 0) >= MANY_DEAD) &&
  items
    .slice(trigger + 1, trigger + GROUND_REACH)
    .some(
      (item, i, near) =>
        (has(near[i - 1], 'w:علي') || has(items[trigger], 'verb') || near.some(one => has(one, 'target.verb'))) &&
        has(item, GROUND),
    )
