/** Means that strike for the side whose they are: "قصفت دبابات الجيش", "هدمت جرافات البلدية". */
import { verbSenses } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAdjectival, partyOf } from './party.ts'

/** What strikes by itself, and what strikes only with verbs that cannot be said of its being struck. */
const STRIKING = wanted(['drone.maybe', 'gunfire', 's:راجمات', 's:قناصه', 's:مدافع', 's:هاونات'])
const MOVING = wanted(['heavy', 'vehicle', 'artillery', 's:جرافات', 's:جرافه', 's:بلدوزرات', 's:حفارات'])
const DONE_WITH_THEM = wanted([
  'shell.verb',
  'storm.verb',
  'advance.verb',
  'raze.verb',
  'launch.verb',
  'open.up.verb',
  'throw.verb',
  'level.verb',
])
/** "استهدفت مدفعية الجيش الحي"; behind و it may be the guns that another side strikes. */
const isAimedGuns = (items: readonly Item[], k: number, trigger: number): boolean =>
  has(items[k], 'artillery') && has(items[trigger], 'target.verb') && items[trigger]?.conjunction === false
const FLYING = wanted(['air', 'aircraft'])
const isMeans = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.preposition === null && has(item, STRIKING, MOVING, FLYING) && !has(item, 'def', 'pron')
/** "قصفت طائرات وسفن التحالف": either of two means of one side. */
const isOneOfBoth = (items: readonly Item[], k: number, trigger: number): boolean =>
  (k === trigger + 1 || k === trigger + 2) &&
  items[trigger + 2]?.conjunction === true &&
  isMeans(items[trigger + 1]) &&
  isMeans(items[trigger + 2]) &&
  partyOf(items[trigger + 3]) !== null &&
  items[trigger + 3]?.preposition === null &&
  !items[trigger + 3]?.conjunction

/** "قصفت دبابات الجيش", "استهدفت مسيّرات الجماعة": the means stands for the side whose it is. */
export const isWielded = (items: readonly Item[], k: number, trigger: number): boolean =>
  isOneOfBoth(items, k, trigger) || isOnlyMeans(items, k, trigger)

const isOnlyMeans = (items: readonly Item[], k: number, trigger: number): boolean =>
  k === trigger + 1 &&
  items[k]?.preposition === null &&
  !has(items[k], 'def', 'pron') &&
  partyOf(items[k + 1]) !== null &&
  items[k + 1]?.preposition === null &&
  !items[k + 1]?.conjunction &&
  verbSenses(items[trigger]).some(sense => sense.feminine && !sense.object) &&
  (has(items[k], STRIKING) ||
    (has(items[k], MOVING) && has(items[trigger], DONE_WITH_THEM)) ||
    isAimedGuns(items, k, trigger))

const isPlain = (item: Item): boolean => item.kind === 'word' && item.preposition === null && !item.conjunction
const OWNED_BY = wanted(['s:تابعه', 's:تابع', 's:تابعين', 's:تابعتان', 's:تابعتين'])
const MEANWHILE = wanted(['w:فيه', 'w:فيها', 'w:خلاله', 'w:خلالها'])
/** "استهدفت مسيرات انتحارية للجماعة", "قصفت طائرة حربية تابعة للقائد", "في وقت قصفت فيه المدفعية التابعة للجيش": whose the means is, behind ل. */
export function ownsMeans(items: readonly Item[], k: number, trigger: number): boolean {
  const party = partyOf(items[k])
  const told = has(items[k - 1], OWNED_BY)
  const means = has(items[trigger + 1], MEANWHILE) ? trigger + 2 : trigger + 1
  // "استهدف طيران التحالف تعزيزات تابعة للجماعة": who has a name strikes himself.
  if (!party || !(told || party.armed) || items[means]?.kind !== 'word') return false
  const guns = told && has(items[means], 'artillery') && has(items[trigger], DONE_WITH_THEM)
  const ships = told && has(items[means], 'heavy', 'vehicle') && has(items[means], 'def')
  if (!guns && !ships && !has(items[means], STRIKING, ...(told ? [FLYING] : []))) return false
  const described = (item: Item): boolean => isAdjectival(item) || has(item, 'suicide') || (told && isPlain(item))
  return items.slice(means + 1, told ? k - 1 : k).every(described)
}

/** "شنت مسيرات انتحارية | تابعة للجيش | هجوما": whose the means at `k` are that strike; null where it tells of none. */
export function ownerOfMeans(items: readonly Item[], k: number): number | null {
  if (!isMeans(items[k])) return null
  let at = k + 1
  while (isAdjectival(items[at]) && at - k < 3) at++
  const owner = items[at + 1]
  return has(items[at], OWNED_BY) && owner?.preposition === 'ل' && partyOf(owner) ? at + 1 : null
}
