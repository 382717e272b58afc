/** "شن الجيش هجوما | وفقد أربعة من جنوده": who loses men of his own, where only the pronoun on them tells whose they are. */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { standsFor } from '../sides/implied-sides.ts'
import { partyOf } from '../sides/party.ts'

const LOSES = wanted(['lose.verb', 'suffer.verb'])
const PRONOUN = /(هم|ها|ه)$/
const VERB_REACH = 3

/** The verb by which a side is told to lose the people at `at`, who are its own; or -1. */
function losing(items: readonly Item[], at: number): number {
  if (!has(items[at], 'pron') || items[at]?.people?.group === 'civilians') return -1
  const from = Math.max(0, at - VERB_REACH)
  const verb = items.slice(from, at).findLastIndex(item => has(item, LOSES))
  return verb < 0 || items.slice(from + verb + 1, at).some(item => partyOf(item)) ? -1 : from + verb
}

/** Whether the people at `at` are told as men whom their own side lost. */
export const areLostOfOwn = (items: readonly Item[], at: number): boolean => losing(items, at) >= 0

/** The side told before, for whom the pronoun on those at `at` stands, whom it lost. */
export function loserOfOwn(items: readonly Item[], at: number): ActorName | null {
  const verb = losing(items, at)
  const [pronoun = null] = PRONOUN.exec(normalForm(items[at]?.people?.text ?? '')) ?? []
  const loser = verb < 0 ? null : standsFor(items, verb, 0, pronoun)
  return loser === null ? null : partyOf(items[loser])
}
