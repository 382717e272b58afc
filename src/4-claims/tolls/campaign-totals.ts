/** Figures of a whole campaign or war, which no single event of it may take: "وقتل أكثر من 700 في الحملة". */
import type { ClaimDate } from '../claim.ts'
import { isSeriesOfNews } from '../days/compared-times.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { type Wanted, wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import type { SettledPlace } from '../places/place-context.ts'
import { countsLateDeath } from './other-counts.ts'
import type { TollReading } from './tolls.ts'

const WARS = wanted(['war', 'aggression'])
const CAMPAIGNS = wanted(['campaign'])
const DURING = wanted([
  'w:في',
  'w:خلال',
  'w:اثناء',
  'w:جراء',
  'w:منذ',
  'w:بدء',
  'w:بدايه',
  'w:انطلاق',
  'w:اندلاع',
  'w:طوال',
])
/** "ضحايا الحرب", "قتلى العدوان". */
const DEAD = wanted(['people.killed', 'people.injured', 'casualty'])
const BACK = wanted(['w:فيها', 'w:خلالها', 'w:فيه', 'w:خلاله'])
const BEGUN = wanted(['begin', 'break.out', 'w:اطلقت', 'w:اطلقتها', 'w:شنتها'])
const REACH = 8
const BEGUN_REACH = 12
const LEAST_OF_CAMPAIGN = 50
const LEAST_OF_WAR = 20
/** Dead or hurt in such numbers are those of a war. */
const MORE_THAN_ONE_EVENT = 1000

/** "في الحملة", "منذ بدء الحرب", "أوقعت الحرب". */
const isNamed = (items: readonly Item[], from: number, to: number, tags: Wanted, subject: boolean): boolean =>
  items.slice(from, to).some((item, i) => {
    const before = items[from + i - 1]
    const next = items[from + i + 1]
    const known = has(item, tags) && (has(item, 'def') || next?.kind === 'actor' || has(next, 'def'))
    return known && (has(before, DURING, DEAD) || (subject && has(before, 'cause', 'carry.off', 'kill.verb')))
  })

/** "في مايو", "في 12 مايو". */
const isDated = ({ time }: Item): boolean => time?.expr.kind === 'date' || time?.expr.kind === 'month'
/** "وبدأت المعركة في مايو": told by a month, or by a day of it. */
const isDatedBeginning = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'verb') && items.slice(at).some(isDated)

/** "عملية استعادة المدينة، التي انطلقت في مايو وسقط فيها 400", "وانطلقت في مايو وسقط فيها", "وقتل في القتال الذي اندلع في 26 مايو ستون". */
export const isOfWhatBegan = (items: readonly Item[], first: number, last: number): boolean =>
  (items.slice(Math.max(0, first - REACH), last + 3).some(item => has(item, BACK)) &&
    items
      .slice(Math.max(0, first - BEGUN_REACH), first)
      .some((item, i, part) => has(item, BEGUN) && (has(part[i - 1], 'relative') || isDatedBeginning(part, i)))) ||
  items
    .slice(first, last)
    .some((item, i, part) => has(item, BEGUN) && has(part[i - 1], 'relative') && isDatedBeginning(part, i))

const ONE_DEED = wanted(['attack.noun', 'blast', 'assassinate', 'abduct', 'kill.masdar', 'storm'])
/** "عملية التفجير … في العملية": one deed, and no campaign. */
const isOneDeed = (items: readonly Item[]): boolean =>
  items.some((item, i) => has(item, 's:عمليه') && has(items[i + 1], 'def') && has(items[i + 1], ONE_DEED))

/** Where the words of figures end: "استقبل ثلاثة قتلى، ليرتفع عدد القتلى منذ مايو إلى مئة" goes on with a sum that has words of its own. */
export const endOfFigures = (items: readonly Item[], last: number, to: number): number => {
  const sum = items.findIndex((item, i) => i > last && i < to && has(item, RUNNING))
  return sum < 0 ? to : sum
}

/** "أصيب اليوم نحو 2800 بجروح": so many may be hurt in one day by what that day is told of. */
const isOneDay = (item: Item | undefined): boolean => {
  const { expr, mode } = item?.time ?? {}
  if (!expr || mode === 'since') return false
  return expr.kind === 'weekday' || expr.kind === 'date' || (expr.kind === 'relative' && expr.unit === 'day')
}

