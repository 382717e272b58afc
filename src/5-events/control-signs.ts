/** What events say of the control of places: who takes, leaves, besieges or holds one, and when. */
import type { Claim, ClaimActor, ClaimPlace } from '../4-claims/claim.ts'
import { EVENT_TYPE } from '../4-claims/event-types/index.ts'
import { dayNumber, dayRange } from './day-range.ts'
import type { Event } from './event.ts'
import { actorKeys } from './features.ts'
import type { FoundEvent } from './find-events.ts'
import { nameKey } from './name-keys.ts'
import { joined, meet } from './same-sides.ts'
import type { ToldClaim } from './told-claim.ts'

export type ControlKind = 'takes' | 'leaves' | 'besieges' | 'holds'

/** Days since 1970; `first` is null where only the latest possible day is known. */
export interface ControlSign {
  readonly kind: ControlKind
  /** Its event's id. */
  readonly event: string
  /** Ids of the claims behind it. */
  readonly claims: readonly string[]
  readonly place: ClaimPlace
  /** Who does it; nobody where it is only told who lost the place. */
  readonly by: readonly ClaimActor[]
  readonly from: readonly ClaimActor[]
  /** Some of its claims deny it, or tell that others do. */
  readonly disputed: boolean
  /** All of its claims tell that somebody denies it. */
  readonly opposed: boolean
  /** The same, or that only who does it says so. */
  readonly doubtful: boolean
  /** It is told only to be denied. */
  readonly denied: boolean
  readonly first: number | null
  readonly last: number
}

/** A sign of which no day is known. */
export type UndatedSign = Omit<ControlSign, 'first' | 'last'>

const withRole = ({ actors }: Claim, role: ClaimActor['role']): ClaimActor[] =>
  actors.filter(actor => actor.role === role)

/** Recalled without a day or since one, a capture tells who holds the place as of the telling. */
const isHolding = ({ scope, date }: Event): boolean => scope === 'background' && date.end === null

/** When it happened: on the event's days, since its first one, or, undated, on or before the day on which it was told. */
function daysOf({ event, claims }: FoundEvent): Pick<ControlSign, 'first' | 'last'> | null {
  const start = dayNumber(event.date.start)
  const range = dayRange(event.date)
  if (start !== null && range) return { first: start, last: Number.isFinite(range.last) ? range.last : start }
  if (range && Number.isFinite(range.last)) return { first: null, last: range.last }
  const told = claims.map(claim => dayNumber(claim.published)).filter(day => day !== null)
  return told.length === 0 ? null : { first: null, last: Math.min(...told) }
}

/** Claims that give the place to one camp. */
interface Camp {
  readonly claims: readonly ToldClaim[]
  readonly by: readonly ClaimActor[]
  readonly from: readonly ClaimActor[]
}

const EMPTY: Camp = { claims: [], by: [], from: [] }

function joinCamp(camp: Camp, told: ToldClaim): Camp {
  return {
    claims: [...camp.claims, told],
    by: joined(camp.by, withRole(told.claim, 'initiator')),
    from: joined(camp.from, withRole(told.claim, 'target')),
  }
}

/** Whether the claim gives the place to an opponent of the camp; who is not told to be one is an ally under another name. */
function opposes(camp: Camp, { claim }: ToldClaim): boolean {
  const [by, from] = [withRole(claim, 'initiator'), withRole(claim, 'target')]
  return by.length > 0 && !meet(camp.by, by) && (meet(camp.from, by) || meet(camp.by, from))
}

/**
 * Of several to whom one claim gives the place, those stay out who by all claims lost it there rather than took it: the two
 * sides of a fight do not take a place together.
 */
