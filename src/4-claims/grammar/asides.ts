/** What stands between the parts of a clause and tells nothing of it: "سيطرت القوات، المدعومة من الطيران، على الحي". */
import { partyOf } from '../sides/party.ts'
import { areBlowsOfSupport } from '../sides/told-beside.ts'
import { bearing, has } from './clause.ts'
import type { Item } from './item.ts'

const SUPPORTED = new Set(
  ['مدعوم', 'مدعم', 'مسنود', 'معزز', 'مسند'].flatMap(word =>
    ['', 'و', 'ال', 'وال'].flatMap(before => ['', 'ه', 'ا', 'ين', 'ون'].map(end => before + word + end)),
  ),
)
const LED = bearing('w:تقوده', 'w:يقوده', 'w:تقودها', 'w:يقودها', 'w:تتزعمه', 'w:يتزعمه', 'w:تتزعمها', 'w:يتزعمها')
const isComma = bearing('comma')
/** Any of the three, since nearly every item is none. */
const isMark = bearing('open', 'dash', 'comma')
const isOpen = bearing('open')
const isClose = bearing('close')
const isDash = bearing('dash')
const endsAside = bearing('stop')
const isSaying = bearing('w:بحسب', 'w:حسب', 'w:وفق', 'w:وفقا', 'w:حسبما', 'w:بحسبما', 'w:وفقما')
const isRelative = bearing('w:الذي', 'w:التي', 'w:الذين', 'w:اللذان', 'w:اللتان', 'w:اللذين', 'w:اللتين')

const BRACKETED = 10
const SAID = 10
const RELATIVE = 16

/** Item behind the closing one that `closes` finds within `most` items, or 0. */
function endOf(items: readonly Item[], at: number, most: number, closes: (item: Item | undefined) => boolean): number {
  for (let k = at + 1; k < items.length && k - at <= most; k++) {
    if (closes(items[k])) return k + 1
    if (endsAside(items[k])) return 0
  }
  return 0
}

const isFrom = bearing('w:من')
const BLOWS_REACH = 4
/** "مدعومة | بضربات جوية من تحالف", "مدعومة | بالطيران": who gives the support told at `at`; `at` where no blows stand between. */
function supporterOfBlows(items: readonly Item[], at: number): number {
  if (!areBlowsOfSupport(items, at) || partyOf(items[at])) return at
  const from = items.findIndex((item, k) => k > at && k <= at + BLOWS_REACH && isFrom(item))
  return from < 0 ? at + 1 : from + 1
}

/** "والمدعومة من تحالف تقوده نهران": end of what says who stands behind a force. */
function supportEnd(items: readonly Item[], at: number): number {
  const first = items[at]
  if (first?.kind !== 'word' || !SUPPORTED.has(first.word?.best.stem ?? '')) return 0
  const by = has(items[at + 1], 'w:من') ? at + 2 : supporterOfBlows(items, at + 1)
  if (!partyOf(items[by])) return 0
  let end = by + 1
  if (LED(items[end]) && (partyOf(items[end + 1]) || items[end + 1]?.kind === 'place')) end += 2
  else if (has(items[end], 'relative') && LED(items[end + 1]) && partyOf(items[end + 2])) end += 3
  return end
}

/** "الجماعة -التي تسعى إلى الحكم- قتلت", "المدينة - بحسب المصدر - سقطت". */
/** "الجماعة -وهي مليشيا قبلية- قتلت". */
const isThey = bearing('w:وهو', 'w:وهي', 'w:وهم', 'w:وهما')
const isAsideWord = (item: Item | undefined): boolean => isRelative(item) || isSaying(item)

const opensTime = bearing('w:في', 'w:خلال', 'w:الموافق')
const isOfTime = bearing(
  'w:ساعه',
  'w:ساعات',
  'w:وقت',
  'w:متاخره',
  'w:متاخر',
  'w:مبكره',
  'w:مبكر',
  'w:الاولي',
  'w:من',
  'w:اولي',
)
const TIMED = 6
/** "، في ساعة متأخرة من ليل الجمعة،", "، الموافق 3 يوليو،": end of what tells a time and nothing else. */
function timeEnd(items: readonly Item[], at: number): number {
  let timed = false
  for (let k = at + 1; k < items.length && k - at <= TIMED; k++) {
    const item = items[k]
    if (isComma(item)) return timed ? k + 1 : 0
    if (item?.kind === 'time') timed = true
    else if (!isOfTime(item)) return 0
  }
  return 0
}

