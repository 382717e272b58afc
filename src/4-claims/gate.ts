/** A cheap look at the words of a report, so that most of those that tell of no violence are not read further. */
import { perForm, type Spelling } from '../2-arabic/forms.ts'
import { eachWord } from '../2-arabic/tokenise.ts'
import { isDress } from './annotate.ts'
import { analysesOf } from './reading-lexicon.ts'

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
  'burn',
  'stab',
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
  'truce',
  'captured.person',
]
/** Classes of words for those who fight, and what they fight with. */
const ARMED = ['force', 'combatant', 'armed', 'weapon', 'aircraft', 'explosive', 'settler']

/** What a word is, as bits of a number; 0 for the most. */
const IS_HARD = 1
const IS_SOFT = 2
const IS_ARMED = 4
const BITS = new Map<string, number>()
for (const [tags, bit] of [
  [HARD, IS_HARD],
  [SOFT, IS_SOFT],
  [ARMED, IS_ARMED],
] as const)
  for (const tag of tags) BITS.set(tag, (BITS.get(tag) ?? 0) | bit)

const weightOf = perForm(norm => {
  let bits = 0
  for (const { sense } of analysesOf(norm))
    for (const name of sense?.classes ?? []) bits |= (BITS.get(name) ?? 0) | (BITS.get(`${name}.${sense?.pos}`) ?? 0)
  return bits
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
/** A text of fewer words may tell its one deed with one of them, and is soon read. */
const BRIEF = 60

/** Whether the words of these texts can tell of conflict: deeds of violence and those who fight, by number and share. */
export function mayTellOfConflict(texts: readonly string[]): boolean {
  let [hard, soft, armed, words] = [0, 0, 0, SHORT]
  const hardKinds = new Set<string>()
  const armedKinds = new Set<string>()
  const weigh = (word: Spelling): void => {
    const bits = weightOf(word)
    if (isDress(word.norm)) return
    words++
    if (bits === 0) return
    if (bits & IS_HARD) {
      hard++
      hardKinds.add(word.norm)
    } else if (bits & IS_SOFT) soft++
    if (bits & IS_ARMED) {
      armed++
      armedKinds.add(word.norm)
    }
  }
  for (const text of texts) eachWord(text, weigh)
  if (words < SHORT + BRIEF) return hard + soft + armed > 0
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
