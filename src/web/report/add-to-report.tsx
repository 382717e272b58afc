import { useLayoutEffect, useState } from 'react'
import { AddPanel } from '../review/add-panel.tsx'
import { useKeys } from '../review/keys.ts'
import { useMayCorrect } from '../review/may-correct.ts'
import { ToldLine } from '../review/told-line.tsx'
import { useCorrecting } from '../review/use-correcting.ts'
import { useSurroundings } from '../surroundings.ts'
import { go } from '../use-address.ts'
import { type Selected, selectedWords } from './selected-words.ts'

/** A claim that was not read, from words that are selected in the text, or chosen once this is open. */
export function AddToReport({ id }: { readonly id: string }) {
  const { review } = useSurroundings().format.labels
  const mayCorrect = useMayCorrect()
  const correcting = useCorrecting()
  const [selected, setSelected] = useState<Selected | null>(null)
  const [open, setOpen] = useState(false)
  useLayoutEffect(() => {
    const look = () => setSelected(selectedWords())
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  useKeys(key => {
    if (key !== 'Escape' || !open) return false
    setOpen(false)
    return true
  })
  if (!mayCorrect) return null
  const onAdded = (event: string | null) => {
    setOpen(false)
    if (event !== null) go({ page: { name: 'review', id: event } })
  }
  return (
    <>
      <ToldLine {...correcting} />
      {open ? (
        <AddPanel report={id} correct={correcting.correct} onClose={() => setOpen(false)} {...{ selected, onAdded }} />
      ) : (
        <p className="add-here" data-selected={selected !== null || undefined}>
          <button
            type="button"
            className="button"
            // The press must not take the selection away.
            onPointerDown={event => event.preventDefault()}
            onClick={() => setOpen(true)}
          >
            {selected === null ? review.actions.add : review.addHere}
          </button>
        </p>
      )}
    </>
  )
}
