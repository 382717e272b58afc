/** The place of a mention, out of those that its sentence names: the narrowest of a chain, what holds a list, or each of them. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { homeland, homelandOfClause, ownLand } from '../chunks/homeland.ts'
import { bearing, has, opensClause } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import { spotsOf, throughout } from '../mentions/throughout.ts'
import { isOfNeighbour, isOfNextClause } from '../scope/foregoing.ts'
import { isFledTo } from '../sides/causes-of-flight.ts'
import { countryOfPolice, isAbroad } from '../sides/home-of-police.ts'
import { isHomeOfRaiders } from '../sides/homes-of-raiders.ts'
import { seatOfSide } from '../sides/seats-of-sides.ts'
import {
  isBaseOfDoer,
  isBesideSayer,
  isLastResort,
  isMeasuredFrom,
  isOfSaying,
  isOfThoseWhoTell,
  isOfWay,
} from './last-resort-places.ts'
import type { PlaceOf, SettledPlace, SettledPlaces } from './place-context.ts'
import { isWiderBefore } from './place-frames.ts'
import {
  groundHeld,
  groundTaken,
  headOfList,
  headOfRanked,
  isBetween,
  isChained,
  preciserThan,
  spotWithin,
} from './place-lists.ts'
import { rankPlaces } from './place-ranking.ts'

/** The places of a mention (one, but for what is told of each place of a list), and whether the one holds several. */
export interface MentionPlaces {
  readonly places: readonly (SettledPlace | null)[]
  readonly holds: boolean
  /** Item index of the name of the best. */
  readonly at: number | null
  /** The sentence says so plainly; else another place told before goes first. */
  readonly sure: boolean
  /** How well the best fits. */
  readonly fit: number
}

const EACH_PLACE = new Set(['capture', 'siege', 'withdrawal'])
const SETTLED = new Set(['city', 'town', 'village', 'district'])
const BORDER_LINE = /^(ال)?(حدود|شريط|جدار)|^خط /
/** A border crossing is one spot. */
const isLine = (place: Place | null | undefined): boolean =>
  place?.kind === 'road' || (place?.kind === 'border' && BORDER_LINE.test(place.name))
/** Two items with a comma or the beginning of a clause between them. */
const areApart = (items: readonly Item[], a: number, b: number): boolean =>
  items
    .slice(Math.min(a, b) + 1, Math.max(a, b))
    .some((item, i) => has(item, 'comma') || opensClause(items, Math.min(a, b) + 1 + i))
/** "على الطريق الساحلي بمدينة كذا", "عبر الحدود باتجاه كذا": a line goes far, and the town along it says where. */
function townsBeforeRoads(mention: Mention, ranked: readonly number[], placeOf: PlaceOf): readonly number[] {
  const placeAt = (at: number): Place | null | undefined => placeOf(mention.sentence, at)?.place
  const [first] = ranked
  const isPassed =
    first !== undefined && has(mention.sentence.items[first - 1], 'w:عبر') && placeAt(first)?.kind === 'border'
  const isOnIt = (at: number): boolean =>
    first !== undefined && SETTLED.has(placeAt(at)?.kind ?? '') && !areApart(mention.sentence.items, first, at)
  const town = first !== undefined && (isPassed || isLine(placeAt(first))) ? ranked.find(isOnIt) : undefined
  return town === undefined ? ranked : [town, ...ranked.filter(at => at !== town)]
}

