/** What tells of history: who holds a place, what came before the news, what goes on. */
import { isCountedWith } from '../days/compared-times.ts'
import { isToldBefore } from '../days/times-of-clauses.ts'
import { isLongBefore } from '../grammar/after-span.ts'
import { has, opensRelative } from '../grammar/clause.ts'
import { isFrequent, isMentionedBeside, isRemembered, tellsApart } from '../grammar/frequent.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isHeadline } from '../happenings/newness.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { isOfAnnals } from '../relevance/annals.ts'
import { droveOut } from '../sides/causes-of-flight.ts'
import { tellsOtherCount } from '../tolls/other-counts.ts'
import { isAnswered, isInWakeOf, isKnownByPlace, isOfDayBefore } from './bygone.ts'
import { COMES } from './foregoing.ts'
import { isAnsweredFor } from './guilt.ts'
import { isOfBefore } from './long-ago.ts'
import { standsAlready, wasFought, wasTaken } from './stood-before.ts'

const LEAD = 1

export interface Memory {
  /** Who holds a place, or what came before the news: history whatever the day. */
  readonly history: boolean
  /** Told as an earlier thing, which its day may yet make news. */
  readonly recalled: boolean
}

/** "انفجار في السوق، والذي أعلنت الحركة مسؤوليتها عنه": behind "and" it goes on to tell who owns up to the news. */
const goesOnToOwnUp = (items: readonly Item[], at: number, type: string): boolean =>
  type === 'statement' && [1, 2, 3].some(d => opensRelative(items[at - d]) && items[at - d]?.conjunction === true)

/** In a relative clause: "الهجوم الذي شنه". */
export const isRelative = (items: readonly Item[], at: number): boolean =>
  [1, 2, 3].some(d => opensRelative(items[at - d])) && has(items[at], 'verb', 'masdar')

/** "سيطر المسلحون على البلدة، قبل أن تستعيدها القوات": what came next. */
const cameNext = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 's:ان') && has(items[at - 2], 's:قبل') && has(items[at], 'present')

/** "تسيطر القوات على…" in the present tells who holds a place, not that it was taken. */
const holds = ({ part, items }: Sentence, at: number): boolean =>
  part === 'body' && has(items[at], 'capture.verb') && has(items[at], 'present') && !cameNext(items, at)

/** "وسيطر عليها": behind another deed it is news too. */
const tookIt = (items: readonly Item[], at: number): boolean =>
  items[at]?.conjunction === true && has(items[at], 'capture.verb') && !has(items[at], 'present')

/** "جاء ذلك إثر مواجهات": the fight in which it came about. */
const isOfTheNews = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'clash') && has(items[at - 1], 'w:اثر') && has(items[at - 2], 'w:ذلك')

const PLACED_BEFORE = wanted(['s:قبل'])
const SINCE_TYPES = new Set(['capture', 'withdrawal', 'operation', 'violence'])
/** "بعد تحرير المدينة", "منذ بدء المواجهات", "قبل أن يهاجم": what came before the news. */
function isPrior(items: readonly Item[], at: number, type: string): boolean {
  const near = [items[at - 1], items[at - 2]]
  if ([...near, items[at - 3]].some(item => has(item, 's:منذ'))) return true
  const comes =
    items.slice(0, 3).some(item => has(item, COMES, 'came') && !has(item, 's:ردا')) && !isOfTheNews(items, at)
  // "تأتي الغارة بعد يوم على مقتل تسعة": of the day before, and news too.
  if (isOfDayBefore(items, at)) return false
  if (isInWakeOf(items, at) || isKnownByPlace(items, at) || isCountedWith(items, at)) return true
  if (comes && items.slice(0, at).some(item => has(item, 's:بعد', 's:بعدما', 's:عقب', 's:اعقاب', 's:اثر', 's:ردا')))
    return true
  return SINCE_TYPES.has(type) && near.some(item => has(item, PLACED_BEFORE)) && !cameNext(items, at)
}

const AFTER = wanted(['s:بعد', 's:عقب', 's:اثر', 's:غداه', 's:منذ'])
/** "بعد تحرير المدينة قالت المصادر…": what a sentence only starts from. */
const startsFrom = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'masdar', 'noun') && has(items[at - 1], AFTER) && at <= 2

