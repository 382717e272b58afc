import { type PointerEvent, useRef, useState } from 'react'
import type { Bucket } from './buckets.ts'

/** First and last bar under the brush. */
type Range = readonly [number, number]

const ordered = (a: number, b: number): Range => (a <= b ? [a, b] : [b, a])

/** Choosing bars with the pointer: a click takes one, a drag all that it passes. Time runs from the inline start. */
export function useBrush(bars: readonly Bucket[], choose: (first: Bucket, last: Bucket) => void) {
  const anchor = useRef<number | null>(null)
  const [range, setRange] = useState<Range | null>(null)
  const barAt = (event: PointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - box.left) / box.width
    const fromStart = document.documentElement.dir === 'rtl' ? 1 - share : share
    return Math.min(bars.length - 1, Math.max(0, Math.floor(fromStart * bars.length)))
  }
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || bars.length === 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      anchor.current = barAt(event)
      setRange([anchor.current, anchor.current])
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (anchor.current !== null) setRange(ordered(anchor.current, barAt(event)))
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (anchor.current === null) return
      const [first, last] = ordered(anchor.current, barAt(event)).map(index => bars[index])
      if (first && last) choose(first, last)
      anchor.current = null
      setRange(null)
    },
    onPointerCancel() {
      anchor.current = null
      setRange(null)
    },
  }
  return { range, handlers }
}
