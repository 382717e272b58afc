/** How far a side's name goes from its first word on: a kind word or name, and what describes it or tells whose it is. */
import { stateOf } from '../../3-gazetteer/demonyms.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAdjectival } from '../sides/party.ts'
import { bodyOf, ownedBy, partyOfSide } from '../sides/party-of-side.ts'
import { OF_BLOWS } from '../sides/struck-behind.ts'
import { nationThought } from '../sides/suspected.ts'
import {
  areMenBehind,
  areOthers,
  continuesConstruct,
  describes,
  FIRE,
  isAnotherPerson,
  isFoe,
  isHelpedByRaids,
  isItsNumber,
  isOfMinistry,
  isPeople,
  isPlainDescription,
  isPlainWord,
  isSafety,
  isShapedLikeVerb,
  isSideOfPlace,
  isStop,
  isSupported,
  modelEnd,
  stemOf,
} from './actor-words.ts'
import { isAnotherArmy } from './none-but-called-so.ts'
import { isOfOthers, ownerEnd, tailEnd } from './owners-of-sides.ts'
import { isOneMoreNation } from './pairs-of-sides.ts'
import { holderEnd } from './title-holders.ts'

const MOST_WORDS = 8
const OFFICES = wanted(['office', 'leader', 'rank'])
/** "جماعة كذا المسلحة", "المجموعات المسلحة": says no more of those who have a name of their own, and names nobody. */
export const BEARING_ARMS = wanted(['w:المسلحه'])
const HAS_BLOWS = new Set('تحالف ائتلاف جيش نظام'.split(' '))

export interface Growth {
  to: number
  named: ActorName | null
  country: string | null
  specific: boolean
  /** The state that they are only thought to be of. */
  state: string | null
}

/** A name as far as it is read, and what may still come. */
interface Walk extends Growth {
  readonly items: readonly Item[]
  readonly at: number
  readonly head: Item
  definite: boolean
  /** A genitive may still come. */
  open: boolean
  /** "مجموعة مسلحة جنديين": behind an adjective no genitive follows, and people are others. */
  described: boolean
  plain: boolean
}

/** What a step makes of the next item: it ends the name, belongs to it, or is for the next step to judge. */
type Step = (walk: Walk, item: Item) => 'end' | 'taken' | null

/** Takes the name in up to `to` and ends it there. */
function endAt(walk: Walk, to: number, named: ActorName | null = walk.named): 'end' {
  walk.named = named
  walk.specific = true
  walk.to = to
  return 'end'
}

/** "تنظيم (…)": the name of a kind word stands in brackets behind it. */
const bracketed: Step = (walk, item) => {
  const { items, to } = walk
  const inside = walk.named === null && item.tags.has('open') ? items[to + 1] : undefined
  return inside?.actor && items[to + 2]?.tags.has('close') ? endAt(walk, to + 3, inside.actor) : null
}

const outside: Step = (_, item) => (item.kind === 'punct' || item.kind === 'time' ? 'end' : null)

/** "طائرات يعتقد أنها زمردانية". */
const ofNation: Step = walk => {
  const nation = walk.head.tags.has('aircraft') ? nationThought(walk.items, walk.to) : null
  if (!nation) return null
  walk.state = stateOf(nation.country)
  walk.country = nation.country
  return endAt(walk, nation.end)
}

const ofModel: Step = walk => {
  const end = modelEnd(walk.items, walk.at, walk.to)
  if (end <= walk.to) return null
  walk.to = end
  return 'taken'
}

const ofHolder: Step = (walk, item) => {
  const end = holderEnd(walk.items, walk.at, walk.to)
  if (end <= walk.to) return null
  walk.named ??= item.actor
  walk.to = end
  return 'end'
}

const withNumber: Step = (walk, item) => {
  if (item.kind !== 'number') return null
  if (!isItsNumber(walk.items, walk.to)) return 'end'
  walk.specific = true
  walk.to++
  return 'taken'
}

const ofOthers: Step = ({ items, at, to, definite }) =>
  isSupported(items, to) || isSafety(items, to) || areMenBehind(items, at, to, definite) ? 'end' : null

const ofSide: Step = walk => {
  const { items, at, to, open } = walk
  return open && partyOfSide(items, at, to) ? endAt(walk, ownerEnd(items, to + 1), items[to + 1]?.actor ?? null) : null
}

/** "جماعة منشقة عن التنظيم", "خلايا مرتبطة بالتنظيم": they are not the one that they left or are linked to. */
const withTail: Step = walk => {
  const { items, to, named } = walk
  const end = tailEnd(items, to)
  if (end <= to) return null
  const next = items[to + 1]
  const another = next?.preposition === 'ب' || next?.tags.has('w:عن') || isOfOthers(items, to)
  const owner = another ? null : items.slice(to, end).find(part => part.actor)?.actor
  return endAt(walk, end, named ?? owner ?? null)
}

