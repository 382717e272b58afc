/** Settles the places of a whole report: which one each name means, in the light of the countries it speaks of. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { CountryOf } from '../../3-gazetteer/capitals.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { kindOfForm } from '../../3-gazetteer/kind-words.ts'
import type { NameIndex } from '../../3-gazetteer/names.ts'
import { choosePlace } from '../../3-gazetteer/resolve.ts'
import { withTheatres } from '../../3-gazetteer/theatres.ts'
import { referTo, type ToldPlace, toldAt } from '../chunks/place-references.ts'
import type { ClaimPlace } from '../claim.ts'
import type { Item, PlaceName, Sentence } from '../grammar/item.ts'
import { claimOf, isToldIn } from './place-claims.ts'
import { countryOf, countryTold, merge, OF_PLACE, onlyGround, timesTold, top, votesOf } from './place-countries.ts'
import { isCredible, isNamesake } from './place-credibility.ts'
import { heldItems } from './place-holders.ts'
import { locateUnlisted } from './unlisted-places.ts'
import { isBirthplace } from './where-they-spoke.ts'

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
  /** What "البلاد" stands for: that which it tells of most, named or not ("رئيس الوزراء النهراني"). */
  readonly land: SettledPlace | null
  /** That which all but alone is pointed to, named or not. */
  readonly countryMeant: SettledPlace | null
  /** A country by its code, as it names it; null where it does not. */
  readonly countryBy: (code: string) => SettledPlace | null
  /** The same, and as the gazetteer names it where it does not. */
  readonly stateBy: (code: string) => SettledPlace | null
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

const SMALL: ReadonlySet<Place['kind']> = new Set([
  'district',
  'village',
  'camp',
  'road',
  'building',
  'gate',
  'hospital',
])
const speaksOf = (sentence: ReadonlyMap<string, number>, { country }: Place, name: PlaceName): boolean =>
  name.kindWord === null && (sentence.get(country) ?? 0) > (countryOf(name) === country ? OF_PLACE : 0)

/** "أمر الجند بالانسحاب", "في الجنوب الغربي": words that are the names of places in other lands alone, and which nothing here tells to be one. */
const isChance = ({ candidates, kindWord, text }: PlaceName): boolean =>
  candidates.some(({ kind }) => kind !== 'building') &&
  kindWord === null &&
  kindOfForm(normalForm(text.split(' ')[0] ?? '')) === null

/** "ولاية كذا" as a name of a list: the word of kind with which it opens. */
const kindInName = ({ text }: PlaceName): string | null =>
  text.includes(' ') ? kindOfForm(normalForm(text.split(' ')[0] ?? '')) : null

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
    name.candidates.filter(
      candidate =>
        isToldIn(candidate.country, name.text) ||
        (isCredible(candidate, votes.wide, countryOf(name) ? OF_PLACE * times : 0, name.kindWord, ground) &&
          !isNamesake(candidate, name.candidates, name.kindWord, ground)),
    ),
    name.kindWord ?? kindInName(name),
    votes,
    sure.near,
    sure.told,
  )
  if (place) return { place, claim: claimOf(place, name.text) }
  const country = countryTold(name, votes, times)
  // "إطلاق صاروخ من سيناء على إيلات": a land of which the sentence speaks beside that of the news.
  const isThere = (candidate: Place): boolean =>
    candidate.country === country ||
    (candidate.pack !== null && !SMALL.has(candidate.kind) && speaksOf(votes.sentence, candidate, name))
  const there = choosePlace(name.candidates.filter(isThere), name.kindWord, votes)
  if (there) return { place: there, claim: claimOf(there, name.text) }
  if (isChance(name)) return null
  return {
    place: null,
    claim: {
      ...{ name: name.text, lat: null, lon: null, country },
      ...(item.tags.has('border') ? { precision: 'province' } : {}),
    },
  }
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

function withHeld(sentence: Sentence): Sentence {
  const items = heldItems(sentence.items)
  return items === sentence.items ? sentence : { ...sentence, items }
}

