/** Whether a happening is news or recalled: named signs beside what grammar and dates say by themselves, weighed together. */

import { kindOf } from '../../2-arabic/time-expr.ts'
import type { Claim, Scope } from '../claim.ts'
import { isToldBefore } from '../days/times-of-clauses.ts'
import { isLongBefore } from '../grammar/after-span.ts'
import { has } from '../grammar/clause.ts'
import { isMentionedBeside } from '../grammar/frequent.ts'
import { governedSigns } from '../grammar/governed-signs.ts'
import type { Happening } from '../happenings/unite.ts'
import type { Located } from '../mentions/located.ts'
import { logistic } from '../relevance/confidence.ts'
import { isAnswered } from './bygone.ts'
import { isAnsweredFor } from './guilt.ts'
import { isHeadlineNews } from './headline-news.ts'
import { isOfFormer } from './long-ago.ts'
import { isHabit, opensWithBefore } from './recalled.ts'
import { isFlareUp, isOverWeeks, isSiegePast } from './scope.ts'
import { SCOPE_WEIGHTS } from './scope-weights.ts'

const DAY = 86_400_000
const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY)

/** Days between the happening and publication, in steps. */
function ageOf({ date }: Claim, published: string | null): string {
  const last = date.end ?? date.start
  if (!last || !published) return 'none'
  const age = days(last, published)
  return age < 0 ? 'ahead' : age <= 2 ? `${age}` : age <= 5 ? 'days' : age <= 14 ? 'weeks' : 'old'
}

/** Classes of the word straight before the one that tells of a happening. */
const BEFORE = ['prep', 'relative', 'connector', 'def', 'be', 'qad', 's:بعد', 's:منذ', 's:قبل', 's:خلال', 's:في']
const LAST_SENTENCE = 8

function mentionSigns({ mention, place, inherited }: Located): string[] {
  const { items } = mention.sentence
  const time = mention.time === null ? null : items[mention.time]?.time
  const form = ['verb', 'masdar', 'noun'].find(tag => has(items[mention.trigger], tag)) ?? 'other'
  return [
    `form:${form}`,
    ...(has(items[mention.trigger], 'present') ? ['present'] : []),
    `mode:${time?.mode ?? 'none'}`,
    `kind:${time ? kindOf(time.expr) : 'none'}`,
    ...BEFORE.filter(tag => has(items[mention.trigger - 1], tag)).map(tag => `behind:${tag}`),
    `at:${Math.min(LAST_SENTENCE, mention.sentence.index)}`,
    ...(mention.sentence.opensParagraph ? ['opens'] : []),
    ...(place !== null && !inherited ? ['placed'] : []),
  ]
}

/** What the report as a whole says for and against its happenings being news. */
export interface ReportSigns {
  readonly signs: readonly string[]
  /** The ISO day of publication, or null. */
  readonly published: string | null
}

/** What a report is about and how it tells: talks, opinion and trials recall what news of the day tells. */
const TELLING = new Set(
  'crime diplomacy opinion honours saying days numbers questions length first-person density news told complete'.split(
    ' ',
  ),
)

/** The signs among the features of a report's relevance that tell how it looks at what happened. */
export const reportSigns = (relevance: readonly string[], published: string | null): ReportSigns => ({
  signs: relevance.flatMap(feature => (TELLING.has(feature.split(':', 1)[0] ?? '') ? [`report:${feature}`] : [])),
  published,
})

/** What speaks for and against a happening being recalled: `features` are those of its claim. */
export function scopeSigns(
  { parts }: Happening,
  claim: Claim,
  features: readonly string[],
  { signs: ofReport, published }: ReportSigns,
): string[] {
  const body = parts.filter(part => part.mention.sentence.part === 'body')
  const told = body.length ? body : parts
  const [first] = told
  const age = ageOf(claim, published)
  const signs = [
    ...features,
    ...ofReport,
    `age:${age}`,
    `${claim.scope}:${age === 'none' ? 'undated' : age === 'old' || age === 'weeks' || age === 'days' ? 'older' : 'fresh'}`,
    `${claim.scope}:${claim.tolls.length ? 'counted' : 'uncounted'}`,
    ...told.flatMap(({ mention }) => [
      mention.recalled ? 'recalled:some' : 'recalled:none',
      ...(mention.history ? ['history'] : []),
      ...(mention.timing.relative ? ['relative'] : []),
      ...(mention.said ? ['said'] : []),
      ...(mention.renewed ? ['renewed'] : []),
    ]),
    ...(first ? [...mentionSigns(first), ...governedSigns(first.mention)] : []),
  ]
  return [...new Set(signs)]
}

