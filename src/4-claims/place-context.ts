/** Settles the places of a whole report: which one each name means, in the light of the countries it speaks of. */
import type { CountryOf } from '../3-gazetteer/capitals.ts'
import type { Place } from '../3-gazetteer/gazetteer.ts'
import type { NameIndex } from '../3-gazetteer/names.ts'
import { choosePlace } from '../3-gazetteer/resolve.ts'
import { withTheatres } from '../3-gazetteer/theatres.ts'
import type { ClaimPlace } from './claim.ts'
import { has } from './clause.ts'
import type { Item, Sentence } from './item.ts'
import { claimOf } from './place-claims.ts'
import { add, countryOf, countryTold, merge, OF_PLACE, onlyGround, top, votesOf } from './place-countries.ts'
import { isCredible } from './place-credibility.ts'
import { heldItems } from './place-holders.ts'
import { referTo, type ToldPlace, toldAt } from './place-references.ts'
import { wanted } from './tags.ts'

/** A settled place: what the claim shows, and the gazetteer's row where there is one. */
export interface SettledPlace {
  readonly claim: ClaimPlace
  readonly place: Place | null
}

/** By country; `wide`: with what countries of one theatre say of each other. */
interface Votes {
  readonly report: Map<string, number>
  readonly wide: Map<string, number>
  readonly sentence: Map<string, number>
}

export type PlaceOf = (sentence: Sentence, item: number) => SettledPlace | null

/** The settled places of a report. */
export interface SettledPlaces {
  readonly placeOf: PlaceOf
  /** The country that it tells of most, if it names it. */
  readonly country: SettledPlace | null
  /** That which all but alone is pointed to, named or not. */
  readonly countryMeant: SettledPlace | null
  /** A country by its code, as it names it; null where it does not. */
  readonly countryBy: (code: string) => SettledPlace | null
  /** The first that its title or else its body names. */
  readonly leading: SettledPlace | null
  /** Ids of the places that its title names. */
  readonly titled: ReadonlySet<string>
}

const NO_LISTS = { theatres: new Map(), capitalOf: () => null, countryOf: () => null }
const NO_VOTES: Votes = { report: new Map(), wide: new Map(), sentence: new Map() }

/** The places of a sentence that bear a name alone, countries and provinces aside. */
const surePlaces = (items: readonly Item[]): Place[] =>
  items.flatMap(({ place }) => {
    const [only] = place?.candidates ?? []
    return only && place?.candidates.length === 1 && only.kind !== 'country' && only.kind !== 'region' ? [only] : []
  })

function settle(
  item: Item,
  votes: Votes,
  sure: { readonly near: readonly Place[]; readonly told: readonly Place[] },
  times: number,
  ground: string | null = null,
): SettledPlace | null {
  const name = item.place
  if (!name) return null
  const place = choosePlace(
    name.candidates.filter(candidate =>
      isCredible(candidate, votes.wide, countryOf(name) ? OF_PLACE * times : 0, name.kindWord, ground),
    ),
    name.kindWord,
    votes,
    sure.near,
    sure.told,
  )
  if (!place)
    return {
      place: null,
      claim: {
        ...{ name: name.text, lat: null, lon: null, country: countryTold(name, votes, times) },
        ...(item.tags.has('border') ? { precision: 'province' } : {}),
      },
    }
  return { place, claim: claimOf(place, name.text) }
}

/** The country of this code as the report names it first; null where it does not. */
function namedCountry(sentences: readonly Sentence[], code: string | null): SettledPlace | null {
  for (const { items } of sentences)
    for (const item of items) {
      const country = item.place?.candidates.find(place => place.kind === 'country' && place.country === code)
      if (country)
        return settle(
          { ...item, place: { text: item.place?.text ?? '', candidates: [country], kindWord: null } },
          NO_VOTES,
          { near: [], told: [] },
          0,
        )
    }
  return null
}

/** How often each name of a place is told; the title counts double, as in the votes. */
function timesTold(sentences: readonly Sentence[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { part, items } of sentences)
    for (const { place } of items) add(times, place?.text, part === 'title' ? 2 : 1)
  return times
}

function withHeld(sentence: Sentence): Sentence {
  const items = heldItems(sentence.items)
  return items === sentence.items ? sentence : { ...sentence, items }
}

