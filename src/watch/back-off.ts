/** How long a feed is left alone that cannot be read. */

const FIRST = 60_000
const LONGEST = 6 * 3600 * 1000

/**
 * Milliseconds until the next try, after so many in a row have failed: a minute, doubled each time up to six hours, less up
 * to half of it by chance (from 0 up to 1), so that feeds which failed together do not come back together; and never sooner
 * than the server asked.
 */
export function backOff(failures: number, retryAfter: number | null, chance: number): number {
  const whole = Math.min(FIRST * 2 ** Math.min(failures - 1, 20), LONGEST)
  return Math.max(Math.round(whole * (1 - chance / 2)), retryAfter ?? 0)
}