/** "يقصف النظام بانتظام", "الغارات التي تشنها": what goes on, not what happened; headlines tell news in the present. */
function goesOn(sentence: Sentence, at: number, type: string): boolean {
  if (
    sentence.part === 'title' ||
    (sentence.index <= 1 && isHeadline(sentence.items, at)) ||
    type === 'clash' ||
    type === 'siege' ||
    type === 'operation' ||
    type === 'statement' ||
    type === 'arrest'
  )
    return false
  const { items } = sentence
  if (has(items[at], 'verb') && has(items[at], 'present') && !has(items[at], 'masdar') && !items[at]?.word?.best.future)
    return !has(items[at - 1], 'w:ان')
  return [at + 1, at + 2, at + 3].some(
    i => has(items[i], 'relative') && has(items[i + 1], 'carry.out') && has(items[i + 1], 'present'),
  )
}

const GOING = wanted(['go.on', 'take.place', 'witness', 'carry.out', 'happen'])
const GOING_REACH = 5
/** Fighting that goes on may be the news itself where the report begins. */
const OPENING = 3
/** "في المحافظة حيث تدور مواجهات": what goes on at the place of something else. */
const isSetting = (items: readonly Item[], at: number): boolean =>
  [2, 3, 4].some(d => has(items[at - d], 's:حيث')) &&
  !items.slice(Math.max(0, at - 4), at).some(item => has(item, 'comma'))

/** "وتدور في القرى مواجهات متقطعة", "تواصل القصف": behind the lead a verb in the present tells what goes on. */
function isGoingOn({ part, index, items }: Sentence, at: number): boolean {
  if (part === 'title' || !has(items[at], 'masdar', 'noun')) return false
  const setting = isSetting(items, at)
  if (index <= OPENING && !setting) return false
  for (let i = at - 1; i >= Math.max(0, at - GOING_REACH); i--) {
    const item = items[i]
    if (has(item, 'stop', 'comma', 'qad')) return false
    if (has(item, 'verb') && !has(item, 'masdar', 'noun', 'def'))
      return has(item, 'present') && has(item, GOING) && !item?.word?.best.future && !has(items[i - 1], 's:ان', 's:لم')
  }
  return false
}

const SAID_REACH = 8
/** "وكانت الوزارة قد قالت إن وحدة قتلت": what was said before need not be older than the news. */
const isSaidBefore = (items: readonly Item[], at: number): boolean => {
  const said = items
    .slice(0, Math.min(at, SAID_REACH))
    .findLastIndex(item => has(item, 'say.verb', 'relay.verb') && !has(item, 'announce', 'opinion'))
  return said > 0 && items.slice(said + 1, at).some(item => has(item, 's:ان'))
}

/** Told as history: "وكان قد", "يذكر أن", "سبق أن". */
function isRecalled(sentence: Sentence, from: number, at: number): boolean {
  const { items } = sentence
  const first = items.slice(0, 4)
  const perfect =
    first.some(item => has(item, 'be.verb') && item.conjunction) ||
    items.slice(from, at).some((item, i, part) => has(item, 'be') && has(part[i + 1], 'qad'))
  if (perfect && isSaidBefore(items, at)) return false
  return perfect || isMentionedBeside(sentence)
}

/** "آنذاك", "حينها": the day of another happening, told before. */
const THEN = new Set(['انذاك', 'حينها', 'وقتها', 'وقتذاك', 'حينذاك', 'يومها', 'سابقا'])
const isOfThatDay = ({ items, tokens }: Sentence, from: number, to: number): boolean =>
  items.slice(from, to).some(item => item.kind === 'word' && THEN.has(tokens[item.from]?.norm ?? ''))

/** "رغم تدمير المعسكرات": behind the lead it sets the scene for something else. */
const setsScene = ({ part, index, items }: Sentence, at: number): boolean =>
  part === 'body' &&
  index > LEAD &&
  has(items[at], 'masdar') &&
  (has(items[at - 1], 'w:رغم') || (has(items[at - 1], 'w:من') && has(items[at - 2], 'w:رغم')))

const ATTACKS = wanted(['attack.noun', 'blast', 'massacre'])
/** "تفجير حركوش", the noun in construct with the name of its place: behind the lead it is known to the reader. */
const isKnownBy = ({ part, index, items }: Sentence, at: number): boolean =>
  part === 'body' &&
  index > LEAD &&
  has(items[at], ATTACKS) &&
  !has(items[at], 'def') &&
  items[at + 1]?.kind === 'place' &&
  items[at + 1]?.preposition === null

