/** One family told with how many it has. */
import type { Item } from '../grammar/item.ts'
import { isMadeOf } from './actor-words.ts'
import { type Draft, isFrom, isPerson } from './people-parts.ts'

/** "عائلة مكونة من خمسة أفراد", "أسرة من أربعة أشخاص": one family told with how many it has. */
export function takeMembers(items: readonly Item[], draft: Draft): void {
  if (!draft.tags.has('family') || draft.number || draft.head?.word?.best.sense?.number !== 'singular') return
  // "عائلة كاملة مؤلفة من خمسة".
  const word = items[draft.to]?.kind === 'word' && isMadeOf(items[draft.to + 1]) ? draft.to + 1 : draft.to
  const made = isMadeOf(items[word]) ? word + 1 : word
  const at = isFrom(items[made]) ? made + 1 : made
  const number = items[at]
  if (at === draft.to || number?.kind !== 'number' || !number.number || !number.tags.has('number')) return
  const member = items[at + 1]
  if (!isPerson(member) || member?.conjunction) return
  draft.number = number.number
  draft.to = at + 2
}
