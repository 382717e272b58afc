/** Who stands before a trigger and does it: the subject of its verb, or of the verb that governs its noun. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isDeedOfKilled } from '../scope/guilt.ts'
import { isUnarmedVoice } from './able-sides.ts'
import { fleeThemselves } from './causes-of-flight.ts'
import { isAdjectival, isPreposition, isRelative, isVerbHere, partyOf } from './party.ts'
import type { Relation } from './role-frames.ts'
import { areHarmed } from './struck-behind.ts'
import { subjectOf } from './subjects.ts'
import { isSupport } from './told-beside.ts'
import { revealsOwn } from './told-parts.ts'

const GOVERNS = wanted(
  'manage resort carry.out begin complete go.on continue announce try launch reinforce attempt plan wage ambush.lay plant exchange reply renew impose sign reach aim s:خرق s:خرقت s:خرقوا s:انتهك s:انتهكت'.split(
    ' ',
  ),
)
/** Deeds in the course of which, or by which, another is done: "قتل الجيش خمسة مسلحين في عملية". */
const VIOLENT = wanted([
  'kill',
  'arrest',
  'burn',
  'destroy',
  'storm',
  'abduct',
  'attack',
  'target',
  'capture',
  'manage',
  'advance',
])
/** "سيطر الجيش على القرية بعد هجوم": who moves ahead behind a deed did it; who makes arrests behind one did not. */
const GROUND = wanted(['capture', 'advance', 'storm', 'manage', 'destroy'])
const COURSE = wanted(['w:في', 'w:خلال', 'w:اثناء', 'w:عقب', 'w:بعد', 'w:اثر'])
/** "بدأت القوات عملية في أعقاب هجوم": what was before a deed, or moved to it, is another's. */
const BEFORE = wanted(['w:عقب', 'w:بعد', 'w:اثر', 'w:اعقاب', 'w:غداه', 'w:قبل', 'w:منذ', 'w:رغم', 'w:بعيد', 'w:قبيل'])

/** A deed, or the adjective that tells it ("تفجير انتحاري"), behind such a word. */
const isEarlier = (items: readonly Item[], trigger: number): boolean =>
  has(items[trigger - 1], BEFORE) || (has(items[trigger - 2], BEFORE) && isAdjectival(items[trigger]))

const [FOILS, DEFINITE] = [wanted(['foil.masdar', 'repel.masdar']), wanted(['def'])]
/** "اعترضت القوات صاروخا". */
const STOPS = wanted(['intercept', 'repel', 'shoot.down', 'destroy'])

/** The verb before a verbal noun that takes over its subject: "تمكنت القوات من استعادة", "شنت الطائرات سلسلة غارات", "قام الجيش بقصف". */
function governor(items: readonly Item[], trigger: number, from: number): number | null {
  for (let k = trigger - 1; k >= from && trigger - k <= 9; k--) {
    const item = items[k]
    if (
      !item ||
      has(item, 'stop') ||
      (has(item, 'comma') && !partyOf(items[k - 1]) && items[k - 1]?.kind !== 'time' && items[k - 1]?.kind !== 'place')
    )
      return null
    if (isVerbHere(items, k) && isRelative(items[k - 1])) return null
    // "تمكنت القوات من إفشال الهجوم": who foils it did not make it.
    if (has(item, FOILS) && has(items[trigger], DEFINITE)) return null
    if (isVerbHere(items, k))
      return ((has(item, GOVERNS) || revealsOwn(items, k, trigger)) && !isEarlier(items, trigger)) ||
        (has(item, 'throw') && has(items[trigger], 'grab')) ||
        (has(item, STOPS) && has(items[trigger], 'shell.round')) ||
        (has(items[trigger - 1], COURSE) &&
          has(item, isEarlier(items, trigger) ? GROUND : VIOLENT) &&
          !has(item, 'passive') &&
          !areHarmed(items, k))
        ? k
        : null
    if (has(item, 'connector')) return null
  }
  return null
}

/** Who stands before the trigger and does it: first item of the side, with how surely. */
export function doerBefore(
  items: readonly Item[],
  trigger: number,
  from: number,
  verbal: boolean,
  victims: ReadonlySet<number>,
): { at: number; relation: Relation } | null {
  if (verbal) {
    const at = fleeThemselves(items, trigger, victims) ? null : subjectOf(items, trigger, victims)
    return at === null ? null : { at, relation: 'subject' }
  }
  // "قيام الجيش بقصف", "محاولة المسلحين اقتحام", "أعلن نجاح القوات في قتل": a verbal noun with its own doer governs the trigger.
  const reach = isPreposition(items[trigger - 1]) || items[trigger]?.preposition !== null ? 8 : 4
  for (let k = trigger - 1; k >= from && trigger - k <= reach; k--) {
    const own = k + 1 < trigger && partyOf(items[k + 1]) !== null
    if (own && has(items[k], 'masdar', 'attempt') && has(items[k], GOVERNS, 'attempt'))
      return { at: k + 1, relation: 'by' }
    if (isVerbHere(items, k) || has(items[k], 'stop', 'connector')) break
  }
  // "قتلت القوات أربعة من المتهمين بالهجوم": who kills them for it did not do it.
  const verb = isSupport(items, trigger) || isDeedOfKilled(items, trigger) ? null : governor(items, trigger, from)
  if (verb !== null) {
    const at = subjectOf(items, verb)
    const announced = has(items[verb], 'announce') || revealsOwn(items, verb, trigger)
    if (at === null || victims.has(at) || at >= trigger || (announced && isUnarmedVoice(partyOf(items[at]))))
      return null
    return { at, relation: announced ? 'governor' : 'by' }
  }
  return null
}
