/**
 * Which day a mention takes over that has no time of its own: that of the news, of what was told before it or just after it, of a
 * saying close by, or none: a sum of weighted signs for each.
 */
import type { ClaimDate } from '../claim.ts'
import type { Sentence } from '../grammar/item.ts'
import { isMeanwhile, turnsAway } from '../happenings/newness.ts'
import { type DayOption, datedWith, type Located } from '../mentions/located.ts'
import { comesUponDeed, followsUpon } from '../scope/aftermaths.ts'
import { isBehindOther } from '../scope/foregoing.ts'
import { campaignStart, isOfCampaign } from '../tolls/campaign-totals.ts'
import { dayOfTotal } from '../tolls/counted-shares.ts'
import { countsFromBeginning } from '../tolls/since-of-sum.ts'
import { comesLater, isHeldFor, isTurnedFrom, leadSigns, sourceSigns } from './day-signs.ts'
import { DAY_WEIGHTS } from './day-weights.ts'
import { continues, tellsPart } from './day-words.ts'
import { isBehindAnnounced, isSpokenOf } from './dealings.ts'
import { isFightForGround } from './fights-for-ground.ts'
import { dayOfDetail, dayOfLead } from './lead-days.ts'
import { dayOfNow } from './now.ts'
import { dayOfResponse } from './response-days.ts'
import { SeriesDays } from './series-days.ts'
import type { DaysOf } from './settle-times.ts'
import { shiftedDay } from './shifted-days.ts'
import { weigh } from './time-of-mention.ts'
import { isToldBefore } from './times-of-clauses.ts'
import { isInWake } from './times-of-others.ts'
import { isSayingTime } from './times-of-saying.ts'

const DAY = 86_400_000
const bucket = (n: number, steps: readonly number[]): string => String(steps.find(step => n <= step) ?? 'more')
const isFresh = ({ mention: { scope, status, rule } }: Located): boolean =>
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

const isDay = ({ start, end }: ClaimDate): boolean => start !== null && start === end
const LONG = 4
const isLong = ({ start, end }: ClaimDate): boolean =>
  start !== null && end !== null && Date.parse(end) - Date.parse(start) > LONG * DAY

const OPENING = 2
/** "وفي التاسع من الشهر قتل مدني": a sentence that opens with its day tells of another one than what stood before it. */
const opensWithDay = ({ mention: { time, trigger } }: Located): boolean =>
  time !== null && time <= OPENING && time < trigger

