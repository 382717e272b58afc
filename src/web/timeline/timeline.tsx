import type { EventHead } from '../../api/answers/events.ts'
import type { Format } from '../format/format.ts'
import { useSurroundings } from '../surroundings.ts'
import { go } from '../use-address.ts'
import { type Bucket, type Buckets, dayOf } from './buckets.ts'
import { useBrush } from './use-brush.ts'
import { usePlay } from './use-play.ts'

interface TimelineProps {
  readonly buckets: Buckets
  readonly highlighted: EventHead | null
  readonly from: string | null
  readonly to: string | null
}

/** Events by day, month or year, in the colours of their types; dragging or clicking chooses a period. */
export function Timeline({ buckets, highlighted, from, to }: TimelineProps) {
  const { format } = useSurroundings()
  const { labels } = format
  const choose = (first: Bucket, last: Bucket) => go({ from: first.from, to: last.to })
  const brush = useBrush(buckets.bars, choose)
  const play = usePlay(buckets.bars, (first, last) => go({ from: first.from, to: last.to }, { replace: true }))
  const isChosen = (bar: Bucket) => (from === null || bar.to >= from) && (to === null || bar.from <= to)
  const day = highlighted && dayOf(highlighted)
  return (
    <section className="timeline" aria-label={labels.timeline.label}>
      <header>
        <span>{labels.timeline.label}</span>
        <small>{labels.timeline.hint}</small>
        <button type="button" className="plain play" aria-pressed={play.playing} onClick={play.toggle}>
          {play.playing ? `■ ${labels.pages.play.stop}` : `▶ ${labels.pages.play.start}`}
        </button>
        {(from !== null || to !== null) && (
          <button type="button" className="plain" onClick={() => go({ from: null, to: null })}>
            {labels.timeline.clear}
          </button>
        )}
      </header>
      <div className="bars" {...brush.handlers} data-brushing={brush.range !== null || undefined}>
        {buckets.bars.map((bar, index) => (
          <Bar
            key={bar.from}
            bar={bar}
            title={barTitle(bar, buckets, format)}
            highest={buckets.highest}
            faint={brush.range ? index < brush.range[0] || index > brush.range[1] : !isChosen(bar)}
            lit={day !== null && day >= bar.from && day <= bar.to}
          />
        ))}
      </div>
      <Axis buckets={buckets} />
    </section>
  )
}

function barTitle(bar: Bucket, { unit }: Buckets, format: Format): string {
  const when =
    unit === 'day' ? format.shortDay(bar.from) : unit === 'month' ? format.month(bar.from) : format.year(bar.from)
  return `${when}: ${format.counted(format.labels.counts.events, bar.count)}`
}

interface BarProps {
  readonly bar: Bucket
  readonly title: string
  readonly highest: number
  readonly faint: boolean
  readonly lit: boolean
}

function Bar({ bar, title, highest, faint, lit }: BarProps) {
  const { types } = useSurroundings()
  const parts = [...types.values()].filter(({ id }) => bar.types.has(id))
  return (
    <div className="bar" title={title} data-faint={faint || undefined} data-lit={lit || undefined}>
      <div style={{ blockSize: `${(bar.count / Math.max(1, highest)) * 100}%` }}>
        {parts.map(({ id, colour }) => (
          <i key={id} style={{ flexGrow: bar.types.get(id), background: colour }} />
        ))}
      </div>
    </div>
  )
}

const MOST_TICKS = 6

function Axis({ buckets: { bars, unit } }: { readonly buckets: Buckets }) {
  const { format } = useSurroundings()
  const step = Math.max(1, Math.ceil(bars.length / MOST_TICKS))
  const ticks = bars
    .map((bar, index) => ({ bar, index }))
    .filter(({ index }) => index % step === 0 && index < bars.length * 0.88)
  const label = unit === 'day' ? format.shortDay : unit === 'month' ? format.month : format.year
  return (
    <div className="axis" aria-hidden="true">
      {ticks.map(({ bar, index }) => (
        <span key={bar.from} style={{ insetInlineStart: `${(index / bars.length) * 100}%` }}>
          {label(bar.from)}
        </span>
      ))}
    </div>
  )
}
