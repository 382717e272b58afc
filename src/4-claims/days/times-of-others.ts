/** Times of a sentence that belong to something else than the mention asked for: to a relative clause, an aftermath, a sum, an answer. */
import { kindOf, type TimeExpr } from '../../2-arabic/time-expr.ts'
import { isToldOfSide } from '../grammar/asides.ts'
import { has, opensClause, opensRelative } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { answerOf, isAnswered, isKnownByPlace, isWithinAnswer } from '../scope/bygone.ts'
import { isBehindOther, isOfForegoing } from '../scope/foregoing.ts'
import { isDeedOfKilled } from '../scope/guilt.ts'
import { isBeforeThen } from '../scope/long-ago.ts'
import { RUNNING } from '../tolls/campaign-totals.ts'
import { timeUpon } from './day-shift.ts'
import type { Timing } from './time-of-mention.ts'
import { isOfOtherClause } from './times-of-clauses.ts'

/** What a relative clause dates is told in it: whatever stands outside has another day. */
const isOfOther = (items: readonly Item[], k: number, triggers: readonly number[]): boolean =>
  isToldOfSide(items, k) && triggers.some(trigger => !isToldOfSide(items, trigger))

/** "في أعقاب هجوم": told as what came before something else. */
export const isInWake = (items: readonly Item[], at: number): boolean =>
  [1, 2].some(d => has(items[at - d], 'w:اعقاب', 'w:عقب'))

const STRETCHES: ReadonlySet<string> = new Set(['week', 'month', 'year'])
/** "بدأت الأسبوع الماضي عملية في أعقاب هجوم": what came before need not be of the week of what followed. */
const isOfAftermath = (items: readonly Item[], k: number, { triggers }: Timing): boolean => {
  const first = Math.min(...triggers)
  const expr = items[k]?.time?.expr
  const long =
    expr?.kind === 'month' || expr?.kind === 'year' || (expr?.kind === 'relative' && STRETCHES.has(expr.unit))
  return long && k < first && isInWake(items, first)
}

/** "قتل جنديان أمس، ليرتفع عدد القتلى منذ السبت إلى تسعة": since when the sum is counted, and not when these were killed; nor is it counted on their day. */
const isOfSum = (items: readonly Item[], k: number, { triggers }: Timing): boolean => {
  const sum = items.findIndex(item => has(item, RUNNING))
  if (sum < 0) return false
  return k > sum ? triggers.every(trigger => trigger < sum) : triggers.every(trigger => trigger > sum)
}

const REACH = 12
/** The word that opens the relative clause around a time, or −1; a comma ends it. */
function relativeAround(items: readonly Item[], k: number): number {
  for (let i = k - 1; i >= Math.max(1, k - REACH); i--) {
    if (has(items[i], 'comma', 'stop', 'close', 'say.verb')) return -1
    if (opensRelative(items[i])) return i
  }
  return -1
}

const ANTECEDENT = 2
const LONG: ReadonlySet<TimeExpr['kind']> = new Set(['month', 'year', 'season', 'since', 'between', 'hijri'])

/**
 * Whether the time at `k` is that of another happening of its sentence, which a relative clause tells ("البلدة التي احتلها التنظيم منذ يونيو") or
 * tells apart ("منفذي الهجوم الذي وقع الجمعة"). A day at the end of a clause that tells of a place or side may be of the main verb after all.
 */
function isOfRelative(items: readonly Item[], k: number, { type, triggers, others }: Timing): boolean {
  if (!others.length) return false
  const relative = relativeAround(items, k)
  if (relative < 0) return false
  const isOutside = (at: number): boolean =>
    at < relative - ANTECEDENT || (type === 'statement' && at > k && items[at]?.conjunction === true)
  if (!triggers.every(isOutside)) return false
  if (others.some(at => at >= relative - ANTECEDENT && at < relative && !has(items[at], 'verb'))) return true
  const time = items[k]?.time
  const long = time?.mode === 'since' || (time !== undefined && time !== null && LONG.has(kindOf(time.expr)))
  return long && others.some(at => at > relative && at < k)
}

/** "أعلن الرئيس الجمعة أنه سيتوجه إلى المحكمة ردا على مقتل طفل": the day of the answer is not that of what it answers. */
const isOfAnswer = (items: readonly Item[], k: number, { type, triggers }: Timing): boolean =>
  type !== 'statement' &&
  triggers.every(trigger => trigger > k) &&
  (isAnswered(items, Math.min(...triggers)) ||
    triggers.every(trigger => isKnownByPlace(items, trigger) || isWithinAnswer(items, k, trigger)))

