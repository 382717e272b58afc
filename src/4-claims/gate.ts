/** A cheap look at the words of a report, so that most of those that tell of no violence are not read further. */
import type { Token } from '../2-arabic/token.ts'
import { wordOf } from './reading-lexicon.ts'

/** Classes of words that are said of little else than violence. */
const HARD = [
  'kill',
  'strike',
  'shell',
  'shell.round',
  'blast',
  'device',
  'carbomb',
  'barrel',
  'clash',
  'attack.noun',
  'suicide',
  'suicide.adj',
  'siege',
  'massacre',
  'abduct',
  'execute',
  'ambush',
  'killed.person',
]
/** Classes of words of conflict that have other uses: to take control, to fall, to withdraw. */
const SOFT = [
  'die',
  'injure',
  'injured.person',
  'strike.maybe',
  'grenade',
  'attack',
  'target',
  'storm',
  'capture',
  'retake',
  'drive.out',
  'withdraw',
  'surrender',
  'arrest',
  'grab',
  'hand.over',
  'free.up',
  'release',
  'displace',
  'fall',
  'raid',
  'repel',
]
/** Classes of words for those who fight, and what they fight with. */
const ARMED = ['force', 'combatant', 'armed', 'weapon', 'aircraft', 'explosive']

interface Weight {
  readonly hard: number
  readonly soft: number
  readonly armed: number
}
const NOTHING: Weight = { hard: 0, soft: 0, armed: 0 }
const weights = new Map<string, Weight>()

function weightOf(norm: string): Weight {
  const known = weights.get(norm)
  if (known) return known
  const { tags } = wordOf(norm)
  const has = (classes: readonly string[]): number => (classes.some(tag => tags.has(tag)) ? 1 : 0)
  const found = { hard: has(HARD), soft: has(SOFT), armed: has(ARMED) }
  const weight = found.hard + found.soft + found.armed > 0 ? found : NOTHING
  if (weights.size > 100_000) weights.clear()
  weights.set(norm, weight)
  return weight
}

/** Whether the tokens of a report can tell of conflict: deeds of violence told more than once, or together with those who fight. */
export function mayTellOfConflict(texts: readonly (readonly Token[])[]): boolean {
  let hard = 0
  let soft = 0
  let armed = 0
  for (const tokens of texts)
    for (const token of tokens) {
      if (token.kind !== 'word') continue
      const weight = weightOf(token.norm)
      if (weight === NOTHING) continue
      hard += weight.hard
      soft += weight.soft - (weight.hard && weight.soft)
      armed += weight.armed
      if (hard >= 3 || (hard >= 1 && armed >= 1 && hard + soft + armed >= 3) || (soft >= 1 && armed >= 3)) return true
    }
  return hard >= 2
}