/** Settles all places of the report's sentences; the title counts double for the countries. */
export function settlePlaces(
  given: readonly Sentence[],
  { theatres, capitalOf, countryOf: byCode }: Pick<NameIndex, 'theatres' | 'capitalOf' | 'countryOf'> = NO_LISTS,
): SettledPlaces {
  const sentences = given.map(withHeld)
  const votes = sentences.map(votesOf)
  const report = merge(votes.map((v, i) => [v, sentences[i]?.part === 'title' ? 2 : 1]))
  const wide = withTheatres(report, theatres)
  const times = timesTold(sentences)
  const ground = onlyGround(sentences)
  const surely = sentences.flatMap(({ items }) => surePlaces(items))
  const settled = new Map<Sentence, Map<number, SettledPlace>>()
  const told: ToldPlace[] = []
  sentences.forEach((sentence, s) => {
    const local = votes[s] ?? new Map()
    const before = votes[s - 1]
    const near = merge([[local, 1], ...(before ? [[before, 0.3] as const] : [])])
    const places = new Map<number, SettledPlace>()
    const town = lastTown(told)
    const sure = { near: surePlaces(sentence.items), told: surely }
    sentence.items.forEach((item, k) => {
      if (item.tags.has('called.after')) return
      const found =
        item.place && item.tags.has('anaphoric')
          ? (referTo(item.place.kindWord ?? '', told) ?? capitalMeant(item, capitalOf(top(report) ?? '')))
          : settle(item, { report, wide, sentence: near }, sure, times.get(item.place?.text ?? '') ?? 0, ground)
      if (!found) return
      places.set(k, found)
      // A state or capital that acts is no place that "البلدة" stands for.
      if (item.kind === 'place') told.push(toldAt(sentence, k, found))
    })
    locateUnlisted(sentence.items, places, town)
    settled.set(given[s] ?? sentence, places)
  })
  return {
    placeOf: (sentence, item) => settled.get(sentence)?.get(item) ?? null,
    country: namedCountry(sentences, top(report)),
    countryMeant: countryMeant(report, byCode),
    countryBy: code => namedCountry(sentences, code),
    leading: told[0]?.found ?? null,
    titled: titledIn(settled),
  }
}

/** "العاصمة" where no capital was told before: that of the country that the report is about. */
const capitalMeant = (item: Item, place: Place | null): SettledPlace | null =>
  place && item.place?.kindWord === 'عاصمه' ? { place, claim: claimOf(place, place.name) } : null

/** Of all that points to a country, how much must point to the one that is not named. */
const LEAST_SHARE = 0.7
/** "الشرطة الجزائرية", "محافظات تركية": the country that adjectives and sides point to, where it is named nowhere. */
function countryMeant(report: ReadonlyMap<string, number>, byCode: CountryOf): SettledPlace | null {
  const code = top(report)
  const all = [...report.values()].reduce((sum, count) => sum + count, 0)
  const place = code !== null && (report.get(code) ?? 0) >= LEAST_SHARE * all ? byCode(code) : null
  return place && { place, claim: claimOf(place, place.name) }
}

function titledIn(settled: ReadonlyMap<Sentence, ReadonlyMap<number, SettledPlace>>): Set<string> {
  const ids = new Set<string>()
  for (const [sentence, places] of settled)
    if (sentence.part === 'title') for (const { claim } of places.values()) if (claim.id) ids.add(claim.id)
  return ids
}

/** What lies inside a town: "حي كذا", "شارع كذا". */
const INNER = new Set('حي شارع ساحه ميدان دوار جسر حاره محله سوق مستشفي جامعه'.split(' '))
const lastTown = (told: readonly ToldPlace[]): SettledPlace | null =>
  told.findLast(({ found: { place }, beside }) => !beside && (place?.kind === 'city' || place?.kind === 'town'))
    ?.found ?? null

/** A place that no gazetteer lists takes the point of the listed place named straight after or before it, and what lies in a town that of the last told. */
function locateUnlisted(items: readonly Item[], places: Map<number, SettledPlace>, town: SettledPlace | null): void {
  for (const [k, found] of places) {
    if (found.place || items[k]?.tags.has('border')) continue
    const near = [k + 1, k + 2, k + 3, k + 4, k - 1, k - 2]
      .map(i => (items[i]?.kind === 'place' ? places.get(i) : undefined))
      .find(other => other?.place && other.place.kind !== 'country')
    const inner = INNER.has(items[k]?.place?.kindWord ?? '') && !items[k]?.conjunction
    const holder = near ?? liesBy(items, places, k) ?? openingPlace(items, places, k) ?? (inner ? town : null)
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
