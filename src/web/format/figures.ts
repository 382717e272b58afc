import type { Toll } from '../../4-claims/claim.ts'
import type { EventToll } from '../../5-events/event.ts'
import { type Format, fill } from './format.ts'

/** The best figure, and the range where the sources leave one: "12 (10–15)". */
export function formatEventToll(
  toll: Pick<EventToll, 'low' | 'best' | 'high' | 'open'>,
  { labels, number }: Format,
): string {
  const { low, high } = toll
  const best = toll.best ?? high ?? low
  if (best === null) return '?'
  if (low !== null && high !== null && low !== high) {
    const most = toll.open ? fill(labels.orMore, { n: number(high) }) : number(high)
    const range = fill(labels.range, { low: number(low), high: most })
    return `${number(best)} (${range})`
  }
  if (toll.open || high === null) return fill(labels.atLeast, { low: number(best) })
  if (low === null) return fill(labels.atMost, { high: number(best) })
  return number(best)
}

/** A figure as one source gave it. */
export function formatToll({ low, high, approx }: Toll, { labels, number }: Format): string {
  if (low === null && high === null) return '?'
  if (low === null) return fill(labels.atMost, { high: number(high ?? 0) })
  if (high === null) return fill(labels.atLeast, { low: number(low) })
  if (low !== high) return fill(labels.range, { low: number(low), high: number(high) })
  return approx ? fill(labels.about, { n: number(low) }) : number(low)
}

/** Best figure of the killed, over all sides. */
export const killedOf = (tolls: readonly EventToll[]): number =>
  tolls.filter(toll => toll.outcome === 'killed').reduce((sum, toll) => sum + (toll.best ?? toll.low ?? 0), 0)
