/** What a host asks of programs in its robots.txt (RFC 9309). */
import robotsParser from 'robots-parser'
import { fault } from '../../errors.ts'
import { type Failure, failed } from './answer.ts'
import type { Clock } from './clock.ts'
import type { Fetcher } from './fetch-page.ts'

/** The name by which a robots.txt may speak of us. */
const NAME = 'Marsad'
/** As long as RFC 9309 lets a copy be kept. */
const KEPT = 24 * 3600 * 1000
/** A host that asks for more between two requests is not read at all by waiting longer. */
const LONGEST_DELAY = 60_000

type Rules = ReturnType<typeof robotsParser>

/** Milliseconds that a host wants between two requests, or why this page is not to be fetched. */
export type AskRobots = (url: URL, signal: AbortSignal) => Promise<{ readonly delay: number } | Failure>

/** Asks each host once a day; one whose robots.txt cannot be had for now is not read for now. */
export function makeRobots(fetcher: Fetcher, clock: Clock): AskRobots {
  const kept = new Map<string, { readonly until: number; readonly rules: Promise<Rules | Failure> }>()
  const rulesOf = async (origin: string, signal: AbortSignal): Promise<Rules | Failure> => {
    const known = kept.get(origin)
    if (known && known.until > clock.now()) return known.rules
    const rules = fetchRules(fetcher, `${origin}/robots.txt`, signal)
    kept.set(origin, { until: clock.now() + KEPT, rules })
    const found = await rules.catch(() => null)
    if (found === null || 'kind' in found) kept.delete(origin)
    return rules
  }
  return async (url, signal) => {
    const rules = await rulesOf(url.origin, signal)
    if ('kind' in rules) return rules
    if (rules.isDisallowed(url.href, NAME)) return failed(fault('robots_forbid', { url: url.href }), true)
    return { delay: Math.min((rules.getCrawlDelay(NAME) ?? 0) * 1000, LONGEST_DELAY) }
  }
}

async function fetchRules(fetcher: Fetcher, url: string, signal: AbortSignal): Promise<Rules | Failure> {
  const answer = await fetcher.get(url, { signal })
  if (answer.kind === 'page') return robotsParser(url, Buffer.from(answer.bytes).toString('utf8'))
  // A host without the file, or that leads nowhere, lets everything be read.
  const none = answer.kind === 'unchanged' || (answer.lasting && NO_RULES.has(answer.fault.code))
  return none ? robotsParser(url, '') : answer
}

const NO_RULES: ReadonlySet<string> = new Set(['page_status', 'redirects_too_many'])