/** Where a mention happened. */
export function placesOf(mention: Mention, settled: SettledPlaces): MentionPlaces {
  const ranking = rankPlaces(mention, settled)
  const { placeOf, country } = settled
  const abroad = ranking.ranked.filter(at => isAbroad(mention, at) || isHomeOfRaiders(mention, at, placeOf))
  const told = ranking.ranked.filter(
    at => !abroad.includes(at) && !isOfThoseWhoTell(mention, at) && !isOfNeighbour(mention, at, ranking.ranked),
  )
  const own = told.filter(at => !isLastResort(mention, at))
  const said = own.some(at => isBesideSayer(mention, at)) ? own.filter(at => !isOfSaying(mention, at)) : []
  const ranked = townsBeforeRoads(mention, [said, own, told].find(one => one.length) ?? [], placeOf)
  const [best = null] = ranked
  const { items } = mention.sentence
  const at = best === null ? null : spotWithin(mention, preciserThan(items, headOfRanked(items, best, mention.trigger)))
  const far =
    at !== null &&
    (isMeasuredFrom(mention, at) || isFledTo(items, at) || isBaseOfDoer(mention, at) || isOfWay(mention, at))
  const sure = ranking.sure && at !== null && !far && !isOfNextClause(mention, at)
  const spread = throughout(mention, settled)
  if (spread) return { places: [spread], holds: true, at, sure: true, fit: ranking.fit }
  const spots = spotsOf(mention, settled)
  if (spots) return { places: [spots], holds: false, at, sure: true, fit: ranking.fit }
  const fit = far || (at !== null && isOfSaying(mention, at)) ? 0 : ranking.fit
  const each = EACH_PLACE.has(mention.type)
  const taken = each ? (groundHeld(mention) ?? groundTaken(mention) ?? objectBehind(mention, at)) : null
  const joined = each ? joinedPlaces(mention, taken ?? at, placeOf) : []
  if (joined.length > 1 || taken !== null) return { places: joined, holds: false, at: taken ?? at, sure, fit }
  const holder = container(mention, at, placeOf, country)
  if (holder) return { places: [holder], holds: true, at, sure, fit }
  const place = nearestPlace(mention, at === null || at === best ? ranked : [at, ...ranked], placeOf)
  const police = abroad.length ? countryOfPolice(mention) : null
  const land = ownLand(mention, settled, at) ?? homelandOfClause(mention, settled, at)
  if (land) return { places: [land], holds: false, at, sure: true, fit }
  const home = place ? null : (homeland(mention, settled) ?? (police === null ? null : settled.stateBy(police)))
  const seat = place || home ? null : seatOfSide(mention, placeOf)
  if (seat) return { places: [seat], holds: false, at: null, sure: false, fit: 0 }
  return { places: [place ?? home], holds: (mention.count ?? 0) > 1, at, sure: sure || home !== null, fit }
}

/** Places joined to each other by و ("على سرت وبنغازي"): for captures, sieges and withdrawals each is a claim of its own. */
function joinedPlaces(mention: Mention, at: number | null, placeOf: PlaceOf): (SettledPlace | null)[] {
  const { items } = mention.sentence
  if (at === null) return [null]
  const first = headOfList(items, at)
  const places = [placeOf(mention.sentence, first)]
  // "الطريق بين كذا وكذا": what is taken lies between the two.
  if (isBetween(items, first)) return places
  for (let k = nextOfList(items, first); k !== null; k = nextOfList(items, k)) places.push(placeOf(mention.sentence, k))
  return places
}

/** "سيطروا في محافظتي كذا وكذا على بلدة كذا": what is taken stands behind the list that only says where it lies. */
function objectBehind({ sentence: { items }, trigger }: Mention, at: number | null): number | null {
  if (at === null || at < trigger) return null
  let last = headOfList(items, at)
  for (let k = nextOfList(items, last); k !== null; k = nextOfList(items, k)) last = k
  if (last === at || !items[last + 1]?.tags.has('w:علي')) return null
  return [last + 2, last + 3].find(k => items[k]?.kind === 'place') ?? null
}

const HEAD_REACH = 3
const LAND = wanted(['ground', 'place.kind', 'keep', 'site', 'building', 'post', 'home'])
const ENDS_HEAD = bearing('verb', 'comma', 'stop', 'time', 'w:في', 'direction')
/** A kind of ground or building, or a word that no list knows: "والتباب المطلة على البلدة". */
const isLand = (item: Item): boolean =>
  item.tags.any(LAND) || (item.kind === 'word' && item.tags.has('def') && item.word?.known === false)

/** The next place of a list behind the one at `k`: joined by و, "وعلى" or a comma, or behind a noun that is ("وتلال قلعة", "والتباب المطلة على بلدة"). */
function nextOfList(items: readonly Item[], k: number): number | null {
  let next = has(items[k + 1], 'ordinal') ? k + 2 : k + 1
  if (has(items[next], 'w:وعلي') && items[next + 1]?.kind === 'place') return next + 1
  const comma = items[next]?.tags.has('comma') === true
  if (comma) next++
  const item = items[next]
  if (!item) return null
  if (item.kind === 'place') return item.conjunction || comma ? next : null
  if (!item.conjunction || item.kind === 'actor' || item.kind === 'number' || ENDS_HEAD(item) || !isLand(item))
    return null
  const behind = items.slice(next + 1, next + 1 + HEAD_REACH).findIndex(one => one.kind === 'place' || ENDS_HEAD(one))
  const found = behind < 0 ? undefined : items[next + 1 + behind]
  return found?.kind === 'place' && !found.conjunction ? next + 1 + behind : null
}

const isCountry = (found: SettledPlace): boolean => found.place?.kind === 'country'
const isWide = (found: SettledPlace): boolean =>
  isCountry(found) || found.place?.kind === 'province' || found.place?.kind === 'region'

