import type { EventHead } from '../../api/answers/events.ts'
import { EventRow } from '../explore/event-row.tsx'
import { useSurroundings } from '../surroundings.ts'
import { dayOf } from '../timeline/buckets.ts'
import type { ClaimListed, LoadedBattle } from './load-battle.ts'

interface StoryProps extends Pick<LoadedBattle, 'claims'> {
  /** In the order of time. */
  readonly events: readonly EventHead[]
}

/** The battle day by day: what happened, of how many it is told, and in whose words. */
export function Story({ events, claims }: StoryProps) {
  const { format } = useSurroundings()
  const { battle } = format.labels.pages
  const days = new Map<string, EventHead[]>()
  for (const event of events) {
    const day = dayOf(event) ?? ''
    days.set(day, [...(days.get(day) ?? []), event])
  }
  return (
    <section className="story">
      <h2>{battle.story}</h2>
      <ol>
        {[...days].map(([day, own]) => (
          <li key={day} className="story-day">
            <h3>{day === '' ? battle.undated : format.day(day)}</h3>
            <ul>
              {own.map(event => (
                <Told key={event.id} event={event} claims={claims.get(event.id) ?? []} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

const ignore = (): void => undefined
const LONGEST = 260

/** Of several tellings the shortest that names a speaker, else the shortest. */
function wordsOf(claims: readonly ClaimListed[]) {
  const told = claims.flatMap(({ claim }) => {
    const [first] = claim.evidence
    return first ? [{ text: first.text, speakers: claim.speakers }] : []
  })
  const byLength = [...told].sort((x, y) => x.text.length - y.text.length)
  return byLength.find(({ speakers }) => speakers.length > 0) ?? byLength[0] ?? null
}

const clipped = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`

function Told({ event, claims }: { readonly event: EventHead; readonly claims: readonly ClaimListed[] }) {
  const { labels } = useSurroundings().format
  const words = wordsOf(claims)
  return (
    <>
      <EventRow event={event} highlighted={false} selected={false} onHover={ignore} />
      {words !== null && (
        <li className="told">
          <q lang="ar" dir="rtl">
            {clipped(words.text)}
          </q>
          {words.speakers.length > 0 && (
            <small>
              {labels.event.says} <bdi lang="ar">{words.speakers.join('، ')}</bdi>
            </small>
          )}
        </li>
      )}
    </>
  )
}
