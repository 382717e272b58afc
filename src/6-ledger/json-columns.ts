/** The one place where JSON columns are written and read back. */
import type { Claim, Span } from '../4-claims/claim.ts'
import type { ClaimRef, Event } from '../5-events/event.ts'

export const toJson = (value: unknown): string => JSON.stringify(value)

/** Safe to take at its word: only `toJson` of a value of that type is ever written to these columns. */
function fromJson<T>(text: string): T {
  return JSON.parse(text) as T
}

export const claimOf = (text: string): Claim => fromJson<Claim>(text)
export const eventOf = (text: string): Event => fromJson<Event>(text)
export const refsOf = (text: string): readonly ClaimRef[] => fromJson<readonly ClaimRef[]>(text)
export const spansOf = (text: string): readonly Span[] => fromJson<readonly Span[]>(text)
export const sketchIn = (text: string): Int32Array => Int32Array.from(fromJson<readonly number[]>(text))
