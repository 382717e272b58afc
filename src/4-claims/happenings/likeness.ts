/** How well a mention fits a happening told before it in the same report: a sum of weighted signs. */
import type { ClaimDate } from '../claim.ts'
import { EVENT_TYPE } from '../event-types/index.ts'
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import { isOfDateline, type Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { signOfTypes } from '../mentions/type-likeness.ts'
import { placeScore } from '../places/place-likeness.ts'
import { tieOf } from '../places/place-ties.ts'
import { sidesScore } from '../sides/sides-likeness.ts'
import { areLossesOfBoth, areOtherVictims, sharesFew, sharesFigures, tollScore } from '../tolls/figure-likeness.ts'
import { isOnly, tellsOtherCount } from '../tolls/other-counts.ts'
import { areChance, areNeighbours } from './chance-figures.ts'
import { isMeanwhile, isTurn, opensElsewhere } from './newness.ts'
import { isOtherNews } from './other-news.ts'
import { backScore, secondTelling, toldDeaths } from './retelling.ts'
import type { UniteWeights } from './unite-weights.ts'

/** What goes on can be told of two days; what happens once is told of the day before too by whoever counts otherwise. */
const dateScore = (a: ClaimDate | null, b: ClaimDate | null, goesOn: boolean, w: UniteWeights): number => {
  if (!a?.start || !b?.start) return 0
  if (a.start === b.start && a.end === b.end) return w.sameDay
  if (a.start <= (b.end ?? b.start) && b.start <= (a.end ?? a.start)) return 0
  return !goesOn && areNeighbours(a, b) ? w.nextDay : w.otherDay
}

const LOOSE = 0.8
const FIRM = 1.8
/** A place that fits its words only loosely ("قال في العاصمة إن التفجير") does not part what else is one. */
function placesScore(a: Located, b: Located, w: UniteWeights): number {
  const score = placeScore(a.place, b.place, w)
  if (score >= 0) return score
  if (isOfDateline(b.mention, b.placeItem)) return 0
  const tie = tieOf(a, b)
  if (tie) return tie === 'within' ? w.placeWithin : 0
  const fit = b.inherited ? a.fit : Math.min(a.fit, b.fit)
  return score * Math.max(0.1, Math.min(1, (fit - LOOSE) / (FIRM - LOOSE)))
}

/** What speaks against a pair anywhere in the happening counts, however well another part fits. */
const worstOrBest = (scores: readonly number[]): number => {
  const worst = Math.min(...scores)
  return worst < 0 ? worst : Math.max(...scores)
}

const RECOUNT_REACH = 4
function closeness(located: Located, part: Located, w: UniteWeights): number {
  const gap = Math.abs(located.mention.sentence.index - part.mention.sentence.index)
  const recounted =
    located.mention.type === 'killing' && gap <= RECOUNT_REACH && tellsOtherCount(located.mention.sentence.items)
  const follows = (located.mention.consequence && gap <= 1) || recounted ? w.consequence : 0
  const unsaid = located.mention.type === 'killing' && (located.inherited || !located.place) && gap <= 1
  const near = gap === 0 ? w.sameSentence : gap === 1 ? w.nextSentence : w.farther * Math.min(gap, 8)
  return follows + (unsaid ? w.unsaidNear : 0) + near
}

/** "قتل ثلاثة في انفجار، وقتل خمسة في انفجار": a new one, told in the same breath. */
const isToldBeside = ({ definite, sentence, type, tolls }: Mention, parts: readonly Located[]): boolean =>
  !definite &&
  type !== 'killing' &&
  !tolls.some(toll => isOnly(sentence.items, toll)) &&
  parts.some(part => part.mention.sentence === sentence)

/** Signs in how the mention is told that it opens other news, or goes on with the same. */
function telling({ mention, inherited }: Located, parts: readonly Located[], w: UniteWeights): number {
  const apart = !parts.some(part => part.mention.sentence === mention.sentence)
  return (
    (apart && isTurn(mention.sentence) ? w.turn : 0) +
    (apart && opensElsewhere(mention.sentence) ? w.opensElsewhere : 0) +
    (parts.some(part => part.mention.rule === mention.rule) ? w.sameRule : 0) +
    (inherited ? w.inheritedPlace : 0) +
    (mention.another && (apart || mention.type !== 'killing') ? w.another : 0)
  )
}

/** "A wave of blasts hit the city" is not the blast in one of its districts, told with a place of its own. */
const isOneOfSeveral = ({ mention, place, inherited }: Located, parts: readonly Located[], w: UniteWeights): boolean =>
  place !== null &&
  !inherited &&
  !mention.definite &&
  parts.some(
    part =>
      part.mention.plural !== mention.plural && part.place !== null && placeScore(place, part.place, w) < w.samePlace,
  )

const OPENING = 2
/** Fighting goes on, places change hands day after day; and a sentence that opens with a day tells of another one. */
const recurs = ({ type, time }: Mention): boolean =>
  EVENT_TYPE.get(type)?.goesOn === true ||
  EVENT_TYPE.get(type)?.control !== undefined ||
  (time !== null && time <= OPENING)

/** "من جهة أخرى", "وفي غضون ذلك", "قنبلة أخرى": other news comes. */
const isOther = ({ sentence, another }: Mention): boolean => another || isTurn(sentence) || isMeanwhile(sentence)

const TOO = wanted(['w:ايضا', 'w:كذلك'])
const TOO_REACH = 8
/** "وذكر مصدر أن خمسة مدنيين قتلوا أيضا": more dead of the same fighting. */
const isMoreOfIt = ({ type, trigger, sentence: { items } }: Mention): boolean =>
  type === 'killing' && items.slice(Math.max(0, trigger - 1), trigger + TOO_REACH).some(item => has(item, TOO))

/** "ومن بين القتلى تسعة مدنيين": a part of the dead told before, whatever period these were counted over. */
const countsSomeOfThem = ({ type, tolls }: Mention): boolean =>
  type === 'killing' && tolls.length > 0 && tolls.every(toll => toll.included)

/** "وفي تكريت، أصيب أربعة بانفجار عبوة": news that opens with a place of its own, far from all that were told of the happening. */
const isNewsElsewhere = ({ mention, place, inherited }: Located, parts: readonly Located[], w: UniteWeights): boolean =>
  place !== null &&
  !inherited &&
  !mention.definite &&
  mention.sentence.part === 'body' &&
  opensElsewhere(mention.sentence) &&
  parts.every(
    part =>
      part.mention.sentence !== mention.sentence &&
      part.place !== null &&
      placeScore(place, part.place, w) <= w.otherProvince,
  )

/** How well a mention fits a happening told before it; null when the two cannot be one. */
export function likeness(located: Located, parts: readonly Located[], w: UniteWeights): number | null {
  const { mention } = located
  const types = parts.map(part => signOfTypes(mention, part.mention))
  if (types.includes(null)) return null
  if (isOtherNews(located, parts)) return null
  const title = mention.sentence.part === 'title'
  const sameScope = title || countsSomeOfThem(mention) || parts.some(part => part.mention.scope === mention.scope)
  const sameStatus = mention.status === 'denied' || parts.some(part => part.mention.status === mention.status)
  const tolls = tollScore(mention, parts, w)
  // A headline with the very figure, or a sentence with two, is of this happening, though it names a wider place or another day.
  const byChance = (isOther(mention) && sharesFew(mention, parts)) || areChance(located, parts, w)
  const same = sharesFigures(mention, parts) && !byChance
  if (!same && isNewsElsewhere(located, parts, w)) return null
  const least = (title && tolls > 0) || same ? w.leastWithFigures : Number.NEGATIVE_INFINITY
  const place = located.inherited ? 0 : worstOrBest(parts.map(part => placesScore(located, part, w)))
  const goesOn = recurs(mention)
  const day = worstOrBest(
    parts.map(part =>
      located.dated === 'said' || part.dated === 'said' ? 0 : dateScore(located.date, part.date, goesOn, w),
    ),
  )
  return (
    worstOrBest(types.map(sign => (sign ? w[sign] : 0))) +
    Math.max(least, place) +
    Math.max(least, day) +
    Math.max(...parts.map(part => sidesScore(mention, part.mention, w))) +
    tolls +
    (tolls === w.otherDead && isToldBeside(mention, parts) ? w.otherDeadBeside : 0) +
    (areOtherVictims(mention, parts) && !isMoreOfIt(mention) ? w.otherVictims : 0) +
    (tolls < 0 && place > 0 && place < w.samePlace ? w.otherDeadWithin : 0) +
    backScore(located, parts, sameScope, w) +
    Math.max(...parts.map(part => closeness(located, part, w))) +
    (isOneOfSeveral(located, parts, w) ? w.oneOfSeveral : 0) +
    (sameScope ? 0 : w.otherScope) +
    (sameStatus ? 0 : w.otherStatus) +
    telling(located, parts, w) +
    (areLossesOfBoth(located, parts) ? w.consequence : 0) +
    (place >= 0 ? secondTelling(located, parts) + toldDeaths(located, parts) : 0)
  )
}
