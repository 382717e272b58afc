/** Which part of reading a function belongs to, by the file that it stands in. */
import type { Cost } from './profile.ts'

const PARTS: readonly (readonly [part: string, file: RegExp])[] = [
  ['numbers', /^src\/2-arabic\/number/],
  ['times', /^src\/2-arabic\/(time|date|resolve|month|calendar|hijri|numeric)/],
  ['tokens and sentences', /^src\/2-arabic\//],
  ['names', /^src\/3-gazetteer\//],
  ['claims: patterns', /^src\/4-claims\/(pattern|rules\/|lexicon\/|reading-lexicon|annotate)/],
  ['claims: the rest', /^src\/4-claims\//],
  ['garbage collection', /^$/],
  ['other', /./],
]

/** The share of each part, in the order of the way of a report. */
export function sharesByPart(costs: readonly Cost[]): { readonly part: string; readonly share: number }[] {
  const partOf = (cost: Cost): string => PARTS.find(([, file]) => file.test(cost.file))?.[0] ?? 'other'
  return PARTS.map(([part]) => ({
    part,
    share: costs.filter(cost => partOf(cost) === part).reduce((sum, { share }) => sum + share, 0),
  }))
}