const LEAD = 1
const mayLead = (one: Located, gap: number): boolean => gap <= LEAD && !(gap > 0 && opensWithDay(one))
function daysTold(
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

/** The days that a mention without one of its own may take over, and none. */
export function dayOptions(one: Located, previous: Located | null, next: Located | null, days: Days): DayOption[] {
  const { type } = one.mention
  // "بعد معارك مستمرة منذ ثلاثة أيام": what came of them did not last so long.
  const isOpen = (from: Located): boolean =>
    from.date?.start != null && from.date.end === null && from.mention.type !== type
  const options = new Map<string, { date: ClaimDate; signs: string[]; said: boolean }>()
  // What was before a stretch of time need not be in it.
  const wake = isInWake(one.mention.sentence.items, one.mention.trigger)
  const offer = (date: ClaimDate | null, said: boolean, signs: readonly string[]): void => {
    if (!date || (wake && date.start !== date.end) || isLong(date)) return
    const key = keyOf(date)
    const known = options.get(key) ?? {
      date,
      signs: [
        'day',
        `age:${ageOf(date, days.published)}`,
        ...(days.fresh.size === 1 && days.fresh.has(key) ? ['sole'] : []),
      ],
      said: true,
    }
    options.set(key, { date, signs: [...known.signs, ...signs], said: known.said && said })
  }
  const { index } = one.mention.sentence
  // "كذا تدين هجوما": a headline of what somebody says has no day of what it is about.
  const words = one.mention.rule.id === 'condemned' && one.mention.sentence.part === 'title'
  const { lead } = days
  // "اعتقلت الشرطة ستة على صلة بالهجوم الذي وقع الاثنين": the day of what somebody is held for.
  const mayShare = (from: Located): boolean =>
    !isOpen(from) && !comesLater(one, from) && !isTurnedFrom(one, from, days.turns) && !isHeldFor(one, from)
  const goesOn = previous !== null && mayShare(previous) && isSameDay(previous.date, lead?.date ?? null)
  if (lead && lead !== one && !words && (mayShare(lead) || goesOn)) offer(lead.date, false, leadSigns(one, lead))
  if (previous && mayShare(previous)) offer(previous.date, false, sourceSigns('before', one, previous))
  if (next && !words && mayShare(next) && !(one.mention.definite && one.mention.rule.anaphoric))
    offer(next.date, false, sourceSigns('after', one, next))
  const { items } = one.mention.sentence
  const spoken =
    one.mention.type !== 'statement' &&
    (isSpokenOf(items, -1, one.mention.triggers) || isBehindAnnounced(items, one.mention))
  const step = NEAR_SAYING.find(d => days.said.has(index + d) && !(d === 0 && spoken))
  if (step !== undefined)
    offer(days.said.get(index + step) ?? null, true, [
      'saying',
      `saying:${step}`,
      ...(step < 0 && continues(one.mention.sentence) ? ['saying:continued'] : []),
    ])
  return options.size ? [{ date: null, signs: noneSigns(one, days), said: false }, ...options.values()] : []
}

function chosen(options: readonly DayOption[]): DayOption | null {
  let best: { option: DayOption; score: number } | null = null
  for (const option of options) {
    const score = weigh(option.signs, DAY_WEIGHTS)
    if (!best || score > best.score) best = { option, score }
  }
  return best?.option ?? null
}

/** What is dated by who told of it has the day of the like beside it instead. */
function datedByDetail(located: readonly Located[]): readonly Located[] {
  const first = located.find(({ mention }) => mention.sentence.part === 'body')?.mention.sentence.index ?? 0
  return located.map(one => {
    const day = dayOfDetail(one, located, first)
    return day ? datedWith(one, day, 'told', []) : one
  })
}

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
    const shifted = shiftedDay(one, previous, days, daysOf)
    if (shifted) return datedWith(one, shifted, 'own', one.offered)
    const since = campaignStart(one, located.slice(0, i))
    if (since) return datedWith(one, since, 'told', one.offered)
    const total = dayOfTotal(one, located.slice(0, i))
    if (total) return datedWith(one, total, 'own', one.offered)
    if (one.date && isFresh(one) && one.mention.sentence.part === 'body') last = one
    const ofSeries = series.dayOf(one)
    if (ofSeries) return datedWith(one, ofSeries, 'told', one.offered)
    const now = one.date ? null : dayOfNow(one.mention, days)
    if (now) return datedWith(one, now, 'own', one.offered)
    if (one.date || one.mention.time !== null) return one
    if (isToldBefore(one.mention.sentence.items, one.mention.triggers)) return one
    if (one.mention.scope === 'background' && followsUpon(one.mention)) return one
    if (previous?.date && isDay(previous.date) && isFightForGround(one, previous))
      return datedWith(one, previous.date, 'told', one.offered)
    if (isBehindOther(one.mention.sentence.items, 0, one.mention.triggers, one.mention.others)) return one
    // What a whole war has cost is of no single day told beside it.
    const whole = countsFromBeginning(one.mention.sentence.items) || isOfCampaign(one.mention)
    if (one.mention.scope === 'cumulative' && whole) return one
    if (
      previous?.date &&
      isFresh(one) &&
      isMeanwhile(one.mention.sentence) &&
      after[i]?.mention.type !== one.mention.type
    )
      return datedWith(one, previous.date, 'told', one.offered)
    if (previous?.date && isDay(previous.date) && isFresh(one) && comesUponDeed(one.mention))
      return datedWith(one, previous.date, 'told', one.offered)
    const ofLead = dayOfLead(one, days) ?? dayOfResponse(one, days, daysOf)
    if (ofLead) return datedWith(one, ofLead, 'said', one.offered)
    const options = dayOptions(one, previous, after[i] ?? null, days)
    const choice = chosen(options)
    if (!choice?.date) return datedWith(one, one.date, one.dated, options)
    const ofSaid = days.lead?.dated === 'said' && one.mention.sentence.part === 'title'
    return datedWith(one, choice.date, choice.said || ofSaid ? 'said' : 'told', options)
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
