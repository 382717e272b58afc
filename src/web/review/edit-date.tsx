import type { ClaimDate, DatePrecision } from '../../4-claims/claim.ts'
import { useSurroundings } from '../surroundings.ts'
import type { EditorProps } from './editors.ts'

function precisionOf(start: string | null, end: string | null): DatePrecision {
  if (start === null || end === null) return 'open'
  return start === end ? 'day' : 'days'
}

/** A person has it from the text. */
const dated = (start: string | null, end: string | null): ClaimDate =>
  start === null && end === null ? { start, end } : { start, end, basis: 'stated', precision: precisionOf(start, end) }

/** First and last day; the last follows the first where they were one day. */
export function DateEditor({ draft: { date }, onChange }: EditorProps) {
  const { review } = useSurroundings().format.labels
  const { start, end } = date
  const setStart = (day: string | null) => onChange({ date: dated(day, end === start ? day : end) })
  return (
    <>
      <div className="entries">
        <label className="entry">
          {review.start}
          <input type="date" value={start ?? ''} onChange={event => setStart(event.target.value || null)} />
        </label>
        <label className="entry">
          {review.end}
          <input
            type="date"
            value={end ?? ''}
            min={start ?? undefined}
            onChange={event => onChange({ date: dated(start, event.target.value || null) })}
          />
        </label>
      </div>
      <p className="quiet">{review.endHint}</p>
    </>
  )
}
