import { useState } from 'react'
import type { ReportAnswer, ReportClaim } from '../../api/answers/reports.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import { useAnswer } from '../data/use-answer.ts'
import { Badges } from '../event/badges.tsx'
import { nameOf } from '../format/headline.ts'
import { EventLink, HomeLink } from '../frame/link.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { useTitle } from '../frame/use-title.ts'
import { History } from '../history/history.tsx'
import { claimMarks } from '../marked-text/claim-marks.ts'
import { MarkKey } from '../marked-text/mark-key.tsx'
import { MarkedText, MarkedWords } from '../marked-text/marked-text.tsx'
import type { ShownMark } from '../marked-text/segments.ts'
import { useSurroundings } from '../surroundings.ts'
import { AddToReport } from './add-to-report.tsx'
import { ReportLine } from './report-line.tsx'

/** One report whole, with all that was read in it, and what was not. */
export function ReportPage({ id }: { readonly id: string }) {
  const answer = useAnswer(`reports/${encodeURIComponent(id)}`, fetchAnswer<ReportAnswer>)
  if (answer.state === 'loading') return <Loading />
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />
  return <WholeReport answer={answer.value} />
}

function WholeReport({ answer }: { readonly answer: ReportAnswer }) {
  const { format } = useSurroundings()
  const { labels } = format
  const { report, claims, unread } = answer
  const [lit, setLit] = useState<number | null>(null)
  useTitle(report.title)
  return (
    <main className="dossier report">
      <HomeLink className="back">{labels.event.back}</HomeLink>
      <header className="dossier-head">
        <h1 lang="ar" dir="rtl">
          {report.title === null ? labels.report.untitled : <Title answer={answer} />}
        </h1>
        <ReportLine report={report} />
        <p className="quiet">
          <span>{format.counted(labels.report.claims, claims.length)}</span>
          {unread.length > 0 && (
            <span title={labels.report.unreadHint}>{format.counted(labels.report.unread, unread.length)}</span>
          )}
          <code dir="ltr">{report.id}</code>
        </p>
      </header>
      <div className="report-grid">
        <article className="report-body">
          <MarkKey claims={claims.map(({ claim }) => claim)} />
          <Body answer={answer} lit={lit} />
          <AddToReport id={report.id} />
          <History path={`reports/${encodeURIComponent(report.id)}/history`} />
        </article>
        <aside aria-label={labels.list.title}>
          {answer.language === 'ar' && claims.length === 0 && <p className="quiet">{labels.report.noClaims}</p>}
          {answer.language !== 'ar' && (
            <p className="quiet">
              {labels.report.otherLanguage} {format.languageName(answer.language)}
            </p>
          )}
          <ol className="report-claims">
            {claims.map(each => (
              <ClaimLine key={each.id} each={each} onHover={setLit} />
            ))}
          </ol>
        </aside>
      </div>
    </main>
  )
}

const marksOf = ({ claims }: ReportAnswer, within: 'title' | 'body'): ShownMark[] =>
  claims.flatMap(({ claim, index }) => claimMarks(claim, index, within))

function Title({ answer }: { readonly answer: ReportAnswer }) {
  return <MarkedWords text={answer.report.title ?? ''} offset={0} marks={marksOf(answer, 'title')} />
}

function Body({ answer, lit }: { readonly answer: ReportAnswer; readonly lit: number | null }) {
  const unread = answer.unread
    .filter(span => span.in !== 'title')
    .map(({ start, end }): ShownMark => ({ start, end, role: 'unread', claim: -1 }))
  const marks = [...marksOf(answer, 'body'), ...unread]
  return paragraphsOf(answer.report.body).map(({ start, text }) => (
    <div key={start} data-start={start}>
      <MarkedText text={text} offset={start} marks={marks} lit={lit} />
    </div>
  ))
}

function paragraphsOf(body: string): { readonly start: number; readonly text: string }[] {
  return [...body.matchAll(/[^\r\n]+/g)].map(match => ({ start: match.index, text: match[0] }))
}

interface ClaimLineProps {
  readonly each: ReportClaim
  readonly onHover: (index: number | null) => void
}

function ClaimLine({ each: { claim, event, index, place, state }, onHover }: ClaimLineProps) {
  const around = useSurroundings()
  const { format, types } = around
  const type = types.get(claim.type)
  const text = (
    <>
      <strong>{type?.label[format.language] ?? claim.type}</strong> <bdi>{place && nameOf(place, around)}</bdi>
      <span className="claim-date">{format.date(claim.date)}</span>
    </>
  )
  return (
    <li style={{ '--type': type?.colour }} onPointerEnter={() => onHover(index)} onPointerLeave={() => onHover(null)}>
      {event === null ? (
        text
      ) : (
        <EventLink id={event} className="claim-link">
          {text}
        </EventLink>
      )}
      <Badges event={claim} />
      {state !== 'stands' && <span className="badge">{format.labels.review.claimStates[state] ?? state}</span>}
    </li>
  )
}
