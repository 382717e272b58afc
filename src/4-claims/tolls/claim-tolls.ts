/** The figures of a claim: those of its mentions, each said once, with the group that the claim as a whole tells. */
import { groupOfSide } from '../chunks/people-kinds.ts'
import type { Toll, VictimGroup } from '../claim.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { HARDLY_STRUCK } from '../sides/garrisons.ts'
import { compatible, type Figured, figured, merged } from './figured.ts'

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

/** "قتل ستة بينهم جنديان": the others bore no arms, or they would not be told apart. */
const areOthersBeside = (toll: Figured, all: readonly Figured[]): boolean =>
  all.some(part => part.included && part.plain && part.outcome === toll.outcome && size(part) < size(toll))

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
      const fought =
        toll.sole && !told && !areOthersBeside(toll, tolls) && (fighters || (type === 'clash' && allFought(tolls)))
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
