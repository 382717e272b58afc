/** Fresh, recalled, or a total: from grammar, the date, and the span of time that a figure covers. */
import type { TimeSpan } from '../../2-arabic/times.ts'
import type { ClaimDate, Scope } from '../claim.ts'
import { bearing } from '../grammar/clause.ts'
import { isMentionedBeside } from '../grammar/frequent.ts'
import type { Item } from '../grammar/item.ts'
import type { Mention } from '../mentions/mention.ts'
import { endOfFigures, isOfCampaign } from '../tolls/campaign-totals.ts'

const DAY = 86_400_000
const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY)
const LASTING = new Set(['abduction', 'arrest', 'siege'])
const LASTING_DAYS = 30
/** Older than this before publication, an event is told as history. */
const FRESH_DAYS = 5
const WEEK = 7
const MONTH = 27
const YEAR = 360
/** A night and the day behind it are still one event. */
const MOST_OF_ONE = 6
/** What is found out later is news for a while; years later it is history, also in the lead. */
const LATE_NEWS_DAYS = 60
const RAGING: ReadonlySet<string> = new Set(['clash', 'shelling', 'air_strike'])
const CROWD = 50_000
/** Nobody counts so many driven out in a day. */
const isCrowd = (mention: Mention): boolean =>
  mention.tolls.some(toll => toll.outcome === 'displaced' && (toll.low ?? 0) >= CROWD)

/** "وفي أواخر ديسمبر قتل": behind the lead of a report without a day of its own, what is dated by its month is not of these days. */
const isOfAnotherMonth = ({ time, said, recalled, sentence: { items } }: Mention): boolean => {
  const expr = time === null || said ? undefined : items[time]?.time?.expr
  return !recalled && expr?.kind === 'month' && expr.which === null
}

const SINCE_REACH = 6
const RANKED_REACH = 4
/** "في ثاني عملية منذ توقيع الاتفاق", "أعنف هجوم منذ سقوط المدينة": one among others since then. */
const isRanked = bearing(
  'ordinal',
  ...'اول ثاني ثالث رابع خامس سادس اخر اعنف اكبر اسوا اخطر ادمي ابرز اعلي اشد'.split(' ').map(word => `s:${word}`),
)
/** "ألف قتيل منذ بدء المعارك", "وقضى منذ ذلك اليوم 450": counted from an event, not a day. */
const isSinceAnEvent = ({ sentence: { items }, tolls }: Mention): boolean => {
  const own = tolls.flatMap(toll => [toll.victims, toll.trigger])
  const [first, last] = [Math.min(...own), Math.max(...own)]
  const isSince = (item: Item, at: number): boolean =>
    item.kind === 'word' && item.tags.has('s:منذ') && !items.slice(Math.max(0, at - RANKED_REACH), at).some(isRanked)
  const end = endOfFigures(items, last, last + 1 + SINCE_REACH)
  return items.slice(first, end).some((item, i) => first + i !== last && isSince(item, first + i))
}

/** "قبل أيام": no day is told, but that it is over. */
const isDaysAgo = ({ time, sentence: { items, tokens } }: Mention): boolean => {
  const item = time === null ? undefined : items[time]
  return item?.time?.expr.kind === 'vague' && /^(و|ف)?قبل$/.test(tokens[item.from]?.norm ?? '')
}

const OPENING = 2
/** "وقبل أيام هاجمت القوات المخيم، بعد اشتباكات": what opens so tells all behind it of then, where nothing else is dated. */
const opensDaysAgo = (mention: Mention): boolean => {
  const { items } = mention.sentence
  const at = items.slice(0, OPENING).findIndex(item => item.time?.expr.kind === 'vague')
  return mention.time === null && at >= 0 && isDaysAgo({ ...mention, time: at })
}

/** "منذ شهور": no day is told, but that it has lasted; close to its word, for it often stands between commas. */
const LASTING_REACH = 5
const isLongSince = ({ trigger, sentence: { items, tokens, part } }: Mention): boolean =>
  part === 'body' &&
  items
    .slice(Math.max(0, trigger - LASTING_REACH), trigger + 1 + LASTING_REACH)
    .some(item => item.time?.expr.kind === 'vague' && /^(و|ف)?منذ$/.test(tokens[item.from]?.norm ?? ''))

