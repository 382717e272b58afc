/** Behind a verb of killing in the active stands first who did it: whom it counts stands further on. */
import { tellsSettlers } from '../chunks/people-kinds.ts'
import { asidesOf } from '../grammar/asides.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { actingOf } from '../sides/party.ts'
import { figureOf } from './figure.ts'

const DESCRIBED_REACH = 6
const OBJECT_REACH = 9
const BEFORE = wanted(['w:بعد', 'w:عقب', 'w:اثر', 'w:خلال', 'w:اثناء', 'w:جراء', 'connector', 'relative'])
/** "اغتال مسلحون، مساء أمس، ضابطا": a comma of a time between two. */
const isOfTime = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'comma') && (items[at - 1]?.kind === 'time' || items[at + 1]?.kind === 'time')
const IT_IS_THOUGHT = wanted(['w:بانه', 'w:انه', 'w:بانها', 'w:انها'])
/** "قتل انتحاري يشتبه بانتمائه للتنظيم 32 شخصا": what is said of one who came to kill stands between him and whom he killed. */
function shiftBehindDescribed(items: readonly Item[], trigger: number, victims: number): number {
  if (victims !== trigger + 1 || !has(items[victims], 'suicide', 'armed')) return victims
  for (let k = victims + 1; k <= victims + DESCRIBED_REACH; k++) {
    const item = items[k]
    if (!item || has(item, 'stop', 'kill', 'die', 'injure') || item.conjunction) break
    if (has(item, 'connector') && !has(item, IT_IS_THOUGHT)) break
    const many = (item.people?.number?.low ?? 0) > 1
    if (many && item.preposition === null && !has(items[k - 1], 'prep', 'among')) return k
  }
  return victims
}

/** "قتل قناص أمس طفلة": one armed man and one who is not, neither joined to the other, are killer and killed. */
const isOther = (one: Item, next: Item | undefined): boolean =>
  one.people?.group === 'combatants' && next?.people?.group === 'civilians' && next.people.implied === 1

/** "قتل مسلح ثلاثة جنود": one person straight after the verb did it when counted people follow, with but a time between. */
function shiftBehindOne(items: readonly Item[], trigger: number, victims: number): number {
  const one = items[victims]
  if (one?.people?.implied !== 1 || one.people.outcome || !has(items[trigger], 'verb')) return victims
  const at = items[victims + 1]?.kind === 'time' ? victims + 2 : victims + 1
  const next = items[at]
  const accusative = next?.people?.implied === 1 && /[^ا]ا$/.test(next.word?.best.stem ?? '')
  const counted = next?.people && (next.people.number || next.people.implied === 2 || accusative || isOther(one, next))
  const straight = counted && victims === trigger + 1 && !next.conjunction && next.preposition === null
  return straight ? at : shiftBehindDescribed(items, trigger, victims)
}

/** "قتل أربعة مسلحين من التنظيم 20 مدنيا": armed people by number straight after the verb did it when others are counted behind them. */
function shiftBehindCounted(items: readonly Item[], trigger: number, victims: number): number {
  const first = items[victims]
  if (victims !== trigger + 1 || !has(items[trigger], 'kill.verb') || !has(first, 'armed', 'combatant')) return victims
  const at = items[victims + 1]?.kind === 'time' ? victims + 2 : victims + 1
  const next = items[at]
  const others = next?.people && next.people.number !== null && next.people.outcome === null && !next.people.other
  return others && !next.conjunction && next.preposition === null && !has(next, 'armed') ? at : victims
}

/** "قتل مسلحو الحركة، 20 رجلا": a comma before those who are counted straight behind it. */
const isBeforeCounted = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]
  return has(items[at], 'comma') && next?.people?.number != null && !next.conjunction && next.preposition === null
}

/** How armed people come: "يستقلون سيارة", "يرتدون زيا عسكريا", "يحملون مسدسات". */
const RIDES = wanted(['ride', 'wear', 'be', 's:يحملون', 's:يحملان', 's:يحمل', 's:تحمل'])

/** "قتل مسلحون ثلاثة جنود": people without a number straight after the verb did it when counted people follow. */
export function shiftToObject(items: readonly Item[], trigger: number, victims: number): number {
  const first = items[victims]
  if (first?.people?.implied === 1) return shiftBehindOne(items, trigger, victims)
  if (first?.people?.number) return shiftBehindCounted(items, trigger, victims)
  const doer =
    first?.people &&
    !first.people.number &&
    (first.people.plural ||
      (first.people.implied === 2 && has(first, 'armed', 'suicide') && /ان$/.test(first.people.text))) &&
    first.people.outcome === null &&
    items[trigger]?.tags.has('verb')
  if (!doer) return victims
  const aside = has(items[victims + 1], 'comma') ? (asidesOf(items)?.[victims + 1] ?? 0) : 0
  const from = Math.max(victims + 1, aside)
  for (let k = from; k < from + OBJECT_REACH; k++) {
    const item = items[k]
    if (!item || item.tags.has('stop') || (item.tags.has('comma') && !isOfTime(items, k) && !isBeforeCounted(items, k)))
      break
    // "قتل عناصر من القوات أمس، بعد استهداف المسلحين": what came before is no object.
    if (has(item, BEFORE)) break
    // "اغتال مسلحون يستقلون سيارة ضابطا": how they came.
    if (item.tags.has('verb') && !item.tags.has('noun') && !has(item, RIDES)) break
    const counted = item.kind === 'people' || (k === from && item.kind === 'number')
    if (counted && !item.conjunction && figureOf(item) && !items[k - 1]?.tags.has('prep')) return k
  }
  return victims
}

/** "قتل شاب والده", "قتل زوجته": in his own house. */
const isHisOwn = (item: Item | undefined): boolean => {
  const pronoun = item?.word?.analyses.some(a => a.pronoun !== null && a.sense?.classes.includes('person'))
  return pronoun === true && !/ة( |$)/.test(item?.people?.text ?? '')
}
const HARMS = wanted(['kill.verb', 'injure.verb'])
/** "قتل جندي شابا", "أصاب مستوطن طفلا": the one armed man straight behind the verb who did it to those told behind him. */
export function loneDoer(items: readonly Item[], trigger: number): ActorName | null {
  const at = trigger + 1
  const one = items[at]
  if (!has(items[trigger], HARMS) || one?.people?.implied !== 1 || one.conjunction || one.preposition !== null)
    return null
  const struck = shiftToObject(items, trigger, at)
  if (struck === at || isHisOwn(items[struck])) return null
  const actor = actingOf(one)
  return actor?.armed || tellsSettlers(one) ? actor : null
}
