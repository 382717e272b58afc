/** The days that a mention without a time of its own may take over, each with its signs, and which of them weighs most. */
import type { ClaimDate } from '../claim.ts'
import type { Sentence } from '../grammar/item.ts'
import { turnsAway } from '../happenings/newness.ts'
import type { DayOption, Located } from '../mentions/located.ts'
import { comesLater, isHeldFor, isTurnedFrom, leadSigns, sourceSigns } from './day-signs.ts'
import { DAY_WEIGHTS } from './day-weights.ts'
import { continues, tellsPart } from './day-words.ts'
import { isBehindAnnounced, isSpokenOf } from './dealings.ts'
import type { DaysOf } from './settle-times.ts'
import { weigh } from './time-of-mention.ts'
import { isInWake } from './times-of-others.ts'
import { isSayingTime } from './times-of-saying.ts'

const DAY = 86_400_000
const bucket = (n: number, steps: readonly number[]): string => String(steps.find(step => n <= step) ?? 'more')
/** News of its own, and no statement. */
export const isFresh = ({ mention: { scope, status, rule } }: Located): boolean =>
  scope === 'incident' && status === 'reported' && rule.type !== 'statement'
const keyOf = (date: ClaimDate): string => `${date.start}/${date.end}`
const isSameDay = (a: ClaimDate | null, b: ClaimDate | null): boolean =>
  a !== null && b !== null && keyOf(a) === keyOf(b)

/** What a report tells of days, for its mentions to choose from. */
export interface Days {
  readonly published: string | null
  /** Index of the first body sentence with a mention. */
  readonly first: number
  /** The first fresh mention of the lead that has a day. */
  readonly lead: Located | null
  /** Days of saying by sentence. */
  readonly said: ReadonlyMap<number, ClaimDate>
  /** Days of fresh mentions. */
  readonly fresh: ReadonlySet<string>
  readonly sentences: readonly Sentence[]
  /** Indices of sentences that turn to other news. */
  readonly turns: readonly number[]
}

/** One single day. */
export const isDay = ({ start, end }: ClaimDate): boolean => start !== null && start === end
const LONG = 4
const isLong = ({ start, end }: ClaimDate): boolean =>
  start !== null && end !== null && Date.parse(end) - Date.parse(start) > LONG * DAY

const OPENING = 2
/** "وفي التاسع من الشهر قتل مدني": a sentence that opens with its day tells of another one than what stood before it. */
export const opensWithDay = ({ mention: { time, trigger } }: Located): boolean =>
  time !== null && time <= OPENING && time < trigger

const LEAD = 1
const mayLead = (one: Located, gap: number): boolean => gap <= LEAD && !(gap > 0 && opensWithDay(one))
/** What a report tells of days, gathered from its mentions and its sayings. */
export function daysTold(
  located: readonly Located[],
  sentences: readonly Sentence[],
  daysOf: DaysOf,
  published: string | null,
): Days {
  const body = located.filter(one => one.mention.sentence.part === 'body')
  const first = body[0]?.mention.sentence.index ?? 0
  const dated = body.filter(one => one.date !== null && isFresh(one))
  const said = new Map<number, ClaimDate>()
  for (const sentence of sentences) {
    const at = sentence.items.findIndex((item, k) => item.kind === 'time' && isSayingTime(sentence.items, k))
    const day = at < 0 ? null : daysOf(sentence, at)
    if (day?.start && day.start === day.end) said.set(sentence.index, day)
  }
  return {
    published,
    first,
    lead: dated.find(one => mayLead(one, one.mention.sentence.index - first)) ?? null,
    said,
    fresh: new Set(dated.flatMap(one => (one.date ? [keyOf(one.date)] : []))),
    sentences,
    turns: sentences.flatMap(sentence => (turnsAway(sentence) ? [sentence.index] : [])),
  }
}

const NEAR_SAYING = [0, -1, 1, -2, 2]

function ageOf(date: ClaimDate, published: string | null): string {
  if (!date.start || !published) return 'unknown'
  return bucket(Math.round((Date.parse(published) - Date.parse(date.start)) / DAY), [-1, 0, 1, 2, 5, 10])
}

