/** Where days and figures stand in a drawing. */

const DAY_MS = 86_400_000
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY_MS)
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** Round steps from 0 up to `most` or beyond: at most five. */
export function roundSteps(most: number): readonly number[] {
  if (most <= 0) return [0, 1]
  const rough = most / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = Math.max(1, [1, 2, 5, 10].map(n => n * power).find(n => n >= rough) ?? rough)
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step)
}

export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** The days from the first to the last of these; a day alone gets its neighbours, so that it does not fill the width. */
export function spanOf(days: readonly string[]): DaySpan | null {
  const numbers = days.map(dayNumber).filter(Number.isFinite)
  if (numbers.length === 0) return null
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return first === last ? { first: first - 1, last: last + 1 } : { first, last }
}

/** Days to write below an axis: firsts of months or years where the span is long, each far enough from the last. */
export function dayTicks({ first, last }: DaySpan, most: number): readonly number[] {
  const days = last - first
  const starts: number[] = []
  for (let day = first; day <= last; day++) {
    const iso = isoOf(day)
    if (days <= 45 || (days <= 1400 ? iso.endsWith('-01') : iso.endsWith('-01-01'))) starts.push(day)
  }
  const step = Math.max(1, Math.ceil(starts.length / Math.max(1, most)))
  return starts.filter((_, i) => i % step === 0)
}
