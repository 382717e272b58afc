/** What keeps a mention from being one with a happening told before it in the same report. */
import { isCountedWith, isSeriesOfNews } from '../days/compared-times.ts'
import { isOfDayBefore } from '../days/days-before.ts'
import { isElided } from '../grammar/elided-deeds.ts'
import { areInClausesElsewhere } from '../mentions/clauses-elsewhere.ts'
import { areOfOneList, type Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { areOtherReleases } from '../mentions/other-releases.ts'
import { areRoundAndPart } from '../mentions/rounds-of-arrests.ts'
import { areSumAndPart } from '../mentions/scattered.ts'
import { isBefore } from '../scope/bygone.ts'
import { isBehindTurn, isLongStanding, isOfOtherWeeks, isWhatTheyAnswer } from '../scope/other-deeds-told.ts'
import { areOthersDeeds } from '../sides/sides-likeness.ts'
import { isOfCampaign, isSum } from '../tolls/campaign-totals.ts'
import { areCountedApart } from '../tolls/counted-shares.ts'
import { isOfSeparate } from '../tolls/distance-of-means.ts'
import { isDayOfWar, isNewsBesideSums, isOneOfOthers, sharesFigures } from '../tolls/figure-likeness.ts'
import { areSharesApart } from '../tolls/period-shares.ts'
import { areFurther } from './chance-figures.ts'
import { areFoundAndKilled } from './found-bodies.ts'
import { opensSamePlace } from './newness.ts'
import { areOtherHolders } from './other-holders.ts'
import { isOfOtherMeans } from './other-means.ts'
import { isOnOtherTarget } from './other-targets.ts'

const MOMENTS = new Set(['suicide_attack', 'bombing'])
/** "المعركة التي دارت في المدينة": fighting that is recalled with a time of its own is no blast of these days. */
const isOtherBattle = ({ mention, date }: Located, parts: readonly Located[]): boolean =>
  mention.type === 'clash' &&
  mention.scope === 'background' &&
  date !== null &&
  mention.time !== null &&
  parts.some(part => part.mention.scope === 'incident') &&
  parts.some(part => MOMENTS.has(part.mention.type))

const isWhole = (mention: Mention): boolean => mention.scope === 'cumulative' && isOfCampaign(mention)

/** "قتل 300 وأصيب 4000 منذ…": totals of one sentence. */
const areTotalled = ({ mention: a }: Located, { mention: b }: Located): boolean =>
  a.sentence === b.sentence &&
  a.type === 'killing' &&
  b.type === 'killing' &&
  b.scope === 'cumulative' &&
  a.time === b.time

/** The losses of a whole campaign are none of one day's fighting. */
const isCostOfCampaign = (located: Located, parts: readonly Located[]): boolean =>
  isWhole(located.mention) &&
  !parts.some(part => isWhole(part.mention) || areTotalled(part, located)) &&
  !sharesFigures(located.mention, parts)

const OPENING = 2
/** "وفي مايو الماضي، شنت …": a sentence that opens with a time long past tells of nothing told before without that time. */
const opensWithPast = ({ mention, date }: Located, parts: readonly Located[]): boolean =>
  mention.time !== null &&
  mention.time <= OPENING &&
  mention.scope === 'background' &&
  date?.start != null &&
  !parts.some(
    part =>
      part.date?.start &&
      part.date.start <= (date.end ?? part.date.start) &&
      (part.date.end ?? date.start ?? '') >= (date.start ?? ''),
  )

/** "وفي البلدة ذاتها انفجرت عبوة": the same place is told because it is another happening. */
const isNextThere = ({ definite, sentence }: Mention, parts: readonly Located[]): boolean =>
  !definite && opensSamePlace(sentence) && !parts.some(part => part.mention.sentence === sentence)

/** "وهذا أحدث انفجار في سلسلة تفجيرات، قتل خلالها خمسون": the dead of the series are none of the news. */
const areSeriesAndNews = ({ mention: one }: Located, { mention: part }: Located): boolean =>
  one.scope === 'cumulative' &&
  part.scope === 'incident' &&
  one.sentence.items.some((_, k) => k < one.trigger && isSeriesOfNews(one.sentence.items, k))

const areOfOneSentence = (one: Located, part: Located): boolean => part.mention.sentence === one.mention.sentence

/** What parts a mention from any single part of a happening. */
const APART_FROM_PART: readonly ((one: Located, part: Located) => boolean)[] = [
  (one, part) => areOfOneSentence(one, part) && isSum(one.mention) && !isSum(part.mention),
  (one, part) => areOfOneSentence(one, part) && isElided(one.mention),
  (one, part) =>
    areOfOneSentence(one, part) && one.mention.tolls.some(toll => isOfSeparate(one.mention.sentence.items, toll)),
  areOfOneList,
  areSeriesAndNews,
  areFoundAndKilled,
  (one, part) => areOtherHolders(one.mention, part.mention),
  areCountedApart,
  areSharesApart,
  areInClausesElsewhere,
  (one, part) => areOthersDeeds(one.mention, part.mention),
  (one, part) => areOtherReleases(one.mention, part.mention),
  // What is to come is not what has been.
  (one, part) => (part.mention.status === 'planned') !== (one.mention.status === 'planned'),
]

/** What parts it from the happening as a whole. */
const APART_FROM_ALL: readonly ((one: Located, parts: readonly Located[]) => boolean)[] = [
  isCostOfCampaign,
  ({ mention }, parts) => isNewsBesideSums(mention, parts),
  ({ mention }, parts) => isDayOfWar(mention, parts),
  ({ mention }, parts) => isOneOfOthers(mention, parts),
  ({ mention: { sentence, trigger } }) => isCountedWith(sentence.items, trigger),
  areRoundAndPart,
  areSumAndPart,
  isOtherBattle,
  isBefore,
  isOfOtherMeans,
  isOnOtherTarget,
  opensWithPast,
  isOfOtherWeeks,
  isLongStanding,
  isBehindTurn,
  isWhatTheyAnswer,
  areFurther,
  isOfDayBefore,
  ({ mention }, parts) => isNextThere(mention, parts),
]

/** Whether a mention cannot be one with a happening told before it, however alike they are. */
export const isOtherNews = (located: Located, parts: readonly Located[]): boolean =>
  APART_FROM_ALL.some(is => is(located, parts)) || parts.some(part => APART_FROM_PART.some(are => are(located, part)))