/** "منطقتي وزيرستان الشمالية وكرك بإقليم خيبر": a region may lie in a province. */
const isNarrower = (found: SettledPlace, { place: holder }: SettledPlace): boolean =>
  !isWide(found) ||
  (found.place?.kind === 'region' && holder?.kind === 'province' && found.place.admin1 === holder.admin1)

/** Places in a list behind the first ("في محافظات مأرب وعمران وحجة"), and where the list ends. */
function listedWith(mention: Mention, first: number | null, placeOf: PlaceOf): { list: SettledPlace[]; to: number } {
  const { items } = mention.sentence
  const list: SettledPlace[] = []
  let k = first ?? items.length
  for (; k < items.length; k++) {
    const item = items[k]
    const place = item?.kind === 'place' && (k === first || item.conjunction) ? placeOf(mention.sentence, k) : null
    if (place) list.push(place)
    else if (!item?.tags.has('comma') || !items[k + 1]?.conjunction) break
  }
  return { list, to: k }
}

const MANY = 3
/**
 * What holds the places of a list: the province or country named behind it ("في رفح والشيخ زويد، في شمال سيناء"), and of
 * several provinces the country, where the report names it.
 */
function container(
  mention: Mention,
  first: number | null,
  placeOf: PlaceOf,
  country: SettledPlace | null,
): SettledPlace | null {
  if (first !== null && isBetween(mention.sentence.items, first)) return null
  const { list, to } = listedWith(mention, first, placeOf)
  if (list.length > 1) {
    const holder = behindList(mention, placeOf, to)
    if (holder && list.every(place => place.claim.country === holder.claim.country && isNarrower(place, holder)))
      return holder
  }
  const provinces = new Set(list.map(place => place.claim.admin1 ?? place.claim.name))
  const held = list.every(place => place.claim.country === country?.claim.country)
  return list.length >= MANY && provinces.size >= MANY && held ? country : null
}

const isIn = (items: readonly Item[], k: number): boolean => items[k]?.preposition === 'ب' || has(items[k - 1], 'w:في')

/** "بمديرية كذا", "في قضاء كذا": a division that holds quarters and villages. */
const DIVISION = /^(مديريه|قضاء|ناحيه|محليه|بلديه)( |$)/
const isDivision = ({ place }: Item): boolean => DIVISION.test(normalForm(place?.kindWord ?? place?.text ?? ''))

/** "في حيي كذا وكذا في مدينة كذا". */
const isTown = ({ place }: Item, found: SettledPlace): boolean =>
  place?.kindWord === 'مدينه' || found.place?.kind === 'city'

function behindList(mention: Mention, placeOf: PlaceOf, to: number): SettledPlace | null {
  const { items } = mention.sentence
  const start = items[to]?.tags.has('comma') ? to + 1 : to
  const k = items[start]?.kind === 'place' ? start : start + 1
  const item = items[k]
  const found = item?.kind === 'place' && isIn(items, k) ? placeOf(mention.sentence, k) : null
  return item && found && (isWide(found) || isDivision(item) || isTown(item, found)) ? found : null
}

/** "في مدينة لودر في محافظة أبين": the first of a chain of places, each in the next, is the narrowest. */
function headOfChain(mention: Mention, placeOf: PlaceOf, at: number): number {
  const { items } = mention.sentence
  let head = at
  while (isIn(items, head)) {
    const before = items[head]?.preposition === 'ب' ? head - 1 : head - 2
    const wider = placeOf(mention.sentence, head)
    const narrower = items[before]?.kind === 'place' ? placeOf(mention.sentence, before) : null
    if (!wider || !narrower || narrower.claim.country !== wider.claim.country) break
    if (has(items[before - 1], 'w:خارج') || (isWide(narrower) && !isCountry(wider))) break
    if (narrower.place?.kind === 'road' || isCountry(narrower)) break
    head = before
  }
  return head
}

/** The best of a mention's places; a total over attacks on several is told of the country or province that holds them. */
function nearestPlace(mention: Mention, ranked: readonly number[], placeOf: PlaceOf): SettledPlace | null {
  const { sentence, plural, triggers } = mention
  const [best] = ranked
  if (best === undefined) return null
  const head = headOfChain(mention, placeOf, best)
  const first = placeOf(sentence, head)
  if (!plural || !first) return first ?? placeOf(sentence, best)
  const others = ranked.filter(at => at !== head && !isChained(sentence.items, head, at))
  const told = others.filter(at => placeOf(sentence, at)?.claim.country === first.claim.country)
  if (told.every(at => isWiderBefore(sentence.items, at, Math.max(...triggers)))) return first
  const home = told.flatMap(at => placeOf(sentence, at) ?? [])
  return home.find(isCountry) ?? (isWide(first) ? first : (home.find(isWide) ?? first))
}
