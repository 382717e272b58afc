/** Where places lie that no gazetteer lists: by the listed ones told with them. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { SettledPlace } from './place-context.ts'

/** What lies inside a town: "حي كذا", "شارع كذا". */
const INNER = new Set('حي شارع ساحه ميدان دوار جسر حاره محله سوق مستشفي جامعه'.split(' '))
/** A place that no gazetteer lists takes the point of the listed place named straight after or before it, and what lies in a town that of the last told. */
export function locateUnlisted(
  items: readonly Item[],
  places: Map<number, SettledPlace>,
  town: SettledPlace | null,
): void {
  for (const [k, found] of places) {
    if (found.place || items[k]?.tags.has('border')) continue
    const near = [k + 1, k + 2, k + 3, k + 4, k - 1, k - 2]
      .map(i => (items[i]?.kind === 'place' ? places.get(i) : undefined))
      .find(other => other?.place && other.place.kind !== 'country')
    const inner = INNER.has(items[k]?.place?.kindWord ?? '') && !items[k]?.conjunction
    const holder =
      near ??
      liesBy(items, places, k) ??
      openingPlace(items, places, k) ??
      (inner ? (townBefore(places, k) ?? town) : null)
    if (!holder) {
      const country = countryBehind(items, places, k)
      if (country) places.set(k, { place: null, claim: { ...found.claim, country } })
      continue
    }
    const { lat, lon, country, admin1 } = holder.claim
    places.set(k, {
      place: null,
      claim: { ...found.claim, lat, lon, country, ...(admin1 ? { admin1 } : {}), precision: 'area' },
    })
  }
}

/** "وفي كانو قتل أربعة في حي كذا": the town that its own sentence tells last before. */
function townBefore(places: ReadonlyMap<number, SettledPlace>, k: number): SettledPlace | null {
  const before = [...places].filter(([at, { place }]) => at < k && (place?.kind === 'city' || place?.kind === 'town'))
  return before.at(-1)?.[1] ?? null
}

const LIES = wanted(['s:واقعه', 's:واقع', 'relative'])
const LIES_REACH = 10
const SITUATED = wanted(['s:تقع', 's:يقع', 's:واقعه', 's:واقع', 's:تبعد', 's:يبعد'])
/** "قرية كذا التي تقع على الطريق بين كذا وكذا": the first place by which it is told to lie. */
function liesBy(items: readonly Item[], places: ReadonlyMap<number, SettledPlace>, k: number): SettledPlace | null {
  if (!has(items[k + 1], LIES) || !items.slice(k + 1, k + 3).some(item => has(item, SITUATED))) return null
  for (let i = k + 2; i <= k + LIES_REACH && !has(items[i], 'comma', 'stop'); i++) {
    const found = places.get(i)
    if (found?.place && found.place.kind !== 'country') return found
  }
  return null
}

/** "وفي رفح، قتل سبعة في هجوم على منطقة كذا": the place with which a sentence opens holds what it names further on. */
function openingPlace(
  items: readonly Item[],
  places: ReadonlyMap<number, SettledPlace>,
  k: number,
): SettledPlace | null {
  const at = items.findIndex(({ kind }) => kind === 'place')
  const opens = (at === 1 && has(items[0], 's:في')) || (at === 0 && items[0]?.preposition === 'ب')
  const found = opens && at < k && has(items[at + 1], 'comma') ? places.get(at) : undefined
  return found?.place && found.place.kind !== 'country' ? found : null
}

const COUNTRY_REACH = 6
/** "في منطقة كذا الحدودية بين مالي والنيجر": the first country told of straight behind a place, before its clause ends. */
function countryBehind(items: readonly Item[], places: ReadonlyMap<number, SettledPlace>, k: number): string | null {
  for (let i = k + 1; i <= k + COUNTRY_REACH; i++) {
    if (items[i]?.tags.has('stop') || items[i]?.tags.has('verb')) return null
    const found = places.get(i)?.place
    if (found) return found.kind === 'country' && !items[i - 1]?.tags.has('w:مع') ? found.country : null
  }
  return null
}
