import { useState } from 'react'
import type { EventAnswer } from '../../api/answers/events.ts'
import { useLiveAnswer } from '../data/use-live-answer.ts'
import { Failed, Loading } from '../frame/states.tsx'
import { History } from '../history/history.tsx'
import { MarkKey } from '../marked-text/mark-key.tsx'
import { useSurroundings } from '../surroundings.ts'
import type { ReviewAction, ReviewField } from '../text/review-labels.ts'
import { ActionButtons } from './action-buttons.tsx'
import { EventHeading } from './event-heading.tsx'
import { FIELD_KEYS, KEYS, useKeys } from './keys.ts'
import { ReviewClaim } from './review-claim.tsx'
import { type OpenPanel, ReviewPanel } from './review-panel.tsx'
import { useClaims } from './use-claims.ts'
import type { Correcting } from './use-correcting.ts'

interface ReviewEventProps {
  readonly id: string
  readonly mayCorrect: boolean
  readonly correcting: Correcting
}

/** The event that is looked at, with its claims, their words and what can be done about them. */
export function ReviewEvent(props: ReviewEventProps) {
  const { id, mayCorrect, correcting } = props
  const { review } = useSurroundings().format.labels
  const answer = useLiveAnswer<EventAnswer>(`events/${encodeURIComponent(id)}`)
  const path = `events/${encodeURIComponent(id)}/history`
  if (answer.state === 'loading') return <Loading />
  if (answer.state === 'failed' && answer.error.code !== 'event_unknown') {
    return <Failed error={answer.error} retry={answer.retry} />
  }
  return (
    <>
      {answer.state === 'ready' ? (
        <Reviewed {...props} answer={answer.value} />
      ) : (
        <div className="state">
          <h2>{review.gone}</h2>
          <p>{review.goneHint}</p>
        </div>
      )}
      <History
        path={path}
        startsOpen={answer.state === 'failed'}
        onUndo={mayCorrect ? seq => correcting.undo(seq) : undefined}
      />
    </>
  )
}

type Doing = { readonly [action in ReviewAction]?: () => void }

/** What can be done about an event and the claims that are meant. */
function doingOf(
  { event, claims, revision }: EventAnswer,
  choice: ReturnType<typeof useClaims>,
  correct: Correcting['correct'],
  open: (panel: OpenPanel) => void,
): Doing {
  const { current, meant } = choice
  const say = async (kind: 'accept' | 'reject', about: typeof meant) => {
    const against = Object.fromEntries(about.map(claim => [claim.id, claim.revision]))
    const sent = await correct({ kind, claims: about.map(claim => claim.id) }, against)
    if (sent === 'done') choice.unmarkAll()
  }
  const split = async () => {
    const correction = { kind: 'split', event: event.id, claims: meant.map(claim => claim.id) }
    if ((await correct(correction, { [event.id]: revision })) === 'done') choice.unmarkAll()
  }
  return {
    accept: () => say('accept', meant),
    acceptAll: () => say('accept', claims),
    reject: () => say('reject', meant),
    split,
    mend: () => current && open({ is: 'field' }),
    move: () => current && open({ is: 'move' }),
    merge: () => open({ is: 'merge' }),
    note: () => open({ is: 'note' }),
    add: () => current && open({ is: 'add', report: current.report.id }),
  }
}

function Reviewed({ answer, mayCorrect, correcting }: ReviewEventProps & { readonly answer: EventAnswer }) {
  const { labels } = useSurroundings().format
  const { event, claims } = answer
  const choice = useClaims(claims)
  const { current } = choice
  const [panel, setPanel] = useState<OpenPanel | null>(null)
  const { correct } = correcting
  const doing = doingOf(answer, choice, correct, setPanel)
  const mend = (field: ReviewField, opened = current) => opened && setPanel({ is: 'mend', field, opened })
  useKeys(key => {
    if (key === 'Escape' && panel !== null) setPanel(null)
    else if (panel !== null) return panel.is === 'field' && mendBy(key, mend)
    else if (key === 'ArrowDown' || key === 'ArrowUp') choice.step(key === 'ArrowDown' ? 1 : -1)
    else if (key === 'x' && mayCorrect && current) choice.mark(current.id)
    else return mayCorrect && doBy(key, doing)
    return true
  })
  return (
    <article className="review-event" aria-label={labels.event.claims}>
      <EventHeading event={event} />
      {mayCorrect && <ActionButtons doing={doing} marked={choice.marked.size} />}
      <MarkKey claims={claims.map(({ claim }) => claim)} />
      {claims.map((each, index) => (
        <ReviewClaim
          key={each.id}
          answer={each}
          number={index + 1}
          all={claims.length}
          isCurrent={each.id === current?.id}
          isMarked={choice.marked.has(each.id)}
          mayCorrect={mayCorrect}
          onChoose={() => choice.choose(each.id)}
          onMark={() => choice.mark(each.id)}
          onMend={field => mend(field, each)}
        />
      ))}
      {panel !== null && (
        <ReviewPanel {...{ panel, answer, current, correct }} onMend={mend} onClose={() => setPanel(null)} />
      )}
    </article>
  )
}

/** The letter after `e`; true where it names a field. */
function mendBy(key: string, mend: (field: ReviewField) => void): boolean {
  const field = FIELD_KEYS.find(each => each.key === key)?.field
  if (field) mend(field)
  return field !== undefined
}

function doBy(key: string, doing: { readonly [action in ReviewAction]?: () => void }): boolean {
  const action = KEYS.find(each => each.key === key)?.action
  const deed = action && doing[action]
  deed?.()
  return deed !== undefined
}
