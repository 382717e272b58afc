/** Deeds that a report tells beside its news and that are none of it: those of other weeks, and those that the news answers. */
import { isWithinAnswer } from './bygone.ts'
import type { ClaimDate } from './claim.ts'
import type { Located } from './located.ts'

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

/** "قتلوا شرطيين ردا على الهجوم الانتحاري": what a deed of the same sentence answers is not that deed. */
export const isWhatTheyAnswer = ({ mention: { sentence, trigger } }: Located, parts: readonly Located[]): boolean =>
  parts.some(
    ({ mention: told }) =>
      told.sentence === sentence && told.trigger < trigger && isWithinAnswer(sentence.items, told.trigger, trigger),
  )