const anotherArmy: Step = ({ head }, item) => (isAnotherArmy(head, item) ? 'end' : null)

const ofOwner: Step = (walk, item) => {
  const { items, at, to, definite, named } = walk
  if (!ownedBy(items, to, definite) && !bodyOf(items, at, to)) return null
  return endAt(walk, definite && item.kind === 'actor' ? to + 1 : ownerEnd(items, to), named ?? item.actor)
}

const joined: Step = (walk, item) =>
  isOneMoreNation(walk, item) ? taken(walk, item) : item.conjunction || item.preposition !== null ? 'end' : null

const anotherSide: Step = (walk, item) => {
  if (item.kind !== 'actor') return null
  const { head, open } = walk
  if (!open && (head.kind === 'actor' || !item.actor?.armed || isPeople(item.actor) || isFoe(head, item.actor)))
    return 'end'
  if (!isOfMinistry(walk.items, walk.to)) walk.named = item.actor
  walk.country ??= item.actor?.country ?? null
  return null
}

/** "جماعة مسلحة شمال البلدة": what is described lies there. */
const atPlace: Step = ({ open, described }, item) => (item.kind === 'place' && (!open || described) ? 'end' : null)

/** A name is whole: behind it stands only what is known to describe it. */
function isWhole({ head, named, open }: Walk, item: Item): boolean {
  const known = Boolean(named?.id)
  // "ضربات التحالف الجوية": the blows are.
  if ((known || HAS_BLOWS.has(stemOf(head))) && item.tags.any(OF_BLOWS)) return true
  return known && !open && (!(item.word?.known ?? false) || item.tags.any(BEARING_ARMS))
}

/** What goes on behind an adjective is no more of the name. */
const isBehindAdjective = ({ open }: Walk, item: Item): boolean =>
  item.tags.has('killed.person') ||
  isShapedLikeVerb(item) ||
  item.tags.has('border') ||
  // "خطفت مجموعة مسلحة رئيس المجلس": no genitive follows, whoever's office it is.
  (open && item.tags.any(OFFICES)) ||
  // "خطفت مجموعة مسلحة الناشط فلانا": no definite noun goes on behind an adjective that is not.
  (open && item.tags.has('def') && item.tags.has('noun'))

const otherWord: Step = (walk, item) => {
  if (item.kind === 'actor' || item.kind === 'place') return null
  const { items, head, to, open, definite, described, plain } = walk
  if (!isPlainWord(item) || isStop(item) || isWhole(walk, item)) return 'end'
  if (described && isBehindAdjective(walk, item)) return 'end'
  if ((definite && areOthers(head, item)) || isSideOfPlace(items, to) || isHelpedByRaids(items, to)) return 'end'
  // "أطلقت جماعة مسلحة النار": what is opened on somebody is no name.
  if (item.tags.any(FIRE) || ((described || plain) && isAnotherPerson(item))) return 'end'
  return describes(item, definite) || (open && (item.tags.has('def') || continuesConstruct(item))) ? null : 'end'
}

const taken: Step = (walk, item) => {
  walk.described ||= isAdjectival(item) || item.tags.has('armed')
  walk.plain ||= isPlainDescription(item)
  if (item.tags.has('def') || item.kind !== 'word') {
    walk.open = false
    walk.definite = true
  }
  walk.country ??= item.word?.country ?? null
  walk.specific = true
  walk.to++
  return 'taken'
}

const STEPS_IN_ORDER: readonly Step[] = [
  bracketed,
  outside,
  ofNation,
  ofModel,
  ofHolder,
  withNumber,
  ofOthers,
  ofSide,
  withTail,
  anotherArmy,
  ofOwner,
  joined,
  anotherSide,
  atPlace,
  otherWord,
  taken,
]

function step(walk: Walk, item: Item): 'end' | 'taken' {
  for (const one of STEPS_IN_ORDER) {
    const made = one(walk, item)
    if (made) return made
  }
  return 'end'
}

/** The name of the side whose first word stands at `at`. */
export function grow(items: readonly Item[], at: number, head: Item): Growth {
  const definite = head.kind === 'actor' || head.tags.has('def')
  const walk: Walk = {
    items,
    at,
    head,
    to: at + 1,
    named: head.actor,
    country: head.word?.country ?? head.actor?.country ?? null,
    specific: head.kind === 'actor',
    state: null,
    definite,
    open: !definite && head.kind === 'word',
    described: false,
    plain: false,
  }
  while (walk.to - at < MOST_WORDS) {
    const item = items[walk.to]
    if (!item || step(walk, item) === 'end') break
  }
  return walk
}
