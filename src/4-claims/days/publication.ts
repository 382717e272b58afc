/** The day of publication that a report's dates are resolved against. */
import type { Report } from '../../1-reports/report.ts'
import { findDateline } from '../../2-arabic/dateline.ts'
import type { PublishedBasis } from '../claim.ts'

/** From metadata, else from the text's own dateline, else unknown: never guessed. */
export function publicationOf(report: Report): { day: string | null; basis: PublishedBasis } {
  const given = report.published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0]
  if (given) return { day: given, basis: 'metadata' }
  const dateline = findDateline(report.body)
  return dateline ? { day: dateline.day, basis: 'dateline' } : { day: null, basis: 'unknown' }
}
