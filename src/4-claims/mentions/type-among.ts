import type { Status } from '../claim.ts'
import { EVENT_TYPE } from '../event-types/index.ts'
import type { TriggerRule } from '../rules/trigger-rule.ts'

/** A capture, a fight or an attack that is only announced is an operation. */
const PLANNED_AS_OPERATION = new Set(['capture', 'violence', 'clash', 'siege'])

/** The type of a mention, of those that its words tell of: the surest means. */
export const typeAmong = (types: readonly string[], rule: TriggerRule, status: Status, expected: boolean): string =>
  (status === 'planned' && !expected && PLANNED_AS_OPERATION.has(rule.type) ? 'operation' : undefined) ??
  types.find(type => type === 'suicide_attack') ??
  types.find(type => EVENT_TYPE.has(type)) ??
  types.find(type => type === 'fire') ??
  types[0] ??
  rule.type
