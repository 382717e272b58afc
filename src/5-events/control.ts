/** Who holds a place when, from captures, withdrawals, sieges and what is told to be held; contradictions stand side by side. */
import type { ClaimActor, ClaimPlace } from '../4-claims/claim.ts'
import { isWide } from './compare-places.ts'
import { bySequence, type ControlKind, controlSigns, isDated, type UndatedSign } from './control-signs.ts'
import { afterSign, changesOf, evidenceOf, UNKNOWN } from './control-steps.ts'
import type { FoundEvent } from './find-events.ts'
import { PlaceIndex } from './place-index.ts'
import { isSamePlace, isWithin } from './place-within.ts'

/** An event that speaks for or against a change, with its claims. */
export interface ControlEvidence {
  readonly event: string
  readonly claims: readonly string[]
  readonly kind: ControlKind
  readonly by: readonly ClaimActor[]
  /** Where it is told of, when that is not the place itself but one that holds it. */
  readonly at: string | null
  /** ISO days; `from` is null where it may have been earlier, both where the day is unknown. */
  readonly from: string | null
  readonly to: string | null
  /** The event is reported by some and denied by others, or only denied. */
  readonly disputed: boolean
}

export interface ControlChange {
  /** ISO days within which it came about; `from` is null where it may have been earlier. */
  readonly from: string | null
  readonly to: string
  /** Allies that took it from one opponent stand together; empty where it was left or lost and nobody is told to hold it. */
  readonly holders: readonly ClaimActor[]
  readonly besiegers: readonly ClaimActor[]
  /** Sources give the place to several sides at once. */
  readonly contested: boolean
  readonly evidence: readonly ControlEvidence[]
  /** What contradicts it. */
  readonly against: readonly ControlEvidence[]
}

export interface PlaceControl {
  readonly place: ClaimPlace
  readonly changes: readonly ControlChange[]
  /** What no day is known of, not even that of publication. */
  readonly undated: readonly ControlEvidence[]
}

/** Towns and their surroundings: quarters lie too close to tell which holds a building, and nobody takes a province at once. */
const holdsParts = (place: ClaimPlace): boolean =>
  !isWide(place) && (place.precision === 'town' || place.precision === 'area')

function fromSigns(place: ClaimPlace, signs: readonly UndatedSign[]): PlaceControl {
  const here = signs.filter(
    sign => isSamePlace(sign.place, place) || (holdsParts(sign.place) && isWithin(place, sign.place)),
  )
  const dated = here.filter(isDated).sort(bySequence)
  const changes = changesOf(dated.reduce((state, sign) => afterSign(state, sign, place), UNKNOWN))
  const undated = here
    .filter(sign => !isDated(sign) && isSamePlace(sign.place, place))
    .map(sign => evidenceOf(sign, place))
    .sort((x, y) => (x.event < y.event ? -1 : 1))
  return { place, changes, undated }
}

const signsOf = (events: readonly FoundEvent[]): UndatedSign[] => events.flatMap(controlSigns)

/**
 * The timeline of one place. What is told of a place that holds it (the town's fall) counts for it too; what is told of a part
 * of it does not. The same for any order of the events.
 */
export const controlOf = (place: ClaimPlace, events: readonly FoundEvent[]): PlaceControl =>
  fromSigns(place, signsOf(events))

/** Places that the events tell of, each once, under the name and point of its first event by id. */
function placesOf(signs: readonly UndatedSign[]): ClaimPlace[] {
  const places: ClaimPlace[] = []
  const index = new PlaceIndex<ClaimPlace>()
  for (const { place } of [...signs].sort((x, y) => (x.event < y.event ? -1 : 1))) {
    if (isWide(place) || index.near(place).some(known => isSamePlace(known, place))) continue
    places.push(place)
    index.add(place, place, false)
  }
  return places
}

/** The timeline of every place told of, for a map. */
export function controlOfAll(events: readonly FoundEvent[]): PlaceControl[] {
  const signs = signsOf(events)
  const index = new PlaceIndex<UndatedSign>()
  for (const sign of signs) index.add(sign.place, sign, holdsParts(sign.place))
  return placesOf(signs).map(place => fromSigns(place, index.near(place)))
}

/** The timelines of the places that lie in `place`. */
export const controlWithin = (place: ClaimPlace, events: readonly FoundEvent[]): PlaceControl[] =>
  controlOfAll(events).filter(part => !isSamePlace(part.place, place) && isWithin(part.place, place))

/** What was so at the end of an ISO day; null before the first that is known. */
export const controlAt = ({ changes }: PlaceControl, day: string): ControlChange | null =>
  changes.filter(change => change.to <= day).at(-1) ?? null

/** The same timeline with nothing but what was so at the end of the day. */
export const upTo = (control: PlaceControl, day: string): PlaceControl => {
  const change = controlAt(control, day)
  return { ...control, changes: change ? [change] : [] }
}
