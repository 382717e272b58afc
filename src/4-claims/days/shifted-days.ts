/** Days that a sentence counts from another: "غداة مقتل جنديين", "وبعد يومين من الهجوم قتل الجيش سبعة". */
import { addDays, addMonths } from '../../2-arabic/calendar.ts'
import type { ClaimDate } from '../claim.ts'
import type { Located } from '../mentions/located.ts'
import { answerOf } from '../scope/bygone.ts'
import type { Days } from './day-options.ts'
import { daysAfter, daysBefore, daysLasted, monthsBefore, timeUpon } from './day-shift.ts'
import type { DaysOf } from './settle-times.ts'

const OWN_REACH = 6
/** The day of what the words place before the news: "غداة مقتل جنديين" is the day before that of the sentence, or of what was told before. */
function earlierDay(one: Located, previous: Located | null, days: Days, daysOf: DaysOf): ClaimDate | null {
  const { sentence, trigger, type, time } = one.mention
  const lasted = daysLasted(sentence.items, trigger, type)
  const shift = lasted ?? daysBefore(sentence.items, trigger, type)
  const months = shift === null ? monthsBefore(sentence.items, trigger, type) : null
  const near = time !== null && time > trigger && time - trigger <= OWN_REACH
  if ((shift === null && months === null) || (near && answerOf(sentence.items, trigger, time) === time)) return null
  // A time behind it is that of something else: "غداة مقتل جنديين ردا على هجوم الاثنين".
  const at = sentence.items.findLastIndex((item, k) => k < trigger && item.kind === 'time')
  const own = at < 0 ? null : daysOf(sentence, at)
  const said = days.said.get(sentence.index) ?? days.said.get(sentence.index + 1)
  const anchor = [own, previous?.date, days.lead?.date, said].find(date => date?.start)
  if (!anchor?.start || anchor.start !== anchor.end) return null
  const day = months === null ? addDays(anchor.start, -(shift ?? 0)) : addMonths(anchor.start, -months)
  return lasted === null
    ? { start: day, end: day, basis: 'stated', precision: 'day' }
    : { start: day, end: anchor.start, basis: 'stated', precision: 'days' }
}

/** "وبعد يومين من الهجوم قتل الجيش سبعة": so many days behind what was told before. */
function laterDay({ date }: Located, after: number, previous: Located | null, days: Days): ClaimDate | null {
  if (date) return null
  const anchor = (previous ?? days.lead)?.date
  if (!anchor?.start || anchor.start !== anchor.end) return null
  const day = addDays(anchor.start, after)
  return days.published !== null && day > days.published
    ? null
    : { start: day, end: day, basis: 'stated', precision: 'day' }
}

/** "قتل جندي بعد يومين من هجوم الجمعة": so many days behind the day that is told of what came before. */
function dayUpon(
  { date, mention: { sentence, triggers, time } }: Located,
  days: Days,
  daysOf: DaysOf,
): ClaimDate | null {
  const upon = date || time !== null ? null : timeUpon(sentence.items, Math.max(...triggers))
  const anchor = upon ? daysOf(sentence, upon.time) : null
  if (!upon || !anchor?.start || anchor.start !== anchor.end) return null
  const day = addDays(anchor.start, upon.days)
  return days.published !== null && day > days.published
    ? null
    : { start: day, end: day, basis: 'stated', precision: 'day' }
}

/** The day of a mention that its sentence counts from that of something else; null where it does not. */
export function shiftedDay(one: Located, previous: Located | null, days: Days, daysOf: DaysOf): ClaimDate | null {
  const after = daysAfter(one.mention.sentence.items, one.mention.trigger)
  if (after !== null) return laterDay(one, after, previous, days)
  return earlierDay(one, previous, days, daysOf) ?? dayUpon(one, days, daysOf)
}
