/** Means that stand behind what was struck: "استهداف مواقع كذا بصواريخ", "باستخدام مسيرات". */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isRelative } from '../sides/party.ts'
import type { RoleReading } from '../sides/roles.ts'
import { isAirDefence } from './air-defences.ts'

const DRONE_REACH = 12
const USING = wanted(['w:باستخدام', 'w:بواسطه', 'w:عبر'])
/** "استهدفت أمس مدينة كذا بمسيرات", "باستخدام طائرات مسيرة": with what it was done stands behind whom, when and where. */
export const withDrones = (items: readonly Item[], trigger: number, to: number): boolean => {
  for (let k = trigger + 1; k < Math.min(to, trigger + DRONE_REACH); k++) {
    if (has(items[k], 'stop', 'connector', 'relative')) return false
    const used = has(items[k], 'p:ب') || has(items[k - 1], USING)
    if (used && has(items[k], 'drone.maybe', 'aircraft')) return true
  }
  return false
}

/** "استهداف مواقع على مدخل كذا بصواريخ". */
export const withRockets = (items: readonly Item[], trigger: number, to: number): boolean => {
  if (!has(items[trigger], 'target')) return false
  for (let k = trigger + 1; k < Math.min(to, trigger + DRONE_REACH); k++) {
    if (has(items[k], 'stop', 'connector', 'relative', 'comma')) return false
    if (has(items[k], 'p:ب') && has(items[k], 'shell.round', 'guns')) return true
  }
  return false
}

const FLIES = wanted(['aircraft', 'drone.maybe'])
const LAUNCH_REACH = 12
/** "أطلقت طائرة بدون طيار تابعة لكذا عدة صواريخ على", "قامت طائرة بإطلاق صاروخ على": what flies fires the rocket at `trigger`. */
export function isFiredFromAir(items: readonly Item[], trigger: number): boolean {
  for (let k = trigger - 1; k >= Math.max(0, trigger - LAUNCH_REACH); k--) {
    if (has(items[k], 'stop', 'comma', 'connector') || (isRelative(items[k]) && !has(items[k], 'prep'))) return false
    if (!has(items[k], 'launch')) continue
    // "قامت طائرة استطلاع بإطلاق".
    const doer = items.slice(Math.max(0, k - DOER_REACH), k)
    const does = items[k]?.preposition === 'ب' ? doer.findLastIndex(item => has(item, 'carry.out.verb')) : -1
    return has(items[k + 1], FLIES, 'air') || (does >= 0 && has(doer[does + 1], FLIES, 'air'))
  }
  return false
}
const DOER_REACH = 6

const OPENS = wanted(['stop', 'comma', 'connector', 'open'])
const SUBJECT_REACH = 9
const isTensed = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun', 'def')
/** "إن طائرة من دون طيار استهدفت سيارة", "طائرة استطلاع قد قصفت بصاروخين سيارة", "مقاتلات من طراز كذا استهدفت": what flies is the subject before the verb, with what is told of it. */
export const flownBefore = (items: readonly Item[], at: number): boolean => {
  // "مقاتلات نفذت ضربة".
  const trigger = has(items[at - 1], 'carry.out.verb', 'launch.verb') ? at - 1 : at
  if (!isTensed(items[trigger]) || items[trigger]?.conjunction) return false
  const first = has(items[trigger - 1], 'qad') ? trigger - 2 : trigger - 1
  for (let k = first; k >= Math.max(0, trigger - SUBJECT_REACH); k--) {
    const item = items[k]
    if (has(item, OPENS) || (isRelative(item) && !has(item, 'prep')) || isTensed(item)) return false
    const opens = k === 0 || item?.conjunction === true || has(items[k - 1], OPENS) || items[k - 1]?.kind === 'number'
    if (opens && has(item, FLIES) && item?.preposition === null) return true
  }
  return false
}

const AIR_POWERS = wanted(
  's:اسراييلي s:اسرائيلي s:امريكي s:اميركي s:تركي s:روسي s:اوكراني s:ايراني s:اسراييليه s:اسرائيليه s:امريكيه s:اميركيه s:تركيه s:روسيه s:اوكرانيه s:ايرانيه'.split(
    ' ',
  ),
)
/** "استهداف مسيرة إسرائيلية سيارة": one of a state that flies them, and no march. */
export const isDroneOfState = (items: readonly Item[], trigger: number): boolean =>
  has(items[trigger + 1], 'drone.maybe') &&
  items[trigger + 1]?.preposition === null &&
  has(items[trigger + 2], AIR_POWERS)

/** "بالقنابل والرشاشات": bombs that are thrown in a shooting. */
export const amongShots = (near: readonly Item[]): boolean =>
  near.some((item, i) => item.conjunction && has(item, 'gunfire', 'weapon') && has(near[i - 1], 'grenade', 'p:ب'))

