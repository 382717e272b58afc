import { fill } from '../format/format.ts'
import { useSurroundings } from '../surroundings.ts'

interface ConflictNoticeProps {
  /** Who has changed it, where that is known. */
  readonly by: readonly string[]
  /** How it stands now; null where it is no more. */
  readonly now: string | null
}

/** Tells the second of two people what the first has done, above what the second has entered. */
export function ConflictNotice({ by, now }: ConflictNoticeProps) {
  const { review } = useSurroundings().format.labels
  return (
    <div className="conflict" role="alert">
      <p>{fill(review.conflict, { who: by.length === 0 ? review.somebody : by.join(' · ') })}</p>
      <p>
        {now === null ? (
          review.claimGone
        ) : (
          <>
            {review.nowIs}: <bdi>{now || review.none}</bdi>
          </>
        )}
      </p>
    </div>
  )
}
