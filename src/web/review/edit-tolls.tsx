import type { Toll, VictimDetail } from '../../4-claims/claim.ts'
import { useSurroundings } from '../surroundings.ts'
import { Choice, optionsOf } from './edit-choice.tsx'
import { NumberEntry } from './edit-said.tsx'
import type { EditorProps } from './editors.ts'
import { Rows } from './rows.tsx'

const FRESH: Toll = {
  ...{ outcome: 'killed', group: 'unknown', of: null, detail: null, low: null, high: null },
  ...{ approx: false, vague: false, speaker: null },
}

/** The figures of a claim, a row each. */
export function TollsEditor({ draft: { tolls }, onChange }: EditorProps) {
  return (
    <Rows rows={tolls} fresh={FRESH} onChange={rows => onChange({ tolls: rows })}>
      {(toll, change) => <TollRow toll={toll} onChange={change} />}
    </Rows>
  )
}

interface TollRowProps {
  readonly toll: Toll
  readonly onChange: (part: Partial<Toll>) => void
}

function TollRow({ toll, onChange }: TollRowProps) {
  const { review, outcome, group, detail } = useSurroundings().format.labels
  const details: (readonly [VictimDetail | 'none', string])[] = [['none', review.none], ...optionsOf(detail)]
  // The highest follows the lowest where they were one figure.
  const setLow = (low: number | null) => onChange(toll.high === toll.low ? { low, high: low } : { low })
  return (
    <>
      <Choice
        label={review.outcome}
        value={toll.outcome}
        options={optionsOf(outcome)}
        onChoose={chosen => onChange({ outcome: chosen })}
      />
      <NumberEntry label={review.low} value={toll.low} onChange={setLow} />
      <NumberEntry label={review.high} value={toll.high} onChange={high => onChange({ high })} />
      <Choice
        label={review.group}
        value={toll.group}
        options={optionsOf(group)}
        onChoose={chosen => onChange({ group: chosen })}
      />
      <Choice
        label={review.detail}
        value={toll.detail ?? 'none'}
        options={details}
        onChoose={chosen => onChange({ detail: chosen === 'none' ? null : chosen })}
      />
      <TextEntry label={review.of} value={toll.of} onChange={of => onChange({ of })} />
      <TextEntry label={review.speaker} value={toll.speaker} onChange={speaker => onChange({ speaker })} />
      <Tick label={review.approx} value={toll.approx} onChange={approx => onChange({ approx })} />
      <Tick label={review.vague} value={toll.vague} onChange={vague => onChange({ vague })} />
    </>
  )
}

interface EntryProps<T> {
  readonly label: string
  readonly value: T
  readonly onChange: (value: T) => void
}

function TextEntry({ label, value, onChange }: EntryProps<string | null>) {
  return (
    <label className="entry">
      {label}
      <input dir="auto" value={value ?? ''} onChange={event => onChange(event.target.value || null)} />
    </label>
  )
}

function Tick({ label, value, onChange }: EntryProps<boolean>) {
  return (
    <label className="switch">
      <input type="checkbox" checked={value} onChange={event => onChange(event.target.checked)} />
      {label}
    </label>
  )
}