const isAmong = bearing('among')
const isHarmed = bearing('kill.verb', 'die.verb', 'meet.verb', 'injure.verb', 'arrest.verb')
const AMONG = 12
/** "11 عنصرا، بينهم قيادي يدعى فلان، قتلوا": end of who is among them, where what befell them all follows. */
function amongEnd(items: readonly Item[], at: number): number {
  const end = endOf(items, at, AMONG, isComma)
  return end > 0 && isHarmed(items[end]) && !items[end]?.conjunction ? end : 0
}

const isFallen = bearing('kill.verb', 'die.verb', 'injure.verb', 'martyr.verb')
/** "قتل صباح الأحد، جنديان": the day between a verb that opens its sentence and those it befell, though only one comma sets it apart. */
function dayEnd(items: readonly Item[], at: number): number {
  if (items[at]?.kind !== 'time' || !isComma(items[at + 1]) || !isFallen(items[at - 1])) return 0
  const victims = items[at + 2]
  return (at === 1 || endsAside(items[at - 2])) && has(victims, 'counted') && !victims?.conjunction ? at + 2 : 0
}

const isBacking = bearing(
  ...'بدعم باسناد بمسانده بغطاء بمؤازره بمعاونه بالتعاون بالتنسيق بمشاركه بقياده'.split(' ').map(word => `w:${word}`),
)
/** Whoever leads may be one with the word before him: "بقيادة العميد". */
const isLedBy = (item: Item | undefined): boolean => /^ب?قياد[ةه] /.test(item?.people?.text ?? item?.actor?.text ?? '')
const BACKING = 24
/** "، بدعم من طيران نهران،", "، بقيادة العميد فلان،": end of who stands behind a force, with no verb in it. */
function backingEnd(items: readonly Item[], at: number): number {
  const end = endOf(items, at, BACKING, isComma)
  const inside = items.slice(at + 1, end)
  if (inside.some(item => has(item, 'verb') && !has(item, 'noun', 'masdar', 'def'))) return 0
  // "، بقيادة العميد فلان، الخميس، عملية".
  return end > 0 && items[end]?.kind === 'time' && isComma(items[end + 1]) ? end + 2 : end
}

const isWithout = bearing('w:بدون', 'w:دون', 'w:بلا')
const isPilot = bearing('s:طيار')
/** "طائرة من دون طيار أطلقت", "طائرات بلا طيار هاجمت": end of how it flies, behind `at`; 0 where nothing tells that. */
export function pilotlessEnd(items: readonly Item[], at: number): number {
  const without = isFrom(items[at]) ? at + 1 : at
  return isWithout(items[without]) && isPilot(items[without + 1]) ? without + 2 : 0
}

/** Item behind an aside that begins at `at`; 0 where none does. */
function asideFrom(items: readonly Item[], at: number): number {
  const item = items[at]
  if (!isMark(item))
    return dayEnd(items, at) || (item?.kind === 'word' ? pilotlessEnd(items, at) || supportEnd(items, at) : 0)
  if (isOpen(item)) return endOf(items, at, BRACKETED, isClose)
  if (isDash(item)) return isAsideWord(items[at + 1]) || isThey(items[at + 1]) ? endOf(items, at, RELATIVE, isDash) : 0
  const next = items[at + 1]
  if (next?.kind === 'time' && isComma(items[at + 2])) return at + 3
  if (opensTime(next)) return timeEnd(items, at + 1)
  if (isSaying(next)) return endOf(items, at + 1, SAID, isComma)
  if (isRelative(next)) return endOf(items, at + 1, RELATIVE, isComma)
  if (isBacking(next) || isLedBy(next)) return backingEnd(items, at + 1)
  if (isAmong(next) || (isFrom(next) && isAmong(items[at + 2]))) return amongEnd(items, at + 1)
  const supported = supportEnd(items, at + 1)
  return supported && isComma(items[supported]) ? supported + 1 : supported
}

/** For each item the one behind the aside that begins there, 0 where none does; null where a sentence has none. */
export function asidesOf(items: readonly Item[]): Int16Array | null {
  let asides: Int16Array | null = null
  for (let at = 1; at < items.length; at++) {
    const end = asideFrom(items, at)
    if (end === 0) continue
    asides ??= new Int16Array(items.length)
    asides[at] = end
  }
  return asides
}

/** Whether an item stands in what a clause between commas tells of a side: "القوات، التي تقاتل الجيش منذ أبريل، هاجمت القرية". */
export function isToldOfSide(items: readonly Item[], at: number): boolean {
  for (let from = at - 1; from > 0 && at - from <= RELATIVE; from--)
    if (isComma(items[from]) && isRelative(items[from + 1]) && partyOf(items[from - 1]))
      return endOf(items, from + 1, RELATIVE, isComma) > at + 1
  return false
}
