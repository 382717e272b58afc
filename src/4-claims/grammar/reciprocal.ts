/** Deeds that two sides do to each other: "تبادل الجيش والمسلحون القصف", "قصف متبادل بين الطرفين". */
import { isAdjectival, isPreposition, isVerbHere } from '../sides/party.ts'
import { has } from './clause.ts'
import type { ActorName, Item } from './item.ts'
import { wanted } from './tags.ts'

const EACH_OTHERS = wanted(['s:متبادل', 's:متبادله', 's:متبادلين'])
const REACH = 10
const DESCRIBED = 3

/** "قصف مدفعي متبادل": an adjective behind the deed. */
function isCalledMutual(items: readonly Item[], trigger: number): boolean {
  for (let k = trigger + 1; k <= trigger + DESCRIBED; k++) {
    if (has(items[k], EACH_OTHERS)) return true
    if (!isAdjectival(items[k])) return false
  }
  return false
}

/** "تبادل الجيش والمسلحون القصف": the deed itself is exchanged, not accusations of it. */
function isExchanged(items: readonly Item[], trigger: number): boolean {
  if (items[trigger]?.preposition !== null || isPreposition(items[trigger - 1])) return false
  for (let k = trigger - 1; k >= Math.max(0, trigger - REACH); k--) {
    const item = items[k]
    if (!item || has(item, 'stop', 'connector', 'accuse.masdar')) return false
    if (has(item, 'exchange.verb') && isVerbHere(items, k)) return true
    if (isVerbHere(items, k)) return false
  }
  return false
}

const FIRE = wanted(['shell', 'shell.round', 'strike', 'strike.maybe', 'attack.noun', 'gunfire', 'fire'])
/** Whether both sides do the deed at `trigger` and suffer it. */
export const isReciprocal = (items: readonly Item[], trigger: number): boolean =>
  has(items[trigger], FIRE) && (isCalledMutual(items, trigger) || isExchanged(items, trigger))

/** "غارات رغم النزاع بين الجانبين": whether the sides at `at` are those of another quarrel, in spite of which the deed is done. */
export const isInSpiteOf = (items: readonly Item[], trigger: number, at: number): boolean =>
  items.slice(trigger + 1, at).some(item => has(item, 'w:رغم', 'w:برغم', 'w:بالرغم'))

/** Who agrees need not bear arms: "وقعت الحكومة اتفاقا مع روسيا". */
const ACCORD = wanted(['agree', 'settlement', 'truce', 's:اطلاق'])
/** Whether a side behind "مع" is whom the deed is done with: "مواجهات مع المواطنين"; of "قتل جندي في صدام مع المسلحين" it is not whom it befell. */
export const isFoughtWith = (deed: Item, { armed, civilian, named }: ActorName): boolean =>
  !has(deed, 'kill', 'die', 'injure') && (armed || (civilian && has(deed, 'clash')) || (named && has(deed, ACCORD)))

const OPPOSED = /^(مناهض|مناوئ|معارض|معادي?|رافض|مؤيد)(ه|ين|ون|ات)?$/
/** "احتجاج مناهض للحكومة": whom a crowd is against, or for, is no part of what happens to it. */
export const isOnlyOpposed = (items: readonly Item[], at: number): boolean =>
  items[at]?.preposition === 'ل' && OPPOSED.test(items[at - 1]?.word?.best.stem ?? '')
