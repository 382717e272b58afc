/** Who says what a statement says, where the grammar tells it. */
import type { Likely, Setting } from './mend-sides.ts'

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
