/** What the words behind a place's name leave of those that bear it: "حي القدس غربي الموصل" lies in no other country than Mosul. */
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { has } from '../grammar/clause.ts'
import { changed, type Item, type PlaceName } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { countryOf } from './place-countries.ts'
import { COMMONLY_NAMED, isPartOfCountry, SMALL_KINDS } from './place-credibility.ts'

/** Streets and markets are called after towns and countries that lie elsewhere. */
const CALLED_AFTER = new Set([...SMALL_KINDS, ...'شارع طريق ميدان ساحه دوار جسر فندق جاده مفرق تقاطع'.split(' ')])

/** "سوق قندهار": one building, and a name straight behind it. */
const isOfBuilding = (items: readonly Item[], k: number): boolean => {
  const before = items[k - 1]
  if (!before || !has(before, 'building') || has(before, 'def', 'masdar')) return false
  const { preposition, conjunction, place } = items[k] ?? before
  return before.word?.best.sense?.number === 'singular' && preposition === null && !conjunction && !place?.kindWord
}

/** A name that may be called after any town or country. */
const isCalledAfter = (items: readonly Item[], k: number): boolean =>
  (!items[k]?.tags.has('several') && CALLED_AFTER.has(items[k]?.place?.kindWord ?? '')) || isOfBuilding(items, k)

const BETWEEN = wanted(['direction', 'direction.adj', 'w:في'])
const BETWEEN_REACH = 3
const WIDE_WORDS = new Set('ريف محافظه ولايه اقليم مقاطعه'.split(' '))

/** The place that the words straight behind the name at `k` say it lies in or beside, and whether inside. */
function toldBehind(items: readonly Item[], k: number): { at: number; inside: boolean } | null {
  let at = k + 1
  while (at <= k + BETWEEN_REACH && items[at]?.kind !== 'place' && has(items[at], BETWEEN)) at++
  const item = items[at]
  if (item?.kind !== 'place' || item.conjunction || has(item, 'border', 'anaphoric') || item.preposition === 'ل')
    return null
  if (item.preposition === 'ب' || has(items[at - 1], 'w:في')) return { at, inside: true }
  if (at > k + 1) return { at, inside: false }
  // "قرية الخالدية ريف حمص", "بلدة كفر سلم شمالي العراق".
  const wide = WIDE_WORDS.has(item.place?.kindWord ?? '') || item.place?.candidates.some(isPartOfCountry)
  return wide ? { at, inside: true } : null
}

/** The country of all that a name can mean, and none by chance. */
const onlyCountryOf = (name: PlaceName): string | null => {
  const country = countryOf(name)
  return name.candidates.every(place => place.country === country) ? country : null
}

/** The country that they put it in. */
function holder(items: readonly Item[], k: number): { country: string; inside: boolean } | null {
  // "بلدة أدري التشادية".
  const adjective = items[k + 1]
  if (has(adjective, 'demonym') && has(adjective, 'def') && adjective?.word?.country && has(items[k], 'kinded'))
    return { country: adjective.word.country, inside: false }
  const told = toldBehind(items, k)
  const name = told ? items[told.at]?.place : null
  if (!told || !name) return null
  const country = onlyCountryOf(name) ?? holder(items, told.at)?.country ?? null
  return country === null ? null : { country, inside: told.inside }
}

/** The places that the name at `k` can mean where it stands. */
function allowed(items: readonly Item[], k: number, { candidates }: PlaceName): readonly Place[] {
  const after = isCalledAfter(items, k)
  const told = after ? candidates.filter(({ kind }) => kind !== 'country') : candidates
  if (!told.length) return told
  const held = holder(items, k)
  if (!held) return told
  const there = told.filter(({ country }) => country === held.country)
  if (there.length) return there
  return after || (held.inside && told.every(({ kind }) => COMMONLY_NAMED.has(kind))) ? there : told
}

/** Items whose places keep only what can be meant, those of buildings called after a town marked; the very same where nothing is left out. */
export function heldItems(items: readonly Item[]): readonly Item[] {
  const held = items.map((item, k) => {
    if (item.kind !== 'place' || !item.place?.candidates.length) return item
    const candidates = allowed(items, k, item.place)
    if (candidates.length === item.place.candidates.length) return item
    const place = { ...item.place, candidates }
    const nowhere = candidates.length === 0 && isOfBuilding(items, k)
    return changed(item, nowhere ? { place, tags: new Set([...item.tags, 'called.after']) } : { place })
  })
  return held.some((item, k) => item !== items[k]) ? held : items
}
