import type { ClaimDate } from './claim.ts'
import type { Mention } from './mention.ts'
import type { SettledPlace } from './place-context.ts'

/** A mention with its place and day settled. */
export interface Located {
  readonly mention: Mention
  readonly place: SettledPlace | null
  /** The place holds several that are told: one of them is not nearer the truth. */
  readonly holds: boolean
  readonly date: ClaimDate | null
  /** The place is the one told of just before. */
  readonly inherited: boolean
  /** The date is that of the saying. */
  readonly said: boolean
}