const SEQUEL = wanted(['w:بعد', 'w:عقب', 'w:اثر'])
/** "اندلعت اشتباكات عقب إحراق دبابة منتصف الأسبوع الماضي": a week or more dates what came before, and not what followed. */
function isOfCause(items: readonly Item[], k: number, { triggers }: Timing): boolean {
  const expr = items[k]?.time?.expr
  const long = expr !== undefined && (LONG.has(kindOf(expr)) || (expr.kind === 'relative' && STRETCHES.has(expr.unit)))
  if (!long || items[k]?.time?.mode === 'since') return false
  const last = Math.max(...triggers)
  const sequel = items.findIndex((item, i) => i > last && i < k && has(item, SEQUEL) && has(items[i + 1], 'masdar'))
  return sequel >= 0 && !items.slice(sequel, k).some((item, i) => opensClause(items, sequel + i) || has(item, 'comma'))
}

/** "قصفت البلدة ردا على هجوم وقع الجمعة", "ردا على التدخل منذ 2011": a time behind a deed that is answered is of that, a long one of whatever is. */
function isOfAnswered(items: readonly Item[], k: number, { triggers, others }: Timing): boolean {
  const time = items[k]?.time
  const expr = time?.expr
  const long = expr !== undefined && (time?.mode === 'since' || LONG.has(kindOf(expr)))
  const last = Math.max(...triggers)
  const answer = answerOf(items, last, k)
  const own = long || others.some(at => at > answer && at < k)
  return own && last < k && answer < k && !items.slice(answer, k).some(item => has(item, 'comma', 'stop'))
}

const NEXT_TO = 2
/** "استعاد القرية بعد معارك مستمرة منذ ثلاثة أيام": since when what stands beside it has lasted. */
const isSinceOfNext = (items: readonly Item[], k: number, { triggers, others }: Timing): boolean =>
  items[k]?.time?.mode === 'since' &&
  others.some(at => at < k && k - at <= NEXT_TO && has(items[at], 'masdar', 'noun') && triggers.every(t => t < at))

const isDay = (item: Item): boolean => item.kind === 'time' && item.time?.expr.kind !== 'vague'
/** A comma before "and" with a verb, which may be a verbal noun by its letters ("، وقتل"). */
const opensNext = (items: readonly Item[], i: number): boolean =>
  opensClause(items, i) || (has(items[i - 1], 'comma') && items[i]?.conjunction === true && has(items[i], 'verb'))
/** "قتل سبعة اليوم في انفجار، وقتل ثلاثة أمس": each clause with its own day; that of the next tells of the other alone. */
function isOfNextClause(items: readonly Item[], k: number, { triggers, others }: Timing): boolean {
  const last = Math.max(...triggers)
  if (k < last || !others.some(at => at > last)) return false
  const starts = items.flatMap((_, i) => (opensNext(items, i) ? [i] : []))
  const from = starts.findLast(i => i <= Math.min(...triggers)) ?? 0
  const to = starts.find(i => i > last) ?? items.length
  if (k < to || !items.slice(from, to).some(isDay)) return false
  const next = starts.findLast(i => i <= k) ?? to
  const end = starts.find(i => i > k) ?? items.length
  return others.some(at => at >= next && at < end)
}

const MOURNED = wanted(
  's:شيع s:شيعت s:شيعوا s:يشيع s:تشيع s:يشيعون s:يشيعوا s:تشييع s:جنازه s:جنازات s:مشيعين s:مشيعون s:ماتم s:عزاء s:دفن s:يدفنون'.split(
    ' ',
  ),
)
const DIES = wanted(['kill', 'die', 'die.fate', 'meet.verb'])
/** "اشتبكت الشرطة مع متظاهرين يشيعون رجلا قتل الجمعة": the day on which somebody died who is mourned. */
function isOfTheMourned(items: readonly Item[], k: number, { triggers }: Timing): boolean {
  const last = Math.max(...triggers)
  const mourned = items.findIndex((item, i) => i > last && i < k && has(item, MOURNED))
  if (mourned < 0) return false
  const behind = items.slice(mourned + 1, k)
  return behind.some(item => has(item, DIES)) && !behind.some(item => has(item, 'comma', 'stop'))
}

/** "طالبت المنظمة بالإفراج عن صحفيين خطفوا الخميس": the day of the deed that somebody speaks of, told by its verb. */
const isOfDeedSpokenOf = (items: readonly Item[], k: number, { type, triggers, others }: Timing): boolean => {
  const last = Math.max(...triggers)
  return (
    type === 'statement' &&
    others.some(
      at =>
        at > last &&
        at < k &&
        has(items[at], 'verb') &&
        !has(items[at], 'masdar', 'noun') &&
        !items.slice(at, k).some(item => has(item, 'comma', 'stop', 'say.verb')),
    )
  )
}

const WERE = wanted('s:كان s:كانت s:كانوا s:كانا s:كانتا s:كن'.split(' '))
/** "أفرج المسلحون عن أربعة كانوا قد خطفوهم قبل ثلاثة أيام": the day of what had been done before. */
const isOfPluperfect = (items: readonly Item[], k: number, { triggers, others }: Timing): boolean =>
  items.some(
    (item, i) =>
      i < k &&
      has(item, WERE) &&
      !item.conjunction &&
      has(items[i + 1], 'qad') &&
      triggers.every(trigger => trigger < i) &&
      others.some(at => at > i && at < k) &&
      !items.slice(i, k).some(between => has(between, 'comma', 'stop')),
  )

