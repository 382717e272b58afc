/** Who says what a statement says, where the grammar tells it. */
import type { Likely, Setting } from '../sides/mend-sides.ts'
import { matterOf } from './statement-sides.ts'

const SAYS = 0.85

/** "هدد الحزب بإنهاء الهدنة بعد الضربات التي شنها الجيش": whom the grammar tells to say it says it, and nobody beside. */
export function onlySayers({ claim, scene }: Setting, settled: readonly Likely[]): readonly Likely[] {
  const parts = scene?.told.filter(({ party }) => party.role === 'initiator' && party.weight >= SAYS) ?? []
  const says = new Set(parts.map(part => part.side))
  if (claim.type !== 'statement' || scene?.claims || !settled.some(({ option }) => says.has(option.side)))
    return settled
  return settled.flatMap(one => {
    const sayer = says.has(one.option.side)
    return sayer ? [{ ...one, role: 'initiator' as const }] : one.role === 'initiator' ? [] : [one]
  })
}

/** "اتهم الحزب الحكومة بدعم المسلحين": who comes up in nothing but what somebody is accused of, or denies, is not whom the words are aimed at. */
export function withoutMatters({ claim, scene }: Setting, all: readonly Likely[]): readonly Likely[] {
  const parts = scene?.happening.parts ?? []
  if (claim.type !== 'statement' || !parts.length) return all
  return all.filter(({ role, option: { side } }) => {
    if (role !== 'target') return true
    const spots = parts.flatMap(({ mention: { sentence, trigger } }) => {
      const matter = matterOf(sentence.items, trigger)
      return matter < 0
        ? []
        : side.spots.filter(({ sentence: index }) => index === sentence.index).map(({ at }) => at >= matter)
    })
    return !spots.length || spots.includes(false)
  })
}
