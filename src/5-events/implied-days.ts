/** Days of reports that tell none, implied by the dated events that they share with other reports. */
import { dayRange, isoOf, isSharp } from './day-range.ts'
import type { Event, ImpliedDays } from './event.ts'
import type { FoundEvent } from './find-events.ts'
import type { ToldClaim } from './told-claim.ts'

/** Shared events further apart than this do not tell when a report was written. */
const MOST_DAYS = 10
/** A report told of what it shares by the next day. */
const TOLD_WITHIN = 1

const isUndatedNews = ({ published, claim }: ToldClaim): boolean =>
  published === null &&
  claim.scope === 'incident' &&
  claim.status !== 'planned' &&
  claim.date.start === null &&
  claim.date.end === null

/** Reports of unknown day whose news an event holds. */
export const undatedReports = ({ claims }: FoundEvent): string[] => [
  ...new Set(claims.filter(isUndatedNews).map(told => told.report)),
]

/** The event without a day that was implied for it. */
export function asTold(event: Event): Event {
  if (!event.implied) return event
  const { implied: _, ...told } = event
  return { ...told, date: { start: null, end: null } }
}

/**
 * When the news of an undated report was, by the dated incidents in which another report tells the same: from the first of
 * them to the day after the last. Null where it shares none, or some that lie far apart.
 */
export function impliedDays(report: string, events: readonly FoundEvent[]): ImpliedDays | null {
  const shared = events
    .filter(found => found.event.scope === 'incident' && undatedReports(found).includes(report))
    .map(({ event }) => ({ id: event.id, range: event.implied ? null : dayRange(event.date) }))
    .flatMap(({ id, range }) => (isSharp(range) ? [{ id, range }] : []))
  const first = Math.min(...shared.map(({ range }) => range.first))
  const last = Math.max(...shared.map(({ range }) => range.last))
  if (shared.length === 0 || last - first >= MOST_DAYS) return null
  return { report, start: isoOf(first), end: isoOf(last + TOLD_WITHIN), events: shared.map(({ id }) => id).sort() }
}

/** The event with the days that its undated reports imply, where it has none of its own and they agree. */
export function withImpliedDays(found: FoundEvent, daysOf: (report: string) => ImpliedDays | null): Event {
  const event = asTold(found.event)
  if (event.date.start !== null || event.date.end !== null) return event
  const implied = undatedReports(found)
    .sort()
    .map(daysOf)
    .filter(days => days !== null)
  const start = implied
    .map(days => days.start)
    .sort()
    .at(-1)
  const end = implied.map(days => days.end).sort()[0]
  if (start === undefined || end === undefined || start > end) return event
  return { ...event, date: { start, end, basis: 'implied', precision: 'days' }, implied }
}

/** All events with implied days where they have none; the same for any order. */
export function implyDays(events: readonly FoundEvent[]): FoundEvent[] {
  const ofReport = new Map<string, FoundEvent[]>()
  for (const found of events) {
    for (const report of undatedReports(found)) ofReport.set(report, [...(ofReport.get(report) ?? []), found])
  }
  const days = new Map([...ofReport].map(([report, own]) => [report, impliedDays(report, own)]))
  return events.map(found => ({ ...found, event: withImpliedDays(found, report => days.get(report) ?? null) }))
}
