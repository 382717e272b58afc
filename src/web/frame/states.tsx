import type { ReactNode } from 'react'
import type { AnswerError } from '../data/fetch-answer.ts'
import { useSurroundings } from '../surroundings.ts'
import { HomeLink } from './link.tsx'

/** While an answer is awaited; said to screen readers too. */
export function Loading() {
  const { labels } = useSurroundings().format
  return (
    <p className="state loading" role="status">
      {labels.state.loading}
    </p>
  )
}

interface FailedProps {
  readonly error: AnswerError
  readonly retry: () => void
}

/** What went wrong, in the API's words, and the way on. */
export function Failed({ error, retry }: FailedProps) {
  const { labels } = useSurroundings().format
  if (error.code === 'event_unknown' || error.code === 'report_unknown') return <Missing />
  return (
    <State title={labels.state.failed}>
      <p>{labels.state.why[error.code]}</p>
      <p dir="ltr" lang="en" className="quiet">
        {error.message}
        {error.next !== '' && `; ${error.next}`}
      </p>
      <button type="button" className="button" onClick={retry}>
        {labels.state.retry}
      </button>
    </State>
  )
}

/** No such page, event or report. */
export function Missing() {
  const { labels } = useSurroundings().format
  return (
    <State title={labels.state.missing}>
      <p>{labels.state.missingHint}</p>
      <HomeLink className="button">{labels.state.home}</HomeLink>
    </State>
  )
}

/** No event: because of the filters, or because nothing was added yet. */
export function Empty({ ledgerIsEmpty }: { readonly ledgerIsEmpty: boolean }) {
  const { format, meta } = useSurroundings()
  const { list } = format.labels
  if (!ledgerIsEmpty || meta.counts.reports > 0) {
    return (
      <State title={list.empty}>
        <p>{list.emptyHint}</p>
      </State>
    )
  }
  return (
    <State title={list.emptyLedger}>
      <p>{list.emptyLedgerHint}</p>
      <code dir="ltr">marsad add FILE</code>
    </State>
  )
}

function State({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children}
    </div>
  )
}
