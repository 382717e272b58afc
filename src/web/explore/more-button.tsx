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
  useEffect(() => {
    const { current } = button
    if (current === null) return
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current())
    seen.observe(current)
    return () => seen.disconnect()
  }, [])
  return (
    <button ref={button} type="button" className="more" aria-busy={coming} onClick={bring}>
      {format.labels.list.more} ({format.number(left)})
    </button>
  )
}
