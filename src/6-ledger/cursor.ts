/** Marks where a page of events ended, so that the next goes on there even if events came in between. */
import type { Event } from '../5-events/event.ts'
import { fault } from '../errors.ts'

export interface Position {
  readonly day: string
  readonly id: string
}

/** What to give as `cursor` for the events after this position. */
export const cursorAt = ({ day, id }: Position): string => Buffer.from(`${day} ${id}`).toString('base64url')

/** What to give as `cursor` for the events after this one. */
export const cursorAfter = ({ id, date }: Event): string => cursorAt({ day: date.start ?? date.end ?? '', id })

/** The position that a cursor marks; a `UserError` for what is no cursor. */
export function positionOf(cursor: string): Position {
  const match = /^(\d{4}-\d{2}-\d{2}|) (c[0-9a-z]+)$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!match) throw fault('request_invalid', { name: 'cursor', reason: 'not one that was given out' })
  return { day: match[1] ?? '', id: match[2] ?? '' }
}

/** A place in the queue for review. */
export interface QueuePosition {
  readonly priority: number
  readonly id: string
}

/** What to give as `cursor` for what comes after this in the queue. */
export const queueCursor = ({ priority, id }: QueuePosition): string =>
  Buffer.from(`${priority} ${id}`).toString('base64url')

/** The place that a cursor of the queue marks. */
export function queuePositionOf(cursor: string): QueuePosition {
  const match = /^(\d+(?:\.\d+)?(?:e-?\d+)?) (c[0-9a-z]+)$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!match) throw fault('request_invalid', { name: 'cursor', reason: 'not one that was given out' })
  return { priority: Number(match[1]), id: match[2] ?? '' }
}
