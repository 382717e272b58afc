/** Whose relief it is that comes: "سفينة سعودية محملة بمساعدات", "مساعدات إماراتية". */
import { stateOf } from '../../3-gazetteer/demonyms.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { OWNED } from './belongings.ts'
import { isAdjectival } from './party.ts'
import { stateCalled } from './states.ts'

/** What relief comes in, and what it is. */
const CARRIERS = wanted(['convoy', 'ship', 'aircraft', 'air', 'relief', 'car'])
const REACH = 6
/** "قافلة إغاثة تابعة للأمم المتحدة". */
const OWNER_REACH = 3

export interface Sender {
  readonly at: number
  readonly actor: ActorName
}

/** The states whose adjectives stand behind the noun at `at`: one, or two joined by و. */
function statesBehind(items: readonly Item[], at: number): Sender[] {
  const found: Sender[] = []
  for (let k = at + 1; isAdjectival(items[k]) || has(items[k], 'ordinal'); k++) {
    const country = items[k]?.word?.country
    const state = country ? stateOf(country) : null
    if (country && state) found.push({ at: k, actor: stateCalled(state, country) })
  }
  return found
}

/** The states that send what comes at `trigger`, by the adjectives of the carrier or of the relief itself, each at the place of its adjective. */
export function reliefSenders(items: readonly Item[], trigger: number): Sender[] {
  for (let at = trigger; at <= trigger + REACH; at++) {
    const item = items[at]
    if (!item || has(item, 'stop', 'comma')) return []
    if (!has(item, CARRIERS)) continue
    const flown = item.kind === 'actor' ? item.actor : null
    const state = flown?.country ? stateOf(flown.country) : null
    if (flown?.country && state) return [{ at, actor: stateCalled(state, flown.country) }]
    const found = statesBehind(items, at)
    if (found.length) return found
    const owner = items.findIndex((one, k) => k > at && has(one, OWNED))
    const sends = owner >= 0 && owner - at <= OWNER_REACH ? items[owner + 1] : undefined
    if (sends?.actor && sends.preposition === 'ل') return [{ at: owner + 1, actor: sends.actor }]
  }
  return []
}
