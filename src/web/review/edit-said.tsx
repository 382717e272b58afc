import { useState } from 'react'
import { useSurroundings } from '../surroundings.ts'
import type { EditorProps } from './editors.ts'

const wholeOrNull = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null)

interface NumberEntryProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

/** A whole number, or nothing. */
export function NumberEntry({ label, value, onChange }: NumberEntryProps) {
  return (
    <label className="entry">
      {label}
      <input type="number" min={0} value={value ?? ''} onChange={event => onChange(wholeOrNull(event.target.value))} />
    </label>
  )
}

export function CountEditor({ draft, onChange }: EditorProps) {
  const { review } = useSurroundings().format.labels
  return <NumberEntry label={review.fields.count} value={draft.count} onChange={count => onChange({ count })} />
}

/** Speakers, one a line. */
export function SpeakersEditor({ draft, onChange }: EditorProps) {
  const { review } = useSurroundings().format.labels
  const [text, setText] = useState(draft.speakers.join('\n'))
  return (
    <label className="entry">
      {review.fields.speakers} · {review.speakersHint}
      <textarea
        dir="auto"
        rows={3}
        value={text}
        onChange={event => {
          setText(event.target.value)
          const lines = event.target.value.split('\n').map(line => line.trim())
          onChange({ speakers: lines.filter(line => line !== '') })
        }}
      />
    </label>
  )
}
