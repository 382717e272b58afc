/** A cheap look at the words of a report, so that the nine in ten that tell of no violence are not read further. */
import type { Token } from '../2-arabic/token.ts'
import { wordOf } from './reading-lexicon.ts'

/** Classes of words without one of which nothing of armed conflict is told. */
const VIOLENT = [
  'kill',
  'die',
  'strike',
  'strike.maybe',
  'shell',
  'shell.round',
  'blast',
  'device',
  'carbomb',
  'grenade',
  'barrel',
  'clash',
  'attack',
  'attack.noun',
  'target',
  'suicide',
  'suicide.adj',
  'siege',
  'storm',
  'massacre',
  'abduct',
  'execute',
  'capture',
  'retake',
  'drive.out',
  'withdraw',
  'surrender',
  'ambush',
  'killed.person',
  'arrest',
  'grab',
  'hand.over',
  'free.up',
  'release',
  'displace',
  'fall',
]
/** Classes of words for those who fight. */
const ARMED = ['force', 'combatant', 'armed']

const violent = new Map<string, number>()

/** 2 for a word of violence, 1 for one of those who fight, 0 else; worked out once for each word. */
function weightOf(norm: string): number {
  const known = violent.get(norm)
  if (known !== undefined) return known
  const { tags } = wordOf(norm)
  const weight = VIOLENT.some(tag => tags.has(tag)) ? 2 : ARMED.some(tag => tags.has(tag)) ? 1 : 0
  if (violent.size > 100_000) violent.clear()
  violent.set(norm, weight)
  return weight
}

const LEAST = 4

/** Whether the tokens of a report can tell of conflict: two words of violence, or one and two of those who fight. */
export function mayTellOfConflict(texts: readonly (readonly Token[])[]): boolean {
  let sum = 0
  let deeds = 0
  for (const tokens of texts)
    for (const token of tokens) {
      if (token.kind !== 'word') continue
      const weight = weightOf(token.norm)
      sum += weight
      if (weight === 2) deeds++
      if (deeds > 0 && sum >= LEAST) return true
    }
  return false
}
