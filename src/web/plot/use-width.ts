import { type RefCallback, useCallback, useState } from 'react'

const NOMINAL = 640

/** The width in CSS pixels of the element that bears the ref, so that letters in a drawing keep their size. */
export function useWidth(): readonly [RefCallback<Element>, number] {
  const [width, setWidth] = useState(NOMINAL)
  const ref = useCallback((element: Element | null) => {
    if (element === null) return
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width))
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return [ref, width]
}
