/** Deeds told one after the other by nouns, each with its own place: "مقتل شرطي برصاص في كذا، وإصابة شاب بانفجار في كذا، واعتقال ثلاثة". */
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { wanted } from './tags.ts'

const DEEDS = wanted([
  'kill.masdar',
  'die.masdar',
  'injure.masdar',
  'arrest.masdar',
  'abduct.masdar',
  'assassinate.masdar',
  'find.masdar',
])
const SHOT = wanted(['w:برصاص', 'w:بالرصاص', 'w:بطلق', 'w:بنيران'])

/** Whether the next deed of such a list begins at an item: "، وإصابة"; "، وقتل ثلاثة" goes on with a verb. */
export const opensDeed = (items: readonly Item[], i: number): boolean =>
  items[i]?.conjunction === true && has(items[i], DEEDS) && !has(items[i], 'verb') && has(items[i - 1], 'comma')

/** Whether the next deed of such a list begins between two items, or with the latter. */
export const isNextDeed = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to + 1).some((_, i) => opensDeed(items, from + 1 + i))

/**
 * Whether what is told at `from` and what is told at `to` are two deeds of such a list: the first has its place or its means before the
 * comma. "مقتل ثلاثة، وإصابة خمسة في انفجار" is one deed.
 */
export function areListedApart(items: readonly Item[], from: number, to: number): boolean {
  for (let i = to; i > from && (i === to || !has(items[i], 'comma')); i--)
    if (opensDeed(items, i)) return items.slice(from + 1, i - 1).some(item => item.kind === 'place' || has(item, SHOT))
  return false
}

const THERE_REACH = 4
/** "14 قتيلا في تفجير بكويتا واغتيال ضابط في كراتشي": a killing joined behind a place, with one of its own, came of nothing told before that. */
export function isKillingElsewhere(items: readonly Item[], trigger: number, victims: number, from: number): boolean {
  const joined = items[trigger]?.conjunction === true && has(items[trigger], 'kill.masdar') && trigger < victims
  if (!joined || from > trigger || !items.slice(from, trigger).some(item => item.kind === 'place')) return false
  const behind = items.slice(victims + 1, victims + THERE_REACH)
  const there = behind.findIndex(item => item.kind === 'place')
  return there >= 0 && !behind.slice(0, there).some(item => has(item, 'comma', 'stop', 'masdar') || item.conjunction)
}

const WHILE = wanted(['w:فيما', 'w:وفيما', 'w:بينما', 'w:وبينما', 'w:حين', 'w:كما'])
const FALLS = wanted(['kill', 'die', 'injure', 'meet', 's:سقط', 's:قضي'])
const OPENED_REACH = 12
/** "انفجرت سيارة في العاصمة، فيما قتل ستة من المسلحين في قضاء كذا": who falls in a clause of its own, at a place of its own, fell to nothing told outside it. */
function isKilledElsewhere(items: readonly Item[], { trigger }: { readonly trigger: number }, at: number): boolean {
  const from = Math.max(1, trigger - OPENED_REACH)
  const opens = from + items.slice(from, trigger).findLastIndex(item => has(item, WHILE))
  if (opens < from || !has(items[opens + 1], FALLS)) return false
  const close = items.findIndex((item, i) => i > opens && has(item, 'comma', 'stop'))
  const end = close < 0 ? items.length : close
  if (trigger > end || (at > opens && at < end)) return false
  const isPlace = (item: Item): boolean => item.kind === 'place'
  return items.slice(0, opens).some(isPlace) && items.slice(opens, end).some(isPlace)
}

const DIES = wanted(['kill.verb', 'die.verb', 'meet.verb', 's:قضي', 's:استشهد'])
/** "قتل ثلاثة شبان في كذا، وقتل جندي بانفجار في كذا": who died before the comma, at a place of their own, died of nothing told behind it. */
function diedBefore(
  items: readonly Item[],
  { outcome, victims, trigger }: { readonly outcome: string; readonly victims: number; readonly trigger: number },
  at: number,
): boolean {
  const told = Math.max(victims, trigger)
  if (outcome !== 'killed' || told > at) return false
  const next = items.findIndex(
    (item, i) =>
      i > told &&
      i < at &&
      (has(item, WHILE) ? has(items[i + 1], DIES) : item.conjunction && has(item, DIES) && has(items[i - 1], 'comma')),
  )
  if (next < 0) return false
  const end = items.findIndex((item, i) => i > at && has(item, 'stop', 'comma'))
  const placeIn = (from: number, to: number): string | undefined =>
    items.slice(from, to).find(({ kind }) => kind === 'place')?.place?.text
  const [here, there] = [placeIn(0, next), placeIn(next, end < 0 ? items.length : end)]
  return here !== undefined && there !== undefined && here !== there
}

/** Whether a figure's own clause and place part it from the event at `at`. */
export const diedApart = (
  items: readonly Item[],
  toll: { readonly outcome: string; readonly victims: number; readonly trigger: number },
  at: number,
): boolean => isKilledElsewhere(items, toll, at) || diedBefore(items, toll, at)

/** "اغتيال ضابط وانفجار عبوة": two nouns joined, and the second killed nobody that the first tells of. */
export const isNextNews = (items: readonly Item[], killing: number, blast: number): boolean =>
  items[blast]?.conjunction === true &&
  has(items[blast], 'masdar') &&
  !has(items[blast], 'verb', 'def') &&
  has(items[killing], 'assassinate.masdar')
