/** What is said and done about an event that is over: its day is not the event's. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const DEALS = wanted(['condemn.verb', 'praise.verb', 'deny.verb', 'mourn.verb'])
/** What is done where it happened, for those whom it befell, and about it. */
const ATTENDS = wanted(
  'تفقد تفقدت يتفقد تتفقد عاين عاينت زار زارت يزور تزور شيع شيعت شيعوا يشيع تشيع دفن دفنت دفنوا بحث بحثت ناقش ناقشت'
    .split(' ')
    .map(form => `s:${form}`),
)
const OPENS = wanted(['w:فتح', 'w:فتحت', 'w:يفتح', 'w:تفتح', 'begin.verb', 'w:باشر', 'w:باشرت'])
const INQUIRY = wanted(['w:تحقيق', 'w:تحقيقا', 'w:تحقيقات', 'w:التحقيق', 'w:التحقيقات'])
const REACH = 7
const THAT = wanted(['colon', 's:ان', 's:انه', 's:انها', 's:انهم'])
const CALLED = 3
const isVerb = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun')

/** "فتحت النيابة أمس تحقيقا", "باشر القضاء التحقيق". */
const opensInquiry = (items: readonly Item[], verb: number, until: number): boolean =>
  has(items[verb], OPENS) && items.slice(verb + 1, until).some(item => has(item, INQUIRY))

/** Whether a noun with its relative clause names an event as known: "التفجير الذي وقع في السوق". */
function isKnownByRelative(items: readonly Item[], at: number): boolean {
  if (!has(items[at], 'def') || isVerb(items[at])) return false
  const described = items.slice(at + 1, at + CALLED).findIndex(item => !has(item, 'def'))
  return described >= 0 && has(items[at + 1 + described], 'relative')
}

/**
 * "ألمحت السلطات أمس إلى تورط الجماعة في التفجير الذي وقع": what is spoken of as known came before it was spoken of, while what
 * is told by "أن" may be the day's own.
 */
export function isSpokenOf(items: readonly Item[], said: number, triggers: readonly number[]): boolean {
  const first = Math.min(...triggers)
  return said < first && isKnownByRelative(items, first) && !items.slice(said + 1, first).some(item => has(item, THAT))
}

const BEHIND = wanted(['w:بعد', 'w:عقب', 'w:اثر'])
const HARM = wanted(['kill', 'injure', 'die', 'arrest', 'abduct', 'capture', 'people.killed', 'people.injured'])
const [ANNOUNCED_REACH, KILLED_REACH] = [16, 6]
/** "أعلن الرئيس، الخميس، الحداد بعد مقتل 14 جنديا": what is announced is not the deed, and came after it. */
export function isBehindAnnounced(
  items: readonly Item[],
  { triggers, others }: { readonly triggers: readonly number[]; readonly others: readonly number[] },
): boolean {
  const first = Math.min(...triggers)
  // "بعد مقتل ثلاثة في قصف".
  const near = items.slice(Math.max(0, first - KILLED_REACH), first)
  const behind = first - near.length + near.findLastIndex(item => has(item, BEHIND))
  if (!has(items[behind], BEHIND) || !has(items[behind + 1], 'masdar')) return false
  for (let i = first - 1; i >= Math.max(0, first - ANNOUNCED_REACH); i--) {
    if (has(items[i], 'announce')) return !others.some(at => at > i && at < first)
    // "أعلن الجيش أمس مقتل ثلاثة بعد هجوم": the dead are what is announced.
    if (has(items[i], THAT, 'stop') || isVerb(items[i]) || (i < behind && has(items[i], HARM))) return false
  }
  return false
}

const isDealing = (items: readonly Item[], verb: number, until: number): boolean =>
  has(items[verb], DEALS) || has(items[verb], ATTENDS) || opensInquiry(items, verb, until)

/** "أدانت المنظمة أمس قصف البلدة", "تفقد الوالي أمس موقع الانفجار": when it was condemned or looked at, and not when it was done. */
export function isOfDealing(
  items: readonly Item[],
  k: number,
  {
    type,
    triggers,
    others,
  }: { readonly type: string; readonly triggers: readonly number[]; readonly others: readonly number[] },
): boolean {
  if (type === 'statement' || triggers.some(trigger => trigger < k)) return false
  if (isBehindAnnounced(items, { triggers, others })) return true
  const first = Math.min(...triggers)
  const setOff = has(items[k - 1], 'comma') && has(items[k + 1], 'comma')
  const from = setOff ? k - 2 : k - 1
  for (let i = from; i >= Math.max(0, k - REACH); i--) {
    if (isDealing(items, i, first) || (has(items[i], 'say.verb') && isSpokenOf(items, i, triggers))) return true
    if (has(items[i], 'stop', 'comma', 'connector') || isVerb(items[i])) return false
  }
  return false
}