const SPAN = /(ايام|اسابيع|اشهر|شهور|سنوات|اعوام|سنين|فتره|اونه) (\S+ )?ال(ماضي|اخير|فائت|منصرم)/
const LONG_SPAN = /(اسابيع|اشهر|شهور|سنوات|اعوام|سنين) (\S+ )?ال(ماضي|اخير|فائت|منصرم)/
/** The one time of a sentence told before a deed without one: "شن خلال الأسابيع الماضية غارات أدت إلى نزوح". */
const sharedTime = ({ time, trigger, sentence: { items } }: Mention): number | null => {
  if (time !== null) return time
  const [only, second] = items.flatMap((item, at) => (item.time === null ? [] : [at]))
  return only !== undefined && second === undefined && only < trigger ? only : null
}
/** "خلال الأيام القليلة الماضية": a stretch up to now, without a day that it began. */
const isSpanned = (mention: Mention, span = SPAN, time = mention.time): boolean => {
  const { items, tokens } = mention.sentence
  const item = time === null || mention.said ? undefined : items[time]
  if (item?.time?.expr.kind !== 'vague') return false
  return span.test(
    tokens
      .slice(item.from, item.to)
      .map(token => token.norm)
      .join(' '),
  )
}

/** "وشن الطيران خلال الأسابيع الماضية غارات على المدينة": what has gone on for weeks, told behind the news. */
export const isOverWeeks = (mention: Mention): boolean =>
  mention.sentence.part === 'body' &&
  mention.sentence.index > 0 &&
  mention.status === 'reported' &&
  isSpanned(mention, LONG_SPAN, sharedTime(mention))

/** "عشرات الغارات". */
const isNumbered = ({ trigger, sentence: { items } }: Mention): boolean => items[trigger - 1]?.kind === 'number'

/** "الخميس", "فجرا", "قبل ساعات": times that a paper tells of its own days, whatever they are. */
const isOfTheseDays = ({ time, said, sentence: { items } }: Mention): boolean => {
  const expr = time === null || said ? undefined : items[time]?.time?.expr
  if (!expr || items[time ?? 0]?.time?.mode === 'since') return false
  if (expr.kind === 'weekday') return expr.which === null
  if (expr.kind === 'relative') return expr.unit === 'day' && expr.offset >= -2
  return expr.kind === 'ago' && expr.unit === 'hour'
}

/** "منذ صباح اليوم", also in a text that is printed a day later. */
const isToday = ({ expr: told }: TimeSpan): boolean => {
  const expr = told.kind === 'since' ? told.at : told
  return expr.kind === 'anchored'
    ? expr.offset === 0 && !expr.of
    : expr.kind === 'relative' && expr.unit === 'day' && expr.offset === 0
}

/** "وكان آخرهم ثلاثة قضوا فجرا": the hour of the same day, anywhere in its sentence. */
const isOfToday = ({ sentence: { items } }: Mention): boolean =>
  items.some(({ time, word }) => {
    if (word?.tags.has('w:فجرا')) return true
    const expr = time?.expr
    if (!expr || time.mode === 'since' || time.mode === 'until') return false
    if (expr.kind === 'anchored') return expr.offset === 0 && !expr.of
    return expr.kind === 'ago'
      ? expr.unit === 'hour'
      : expr.kind === 'relative' && expr.unit === 'day' && expr.offset === 0
  })

const PERIODS: ReadonlySet<TimeSpan['expr']['kind']> = new Set(['month', 'season', 'year', 'relative'])
const MANY = 10
/** "خلال الشهر الماضي قتلوا ثلاثة مدنيين": few in a month may have died in one attack. */
const isOfOne = ({ plural, count, tolls }: Mention, time: TimeSpan): boolean =>
  !plural && count === null && PERIODS.has(time.expr.kind) && tolls.every(({ low, high }) => (high ?? low ?? 0) < MANY)

/** "قتلوا 67 شخصا في هجوم على كذا": in one deed, however long the time that it is told by. */
const isInOneDeed = ({ plural, count, rule, trigger, sentence: { items } }: Mention): boolean =>
  !plural &&
  count === null &&
  (rule.type === 'violence' || rule.type === 'blast') &&
  isIn(items[trigger - 1]) &&
  !items[trigger]?.tags.has('def')
const isIn = bearing('w:في')

/** "في وقت سابق من الشهر الماضي": somewhere in it, and not over it. */
const isWithin = ({ time, sentence: { items, tokens } }: Mention): boolean =>
  time !== null && tokens[items[time]?.from ?? 0]?.norm === 'وقت'

const DOCUMENTS = bearing(
  ...'وثق وثقت وثقوا توثيق سجل سجلت سجلوا احصي احصت احصوا رصد رصدت'.split(' ').map(word => `s:${word}`),
)
/** "وثقت الشبكة مقتل ثلاثين في شهر تموز": what is counted over a month by who keeps count. */
const isDocumented = ({ trigger, tolls, sentence: { items } }: Mention): boolean =>
  items.slice(0, trigger).some(DOCUMENTS) && tolls.some(({ low, high }) => (low ?? high ?? 0) >= LEAST_DOCUMENTED)
const LEAST_DOCUMENTED = 4

