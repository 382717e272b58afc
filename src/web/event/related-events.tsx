import type { EventHead, EventsAnswer } from '../../api/answers/events.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import { useAnswer } from '../data/use-answer.ts'
import { EventRow } from '../explore/event-row.tsx'
import { useSurroundings } from '../surroundings.ts'

const DAY_MS = 86_400_000
const DAYS_AROUND = 3
const MOST = 8

const shifted = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** What is asked for: events of the same place within a few days; nothing of an event without either. */
function queryOf({ place, date }: EventHead): string | null {
  const [first, last] = [date.start ?? date.end, date.end ?? date.start]
  if (place === null || first === null || last === null) return null
  const query = new URLSearchParams({
    ...{ place: place.id ?? place.name, from: shifted(first, -DAYS_AROUND), to: shifted(last, DAYS_AROUND) },
    ...{ limit: String(MOST + 1), scope: 'incident,cumulative' },
  })
  return `events?${query}`
}

const NONE: EventsAnswer = { events: [], next: null }
const load = (path: string, signal: AbortSignal): Promise<EventsAnswer> =>
  path === '' ? Promise.resolve(NONE) : fetchAnswer<EventsAnswer>(path, signal)
const ignore = (): void => undefined

/** What else happened there in those days. */
export function RelatedEvents({ event }: { readonly event: EventHead }) {
  const { labels } = useSurroundings().format
  const answer = useAnswer(queryOf(event) ?? '', load)
  const others = answer.state === 'ready' ? answer.value.events.filter(({ id }) => id !== event.id).slice(0, MOST) : []
  if (others.length === 0) return null
  return (
    <section className="related" aria-label={labels.pages.related}>
      <h2>{labels.pages.related}</h2>
      <ul>
        {others.map(other => (
          <EventRow key={other.id} event={other} highlighted={false} selected={false} onHover={ignore} />
        ))}
      </ul>
    </section>
  )
}
