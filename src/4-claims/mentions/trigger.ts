import type { TriggerRule } from '../rules/trigger-rule.ts'

/** A trigger found in a sentence: its item, and the rule that tells its event. */
export interface Trigger {
  readonly at: number
  readonly rule: TriggerRule
}
