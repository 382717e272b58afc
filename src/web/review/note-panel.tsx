import { useState } from 'react'
import { useSurroundings } from '../surroundings.ts'
import { Panel } from './panel.tsx'

interface NotePanelProps {
  readonly onSend: (text: string) => Promise<void>
  readonly onClose: () => void
}

/** Words on an event, which change nothing else. */
export function NotePanel({ onSend, onClose }: NotePanelProps) {
  const { review } = useSurroundings().format.labels
  const [text, setText] = useState('')
  return (
    <Panel title={review.actions.note} canSend={text.trim() !== ''} onSend={() => onSend(text)} {...{ onClose }}>
      <label className="entry">
        {review.noteText}
        <textarea dir="auto" rows={3} value={text} onChange={event => setText(event.target.value)} />
      </label>
    </Panel>
  )
}
