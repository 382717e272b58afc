/** A rule of which words tell of which event: a pattern, the type it gives, and which sides its grammar names. */
import { pattern, type Rule } from '../grammar/pattern.ts'

/**
 * Types that the means and the victims around the trigger settle: `violence` (an attack of unsaid means), `blast`,
 * `fire` (shelling or air strike), `killing`. All others are the codebook's.
 */
export type TriggerType = string

/** Which role a side has by its place in the grammar: the subject, the object, the genitive of a verbal noun, behind على or ضد. */
export type RoleFrame =
  | 'agent-target'
  | 'victim-genitive'
  | 'mutual'
  | 'agent-genitive'
  | 'agent-from'
  | 'taken-from'
  | 'taken-by'
  | 'lost-to'
  | 'given-up'
  | 'given-to'
  | 'set-upon'
  | 'beaten-off'
  | 'condemned-for'
  | 'protesting'
  | 'shot-down'
  | 'relief'
  | 'none'

export interface TriggerRule extends Rule {
  readonly type: TriggerType
  readonly frame: RoleFrame
  readonly background: boolean
  /** Announced or expected, not yet so. */
  readonly planned: boolean
  /** Points back when definite: "the attack". */
  readonly anaphoric: boolean
  /** Needs a place or another hold in its clause to count at all. */
  readonly needs: 'nothing' | 'place' | 'side' | 'victims'
}

interface Options {
  readonly planned?: boolean
  readonly background?: boolean
  readonly anaphoric?: boolean
  readonly needs?: TriggerRule['needs']
  readonly mustNot?: readonly string[]
}

/** Makes a trigger rule; what `options` leave out does not hold of it. */
export const rule = (
  id: string,
  type: TriggerType,
  frame: RoleFrame,
  text: string,
  examples: readonly string[],
  options: Options = {},
): TriggerRule => ({
  id,
  type,
  frame,
  pattern: pattern(text),
  examples,
  mustNot: options.mustNot ?? [],
  background: options.background ?? false,
  planned: options.planned ?? false,
  anaphoric: options.anaphoric ?? false,
  needs: options.needs ?? 'nothing',
})