/** What the report as a whole says of its places. */
interface Ground {
  /** How often it points to each country, and to those of the same theatre. */
  readonly report: Map<string, number>
  readonly wide: Map<string, number>
  readonly times: ReadonlyMap<string, number>
  readonly only: ReturnType<typeof onlyGround>
  readonly surely: ReturnType<typeof surePlaces>
  readonly capital: Place | null
}

/** The settled places of a sentence by item; those that later words may stand for are added to `told`. */
function placesIn(
  sentence: Sentence,
  near: Map<string, number>,
  ground: Ground,
  told: ToldPlace[],
): Map<number, SettledPlace> {
  const { report, wide, times, only, surely, capital } = ground
  const places = new Map<number, SettledPlace>()
  const town = lastTown(told)
  const sure = { near: surePlaces(sentence.items), told: surely }
  sentence.items.forEach((item, k) => {
    if (item.tags.has('called.after') || isBirthplace(sentence.items, k)) return
    const found =
      item.place && item.tags.has('anaphoric')
        ? (referTo(item.place.kindWord ?? '', told) ?? capitalMeant(item, capital))
        : settle(item, { report, wide, sentence: near }, sure, times.get(item.place?.text ?? '') ?? 0, only)
    if (!found) return
    places.set(k, found)
    // A state or capital that acts is no place that "البلدة" stands for.
    if (item.kind === 'place') told.push(toldAt(sentence, k, found))
  })
  locateUnlisted(sentence.items, places, town)
  return places
}

/** Settles all places of the report's sentences; the title counts double for the countries. */
export function settlePlaces(
  given: readonly Sentence[],
  { theatres, capitalOf, countryOf: byCode }: Pick<NameIndex, 'theatres' | 'capitalOf' | 'countryOf'> = NO_LISTS,
): SettledPlaces {
  const sentences = given.map(withHeld)
  const votes = sentences.map(votesOf)
  const report = merge(votes.map((v, i) => [v, sentences[i]?.part === 'title' ? 2 : 1]))
  const ground: Ground = {
    report,
    wide: withTheatres(report, theatres),
    times: timesTold(sentences),
    only: onlyGround(sentences),
    surely: sentences.flatMap(({ items }) => surePlaces(items)),
    capital: capitalOf(top(report) ?? ''),
  }
  const told: ToldPlace[] = []
  const settled = new Map<Sentence, Map<number, SettledPlace>>()
  sentences.forEach((sentence, s) => {
    const before = votes[s - 1]
    const near = merge([[votes[s] ?? new Map(), 1], ...(before ? [[before, 0.3] as const] : [])])
    settled.set(given[s] ?? sentence, placesIn(sentence, near, ground, told))
  })
  const stateBy = (code: string): SettledPlace | null => namedCountry(sentences, code) ?? inGazetteer(byCode(code))
  return {
    placeOf: (sentence, item) => settled.get(sentence)?.get(item) ?? null,
    country: namedCountry(sentences, top(report)),
    land: stateBy(top(report) ?? ''),
    countryMeant: countryMeant(report, byCode),
    countryBy: code => namedCountry(sentences, code),
    stateBy,
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
  return inGazetteer(place)
}

const inGazetteer = (place: Place | null): SettledPlace | null => place && { place, claim: claimOf(place, place.name) }

function titledIn(settled: ReadonlyMap<Sentence, ReadonlyMap<number, SettledPlace>>): Set<string> {
  const ids = new Set<string>()
  for (const [sentence, places] of settled)
    if (sentence.part === 'title') for (const { claim } of places.values()) if (claim.id) ids.add(claim.id)
  return ids
}

const lastTown = (told: readonly ToldPlace[]): SettledPlace | null =>
  told.findLast(
    ({ found: { place }, beside, whither }) =>
      !beside && !whither && (place?.kind === 'city' || place?.kind === 'town'),
  )?.found ?? null
