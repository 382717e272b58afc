/** The value that occurs most often, ties by the smallest; undefined of nothing. */
export function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1))
  return ranked[0]?.[0]
}
