/** One or two dead here and as many there: told each with a day or a place of its own, the few of one are not those of the other. */
import type { ClaimDate } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import { placeScore } from '../places/place-likeness.ts'
import { tieOf } from '../places/place-ties.ts'
import { sharesFew, TELLING_FIGURE } from '../tolls/figure-likeness.ts'
import type { UniteWeights } from './unite-weights.ts'

const DAY = 86_400_000
export const isDay = (date: ClaimDate): boolean => date.start !== null && date.start === date.end
export const areNeighbours = (a: ClaimDate, b: ClaimDate): boolean =>
  isDay(a) && isDay(b) && Math.abs(Date.parse(a.start ?? '') - Date.parse(b.start ?? '')) <= DAY

/** The day that a mention's own words tell, if they tell one. */
const ownDay = ({ mention, date, dated }: Located): ClaimDate | null =>
  mention.time !== null && dated !== 'said' && date && isDay(date) ? date : null

/** "قتل جندي وأصيب آخران الاثنين … كما قتل الخميس ضابط وأصيب جنديان". */
function haveOwnDays(one: Located, part: Located): boolean {
  const [a, b] = [ownDay(one), ownDay(part)]
  return a !== null && b !== null && !areNeighbours(a, b)
}

const isPlaced = ({ mention, place, inherited }: Located): boolean =>
  place !== null && !inherited && mention.sentence.part === 'body'

/** "قتل شخص وأصيب ثلاثة بانفجار عبوة في حي كذا. وقتل شخص وأصيب ثلاثة بانفجار عبوة في حي كذا". */
const haveOwnPlaces = (one: Located, part: Located, w: UniteWeights): boolean =>
  isPlaced(one) &&
  isPlaced(part) &&
  !one.mention.definite &&
  one.mention.type !== 'killing' &&
  part.mention.type !== 'killing' &&
  placeScore(one.place, part.place, w) <= w.otherProvince &&
  tieOf(one, part) !== 'within'

const tellsFew = ({ mention }: Located): boolean =>
  mention.tolls.every(({ low, high }) => (high ?? low ?? 0) < TELLING_FIGURE)

const TOO = wanted(['w:ايضا', 'w:كذلك'])
/** "قتلت الشرطة أربعة في كذا. وقتل أيضا أربعة على الطريق بين كذا وكذا": four more, in a place of their own, whom nobody told before. */
export const areFurther = (one: Located, parts: readonly Located[]): boolean =>
  isPlaced(one) &&
  has(one.mention.sentence.items[one.mention.trigger + 1], TOO) &&
  one.mention.tolls.length > 0 &&
  parts.every(
    part => part.mention.sentence !== one.mention.sentence && part.place?.claim.name !== one.place?.claim.name,
  )

/** Whether the figures that a mention has in common with a happening may be so by chance. */
export const areChance = (one: Located, parts: readonly Located[], w: UniteWeights): boolean =>
  tellsFew(one) &&
  parts.every(part => haveOwnDays(one, part) || haveOwnPlaces(one, part, w)) &&
  sharesFew(one.mention, parts, TELLING_FIGURE)