const AFTER = wanted(['w:بعد', 'w:وبعد', 'w:فبعد'])
const FRONT = 3
/** "بعد مقتل جنديين الأحد في كمين، شن الجيش عملية": whether the news at `first` stands behind a clause of what went before it, which tells of `k`. */
export function isBehindFronted(items: readonly Item[], k: number, first: number): boolean {
  const after = items.findIndex(item => has(item, AFTER))
  if (after < 0 || after > FRONT || k < after || k > first) return false
  const comma = items.findIndex((item, i) => i > k && has(item, 'comma'))
  return comma > 0 && comma < first
}
/** The day in a clause that comes first is of the deed that this clause tells; a month or a year may be of both. */
const isOfFronted = (items: readonly Item[], k: number, { triggers, others }: Timing): boolean => {
  const first = Math.min(...triggers)
  const { kind } = items[k]?.time?.expr ?? {}
  return (
    kind !== undefined &&
    !LONG.has(kind) &&
    isBehindFronted(items, k, first) &&
    others.some(at => isBehindFronted(items, at, first))
  )
}

const BORN = wanted('s:مواليد s:مولود s:مولوده s:ولد s:ولدت s:يولد'.split(' '))
const BORN_REACH = 5
/** "المهاجم من مواليد كذا عام 1997": when somebody was born. */
const isOfBirth = (items: readonly Item[], k: number): boolean =>
  items
    .slice(Math.max(0, k - BORN_REACH), k)
    .some((item, i, near) => has(item, BORN) && !near.slice(i).some(one => has(one, 'comma', 'stop')))

/** "قتل أخوه عام 2004، إضافة إلى مقتل ابنه في العام ذاته": the same month or year again, of the deed that is told beside it. */
const isOfSamePeriod = (items: readonly Item[], k: number, { triggers, others }: Timing): boolean => {
  const expr = items[k]?.time?.expr
  const last = Math.max(...triggers)
  return expr?.kind === 'anchored' && expr.of !== undefined && others.some(at => at > last && at < k)
}

/** "قتل جندي بعد يومين من هجوم الجمعة": the day of what the news came so long behind. */
const isOfWhatWentBefore = (items: readonly Item[], k: number, { triggers }: Timing): boolean =>
  timeUpon(items, Math.max(...triggers))?.time === k

const ARRIVES = wanted('s:وصل s:وصلت s:وصلوا s:توجه s:توجهت s:توجهوا s:انتقل s:انتقلت s:انتقلوا'.split(' '))
const TO_LOOK_INTO = wanted(
  'w:لتفقد w:لمعاينه w:للتحقيق w:للتحقق w:لزياره w:لفحص w:لتقصي w:للاطلاع w:للوقوف'.split(' '),
)
const ARRIVAL_REACH = 4
/** "وصل المحققون أمس إلى المدينة للتحقيق في تفجير": the day on which somebody came to look into it, and not its own. */
const isOfVisit = (items: readonly Item[], k: number, { triggers }: Timing): boolean => {
  const first = Math.min(...triggers)
  return (
    k < first &&
    items.slice(Math.max(0, k - ARRIVAL_REACH), k).some(item => has(item, ARRIVES)) &&
    items.slice(k + 1, first).some(item => has(item, TO_LOOK_INTO))
  )
}

/** Whether the time at `k` is that of something else which the sentence tells. */
export const isOfAnother = (items: readonly Item[], k: number, told: Timing): boolean =>
  isOfOther(items, k, told.triggers) ||
  // "قتلوا أمس أربعة من المتهمين بالهجوم": the day of the killing.
  told.triggers.some(at => k < at && isDeedOfKilled(items, at)) ||
  isOfBirth(items, k) ||
  isOfVisit(items, k, told) ||
  isOfAftermath(items, k, told) ||
  isOfRelative(items, k, told) ||
  isOfPluperfect(items, k, told) ||
  isOfSum(items, k, told) ||
  isOfCause(items, k, told) ||
  isOfAnswered(items, k, told) ||
  isSinceOfNext(items, k, told) ||
  isOfNextClause(items, k, told) ||
  isOfFronted(items, k, told) ||
  isBeforeThen(items, k, told.triggers) ||
  isOfTheMourned(items, k, told) ||
  isOfSamePeriod(items, k, told) ||
  isOfDeedSpokenOf(items, k, told) ||
  isOfOtherClause(items, k, told) ||
  isOfWhatWentBefore(items, k, told) ||
  isOfForegoing(items, k, told.triggers, told.others) ||
  isBehindOther(items, k, told.triggers, told.others) ||
  isOfAnswer(items, k, told)
