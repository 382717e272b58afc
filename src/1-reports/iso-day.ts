/** Days as given by metadata. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ]\d{2}:?\d{2})/

/**
 * The day of a valid ISO day or date-time, as written: `2016-12-06T23:30:00-05:00` stays the 6th, for a paper's day is
 * the one it prints. Null for anything else.
 */
export function isoDay(text: string | null | undefined): string | null {
  const match = DAY.exec(text?.trim() ?? '')
  if (!match) return null
  const [day, year, month, date] = [match[0], Number(match[1]), Number(match[2]), Number(match[3])]
  const real = new Date(Date.UTC(year, month - 1, date))
  return year > 0 && real.getUTCMonth() === month - 1 && real.getUTCDate() === date ? day : null
}
