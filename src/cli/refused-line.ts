/** What is said of reports that may not come back; empty where there are none. */
const MOST_NAMED = 5

export function refusedLine(ids: readonly string[]): string {
  if (ids.length === 0) return ''
  const named = [...new Set(ids)]
  const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : ''
  return `not added, for they were deleted on request: ${named.slice(0, MOST_NAMED).join(', ')}${more}\n`
}