/** More than in any attack of one day known. */
const MORE_THAN_ONE_DAY = 5000
const COME_TO = wanted(['tally', 's:ارتفع', 's:ارتفاع', 's:بلغ', 's:بلغت', 's:وصل', 's:تجاوز'])
/** The number of dead from which on it is that of a war: more than a thousand were killed on one day where no sum has come to so many. */
const leastOfWar = (items: readonly Item[], time: number | null): number =>
  isOneDay(items[time ?? -1]) && !items.some(item => has(item, COME_TO)) ? MORE_THAN_ONE_DAY : MORE_THAN_ONE_EVENT

const FROM = wanted(
  'w:بدء w:بدايه w:اندلاع w:انطلاق w:نشوب w:بدئها w:بدايتها w:اندلاعها w:انطلاقها w:نشوبها'.split(' '),
)
const SINCE = wanted(['w:منذ', 'w:ومنذ'])
/** "سقط منذ بداية المعارك 140 قتيلا", "أسفرت منذ اندلاعها عن مقتل 140": counted from no day, but from where the fighting began. */
const isSinceBeginning = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to)
    .some(
      (item, i, near) => has(item, SINCE) && has(near[i + 1], FROM) && !near.slice(i).some(one => one.kind === 'time'),
    )

/** Whether a mention's figures are those of a whole campaign or war. */
export function isOfCampaign({ tolls, time, trigger, sentence: { items } }: Mention): boolean {
  const counted = tolls.filter(toll => !toll.included && (toll.outcome === 'killed' || toll.outcome === 'injured'))
  if (!counted.length) return false
  const size = Math.max(...counted.map(toll => toll.low ?? toll.high ?? 0))
  const dead = Math.max(0, ...counted.map(toll => (toll.outcome === 'killed' ? (toll.low ?? toll.high ?? 0) : 0)))
  const own = counted.flatMap(toll => [toll.victims, toll.trigger])
  const [first, last] = [Math.min(...own), Math.max(...own)]
  const [from, to] = [Math.max(0, first - REACH), endOfFigures(items, last, last + 1 + REACH)]
  return (
    (size >= MORE_THAN_ONE_EVENT && !(isOneDay(items[time ?? -1]) && dead < leastOfWar(items, time))) ||
    counted.some(toll => isRunning(items, toll)) ||
    isSeriesOfNews(items, trigger - 1) ||
    (size >= LEAST_OF_WAR && (isNamed(items, from, to, WARS, true) || isSinceBeginning(items, from, to))) ||
    (size >= LEAST_OF_CAMPAIGN &&
      ((isNamed(items, last, to, CAMPAIGNS, false) && !isOneDeed(items)) || isOfWhatBegan(items, first, last)))
  )
}

const OF_WAR = wanted(['war', 's:تمرد'])
/** Whether so many fell in a war that is named: "وأودى النزاع بحياة مئة ألف", "حربا خلفت عشرة آلاف قتيل". */
export function isCostOfWar(items: readonly Item[], tolls: readonly TollReading[]): boolean {
  const counted = tolls.filter(toll => toll.outcome === 'killed' && (toll.low ?? toll.high ?? 0) >= LEAST_OF_WAR)
  const own = counted.flatMap(toll => [toll.victims, toll.trigger])
  if (!own.length) return false
  const [from, to] = [Math.max(0, Math.min(...own) - REACH), Math.max(...own) + 1 + REACH]
  const costs = items
    .slice(from, Math.min(...own))
    .some((item, i, near) => has(item, OF_WAR) && near.slice(i).some(next => has(next, COSTS)))
  return costs || isNamed(items, from, to, OF_WAR, true)
}
const COSTS = wanted(['cause.verb', 'carry.off'])

/** Words with which what a sum has come to is told beside the news. */
export const RUNNING = wanted(
  'w:ليرتفع w:لترتفع w:ليصل w:لتصل w:ليبلغ w:لتبلغ w:بذلك w:وبذلك w:يرفع w:ترفع w:رفع w:رفعت'.split(' '),
)
const DEED = wanted(['attack.noun', 'blast', 'shell', 'strike', 'clash', 'strike.maybe', 'campaign', 'device'])
const RUN_REACH = 8
/** "ليرتفع عدد قتلى الحزب إلى 300": what the dead of a side have come to, with no word of what killed them. */
export function isRunning(items: readonly Item[], { rule, victims }: TollReading): boolean {
  if (!/^(dead|wounded|number-of-those)-/.test(rule) || countsLateDeath(items)) return false
  const at = runningAt(items, victims)
  // "يرتفع إلى 600 عدد قتلى الهجمات": what killed them may stand behind the number.
  const end = rule.startsWith('number') ? victims + RUN_REACH : victims
  return at >= 0 && !items.slice(at, end).some((item, i) => has(item, DEED) && !isBegun(items, at + i))
}
/** "وبذلك يرتفع عدد قتلى الجيش منذ بدء | العملية إلى 85": since when they are counted, and not what killed them. */
const isBegun = (items: readonly Item[], deed: number): boolean =>
  has(items[deed - 1], SINCE) || (has(items[deed - 1], FROM) && has(items[deed - 2], SINCE))

