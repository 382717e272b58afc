/** The status of what a rule tells of, by what governs its words and by the rule itself. */
import type { Status } from '../claim.ts'
import { isAim, isStipulated, isTriedFor } from '../false-alarms/aims.ts'
import { isExpectedCapture } from '../false-alarms/expected-captures.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import type { TriggerRule } from '../rules/trigger-rule.ts'
import { isDealToCome } from './deals-to-come.ts'
import { statusOf } from './status.ts'

/** Steps that agreements are about. */
const STIPULATED = new Set(['withdrawal', 'release', 'surrender'])

/** What somebody wants, tries or goes somewhere for is not announced by that: "عملية لاستعادة المدينة", "انتقل إليها للتخطيط لهجوم". */
export function statusOfRule(items: readonly Item[], at: number, rule: TriggerRule): Status | null {
  if (rule.planned) return items[at]?.preposition === 'ل' ? null : 'planned'
  if (rule.type === 'capture' && isExpectedCapture(items, at)) return 'planned'
  if (rule.type === 'capture' && isAim(items, at) && !isTriedFor(items, at)) return null
  if (STIPULATED.has(rule.type) && isStipulated(items, at)) return 'planned'
  if (rule.type === 'agreement' && [items[at - 1], items[at - 2]].some(item => has(item, 'w:لبحث', 'w:لمناقشه')))
    return 'planned'
  if (rule.type === 'agreement' && isDealToCome(items, at)) return 'planned'
  return statusOf(items, at)
}
