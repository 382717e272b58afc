/** An event as a row: what it is filtered and sorted by beside the event itself. */
import type { ClaimActor, ClaimDate } from '../4-claims/claim.ts'
import type { ClaimRef, Event } from '../5-events/event.ts'
import type { Features } from '../5-events/features.ts'
import { mergeClaims } from '../5-events/merge.ts'
import { nameKeys, plainText } from '../5-events/name-keys.ts'
import { rememberedList } from '../5-events/remembered.ts'
import { toJson } from './json-columns.ts'
import type { EventRecord } from './schema.ts'
import { soughtBy } from './sought-by.ts'

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

const keysOfList = rememberedList(keysOf)

/** The keys of all names and of the id. */
const keysOfNamed = ({ name, id, aliases }: Pick<ClaimActor, 'name' | 'id' | 'aliases'>): string[] => [
  ...keysOf(id === undefined ? [name] : [name, id]),
  ...(aliases ? keysOfList(aliases) : []),
]

interface FoundBy {
  readonly places: readonly string[]
  readonly actors: readonly string[]
  readonly outlets: readonly string[]
  readonly words: readonly string[]
}

/** An event is formed anew with each report that joins it, and its other claims are the same. */
const kept = new WeakMap<Features, FoundBy>()

function foundBy(member: Features): FoundBy {
  const known = kept.get(member)
  if (known) return known
  const { claim, outlet } = member.told
  const texts = [
    claim.place?.name ?? '',
    ...claim.actors.map(actor => actor.name),
    ...claim.speakers,
    ...claim.evidence.map(span => span.text),
  ]
  const found = {
    places: claim.place ? [...keysOfNamed(claim.place), ...keysOf(claim.place.admin1 ? [claim.place.admin1] : [])] : [],
    actors: claim.actors.flatMap(keysOfNamed),
    outlets: outlet === null ? [] : keysOf([outlet]),
    words: texts.map(plainText),
  }
  kept.set(member, found)
  return found
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
  const found = members.map(foundBy)
  const words = new Set(found.flatMap(member => member.words))
  return {
    id: event.id,
    type: event.type,
    status: event.status,
    scope: event.scope,
    ...dayColumns(event.date),
    country: event.place?.country ?? null,
    lat: event.place?.lat ?? null,
    lon: event.place?.lon ?? null,
    places: listed(found.flatMap(member => member.places)),
    actors: listed(found.flatMap(member => member.actors)),
    outlets: listed(found.flatMap(member => member.outlets)),
    words: [...words].join(' | ').replaceAll('\u0000', ''),
    data: toJson(event),
    claims: toJson(members.map(refOf).sort(byReport)),
    ...soughtBy(
      event,
      members.map(member => member.told.claim),
    ),
    review: event.review.state,
    priority: event.review.state === 'reviewed' ? 0 : doubtOf(members) * weightOf(event),
  }
}
