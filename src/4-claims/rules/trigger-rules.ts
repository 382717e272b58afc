/** All rules that tell of events, in order of trust: at one trigger the first that matches wins. */
import { ACCORD_RULES } from './accord-rules.ts'
import { CROWD_RULES } from './crowd-rules.ts'
import { CUSTODY_RULES } from './custody-rules.ts'
import { FIGHTING_RULES } from './fighting-rules.ts'
import { FIND_RULES } from './find-rules.ts'
import { GROUND_RULES } from './ground-rules.ts'
import { LEAVING_RULES } from './leaving-rules.ts'
import { MARCH_RULES } from './march-rules.ts'
import { MOVES_RULES } from './moves-rules.ts'
import { RELIEF_RULES } from './relief-rules.ts'
import { REMOTE_RULES } from './remote-rules.ts'
import { STATEMENT_RULES } from './statement-rules.ts'
import { TAKEN_AND_FREED_RULES } from './taken-and-freed-rules.ts'
import { THINGS_RULES } from './things-rules.ts'
import type { TriggerRule } from './trigger-rule.ts'
import { WORDS_RULES } from './words-rules.ts'

const isFallback = (rule: TriggerRule): boolean => rule.type === 'killing'

/** What a turn of several words tells before single words; what names its means before what does not; words that are events last. */
export const TRIGGER_RULES: readonly TriggerRule[] = [
  ...MARCH_RULES,
  ...LEAVING_RULES,
  ...TAKEN_AND_FREED_RULES,
  ...THINGS_RULES,
  ...CROWD_RULES.filter(rule => !isFallback(rule)),
  ...REMOTE_RULES,
  ...GROUND_RULES,
  ...RELIEF_RULES,
  ...CUSTODY_RULES,
  ...STATEMENT_RULES,
  ...WORDS_RULES,
  ...ACCORD_RULES,
  ...FIND_RULES,
  ...FIGHTING_RULES.filter(rule => !isFallback(rule)),
  ...MOVES_RULES,
  ...CROWD_RULES.filter(isFallback),
  ...FIGHTING_RULES.filter(isFallback),
]
