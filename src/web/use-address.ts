import { useMemo, useSyncExternalStore } from 'react'
import { type Address, formatAddress, parseAddress, type Remembered } from './address.ts'

const LANGUAGE = 'marsad.language'
const DIGITS = 'marsad.digits'
const listeners = new Set<() => void>()

/** Storage is refused in some private windows; the page then forgets, and works. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Nothing to do: the address still says it.
  }
}

const remembered = (): Remembered => ({
  language: stored(LANGUAGE) === 'en' ? 'en' : 'ar',
  digits: stored(DIGITS) === 'arab' ? 'arab' : 'latn',
})

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

/** The address now. */
export const currentAddress = (): Address => parseAddress(new URL(window.location.href), remembered())

/** Goes there; `replace` leaves no step in the history (map moves, hovering, typing). */
export function go(change: Partial<Address>, { replace = false } = {}): void {
  const before = currentAddress()
  const after: Address = { ...before, ...change }
  store(LANGUAGE, after.language)
  store(DIGITS, after.digits)
  const address = formatAddress(after)
  if (replace) window.history.replaceState(null, '', address)
  else window.history.pushState(null, '', address)
  if (!replace && formatAddress({ ...before, page: after.page }) !== formatAddress(before)) window.scrollTo(0, 0)
  for (const listener of listeners) listener()
}

/** The address as state: the component is drawn anew when it changes. */
export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, () => window.location.href)
  return useMemo(() => parseAddress(new URL(href), remembered()), [href])
}
