/** What a watch tells: one JSON object a line. */
import type { UserError } from '../errors.ts'

export type WatchEvent =
  | { readonly event: 'started'; readonly feeds: number }
  | { readonly event: 'unchanged'; readonly feed: string }
  | { readonly event: 'read'; readonly feed: string; readonly items: number; readonly added: number }
  | { readonly event: 'added' | 'updated'; readonly feed: string; readonly report: string; readonly claims: number }
  | {
      readonly event: 'page_missing'
      readonly feed: string
      readonly page: string
      readonly code: string
      readonly reason: string
    }
  | { readonly event: 'downgraded'; readonly feed: string; readonly url: string }
  | { readonly event: 'waiting'; readonly feed: string; readonly until: string }
  | {
      readonly event: 'failed'
      readonly feed: string
      readonly code: string
      readonly reason: string
      readonly until: string
    }
  | { readonly event: 'stopped' }

export type WatchLog = (event: WatchEvent) => void

const LEVELS: Partial<Record<WatchEvent['event'], string>> = {
  page_missing: 'warn',
  downgraded: 'warn',
  waiting: 'warn',
  failed: 'error',
}

/** Events as lines with their time and level. */
export const jsonLog =
  (write: (line: string) => void, now: () => number): WatchLog =>
  event =>
    write(
      `${JSON.stringify({ time: new Date(now()).toISOString(), level: LEVELS[event.event] ?? 'info', ...event })}\n`,
    )

/** The code and the line of what went wrong; a fault of the program is told whole. */
export const told = (error: UserError | Error): { readonly code: string; readonly reason: string } =>
  'code' in error && 'next' in error
    ? { code: String(error.code), reason: error.message }
    : { code: 'internal', reason: error.stack ?? error.message }
