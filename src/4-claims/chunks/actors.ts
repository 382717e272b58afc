/** Puts sides together: a force noun with what names or describes it ("قوات حكومة الوفاق", "مسلحون مجهولون", "التحالف الذي تقوده …"). */
import type { Token } from '../../2-arabic/token.ts'
import { stateOf } from '../../3-gazetteer/demonyms.ts'
import { bareText } from '../grammar/bare-text.ts'
import { type ActorName, changed, type Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAdjectival } from '../sides/party.ts'
import { bodyOf, ownedBy, partyOfSide } from '../sides/party-of-side.ts'
import { seatIn } from '../sides/seats-of-sides.ts'
import { actingState } from '../sides/states.ts'
import { OF_BLOWS } from '../sides/struck-behind.ts'
import { nationThought } from '../sides/suspected.ts'
import {
  areMenBehind,
  areOthers,
  areTwo,
  continuesConstruct,
  describes,
  FIRE,
  isAirDefence,
  isAnotherPerson,
  isFoe,
  isForces,
  isGuns,
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
  isThrong,
  modelEnd,
  stateAlias,
  stemOf,
} from './actor-words.ts'
import { areUnarmed, isAnotherArmy, isNoForce, isSecretOrRegular } from './none-but-called-so.ts'
import { namesBehind } from './other-names.ts'
import { ownerEnd, tailEnd } from './owners-of-sides.ts'
import { sidesOfPair } from './pairs-of-sides.ts'
import { holderEnd, withHolders } from './title-holders.ts'

const MOST_WORDS = 8
const OFFICES = wanted(['office', 'leader', 'rank'])
/** "جماعة كذا المسلحة", "المجموعات المسلحة": says no more of those who have a name of their own, and names nobody. */
const BEARING_ARMS = wanted(['w:المسلحه'])
const HAS_BLOWS = new Set('تحالف ائتلاف جيش نظام'.split(' '))

interface Growth {
  to: number
  named: ActorName | null
  country: string | null
  specific: boolean
  /** The state that they are only thought to be of. */
  state: string | null
}

function grow(items: readonly Item[], at: number): Growth {
  const head = items[at]
  const growth: Growth = {
    to: at + 1,
    named: head?.actor ?? null,
    country: head?.word?.country ?? head?.actor?.country ?? null,
    specific: head?.kind === 'actor',
    state: null,
  }
  let definite = growth.specific || (head?.tags.has('def') ?? false)
  let open = !definite && head?.kind === 'word'
  // "مجموعة مسلحة جنديين": behind an adjective no genitive follows, and people are others.
  let described = false
  let plain = false
  while (growth.to - at < MOST_WORDS) {
    const item = items[growth.to]
    const bracketed = growth.named === null && item?.tags.has('open') ? items[growth.to + 1] : undefined
    // "تنظيم (…)": the name of a kind word stands in brackets behind it.
    if (bracketed?.actor && items[growth.to + 2]?.tags.has('close')) {
      growth.named = bracketed.actor
      growth.specific = true
      growth.to += 3
      break
    }
    if (!item || item.kind === 'punct' || item.kind === 'time') break
    const nation = head?.tags.has('aircraft') ? nationThought(items, growth.to) : null
    if (nation) {
      growth.state = stateOf(nation.country)
      growth.country = nation.country
      growth.specific = true
      growth.to = nation.end
      break
    }
    const model = modelEnd(items, at, growth.to)
    if (model > growth.to) {
      growth.to = model
      continue
    }
    const holder = holderEnd(items, at, growth.to)
    if (holder > growth.to) {
      growth.named ??= item.actor
      growth.to = holder
      break
    }
    if (item.kind === 'number') {
      if (!isItsNumber(items, growth.to)) break
      growth.specific = true
      growth.to++
      continue
    }
    if (isSupported(items, growth.to) || isSafety(items, growth.to) || areMenBehind(items, at, growth.to, definite))
      break
    if (open && partyOfSide(items, at, growth.to)) {
      growth.named = items[growth.to + 1]?.actor ?? null
      growth.specific = true
      growth.to = ownerEnd(items, growth.to + 1)
      break
    }
    const tail = tailEnd(items, growth.to)
    if (tail > growth.to) {
      // "جماعة منشقة عن التنظيم", "خلايا مرتبطة بالتنظيم": they are not the one that they left or are linked to.
      const next = items[growth.to + 1]
      const another = next?.preposition === 'ب' || next?.tags.has('w:عن')
      const owner = another ? null : items.slice(growth.to, tail).find(part => part.actor)?.actor
      growth.named ??= owner ?? null
      growth.specific = true
      growth.to = tail
      break
    }
    if (isAnotherArmy(head, item)) break
    if (ownedBy(items, growth.to, definite) || bodyOf(items, at, growth.to)) {
      growth.named ??= item.actor
      growth.specific = true
      growth.to = definite && item.kind === 'actor' ? growth.to + 1 : ownerEnd(items, growth.to)
      break
    }
    if (item.conjunction || item.preposition !== null) break
    if (item.kind === 'actor') {
      if (!open && (head?.kind === 'actor' || !item.actor?.armed || isPeople(item.actor) || isFoe(head, item.actor)))
        break
      if (!isOfMinistry(items, growth.to)) growth.named = item.actor
      growth.country ??= item.actor?.country ?? null
    } else if (item.kind === 'place') {
      // "جماعة مسلحة شمال البلدة": what is described lies there.
      if (!open || described) break
    } else if (!isPlainWord(item) || isStop(item)) break
    // A name is whole: behind it stands only what is known to describe it.
    // "ضربات التحالف الجوية": the blows are.
    else if ((growth.named?.id || HAS_BLOWS.has(stemOf(head ?? item))) && item.tags.any(OF_BLOWS)) break
    else if (growth.named?.id && !open && (!(item.word?.known ?? false) || item.tags.any(BEARING_ARMS))) break
    else if (described && (item.tags.has('killed.person') || isShapedLikeVerb(item))) break
    // "خطفت مجموعة مسلحة رئيس المجلس": no genitive follows, whoever's office it is.
    else if (described && open && item.tags.any(OFFICES)) break
    // "خطفت مجموعة مسلحة الناشط فلانا": no definite noun goes on behind an adjective that is not.
    else if (described && open && item.tags.has('def') && item.tags.has('noun')) break
    else if ((definite && areOthers(head, item)) || isSideOfPlace(items, growth.to)) break
    // "أطلقت جماعة مسلحة النار": what is opened on somebody is no name, and behind an adjective no genitive follows.
    else if (item.tags.any(FIRE) || (described && item.tags.has('border'))) break
    else if ((described || plain) && isAnotherPerson(item)) break
    else if (!describes(item, definite) && !(open && (item.tags.has('def') || continuesConstruct(item)))) break
    described ||= isAdjectival(item) || item.tags.has('armed')
    plain ||= isPlainDescription(item)
    if (item.tags.has('def') || item.kind !== 'word') {
      open = false
      definite = true
    }
    growth.country ??= item.word?.country ?? null
    growth.specific = true
    growth.to++
  }
  return growth
}

