/** Places told one after the other: joined by و, or each in the next. */
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import { isAdjectival } from '../sides/party.ts'

/** The place that a list begins with, of which the one at `at` is part: "حي السلام ومعسكر النصر". */
export function headOfList(items: readonly Item[], at: number): number {
  let head = at
  while (items[head]?.conjunction && items[head - 1]?.kind === 'place') head--
  return head
}

const IN_CHAIN = wanted(['w:في', 'direction', 'direction.adj'])
const ON_OR_IN = wanted(['w:في', 'w:علي', 'w:عند', 'w:قرب', 'direction', 'direction.adj'])
const CHAIN_REACH = 4
/** "في بلدة كذا بمحافظة كذا شمالي البلاد", "على الحدود": whether what is told at `next` only says where the place at `at` lies. */
export function isChained(items: readonly Item[], at: number, next: number): boolean {
  if (next <= at || next - at > CHAIN_REACH || items[next]?.conjunction) return false
  const border = items[next]?.tags.has('border') === true
  const along = border ? ON_OR_IN : IN_CHAIN
  return items
    .slice(at + 1, next)
    .every(item => item.kind === 'place' || item.tags.any(along) || (border && isAdjectival(item)))
}

/** "جنود من مالي في بلدة كذا": no country lies in a town. */
const isCountry = (item: Item | undefined): boolean => item?.place?.candidates[0]?.kind === 'country'

const OUTSIDE = bearing('w:خارج')
const BETWEEN = bearing('w:بين')
/** "كمين بين بلدتي كذا وكذا": at one spot, and not over several places. */
export const isBetween = (items: readonly Item[], at: number): boolean => BETWEEN(items[headOfList(items, at) - 1])
/**
 * "على كذا وكذا", "بين كذا وكذا": of several in a list the first told; and behind "قضاء كذا غرب المدينة، ورفعت العلم فوقه" the
 * one that the other only says where to find.
 */
export function headOfRanked(items: readonly Item[], best: number, trigger: number): number {
  let at = headOfList(items, best)
  if (trigger < at) return at
  for (let k = at - 1; k >= at - CHAIN_REACH; k--)
    if (items[k]?.kind === 'place' && !isCountry(items[k]) && !OUTSIDE(items[k - 1]) && isChained(items, k, at)) at = k
  return at
}

const isVerb = bearing('verb')
const TAKES_ON = wanted([
  's:سيطر',
  's:سيطرت',
  's:سيطروا',
  's:استولي',
  's:استولت',
  's:استولوا',
  's:سيطره',
  's:استيلاء',
  's:بسط',
  's:بسطت',
])
const CONTROL = wanted(['s:سيطره'])
const RETAKES = wanted(
  's:انتزع s:انتزعت s:انتزعوا s:استعاد s:استعادت s:استعادوا s:احكم s:احكمت s:فرض s:فرضت'.split(' '),
)
const OBJECT_REACH = 9
const FREES = wanted(['free.up', 'clear', 'retake', 'enter'])
/** "السيطرة على الجبل وتحرير بلدة كذا": what is taken stands straight behind such a word, whatever place is named before. */
const objectOf = (items: readonly Item[], trigger: number): number | null => {
  const next = items[trigger + 1]
  const bare = next?.kind === 'place' && next.preposition === null && !next.conjunction && !next.tags.has('country')
  return bare && items[trigger]?.tags.any(FREES) ? trigger + 1 : null
}

/** "وعلى جبهات الريف، سيطرت القوات على قريتي كذا": item index of what such a verb takes, behind its على; null where it names no place. */
export function groundTaken({ type, sentence: { items }, trigger }: Mention): number | null {
  const object = type === 'capture' ? objectOf(items, trigger) : null
  if (object !== null) return object
  const retakes = items[trigger]?.tags.any(RETAKES)
  if (type !== 'capture' || !(retakes || items[trigger]?.tags.any(TAKES_ON))) return null
  for (let k = trigger + 1; k <= trigger + OBJECT_REACH; k++) {
    const item = items[k]
    if (!item || item.tags.has('stop') || (isVerb(item) && !item.tags.has('noun'))) return null
    if (item.tags.has('w:علي') && (!retakes || items[k - 1]?.tags.any(CONTROL)))
      return [k + 1, k + 2].find(i => items[i]?.kind === 'place') ?? null
  }
  return null
}

