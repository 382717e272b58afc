/** The header by which a server says when to come again. */

const LONGEST = 24 * 3600 * 1000

/** Milliseconds from `now`, at most a day; null where the header is absent or says nothing. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null
  const until = /^\s*\d{1,9}\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isNaN(until) ? null : Math.min(Math.max(until, 0), LONGEST)
}
