import type { EventToll } from '../../5-events/event.ts'
import { formatToll } from '../format/figures.ts'
import { DayAxis, FigureAxis, placingOf, type Room } from '../plot/plot-axes.tsx'
import { dayNumber, roundSteps, spanOf } from '../plot/scale.ts'
import { useWidth } from '../plot/use-width.ts'
import { useSurroundings } from '../surroundings.ts'
import type { Statement } from './statements.ts'

const HEIGHT = 120
const DOT = 4.5

interface TollPlotProps {
  readonly toll: EventToll
  readonly statements: readonly Statement[]
}

interface Point {
  readonly statement: Statement
  readonly day: number
  readonly low: number
  /** Null where the figure is a lower bound. */
  readonly high: number | null
}

/** Figures of which a day and a number are known; a vague word is no number. */
function pointsOf(statements: readonly Statement[]): readonly Point[] {
  return statements
    .flatMap(statement => {
      const { toll, source } = statement
      const day =
        source.claim.scope === 'cumulative'
          ? (source.claim.date.end ?? source.report.published)
          : source.report.published
      const least = toll.low ?? toll.high
      if (day === null || least === null || toll.vague || toll.detail !== null) return []
      return [{ statement, day: dayNumber(day), low: toll.low ?? 0, high: toll.high }]
    })
    .sort((x, y) => x.day - y.day || x.low - y.low)
}

/** How the figures of a toll grew and part, by the day on which they were said; nothing where fewer than two can be drawn. */
export function TollPlot({ toll, statements }: TollPlotProps) {
  const { format } = useSurroundings()
  const { plot } = format.labels.pages
  const [ref, width] = useWidth()
  const points = pointsOf(statements)
  const span = spanOf(points.map(({ statement: { source } }) => source.report.published ?? source.claim.date.end ?? ''))
  if (points.length < 2 || span === null) return null
  const wider = { first: span.first - 1, last: span.last + 1 }
  const room: Room = { width, height: HEIGHT, start: 44, below: 22, above: 12 }
  const placing = placingOf(room, format.language === 'ar')
  const steps = roundSteps(Math.max(...points.map(point => point.high ?? point.low), toll.high ?? 0))
  const most = steps.at(-1) ?? 1
  const x = (day: number): number =>
    placing.x(Math.min(1, Math.max(0, (day - wider.first) / (wider.last - wider.first))))
  return (
    <figure className="toll-plot" ref={ref}>
      <figcaption className="quiet">{plot.title}</figcaption>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} role="presentation">
        <FigureAxis room={room} placing={placing} steps={steps} />
        <DayAxis room={room} placing={placing} span={wider} />
        {toll.best !== null && (
          <line
            className="plot-best"
            x1={placing.x(0)}
            x2={placing.x(1)}
            y1={placing.y(toll.best / most)}
            y2={placing.y(toll.best / most)}
          />
        )}
        <polyline
          className="plot-growth"
          points={growthOf(points)
            .map(({ day, low }) => `${x(day)},${placing.y(low / most)}`)
            .join(' ')}
        />
        {spread(points).map(({ point, shift }) => (
          <Figure
            key={point.statement.key}
            point={point}
            x={x(point.day) + shift}
            y={figure => placing.y(figure / most)}
          />
        ))}
      </svg>
    </figure>
  )
}

/** The figures with which the number known rose. */
function growthOf(points: readonly Point[]): readonly Point[] {
  const grown: Point[] = []
  for (const point of points) if (point.low > (grown.at(-1)?.low ?? -1)) grown.push(point)
  return grown
}

/** Figures of one day and one number stand beside each other. */
function spread(points: readonly Point[]): readonly { readonly point: Point; readonly shift: number }[] {
  const met = new Map<string, number>()
  return points.map(point => {
    const key = `${point.day} ${point.low}`
    const before = met.get(key) ?? 0
    met.set(key, before + 1)
    return { point, shift: before * DOT * 2.4 }
  })
}

interface FigureProps {
  readonly point: Point
  readonly x: number
  readonly y: (figure: number) => number
}

function Figure({ point: { statement, low, high }, x, y }: FigureProps) {
  const { format } = useSurroundings()
  const { source, toll } = statement
  const said = toll.speaker ?? source.claim.speakers[0] ?? source.report.publisher ?? format.labels.report.unknownOutlet
  return (
    <a href={`#${source.id}`} className="plot-figure" tabIndex={-1}>
      {high !== low && (
        <line
          x1={x}
          x2={x}
          y1={y(low)}
          y2={high === null ? 2 : y(high)}
          strokeDasharray={high === null ? '3 2' : undefined}
        />
      )}
      <circle cx={x} cy={y(low)} r={DOT} />
      <title>{`${formatToll(toll, format)} · ${said}`}</title>
    </a>
  )
}
