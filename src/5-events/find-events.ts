/** Claims in, events out: the whole of this stage in one call. */
import type { Event } from './event.ts'
import { featuresOf } from './features.ts'
import { findLikenesses, groupClaims } from './group.ts'
import { implyDays } from './implied-days.ts'
import { mergeClaims } from './merge.ts'
import type { Preset } from './presets.ts'
import type { ToldClaim } from './told-claim.ts'

/** An event and the claims that it was merged from, in the order of their ids. */
export interface FoundEvent {
  readonly event: Event
  readonly claims: readonly ToldClaim[]
}

/** The events that these claims tell of; the same for any order of the claims. */
export function findEvents(claims: readonly ToldClaim[], preset: Preset = 'conservative'): FoundEvent[] {
  const features = claims.map(featuresOf)
  const found = groupClaims(features, findLikenesses(features)).map(group => ({
    event: mergeClaims(group, preset),
    claims: group.map(member => member.told),
  }))
  return implyDays(found)
}
