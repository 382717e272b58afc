/** Whether two claims are dated alike. Hand-coded reports hold stated dates only, so an implied one counts as none. */
import type { CodedDate } from './coded-report.ts'

const stated = (date: CodedDate | null): CodedDate | null => (date && date.basis !== 'implied' ? date : null)

export const sameStart = (a: CodedDate | null, b: CodedDate | null): boolean =>
  (stated(a)?.start ?? null) === (stated(b)?.start ?? null)

export const sameDays = (a: CodedDate | null, b: CodedDate | null): boolean =>
  sameStart(a, b) && (stated(a)?.end ?? null) === (stated(b)?.end ?? null)
