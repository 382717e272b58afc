/** Which time of its sentence tells when a mention happened, if any does: a sum of weighted signs for each. */
import { kindOf, type TimeExpr } from '../../2-arabic/time-expr.ts'
import { has, opensClause, opensRelative } from '../grammar/clause.ts'
import { isRemembered } from '../grammar/frequent.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { TriggerRule } from '../rules/trigger-rule.ts'
import { isOfDoerTold } from '../scope/guilt.ts'
import { sinceOfSum } from '../tolls/since-of-sum.ts'
import { ELATIVE, isOnlyCompared } from './compared-times.ts'
import { isOfDealing } from './dealings.ts'
import { timeOfAttack } from './time-of-attack.ts'
import { TIME_WEIGHTS } from './time-weights.ts'
import { isOfAnother } from './times-of-others.ts'
import { closesAttribution, isTimeOfSaying } from './times-of-saying.ts'

/** What a mention's words say of it beside its times. */
export interface Timing {
  readonly rule: TriggerRule
  readonly type: string
  readonly triggers: readonly number[]
  /** Triggers of what else the sentence tells. */
  readonly others: readonly number[]
  readonly recalled: boolean
  readonly history: boolean
  readonly figures: boolean
  /** Told in a relative clause: "الهجوم الذي تبناه". */
  readonly relative: boolean
}

/** A time of the sentence, or none of them, with the signs that speak for and against it. */
export interface TimeOption {
  readonly at: number | null
  readonly signs: readonly string[]
}

const DATELINE_REACH = 8
/** "درنة 21 سبتمبر 2018 - ", "كابول 3 مايو (رويترز)", "مقديشو في 19 مارس / واس /", "[نشر في 7/12/2016]": the day of the report, printed before it begins. */
export function isPrinted(items: readonly Item[], k: number): boolean {
  const kind = items[k]?.time?.expr.kind
  if (kind !== 'date' && kind !== 'hijri') return false
  if (items.slice(Math.max(0, k - 2), k).some(item => has(item, 's:نشر', 'w:نشر'))) return true
  if (k >= DATELINE_REACH) return false
  const end = items.findIndex((item, i) => i > k && i <= k + 3 && closesDateline(item))
  return (
    end > 0 &&
    items.slice(0, end).every((item, i) => !has(item, 'verb', 'prep', 'stop', 'connector') || isBehindTown(items, i, k))
  )
}

const closesDateline = (item: Item): boolean => has(item, 'dash', 'slash', 'open', 'w:واس')
/** "مقديشو في 19 مارس / واس /": the preposition between the town and the day. */
const isBehindTown = (items: readonly Item[], i: number, k: number): boolean =>
  i === 1 && k === 2 && has(items[i], 'w:في') && items[0]?.kind === 'place'

const isVerb = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun')
const bucket = (n: number, steps: readonly number[]): string => String(steps.find(step => n <= step) ?? 'more')

const COMES_AFTER = wanted(['w:بعد', 'w:عقب', 'w:اعقاب', 'w:اثر', 'w:غداه', 'w:قبل', 'w:قبيل', 'w:منذ', 'w:ردا'])

/** How a time stands to the trigger nearest to it. */
function standing(items: readonly Item[], trigger: number, k: number, others: readonly number[]): string[] {
  const [low, high] = k > trigger ? [trigger, k] : [k, trigger]
  const side = k > trigger ? 'after' : 'before'
  const inner = items.slice(low + 1, high)
  const count = (test: (item: Item, i: number) => boolean): number => inner.filter(test).length
  const triggers = others.filter(t => t > low && t < high).length
  const clauses = count((_, i) => opensClause(items, low + 1 + i))
  const commas = count(item => item.tags.has('comma'))
  const verbs = count(isVerb)
  const relatives = count(item => item.tags.has('relative'))
  const follows = count(item => has(item, COMES_AFTER))
  return [
    `near:${bucket(high - low, [1, 2, 4, 7, 11, 16, 24])}`,
    `side:${side}`,
    `triggers:${side}:${bucket(triggers, [0, 1])}`,
    `clauses:${bucket(clauses, [0, 1])}`,
    `commas:${bucket(commas, [0, 1, 2])}`,
    `verbs:${side}:${bucket(verbs, [0, 1])}`,
    `relative:${side}:${bucket(relatives, [0])}`,
    ...(follows ? [`sequel:${side}`] : []),
    ...(inner.some(item => item.kind === 'time') ? ['beyond-time'] : []),
  ]
}

