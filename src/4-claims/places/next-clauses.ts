/** Places of the clauses that stand beside that of a deed: what was said next, what went on meanwhile, what the deed gained. */
import { has, opensClause } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { isNextDeed } from '../grammar/lists-of-deeds.ts'
import { wanted } from '../grammar/tags.ts'

const AND_THAT = wanted(['w:وان', 'w:وبان'])
/** "أضاف أنه أسر عشرون مسلحا، وأن القصر لا يزال محاصرا": the place of the next thing that is said. */
const isOfNextSaid = (items: readonly Item[], at: number, k: number): boolean =>
  k > at && items.slice(at + 1, k).some(item => has(item, AND_THAT))

const WHILE = wanted(['w:بينما', 'w:فيما', 'w:وبينما', 'w:وفيما'])
/** "في البلدة اقتحموا المستشفى ونهبوه، بينما قصف الجيش مدينة كذا": the place of what went on meanwhile, where one is told before. */
const isOfMeanwhile = (items: readonly Item[], at: number, k: number): boolean =>
  k > at &&
  items.slice(at + 1, k).some((item, i) => has(item, WHILE) && has(items[at + i], 'comma')) &&
  items.slice(0, at).some(item => item.kind === 'place')

const AFTER = wanted(['w:بعد', 'w:عقب', 'w:غداه', 'w:اعقاب'])
const AFTER_REACH = 6
/** "شن غارات على المدينة بعد يوم من | مقتل عامل في كذا": what is told only as what came before the news. */
const isForegone = (items: readonly Item[], k: number, at: number): boolean => {
  if (!has(items[at], 'masdar', 'noun') || items[at]?.conjunction) return false
  for (let i = at - 1; i > Math.max(k, at - AFTER_REACH); i--) {
    if (has(items[i], AFTER)) return true
    if (has(items[i], 'comma', 'stop', 'connector') || items[i]?.kind === 'place') return false
  }
  return false
}

/** "في المحافظة", "من الباب": no place of its own. */
const isLoose = (items: readonly Item[], i: number): boolean =>
  has(items[i], 'anaphoric', 'inner') || has(items[i - 1], 'w:من', 'w:الي', 'w:نحو')

const OWN_REACH = 8
/**
 * "سيطر الجيش على الحقل، وقصفت طائرات مدينة كذا", "قال إن طائرة قصفت الحي، وإن قذائف سقطت على سوق في البلدة": what opens a clause, or is
 * the next thing said, or what went on meanwhile or before, with a place of its own.
 */
export function hasOwnPlace(items: readonly Item[], at: number, k: number): boolean {
  const verb = items[at]
  const opens = verb?.conjunction && has(verb, 'verb') && has(items[at - 1], 'comma')
  const opensNext = items
    .slice(k + 1, at)
    .some((item, i) => has(item, AND_THAT) || (has(item, WHILE) && has(items[k + i], 'comma')))
  const foregone = isForegone(items, k, at)
  if (!opens && !opensNext && !isNextDeed(items, k, at) && !foregone) return false
  for (let i = at + 1; i <= at + OWN_REACH; i++) {
    if (items[i]?.kind === 'place') return !items[i]?.conjunction && !(foregone && isLoose(items, i))
    if (!items[i] || has(items[i], 'comma', 'stop') || opensClause(items, i)) return false
  }
  return false
}

const GAINING = wanted('w:محرزا w:محرزه w:محرزين w:محققا w:محققه w:محققين'.split(' '))
/** "دمروا آليتين وسط كذا، محرزين تقدما في محور كذا": what was gained by it, where a place is told before. */
const isOfGain = (items: readonly Item[], at: number, k: number): boolean => {
  const gain = items.findIndex((item, i) => i > at && i < k && has(item, GAINING) && has(items[i - 1], 'comma'))
  return gain > 0 && items.slice(0, gain).some(item => item.kind === 'place')
}

/** Whether the place at `k` is that of another clause than the one of the deed at `at`. */
export const isOfNextClause = (items: readonly Item[], at: number, k: number): boolean =>
  isOfNextSaid(items, at, k) || isOfMeanwhile(items, at, k) || isOfGain(items, at, k)
