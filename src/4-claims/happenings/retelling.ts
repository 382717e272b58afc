/** Signs that a sentence tells in detail, by a source's mouth, what the report began with. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { isTurn } from './newness.ts'
import type { UniteWeights } from './unite-weights.ts'

const SAYS = wanted(['say.verb', 'announce.verb'])
/** "يذكر أن", "يشار إلى أن": what is recalled is not told again. */
const RECALLS = wanted(['w:يذكر', 'w:ويذكر', 'w:يشار', 'w:ويشار'])
const OPENING = 3
/** The headline is the first sentence, where there is one, and the dateline or a page's repeated headline may be the next. */
const LEAD = 2
const REACH = 4
const SECOND_TELLING = 0.8
/** The same figures, all of them, told again. */
const WITH_FIGURES = 1.6
const hasAllFigures = ({ tolls }: Mention, other: Mention): boolean =>
  tolls.length > 0 &&
  tolls.length === other.tolls.length &&
  tolls.every(({ outcome, low, high, group }, i) => {
    const same = other.tolls[i]
    return outcome === same?.outcome && low === same.low && high === same.high && group === same.group
  })

/**
 * "قُتل عشرة في هجوم. وقال الحاكم إن مسلحين هاجموا القرية": who is quoted next speaks of what the lead told, if of anything; but that a
 * village was surrounded as well is news of its own.
 */
export function secondTelling({ mention, inherited }: Located, parts: readonly Located[]): number {
  const { sentence } = mention
  const lead = parts[0]?.mention.sentence
  if (!lead || lead === sentence || mention.another || inherited || isTurn(sentence)) return 0
  if (mention.scope !== 'incident' || parts[0]?.mention.scope !== 'incident') return 0
  if ((mention.type === 'siege') !== parts.some(part => part.mention.type === 'siege')) return 0
  const gap = sentence.index - lead.index
  if (lead.part !== 'body' || lead.index > LEAD || gap > REACH) return 0
  const opening = sentence.items.slice(0, OPENING)
  if (!opening.some(item => has(item, SAYS)) || has(opening[0], RECALLS)) return 0
  return parts.some(part => hasAllFigures(mention, part.mention)) ? WITH_FIGURES : SECOND_TELLING
}

const DIES = wanted(['kill.verb', 'die.verb', 'meet.verb'])
const DEATH = wanted(['kill.masdar', 'die.masdar', 's:مصرع'])
const THEY = wanted(['w:انه', 'w:انها', 'w:انهم', 'w:انهما'])
/** "إن العناصر لقوا حتفهم", "إنه قتل", "أدى إلى مقتلهما": those who die are known. */
const isKnownDeath = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (has(item, DEATH)) return has(item, 'pron')
  if (!has(item, DIES) || has(item, 'masdar')) return false
  const who = items[at - 1]
  return has(who, THEY) || (who?.kind === 'people' && has(who, 'def') && !has(who, 'counted'))
}
const isFatal = ({ tolls }: Pick<Mention, 'tolls'>): boolean => tolls.some(({ outcome }) => outcome === 'killed')
const DEATH_REACH = 2
const IN_DETAIL = 1
/** "مقتل عشرة مسلحين. وقال إنهم قتلوا خلال تبادل لإطلاق النار": the fight in which those died whose death is told just before. */
export function toldDeaths({ mention }: Located, parts: readonly Located[]): number {
  const { type, definite, another, sentence, from, to } = mention
  if (
    !(type === 'clash' || (type === 'operation' && isFatal(mention))) ||
    definite ||
    another ||
    sentence.part !== 'body'
  )
    return 0
  const told = parts.some(({ mention: { type: first, tolls, sentence: before, scope } }) => {
    const gap = sentence.index - before.index
    return first === 'killing' && scope === mention.scope && isFatal({ tolls }) && gap > 0 && gap <= DEATH_REACH
  })
  const { items } = sentence
  return told && items.slice(from, to).some((_, i) => isKnownDeath(items, from + i)) ? IN_DETAIL : 0
}

const BLASTS: ReadonlySet<string> = new Set(['bombing', 'suicide_attack', 'blast'])
/** "وكان التفجير قتل خمسة … وقالت السلطات إن انتحاريا نفذ التفجير": a blast with the article and nothing of its own is the one told before, recalled or not. */
const pointsBack = ({ mention, place, inherited }: Located, parts: readonly Located[]): boolean =>
  BLASTS.has(mention.type) &&
  !mention.plural &&
  mention.count === null &&
  parts.every(({ mention: { plural, count } }) => !plural && count === null) &&
  parts.some(part => mention.sentence.index - part.mention.sentence.index === 1) &&
  has(mention.sentence.items[mention.trigger], 'def') &&
  mention.time === null &&
  mention.tolls.length === 0 &&
  mention.sentence.part === 'body' &&
  (inherited || place === null)

/** What speaks for a mention that its words tell to be one told before. */
export function backScore(located: Located, parts: readonly Located[], sameScope: boolean, w: UniteWeights): number {
  if (pointsBack(located, parts)) return w.definite - (sameScope ? 0 : w.otherScope)
  return located.mention.definite && located.mention.rule.anaphoric ? w.definite : 0
}