function withoutLosers(told: ToldClaim, claims: readonly ToldClaim[]): ToldClaim {
  const times = (actor: ClaimActor, role: ClaimActor['role']): number =>
    claims.filter(({ claim }) => meet(withRole(claim, role), [actor])).length
  const isLoser = (actor: ClaimActor): boolean => times(actor, 'target') > times(actor, 'initiator')
  const takers = withRole(told.claim, 'initiator')
  const losers = takers.filter(isLoser)
  if (losers.length === 0 || losers.length === takers.length) return told
  return { ...told, claim: { ...told.claim, actors: told.claim.actors.filter(actor => !losers.includes(actor)) } }
}

/** The claims parted by whom they give the place to; those that name nobody go with the first camp. */
function campsOf(claims: readonly ToldClaim[]): Camp[] {
  const camps: Camp[] = []
  const naming = (told: ToldClaim): number => (withRole(told.claim, 'initiator').length > 0 ? 0 : 1)
  for (const told of [...claims].sort((x, y) => naming(x) - naming(y) || (x.id < y.id ? -1 : 1))) {
    const own = camps.findIndex(camp => meet(camp.by, withRole(told.claim, 'initiator')))
    const at = own >= 0 ? own : camps.findIndex(camp => !opposes(camp, told))
    if (at < 0) camps.push(joinCamp(EMPTY, told))
    else camps[at] = joinCamp(camps[at] ?? EMPTY, told)
  }
  return camps
}

/** Whether nobody but those who are said to do it says so ("a statement of the group says that it took the quarter"). */
function isOwnWord({ claim }: ToldClaim): boolean {
  const names = withRole(claim, 'initiator').flatMap(actor => actorKeys(actor).names)
  const isOwn = (speaker: string): boolean => {
    const said = ` ${nameKey(speaker)} `
    return names.some(name => said.includes(` ${name} `) || said.includes(` ل${name} `))
  }
  return claim.speakers.length > 0 && claim.speakers.every(isOwn)
}

const isOpposed = ({ claim }: ToldClaim): boolean => claim.status !== 'reported'

const kindOf = ({ claim }: ToldClaim) => (claim.status === 'planned' ? undefined : EVENT_TYPE.get(claim.type)?.control)

/** The signs that an event gives, one for each camp that its claims give the place to. */
export function controlSigns(found: FoundEvent): UndatedSign[] {
  const { event } = found
  const { place } = event
  if (place === null || event.scope === 'cumulative') return []
  const days = daysOf(found)
  const kinds = [...new Set(found.claims.map(kindOf))].filter(kind => kind !== undefined).sort()
  return kinds.flatMap(kind =>
    campsOf(found.claims.filter(told => kindOf(told) === kind).map((told, _, all) => withoutLosers(told, all)))
      .filter(({ by, from }) => by.length + from.length > 0)
      .map(({ claims, by, from }) => ({
        ...{ kind: kind === 'takes' && isHolding(event) ? ('holds' as const) : kind, event: event.id, place, by, from },
        denied: claims.every(({ claim }) => claim.status === 'denied'),
        disputed: claims.some(({ claim }) => claim.status === 'denied' || claim.status === 'disputed'),
        opposed: claims.every(isOpposed),
        doubtful: claims.every(told => isOpposed(told) || isOwnWord(told)),
        claims: claims.map(told => told.id).sort(),
        ...days,
      })),
  )
}

export const isDated = (sign: UndatedSign): sign is ControlSign => 'last' in sign

/** From the earliest to the latest; of one day, sieges before withdrawals before captures, and what is in doubt last. */
export const bySequence = (x: ControlSign, y: ControlSign): number =>
  x.last - y.last ||
  ORDER[x.kind] - ORDER[y.kind] ||
  Number(x.doubtful) - Number(y.doubtful) ||
  (keyOf(x) < keyOf(y) ? -1 : 1)

const keyOf = ({ event, claims }: ControlSign): string => `${event} ${claims[0]}`

const ORDER: Readonly<Record<ControlKind, number>> = { besieges: 0, leaves: 1, takes: 2, holds: 3 }
