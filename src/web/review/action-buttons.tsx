import { useSurroundings } from '../surroundings.ts'
import type { ReviewAction } from '../text/review-labels.ts'
import { keyName, keyOf } from './keys.ts'

const SHOWN: readonly ReviewAction[] = [
  ...(['accept', 'acceptAll', 'reject', 'mend', 'move', 'split', 'merge', 'note', 'add'] as const),
]

interface ActionButtonsProps {
  readonly doing: { readonly [action in ReviewAction]?: () => void }
  /** How many claims are marked. */
  readonly marked: number
}

/** What can be done, each with its key. */
export function ActionButtons({ doing, marked }: ActionButtonsProps) {
  const { format } = useSurroundings()
  const { review } = format.labels
  return (
    <div className="actions" role="toolbar" aria-label={review.title}>
      {SHOWN.map(action => (
        <button key={action} type="button" className="button" onClick={doing[action]}>
          {review.actions[action]} <kbd>{keyName(keyOf(action))}</kbd>
        </button>
      ))}
      {marked > 0 && (
        <span className="quiet">
          {review.marked}: {format.number(marked)}
        </span>
      )}
    </div>
  )
}
