import { useRef, useState } from 'react'
import type { ReviewAnswer } from '../../api/answers/review.ts'
import type { Address } from '../address.ts'
import { askedQuery } from '../data/load-events.ts'
import { type Live, useLiveAnswer } from '../data/use-live-answer.ts'
import { Failed, Loading } from '../frame/states.tsx'
import { useTitle } from '../frame/use-title.ts'
import { useSurroundings } from '../surroundings.ts'
import { go } from '../use-address.ts'
import { KeyHelp } from './key-help.tsx'
import { keyName, keyOf, useKeys } from './keys.ts'
import { useMayCorrect } from './may-correct.ts'
import { Queue } from './queue.tsx'
import { ReviewEvent } from './review-event.tsx'
import { ToldLine } from './told-line.tsx'
import { useCorrecting } from './use-correcting.ts'

const A_PAGE = 50
const MOST = 500

interface ReviewPageProps {
  readonly address: Address
  readonly id: string | null
}

/** Where a person goes through what was read: the queue on one side, and beside it the event that is looked at. */
export function ReviewPage({ address, id }: ReviewPageProps) {
  const { labels } = useSurroundings().format
  useTitle(labels.review.title)
  const [limit, setLimit] = useState(A_PAGE)
  const queue = useLiveAnswer<ReviewAnswer>(`review?limit=${limit}&${askedQuery(address)}`)
  const may = useMayCorrect()
  const mayCorrect = may === true
  const correcting = useCorrecting()
  const [helps, setHelps] = useState(false)
  const { chosen, step } = useChosen(queue, id)
  useKeys(key => {
    if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1)
    else if (key === 'u' && mayCorrect) correcting.undo()
    else if (key === 'o' && chosen !== null) go({ page: { name: 'event', id: chosen } })
    else if (key === '?') setHelps(!helps)
    else if (key === 'Escape' && helps) setHelps(false)
    else return false
    return true
  })
  return (
    <main className="review" data-open={id !== null || undefined}>
      <section className="queue-pane" aria-label={labels.review.queue}>
        <header className="list-head">
          <h1>{labels.review.title}</h1>
          <p>{labels.review.lead}</p>
        </header>
        {queue.state === 'loading' && <Loading />}
        {queue.state === 'failed' && <Failed error={queue.error} retry={queue.retry} />}
        {queue.state === 'ready' && (
          <Queue answer={queue.value} chosen={chosen} onMore={() => setLimit(Math.min(MOST, limit + A_PAGE))} />
        )}
      </section>
      <section className="event-pane" aria-label={labels.event.claims}>
        <p className="help-line">
          <button type="button" className="plain" aria-expanded={helps} onClick={() => setHelps(!helps)}>
            {labels.review.keys} <kbd>{keyName(keyOf('help'))}</kbd>
          </button>
          {may === false && <span>{labels.review.readOnly}</span>}
        </p>
        {helps && <KeyHelp />}
        <ToldLine {...correcting} />
        {chosen === null ? (
          queue.state === 'ready' && <p className="state">{labels.review.choose}</p>
        ) : (
          <ReviewEvent key={chosen} id={chosen} {...{ mayCorrect, correcting }} />
        )}
      </section>
    </main>
  )
}

/** The event of the address, else the first of the queue; it stays when it leaves the queue. */
function useChosen(queue: Live<ReviewAnswer>, id: string | null) {
  const events = queue.state === 'ready' ? queue.value.events : []
  const first = useRef<string | null>(null)
  const place = useRef(0)
  first.current ??= events[0]?.id ?? null
  const chosen = id ?? first.current
  const at = events.findIndex(event => event.id === chosen)
  if (at >= 0) place.current = at
  // Where the chosen one has left the queue, the next has come into its place.
  const step = (by: 1 | -1) => {
    const next = events[at < 0 && by > 0 ? place.current : place.current + by]
    if (next) go({ page: { name: 'review', id: next.id } }, { replace: true })
  }
  return { chosen, step }
}
