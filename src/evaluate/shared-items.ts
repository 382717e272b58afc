/** How much two lists have in common. */
import type { CodedToll } from './coded-report.ts'

/** Everything that is scored of a toll statement. */
export const tollKey = (toll: CodedToll): string =>
  [toll.outcome, toll.low ?? '-', toll.high ?? '-', toll.group].join('|')

/** Outcome and number alone. */
export const figureKey = (toll: CodedToll): string =>
  [toll.outcome, toll.high ?? toll.low, toll.low ?? toll.high].join('|')

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** How many keys the lists share, each as often as it is in both. */
export function sharedKeys(a: readonly string[], b: readonly string[]): number {
  const inB = tally(b)
  return [...tally(a)].reduce((sum, [key, count]) => sum + Math.min(count, inB.get(key) ?? 0), 0)
}

/** How many of `a` find one of `b` that is the same and not yet taken. */
export function sharedItems<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): number {
  const left = [...b]
  return a.filter(x => {
    const at = left.findIndex(y => same(x, y))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}
