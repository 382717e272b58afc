/** Numbers that count things, so that no victims are read from them. */
import { changed, type Item } from '../grammar/item.ts'

const NO_THING = ['prep', 'connector', 'other', 'relative', 'def', 'among', 'part.of', 'all', 'verb', 'adjective']
/** "20 آلية", spelt like "to him". */
const THINGS = ['w:اليه', 'w:اليات']
/** "19 عدد القتلى", "خمسة إصابات بالغة": of people after all. */
const OF_PEOPLE = ['tally', 'injure.masdar']
/** "150 غارة", "12 سيارة": a number before the noun of a thing counts no people. */
function countsNoun(item: Item, next: Item | undefined): boolean {
  if (item.kind !== 'number' || !item.tags.has('number') || next?.kind !== 'word') return false
  if (next.conjunction || next.preposition || next.tags.has('pron')) return false
  if (OF_PEOPLE.some(tag => next.tags.has(tag))) return false
  if (THINGS.some(tag => next.tags.has(tag))) return true
  if (NO_THING.some(tag => next.tags.has(tag)) && !next.tags.has('masdar')) return false
  return next.tags.has('noun') || next.tags.has('masdar') || next.tags.has('place.kind')
}

const BUILT = ['home', 'site', 'building', 'vehicle', 'car']
/** "عشرات المنازل", "العديد من المباني": houses and cars, by a number that has no noun of its own. */
function countsSome(item: Item, next: Item | undefined, third: Item | undefined): boolean {
  if (item.kind !== 'number' || item.number?.vague !== true) return false
  const of = next?.kind === 'word' && next.tags.has('w:من') ? third : next
  return of?.kind === 'word' && of.tags.has('def') && of.preposition === null && BUILT.some(tag => of.tags.has(tag))
}

/** Bodies of men: how many there are tells of no man. */
const BODIES = /^(وحدات|مجموعات|خلايا|سرايا|كتائب|فصائل|ألوية|أفواج|فرق)(?= |$)/
/** "خمس وحدات من المقاتلين". */
const countsBodies = (item: Item, next: Item | undefined): boolean =>
  item.kind === 'number' && next?.kind === 'actor' && !next.conjunction && BODIES.test(next.actor?.text ?? '')

const DENS = /^(ال)?(بؤر|أوكار|معاقل|خلايا|مجموعات|وحدات)(?= |$)/
/** "ثمانية من البؤر الإرهابية": dens and bands that are destroyed, and no men of theirs. */
export const areDens = ({ actor }: Item): boolean => DENS.test(actor?.text ?? '')

/** "أهدافا عدة": the number stands behind the things. */
const countsBehind = (item: Item, before: Item | undefined): boolean =>
  item.kind === 'number' &&
  item.number?.vague === true &&
  before?.kind === 'word' &&
  before.tags.has('site') &&
  !before.tags.has('def')

/** Whether a number counts things: what stands before and behind it. */
const countsThings = (item: Item, before: Item | undefined, next?: Item, third?: Item): boolean =>
  countsNoun(item, next) || countsSome(item, next, third) || countsBodies(item, next) || countsBehind(item, before)

/** The same number, marked as one of things. */
const withoutCount = (item: Item): Item =>
  changed(item, { tags: new Set([...item.tags].filter(tag => tag !== 'number').concat('number.of.things')) })

const LAUNCHES = new Set(['قاذفه', 'قاذفات', 'القاذفه', 'القاذفات'])
const ROUNDS = /^(ال)?(صواريخ|صاروخ|قذائف|قذيفه|صاروخيه)$/
/** "قاذفة صواريخ": what fires from the ground, and no bomber. */
const withoutWings = (item: Item, next: Item | undefined): Item =>
  item.tags.has('aircraft') && LAUNCHES.has(item.word?.best.stem ?? '') && ROUNDS.test(next?.word?.best.stem ?? '')
    ? changed(item, { tags: new Set([...item.tags].filter(tag => !tag.startsWith('aircraft')).concat('guns')) })
    : item

/** An item that is no people: a number of things is marked as such, and a launcher as what it fires from. */
export const asThing = (items: readonly Item[], i: number, item: Item, before: Item | undefined): Item =>
  countsThings(item, before, items[i + 1], items[i + 2]) ? withoutCount(item) : withoutWings(item, items[i + 1])
