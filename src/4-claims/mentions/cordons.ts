/** Surroundings that are no siege: a cordon around a scene, a house that is searched, waters around a village. */
import { has, opensRelative } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from './trigger.ts'

const REACH = 5
const SCENE = wanted(['s:مكان', 's:حادث', 's:حادثه', 's:مياه', 's:سيول', 's:فيضانات', 's:ثلوج', 's:حرائق'])
const SPOT = wanted('s:منطقه s:موقع s:محيط s:مبني s:شارع s:سوق s:حي s:تجمع s:تجمهر s:حشد s:ساحه s:مسرح'.split(' '))
/** Police draw a ring (طوق) around what they search; who besieges an enemy is also said to ring him, so the spot must be a bare "there". */
const DEED = wanted(['attack.noun', 'blast', 'clash', 'gunfire', 'accident'])
/** "طوقت موقع الهجوم": where something was done, whoever searches there. */
const isScene = (items: readonly Item[], at: number): boolean =>
  has(items[at], SPOT) && has(items[at + 1], DEED) && has(items[at + 1], 'def')
const RINGS = /^[تي]?طوق(ت|وا)?$|^تطويق$/
const SPOT_REACH = 3

/** A search that begins with a cordon is news. */
const SEARCH = wanted('comb pursue s:تفتيش s:للتفتيش s:بحث s:بحثا s:للبحث s:تفتش s:مداهمه s:مداهمات'.split(' '))
const SEARCH_REACH = 10

function isRingAroundSpot(items: readonly Item[], at: number): boolean {
  if (!RINGS.test(items[at]?.word?.best.stem ?? '')) return false
  const near = items.slice(at + 1, at + 1 + SPOT_REACH)
  const spot = near.findIndex(item => has(item, SPOT))
  const behind = items[at + 2 + spot]
  return (
    spot >= 0 &&
    has(near[spot], 'def') &&
    behind?.kind !== 'place' &&
    !opensRelative(behind) &&
    !items.slice(at + 1, at + 1 + SEARCH_REACH).some(item => has(item, SEARCH))
  )
}

const MARCHES = wanted(['march', 'protest', 's:قافله', 's:قوافل', 's:اسطول', 's:حراك'])
/** "مسيرات العودة وكسر الحصار": what a march is called. */
const isNameOfMarch = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 's:كسر', 's:لكسر', 's:رفع', 's:فك') &&
  items.slice(Math.max(0, at - REACH), at).some(item => has(item, MARCHES))

/** "قصفوا أربع بلدات محاصرة": the adjective of a place that other news is of. */
const isOfPlaceStruck = (items: readonly Item[], at: number): boolean =>
  /^محاصر(ه|تين|تان)?$/.test(items[at]?.word?.best.stem ?? '') &&
  items[at]?.preposition === null &&
  !items[at]?.conjunction &&
  has(items[at - 1], 'place.kind') &&
  !has(items[at - 1], 'def') &&
  (has(items[at + 1], 'prep', 'stop', 'comma') || items[at + 1] === undefined || items[at + 1]?.preposition !== null)

const LIFTS = wanted(['lift', 's:رفع', 's:كسر'])
const DONE = wanted(['announce.verb', 's:تمكن', 's:تمكنت', 's:نجح', 's:نجحت', 's:تم', 's:بعد', 's:عقب'])
/** "أعلن الجيش فك الحصار عن البلدة", "فكت القوات الحصار": it is over; of "دعا إلى رفع الحصار" it goes on. */
const isLifted = (items: readonly Item[], at: number): boolean => {
  if (has(items[at], 'verb')) return false
  const lifts = [at - 1, at - 2].find(k => has(items[k], LIFTS))
  if (lifts === undefined || (lifts === at - 2 && items[at - 1]?.kind !== 'actor')) return false
  const finite = has(items[lifts], 'verb') && !has(items[lifts], 'masdar', 'present')
  return finite || items.slice(Math.max(0, lifts - REACH), lifts).some(item => has(item, DONE))
}

/** "طوقت الشرطة المنطقة", "طوقت الدوريات التجمهر", "حاصرت السيول القرى", "حاصرت القوات منزلا", "محاصرة مركبتهم". */
export const isNoSiege = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'besieged' &&
  (isOfPlaceStruck(items, at) ||
    isRingAroundSpot(items, at) ||
    isNameOfMarch(items, at) ||
    isLifted(items, at) ||
    items
      .slice(at + 1, at + 1 + REACH)
      .filter(item => item.kind !== 'time')
      .some(
        (item, i, near) =>
          isScene(near, i) ||
          has(item, SCENE) ||
          (i < 2 && has(item, 'home')) ||
          (i === 0 && has(item, 'vehicle', 'car')),
      ))
