import { fill } from '../format/format.ts'
import { useSurroundings } from '../surroundings.ts'
import { keyName, keyOf } from './keys.ts'
import type { Correcting, Told } from './use-correcting.ts'

/** What came of the last thing done; said to screen readers too. */
export function ToldLine({ told, undo }: Pick<Correcting, 'told' | 'undo'>) {
  return (
    <div className="done-line" role="status" data-is={told?.is}>
      {told !== null && <Words told={told} undo={undo} />}
    </div>
  )
}

function Words({ told, undo }: { readonly told: Told; readonly undo: Correcting['undo'] }) {
  const { review } = useSurroundings().format.labels
  if (told.is === 'conflict') return <p>{review.conflictOther}</p>
  if (told.is === 'undone') return <p>{review.undone}</p>
  if (told.is === 'nothing') return <p>{review.nothingToUndo}</p>
  if (told.is === 'failed') {
    return (
      <p>
        {review.failed} <bdi dir="ltr">{told.message}</bdi>
      </p>
    )
  }
  return (
    <p>
      {fill(review.done, { seq: String(told.seq) })}{' '}
      <button type="button" className="plain" onClick={() => undo(told.seq)}>
        {review.undoThis} <kbd>{keyName(keyOf('undo'))}</kbd>
      </button>
    </p>
  )
}