/** Whether news and what is recalled are told apart by the signs: a statement is news by its own words, a total is neither. */
export const isWeighed = ({ type, scope, status }: Claim): boolean =>
  type !== 'statement' && scope !== 'cumulative' && status === 'reported'

/** "وسبق أن …", "بين الحين والآخر", "أدين بقتل …", "ردا على هجوم", "بعد أسبوع من هجوم": what is told only so is recalled in so many words, and not weighed. */
export const isRecalledOutright = ({ parts }: Happening, { scope }: Claim): boolean =>
  scope === 'background' &&
  parts.every(
    ({ mention }) =>
      isSiegePast(mention) ||
      opensWithBefore(mention.sentence.items, mention.trigger) ||
      isToldBefore(mention.sentence.items, mention.triggers) ||
      isMentionedBeside(mention.sentence) ||
      isHabit(mention.sentence, mention) ||
      isAnsweredFor(mention.sentence.items, mention.trigger) ||
      isAnswered(mention.sentence.items, mention.trigger) ||
      isOverWeeks(mention) ||
      isLongBefore(mention.sentence.items, mention.trigger) ||
      isOfFormer(mention.sentence.items, mention.trigger),
  )

/** Told in the past by its own day, that of the report or the day before, and recalled by no word. */
const isNewsOutright = ({ parts }: Happening, { scope, date }: Claim, published: string | null): boolean =>
  scope === 'incident' &&
  published !== null &&
  date.start !== null &&
  date.start === date.end &&
  Math.abs(days(date.start, published)) <= 1 &&
  parts.some(({ dated, mention: { recalled, timing } }) => dated === 'own' && !recalled && !timing.relative)

const LEAD = 1
/** Fighting of a few days up to now, told as the news. */
const isOfFlareUp = ({ parts }: Happening, { scope, date: { start, end } }: Claim, published: string | null): boolean =>
  scope === 'incident' &&
  start !== null &&
  end === null &&
  published !== null &&
  parts.some(({ mention }) => isFlareUp(mention, days(start, published), mention.sentence.index <= LEAD))

const STRETCH_DAYS = 6
/** "قتلوا ثمانية وأحرقوا المنازل": told in the past by a verb that goes on with the news of its own sentence. */
const goesOnWithNews = ({ parts }: Happening, { scope, date }: Claim, published: string | null): boolean =>
  scope === 'incident' &&
  published !== null &&
  date.start !== null &&
  date.start === date.end &&
  Math.abs(days(date.start, published)) <= NEWS_DAYS &&
  parts.some(({ dated, mention: { recalled, trigger, others, sentence } }) => {
    const verb = sentence.items[trigger]
    return (
      (dated === 'told' || dated === 'own') &&
      !recalled &&
      verb?.conjunction === true &&
      has(verb, 'verb') &&
      !has(verb, 'present', 'masdar') &&
      others.some(other => other < trigger)
    )
  })

const NEWS_DAYS = 6
/** Told as of a week or longer that was over before the report. */
const isOfStretchPast = ({ scope, date: { start, end } }: Claim, published: string | null): boolean =>
  scope === 'background' &&
  start !== null &&
  end !== null &&
  published !== null &&
  end < published &&
  days(start, end) >= STRETCH_DAYS

/** Whether its days and words tell by themselves whether it is news. */
export const isSettled = (happening: Happening, claim: Claim, published: string | null): boolean =>
  isNewsOutright(happening, claim, published) ||
  isHeadlineNews(happening.parts, claim, published) ||
  isOfFlareUp(happening, claim, published) ||
  goesOnWithNews(happening, claim, published) ||
  isOfStretchPast(claim, published)

/** The scope that the signs speak for. */
export const weighedScope = (signs: readonly string[]): Scope =>
  logistic(signs, SCOPE_WEIGHTS) >= 0.5 ? 'background' : 'incident'
