/** By what a stretch of time is counted. */
export type TimeUnit = 'day' | 'month' | 'year'

const DAY_MS = 86_400_000
/** More bars than this are too thin to point at. */
const MOST_DAYS = 120
const MOST_MONTHS = 120

const ms = (iso: string): number => Date.parse(`${iso}T00:00:00Z`)

/** The finest unit that a plot from the one ISO day to the other has room for. */
export function unitFor(first: string, last: string): TimeUnit {
  const days = (ms(last) - ms(first)) / DAY_MS
  if (days < MOST_DAYS) return 'day'
  return days / 30.4 < MOST_MONTHS ? 'month' : 'year'
}
