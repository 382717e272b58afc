/** Fetching with manners: by robots.txt, one request after another to a host, and never before it asked us to come again. */
import { fault } from '../../errors.ts'
import { type Answer, type Conditions, type Failure, failed } from './answer.ts'
import type { Clock } from './clock.ts'
import type { Fetcher } from './fetch-page.ts'
import { makeRobots } from './robots.ts'

export interface PoliteFetcher {
  /** As `Fetcher`; may wait long for its turn. */
  readonly get: (url: string, signal: AbortSignal, conditions?: Conditions) => Promise<Answer>
}

/** `delay`: milliseconds between two requests to one host, where its robots.txt does not ask for more. */
export function makePoliteFetcher(fetcher: Fetcher, clock: Clock, delay: number): PoliteFetcher {
  const robots = makeRobots(fetcher, clock)
  const turns = new Map<string, number>()
  const away = new Map<string, number>()

  const before = async (url: URL, signal: AbortSignal): Promise<Failure | null> => {
    const left = (away.get(url.host) ?? 0) - clock.now()
    if (left > 0) return failed(fault('host_busy', { url: url.href, seconds: Math.ceil(left / 1000) }), false, left)
    const asked = await robots(url, signal)
    if ('kind' in asked) return asked
    const turn = Math.max(turns.get(url.host) ?? 0, clock.now())
    turns.set(url.host, turn + Math.max(delay, asked.delay))
    if (turn > clock.now()) await clock.sleep(turn - clock.now(), signal)
    return null
  }

  return {
    get: async (url, signal, conditions) => {
      const at = { host: '' }
      const answer = await fetcher.get(url, {
        signal,
        ...(conditions ? { conditions } : {}),
        before: hop => {
          at.host = hop.host
          return before(hop, signal)
        },
      })
      if (answer.kind === 'failed' && answer.retryAfter !== null) away.set(at.host, clock.now() + answer.retryAfter)
      return answer
    },
  }
}
