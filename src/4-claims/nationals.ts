/** People told by their nation alone: "مقتل فلسطيني", "جرح سوريان". */
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { suffersBefore } from './named-victims.ts'
import { type Draft, stemOf } from './people-parts.ts'

/** "مقتل فلسطيني", "جرح سوريان": people told by their nation alone, behind what was done to them. */
export const isNational = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'demonym') && !has(items[at], 'def') && !items[at]?.conjunction && suffersBefore(items, at)

/** How many such a word tells, by its ending. */
export function countOfNation(draft: Draft): number | null {
  const stem = stemOf(draft.head ?? undefined)
  if (!draft.tags.has('demonym') || draft.number) return null
  return /[يت]ان$/.test(stem) ? 2 : /(ي|يا|يه)$/.test(stem) ? 1 : null
}
