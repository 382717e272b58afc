/** Deeds that a report tells beside its news and that are none of it: those of other weeks, and those that the news answers. */
import type { ClaimDate } from '../claim.ts'
import { isTurnElsewhere, opensOnOtherGround } from '../happenings/newness.ts'
import { UNITE_WEIGHTS } from '../happenings/unite-weights.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { sharesFigures, tollScore } from '../tolls/figure-likeness.ts'
import { isWithinAnswer } from './bygone.ts'

const WEEK = 7 * 86_400_000
/** What has gone on since a day has no end. */
const endOf = ({ end }: ClaimDate): number => (end === null ? Number.POSITIVE_INFINITY : Date.parse(end))
const gapOf = (a: ClaimDate, b: ClaimDate): number =>
  Math.max(Date.parse(b.start ?? '') - endOf(a), Date.parse(a.start ?? '') - endOf(b))
/** "وهاجموا الشهر الماضي حافلات": what has a time of its own weeks before all that is told is none of it. */
export const isOfOtherWeeks = ({ mention, date, dated }: Located, parts: readonly Located[]): boolean => {
  if (dated !== 'own' || mention.definite || date?.start == null) return false
  const days = parts.flatMap(part => (part.date?.start != null ? [part.date] : []))
  return days.length > 0 && days.every(day => gapOf(date, day) > WEEK)
}

const MONTH = 26 * 86_400_000
/** "وتشهد البلدة اشتباكات منذ أربعة أشهر": what has gone on for so long is no fight of these days. */
export const isLongStanding = (located: Located, parts: readonly Located[]): boolean => {
  const { mention, date, dated } = located
  return (
    mention.sentence.part === 'body' &&
    mention.scope !== 'incident' &&
    mention.type !== 'siege' &&
    dated === 'own' &&
    date?.start != null &&
    endOf(date) - Date.parse(date.start) >= MONTH &&
    parts.every(part => part.mention.scope === 'incident' && part.mention.sentence !== mention.sentence) &&
    !sharesFigures(mention, parts)
  )
}

/** "وفي سياق آخر، نفذوا هجوما": a deed told as news, behind a turn to other news, is none told before it. */
export const isBehindTurn = ({ mention }: Located, parts: readonly Located[]): boolean =>
  mention.sentence.part === 'body' &&
  !mention.definite &&
  !mention.recalled &&
  mention.scope === 'incident' &&
  (opensOnOtherGround(mention.sentence)
    ? mention.tolls.length > 0
    : mention.type !== 'killing' && isTurnElsewhere(mention.sentence)) &&
  parts.every(part => part.mention.sentence !== mention.sentence) &&
  !sharesFigures(mention, parts) &&
  !isOfLead(mention, parts)

const LEAD = 1
/** A lead that tells several happenings in brief tells this one too, where as many fell in it. */
const isOfLead = (mention: Mention, parts: readonly Located[]): boolean =>
  parts.some(part => part.mention.sentence.index <= LEAD) && tollScore(mention, parts, UNITE_WEIGHTS) > 0

/** "قتلوا شرطيين ردا على الهجوم الانتحاري": what a deed of the same sentence answers is not that deed. */
export const isWhatTheyAnswer = ({ mention: { sentence, trigger } }: Located, parts: readonly Located[]): boolean =>
  parts.some(
    ({ mention: told }) =>
      told.sentence === sentence && told.trigger < trigger && isWithinAnswer(sentence.items, told.trigger, trigger),
  )
