/** What a fetch comes back with. */
import type { UserError } from '../../errors.ts'

/** What was kept of the last answer, so that the server need not send the same again. */
export interface Conditions {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface Page extends Conditions {
  readonly kind: 'page'
  /** Where it was found in the end. */
  readonly url: string
  readonly bytes: Uint8Array
  /** As the server called it, with its parameters. */
  readonly mediaType: string | null
  /** Whether the way led from https to http, where anyone between may have changed it. */
  readonly downgraded: boolean
}

export interface Failure {
  readonly kind: 'failed'
  readonly fault: UserError
  /** Whether it will be so the next time as well. */
  readonly lasting: boolean
  /** Milliseconds that the server asked us to stay away. */
  readonly retryAfter: number | null
}

export type Answer = Page | { readonly kind: 'unchanged' } | Failure

export const failed = (fault: UserError, lasting: boolean, retryAfter: number | null = null): Failure => ({
  kind: 'failed',
  fault,
  lasting,
  retryAfter,
})
