import { useState } from 'react'
import type { CorrectionEntry, EventEntry, HistoryEntry, ReadingEntry } from '../../6-ledger/history.ts'
import type { HistoryAnswer } from '../../api/answers/review.ts'
import { useLiveAnswer } from '../data/use-live-answer.ts'
import { fill } from '../format/format.ts'
import { EventLink, ReportLink } from '../frame/link.tsx'
import { Loading } from '../frame/states.tsx'
import { useSurroundings } from '../surroundings.ts'
import { changedValue } from './changed-value.ts'

interface HistoryProps {
  /** `events/ID/history` or `reports/ID/history`. */
  readonly path: string
  readonly startsOpen?: boolean
  /** Where the reader may correct. */
  readonly onUndo?: ((seq: number) => void) | undefined
}

/** Who did what and when, the latest first; asked for once it is opened. */
export function History({ path, startsOpen = false, onUndo }: HistoryProps) {
  const { labels } = useSurroundings().format
  const [open, setOpen] = useState(startsOpen)
  return (
    <details className="history" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{labels.history.title}</h2> <span className="quiet">{labels.history.show}</span>
      </summary>
      {open && <Entries path={path} onUndo={onUndo} />}
    </details>
  )
}

/** What one person or reading did in one moment. */
interface Deed {
  readonly at: string
  readonly who: string
  readonly entries: readonly HistoryEntry[]
}

function deedsOf(entries: readonly HistoryEntry[]): Deed[] {
  const deeds: Deed[] = []
  for (const entry of entries) {
    const last = deeds.at(-1)
    if (last && last.at === entry.at && last.who === entry.who) {
      deeds[deeds.length - 1] = { ...last, entries: [...last.entries, entry] }
    } else deeds.push({ at: entry.at, who: entry.who, entries: [entry] })
  }
  return deeds.reverse()
}

function Entries({ path, onUndo }: Pick<HistoryProps, 'path' | 'onUndo'>) {
  const { format } = useSurroundings()
  const answer = useLiveAnswer<HistoryAnswer>(path)
  if (answer.state === 'loading') return <Loading />
  if (answer.state === 'failed') return <p dir="ltr">{answer.error.message}</p>
  return (
    <ol className="deeds">
      {deedsOf(answer.value.entries).map(({ at, who, entries }) => (
        <li key={`${at} ${who}`}>
          <p className="quiet">
            <time dateTime={at}>{format.moment(at)}</time> · <bdi>{who}</bdi>
          </p>
          {entries.map((entry, index) => (
            <Entry key={`${entry.kind} ${'seq' in entry ? entry.seq : index}`} entry={entry} onUndo={onUndo} />
          ))}
        </li>
      ))}
    </ol>
  )
}

interface EntryProps {
  readonly entry: HistoryEntry
  readonly onUndo: HistoryProps['onUndo']
}

function Entry({ entry, onUndo }: EntryProps) {
  const { history } = useSurroundings().format.labels
  if (entry.kind === 'reading') return <ReadingLine entry={entry} />
  if (entry.kind === 'event') return <EventLines entry={entry} />
  return (
    <div className="deed" data-undone={entry.undone || undefined}>
      {entry.kind === 'undo' ? (
        <p>{fill(history.undoOf, { target: String(entry.target) })}</p>
      ) : (
        <CorrectionLines entry={entry} />
      )}
      <span className="quiet" dir="ltr">
        {entry.seq}
      </span>
      {entry.undone && <span className="badge">{history.wasUndone}</span>}
      {onUndo && !entry.undone && (
        <button type="button" className="plain" onClick={() => onUndo(entry.seq)}>
          {history.undo}
        </button>
      )}
    </div>
  )
}

function ReadingLine({ entry: { report, version, claims } }: { readonly entry: ReadingEntry }) {
  const { format } = useSurroundings()
  const { labels } = format
  const [before = '', after = ''] = (version > 1 ? labels.history.reread : labels.history.read).split('{report}')
  const told = { version: format.number(version), claims: format.counted(labels.report.claims, claims) }
  return (
    <p>
      {fill(before, told)}
      <ReportLink id={report}>
        <bdi>{report}</bdi>
      </ReportLink>
      {fill(after, told)}
    </p>
  )
}

function CorrectionLines({ entry }: { readonly entry: CorrectionEntry }) {
  const { history } = useSurroundings().format.labels
  return (
    <p>
      <strong>{history.corrections[entry.correction] ?? entry.correction}</strong>{' '}
      <bdi className="summary">{entry.change === null ? entry.summary : <FieldsSet {...entry.change} />}</bdi>
      {entry.reason !== null && (
        <>
          {' '}
          {history.because} <bdi>{entry.reason}</bdi>
        </>
      )}
      {entry.orphaned.length > 0 && <em> {history.orphaned}</em>}
    </p>
  )
}

/** What a person has set fields of a claim to, in the words of the page. */
function FieldsSet({ claim, fields }: NonNullable<CorrectionEntry['change']>) {
  const around = useSurroundings()
  const labels: { readonly [field: string]: string } = around.format.labels.review.fields
  return (
    <>
      <bdi>{claim}</bdi>
      {Object.entries(fields).map(([field, value]) => (
        <span key={field}>
          {' · '}
          {labels[field] ?? field}: <bdi>{changedValue(field, value, around)}</bdi>
        </span>
      ))}
    </>
  )
}

function EventLines({ entry: { event, from, added, removed, fields, gone } }: { readonly entry: EventEntry }) {
  const around = useSurroundings()
  const { language, labels, number } = around.format
  const { history } = labels
  const arrow = language === 'ar' ? ' ← ' : ' → '
  return (
    <ul className="changes">
      {gone && (
        <li>
          {history.eventGone} <EventLink id={event}>{event}</EventLink>
        </li>
      )}
      {from.length > 0 && <li>{fill(history.joined, { ids: from.join(' · ') })}</li>}
      {added.length > 0 && <li>{fill(history.came, { n: number(added.length) })}</li>}
      {removed.length > 0 && <li>{fill(history.went, { n: number(removed.length) })}</li>}
      {Object.entries(fields).map(([field, [before, after]]) => (
        <li key={field}>
          {history.fields[field] ?? field}: <bdi>{changedValue(field, before, around)}</bdi>
          {arrow}
          <bdi>{changedValue(field, after, around)}</bdi>
        </li>
      ))}
    </ul>
  )
}
