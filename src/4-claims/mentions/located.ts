import type { ClaimDate } from '../claim.ts'
import type { SettledPlace } from '../places/place-context.ts'
import { isDateline } from '../places/place-countries.ts'
import type { Mention } from './mention.ts'

/** A day that a mention may take over, or none, with the signs that speak for and against it. */
export interface DayOption {
  readonly date: ClaimDate | null
  readonly signs: readonly string[]
  /** Nothing but a saying tells of it. */
  readonly said: boolean
}

/** A mention with its place and day settled. */
export interface Located {
  readonly mention: Mention
  readonly place: SettledPlace | null
  /** Item index of the place's name in the mention's sentence; null where it is named elsewhere. */
  readonly placeItem: number | null
  /** How well the place fits the words that tell of it, by its signs. */
  readonly fit: number
  /** The place holds several that are told: one of them is not nearer the truth. */
  readonly holds: boolean
  readonly date: ClaimDate | null
  /** The place is the one told of just before. */
  readonly inherited: boolean
  /** Where the date is from: a time of its own sentence, of a saying, or another mention's. */
  readonly dated: 'own' | 'said' | 'told' | null
  /** The days that it could take over, where it has none of its own; else empty. */
  readonly offered: readonly DayOption[]
}

/** "مانيلا: قتل ثلاثة": the town in which a report was written is a place of what it tells only for want of another. */
export const isOfDateline = ({ sentence: { items, part } }: Mention, at: number | null): boolean =>
  part === 'body' && at !== null && isDateline(items, at)

/** Placed elsewhere than its own words place it; all of these are built in one order of fields, which makes later look-ups fast. */
export const placedWith = (
  { mention, fit, holds, date, dated, offered }: Located,
  place: SettledPlace | null,
  placeItem: number | null,
): Located => ({ mention, place, placeItem, fit, holds, date, inherited: true, dated, offered })

/** Dated by other words than its own. */
export const datedWith = (
  { mention, place, placeItem, fit, holds, inherited }: Located,
  date: ClaimDate | null,
  dated: Located['dated'],
  offered: readonly DayOption[],
): Located => ({ mention, place, placeItem, fit, holds, date, inherited, dated, offered })

/** "سيطروا على الحصن والسوق": told in one word of each place of a list, and each is one of its own. */
export const areOfOneList = (a: Located, b: Located): boolean =>
  a.mention.sentence === b.mention.sentence &&
  a.mention.trigger === b.mention.trigger &&
  a.place?.claim.name !== b.place?.claim.name
