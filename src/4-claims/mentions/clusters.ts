/** Triggers that tell of one thing together: "انفجار سيارة مفخخة يقودها انتحاري استهدف…" is one event, not four. */
import { isSeriesOfNews } from '../days/compared-times.ts'
import { isAfterSpan } from '../grammar/after-span.ts'
import { bearing, has, opensClause } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { answerOf } from '../scope/bygone.ts'
import { COMES, foregoingFrom } from '../scope/foregoing.ts'
import { isSound } from './bombs.ts'
import type { Trigger } from './trigger.ts'

export interface Cluster {
  readonly head: Trigger
  readonly triggers: readonly Trigger[]
}

/** Types that can be told together; the head is the one that names the happening rather than its means or aim. */
const TOGETHER: readonly ReadonlySet<string>[] = [
  new Set(['blast', 'suicide_attack', 'violence', 'bombing']),
  new Set(['fire', 'air_strike', 'shelling', 'violence']),
  new Set(['clash', 'violence']),
  new Set(['capture']),
  new Set(['agreement']),
]
const MOST_APART = 6
/** Rules that name a means or an aim. */
const MEANS = new Set(['targeted', 'bomber', 'car-bomb', 'car-bombs', 'device'])

const BESIDE = bearing('w:مع', 'w:ومع', 'w:وسط', 'w:بالتزامن', 'w:بالتوازي')
/** "ترافقت الغارات مع قصف مدفعي": what goes along with another is none of its words. */
const isBeside = (items: readonly Item[], at: number): boolean => BESIDE(items[at - 1]) && !has(items[at], 'def')

const STARTS_FROM = bearing('w:بعد', 'w:عقب', 'w:غداه')
const isComma = bearing('comma')
/** "بعد يوم على الهجوم على كذا، استهدفت ضربة…": what a sentence only starts from ends with its comma. */
const isStartedFrom = (items: readonly Item[], a: number, b: number): boolean =>
  STARTS_FROM(items[0]) && items.slice(a, b).some(isComma) && !items.slice(0, a).some(isComma)

const OF_THEM = bearing(
  ...'ابرزها اخرها احدثها اولها اكبرها اعنفها اشدها اخطرها اسواها منها بينها ضمنها'.split(' ').map(stem => `s:${stem}`),
)

/** "اندلعت الاشتباكات بعد محاولة اغتيال قيادي": what set it off was before it. */
const isSetOffBy = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'assassination-tried' && [at - 1, at - 2].some(i => STARTS_FROM(items[i]))

const FROM_AFAR = new Set(['air_strike', 'shelling', 'fire'])
const UPON = bearing('w:بعد', 'w:عقب', 'w:غداه', 'w:اثر', 'w:اعقاب')
/** "شنت غارات إثر هجوم على مركز": an attack upon which somebody is bombed is no part of the bombing. */
const isAttackBefore = (items: readonly Item[], a: Trigger, b: Trigger): boolean =>
  FROM_AFAR.has(a.rule.type) && b.rule.type === 'violence' && UPON(items[b.at - 1]) && !has(items[b.at], 'def', 'verb')

/** Whether one of the other clusters of its sentence tells of such a bombing. */
export const isUponOther = (
  items: readonly Item[],
  { head }: Cluster,
  told: readonly { cluster: Cluster }[],
): boolean => told.some(({ cluster: { head: other } }) => other.at < head.at && isAttackBefore(items, other, head))

const ARRESTS_REACH = 3
/** "حملة اعتقالات واسعة استهدفت عناصر التنظيم": whom arrests are aimed at. */
const isAimOfArrests = (items: readonly Item[], a: Trigger, b: Trigger): boolean =>
  a.rule.type === 'arrest' &&
  b.rule.id === 'targeted' &&
  b.at - a.at <= ARRESTS_REACH &&
  has(items[a.at], 'masdar', 'campaign') &&
  !items.slice(a.at + 1, b.at).some(isComma)

