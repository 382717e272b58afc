/** Who held a place when, in lines for a person to read. */
import type { ClaimActor } from '../4-claims/claim.ts'
import type { ControlChange, ControlEvidence, PlaceControl } from '../5-events/control.ts'
import type { ControlTimeline } from '../6-ledger/control.ts'
import { placeText } from './claim-listing.ts'

/** The place's own timeline, then that of each place in it. */
export const controlText = (timeline: ControlTimeline): string =>
  [timeline, ...timeline.parts].map(timelineText).join('\n')

function timelineText({ place, changes, undated }: PlaceControl): string {
  const lines = [
    placeText(place),
    ...(changes.length === 0 ? ['  not told of these days'] : changes.flatMap(changeLines)),
    ...undated.map(one => `  day unknown  ${evidenceText(one)}`),
  ]
  return `${lines.join('\n')}\n`
}

const changeLines = (change: ControlChange): string[] => [
  `  ${daysText(change)}  ${stateText(change)}`,
  ...change.evidence.map(one => `      ${evidenceText(one)}`),
  ...change.against.map(one => `      against: ${evidenceText(one)}`),
]

function stateText({ holders, besiegers, contested }: ControlChange): string {
  const held =
    holders.length === 0 ? 'held by nobody told of' : `${contested ? 'claimed' : 'held'} by ${names(holders)}`
  return besiegers.length > 0 ? `${held}, besieged by ${names(besiegers)}` : held
}

const evidenceText = ({ event, claims, kind, by, at, from, to, disputed }: ControlEvidence): string =>
  [
    `${event} ${kind}`,
    by.length > 0 && names(by),
    to && daysText({ from, to }),
    at && `of ${at}`,
    disputed && 'disputed',
    claims.length > 1 && `${claims.length} claims`,
  ]
    .filter(Boolean)
    .join(' · ')

const names = (actors: readonly ClaimActor[]): string => actors.map(actor => actor.name).join('، ')

const daysText = ({ from, to }: { readonly from: string | null; readonly to: string }): string =>
  from === to ? to : from === null ? `by ${to}` : `${from} to ${to}`
