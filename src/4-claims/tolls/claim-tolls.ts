/** The figures of a claim: those of its mentions, each said once, with the group that the claim as a whole tells. */
import { groupOfSide } from '../chunks/people-kinds.ts'
import type { Toll, VictimGroup } from '../claim.ts'
import type { ActorName } from '../grammar/item.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { HARDLY_STRUCK } from '../sides/garrisons.ts'
import type { TollReading } from './tolls.ts'

/** A figure on its way into the claim. */
interface Figured extends Toll {
  /** No noun says who they are, not even "persons". */
  readonly unsaid: boolean
  readonly man: boolean
  readonly among: TollReading['among']
  readonly included: boolean
  /** Said in the title alone. */
  readonly heading: boolean
  /** Its sentence speaks of no civilians. */
  readonly sole: boolean
  /** Whose they are, as far as a list knows. */
  readonly side: ActorName | null
}

/** Where civilians are spoken of too, those without a word for them may be either. */
const speaksOfCivilians = ({ sentence }: Mention): boolean =>
  sentence.items.some(item => item.people?.group === 'civilians')

function figured(reading: TollReading, mention: Mention): Figured {
  const { outcome, group, detail, low, high, approx, vague, unsaid, man, among, included } = reading
  const of = reading.of?.text ?? null
  return {
    outcome,
    group,
    of,
    detail,
    low,
    high,
    approx,
    vague,
    speaker: null,
    unsaid,
    man,
    among,
    included,
    heading: mention.sentence.part === 'title',
    sole: !speaksOfCivilians(mention),
    side: reading.of,
  }
}

/** "قتل أحد جنوده … وقتل المهاجم": an attacker is none of those whose side is told. */
const isAttackerBeside = (a: Figured, b: Figured): boolean =>
  a.detail === 'attackers' && b.detail !== 'attackers' && b.of !== null

const circleOf = ({ id, sides }: ActorName): string[] => [...(id ? [id] : []), ...(sides ?? [])]
/** "قتل قيادي في الحركة … وقال الجيش إن أحد جنوده قتل": one of each side, and not one told twice. */
function areOfOtherSides({ side: a }: Figured, { side: b }: Figured): boolean {
  if (!a?.armed || !b?.armed || a.id === null || b.id === null || a.irregular === b.irregular) return false
  return !circleOf(a).some(id => circleOf(b).includes(id))
}

const compatible = (a: Figured, b: Figured): boolean =>
  a.outcome === b.outcome &&
  !isAttackerBeside(a, b) &&
  !isAttackerBeside(b, a) &&
  (a.detail === b.detail || a.detail === null || b.detail === null) &&
  (a.group === b.group || a.group === 'unknown' || b.group === 'unknown')

/** One statement of two that say the same number of the same victims; the more telling group and side are kept. */
function merged(a: Figured, b: Figured): Figured | null {
  if (!compatible(a, b) || areOfOtherSides(a, b)) return null
  const same = a.low === b.low && a.high === b.high
  const bounded = a.low !== null && a.low === b.low && (a.high === null || b.high === null) && a.vague === b.vague
  const vaguer = b.vague && b.low === 2 && !a.vague && a.detail === b.detail
  if (!same && !bounded && !vaguer) return null
  return {
    outcome: a.outcome,
    group: a.group === 'unknown' ? b.group : a.group,
    // Whose the dead of a headline are need not be those of the first figure: "قتلى من الجيش والمتمردين".
    of: a.of ?? (vaguer && b.heading ? null : b.of),
    detail: a.detail ?? b.detail,
    low: a.low,
    high: vaguer || same ? a.high : null,
    approx: a.approx && b.approx,
    vague: a.vague,
    speaker: a.speaker,
    unsaid: a.unsaid && b.unsaid,
    man: a.man || b.man,
    among: a.among ?? b.among,
    included: a.included && b.included,
    heading: a.heading && b.heading,
    sole: a.sole && b.sole,
    side: a.side ?? b.side,
  }
}

/** "قتلى" without a number says nothing beside a number of the same outcome and side; a leader among them is no number of them. */
const isIdle = (toll: Figured, all: readonly Figured[]): boolean =>
  toll.vague &&
  toll.low === 2 &&
  all.some(
    other =>
      other !== toll &&
      other.outcome === toll.outcome &&
      !(other.vague && other.low === 2) &&
      !(other.low === 1 && other.high === 1) &&
      (other.of === toll.of || toll.of === null || other.of === null),
  )

/** "عشرات القتلى" in the title of "60 قتيلا": a word for what the number says. */
const isSaidInNumbers = (toll: Figured, all: readonly Figured[]): boolean =>
  toll.vague &&
  toll.heading &&
  (toll.low ?? 0) > 2 &&
  all.some(other => !other.vague && !other.included && compatible(toll, other) && (other.low ?? 0) >= (toll.low ?? 0))

const isOfBoth = ({ low, high, approx }: Toll): boolean => approx && low === 1 && high !== null && high > 1
/** "44 بين قتيل وجريح" beside 14 killed and 30 hurt: a total that only adds what is told. */
const isSumOfHarm = (toll: Figured, all: readonly Figured[]): boolean =>
  isOfBoth(toll) &&
  all.some(
    dead =>
      dead.outcome === 'killed' &&
      !isOfBoth(dead) &&
      all.some(
        hurt =>
          hurt.outcome === 'injured' && !isOfBoth(hurt) && size(dead) > 0 && size(dead) + size(hurt) === toll.high,
      ),
  )

const isHarm = (toll: Toll): boolean => toll.outcome === 'killed' || toll.outcome === 'injured'
const size = (toll: Toll): number => toll.high ?? toll.low ?? 0

