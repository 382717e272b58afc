/** Puts sides together: a force noun with what names or describes it ("قوات حكومة الوفاق", "مسلحون مجهولون", "التحالف الذي تقوده …"). */
import type { Token } from '../../2-arabic/token.ts'
import { bareText, cliticsOf } from '../grammar/bare-text.ts'
import { type ActorName, changed, type Item } from '../grammar/item.ts'
import { seatIn } from '../sides/seats-of-sides.ts'
import { actingState } from '../sides/states.ts'
import { areTwo, isAirDefence, isForces, isGuns, isSafety, isThrong, stateAlias } from './actor-words.ts'
import { fightingPeople } from './fighting-peoples.ts'
import { homeForces } from './forces-of-home.ts'
import { areUnarmed, isNoForce, isSecretOrRegular } from './none-but-called-so.ts'
import { namesBehind } from './other-names.ts'
import { sidesTogether } from './pairs-of-sides.ts'
import { BEARING_ARMS, type Growth, grow } from './side-name.ts'
import { withHolders } from './title-holders.ts'

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

/** Who a force noun and what it grew by are; null where they are nobody told. */
function sideOf(items: readonly Item[], at: number, head: Item, growth: Growth, text: string): ActorName | null {
  const { named, country, specific, state } = growth
  const aircraft = head.tags.has('aircraft')
  const weak = head.kind === 'word' && (head.tags.has('weak') || aircraft) && !areTwo(head)
  if (weak && !specific && (aircraft || !head.tags.has('def') || growth.to > at + 1)) return null
  const rest = items.slice(at + 1, growth.to)
  // "غارة من طيران حربي", "طائرات مجهولة": aircraft of nobody told are no side.
  const flies =
    aircraft || (head.tags.has('airforce') && !head.tags.has('def') && !rest.some(part => part.kind === 'place'))
  if (flies && !named && !country && !rest.some(part => part.tags.has('force'))) return null
  const force = (head.tags.has('force') || aircraft) && !areUnarmed(items, at)
  return {
    text: state ?? text,
    id: named?.id ?? null,
    aliases: named ? namesBehind(named.text, named.aliases) : stateAlias(country, head),
    country: named?.country ?? country,
    armed: named?.armed || force || isAirDefence(items, at) || isForces(items, at),
    named: named !== null || (specific && !(rest.length && rest.every(part => part.tags.any(BEARING_ARMS)))),
    civilian: named?.civilian ?? false,
    irregular: named?.irregular ?? head.tags.has('irregular'),
    sides: named?.sides,
  }
}

const KEPT = ['conj', 'def', 'air', 'guns', 'cell', 'named.campaign']
const tagsOf = (items: readonly Item[], at: number, head: Item, rest: readonly Item[], armed: boolean): Set<string> =>
  new Set([
    'actor',
    ...(head.tags.has('airforce') || head.tags.has('aircraft') ? ['air'] : []),
    ...(head.tags.has('artillery') ? ['guns'] : []),
    ...(isAirDefence(items, at) ? ['air.defence'] : []),
    ...(rest.some(part => part.tags.has('drone.maybe')) ? ['drone.maybe'] : []),
    ...(armed ? ['armed.side'] : []),
    ...[...head.tags].filter(tag => tag.startsWith('p:') || KEPT.includes(tag)),
  ])

function actorItem(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const head = items[at]
  if (!head || !startsActor(items, at)) return null
  const growth = grow(items, at, head)
  const { to } = items[growth.to - 1] ?? head
  const actor = sideOf(items, at, head, growth, bareText(tokens, head.from, to, cliticsOf(head)))
  if (!actor) return null
  const rest = items.slice(at + 1, growth.to)
  const tags = tagsOf(items, at, head, rest, actor.armed)
  const place = seatIn(rest)
  return place
    ? changed(head, { kind: 'actor', to, actor, place, tags: tags.add('seated') })
    : changed(head, { kind: 'actor', to, actor, tags })
}

/** Items with every side put together into one item of kind `actor`. */
export function chunkActors(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const out: Item[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    const actor =
      actingState(items, i) ??
      homeForces(items, i, out, tokens) ??
      fightingPeople(items, i, tokens) ??
      actorItem(items, i, tokens)
    if (!actor) i++
    else while (i < items.length && (items[i]?.from ?? Number.POSITIVE_INFINITY) < actor.to) i++
    const together = actor ? sidesTogether(actor, items, i, tokens) : []
    if (together.length) i += together.length - 1
    out.push(...(together.length ? together : [actor ?? item]))
  }
  return withHolders(out)
}
