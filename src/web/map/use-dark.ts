import { useSyncExternalStore } from 'react'

const wish = window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void): () => void {
  wish.addEventListener('change', listener)
  return () => wish.removeEventListener('change', listener)
}

/** Whether the reader's system asks for dark pages; style sheets ask for themselves. */
export const useDark = (): boolean => useSyncExternalStore(subscribe, () => wish.matches)
