/** A rule of how the press tells of victims: which words, followed or preceded by people, give which outcome. */
import type { Outcome } from '../claim.ts'
import { pattern, type Rule } from '../grammar/pattern.ts'

/** `victims` is the kept item; `both`: the figure is of killed and injured together, or of killed and captured. */
export interface TollRule extends Rule {
  readonly outcome: Outcome
  readonly both: 'injured' | 'captured' | null
}

/** Makes a toll rule: its id, outcome, pattern, lines that it must and must not match. */
export const rule = (
  id: string,
  outcome: Outcome,
  text: string,
  examples: readonly string[],
  mustNot: readonly string[] = [],
  both: TollRule['both'] = null,
): TollRule => ({
  id,
  outcome,
  both,
  pattern: pattern(text),
  examples,
  mustNot,
})
