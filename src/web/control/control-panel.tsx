import type { Address } from '../address.ts'
import { fill } from '../format/format.ts'
import { useSurroundings } from '../surroundings.ts'
import { go } from '../use-address.ts'
import type { HeldPlaces } from './held-places.ts'
import { SideLegend } from './side-legend.tsx'

interface ControlPanelProps {
  readonly address: Address
  readonly held: HeldPlaces | null
  readonly day: string
}

/** Whether the map shows who holds what, as of which day, in which colours. */
export function ControlPanel({ address, held, day }: ControlPanelProps) {
  const { format } = useSurroundings()
  const { control } = format.labels.pages
  return (
    <div className="control-panel">
      <label className="switch">
        <input type="checkbox" checked={address.control} onChange={({ target }) => go({ control: target.checked })} />
        <span>{control.show}</span>
      </label>
      {address.control && held !== null && (
        <>
          <small>{fill(control.asOf, { day: format.shortDay(day) })}</small>
          {held.sides.length === 0 ? <p className="quiet">{control.none}</p> : <SideLegend sides={held.sides} />}
          {held.sides.length > 0 && <small className="quiet">{control.note}</small>}
        </>
      )}
    </div>
  )
}
