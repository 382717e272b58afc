import type { Report } from '../1-reports/report.ts'
import type { Reading } from '../4-claims/claim.ts'
import type { ReportHead } from './answers/claims.ts'

/** What is told of a report beside its text. */
export function reportHead(
  { id, publisher, url, title }: Report,
  { published, publishedBasis }: Pick<Reading, 'published' | 'publishedBasis'>,
): ReportHead {
  return { id, publisher, url, title, published, publishedBasis }
}