/** "ثلاثة قتلى و50 جريحا": told in one breath. */
const areDeadAndHurt = (items: readonly Item[], a: Trigger, b: Trigger): boolean =>
  a.rule.id === 'victims' && b.rule.id === 'victims' && b.at === a.at + 1 && items[b.at]?.conjunction === true

const NEXT_REACH = 3
const OF_KIND = bearing('other', 's:اخري', 's:اخر', 's:ثانيه', 's:ثالثه')
const isNextOfKind = (items: readonly Item[], a: number, b: number): boolean =>
  items
    .slice(Math.max(a + 1, b - NEXT_REACH), b)
    .some((item, i, near) => OF_KIND(item) && near[i - 1]?.conjunction === true && !has(near[i - 1], 'verb'))

const AIM_REACH = 14
/** "غارة على مبنى انهار عقب استهدافه": the same blow, named again by what it was aimed at. */
const isSameAimed = (items: readonly Item[], a: Trigger, b: Trigger): boolean =>
  b.rule.id === 'targeted' &&
  has(items[b.at], 'masdar') &&
  has(items[b.at], 'pron') &&
  UPON(items[b.at - 1]) &&
  FROM_AFAR.has(a.rule.type) &&
  b.at - a.at <= AIM_REACH &&
  !items.slice(a.at, b.at).some(item => isComma(item) || has(item, 'stop'))

function joins(items: readonly Item[], a: Trigger, b: Trigger): boolean {
  if (isSameAimed(items, a, b)) return true
  if (b.at - a.at > MOST_APART) return false
  if (isAimOfArrests(items, a, b) || areDeadAndHurt(items, a, b)) return true
  if (!TOGETHER.some(set => set.has(a.rule.type) && set.has(b.rule.type))) return false
  const second = items[b.at]
  // "الانفجار هو الأحدث في سلسلة هجمات": the others of its kind are none of it.
  if (isSeriesOfNews(items, b.at - 1)) return false
  if (isStartedFrom(items, a.at, b.at) || isSetOffBy(items, b) || isAttackBefore(items, a, b)) return false
  // "ويأتي الهجوم غداة غارات على كذا": what came before the deed is no part of it.
  if (items.slice(0, b.at).some(item => has(item, COMES)) && (foregoingFrom(items, a.at) ?? b.at) < b.at) return false
  // "الغارات تشير إلى أنهم سيهاجمون": what is to come is no part of what was.
  if (second?.word?.best.future) return false
  if (second?.conjunction || isBeside(items, b.at) || isAfterSpan(items, b.at)) return false
  // "عدة هجمات كان أبرزها الهجوم على كذا": one of them is not all of them.
  if (items.slice(a.at + 1, b.at).some(OF_THEM)) return false
  // "كثف هجماته ردا على تفجير": what is answered came before.
  if (answerOf(items, a.at, b.at) < b.at) return false
  // "تخللها إطلاق نار وأصوات انفجارات": who shoots sets off nothing.
  if (b.rule.id === 'explosion' && isSound(items, b.at)) return false
  // "انفجرت سيارتان في السوق، وسيارة أخرى استهدفت الحي": another of its kind.
  if (b.rule.id === 'targeted' && isNextOfKind(items, a.at, b.at)) return false
  for (let i = a.at + 1; i <= b.at; i++)
    if (opensClause(items, i) || (items[i]?.kind === 'place' && b.rule.id !== 'targeted')) return false
  return true
}

/** Triggers of a sentence, in order, put together into clusters. */
export function clustersOf(items: readonly Item[], triggers: readonly Trigger[]): Cluster[] {
  const groups: Trigger[][] = []
  for (const trigger of triggers) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && joins(items, before, trigger)) last.push(trigger)
    else groups.push([trigger])
  }
  return groups.flatMap(group => {
    const head = group.find(t => !MEANS.has(t.rule.id)) ?? group[0]
    return head ? [{ head, triggers: group }] : []
  })
}
