/** What came upon that which was told just before: "وعمدت الشرطة بعدها إلى اعتقال أربعين", "وعلى إثرها انسحب المسلحون". */
import { has, opensClause, opensRelative } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'

const UPON = wanted(['w:بعدها', 'w:بعده', 'w:عقبها', 'w:اثرها', 'w:اثره', 'w:عقبه'])
const OPENING = 4
const isAfterIt = (item: Item | undefined, next: Item | undefined): boolean =>
  has(item, UPON) || (has(item, 'w:بعد', 'w:وبعد', 'w:عقب', 'w:اثر') && has(next, 'w:ذلك'))

/** Whether a sentence opens by placing what it tells upon what was told before. */
export const followsUpon = ({ sentence: { items, part }, trigger }: Mention): boolean =>
  part === 'body' &&
  items.slice(0, Math.min(trigger, OPENING)).some((item, i) => item.kind === 'word' && isAfterIt(item, items[i + 1]))

const THE_DEED = wanted('attack.noun blast strike shell clash ambush s:حادث s:حادثه s:مجزره'.split(' '))
const ANOTHER = wanted('ordinal s:سابق s:سابقه s:اخير s:اخيره s:ماضي s:ماضيه s:مماثل s:مماثله'.split(' '))
/** "الهجوم", "الهجوم الدامي": that which was told before, and none that is told apart by where, when or by whom ("الهجوم على كذا"). */
function isKnownDeed(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  const described = has(next, 'def') && !has(next, 'masdar', 'noun', 'verb') && next?.kind === 'word'
  const after = described ? items[at + 2] : next
  return (
    isDeed(items[at]) &&
    !(has(next, ANOTHER) && !next?.conjunction) &&
    !(after && (opensRelative(after) || has(after, 'prep', 'this') || after.kind === 'place' || after.kind === 'time'))
  )
}
const isDeed = (item: Item | undefined): boolean => has(item, 'def') && has(item, THE_DEED) && !has(item, 'verb')

const BEHIND = wanted(['w:بعد', 'w:وبعد', 'w:عقب', 'w:وعقب', 'w:اثر', 'w:اعقاب', 'w:فور', 'w:وفور', 'w:بعيد'])
const CAME_TO_PASS = wanted(['w:وقوع', 'w:حدوث'])
const BEHIND_REACH = 10
/** "فر السكان عقب الهجوم", "وبعد الانفجار أغلقت الشرطة الطريق". */
function isBehindDeed(items: readonly Item[], trigger: number, own: readonly number[]): boolean {
  for (let at = Math.max(1, trigger - BEHIND_REACH); at <= trigger + BEHIND_REACH && at < items.length; at++) {
    const item = items[at]
    if (at > trigger && (has(item, 'comma', 'stop') || opensClause(items, at))) return false
    const upon = has(items[at - 1], CAME_TO_PASS) ? at - 2 : at - 1
    if (has(items[upon], BEHIND) && isKnownDeed(items, at) && !own.includes(at) && !isPartedBefore(items, at, trigger))
      return true
  }
  return false
}
/** A deed told before the mention opens its clause: nothing but a comma stands between. */
const isPartedBefore = (items: readonly Item[], at: number, trigger: number): boolean =>
  at < trigger &&
  items.slice(at + 1, trigger).some((item, i) => has(item, 'stop') || (i > 1 && opensClause(items, at + 1 + i)))

const FOLLOWED = wanted(
  'w:تبع w:وتبع w:تبعت w:وتبعت w:تلا w:وتلا w:تلت w:وتلت w:اعقب w:واعقب w:اعقبت w:واعقبت'.split(' '),
)
/** "وتبع التفجيرات إطلاق نار". */
const followsDeed = (items: readonly Item[], trigger: number): boolean =>
  items.some((item, i) => i < trigger && trigger - i <= BEHIND_REACH && has(item, FOLLOWED) && isDeed(items[i + 1]))

const SEARCH = wanted(['find.masdar', 's:بحث', 's:ملاحقه', 's:تعقب', 's:مطارده'])
const SEARCH_REACH = 4
/** "أطلق الجيش عملية للعثور على منفذي الهجوم": it began as the news did. */
const seeksDoers = ({ type, sentence: { items }, trigger }: Mention): boolean =>
  type === 'operation' &&
  items
    .slice(trigger, trigger + BEHIND_REACH)
    .some(
      (item, i, near) =>
        has(item, SEARCH) && near.slice(i + 1, i + 1 + SEARCH_REACH).some(sought => has(sought, 'attacker')),
    )

/** Whether fresh news without a time of its own is told as what came upon the deed that was told before: it came the same day. */
export const comesUponDeed = (mention: Mention): boolean => {
  const { sentence, trigger, triggers, rule } = mention
  if (sentence.part !== 'body' || rule.type === 'statement') return false
  const { items } = sentence
  return isBehindDeed(items, trigger, triggers) || followsDeed(items, trigger) || seeksDoers(mention)
}

/** The happening that a mention without a time of its own came upon, where that is only recalled: then it is history too. */
export function recalledBefore(mention: Mention, previous: Located | undefined): Located | null {
  if (!previous || mention.time !== null || mention.status !== 'reported' || !followsUpon(mention)) return null
  const near = mention.sentence.index - previous.mention.sentence.index === 1
  return near && previous.mention.scope === 'background' ? previous : null
}
