import { useEffect, useState } from 'react'
import type { Bucket } from './buckets.ts'

const STEP_MS = 600
/** Bars shown at a time, so that what happened lingers a little. */
const TRAIL = 3

/** Steps through the bars that hold something, from the first to the last; `show` is given the first and last bar of each step. */
export function usePlay(bars: readonly Bucket[], show: (first: Bucket, last: Bucket) => void) {
  const [at, setAt] = useState<number | null>(null)
  const filled = bars.flatMap((bar, index) => (bar.count > 0 ? [index] : []))
  const step = (to: number): void => {
    const index = filled[to]
    const [first, last] = index === undefined ? [] : [bars[Math.max(0, index - TRAIL + 1)], bars[index]]
    if (first && last) show(first, last)
    setAt(first && last ? to : null)
  }
  useEffect(() => {
    if (at === null) return
    const next = setTimeout(() => step(at + 1), STEP_MS)
    return () => clearTimeout(next)
  })
  return { playing: at !== null, toggle: () => (at === null ? step(0) : setAt(null)) }
}