function noneSigns(one: Located, days: Days): string[] {
  const { mention } = one
  const { sentence } = mention
  return [
    'none',
    `none:scope:${mention.scope}`,
    ...(mention.rule.type === 'statement' ? ['none:statement'] : []),
    ...(mention.status === 'reported' ? [] : [`none:${mention.status}`]),
    ...(mention.recalled ? ['none:recalled'] : []),
    ...(mention.history ? ['none:history'] : []),
    ...(mention.rule.id === 'announced-responsibility' ? ['none:responsibility'] : []),
    ...(sentence.items.some(other => other.kind === 'time') ? ['none:other-time'] : []),
    ...(tellsPart(sentence, mention) ? ['none:part'] : []),
    ...(continues(sentence) ? ['none:continued'] : []),
    ...(sentence.part === 'title' ? ['none:title'] : []),
    ...(mention.tolls.length ? ['none:figures'] : []),
    `none:at:${bucket(sentence.index - days.first, [0, 1, 3, 6, 12])}`,
  ]
}

interface Offer {
  readonly date: ClaimDate
  readonly signs: string[]
  readonly said: boolean
}

/** Gathers days that are offered to a mention, with all that speaks for each. */
function offersTo(one: Located, { published, fresh }: Days) {
  // What was before a stretch of time need not be in it.
  const wake = isInWake(one.mention.sentence.items, one.mention.trigger)
  const offers = new Map<string, Offer>()
  const offer = (date: ClaimDate | null, said: boolean, signs: readonly string[]): void => {
    if (!date || (wake && date.start !== date.end) || isLong(date)) return
    const key = keyOf(date)
    const sole = fresh.size === 1 && fresh.has(key) ? ['sole'] : []
    const known = offers.get(key) ?? { date, signs: ['day', `age:${ageOf(date, published)}`, ...sole], said: true }
    offers.set(key, { date, signs: [...known.signs, ...signs], said: known.said && said })
  }
  return { offers, offer }
}

/** The day of a saying close by, with its signs; null where there is none. */
function daySaid({ mention }: Located, { said }: Days): { date: ClaimDate; signs: readonly string[] } | null {
  const { sentence } = mention
  const behind = isSpokenOf(sentence.items, -1, mention.triggers) || isBehindAnnounced(sentence.items, mention)
  const spoken = mention.type !== 'statement' && behind
  const step = NEAR_SAYING.find(d => said.has(sentence.index + d) && !(d === 0 && spoken))
  const date = step === undefined ? null : said.get(sentence.index + step)
  if (step === undefined || !date) return null
  const continued = step < 0 && continues(sentence) ? ['saying:continued'] : []
  return { date, signs: ['saying', `saying:${step}`, ...continued] }
}

/** The days that a mention without one of its own may take over, and none. */
export function dayOptions(one: Located, previous: Located | null, next: Located | null, days: Days): DayOption[] {
  const { lead } = days
  const { rule, type, sentence, definite } = one.mention
  // "بعد معارك مستمرة منذ ثلاثة أيام": what came of them did not last so long.
  const isOpen = ({ date, mention }: Located): boolean =>
    date?.start != null && date.end === null && mention.type !== type
  // "اعتقلت الشرطة ستة على صلة بالهجوم الذي وقع الاثنين": the day of what somebody is held for.
  const mayShare = (from: Located): boolean =>
    !isOpen(from) && !comesLater(one, from) && !isTurnedFrom(one, from, days.turns) && !isHeldFor(one, from)
  // "كذا تدين هجوما": a headline of what somebody says has no day of what it is about.
  const words = rule.id === 'condemned' && sentence.part === 'title'
  const goesOn = previous !== null && mayShare(previous) && isSameDay(previous.date, lead?.date ?? null)
  const { offers, offer } = offersTo(one, days)
  if (lead && lead !== one && !words && (mayShare(lead) || goesOn)) offer(lead.date, false, leadSigns(one, lead))
  if (previous && mayShare(previous)) offer(previous.date, false, sourceSigns('before', one, previous))
  if (next && !words && mayShare(next) && !(definite && rule.anaphoric))
    offer(next.date, false, sourceSigns('after', one, next))
  const said = daySaid(one, days)
  if (said) offer(said.date, true, said.signs)
  return offers.size ? [{ date: null, signs: noneSigns(one, days), said: false }, ...offers.values()] : []
}

/** The option that weighs most; null where there is none. */
export function chosen(options: readonly DayOption[]): DayOption | null {
  let best: { option: DayOption; score: number } | null = null
  for (const option of options) {
    const score = weigh(option.signs, DAY_WEIGHTS)
    if (!best || score > best.score) best = { option, score }
  }
  return best?.option ?? null
}
