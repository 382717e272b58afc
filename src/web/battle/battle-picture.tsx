import type { EventHead } from '../../api/answers/events.ts'
import { killedOf } from '../format/figures.ts'
import { headlineOf } from '../format/headline.ts'
import { EventLink } from '../frame/link.tsx'
import { DayAxis, FigureAxis, type Placing, placingOf, type Room } from '../plot/plot-axes.tsx'
import { type DaySpan, dayNumber, roundSteps } from '../plot/scale.ts'
import { useWidth } from '../plot/use-width.ts'
import { useSurroundings } from '../surroundings.ts'
import { dayOf } from '../timeline/buckets.ts'
import { type FilledLane, lanesOf } from './lanes.ts'
import { type LossStep, lossSteps } from './losses.ts'

const NAMES = 150
const NAMES_NARROW = 72
const STEP = 15
const LEAST_LANE = 30
const LOSSES = 130

interface PictureProps {
  readonly events: readonly EventHead[]
  readonly span: DaySpan
}

/** Rows of events along the days, and under them the killed as they add up. */
export function BattlePicture({ events, span }: PictureProps) {
  const { format, types } = useSurroundings()
  const { battle } = format.labels.pages
  const [ref, width] = useWidth()
  const rtl = format.language === 'ar'
  const lanes = stacked(lanesOf(events, types), span, width)
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0) + 26
  const start = width < 600 ? NAMES_NARROW : NAMES
  const room: Room = { width, height, start, below: 26, above: 0 }
  const placing = placingOf(room, rtl)
  const steps = lossSteps(events)
  return (
    <section ref={ref} className="plot" aria-label={battle.story}>
      <svg viewBox={`0 0 ${width} ${height}`} role="presentation">
        <DayAxis room={room} placing={placing} span={span} />
        {lanes.map(lane => (
          <LaneRow key={lane.lane} lane={lane} placing={placing} width={width} />
        ))}
      </svg>
      {steps.length > 0 && <Losses steps={steps} span={span} width={width} start={start} />}
    </section>
  )
}

interface Stacked extends FilledLane {
  readonly top: number
  readonly height: number
  /** Where each event stands: a share of the time, and its place among those of about the same day. */
  readonly spots: readonly { readonly event: EventHead; readonly share: number; readonly level: number }[]
}

/** Events that would cover one another are put above each other. */
function stacked(lanes: readonly FilledLane[], { first, last }: DaySpan, width: number): readonly Stacked[] {
  const column = Math.max(1, ((last - first) * 14) / Math.max(1, width - NAMES))
  let top = 0
  return lanes.map(lane => {
    const levels = new Map<number, number>()
    const spots = lane.events.flatMap(event => {
      const day = dayOf(event)
      if (day === null) return []
      const at = Math.min(last, Math.max(first, dayNumber(day)))
      const slot = Math.round((at - first) / column)
      const level = levels.get(slot) ?? 0
      levels.set(slot, level + 1)
      return [{ event, share: (at - first) / (last - first), level }]
    })
    const height = Math.max(LEAST_LANE, Math.max(0, ...levels.values()) * STEP + 14)
    const placed = { ...lane, top, height, spots }
    top += height
    return placed
  })
}

interface LaneRowProps {
  readonly lane: Stacked
  readonly placing: Placing
  readonly width: number
}

function LaneRow({ lane: { lane, top, height, spots }, placing, width }: LaneRowProps) {
  const { format } = useSurroundings()
  return (
    <g className="lane">
      <line x1="0" x2={width} y1={top + height} y2={top + height} />
      <text x={placing.rtl ? width - 2 : 2} y={top + height / 2 + 4} textAnchor="start">
        {format.labels.pages.battle.lane[lane]}
      </text>
      {spots.map(({ event, share, level }) => (
        <Spot key={event.id} event={event} x={placing.x(share)} y={top + height - 12 - level * STEP} />
      ))}
    </g>
  )
}

function Spot({ event, x, y }: { readonly event: EventHead; readonly x: number; readonly y: number }) {
  const around = useSurroundings()
  const { colour } = around.types.get(event.type) ?? { colour: 'gray' }
  const doubted = event.status !== 'reported'
  const radius = Math.min(7, 4.5 + Math.sqrt(killedOf(event.tolls)) * 0.5)
  return (
    <EventLink id={event.id} tabIndex={-1}>
      <circle cx={x} cy={y} r={radius} fill={doubted ? 'var(--panel)' : colour} stroke={colour} strokeWidth="2">
        <title>{`${headlineOf(event, around)} · ${around.format.date(event.date)}`}</title>
      </circle>
    </EventLink>
  )
}

interface LossesProps {
  readonly steps: readonly LossStep[]
  readonly span: DaySpan
  readonly width: number
  readonly start: number
}

function Losses({ steps, span, width, start }: LossesProps) {
  const { format } = useSurroundings()
  const { battle } = format.labels.pages
  const room: Room = { width, height: LOSSES, start, below: 22, above: 10 }
  const placing = placingOf(room, format.language === 'ar')
  const figures = roundSteps(Math.max(...steps.map(step => step.high)))
  const most = figures.at(-1) ?? 1
  const line = (bound: 'low' | 'best' | 'high'): string => {
    const points = steps.flatMap((step, i) => {
      const x = placing.x(Math.min(1, Math.max(0, (dayNumber(step.day) - span.first) / (span.last - span.first))))
      return [`${x},${placing.y((steps[i - 1]?.[bound] ?? 0) / most)}`, `${x},${placing.y(step[bound] / most)}`]
    })
    return [
      `${placing.x(0)},${placing.y(0)}`,
      ...points,
      `${placing.x(1)},${placing.y((steps.at(-1)?.[bound] ?? 0) / most)}`,
    ].join(' ')
  }
  const back = line('low').split(' ').reverse().join(' ')
  return (
    <figure>
      <figcaption className="quiet">{battle.tollsHint}</figcaption>
      <svg viewBox={`0 0 ${width} ${LOSSES}`} role="presentation">
        <FigureAxis room={room} placing={placing} steps={figures} />
        <DayAxis room={room} placing={placing} span={span} />
        <polygon className="loss-band" points={`${line('high')} ${back}`} />
        <polyline className="loss-line" points={line('best')} />
      </svg>
    </figure>
  )
}