/** A figure over several days in a row, over a whole year, or of attacks over a month, is a total; so are those driven out in a week. */
function isStretch(length: number, time: TimeSpan | null | undefined, mention: Mention): boolean {
  if (isWithin(mention)) return false
  if (time?.mode === 'since' || (time?.mode === 'during' && !isOfOne(mention, time))) return length >= MOST_OF_ONE
  if (mention.type === 'displacement') return length >= MOST_OF_ONE
  if (mention.plural || isDocumented(mention)) return length >= MONTH
  // "مقتل السفير وثلاثة آخرين عام 2012": few in a year died in one deed.
  return length >= YEAR && !(time && isOfOne(mention, time)) && !isInOneDeed(mention)
}

/** "تشهد المدينة منذ الأحد مواجهات": several days' fighting, told as the news. */
export const isFlareUp = (
  { type, recalled, time, sentence: { items } }: Mention,
  age: number | null,
  lead: boolean,
): boolean =>
  lead &&
  !recalled &&
  RAGING.has(type) &&
  time !== null &&
  items[time]?.time?.mode === 'since' &&
  age !== null &&
  age <= WEEK

/** Days for which what is recalled may be news still: "يذكر أن" recalls what was before yesterday. */
const oldest = ({ sentence }: Mention): number => (isMentionedBeside(sentence) ? 1 : 2)

const isBehindIt = bearing('w:بعد', 'w:وبعد', 'w:عقب')
/** "سيطر الجيش على البلدة بعد حصار دام عامين": a siege that is over. */
export const isSiegePast = ({ type, trigger, sentence: { items } }: Mention): boolean =>
  type === 'siege' && isBehindIt(items[trigger - 1]) && !items[trigger]?.tags.has('def')

/** The scope of a mention, given its date and the day of publication (ISO, or null); `lead`: told where the news is told. */
export function scopeOf(mention: Mention, date: ClaimDate | null, published: string | null, lead: boolean): Scope {
  const time = mention.time === null ? null : mention.sentence.items[mention.time]?.time
  const counted = mention.tolls.length > 0 || mention.count !== null
  const start = date?.start ?? null
  const age = start && published ? days(date?.end ?? start, published) : null
  if (isSiegePast(mention)) return 'background'
  // Somebody held, missing or surrounded since last week is this week's news.
  if (LASTING.has(mention.type) && time?.mode === 'since' && !mention.recalled)
    return age !== null && age <= LASTING_DAYS ? 'incident' : 'background'
  // What is to come is news, also where it is told behind the rest.
  if (mention.status === 'planned' && (age === null || age <= FRESH_DAYS)) return 'incident'
  if (isCrowd(mention) || ((counted || isNumbered(mention)) && isSpanned(mention))) return 'cumulative'
  if (isSpanned(mention) && !lead && mention.definite && mention.status === 'reported') return 'background'
  if (isOverWeeks(mention)) return 'background'
  const lasting = time?.mode === 'since' || time?.mode === 'during'
  if (isNumbered(mention) && lasting && start && published && days(start, published) > WEEK) return 'cumulative'
  // "عشرون غارة منذ صباح اليوم": what a day has brought so far; "منذ ذلك الحين" may be since a month ago.
  const sinceLong = start !== null && published !== null && days(start, published) > MOST_OF_ONE
  if (
    time?.mode === 'since' &&
    !mention.recalled &&
    !sinceLong &&
    (isToday(time) || (start !== null && start === published))
  )
    return 'incident'
  if (counted && (time?.mode === 'since' || isSinceAnEvent(mention) || isOfCampaign(mention))) return 'cumulative'
  if (counted && start && date?.end && isStretch(days(start, date.end), time, mention)) return 'cumulative'
  if (isFlareUp(mention, age, lead)) return 'incident'
  if (time?.mode === 'since') return age !== null && age <= 1 ? 'incident' : 'background'
  // "Last week" and longer stretches that are over are not the day's news.
  if (start && date?.end && published && date.end < published && days(start, date.end) >= WEEK - 1 && !lead)
    return 'background'
  if (age !== null && age > FRESH_DAYS && !(lead && !mention.recalled && age <= LATE_NEWS_DAYS)) return 'background'
  if (!lead && !mention.history && isLongSince(mention)) return counted ? 'cumulative' : 'background'
  if (
    mention.history ||
    isDaysAgo(mention) ||
    opensDaysAgo(mention) ||
    (!lead && age === null && isOfAnotherMonth(mention))
  )
    return 'background'
  if (mention.recalled && start && date?.end && days(start, date.end) >= WEEK - 1) return 'background'
  if (mention.recalled && (age === null ? !isOfTheseDays(mention) && !isOfToday(mention) : age > oldest(mention)))
    return 'background'
  return 'incident'
}
