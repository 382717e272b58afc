/** A cheap look at the words of a report, so that most of those that tell of no violence are not read further. */
import { perForm } from '../2-arabic/forms.ts'
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
const weightOf = perForm((norm): Weight => {
  const { tags } = wordOf(norm)
  const has = (classes: readonly string[]): number => (classes.some(tag => tags.has(tag)) ? 1 : 0)
  const found = { hard: has(HARD), soft: has(SOFT), armed: has(ARMED) }
  return found.hard + found.soft + found.armed > 0 ? found : NOTHING
})

/** What each sign counts for, fitted on hand-coded reports and on what full reading finds; numbers of words by their logarithm. */
const SIGNS = {
  bias: 0.19,
  hard: 0.38,
  soft: 0.73,
  armed: 0.26,
  /** Shares of all words, in hundredths. */
  hardShare: 1.87,
  softShare: 0.93,
  armedShare: 1.48,
  /** Words that differ. */
  hardKinds: 0.58,
  armedKinds: 0.66,
  words: -1.38,
} as const
/** Few of a hundred reports that hold a claim are less likely than this to the gate. */
const LEAST = 0.07
/** Added to the number of words, so that a short text is not judged by one of them. */
const SHORT = 40

/** Whether the words of a report can tell of conflict: deeds of violence and those who fight, by number and share. */
export function mayTellOfConflict(texts: readonly (readonly Token[])[]): boolean {
  let [hard, soft, armed, words] = [0, 0, 0, SHORT]
  const hardKinds = new Set<string>()
  const armedKinds = new Set<string>()
  for (const tokens of texts)
    for (const token of tokens) {
      if (token.kind !== 'word') continue
      words++
      const weight = weightOf(token)
      if (weight === NOTHING) continue
      if (weight.hard) hardKinds.add(token.norm)
      if (weight.armed) armedKinds.add(token.norm)
      hard += weight.hard
      soft += weight.hard ? 0 : weight.soft
      armed += weight.armed
    }
  if (hard + soft + armed < 2) return false
  const share = (count: number): number => Math.log1p((100 * count) / words)
  const sum =
    SIGNS.bias +
    SIGNS.hard * Math.log1p(hard) +
    SIGNS.soft * Math.log1p(soft) +
    SIGNS.armed * Math.log1p(armed) +
    SIGNS.hardShare * share(hard) +
    SIGNS.softShare * share(soft) +
    SIGNS.armedShare * share(armed) +
    SIGNS.hardKinds * Math.log1p(hardKinds.size) +
    SIGNS.armedKinds * Math.log1p(armedKinds.size) +
    SIGNS.words * Math.log(words)
  return 1 / (1 + Math.exp(-sum)) >= LEAST
}