const startsActor = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (!item) return false
  if (item.kind === 'actor') return true
  const sense = item.kind === 'word' ? item.word?.best.sense : null
  if (isThrong(items, at) || isSafety(items, at) || isNoForce(items, at) || isSecretOrRegular(items, at)) return false
  if ((sense && isGuns(items, at)) || isAirDefence(items, at) || isForces(items, at)) return true
  if (!sense || sense.pos === 'verb') return false
  const { classes } = sense
  const acts = classes.includes('force') || classes.includes('government') || classes.includes('aircraft')
  return acts && !item.tags.has('pron')
}

function actorItem(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const head = items[at]
  if (!head || !startsActor(items, at)) return null
  const growth = grow(items, at)
  const weak = head.kind === 'word' && (head.tags.has('weak') || head.tags.has('aircraft')) && !areTwo(head)
  if (weak && !growth.specific && !(head.tags.has('def') && growth.to === at + 1 && !head.tags.has('aircraft')))
    return null
  const rest = items.slice(at + 1, growth.to)
  // "غارة من طيران حربي", "طائرات مجهولة": aircraft of nobody told are no side.
  const flies =
    head.tags.has('aircraft') ||
    (head.tags.has('airforce') && !head.tags.has('def') && !rest.some(part => part.kind === 'place'))
  if (flies && !growth.named && !growth.country && !rest.some(part => part.tags.has('force'))) return null
  const last = items[growth.to - 1] ?? head
  const text = bareText(tokens, head.from, last.to, (head.conjunction ? 1 : 0) + (head.preposition ? 1 : 0))
  const named = growth.named
  const actor: ActorName = {
    text: growth.state ?? text,
    id: named?.id ?? null,
    aliases: named ? namesBehind(named.text, named.aliases) : stateAlias(growth.country, head),
    country: named?.country ?? growth.country,
    armed:
      named?.armed ||
      ((head.tags.has('force') || head.tags.has('aircraft')) && !areUnarmed(items, at)) ||
      isAirDefence(items, at) ||
      isForces(items, at),
    named: named !== null || (growth.specific && !(rest.length && rest.every(part => part.tags.any(BEARING_ARMS)))),
    civilian: named?.civilian ?? false,
    irregular: named?.irregular ?? head.tags.has('irregular'),
    sides: named?.sides,
  }
  const tags = new Set([
    'actor',
    ...(head.tags.has('airforce') || head.tags.has('aircraft') ? ['air'] : []),
    ...(head.tags.has('artillery') ? ['guns'] : []),
    ...(isAirDefence(items, at) ? ['air.defence'] : []),
    ...(rest.some(part => part.tags.has('drone.maybe')) ? ['drone.maybe'] : []),
    ...(actor.armed ? ['armed.side'] : []),
  ])
  for (const tag of head.tags)
    if (tag.startsWith('p:') || ['conj', 'def', 'air', 'guns', 'cell', 'named.campaign'].includes(tag)) tags.add(tag)
  const seat = seatIn(rest)
  if (!seat) return changed(head, { kind: 'actor', to: last.to, actor, tags })
  return changed(head, { kind: 'actor', to: last.to, actor, place: seat, tags: tags.add('seated') })
}

/** Items with every side put together into one item of kind `actor`. */
export function chunkActors(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const out: Item[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    const actor = actingState(items, i) ?? actorItem(items, i, tokens)
    if (!actor) i++
    else while (i < items.length && (items[i]?.from ?? Number.POSITIVE_INFINITY) < actor.to) i++
    const pair = actor && sidesOfPair(actor, items[i], tokens)
    if (pair) i++
    out.push(...(pair ?? [actor ?? item]))
  }
  return withHolders(out)
}
