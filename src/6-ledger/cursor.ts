/** Marks where a page of events ended, so that the next goes on there even if events came in between. */
import type { Event } from '../5-events/event.ts'

export interface Position {
  readonly day: string
  readonly id: string
}

/** What to give as `cursor` for the events after this one. */
export function cursorAfter(event: Event): string {
  const day = event.date.start ?? event.date.end ?? ''
  return Buffer.from(`${day} ${event.id}`).toString('base64url')
}

/** The position that a cursor marks; null for what is no cursor. */
export function positionOf(cursor: string): Position | null {
  const match = /^(\d{4}-\d{2}-\d{2}|) (c[0-9a-z]+)$/.exec(Buffer.from(cursor, 'base64url').toString())
  return match ? { day: match[1] ?? '', id: match[2] ?? '' } : null
}
