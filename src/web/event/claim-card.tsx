import type { ClaimAnswer } from '../../api/answers/claims.ts'
import { ReportLink } from '../frame/link.tsx'
import { claimMarks } from '../marked-text/claim-marks.ts'
import { MarkedText } from '../marked-text/marked-text.tsx'
import { ReportLine } from '../report/report-line.tsx'
import { useSurroundings } from '../surroundings.ts'
import { Badges } from './badges.tsx'

/** What one report says of the event, in its own words. */
export function ClaimCard({ answer }: { readonly answer: ClaimAnswer }) {
  const { labels } = useSurroundings().format
  const { claim, report, passages } = answer
  return (
    <article className="claim-card" id={answer.id}>
      <header>
        <ReportLine report={report} />
        <Badges event={claim} />
      </header>
      {report.title !== null && (
        <h3 lang="ar" dir="rtl">
          <ReportLink id={report.id}>{report.title}</ReportLink>
        </h3>
      )}
      <p className="quiet">
        {claim.speakers.length === 0 ? (
          labels.event.ownVoice
        ) : (
          <>
            {labels.event.says} <bdi lang="ar">{claim.speakers.join('، ')}</bdi>
          </>
        )}
      </p>
      {passages.map(passage => (
        <div key={`${passage.in}${passage.start}`} className="passage">
          {passage.in === 'title' && <small className="quiet">{labels.event.inTitle}</small>}
          <MarkedText text={passage.text} offset={passage.start} marks={claimMarks(claim, answer.index, passage.in)} />
        </div>
      ))}
      <footer>
        <ReportLink id={report.id}>{labels.event.wholeReport}</ReportLink>
        <ReadBy claim={claim} />
      </footer>
    </article>
  )
}

function ReadBy({ claim }: Pick<ClaimAnswer, 'claim'>) {
  const { format } = useSurroundings()
  const { labels } = format
  if (claim.rules.length === 0) return null
  return (
    <details className="read-by">
      <summary>
        {labels.event.rules} · {labels.event.confidence} {format.percent(claim.confidence)}
      </summary>
      <code dir="ltr">{claim.rules.join(', ')}</code>
    </details>
  )
}
