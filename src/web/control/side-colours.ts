/** A colour for each side that holds places. */
import type { ControlChangeAnswer, HolderAnswer, PlaceControlAnswer } from '../../api/answers/control.ts'

/** Told apart by eyes of all kinds, and from the colours of the map; all further sides are grey. */
const COLOURS = ['#0f766e', '#b45309', '#6d28d9', '#be185d', '#1d4ed8', '#4d7c0f', '#9f1239', '#475569']
const OTHER = '#78716c'

export interface Side {
  readonly side: string
  /** Under which it was told of first. */
  readonly holder: HolderAnswer
  readonly colour: string
}

/** Sides in the order of how many changes brought them a place. */
export function sidesOf(places: readonly PlaceControlAnswer[]): ReadonlyMap<string, Side> {
  const counts = new Map<string, { readonly holder: HolderAnswer; readonly count: number }>()
  for (const holder of places.flatMap(place => place.changes.flatMap(change => change.holders))) {
    const known = counts.get(holder.side)
    counts.set(holder.side, { holder: known?.holder ?? holder, count: (known?.count ?? 0) + 1 })
  }
  const ranked = [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
  return new Map(ranked.map(([side, { holder }], i) => [side, { side, holder, colour: COLOURS[i] ?? OTHER }] as const))
}

/** What was so at the end of the day; null before the first that is told. */
export const stateOn = ({ changes }: PlaceControlAnswer, day: string): ControlChangeAnswer | null =>
  changes.filter(change => change.to <= day).at(-1) ?? null

/** The colours of those who hold it, each once. */
export const coloursOf = ({ holders }: ControlChangeAnswer, sides: ReadonlyMap<string, Side>): readonly string[] => [
  ...new Set(holders.map(holder => sides.get(holder.side)?.colour ?? OTHER)),
]
