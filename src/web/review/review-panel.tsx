import type { ClaimAnswer } from '../../api/answers/claims.ts'
import type { EventAnswer } from '../../api/answers/events.ts'
import { useSurroundings } from '../surroundings.ts'
import type { ReviewField } from '../text/review-labels.ts'
import { go } from '../use-address.ts'
import { AddPanel } from './add-panel.tsx'
import { EventChooser } from './event-chooser.tsx'
import { FIELD_KEYS, keyName } from './keys.ts'
import { MendPanel } from './mend-panel.tsx'
import { NotePanel } from './note-panel.tsx'
import type { Correcting } from './use-correcting.ts'

/** What is being entered. */
export type OpenPanel =
  | { readonly is: 'field' }
  | { readonly is: 'mend'; readonly field: ReviewField; readonly opened: ClaimAnswer }
  | { readonly is: 'move' }
  | { readonly is: 'merge' }
  | { readonly is: 'note' }
  | { readonly is: 'add'; readonly report: string }

interface ReviewPanelProps {
  readonly panel: OpenPanel
  readonly answer: EventAnswer
  readonly current: ClaimAnswer | undefined
  readonly correct: Correcting['correct']
  readonly onMend: (field: ReviewField) => void
  readonly onClose: () => void
}

/** The panel that is open, over the claims that it is about. */
export function ReviewPanel({ panel, answer, current, correct, onMend, onClose }: ReviewPanelProps) {
  const { review } = useSurroundings().format.labels
  const { event, claims, revision } = answer
  const closeIfDone = async (correction: object, against: Readonly<Record<string, string>>) => {
    if ((await correct(correction, against)) === 'done') onClose()
  }
  if (panel.is === 'field') return <FieldChooser onMend={onMend} />
  if (panel.is === 'mend') {
    const now = claims.find(claim => claim.id === panel.opened.id)
    return <MendPanel key={`${panel.opened.id} ${panel.field}`} {...panel} current={now} {...{ correct, onClose }} />
  }
  if (panel.is === 'note') {
    return <NotePanel onSend={text => closeIfDone({ kind: 'note', event: event.id, text }, {})} onClose={onClose} />
  }
  if (panel.is === 'add') {
    const onAdded = (added: string | null) => {
      onClose()
      if (added !== null) go({ page: { name: 'review', id: added } })
    }
    return <AddPanel report={panel.report} {...{ correct, onAdded, onClose }} />
  }
  if (panel.is === 'merge') {
    const merge = (other: EventAnswer) =>
      closeIfDone(
        { kind: 'merge', events: [event.id, other.event.id] },
        { [event.id]: revision, [other.event.id]: other.revision },
      )
    return <EventChooser title={review.mergeTitle} onChoose={merge} {...{ event, onClose }} />
  }
  const move = async (other: EventAnswer) => {
    if (!current) return
    const against = { [current.id]: current.revision, [other.event.id]: other.revision }
    await closeIfDone({ kind: 'move', claim: current.id, to: other.event.id }, against)
  }
  return <EventChooser title={review.moveTitle} onChoose={move} {...{ event, onClose }} />
}

function FieldChooser({ onMend }: Pick<ReviewPanelProps, 'onMend'>) {
  const { review } = useSurroundings().format.labels
  return (
    <div className="panel" role="toolbar" aria-label={review.chooseField}>
      <h3>{review.chooseField}</h3>
      <div className="actions">
        {FIELD_KEYS.map(({ field, key }) => (
          <button key={field} type="button" className="button" onClick={() => onMend(field)}>
            {review.fields[field]} <kbd>{keyName(key)}</kbd>
          </button>
        ))}
      </div>
    </div>
  )
}