/** The word before victims with which a sum is told to have come to them, or −1. */
const RAISED = wanted(['w:رفع', 'w:رفعت'])
/** "رفعت القناة عدد الجرحى إلى 41": who counts anew those of one deed; "ما رفع عدد القتلى إلى 41" sums them up. */
const isRaisedBy = (items: readonly Item[], at: number): boolean =>
  has(items[at], RAISED) && (items[at + 1]?.kind === 'actor' || has(items[at + 1], 'source'))
function runningAt(items: readonly Item[], victims: number): number {
  const from = Math.max(0, victims - RUN_REACH)
  const at = items.slice(from, victims).findIndex((item, i) => has(item, RUNNING) && !isRaisedBy(items, from + i))
  return at < 0 ? risenAt(items, victims) : from + at
}

const RISES = wanted('s:ارتفع s:ارتفعت s:ترتفع s:يرتفع s:ارتفاع s:بلغ s:بلغت'.split(' '))
const RISE_REACH = 16
/** "ارتفعت حصيلة الشهداء منذ مطلع العام إلى 29", "ارتفع عدد شهداء العدوان إلى 39": what a count has come to since a day, or in a war that is named. */
function risenAt(items: readonly Item[], victims: number): number {
  const from = Math.max(0, victims - RISE_REACH)
  const at = from + items.slice(from, victims).findLastIndex(item => has(item, RISES))
  if (at < from || !has(items[at + 1], 'tally', 'casualty', 'people.killed', DEAD)) return -1
  const between = items.slice(at + 1, victims)
  const known = between.some(
    (item, i) => item.time?.mode === 'since' || (has(item, WARS) && has(item, 'def') && has(between[i - 1], DEAD)),
  )
  return known ? at : -1
}

/** Whether a mention's figures are what a sum has come to, whatever is told to have killed them. */
export const isSum = ({ tolls, sentence: { items } }: Mention): boolean =>
  !countsLateDeath(items) && tolls.some(toll => !toll.included && runningAt(items, toll.victims) >= 0)

const NEAR_SENTENCES = 3
/** What was recalled of a campaign's beginning just before its figures. */
const beginningOf = ({ mention }: Located, before: readonly Located[]): Located | undefined =>
  before.findLast(
    other =>
      other.mention.scope === 'background' &&
      other.date?.start &&
      mention.sentence.index - other.mention.sentence.index <= NEAR_SENTENCES,
  )

/** Where a campaign is whose figures are told without a place: where it was told to have begun. */
export const campaignPlace = (one: Located, before: readonly Located[]): SettledPlace | null =>
  one.mention.scope === 'cumulative' && isOfCampaign(one.mention)
    ? (beginningOf(one, before)?.place ?? foughtAt(one, before))
    : null

const FIGHTS: ReadonlySet<string> = new Set(['clash', 'shelling', 'fire'])
/** "منذ اندلاع المواجهات": where the fighting is that was told just before, and that the total takes up. */
function foughtAt({ mention }: Located, before: readonly Located[]): SettledPlace | null {
  const { items, index } = mention.sentence
  const takesUp = items.some(
    (item, i) =>
      (has(item, SINCE) && has(items[i + 1], FROM) && (has(items[i + 1], 'pron') || has(items[i + 2], KNOWN_FIGHT))) ||
      (has(item, 'w:هذه') && has(items[i + 1], KNOWN_FIGHT)),
  )
  const fight = before.findLast(
    other =>
      FIGHTS.has(other.mention.type) && other.place !== null && index - other.mention.sentence.index <= NEAR_SENTENCES,
  )
  return takesUp ? (fight?.place ?? null) : null
}
const KNOWN_FIGHT = wanted('w:الاشتباكات w:المواجهات w:المعارك w:القتال'.split(' '))

/** Since when a campaign's figures are counted: from what was recalled of its beginning just before. */
export function campaignStart(one: Located, before: readonly Located[]): ClaimDate | null {
  const { mention, date } = one
  if (mention.scope !== 'cumulative' || !isOfCampaign(mention)) return null
  if (date) {
    const begun = mention.tolls.some(toll => isOfWhatBegan(mention.sentence.items, toll.trigger, toll.victims))
    return begun && date.start && date.end ? { ...date, end: null, precision: 'open' } : null
  }
  const start = beginningOf(one, before)?.date?.start
  return start ? { start, end: null, basis: 'stated', precision: 'open' } : null
}
