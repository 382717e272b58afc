/** The reasons that relations of two claims are called by: looked up, since putting names together costs more than comparing. */
import type { DayRelation } from './compare-days.ts'
import type { PartyRelation } from './compare-parties.ts'
import type { PlaceRelation } from './compare-places.ts'
import type { TypeRelation } from './compare-types.ts'

export const TYPE_REASON = {
  same: 'type_same',
  near: 'type_near',
  kin: 'type_kin',
  apart: 'type_apart',
} as const satisfies Readonly<Record<TypeRelation, string>>

export const PLACE_REASON = {
  same: 'place_same',
  same_wide: 'place_same_wide',
  inside: 'place_inside',
  near: 'place_near',
  wide: 'place_wide',
  unknown: 'place_unknown',
  close: 'place_close',
  far: 'place_far',
  apart: 'place_apart',
} as const satisfies Readonly<Record<PlaceRelation, string>>

export const DAY_REASON = {
  same: 'day_same',
  overlap: 'day_overlap',
  within: 'day_within',
  loose: 'day_loose',
  delay: 'day_delay',
  next: 'day_next',
  two_days: 'day_two_days',
  other: 'day_other',
  fresh: 'day_fresh',
  stale: 'day_stale',
  unknown: 'day_unknown',
  apart: 'day_apart',
} as const satisfies Readonly<Record<DayRelation, string>>

export const PARTIES_REASON = {
  agree: 'parties_agree',
  all_named: 'parties_all_named',
  one: 'parties_one',
  unlike: 'parties_unlike',
  differ: 'parties_differ',
  reversed: 'parties_reversed',
  unknown: 'parties_unknown',
} as const satisfies Readonly<Record<PartyRelation, string>>