function signsOf(items: readonly Item[], k: number, told: Timing): string[] {
  const { triggers, others } = told
  const near = triggers.reduce((a, b) => (Math.abs(b - k) < Math.abs(a - k) ? b : a))
  const time = items[k]?.time
  const said = isTimeOfSaying(items, k, triggers)
  const compared = items.slice(Math.max(0, k - 7), k).some(item => has(item, ELATIVE))
  return [
    ...standing(items, near, k, others),
    `kind:${time ? kindOf(time.expr) : 'none'}`,
    `mode:${time?.mode ?? 'at'}`,
    ...(said ? ['said', `said:${told.recalled ? 'recalled' : 'fresh'}`] : []),
    ...(told.type === 'statement' ? [`statement:${said ? 'said' : 'other'}`] : []),
    ...(told.relative ? [`in-relative:${k > near ? 'after' : 'before'}`] : []),
    ...(compared && time?.mode === 'since' ? ['compared'] : []),
    ...(told.history ? [`history:${time?.mode ?? 'at'}`] : []),
    ...(time?.mode === 'since' && told.figures ? ['since-figures'] : []),
  ]
}

const noneSigns = (items: readonly Item[], { type, recalled, history, triggers, rule }: Timing): string[] => {
  const at = triggers[0] ?? 0
  return [
    'none',
    ...(recalled ? ['none:recalled'] : []),
    ...(history ? ['none:history'] : []),
    ...(type === 'statement' ? ['none:statement'] : []),
    ...(rule.background ? ['none:background'] : []),
    ...(has(items[at], 'def') && !isVerb(items[at]) ? ['none:definite'] : []),
    ...(has(items[at], 'present') ? ['none:present'] : []),
  ]
}

/** "أسفر الهجوم حتى الآن عن عشرة قتلى": when somebody says it, and no day of what happened; "تعتقل الدولة الآن" tells what is so. */
const isPassing = (items: readonly Item[], k: number, triggers: readonly number[]): boolean => {
  const expr = items[k]?.time?.expr
  return expr?.kind === 'vague' && expr.passing === true && !triggers.some(trigger => has(items[trigger], 'present'))
}

const OPENING = 2
const DAYS: ReadonlySet<TimeExpr['kind']> = new Set(['weekday', 'date', 'relative', 'span'])
/** "والاثنين، ذبحوا ثلاثة، وفق ما أوردته قناة الثلاثاء": a day that opens the sentence is of all it tells, whenever it was said. */
const opensWithDay = (items: readonly Item[], [first]: readonly number[], { triggers }: Timing): boolean =>
  first !== undefined &&
  first <= OPENING &&
  DAYS.has(items[first]?.time?.expr.kind ?? 'vague') &&
  triggers.every(at => at > first) &&
  !isTimeOfSaying(items, first, triggers)

/** Every time of the sentence that may be the mention's, and that none of them is. */
export function timeOptions(items: readonly Item[], told: Timing): TimeOption[] {
  const times = items.flatMap((item, k) =>
    item.kind === 'time' &&
    // "طالبت المنظمة بالإفراج عن صحفيين محتجزين منذ 2015": a word is said once.
    !(told.type === 'statement' && item.time?.mode === 'since') &&
    // "اتفقا على سحب القوات خلال 21 يوما": what they agreed on takes that long.
    !(told.type === 'agreement' && item.time?.mode === 'during') &&
    !isPassing(items, k, told.triggers) &&
    !isPrinted(items, k) &&
    !isOnlyCompared(items, k) &&
    !(
      (told.history || told.triggers.some(at => isOfDoerTold(items, at))) &&
      told.type !== 'statement' &&
      isTimeOfSaying(items, k, told.triggers)
    ) &&
    !(told.history && told.triggers.some(at => k < at && isRemembered(items, at))) &&
    !isOfDealing(items, k, told) &&
    !isOfAnother(items, k, told)
      ? [k]
      : [],
  )
  if (!times.length) return []
  const own = opensWithDay(items, times, told) ? times.filter(k => !isTimeOfSaying(items, k, told.triggers)) : times
  return [{ at: null, signs: noneSigns(items, told) }, ...own.map(at => ({ at, signs: signsOf(items, at, told) }))]
}

/** The sum that the weights give to a list of signs. */
export const weigh = (signs: readonly string[], weights: Readonly<Record<string, number>>): number =>
  signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0)

