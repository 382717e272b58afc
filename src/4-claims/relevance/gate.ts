/** A cheap look at the words of a report, so that most of those that tell of no violence are not read further. */
import { type ClassCounts, classCounter } from '../grammar/word-classes.ts'
import { probability } from './confidence.ts'
import { GATE_WEIGHTS } from './gate-weights.ts'

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
  'gunfire',
  'captured.person',
  'liberty',
  'gunfire',
  'detain',
  'hostage',
]
/** Classes of words for those who fight, and what they fight with. */
const ARMED = ['force', 'combatant', 'armed', 'weapon', 'aircraft', 'explosive', 'settler']

/** What their words are counted for as a whole, beside each class by itself. */
export const GATE_GROUPS = { 'of violence': HARD, 'of conflict': SOFT, 'of arms': ARMED } as const

/** Added to the number of words, so that a short text is not judged by one of them. */
const SHORT = 40
/** What each group of words is judged by: its share of all words in hundredths, by its logarithm. */
export const shareOf = (count: number, words: number): number => Math.log1p((100 * count) / (words + SHORT))

/** A text of fewer words may tell its one deed with one of them, and is soon read. */
export const BRIEF = 60
/** Few of a hundred reports that hold a claim are less likely than this to the gate. */
export const LEAST = 0.05

const NAMES = Object.keys(GATE_WEIGHTS.shares)
const WEIGHTS = Object.values(GATE_WEIGHTS.shares)
const OF_CONFLICT = Object.keys(GATE_GROUPS).map(name => NAMES.indexOf(name))
const OF_VIOLENCE = NAMES.indexOf('of violence' satisfies keyof typeof GATE_GROUPS)
const counted = classCounter(
  Object.fromEntries(
    NAMES.map(name => [name, new Map<string, readonly string[]>(Object.entries(GATE_GROUPS)).get(name) ?? [name]]),
  ),
)

function chanceOf({ words, counts }: ClassCounts): number {
  let sum: number = GATE_WEIGHTS.bias
  counts.forEach((count, i) => {
    if (count > 0) sum += (WEIGHTS[i] ?? 0) * shareOf(count, words)
  })
  return probability(sum)
}

const sumOver = (counts: Int32Array): number => OF_CONFLICT.reduce((sum, at) => sum + (counts[at] ?? 0), 0)

/** A lead with so many words of conflict, one of them of violence, tells of it whatever else its report speaks of. */
const MANY = 3
const leadTells = ({ first }: ClassCounts): boolean => (first[OF_VIOLENCE] ?? 0) > 0 && sumOver(first) >= MANY

const aloft = classCounter({ drones: ['drone.maybe'], downing: ['shoot.down', 'intercept'] })
/** "أسقطت الدفاعات 40 مسيرة": what is shot down, of which no word of violence need tell. */
const tellsOfDowning = (texts: readonly string[]): boolean => aloft(texts).counts.every(count => count > 0)

/**
 * Whether the words of these texts, the title first, can tell of conflict: of violence and those who fight, and of what else reports
 * speak of, by their shares.
 */
export function mayTellOfConflict(texts: readonly string[]): boolean {
  const all = counted(texts)
  const telling = sumOver(all.counts)
  if (all.words < BRIEF) return telling > 0 || tellsOfDowning(texts)
  return telling > 1 && (chanceOf(all) >= LEAST || leadTells(all))
}
