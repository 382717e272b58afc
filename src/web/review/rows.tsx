import { type ReactNode, useState } from 'react'
import { fill } from '../format/format.ts'
import { useSurroundings } from '../surroundings.ts'

interface RowsProps<T> {
  readonly rows: readonly T[]
  readonly fresh: T
  readonly onChange: (rows: readonly T[]) => void
  readonly children: (row: T, change: (part: Partial<T>) => void) => ReactNode
}

/** A list of which each row is entered by itself, with rows added and removed. */
export function Rows<T extends object>({ rows, fresh, onChange, children }: RowsProps<T>) {
  const { format } = useSurroundings()
  const { review } = format.labels
  // Rows have no ids of their own; a row that is removed must not hand its fields to the next.
  const [keys, setKeys] = useState(() => rows.map((_, index) => index))
  const drop = (at: number) => {
    setKeys(keys.filter((_, index) => index !== at))
    onChange(rows.filter((_, index) => index !== at))
  }
  return (
    <>
      {rows.map((row, at) => (
        <fieldset key={keys[at]} className="row">
          <legend>{fill(review.row, { n: format.number(at + 1) })}</legend>
          <div className="entries">
            {children(row, part => onChange(rows.map((one, index) => (index === at ? { ...one, ...part } : one))))}
          </div>
          <button type="button" className="plain" onClick={() => drop(at)}>
            {review.removeRow}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="plain"
        onClick={() => {
          setKeys([...keys, Math.max(-1, ...keys) + 1])
          onChange([...rows, fresh])
        }}
      >
        {review.addRow}
      </button>
    </>
  )
}