/** Whose the parts of a figure are: those that sum up to it, or those counted among it where they are of both kinds. */
function groupOfParts(toll: Figured, all: readonly Figured[]): VictimGroup | null {
  const parts = all.filter(
    part => part !== toll && part.outcome === toll.outcome && part.group !== 'unknown' && !part.vague && size(part) > 0,
  )
  const groups = new Set(parts.map(part => part.group))
  const [only] = groups
  if (parts.reduce((sum, part) => sum + size(part), 0) === size(toll) && only) return groups.size === 1 ? only : 'mixed'
  const among = new Set(parts.filter(part => part.included).map(part => part.group))
  return among.size > 1 ? 'mixed' : null
}

const AS_MANY = 2
/** Of one order of size; of a sum of dead and hurt the dead alone may be few. */
const areAsMany = (one: Figured, other: Figured): boolean =>
  size(one) <= AS_MANY * size(other) && (isOfBoth(other) || size(other) <= AS_MANY * size(one))
/** "قتل ستون نازحا … وقال الجيش إن 52 قتلوا": another count of those whom the report has told to be of one group, told without a word for them. */
function groupOfOthers(toll: Figured, all: readonly Figured[]): VictimGroup | null {
  const others = all.filter(
    other => other !== toll && other.outcome === toll.outcome && !other.vague && !other.included,
  )
  const [first] = others
  if (!toll.unsaid || toll.detail !== null || !first || first.group === 'unknown') return null
  if (toll.included) return others.every(other => other.group === first.group) ? first.group : null
  const one = others.every(other => other.group === first.group || (other.group === 'unknown' && other.unsaid))
  const near = others.some(other => other.group !== 'unknown' && areAsMany(toll, other))
  return one && near ? first.group : null
}

/** "تسعة قتلى، بينهم أربعة جنود": some of them tell nothing of all. */
const allFought = (tolls: readonly Figured[]): boolean => {
  const told = tolls.filter(
    toll => isHarm(toll) && toll.group !== 'unknown' && !toll.included && toll.detail !== 'attackers',
  )
  return told.length > 0 && told.every(toll => toll.group === 'combatants')
}

/** "14 شخصا … وكانت الحصيلة الأولية 11 قتيلا": another count of those of whom the report leaves open who they were. */
const isOfPersons = (toll: Figured, all: readonly Figured[]): boolean =>
  all.some(
    other =>
      other.outcome === toll.outcome && !other.unsaid && other.group === 'unknown' && !other.vague && !other.included,
  )

/** Everyone that the happening was done to bears arms. */
function strikesFighters(parts: readonly Located[]): boolean {
  const targets = parts.flatMap(part =>
    part.mention.roles.filter(({ role, weight }) => role === 'target' && weight > HARDLY_STRUCK),
  )
  return targets.length > 0 && targets.every(({ actor }) => groupOfSide(actor) === 'combatants')
}

function grouped(tolls: readonly Figured[], parts: readonly Located[], type: string): Figured[] {
  const civil = parts.some(part => strikesCivilians(part.mention))
  const fighters = strikesFighters(parts)
  return tolls
    .map(toll => {
      if (toll.group !== 'unknown' || toll.vague) return toll
      const group =
        toll.among && toll.among !== 'weak' ? 'mixed' : (groupOfParts(toll, tolls) ?? groupOfOthers(toll, tolls))
      return group ? { ...toll, group } : toll
    })
    .map(toll => {
      if (toll.group !== 'unknown') return toll
      // "حرر 54 رهينة معظمهم من النساء والأطفال".
      if (!isHarm(toll)) return toll.among === 'weak' ? { ...toll, group: 'civilians' } : toll
      // In a fight whose other victims all bore arms, those without a word for them did too.
      // In a headline ("مقتل 12") beside ten persons and two policemen they need not have.
      const told = toll.heading && isOfPersons(toll, tolls)
      const fought = toll.sole && !told && (fighters || (type === 'clash' && allFought(tolls)))
      if (fought && toll.unsaid && toll.among !== 'weak') return { ...toll, group: 'combatants' }
      return (civil && toll.unsaid && !isOfPersons(toll, tolls)) || toll.man || toll.among === 'weak'
        ? { ...toll, group: 'civilians' }
        : toll
    })
}

/** The toll statements of a claim. */
export function tollsOf(parts: readonly Located[], type: string): Toll[] {
  const tolls: Figured[] = []
  for (const { mention } of parts) {
    const own: number[] = []
    for (const reading of mention.tolls) {
      const toll = figured(reading, mention)
      const at = tolls.findIndex((known, i) => !own.includes(i) && merged(known, toll) !== null)
      const one = at >= 0 ? merged(tolls[at] ?? toll, toll) : null
      if (one) {
        tolls[at] = one
        own.push(at)
      } else own.push(tolls.push(toll) - 1)
    }
  }
  const told = tolls.filter(toll => !isIdle(toll, tolls) && !isSaidInNumbers(toll, tolls))
  const all = grouped(told, parts, type)
  return all
    .filter(toll => !isSumOfHarm(toll, all))
    .map(({ outcome, group, of, detail, low, high, approx, vague, speaker }) => ({
      ...{ outcome, group, of, detail },
      ...{ low, high, approx, vague, speaker },
    }))
}

const NEAR_SITE = 10
/** What was hit is a market, a mosque, a wedding, homes: those hurt there without further word are civilians. */
const strikesCivilians = ({ sentence, trigger }: Mention): boolean =>
  sentence.items.some(
    (item, k) => Math.abs(k - trigger) <= NEAR_SITE && (item.tags.has('civil.site') || item.tags.has('home')),
  )
