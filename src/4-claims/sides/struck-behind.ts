/** What a deed strikes where the deed itself is the subject: "استهدف الهجوم دورية", "قتل انفجار جنديين", and where it goes off: "بدورية", "لدى مرور رتل". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAdjectival, isRelative, partyOf, suffererAt } from './party.ts'
import { takesUp } from './subjects.ts'

/** Verbs whose subject is what strikes as often as who does. */
export const STRIKES = wanted([
  'target.verb',
  'kill.verb',
  'injure.verb',
  'strike.maybe.verb',
  'destroy.verb',
  's:هز',
  's:هزت',
  's:طال',
  's:طالت',
  's:طاول',
  's:طاولت',
  's:حصد',
  's:حصدت',
])
/** Deeds and means that nobody's name follows in the genitive. */
const NOBODYS = wanted(['blast', 'device', 'car.bomb', 'shell.round', 'suicide'])

/** Adjectives of how blows are struck. */
export const OF_BLOWS = wanted(['air.adj', 'artillery.adj', 'ground.adj'])

/** Whether the deed at `trigger` is the subject of a verb before it, so that what follows bare is what it strikes. */
export function strikesBehind(items: readonly Item[], trigger: number): boolean {
  const verb = items[trigger - 1]
  if (!has(verb, STRIKES) || has(verb, 'def', 'passive') || items[trigger]?.preposition !== null) return false
  if (has(items[trigger], 'def', NOBODYS)) return true
  let k = trigger + 1
  while (isAdjectival(items[k])) k++
  // "قتلت ضربات التحالف الجوية ستة": the adjective is of the blows.
  const next = items[k + (has(items[k + 1], OF_BLOWS) ? 2 : 1)]
  const behind = items[k]?.preposition === null ? suffererAt(items[k]) : null
  // "ضربة جوية زمردانية | قياديا": behind an adjective nobody's name follows in the genitive, nor does one man's without the article.
  if (behind && (k > trigger + 1 || (items[k]?.people?.implied === 1 && !items[k]?.people?.definite))) return true
  const owner = behind && partyOf(items[k])
  // "استهدف قصف القوات بلدة": behind whose deed it is stands what it strikes.
  return (
    Boolean(owner) &&
    !(
      next &&
      (next.kind === 'place' || next.kind === 'number' || partyOf(next) || has(next, 'noun')) &&
      next.preposition === null
    )
  )
}

/** "طال القصف المدفعي للقوات قرى كذا": whose the blow is that strikes, straight behind it. */
export const isWhoseBlow = (items: readonly Item[], trigger: number, k: number): boolean =>
  strikesBehind(items, trigger) && partyOf(items[k]) !== null && items.slice(trigger + 1, k).every(isAdjectival)

const MOVING = wanted([
  'vehicle',
  'car',
  'convoy',
  'site',
  's:عربه',
  's:اليه',
  's:دوريه',
  's:رتل',
  's:مدرعه',
  's:ناقله',
  's:حافله',
])
const PASSING = wanted(['s:مرور', 's:عبور'])
const WHILE = wanted(['w:لدي', 'w:عند', 'w:اثناء', 'w:خلال', 'w:حين'])

/** "انفجر لغم بعربة للجيش", "انفجرت لدى مرور رتل": whether what follows `k` is what a blast at `trigger` goes off by. */
export const isBlastBy = (items: readonly Item[], k: number, trigger: number): boolean => {
  const item = items[k]
  if (has(item, PASSING) && has(items[k - 1], WHILE)) return true
  if (!has(items[trigger], 'blast') || item?.preposition !== 'ب') return false
  return has(item, MOVING) || partyOf(item)?.armed === true
}

const BLOWS = wanted(['strike', 'strike.maybe', 'shell', 'blast', 'attack.noun', 'device', 'ambush'])
const OBJECT_REACH = 8
/** "كان القائد قد استهدف بغارة": whom a blow is told to have targeted, where the verb has no object. */
function isTargetedBy(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1]
  if (!has(items[verb], 'target.verb') || next?.preposition !== 'ب' || !has(next, BLOWS) || takesUp(items, verb))
    return false
  const rest = items.slice(verb + 2, verb + OBJECT_REACH)
  const end = rest.findIndex(item => has(item, 'stop', 'comma', 'connector'))
  const clause = end < 0 ? rest : rest.slice(0, end)
  return clause.every(
    item =>
      item.preposition !== null ||
      has(item, 'prep') ||
      isAdjectival(item) ||
      item.kind === 'time' ||
      item.kind === 'place',
  )
}

const HARMS = wanted(['kill.verb', 'injure.verb', 'execute.verb'])
const HARMED_REACH = 6
/** "إن الجنود قتلوا في هجوم": a plural verb of harm with nobody behind it whom it could have struck. */
export function areHarmed(items: readonly Item[], at: number): boolean {
  const verb = items[at]
  if (!verb?.tags.any(HARMS) || !/وا$/.test(verb.word?.best.stem ?? '') || verb.word?.best.pronoun) return false
  for (let k = at + 1; k <= at + HARMED_REACH; k++) {
    const item = items[k]
    if (!item || item.kind === 'punct' || item.conjunction || has(item, 'connector', 'relative')) return true
    const bare = item.preposition === null && !has(items[k - 1], 'prep')
    if (bare && (item.kind === 'number' || partyOf(item) !== null || item.kind === 'people')) return false
    const how = /..ا$/.test(item.word?.best.stem ?? '')
    if (bare && k === at + 1 && item.kind === 'word' && !how && !has(item, 'prep', 'particle')) return false
  }
  return true
}

const HAND_REACH = 9
const HANDS = wanted(['s:يد', 's:ايدي'])
/** "الفصائل طردت من البلدة على يد التنظيم": whose hand did it is told behind a verb that has no object. */
function isByHand(items: readonly Item[], verb: number): boolean {
  for (let k = verb + 1; k <= verb + HAND_REACH; k++) {
    const item = items[k]
    if (!item || has(item, 'stop', 'comma', 'connector') || isRelative(item)) return false
    if (has(item, HANDS) && has(items[k - 1], 'w:علي')) return partyOf(items[k + 1]) !== null
    if (item.preposition === null && !has(items[k - 1], 'prep') && (partyOf(item) || item.kind === 'number'))
      return false
  }
  return false
}

/** Whether the verb at `verb` is told of whom the deed was done to. */
export const isUndergone = (items: readonly Item[], verb: number): boolean =>
  has(items[verb], 'passive') || isTargetedBy(items, verb) || areHarmed(items, verb) || isByHand(items, verb)
