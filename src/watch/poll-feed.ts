/** One look at a feed: what is new in it goes into the ledger, and what is known of it is kept. */

import { declaredEncoding } from '../1-reports/declared-encoding.ts'
import { decodeText } from '../1-reports/decode-text.ts'
import { type Feed, parseFeed } from '../1-reports/feeds/parse-feed.ts'
import type { Page } from '../1-reports/fetch/answer.ts'
import type { Clock } from '../1-reports/fetch/clock.ts'
import type { PoliteFetcher } from '../1-reports/fetch/polite.ts'
import type { Report } from '../1-reports/report.ts'
import { fault, UserError } from '../errors.ts'
import type { Limits } from '../settings.ts'
import { addItem } from './add-item.ts'
import { backOff } from './back-off.ts'
import { type FeedState, loadState, type Notes, saveState } from './feed-state.ts'
import { told, type WatchLog } from './watch-log.ts'

/** What became of a report that was handed over. */
export interface Added {
  readonly change: 'added' | 'updated' | 'unchanged'
  readonly claims: number
}

/** All that a look at a feed needs from outside. */
export interface WatchTools {
  readonly fetcher: PoliteFetcher
  readonly notes: Notes
  /** Comes back once the report is safe. */
  readonly add: (report: Report) => Promise<Added>
  readonly log: WatchLog
  readonly clock: Clock
  /** Whether the page of an item that is only a summary is fetched. */
  readonly pages: boolean
  readonly limits: Limits
  readonly signal: AbortSignal
}

/**
 * Whether the feed could be read, wholly. Whatever goes wrong is logged, and the feed left alone for longer each time; throws
 * only when the signal is aborted or the ledger takes nothing.
 */
export async function pollFeed(feed: string, tools: WatchTools): Promise<boolean> {
  const { clock, log, notes, signal } = tools
  const state = await loadState(notes, feed)
  if (state.notBefore > clock.now()) {
    log({ event: 'waiting', feed, until: new Date(state.notBefore).toISOString() })
    return false
  }
  const keeping = { state }
  try {
    const failure = await look(feed, tools, keeping)
    if (failure === null) return true
    await leaveAlone(feed, tools, keeping.state, failure.error, failure.retryAfter)
  } catch (error) {
    signal.throwIfAborted()
    await leaveAlone(feed, tools, keeping.state, error instanceof Error ? error : new Error(String(error)), null)
  }
  return false
}

interface LookFailure {
  readonly error: Error
  readonly retryAfter: number | null
}

/** Fetches and reads; `keeping.state` is what is known at each moment, also when this ends in the middle. */
async function look(feed: string, tools: WatchTools, keeping: { state: FeedState }): Promise<LookFailure | null> {
  const { fetcher, notes, log, clock, signal } = tools
  const answer = await fetcher.get(feed, signal, keeping.state)
  if (answer.kind === 'failed') return { error: answer.fault, retryAfter: answer.retryAfter }
  const readNow = { read: clock.now(), failures: 0, notBefore: 0 }
  if (answer.kind === 'unchanged') {
    log({ event: 'unchanged', feed })
    await saveState(notes, feed, { ...keeping.state, ...readNow })
    return null
  }
  if (answer.downgraded) log({ event: 'downgraded', feed, url: answer.url })
  const parsed = feedOf(answer)
  if (!parsed) return { error: fault('feed_broken', { file: feed }), retryAfter: null }
  const { added, complete } = await addItems(feed, parsed, tools, keeping)
  log({ event: 'read', feed, items: parsed.items.length, added })
  if (parsed.truncated) return { error: fault('feed_truncated', { file: feed }), retryAfter: null }
  // While something is still to be had, the whole feed is asked for again.
  const { etag, lastModified } = complete ? answer : { etag: null, lastModified: null }
  await saveState(notes, feed, { ...keeping.state, ...readNow, etag, lastModified })
  return null
}

function feedOf({ bytes, mediaType, url }: Page): Feed | null {
  const text = decodeText(bytes, declaredEncoding(bytes, mediaType))
  return text === null ? null : parseFeed(text, url)
}

/** Each item is noted as soon as it is safe, so that nothing is fetched twice after a sudden end. */
async function addItems(
  feed: string,
  { items }: Feed,
  tools: WatchTools,
  keeping: { state: FeedState },
): Promise<{ added: number; complete: boolean }> {
  let added = 0
  let complete = true
  for (const item of items) {
    tools.signal.throwIfAborted()
    const done = await addItem(feed, item, keeping.state.seen, tools)
    if (done === null) continue
    if (done.change !== 'unchanged') added++
    if (done.seen.tries > 0) complete = false
    const seen = new Map(keeping.state.seen)
    // What was seen last stands last: the oldest is forgotten first.
    seen.delete(done.key)
    keeping.state = { ...keeping.state, seen: seen.set(done.key, done.seen) }
    await saveState(tools.notes, feed, keeping.state)
  }
  return { added, complete }
}

async function leaveAlone(
  feed: string,
  { notes, clock, log }: WatchTools,
  state: FeedState,
  error: Error,
  retryAfter: number | null,
): Promise<void> {
  const failures = state.failures + 1
  const notBefore = clock.now() + (isRefusedHere(error) ? 0 : backOff(failures, retryAfter, clock.random()))
  log({ event: 'failed', feed, ...told(error), until: new Date(notBefore).toISOString() })
  await saveState(notes, feed, { ...state, failures, notBefore })
}

/** Nobody was asked, so nobody is to be spared: the address may be allowed the next time. */
const isRefusedHere = (error: Error): boolean => error instanceof UserError && error.code === 'address_refused'
