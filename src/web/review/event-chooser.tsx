import { useState } from 'react'
import type { EventAnswer, EventHead, EventsAnswer } from '../../api/answers/events.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import { useAnswer } from '../data/use-answer.ts'
import { headlineOf } from '../format/headline.ts'
import { Loading } from '../frame/states.tsx'
import { useSurroundings } from '../surroundings.ts'
import { Panel } from './panel.tsx'

interface EventChooserProps {
  readonly title: string
  readonly event: EventHead
  /** Gets the other event as it is now. */
  readonly onChoose: (other: EventAnswer) => Promise<void>
  readonly onClose: () => void
}

const MOST = 20
const DAY_MS = 86_400_000
const NEAR_DAYS = 3

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** What is asked for: events with these words, else those of about the same days. */
function askFor({ date }: EventHead, words: string): string {
  const query = new URLSearchParams({ limit: String(MOST) })
  const [from, to] = [date.start ?? date.end, date.end ?? date.start]
  if (words !== '') query.set('q', words)
  else if (from !== null && to !== null) {
    query.set('from', shifted(from, -NEAR_DAYS))
    query.set('to', shifted(to, NEAR_DAYS))
  }
  return `events?${query}`
}

/** Chooses another event by words or by nearness in time. */
export function EventChooser({ title, event, onChoose, onClose }: EventChooserProps) {
  const around = useSurroundings()
  const { review } = around.format.labels
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const answer = useAnswer(askFor(event, words.trim()), fetchAnswer<EventsAnswer>)
  const events = answer.state === 'ready' ? answer.value.events.filter(one => one.id !== event.id) : []
  const send = async () =>
    chosen !== null && onChoose(await fetchAnswer<EventAnswer>(`events/${encodeURIComponent(chosen)}`))
  return (
    <Panel title={title} onClose={onClose} onSend={send} canSend={events.some(one => one.id === chosen)}>
      <label className="entry">
        {review.findEvent}
        <input type="search" dir="auto" value={words} onChange={change => setWords(change.target.value)} />
      </label>
      {answer.state === 'loading' && <Loading />}
      {answer.state === 'ready' && events.length === 0 && <p className="quiet">{review.noneFound}</p>}
      <fieldset className="choices" aria-label={review.found}>
        {events.map(one => (
          <label key={one.id}>
            <input type="radio" name="event" checked={one.id === chosen} onChange={() => setChosen(one.id)} />
            <span>
              {headlineOf(one, around)} · <time>{around.format.date(one.date)}</time>{' '}
              <small className="quiet">{one.actors.map(actor => actor.name).join(' · ')}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Panel>
  )
}
