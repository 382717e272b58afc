/** How the press tells of victims, all together; earlier rules win over later ones on the same victims. */
import { DEAD_AND_HURT_RULES } from './dead-and-hurt-rules.ts'
import { HELD_AND_FREED_RULES } from './held-and-freed-rules.ts'
import { SIDE_LOSSES_RULES } from './side-losses-rules.ts'
import { TALLY_RULES } from './tally-rules.ts'
import type { TollRule } from './toll-rule.ts'

export const TOLL_RULES: readonly TollRule[] = [
  ...TALLY_RULES,
  ...SIDE_LOSSES_RULES,
  ...DEAD_AND_HURT_RULES,
  ...HELD_AND_FREED_RULES,
]
