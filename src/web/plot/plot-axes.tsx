import { useSurroundings } from '../surroundings.ts'
import { type DaySpan, dayTicks, isoOf } from './scale.ts'

/** The room of a drawing: time runs from the inline start, figures upwards. */
export interface Room {
  readonly width: number
  readonly height: number
  /** For the figures at the start, and the days below. */
  readonly start: number
  readonly below: number
  readonly above: number
}

export interface Placing {
  /** A share from 0 to 1 of the time. */
  readonly x: (share: number) => number
  readonly y: (share: number) => number
  readonly rtl: boolean
}

export function placingOf({ width, height, start, below, above }: Room, rtl: boolean): Placing {
  const inner = Math.max(1, width - start - 8)
  const along = (share: number): number => start + share * inner
  return {
    x: share => (rtl ? width - along(share) : along(share)),
    y: share => above + (1 - share) * (height - below - above),
    rtl,
  }
}

interface FiguresProps {
  readonly room: Room
  readonly placing: Placing
  readonly steps: readonly number[]
}

/** Lines across with their figures. */
export function FigureAxis({ room, placing, steps }: FiguresProps) {
  const { number } = useSurroundings().format
  const most = steps.at(-1) ?? 1
  return steps.map(step => (
    <g key={step} className="plot-line">
      <line x1={placing.x(0)} x2={placing.x(1)} y1={placing.y(step / most)} y2={placing.y(step / most)} />
      <text
        x={placing.rtl ? room.width - room.start + 6 : room.start - 6}
        y={placing.y(step / most) + 4}
        textAnchor={placing.rtl ? 'start' : 'end'}
        direction="ltr"
      >
        {number(step)}
      </text>
    </g>
  ))
}

interface DaysProps {
  readonly room: Room
  readonly placing: Placing
  readonly span: DaySpan
}

const TICK_WIDTH = 110
const NAME_WIDTH = 84

/** Days, months or years below. */
export function DayAxis({ room, placing, span }: DaysProps) {
  const { format } = useSurroundings()
  const days = span.last - span.first
  const label = days <= 45 ? format.dayOfYear : days <= 1400 ? format.month : format.year
  return dayTicks(span, Math.floor(room.width / TICK_WIDTH)).map(day => {
    const x = placing.x((day - span.first) / days)
    // A name that would reach beyond the drawing is left out; its line stays.
    const fits = Math.abs(placing.x(1) - x) > NAME_WIDTH
    return (
      <g key={day} className="plot-tick">
        <line x1={x} x2={x} y1={room.above} y2={room.height - room.below + 4} />
        {fits && (
          <text x={x} y={room.height - 4} textAnchor="start">
            {label(isoOf(day))}
          </text>
        )}
      </g>
    )
  })
}
