import type { ControlChangeAnswer, PlaceControlAnswer } from '../../api/answers/control.ts'
import { coloursOf, type Side, sidesOf } from '../control/side-colours.ts'
import { SideLegend } from '../control/side-legend.tsx'
import { fill } from '../format/format.ts'
import { nameOf } from '../format/headline.ts'
import { EventLink } from '../frame/link.tsx'
import { DayAxis, placingOf, type Room } from '../plot/plot-axes.tsx'
import { type DaySpan, dayNumber } from '../plot/scale.ts'
import { useWidth } from '../plot/use-width.ts'
import { type Surroundings, useSurroundings } from '../surroundings.ts'

interface ControlRowsProps {
  readonly control: readonly PlaceControlAnswer[]
  readonly span: DaySpan
}

interface Stretch {
  readonly change: ControlChangeAnswer
  /** Shares of the time. */
  readonly from: number
  /** Until here something tells of it; beyond, nothing tells otherwise. */
  readonly told: number
  readonly to: number
}

/** The last day of which anything tells that it was so. */
const lastTold = ({ to, evidence }: ControlChangeAnswer): string =>
  evidence.reduce((last, one) => (one.to !== null && one.to > last ? one.to : last), to)

/** From each change to the next, as far as it lies in the days shown. */
function stretchesOf({ changes }: PlaceControlAnswer, { first, last }: DaySpan): readonly Stretch[] {
  const share = (day: number): number => Math.min(1, Math.max(0, (day - first) / (last - first)))
  return changes
    .map((change, i) => {
      const next = changes[i + 1]
      const to = next ? share(dayNumber(next.to)) : 1
      const told = Math.min(to, share(dayNumber(lastTold(change))))
      return { change, from: share(dayNumber(change.to)), told, to }
    })
    .filter(({ change, from, to }) => to > from || (dayNumber(change.to) >= first && dayNumber(change.to) <= last))
}

/** Who held each place from day to day; what changed hands first stands first. */
export function ControlRows({ control, span }: ControlRowsProps) {
  const { battle } = useSurroundings().format.labels.pages
  const [ref, width] = useWidth()
  const rows = control
    .map(place => ({ place, stretches: stretchesOf(place, span) }))
    .filter(({ stretches }) => stretches.length > 0)
  const lastOf = ({ stretches }: (typeof rows)[number]): number => stretches.at(-1)?.from ?? 0
  const [head, ...parts] = rows
  const shown = [...(head ? [head] : []), ...parts.sort((x, y) => lastOf(x) - lastOf(y))]
  const sides = sidesOf(shown.map(({ place }) => place))
  if (shown.length === 0) return null
  return (
    <section className="control-rows">
      <h2>{battle.control}</h2>
      <p className="quiet">{battle.controlHint}</p>
      <SideLegend sides={[...sides.values()]} />
      <div ref={ref}>
        {shown.map(({ place, stretches }) => (
          <Row
            key={place.place.id ?? place.place.name}
            place={place}
            stretches={stretches}
            sides={sides}
            width={width}
          />
        ))}
        <Days span={span} width={width} />
      </div>
    </section>
  )
}

const NAMES = 150
const HEIGHT = 22

function Days({ span, width }: { readonly span: DaySpan; readonly width: number }) {
  const { language } = useSurroundings().format
  const room: Room = { width, height: HEIGHT, start: width < 600 ? 0 : NAMES, below: 18, above: 0 }
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="presentation">
      <DayAxis room={room} placing={placingOf(room, language === 'ar')} span={span} />
    </svg>
  )
}

interface RowProps {
  readonly place: PlaceControlAnswer
  readonly stretches: readonly Stretch[]
  readonly sides: ReadonlyMap<string, Side>
  readonly width: number
}

function Row({ place, stretches, sides, width }: RowProps) {
  const around = useSurroundings()
  const { language } = around.format
  const narrow = width < 600
  const room: Room = { width, height: HEIGHT, start: narrow ? 0 : NAMES, below: 0, above: 0 }
  const placing = placingOf(room, language === 'ar')
  return (
    <div className="control-row">
      {narrow && <bdi>{nameOf(place.place, around)}</bdi>}
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="presentation">
        {!narrow && (
          <text x={placing.rtl ? width - 2 : 2} y={HEIGHT / 2 + 4} textAnchor="start">
            {nameOf(place.place, around)}
          </text>
        )}
        {stretches.map(({ change, from, told, to }) => (
          <g key={`${change.to} ${from}`}>
            <g className="since-told">
              <Band change={change} sides={sides} x={[placing.x(told), placing.x(to)]} />
            </g>
            <Band change={change} sides={sides} x={[placing.x(from), placing.x(told)]} />
          </g>
        ))}
      </svg>
    </div>
  )
}

/** What a change says in words. */
export function stateText(change: ControlChangeAnswer, around: Surroundings): string {
  const { labels } = around.format
  const { control } = labels.pages
  const names = change.holders.map(holder => nameOf(holder, around)).join(' · ')
  return [
    names === '' ? control.nobody : names,
    change.contested && control.contested,
    change.besiegers.length > 0 &&
      fill(control.besieged, { name: change.besiegers.map(one => nameOf(one, around)).join(' · ') }),
  ]
    .filter(Boolean)
    .join(' · ')
}

interface BandProps {
  readonly change: ControlChangeAnswer
  readonly sides: ReadonlyMap<string, Side>
  readonly x: readonly [number, number]
}

function Band({ change, sides, x: [from, to] }: BandProps) {
  const around = useSurroundings()
  const colours = coloursOf(change, sides)
  const [x, width] = [Math.min(from, to), Math.max(3, Math.abs(to - from))]
  const each = (HEIGHT - 6) / Math.max(1, colours.length)
  const [first] = change.evidence
  const bands = (
    <g data-contested={change.contested || undefined}>
      {colours.length === 0 && <rect className="band-nobody" x={x} y={3} width={width} height={HEIGHT - 6} />}
      {colours.map((colour, i) => (
        <rect key={colour} x={x} y={3 + i * each} width={width} height={each} fill={colour} />
      ))}
      {change.besiegers.length > 0 && <rect className="band-siege" x={x} y={3} width={width} height={HEIGHT - 6} />}
      <title>{`${around.format.shortDay(change.to)}: ${stateText(change, around)}`}</title>
    </g>
  )
  return first ? <EventLink id={first.event}>{bands}</EventLink> : bands
}
