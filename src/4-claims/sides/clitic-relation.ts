/** How a clitic preposition ties a side or its belongings to a trigger: "ل", "ب". */
import { has } from '../grammar/clause.ts'
import { HAND, isHeld } from '../grammar/governing.ts'
import type { Item } from '../grammar/item.ts'
import { isAimed, isOfNation } from '../grammar/masdar-objects.ts'
import { fallsOn } from './belongings.ts'
import type { Relation } from './role-frames.ts'
import { isBlastBy, isWhoseBlow } from './struck-behind.ts'
import { ownsMeans } from './wielded.ts'

/** What the walk behind a trigger knows so far. */
export interface State {
  /** What governs the next noun; null: nothing does. */
  relation: Relation | 'none' | null
  /** The noun just before belongs to whoever follows, or lets nobody follow. */
  owner: 'trigger' | 'belonging' | 'deed' | 'other' | null
  bare: number
  /** A clause on the trigger has begun whose subject is still to come. */
  clause: boolean
  /** The object came first: the subject is still to come. */
  turned: boolean
}

/** A clitic preposition on the word or side itself. */
export function clitic(
  items: readonly Item[],
  k: number,
  state: State,
  verbal: boolean,
  trigger: number,
): Relation | 'none' | null {
  const item = items[k]
  if (isBlastBy(items, k, trigger)) return 'on'
  if (item?.preposition === 'ب')
    return has(item, HAND, 'w:بيد', 'w:بايدي') ? (isHeld(items, k) ? 'from' : 'by') : 'none'
  if (item?.preposition !== 'ل') return null
  // "مخيم كذا للاجئين": for whom it is.
  if (has(item, 'refugee', 'displaced') && items[k - 1]?.kind === 'place') return 'none'
  if (verbal && ownsMeans(items, k, trigger)) return 'by'
  if (state.owner === 'belonging') return state.relation === 'none' ? 'none' : (state.relation ?? 'object')
  if (state.owner === 'deed') return state.relation === null ? 'genitive' : 'none'
  if (verbal) return 'on'
  if (state.bare > 0 || fallsOn(items[trigger], item)) return isWhoseBlow(items, trigger, k) ? 'genitive' : 'object'
  if (isOfNation(items, trigger, k) || isAimed(items, trigger)) return 'on'
  return k - trigger <= 3 || state.owner === 'trigger' ? 'genitive' : 'on'
}
