import { nameOf } from '../format/headline.ts'
import { useSurroundings } from '../surroundings.ts'
import type { Side } from './side-colours.ts'

/** Which colour is whose. */
export function SideLegend({ sides }: { readonly sides: readonly Side[] }) {
  const around = useSurroundings()
  return (
    <ul className="side-legend">
      {sides.map(({ side, holder, colour }) => (
        <li key={side}>
          <svg width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" rx="3" fill={colour} />
          </svg>
          <bdi>{nameOf(holder, around)}</bdi>
        </li>
      ))}
    </ul>
  )
}
