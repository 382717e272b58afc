/** The id of a report that was given none. */
import { createHash } from 'node:crypto'
import type { Report } from './report.ts'

/** The same content gives the same id, whatever file it came in and in whatever order. */
export function contentId(report: Omit<Report, 'id'>): string {
  const content = [report.publisher, report.url, report.title, report.published, report.body]
  return `r-${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)}`
}
