/**
 * Which day a mention takes over that has no time of its own: that of the news, of what was told before it or just after it, of a
 * saying close by, or none: a sum of weighted signs for each.
 */
import type { ClaimDate } from '../claim.ts'
import type { Sentence } from '../grammar/item.ts'
import { isMeanwhile } from '../happenings/newness.ts'
import { datedWith, type Located } from '../mentions/located.ts'
import { comesUponDeed, followsUpon } from '../scope/aftermaths.ts'
import { isBehindOther } from '../scope/foregoing.ts'
import { campaignStart, isOfCampaign } from '../tolls/campaign-totals.ts'
import { dayOfTotal } from '../tolls/counted-shares.ts'
import { countsFromBeginning } from '../tolls/since-of-sum.ts'
import { chosen, type Days, dayOptions, daysTold, isDay, isFresh, opensWithDay } from './day-options.ts'
import { isFightForGround } from './fights-for-ground.ts'
import { dayOfDetail, dayOfLead } from './lead-days.ts'
import { dayOfNow } from './now.ts'
import { dayOfResponse } from './response-days.ts'
import { SeriesDays } from './series-days.ts'
import type { DaysOf } from './settle-times.ts'
import { shiftedDay } from './shifted-days.ts'
import { isToldBefore } from './times-of-clauses.ts'

/** What is dated by who told of it has the day of the like beside it instead. */
function datedByDetail(located: readonly Located[]): readonly Located[] {
  const first = located.find(({ mention }) => mention.sentence.part === 'body')?.mention.sentence.index ?? 0
  return located.map(one => {
    const day = dayOfDetail(one, located, first)
    return day ? datedWith(one, day, 'told', []) : one
  })
}

/** A day that is told of it by the grammar, whatever stands beside it. */
function firmDay(
  one: Located,
  previous: Located | null,
  before: readonly Located[],
  days: Days,
  daysOf: DaysOf,
): Located | null {
  const shifted = shiftedDay(one, previous, days, daysOf)
  if (shifted) return datedWith(one, shifted, 'own', one.offered)
  const since = campaignStart(one, before)
  if (since) return datedWith(one, since, 'told', one.offered)
  const total = dayOfTotal(one, before)
  return total ? datedWith(one, total, 'own', one.offered) : null
}

/** What is behind another deed of its sentence, or what a whole war has cost, is of no single day told beside it. */
function isOfNoDayBeside({ mention }: Located): boolean {
  const { items } = mention.sentence
  if (isBehindOther(items, 0, mention.triggers, mention.others)) return true
  return mention.scope === 'cumulative' && (countsFromBeginning(items) || isOfCampaign(mention))
}

/** "في الأثناء قصف", "ردا على ذلك قصف": news on the day of what was told before it. */
const isOnDayBefore = (one: Located, date: ClaimDate, next: Located | null): boolean =>
  isFresh(one) &&
  ((isMeanwhile(one.mention.sentence) && next?.mention.type !== one.mention.type) ||
    (isDay(date) && comesUponDeed(one.mention)))

/** A mention without a day, with the one that it takes over. */
function takenOver(one: Located, previous: Located | null, next: Located | null, days: Days, daysOf: DaysOf): Located {
  const before = previous?.date ?? null
  if (previous && before && isDay(before) && isFightForGround(one, previous))
    return datedWith(one, before, 'told', one.offered)
  if (isOfNoDayBeside(one)) return one
  if (before && isOnDayBefore(one, before, next)) return datedWith(one, before, 'told', one.offered)
  const ofLead = dayOfLead(one, days) ?? dayOfResponse(one, days, daysOf)
  if (ofLead) return datedWith(one, ofLead, 'said', one.offered)
  const options = dayOptions(one, previous, next, days)
  const choice = chosen(options)
  if (!choice?.date) return datedWith(one, one.date, one.dated, options)
  const ofSaid = days.lead?.dated === 'said' && one.mention.sentence.part === 'title'
  return datedWith(one, choice.date, choice.said || ofSaid ? 'said' : 'told', options)
}

/** What was before the deed of its sentence, or is recalled as what came of it, has no day but its own. */
const keepsNone = ({ mention }: Located): boolean =>
  isToldBefore(mention.sentence.items, mention.triggers) || (mention.scope === 'background' && followsUpon(mention))

/** Mentions with the day that they take over, where they have none of their own. */
export function inheritDays(
  told: readonly Located[],
  sentences: readonly Sentence[],
  daysOf: DaysOf,
  published: string | null,
): Located[] {
  const located = datedByDetail(told)
  const days = daysTold(located, sentences, daysOf, published)
  const after = nextDated(located)
  const series = new SeriesDays()
  let last: Located | null = null
  return located.map((one, i) => {
    const previous = last
    const firm = firmDay(one, previous, located.slice(0, i), days, daysOf)
    if (firm) return firm
    if (one.date && isFresh(one) && one.mention.sentence.part === 'body') last = one
    const ofSeries = series.dayOf(one)
    if (ofSeries) return datedWith(one, ofSeries, 'told', one.offered)
    const now = one.date ? null : dayOfNow(one.mention, days)
    if (now) return datedWith(one, now, 'own', one.offered)
    if (one.date || one.mention.time !== null || keepsNone(one)) return one
    return takenOver(one, previous, after[i] ?? null, days, daysOf)
  })
}

const AHEAD = 2
/** For each mention the first fresh one behind it, in the body, that has a day, if it is near. */
function nextDated(located: readonly Located[]): (Located | null)[] {
  const nexts: (Located | null)[] = []
  let next: Located | null = null
  for (const one of [...located].reverse()) {
    const gap = next ? next.mention.sentence.index - one.mention.sentence.index : 0
    nexts.push(next && gap <= AHEAD && !(gap > 0 && opensWithDay(next)) ? next : null)
    if (one.date && isFresh(one) && one.mention.sentence.part === 'body') next = one
  }
  return nexts.reverse()
}
