import { PRESET_NAMES, type Preset } from '../../5-events/presets.ts'
import type { TotalsRow } from '../../5-events/sum-tolls.ts'
import type { Totals } from '../../6-ledger/totals.ts'
import { fetchAnswer } from '../data/fetch-answer.ts'
import { loadSuggestions } from '../filters/suggestions.ts'

export interface LoadedTotals extends Totals {
  /** Sums by outcome under each preset. */
  readonly presets: readonly { readonly preset: Preset; readonly sums: readonly TotalsRow[] }[]
  /** English names by Arabic ones. */
  readonly english: ReadonlyMap<string, string>
}

const under = (query: string, change: Readonly<Record<string, string>>): string => {
  const asked = new URLSearchParams(query)
  for (const [name, value] of Object.entries(change)) asked.set(name, value)
  return `totals?${asked}`
}

/** `key` is the query of the totals with what they are split by. */
export async function loadTotals(key: string, signal: AbortSignal): Promise<LoadedTotals> {
  const [shown, { places, actors }, ...sums] = await Promise.all([
    fetchAnswer<Totals>(`totals?${key}`, signal),
    loadSuggestions('', signal),
    ...PRESET_NAMES.map(preset => fetchAnswer<Totals>(under(key, { preset, by: 'outcome' }), signal)),
  ])
  const presets = PRESET_NAMES.map((preset, i) => ({ preset, sums: sums[i]?.sums ?? [] }))
  const english = new Map(
    [...places, ...actors].flatMap(({ name, nameEn }) => (nameEn ? [[name, nameEn] as const] : [])),
  )
  return { ...shown, presets, english }
}
