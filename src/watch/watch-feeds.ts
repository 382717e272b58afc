/** Feeds, once or for as long as it goes. */
import { loadState } from './feed-state.ts'
import { pollFeed, type WatchTools } from './poll-feed.ts'

/** Looks at each feed once; gives how many were not read, or not wholly. */
export async function watchOnce(feeds: readonly string[], tools: WatchTools): Promise<number> {
  let left = feeds.length
  await untilStopped(feeds, tools, async (feed, all) => {
    if (await pollFeed(feed, all)) left--
  })
  return left
}

/**
 * Looks at each feed every so many milliseconds, give or take a tenth by chance, until the signal is aborted. A feed that was
 * read shortly before this began has its turn when it would have had it.
 */
export const watchOn = (feeds: readonly string[], every: number, tools: WatchTools): Promise<void> =>
  untilStopped(feeds, tools, (feed, all) => followFeed(feed, every, all))

async function followFeed(feed: string, every: number, tools: WatchTools): Promise<never> {
  const { clock, notes, signal } = tools
  for (;;) {
    const { read, notBefore } = await loadState(notes, feed)
    const due = read === null ? 0 : read + every * (0.9 + clock.random() / 5)
    const wait = Math.max(due, notBefore) - clock.now()
    if (wait > 0) await clock.sleep(Math.min(wait, LONGEST_SLEEP), signal)
    if (wait <= LONGEST_SLEEP) await pollFeed(feed, tools)
    signal.throwIfAborted()
  }
}

/** Timers hold no more than 24 days. */
const LONGEST_SLEEP = 24 * 3600 * 1000

/**
 * The work for all feeds at once, or until the signal is aborted. What one throws stops the others before it is thrown on,
 * so that none writes to a ledger that is closed.
 */
async function untilStopped(
  feeds: readonly string[],
  tools: WatchTools,
  work: (feed: string, tools: WatchTools) => Promise<void>,
): Promise<void> {
  const stop = new AbortController()
  const all = { ...tools, signal: AbortSignal.any([tools.signal, stop.signal]) }
  const errors: unknown[] = []
  tools.log({ event: 'started', feeds: feeds.length })
  await Promise.all(
    feeds.map(feed =>
      work(feed, all).catch((error: unknown) => {
        errors.push(error)
        stop.abort()
      }),
    ),
  )
  tools.log({ event: 'stopped' })
  if (errors.length > 0 && !tools.signal.aborted) throw errors[0]
}
