/** Verbs whose subject is no side but what strikes, or a man without a name: "استهدفت طائرة مسيرة قياديا", "استهدفت عبوة ناسفة دورية", "استهدف قناص جنديا". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAdjectival, partyOf } from './party.ts'
import { isWielded } from './wielded.ts'

const STRIKES = wanted(['target.verb', 'attack.verb', 'shell.verb', 'strike.maybe.verb', 's:اصاب', 's:اصابت'])
const ARMS = wanted(['device', 'car.bomb', 'shell.round', 'drone.maybe', 'aircraft', 'strike', 'blast', 'attack.noun'])
/** Verbs that are hardly ever passive, so that who stands behind them does it. */
const DONE_BY_MEN = wanted(['target.verb', 'attack.verb'])
const DESCRIBES = wanted(['drone.maybe', 'suicide', 'car.bomb', 'device', 's:ناسفه', 's:ناسفتان', 's:مفخخه', 's:حربيه'])

const isBare = (item: Item | undefined): boolean => item !== undefined && item.preposition === null && !item.conjunction

/** "قناص", "مسلح": one who fights, and of whom no side is told. */
const isLoneFighter = (item: Item | undefined): boolean =>
  item?.kind === 'people' &&
  item.people?.implied === 1 &&
  item.people.group === 'combatants' &&
  item.people.outcome === null &&
  partyOf(item) === null

/** "بدون طيار": how it flies. */
const withoutPilot = (items: readonly Item[], k: number): boolean =>
  has(items[k], 's:بدون', 'w:دون') || (has(items[k], 'w:من') && has(items[k + 1], 'w:دون'))

/** Last item of the arms or the lone fighter that a verb at `verb` has for its subject; null: it has a side for it, or none. */
export function endOfBlow(items: readonly Item[], verb: number): number | null {
  const [head, first] = [items[verb], items[verb + 1]]
  if (!has(head, STRIKES) || has(head, 'def', 'passive', 'masdar') || !isBare(first)) return null
  if (has(head, DONE_BY_MEN) && isLoneFighter(first)) return verb + 1
  if (first?.kind !== 'word' || !has(first, ARMS) || has(first, 'def', 'pron') || isWielded(items, verb + 1, verb))
    return null
  let k = verb + 2
  while (isBare(items[k]) && (isAdjectival(items[k]) || has(items[k], DESCRIBES))) k++
  if (withoutPilot(items, k)) k = has(items[k + 1], 'w:دون') ? k + 3 : k + 2
  // "استهدفت طائرات الجيش مواقع": whose they are stands straight behind them.
  const owner = k === verb + 2 && isBare(items[k]) && (items[k]?.kind === 'actor' || has(items[k], 'def'))
  return owner ? null : k - 1
}

const BLOWS = wanted(['attack.noun', 'strike', 'blast', 'device', 'carbomb'])
const ENDS = wanted(['stop', 'comma', 'connector', 'relative', 'qad', 'be'])
const DESCRIBED_REACH = 9
const isTensed = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun', 'def')

/** What may stand between a blow and the verb that tells of it: "(جنوب)", "في حركوش", "أمس", "ناسفة", "مزدوج". */
function stepsBack(items: readonly Item[], k: number): number | null {
  const item = items[k]
  if (!item || item.conjunction) return null
  if (has(item, 'close')) {
    const open = items.findLastIndex((one, i) => i < k && k - i < DESCRIBED_REACH && has(one, 'open'))
    return open < 0 ? null : open - 1
  }
  if (item.kind === 'time' || item.kind === 'place' || isAdjectival(item) || has(item, DESCRIBES)) return k - 1
  return has(item, 'w:في', 'place.kind') || (item.kind === 'word' && item.word?.known === false) ? k - 1 : null
}

const OPENERS = wanted(['في', 'بعد', 'عقب', 'اثر', 'خلال', 'غداه'].flatMap(word => [`w:${word}`, `w:و${word}`]))
/** "وفي هجوم آخر استهدف مسلحون": what a clause only begins with is no subject. */
const opensWithIt = (items: readonly Item[], blow: number): boolean =>
  has(items[blow - 1], OPENERS) && (blow === 1 || has(items[blow - 2], 'stop', 'comma'))

/** "وقعت هجمات عنيفة استهدفت سياحا", "هجوم انتحاري في حركوش (جنوب) استهدف": a blow without the article before the verb that it is the subject of. */
export function isBlowBefore(items: readonly Item[], verb: number): boolean {
  if (!has(items[verb], 'target.verb') || items[verb]?.conjunction || has(items[verb], 'def', 'passive')) return false
  for (
    let k: number | null = verb - 1;
    k !== null && k >= Math.max(0, verb - DESCRIBED_REACH);
    k = stepsBack(items, k)
  ) {
    if (has(items[k], ENDS) || isTensed(items[k])) return false
    if (has(items[k], BLOWS) && !has(items[k], 'pron')) return !has(items[k], 'def') && !opensWithIt(items, k)
  }
  return false
}
