/** Who held what when, by all events of the ledger that tell of it. */
import type { ClaimPlace } from '../4-claims/claim.ts'
import { EVENT_TYPES } from '../4-claims/event-types/index.ts'
import { levelOf } from '../5-events/compare-places.ts'
import { controlOf, controlOfAll, controlWithin, type PlaceControl } from '../5-events/control.ts'
import { type Features, placeNames } from '../5-events/features.ts'
import type { FoundEvent } from '../5-events/find-events.ts'
import { mostFrequent } from '../5-events/most-frequent.ts'
import { nameKeys } from '../5-events/name-keys.ts'
import { loadFeatures } from './load-claims.ts'
import { type EventFilter, queryEvents } from './query-events.ts'
import type { LedgerDb } from './schema.ts'

export interface ControlTimeline extends PlaceControl {
  /** The places in it that events tell of. */
  readonly parts: readonly PlaceControl[]
}

const TYPES = EVENT_TYPES.filter(type => type.control !== undefined).map(type => type.id)

async function foundEvents(db: LedgerDb, filter: EventFilter): Promise<FoundEvent[]> {
  const rows = await queryEvents(db, { ...filter, types: TYPES })
  const known = new Map<string, Features>()
  await loadFeatures(
    db,
    rows.flatMap(row => row.claims.map(claim => claim.id)),
    known,
  )
  return rows.map(({ event, claims }) => ({
    event,
    claims: claims.map(({ id }) => known.get(id)?.told).filter(told => told !== undefined),
  }))
}

/** The place that is meant: of those with this id or name the widest below a province, and of those the most told of. */
function placeMeant(name: string, told: readonly (ClaimPlace | null)[]): ClaimPlace | null {
  const keys = nameKeys([name])
  const id = name.trim().toLowerCase()
  const named = told
    .filter(place => place !== null)
    .filter(place => place.id?.toLowerCase() === id || placeNames(place).some(key => keys.includes(key)))
  const widest = Math.max(...named.map(levelOf))
  const candidates = named.filter(place => levelOf(place) === widest)
  const usual = mostFrequent(candidates.map(place => place.id ?? place.name))
  return candidates.find(place => (place.id ?? place.name) === usual) ?? null
}

/** The places that events of these types, or of any, tell of by this name. */
async function placesTold(db: LedgerDb, filter: EventFilter): Promise<(ClaimPlace | null)[]> {
  return (await queryEvents(db, filter)).map(({ event }) => event.place)
}

/** The timeline of the place of this name or id; null where no event tells who held it or a place in it. */
export async function placeControl(db: LedgerDb, name: string): Promise<ControlTimeline | null> {
  const place =
    placeMeant(name, await placesTold(db, { place: name, types: TYPES })) ??
    placeMeant(name, await placesTold(db, { place: name }))
  if (place === null) return null
  const events = await foundEvents(db, { country: place.country ?? undefined })
  const timeline = { ...controlOf(place, events), parts: controlWithin(place, events) }
  const told = timeline.changes.length > 0 || timeline.undated.length > 0 || timeline.parts.length > 0
  return told ? timeline : null
}

/** The timelines of all places, of one country or of all. */
export const controlEverywhere = async (db: LedgerDb, country?: string): Promise<PlaceControl[]> =>
  controlOfAll(await foundEvents(db, { country }))
