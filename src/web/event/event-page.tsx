import type { ClaimAnswer } from '../../api/answers/claims.ts'
import type { EventAnswer } from '../../api/answers/events.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import { useAnswer } from '../data/use-answer.ts'
import { makeFormat } from '../format/format.ts'
import { headlineOf } from '../format/headline.ts'
import { HomeLink, Link } from '../frame/link.tsx'
import { Failed, Loading } from '../frame/states.tsx'
import { useTitle } from '../frame/use-title.ts'
import { History } from '../history/history.tsx'
import { PlaceMap } from '../map/place-map.tsx'
import { MarkKey } from '../marked-text/mark-key.tsx'
import { ReviewBadge } from '../review/event-heading.tsx'
import { useSurroundings } from '../surroundings.ts'
import { Badges } from './badges.tsx'
import { ClaimCard } from './claim-card.tsx'
import { DossierLinks } from './dossier-links.tsx'
import { Facts } from './facts.tsx'
import { RelatedEvents } from './related-events.tsx'
import { TollsTable } from './tolls-table.tsx'

/** The dossier of one event: what is held to have happened, and every source's own words for it. */
export function EventPage({ id, preset }: { readonly id: string; readonly preset: string | null }) {
  const under = preset === null ? '' : `?preset=${encodeURIComponent(preset)}`
  const answer = useAnswer(`events/${encodeURIComponent(id)}${under}`, fetchAnswer<EventAnswer>)
  if (answer.state === 'loading') return <Loading />
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />
  return <Dossier answer={answer.value} />
}

function Dossier({ answer: { event, claims } }: { readonly answer: EventAnswer }) {
  const around = useSurroundings()
  const { format, types } = around
  const { labels } = format
  useTitle(headlineOf(event, around))
  const inTime = [...claims].sort((a, b) => (a.report.published ?? '9').localeCompare(b.report.published ?? '9'))
  return (
    <main className="dossier" style={{ '--type': types.get(event.type)?.colour }}>
      <HomeLink className="back">{labels.event.back}</HomeLink>
      <header className="dossier-head">
        <h1>{headlineOf(event, around)}</h1>
        <OtherHeadline event={event} />
        <p>
          <time>{format.date(event.date)}</time>
          <Badges event={event} />
          <span>{format.counted(labels.sources, event.sources.reports)}</span>
          <span>{format.counted(labels.independent, event.sources.independent)}</span>
          <ReviewBadge event={event} />
          <span className="for-screen">
            <Link to={{ page: { name: 'review', id: event.id } }}>{labels.review.reviewThis}</Link>
          </span>
        </p>
        <Notes event={event} />
        <DossierLinks id={event.id} />
      </header>
      <div className="dossier-grid">
        <aside>
          <PlaceMap event={event} />
          <Facts event={event} />
        </aside>
        <div className="dossier-main">
          <section aria-label={labels.event.tolls}>
            <h2>{labels.event.tolls}</h2>
            <TollsTable tolls={event.tolls} claims={inTime} />
          </section>
          <section aria-label={labels.event.claims}>
            <h2>{labels.event.claims}</h2>
            <MarkKey claims={claims.map(({ claim }) => claim)} />
            {inTime
              .filter(each => each.copyOf === null)
              .map(each => (
                <Telling key={each.id} answer={each} copies={inTime.filter(other => other.copyOf === each.id)} />
              ))}
          </section>
          <History path={`events/${encodeURIComponent(event.id)}/history`} />
          <RelatedEvents event={event} />
        </div>
      </div>
    </main>
  )
}

/** What the event is called in the other language: records go to readers of both. */
function OtherHeadline({ event }: Pick<EventAnswer, 'event'>) {
  const around = useSurroundings()
  const other = around.format.language === 'ar' ? 'en' : 'ar'
  return (
    <p className="other-headline" lang={other} dir={other === 'ar' ? 'rtl' : 'ltr'}>
      {headlineOf(event, { ...around, format: makeFormat(other, 'latn') })}
    </p>
  )
}

interface TellingProps {
  readonly answer: ClaimAnswer
  readonly copies: readonly ClaimAnswer[]
}

/** One telling; whoever prints its text again is folded below it. */
function Telling({ answer, copies }: TellingProps) {
  const { format } = useSurroundings()
  const outlets = [...new Set(copies.map(({ report }) => report.publisher ?? format.labels.report.unknownOutlet))]
  return (
    <>
      <ClaimCard answer={answer} />
      {copies.length > 0 && (
        <details className="copies">
          <summary>
            {format.counted(format.labels.event.copies, copies.length)}: <bdi>{outlets.join(' · ')}</bdi>
          </summary>
          {copies.map(copy => (
            <ClaimCard key={copy.id} answer={copy} />
          ))}
        </details>
      )}
    </>
  )
}

function Notes({ event }: Pick<EventAnswer, 'event'>) {
  const { labels } = useSurroundings().format
  const { disputedNote, deniedNote, plannedNote, backgroundNote, cumulativeNote } = labels.event
  const ofStatus = { reported: null, disputed: disputedNote, denied: deniedNote, planned: plannedNote }[event.status]
  const ofScope = { incident: null, background: backgroundNote, cumulative: cumulativeNote }[event.scope]
  return [ofStatus, ofScope].map(
    note =>
      note !== null && (
        <p key={note} className="note" data-status={event.status}>
          {note}
        </p>
      ),
  )
}
