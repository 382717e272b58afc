import { useEffect, useRef, useState } from 'react'
import { useSurroundings } from '../surroundings.ts'

interface MoreButtonProps {
  /** How many are still to come. */
  readonly left: number
  readonly onMore: () => Promise<void>
}

/** Brings the next rows of a list: by itself once it is scrolled into view, or when it is pressed. */
export function MoreButton({ left, onMore }: MoreButtonProps) {
  const { format } = useSurroundings()
  const button = useRef<HTMLButtonElement>(null)
  const [coming, setComing] = useState(false)
  const bring = async () => {
    if (coming) return
    setComing(true)
    // What does not come can be asked for again.
    await onMore().catch(error => console.warn(error))
    setComing(false)
  }
  const latest = useRef(bring)
  latest.current = bring
  const [inView, setInView] = useState(false)
  useEffect(() => {
    const { current } = button
    if (current === null) return
    const seen = new IntersectionObserver(entries => setInView(entries.at(-1)?.isIntersecting ?? false))
    seen.observe(current)
    return () => seen.disconnect()
  }, [])
  /** How many were left when it last asked by itself: it comes into view while others are coming, and may stay there when they have come. */
  const asked = useRef<number | null>(null)
  useEffect(() => {
    if (!inView) asked.current = null
    else if (!coming && asked.current !== left) {
      asked.current = left
      void latest.current()
    }
  }, [inView, coming, left])
  return (
    <button ref={button} type="button" className="more" aria-busy={coming} onClick={bring}>
      {format.labels.list.more} ({format.number(left)})
    </button>
  )
}
