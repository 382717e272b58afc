/** To whom it was said: the outlet that somebody told. */
import { isBareState } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

export const INFORMS = wanted(['s:ابلغ', 's:ابلغت', 's:ابلغوا', 's:اخبر', 's:اخبرت', 's:اخبروا', 's:يبلغ', 's:تبلغ'])
const TELLS = wanted(['s:افاد', 's:افادت', 's:افادوا'])
const REPORTER = /^(مراسل|مراسلة|مندوب|موفد|مصور|مدير|صحفي|صحافي)$/
/** "أفاد مراسل وكالة كذا بأن": whose he is, with nothing between. */
const isReporterOf = (items: readonly Item[], from: number, at: number): boolean =>
  at === from + 1 && REPORTER.test(items[from]?.people?.text ?? '') && !has(items[from - 1], INFORMS)

/** "أبلغت تركيا | الأمم المتحدة": a state that tells another, or a body of states, which stands bare behind it. */
const isToldByState = (items: readonly Item[], from: number, at: number): boolean =>
  at === from + 1 &&
  has(items[from - 1], INFORMS) &&
  isBareState(items[from]?.actor?.text ?? '') &&
  items[at]?.preposition === null &&
  !items[at]?.conjunction &&
  (items[at]?.kind === 'actor' || items[at]?.kind === 'place')

/** Whether who is told stands at `at`, behind who tells him at `from`. */
export const isListener = (items: readonly Item[], from: number, at: number): boolean =>
  isToldByState(items, from, at) || isAudience(items, from, at)

/** "أبلغ مصدر أمني | وكالة …", "أفاد مسؤول محلي | وكالة …": the outlet that is told, bare behind who tells it, which carries it. */
export const isAudience = (items: readonly Item[], from: number, at: number): boolean =>
  !isReporterOf(items, from, at) &&
  (has(items[from - 1], INFORMS) || (has(items[from - 1], TELLS) && !has(items[from], 'outlet'))) &&
  at > from &&
  items[at]?.preposition === null &&
  !items[at]?.conjunction &&
  has(items[at], 'outlet')

const MOST_OF_ASIDE = 7
const HE_IS = wanted(['w:وهو', 'w:وهي', 'w:وهما', 'w:وهم'])
/** "قال سالم العبدي، لوكالة كذا، إن", "قال سالم العبدي وهو تاجر لوكالة كذا إن": the outlet behind a comma, or behind what he is; else the item itself. */
export function toOutlet(items: readonly Item[], from: number): number {
  const isTo = (item: Item | undefined): boolean => item?.preposition === 'ل' && has(item, 'outlet')
  if (has(items[from], 'comma') && isTo(items[from + 1])) return from + 1
  const first = has(items[from], 'comma') ? from + 1 : from
  if (!has(items[first], HE_IS)) return from
  for (let k = first + 1; k < first + MOST_OF_ASIDE; k++) {
    if (isTo(items[k])) return k
    if (has(items[k], 'verb', 'stop', 'connector')) return from
  }
  return from
}