const WHILE = wanted(['w:بينما', 'w:فيما', 'w:عندما', 'w:حين'])
/** "بينما كان يتنقل": what he did then opens no other deed. */
const WENT = 2
const OWN_KINDS: ReadonlySet<TimeExpr['kind']> = new Set(['weekday', 'date', 'relative', 'span', 'between'])
/** "أعلنت الوزارة أمس أن قواتها عثرت على … الأربعاء": a day told in the same clause behind the deed, however far. */
function ownBehind(
  items: readonly Item[],
  options: readonly TimeOption[],
  { triggers, others, figures }: Timing,
): number | null {
  const isBehind = (from: number): number | null => options.find(({ at }) => at !== null && at > from)?.at ?? null
  // "عدد قتلى الهجوم … الاثنين ارتفع إلى 53 قتيلا": its dead told behind are no other deed.
  const behind = isBehind(Math.max(...triggers)) ?? isBehind(Math.min(...triggers))
  const last = Math.max(...triggers.filter(at => behind === null || at < behind))
  const time = behind === null ? undefined : items[behind]?.time
  const counted = figures && time?.mode === 'since'
  if (
    behind === null ||
    !time ||
    !(counted || OWN_KINDS.has(time.expr.kind)) ||
    isTimeOfSaying(items, behind, triggers)
  )
    return null
  // "قتلت مئتين منذ بدء الاحتجاجات في ديسمبر": what the time is since opens no clause of its own.
  const own = counted ? sinceOf(items, last, behind) : behind
  if (others.some(t => t > last && t < own)) return null
  const meanwhile = items.findIndex(
    (item, i) => i > last && i < own && has(item, WHILE) && has(items[i + 1], 'be.verb'),
  )
  const opened = describedUntil(items, last)
  const isApart = (item: Item, i: number): boolean =>
    i > opened &&
    i < own &&
    (meanwhile < 0 || i < meanwhile || i > meanwhile + WENT) &&
    (isVerb(item) || opensRelative(item) || opensClause(items, i))
  return items.some(isApart) ? null : behind
}

/** "الهجوم الذي شنه مسلحون … الاثنين": the last word of what opens a clause upon the deed itself. */
function describedUntil(items: readonly Item[], deed: number): number {
  if (!has(items[deed], 'masdar', 'noun')) return deed
  const verb = items[deed + 1] && opensRelative(items[deed + 1]) ? deed + 2 : deed + 1
  return has(items[verb], 'verb') && !has(items[verb], 'say.verb') ? verb : deed
}

const SINCE = wanted(['w:منذ', 'w:ومنذ'])
/** The word that a stretch of time up to now begins with, or the time itself. */
function sinceOf(items: readonly Item[], from: number, time: number): number {
  const at = items.findIndex((item, i) => i > from && i < time && has(item, SINCE))
  return at < 0 ? time : at
}

/** News without another day has that on which it was said, however far behind: "قتل ثلاثة، …، بحسب ما قالت الشرطة، اليوم." */
function attributed(
  items: readonly Item[],
  options: readonly TimeOption[],
  { recalled, history, type }: Timing,
): number | null {
  if (recalled || history || type === 'statement') return null
  const at = options.length === 2 ? (options[1]?.at ?? null) : null
  return at !== null && closesAttribution(items, at) ? at : null
}

/** "ومنذ نهاية الشهر يقصف الجيش البلدة، كما أدى ذلك إلى نزوح": since when all goes on that a sentence tells. */
function sinceOpening(items: readonly Item[], options: readonly TimeOption[], { type }: Timing): number | null {
  const [, first, second] = options
  const at = first?.at ?? null
  const opens = at !== null && at <= 1 && items[at]?.time?.mode === 'since'
  return opens && second === undefined && type !== 'statement' ? at : null
}

/** Item index of the time that tells when it happened; null when none of the sentence's does. */
export function timeFor(items: readonly Item[], told: Timing): number | null {
  const options = timeOptions(items, told)
  const counted = sinceOfSum(items, options, told)
  const upon = counted ?? sinceOpening(items, options, told) ?? timeOfAttack(items, told)
  if (upon !== null) return upon
  let best: { at: number | null; score: number } = { at: null, score: Number.NEGATIVE_INFINITY }
  for (const { at, signs } of options) {
    const score = weigh(signs, TIME_WEIGHTS)
    if (score > best.score) best = { at, score }
  }
  const said = best.at !== null && told.type !== 'statement' && isTimeOfSaying(items, best.at, told.triggers)
  return (said ? ownBehind(items, options, told) : null) ?? best.at ?? attributed(items, options, told)
}
