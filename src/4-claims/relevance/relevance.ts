/** Whether a report tells of armed conflict at all, so that accidents, crime for gain, sport and figures of speech stay out. */
import { isOfAccident } from '../false-alarms/accidents.ts'
import { isSport } from '../false-alarms/things-of-peace.ts'
import type { Sentence } from '../grammar/item.ts'
import { areDrivenOut, isReliefOfWar } from '../mentions/flight-and-relief.ts'
import type { Mention } from '../mentions/mention.ts'
import { isRaid } from '../mentions/raids-on-people.ts'
import { isAcrossNations, isSeizureAbroad } from './across-nations.ts'
import {
  ARMED_PEOPLE,
  bearsArms,
  hurtsForces,
  isAgainstTerror,
  isArmed,
  isAttackByArms,
  isByArmed,
  isClaimed,
  isDeadly,
  isDealWithFighters,
  isDowning,
  isMartyrdom,
  isOfArmed,
  isOfBattle,
  isOfCaptives,
  isOfCeasefire,
  isOfProtesters,
  isOfSettlers,
  isOfWar,
  isOfWarring,
  isOnForces,
  isOnRebels,
  isPointer,
  isRaidOnGround,
  isRapeByArmed,
  isSeizure,
  isWorkOfArmed,
  killsCivilians,
} from './deeds-of-war.ts'
import {
  areArmsSmuggled,
  isByAnySide,
  isForCause,
  isOfKeepersAlone,
  isTakenFromArmed,
  namesFighters,
  tellsOfLoner,
} from './keepers-of-order.ts'
import { isBombardment, isOfBombs, isPlanted } from './means-of-war.ts'
import { isOfIllMind, isPoliceMatter } from './police-matters.ts'
import { isAssassination, isByRoundsOfForces, isBySniper, isOfManyBodies, showsWar } from './targeted-killings.ts'

const STRONG = new Set(
  'clash air_strike shelling fire suicide_attack bombing siege execution capture surrender withdrawal'.split(' '),
)

const BY_ITSELF = [
  isOfSettlers,
  isOfProtesters,
  isByRoundsOfForces,
  isForCause,
  isOfManyBodies,
  isSeizureAbroad,
  showsWar,
]
const BY_ARMS = [
  isRaid,
  isRaidOnGround,
  isRapeByArmed,
  isOnForces,
  isOnRebels,
  isAgainstTerror,
  isDowning,
  killsCivilians,
  isWorkOfArmed,
  isAttackByArms,
  isAssassination,
  isOfWar,
  isAcrossNations,
]

/** What the verdicts are given on. */
interface Known {
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  /** Fighters are named somewhere. */
  readonly armed: boolean
  /** Deeds that hardly anybody does but in war. */
  readonly strong: readonly Mention[]
  readonly accident: boolean
}
/** Says that it is of conflict, that it is not, or leaves it to the next. */
type Verdict = (known: Known) => boolean | null

const isOtherMatter: Verdict = ({ sentences, mentions, armed }) =>
  (!armed && isSport(sentences)) ||
  (isPoliceMatter(sentences, mentions) && !mentions.some(isForCause)) ||
  isOfIllMind(sentences)
    ? false
    : null

const isPlainWar: Verdict = ({ sentences, mentions, armed, strong }) =>
  strong.length > 1 ||
  strong.some(({ type }) => type === 'suicide_attack') ||
  mentions.some(one => BY_ITSELF.some(is => is(one))) ||
  (mentions.some(isDeadly) && mentions.some(isClaimed)) ||
  mentions.some(one => isOfCeasefire(one) || isOfCaptives(one) || isDealWithFighters(one)) ||
  (armed && mentions.some(isOfWarring)) ||
  isReliefOfWar(sentences, mentions)
    ? true
    : null

const isAccident: Verdict = ({ mentions, strong, accident }) =>
  accident && !strong.some(one => isArmed(one) || isBombardment(one)) && !mentions.some(isClaimed) ? false : null

/** One strong deed wants something beside it that bears it out. */
const isBorneOut: Verdict = ({ mentions, armed, strong, accident }) => {
  const [deed] = strong
  if (!deed) return null
  const borne =
    armed ||
    deed.tolls.length > 0 ||
    (deed.type === 'clash' && mentions.some(isDeadly)) ||
    [isArmed, isOfArmed, isTakenFromArmed, isBombardment, isPlanted].some(is => is(deed)) ||
    mentions.some(({ type }) => type === 'displacement')
  return borne ? true : accident ? false : null
}

const isOfLoner: Verdict = ({ sentences, armed }) => (!armed && tellsOfLoner(sentences) ? false : null)

const isFlight: Verdict = ({ sentences, mentions, armed, accident }) =>
  !accident && areDrivenOut(sentences, mentions, armed) ? true : null

/** Violence by or on somebody armed, or by any side where fighters are named. */
const isOfSides: Verdict = ({ sentences, mentions, armed }) => {
  if (mentions.some(mention => mention.type === 'violence' && isArmed(mention))) return true
  if (!mentions.some(one => isArmed(one) || (armed && isByAnySide(one)))) return null
  return (
    armed ||
    mentions.some(one => isOfBattle(one) || isAssassination(one)) ||
    // "اقتحم مسلحون فندقا واحتجزوا رهائن، وقتل أربعة من المهاجمين".
    (mentions.some(isSeizure) && bearsArms(sentences, 1)) ||
    mentions.some(mention => isDeadly(mention) && isByArmed(mention)) ||
    bearsArms(sentences, mentions.some(hurtsForces) ? 1 : ARMED_PEOPLE)
  )
}

const isOfArms: Verdict = ({ sentences, mentions, armed }) =>
  (mentions.some(isSeizure) && (armed || bearsArms(sentences, 1))) ||
  mentions.some(one => BY_ARMS.some(is => is(one))) ||
  areArmsSmuggled(sentences, mentions) ||
  mentions.some(one => (isDeadly(one) && isBySniper(one)) || (armed && isMartyrdom(one)))
    ? true
    : null

const isDeadlyByArmed: Verdict = ({ sentences, mentions }) =>
  mentions.some(isDeadly) && (bearsArms(sentences) || mentions.some(isByArmed))

/** In this order: the first that says anything decides. */
const VERDICTS: readonly Verdict[] = [
  isOtherMatter,
  isPlainWar,
  isAccident,
  isBorneOut,
  isOfLoner,
  isFlight,
  isOfSides,
  isOfArms,
  isDeadlyByArmed,
]

/** True when what was read adds up to conflict: strong types, or armed sides who do or suffer violence. */
export function isRelevant(sentences: readonly Sentence[], read: readonly Mention[]): boolean {
  const mentions = read.filter(mention => !isPointer(mention))
  if (!mentions.length) return false
  const armed = namesFighters(sentences)
  const strong = mentions.filter(one => (STRONG.has(one.type) || isOfBombs(one)) && (armed || !isOfKeepersAlone(one)))
  const known: Known = { sentences, mentions, armed, strong, accident: isOfAccident(sentences, mentions) }
  for (const verdict of VERDICTS) {
    const said = verdict(known)
    if (said !== null) return said
  }
  return false
}