const HELD: ReadonlySet<string> = new Set(['came-under-control', 'is-in-hands', 'still-in-hands'])
const HELD_REACH = 14
/** "أصبحت مناطق كذا وكذا تحت سيطرة الجيش": item index of the first place that is told to be held, before that; null where none is. */
export function groundHeld({ rule, sentence: { items }, trigger }: Mention): number | null {
  // "بلدة كذا الخاضعة لسيطرتهم": what is said of the place straight before.
  if (rule.id === 'subject-to' && items[trigger - 1]?.kind === 'place') return headOfList(items, trigger - 1)
  if (!HELD.has(rule.id)) return null
  let first: number | null = null
  for (let k = trigger - 1; k >= Math.max(0, trigger - HELD_REACH) && !items[k]?.tags.has('stop'); k--) {
    if (items[k]?.kind === 'place') first = k
    else if (first !== null && isVerb(items[k])) break
  }
  return first
}

const PRECISELY = wanted(['w:تحديدا', 'w:وتحديدا', 'w:بالتحديد', 'w:وبالتحديد'])
const PRECISE_REACH = 6
const WIDE: ReadonlySet<string> = new Set(['country', 'province', 'region'])
const isWide = ({ place }: Item): boolean => place?.candidates.every(({ kind }) => WIDE.has(kind)) === true
const MEANWHILE = wanted('w:بينما w:عندما w:حينما w:خلال w:اثناء w:لدي w:عند w:وهو w:وهم'.split(' '))
const SPOT = wanted('s:موقع s:مكان s:نقطه s:منطقه s:طريق s:قريه s:بلده s:حادث'.split(' '))
const SPOT_REACH = 13
/**
 * "قتل في غارة في سوريا بينما كان يستقل سيارة قرب بلدة كذا", "خطفوا في مالي في موقع قريب من كذا": where it was in the country or province
 * at `at`, told behind it in the same clause, before any other deed; else that one.
 */
export function spotWithin({ sentence: { items }, others }: Mention, at: number): number {
  const from = items[at]
  if (!from || !isWide(from)) return at
  let told = false
  for (let k = at + 1; k <= at + SPOT_REACH; k++) {
    const item = items[k]
    if (!item || others.includes(k) || has(item, 'stop', 'comma') || item.conjunction) return at
    if (has(item, MEANWHILE) || (has(item, SPOT) && has(items[k - 1], 'w:في'))) told = true
    else if (item.kind === 'place')
      return (told || isPlainlyIn(items, at, k)) && !isWide(item) && liesThere(items, k) ? k : at
  }
  return at
}

const ANOTHER_MATTER = wanted(['verb', 'masdar', 'relative', 'w:من', 'w:عن', 'w:بين', 'w:الي', 'w:مع', 'w:ضد'])
/** "غارات في كذا على مواقع قرب كذا", "قتل الجيش في كذا عشرين مسلحا في كذا": nothing else is told between, and the two lie in one country. */
function isPlainlyIn(items: readonly Item[], at: number, k: number): boolean {
  const between = items.slice(at + 1, k)
  if (
    between.length < 2 ||
    has(items[k - 1], 'direction') ||
    between.some(item => has(item, ANOTHER_MATTER) || item.kind === 'actor')
  )
    return false
  const lands = new Set(items[at]?.place?.candidates.map(({ country }) => country))
  return items[k]?.place?.candidates.every(({ country }) => lands.has(country)) === true
}

const THERE = wanted(['w:في', 'w:قرب', 'w:علي', 'w:من', 'w:حول', 'w:داخل', 'direction'])
const liesThere = (items: readonly Item[], k: number): boolean =>
  items[k]?.preposition === 'ب' || has(items[k - 1], THERE)

/** "في كذا وتحديدا وسط بلدة كذا": the place that is told more precisely behind the one at `at`; else that one. */
export function preciserThan(items: readonly Item[], at: number): number {
  let precisely = false
  for (let k = at + 1; k <= at + PRECISE_REACH; k++) {
    const item = items[k]
    if (!item || has(item, 'stop') || has(item, 'verb')) return at
    if (has(item, PRECISELY)) precisely = true
    else if (item.kind === 'place') return precisely && !item.conjunction ? k : at
  }
  return at
}
