/** The keys of the review page: one list for what they do and for the help. */
import { useLayoutEffect, useRef } from 'react'
import type { ReviewAction, ReviewField } from '../text/review-labels.ts'

export interface Key {
  readonly action: ReviewAction
  /** As `pressed` gives it. */
  readonly key: string
}

export const KEYS: readonly Key[] = [
  { action: 'nextEvent', key: 'j' },
  { action: 'previousEvent', key: 'k' },
  { action: 'nextClaim', key: 'ArrowDown' },
  { action: 'previousClaim', key: 'ArrowUp' },
  { action: 'mark', key: 'x' },
  { action: 'accept', key: 'a' },
  { action: 'acceptAll', key: 'A' },
  { action: 'reject', key: 'r' },
  { action: 'mend', key: 'e' },
  { action: 'move', key: 'v' },
  { action: 'merge', key: 'm' },
  { action: 'split', key: 's' },
  { action: 'note', key: 'n' },
  { action: 'add', key: 'c' },
  { action: 'undo', key: 'u' },
  { action: 'open', key: 'o' },
  { action: 'help', key: '?' },
  { action: 'close', key: 'Escape' },
]

/** The key after `e` for each field. */
export const FIELD_KEYS: readonly { readonly field: ReviewField; readonly key: string }[] = [
  { field: 'type', key: 't' },
  { field: 'date', key: 'd' },
  { field: 'place', key: 'p' },
  { field: 'actors', key: 'a' },
  { field: 'tolls', key: 'l' },
  { field: 'count', key: 'c' },
  { field: 'speakers', key: 'w' },
  { field: 'status', key: 's' },
  { field: 'scope', key: 'o' },
]

const SHOWN: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', A: 'Shift A' }

export const keyOf = (action: ReviewAction): string => KEYS.find(each => each.action === action)?.key ?? ''

/** How a key is written on the page. */
export const keyName = (key: string): string => SHOWN[key] ?? key.toUpperCase()

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

/** What a key stands for whatever the keyboard's language: a Latin letter as it is, else by where the key lies. */
export function pressed({ key, code, shiftKey }: Press): string {
  const own = /^[a-z]$/i.test(key) ? key : /^Key([A-Z])$/.exec(code)?.[1]
  if (own !== undefined && key.length === 1) return shiftKey ? own.toUpperCase() : own.toLowerCase()
  return code === 'Slash' && shiftKey ? '?' : key
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [role="listbox"]') !== null

const OFF = 'marsad.keys-off'

/** Whoever speaks to the computer may need single keys to do nothing. */
export const keysAreOff = (): boolean => {
  try {
    return localStorage.getItem(OFF) !== null
  } catch {
    return false
  }
}
export function turnKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(OFF)
    else localStorage.setItem(OFF, 'off')
  } catch {
    // Storage is refused in some private windows; keys then stay on.
  }
}

type OnKey = (key: string) => boolean

/** Of all parts of the page that are there, the last to come is asked first. */
const asked: { readonly current: OnKey }[] = []

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  const key = pressed(event)
  if (key !== 'Escape' && (keysAreOff() || takesText(event.target))) return
  if ([...asked].reverse().some(({ current }) => current(key))) event.preventDefault()
}

/**
 * Does what `onKey` does with a key, unless it is typed into a field; true tells that the key was meant. Keys are listened to
 * before the page is shown: one that is pressed as soon as it is seen is not lost.
 */
export function useKeys(onKey: OnKey): void {
  const latest = useRef(onKey)
  useLayoutEffect(() => {
    latest.current = onKey
  })
  useLayoutEffect(() => {
    if (asked.push(latest) === 1) window.addEventListener('keydown', onKeyDown)
    return () => {
      asked.splice(asked.indexOf(latest), 1)
      if (asked.length === 0) window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}
