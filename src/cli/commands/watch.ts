/** `marsad watch`: keeps adding what feeds bring. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Ledger } from '../../6-ledger/ledger.ts'
import type { Limits } from '../../settings.ts'
import type { WatchTools } from '../../watch/poll-feed.ts'
import { limitOption, privateOption, readingOptions } from '../input-options.ts'
import { openFetcher } from '../open-fetcher.ts'
import { command, type LedgerOption, ledgerOption, withLedger } from '../options.ts'

interface WatchOptions extends LedgerOption {
  readonly once?: boolean
  readonly every: number
  readonly delay: number
  readonly pages: boolean
  readonly allowPrivate?: boolean
  readonly limit: Partial<Limits>
}

export const watch = (): Command =>
  command(
    'watch',
    'keep adding what feeds bring, until it is stopped',
    'marsad watch https://example.org/rss feeds.opml',
    'marsad watch feeds.opml --once',
  )
    .argument('<feed...>', 'addresses of RSS, Atom or RDF feeds, and lists of them (OPML files)')
    .option('--once', 'look at each feed once, and end with 1 if one could not be read')
    .addOption(new Option('--every <minutes>', 'look at a feed so often').argParser(positive).default(15))
    .addOption(new Option('--delay <seconds>', 'between two requests to one host').argParser(positive).default(5))
    .option('--no-pages', 'do not fetch the page of an item that is only a summary')
    .addOption(privateOption())
    .addOption(ledgerOption())
    .addOption(limitOption())
    .action(watchFeeds)

async function watchFeeds(given: readonly string[], options: WatchOptions): Promise<void> {
  const [{ listedFeeds }, { watchOn, watchOnce }] = await Promise.all([
    import('../../watch/listed-feeds.ts'),
    import('../../watch/watch-feeds.ts'),
  ])
  const feeds = await listedFeeds(given)
  const stop = new AbortController()
  const end = (): void => stop.abort()
  process.once('SIGINT', end).once('SIGTERM', end)
  try {
    await withLedger(options, ledger =>
      withTools(ledger, options, stop.signal, async tools => {
        if (!options.once) await watchOn(feeds, options.every * 60_000, tools)
        else if ((await watchOnce(feeds, tools)) > 0) process.exitCode = 1
      }),
    )
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end)
  }
}

async function withTools(
  ledger: Ledger,
  { delay, pages, allowPrivate, limit }: WatchOptions,
  signal: AbortSignal,
  work: (tools: WatchTools) => Promise<void>,
): Promise<void> {
  const [{ makePoliteFetcher }, { SYSTEM_CLOCK }, { jsonLog }, { addReport }] = await Promise.all([
    import('../../1-reports/fetch/polite.ts'),
    import('../../1-reports/fetch/clock.ts'),
    import('../../watch/watch-log.ts'),
    import('../add-report.ts'),
  ])
  const { limits } = readingOptions({ limit, columns: {} })
  const fetcher = await openFetcher(limits, allowPrivate === true)
  try {
    await work({
      fetcher: makePoliteFetcher(fetcher, SYSTEM_CLOCK, delay * 1000),
      notes: ledger,
      add: addReport(ledger),
      log: jsonLog(line => process.stderr.write(line), SYSTEM_CLOCK.now),
      clock: SYSTEM_CLOCK,
      pages,
      limits,
      signal,
    })
  } finally {
    await fetcher.close()
  }
}

function positive(text: string): number {
  const number = Number(text)
  if (!/^\d{1,6}(\.\d+)?$/.test(text) || number <= 0) throw new InvalidArgumentError('Write a number above 0')
  return number
}
