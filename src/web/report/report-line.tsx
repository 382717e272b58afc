import type { ReportHead } from '../../api/answers/claims.ts'
import { useSurroundings } from '../surroundings.ts'

/** Outlet, day of publication and how it is known, and the way to the original. */
export function ReportLine({ report }: { readonly report: ReportHead }) {
  const { format } = useSurroundings()
  const { labels } = format
  const basis = labels.report.publishedBasis[report.publishedBasis]
  return (
    <p className="report-line">
      <strong>
        <bdi>{report.publisher ?? labels.report.unknownOutlet}</bdi>
      </strong>
      <span title={basis}>
        {report.published === null
          ? `${labels.report.published}: ${labels.unknown}`
          : `${format.shortDay(report.published)}${report.publishedBasis === 'dateline' ? ` (${basis})` : ''}`}
      </span>
      {report.url !== null && /^https?:\/\//.test(report.url) && (
        <a href={report.url} rel="noreferrer noopener" target="_blank">
          {labels.report.original}
        </a>
      )}
    </p>
  )
}