const OF_MEANS = wanted('air aircraft airforce air.adj barrel strike guns artillery.adj shell.round heavy'.split(' '))
const ATTACK_REACH = 3
/** "هجمات متزامنة ضربت حواجز الجيش": what attacks of unsaid means have hit. */
export const isBlowOfAttack = (items: readonly Item[], trigger: number): boolean =>
  has(items[trigger], 'strike.maybe.verb') &&
  items
    .slice(Math.max(0, trigger - ATTACK_REACH), trigger)
    .some((item, i, near) => has(item, 'attack.noun') && !near.slice(i).some(one => has(one, OF_MEANS)))

const NEAR_REACH = 8
/** "ارتكب الطيران الحربي مجزرة", "ارتكبت طائرات الاحتلال مجزرة". */
export const isWroughtByAir = (items: readonly Item[], from: number, trigger: number): boolean =>
  items
    .slice(Math.max(from, trigger - NEAR_REACH), trigger)
    .some(item => has(item, 'air', 'aircraft') && item.preposition === null)

const MANNERS = wanted(['w:رميا', 'w:شنقا', 'w:ذبحا', 'w:نحرا'])
/** "قتلوا رميا بالرصاص", "قتل ثلاثة ذبحا": by the manner of it those killed were in the hands of their killers. */
export const asExecution = (items: readonly Item[], trigger: number, to: number): boolean =>
  items.slice(trigger + 1, Math.min(to, trigger + 1 + NEAR_REACH)).some(item => has(item, MANNERS))

const GOES_OFF = wanted(['s:انفجر', 's:انفجرت', 's:ينفجر', 's:تنفجر'])
/** "فجر شاحنته المفخخة": whoever sets off a vehicle of his own dies with it; of "انفجرت سيارته" he is the victim. */
export const drivesBomb = (items: readonly Item[], trigger: number): boolean =>
  has(items[trigger], 'verb') &&
  !has(items[trigger], GOES_OFF) &&
  items.slice(trigger + 1, trigger + 4).some(item => has(item, 'car') && has(item, 'pron'))

/** "فجر سترته الناسفة", "سترة ناسفة", "فجر سترته". */
export const wearsBomb = (clause: readonly Item[]): boolean =>
  clause.some(
    (item, i) =>
      (has(item, 'device.adj') && has(clause[i - 1], 's:ستره', 's:سترته', 's:سترتها')) ||
      (has(item, 's:سترته', 's:سترتها') && has(clause[i - 1], 'blast.verb')),
  )

/** Coalitions of states strike from the air where nothing else is said. */
export const isCoalition = (item: Item): boolean =>
  item.actor !== null && (item.actor.text.includes('تحالف') || item.actor.text.includes('ائتلاف'))

/** "كان التحالف استهدف قياديا": so does what such a coalition aims at. */
export const byCoalition = (items: readonly Item[], trigger: number): boolean =>
  has(items[trigger], 'target.verb') &&
  [items[trigger - 1], items[trigger + 1]].some(
    item =>
      item?.actor &&
      item.preposition === null &&
      /^(ال)?تحالف( الدولي| العربي| بقياده| الذي|$)/.test(normalForm(item.actor.text)),
  )

/** "هجوم شنته الطائرات", "الهجوم الذي نفذته مقاتلات". */
export const madeByAircraft = (items: readonly Item[], trigger: number): boolean =>
  [1, 2].some(
    k => has(items[trigger + k], 'launch.verb', 'carry.out.verb') && has(items[trigger + k + 1], 'aircraft', 'air'),
  )

const NEXT_CAR = wanted(['other', 's:اخري', 's:ثانيه', 's:ثالثه'])
/** "انفجار سيارتين مفخختين في كذا، وسيارة أخرى استهدفت كذا": the next car went off like those told before it. */
export const isNextCarBomb = (items: readonly Item[], trigger: number): boolean =>
  has(items[trigger - 1], NEXT_CAR) &&
  has(items[trigger - 2], 'car') &&
  items.slice(0, trigger - 2).some(item => has(item, 'carbomb', 'carbomb.adj'))

const FLYERS = /^(ال)?(طائرات|طائرة|طيران|مقاتلات|مروحيات|سلاح الجو)( |$)/
/** "طائرات من نوع كذا استهدفت بصاروخين", "ردت مقاتلات التحالف باستهداف كهوف": those that fly strike from the air, whatever they fire. */
const isFlownBy = (roles: readonly RoleReading[]): boolean =>
  roles.some(({ role, actor }) => role === 'initiator' && FLYERS.test(actor.text))

/** Whether those who do it fly, or those who met it keep the sky: "تصدت الدفاعات الجوية لهجوم". */
export const comesByAir = (rule: string, type: string, roles: readonly RoleReading[]): boolean =>
  ((type === 'shelling' || rule === 'targeted') && isFlownBy(roles)) ||
  (rule === 'repelled' && roles.some(({ actor }) => isAirDefence(actor)))
