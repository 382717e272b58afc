import { useState } from 'react'
import type { ClaimAnswer } from '../../api/answers/claims.ts'
import { fill } from '../format/format.ts'
import { useSurroundings } from '../surroundings.ts'
import type { ReviewField } from '../text/review-labels.ts'
import { ConflictNotice } from './conflict-notice.tsx'
import { EDITORS } from './editors.ts'
import { fieldText, type Mendable } from './field-text.ts'
import { Panel } from './panel.tsx'
import type { Correcting } from './use-correcting.ts'

interface MendPanelProps {
  readonly field: ReviewField
  /** The claim as it was when the panel was opened. */
  readonly opened: ClaimAnswer
  /** The claim as it is; undefined where it has left the event. */
  readonly current: ClaimAnswer | undefined
  readonly correct: Correcting['correct']
  readonly onClose: () => void
}

/** Who has come since; where nobody has, the only one who was ever there, at another window. */
function whoElse(now: readonly string[], before: readonly string[]): readonly string[] {
  const come = now.filter(name => !before.includes(name))
  return come.length === 0 && now.length === 1 ? now : come
}

/** Mends one field of a claim; what was entered stays when somebody else was faster. */
export function MendPanel({ field, opened, current, correct, onClose }: MendPanelProps) {
  const around = useSurroundings()
  const { review } = around.format.labels
  const [draft, setDraft] = useState<Mendable>(opened.claim)
  const [reason, setReason] = useState('')
  const isOvertaken = current?.revision !== opened.revision
  const Editor = EDITORS[field]
  async function send() {
    if (!current) return
    const why = reason.trim() === '' ? {} : { reason }
    const correction = { kind: 'edit', claim: opened.id, change: { [field]: draft[field] }, ...why }
    // Whoever has been told how it stands now has looked at that.
    if ((await correct(correction, { [opened.id]: current.revision })) === 'done') onClose()
  }
  const notice = isOvertaken && (
    <ConflictNotice
      by={whoElse(current?.review?.by ?? [], opened.review?.by ?? [])}
      now={current ? fieldText(field, current.claim, around) : null}
    />
  )
  return (
    <Panel
      title={fill(review.mend, { field: review.fields[field] })}
      sendLabel={isOvertaken ? review.saveOver : undefined}
      canSend={current !== undefined}
      onSend={send}
      {...{ onClose, notice, reason, onReason: setReason }}
    >
      <Editor draft={draft} onChange={change => setDraft(before => ({ ...before, ...change }))} />
    </Panel>
  )
}