interface Clause {
  readonly from: number
  readonly to: number
}

const CEASING = wanted(
  ['وقف', 'ايقاف', 'انهاء'].flatMap(word => ['', 'ب', 'ل', 'و'].map(before => `w:${before}${word}`)),
)
/** "طالب بوقف القصف", "دعا إلى إنهاء الحصار": what is to end has gone on for some time. */
const isToEnd = (items: readonly Item[], at: number, type: string): boolean =>
  type !== 'agreement' && has(items[at - 1], CEASING) && has(items[at], 'masdar')

const WHILES = new Set(['الحين', 'حين', 'الفينه', 'فينه', 'فتره'])
/** "بين الحين والآخر": again and again. */
export const isHabit = ({ items, tokens }: Sentence, { from, to }: Clause): boolean => {
  const [first, last] = [items[from]?.from ?? 0, items[to - 1]?.to ?? 0]
  return tokens.slice(first, last).some(({ norm }, i, near) => WHILES.has(norm) && near[i - 1]?.norm === 'بين')
}

const OPENING_WORDS = 2
/** "وسبق أن قتل طفل وأصيب شاب إثر انفجار": all that the sentence tells behind it came before; "سبق" alone is a paper. */
export const opensWithBefore = (items: readonly Item[], at: number): boolean =>
  items
    .slice(0, Math.min(at, OPENING_WORDS))
    .some((item, i) => has(item, 'came.before') && has(items[i + 1], 'w:ان', 'w:ذلك', 'p:ل'))

const RISES = wanted(['s:ارتفع', 's:ارتفعت', 's:ارتفاع', 's:بلغ', 's:بلغت'])
const COUNT = wanted(['s:عدد', 's:حصيله', 's:حصيلته'])
const RISEN_WORDS = 3
/** "ارتفع عدد الجنود الذين سقطوا في هجوم إلى 12": the count is the news, and so is what it counts. */
const isOfRisenCount = ({ items, part }: Sentence, counted: boolean): boolean =>
  counted &&
  part === 'body' &&
  items.slice(0, RISEN_WORDS).some((item, i) => has(item, RISES) && has(items[i + 1], COUNT))

/** What a clause recalls of the happening that a trigger tells, `counted`: with figures of its own. */
export function memoryOf(sentence: Sentence, { at, rule }: Trigger, { from, to }: Clause, counted: boolean): Memory {
  const { items } = sentence
  const history =
    (rule.background && !tookIt(items, at)) ||
    holds(sentence, at) ||
    (rule.type === 'capture' && rule.id !== 'came-under-control' && has(items[at - 1], 'w:تحت')) ||
    isPrior(items, at, rule.type) ||
    isLongBefore(items, at) ||
    (rule.type !== 'statement' && isAnswered(items, at)) ||
    tellsApart(items, at) ||
    standsAlready(items, at, rule.type) ||
    isAnsweredFor(items, at) ||
    isHabit(sentence, { from, to }) ||
    (!counted && isFrequent(sentence, at)) ||
    isRemembered(items, at) ||
    isToEnd(items, at, rule.type) ||
    wasFought(items, at) ||
    isOfAnnals(sentence) ||
    isOfBefore(items, at) ||
    isToldBefore(items, [at]) ||
    items.slice(from, at).some(item => has(item, 'came.before')) ||
    opensWithBefore(items, at) ||
    isOfThatDay(sentence, from, to) ||
    (!counted &&
      (startsFrom(items, at) ||
        droveOut(items, at) ||
        setsScene(sentence, at) ||
        (sentence.part === 'body' && wasTaken(items, at, rule.type))))
  const recalled =
    history ||
    (isRelative(items, at) && !isOfRisenCount(sentence, counted) && !goesOnToOwnUp(items, at, rule.type)) ||
    (isRecalled(sentence, from, at) && !(counted && rule.type === 'killing' && tellsOtherCount(items))) ||
    isKnownBy(sentence, at) ||
    goesOn(sentence, at, rule.type) ||
    (!counted && isGoingOn(sentence, at))
  return { history, recalled }
}
