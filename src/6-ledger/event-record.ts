/** An event as a row: what it is filtered and sorted by beside the event itself. */
import type { ClaimDate } from '../4-claims/claim.ts'
import type { ClaimRef, Event } from '../5-events/event.ts'
import type { Features } from '../5-events/features.ts'
import { mergeClaims } from '../5-events/merge.ts'
import { nameKeys, plainText } from '../5-events/name-keys.ts'
import { toJson } from './json-columns.ts'
import type { EventRecord } from './schema.ts'

/** `|key|key|`, to be searched for `|key|`. */
const listed = (keys: readonly string[]): string => `|${[...new Set(keys)].sort().join('|')}|`

/** Keys of names to look for in such a list; an id is its own key. */
export const keysOf = (names: readonly string[]): string[] => [...names.map(keyOfId), ...nameKeys(names)]
const keyOfId = (name: string): string => name.trim().toLowerCase().replaceAll('|', ' ')

const refOf = (member: Features): ClaimRef => ({
  id: member.told.id,
  report: member.told.report,
  index: member.told.index,
})

const byReport = (x: ClaimRef, y: ClaimRef): number =>
  x.report < y.report ? -1 : x.report > y.report ? 1 : x.index - y.index

function placesOf(members: readonly Features[]): string[] {
  const places = members.flatMap(member => (member.told.claim.place ? [member.told.claim.place] : []))
  return places.flatMap(({ name, id, admin1, aliases }) =>
    keysOf([name, ...(aliases ?? []), ...(id === undefined ? [] : [id]), ...(admin1 === undefined ? [] : [admin1])]),
  )
}

function actorsOf(members: readonly Features[]): string[] {
  const actors = members.flatMap(member => member.told.claim.actors)
  return actors.flatMap(({ name, id, aliases }) =>
    keysOf([name, ...(aliases ?? []), ...(id === undefined ? [] : [id])]),
  )
}

function wordsOf(members: readonly Features[]): string {
  const texts = members.flatMap(({ told: { claim } }) => [
    claim.place?.name ?? '',
    ...claim.actors.map(actor => actor.name),
    ...claim.speakers,
    ...claim.evidence.map(span => span.text),
  ])
  return [...new Set(texts.map(plainText))].join(' | ').replaceAll('\u0000', '')
}

/** The columns of an event's days. What goes on has no last day: it lies before none. */
export const dayColumns = ({ start, end }: ClaimDate): Pick<EventRecord, 'day' | 'first_day' | 'last_day'> => ({
  day: start ?? end ?? '',
  first_day: start ?? end,
  last_day: end ?? (start === null ? null : '9999-12-31'),
})
/** How unsure the least sure claim is that nobody vouches for: 0 to 1. */
function doubtOf(members: readonly Features[]): number {
  const open = members.filter(member => !member.told.review?.vouched)
  return 1 - Math.min(1, ...open.map(member => member.told.claim.confidence))
}

/** 1 and more: one for each doubling of the people in its tolls, so that a great toll does not drown all doubt. */
const weightOf = ({ tolls }: Event): number =>
  1 + Math.log2(1 + tolls.reduce((sum, { low, best, high }) => sum + (best ?? low ?? high ?? 0), 0))

/** The row of the event that these claims make. */
export function eventRecord(members: readonly Features[]): EventRecord {
  const event = mergeClaims(members)
  const outlets = members.flatMap(member => (member.told.outlet === null ? [] : keysOf([member.told.outlet])))
  return {
    id: event.id,
    type: event.type,
    status: event.status,
    scope: event.scope,
    ...dayColumns(event.date),
    country: event.place?.country ?? null,
    lat: event.place?.lat ?? null,
    lon: event.place?.lon ?? null,
    places: listed(placesOf(members)),
    actors: listed(actorsOf(members)),
    outlets: listed(outlets),
    words: wordsOf(members),
    data: toJson(event),
    claims: toJson(members.map(refOf).sort(byReport)),
    review: event.review.state,
    priority: event.review.state === 'reviewed' ? 0 : doubtOf(members) * weightOf(event),
  }
}
