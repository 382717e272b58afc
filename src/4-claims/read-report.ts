/** Reads one report: sentences, mentions, happenings, claims. */
import type { Report } from '../1-reports/report.ts'
import { resolveTime, type TimeReference, writingDay } from '../2-arabic/resolve-time.ts'
import { splitSentences } from '../2-arabic/sentences.ts'
import type { Token } from '../2-arabic/token.ts'
import { tokenise } from '../2-arabic/tokenise.ts'
import { findNames, type NameIndex, type NameSpan } from '../3-gazetteer/names.ts'
import { chunkActors } from './actors.ts'
import { annotate, undressed } from './annotate.ts'
import { assemble } from './assemble.ts'
import type { Claim, ClaimDate, Reading } from './claim.ts'
import { countryVotes } from './country-votes.ts'
import { EVENT_TYPE } from './event-types/index.ts'
import type { Sentence } from './item.ts'
import { type Mention, readMentions } from './mention.ts'
import { fillOpponents } from './opponents.ts'
import { chunkPeople } from './people.ts'
import { type PlaceOf, type SettledPlace, settlePlaces } from './place-context.ts'
import { chunkPlaces } from './places.ts'
import { publicationOf } from './publication.ts'
import { isRelevant } from './relevance.ts'
import { scopeOf } from './scope.ts'
import { readSpeakers } from './speakers.ts'
import { type Breadth, markTotals } from './totals.ts'
import { type Located, unite } from './unite.ts'

interface Prepared {
  readonly part: 'title' | 'body'
  readonly tokens: readonly Token[]
  readonly names: readonly NameSpan[]
}

function prepare(text: string, part: 'title' | 'body', names: NameIndex): Prepared[] {
  const tokens = undressed(tokenise(text))
  return splitSentences(tokens).map(({ from, to }) => {
    const own = tokens.slice(from, to)
    return { part, tokens: own, names: findNames(names, own) }
  })
}

/** The sentences of a report with their items, title first; `published` is the ISO day that names are read against. */
export function analyseReport(report: Report, names: NameIndex, published: string | null): Sentence[] {
  const prepared = [...prepare(report.title ?? '', 'title', names), ...prepare(report.body, 'body', names)]
  const countries = new Map<string, number>()
  for (const { part, tokens, names: found } of prepared)
    for (const [country, votes] of countryVotes(tokens, found))
      countries.set(country, (countries.get(country) ?? 0) + votes * (part === 'title' ? 2 : 1))
  const context = { countries, published }
  return prepared.map(({ part, tokens, names: found }, index) => {
    const places = chunkPlaces(annotate(tokens, found, context), tokens)
    return { index, part, tokens, items: chunkPeople(chunkActors(places, tokens), tokens) }
  })
}

function dateOf(mention: Mention, reference: TimeReference): ClaimDate | null {
  const time = mention.time === null ? null : mention.sentence.items[mention.time]?.time
  const resolved = time ? resolveTime(time.expr, reference) : null
  if (!resolved || (resolved.start === null && resolved.end === null)) return null
  const { start, end, basis, precision } = resolved
  return { start, end, basis, precision }
}

const MANY_PLACES = new Set(['capture', 'siege', 'withdrawal'])

/** Places joined to the first by و ("على سرت وبنغازي"): for captures, sieges and withdrawals each is a claim of its own. */
function joinedPlaces(mention: Mention, placeOf: PlaceOf): (SettledPlace | null)[] {
  const { items } = mention.sentence
  const [first] = mention.places
  if (first === undefined) return [null]
  const places = [placeOf(mention.sentence, first)]
  if (!MANY_PLACES.has(mention.type)) return places
  for (let k = first + 1; k < items.length; k++) {
    const item = items[k]
    if (item?.kind === 'place' && (item.conjunction || items[k - 1]?.tags.has('comma')))
      places.push(placeOf(mention.sentence, k))
    else if (!item?.tags.has('comma')) break
  }
  return places
}

/** The most telling of a mention's places: the first, unless a nearer one lies within a wide first. */
function bestPlace(mention: Mention, placeOf: PlaceOf): SettledPlace | null {
  const settled = mention.places.map(k => placeOf(mention.sentence, k)).filter((p): p is SettledPlace => p !== null)
  const [first] = settled
  if (!first) return null
  const wide = (p: SettledPlace): boolean =>
    p.place?.kind === 'country' || p.place?.kind === 'province' || p.place?.kind === 'region'
  if (!wide(first)) return first
  return (
    settled.slice(1).find(p => p.place && !wide(p) && p.claim.country === first.claim.country) ??
    (first.place?.kind === 'country' ? settled.find(p => p.place?.kind === 'province') : null) ??
    first
  )
}

function locate(mentions: readonly Mention[], placeOf: PlaceOf, reference: TimeReference): Located[] {
  const located: Located[] = []
  const firstBody = mentions.find(m => m.sentence.part === 'body')?.sentence.index ?? 0
  for (const mention of mentions) {
    const date = dateOf(mention, reference)
    const lead = mention.sentence.part === 'title' || mention.sentence.index <= firstBody + 1
    const scope = scopeOf(mention, date, reference.published, lead)
    const places = joinedPlaces(mention, placeOf)
    const split = places.length > 1 ? places : [bestPlace(mention, placeOf)]
    for (const place of split)
      located.push({ mention: { ...mention, scope }, place, date, inherited: false, said: mention.said })
  }
  return inheritDates(inheritPlaces(located))
}

const NEAR_SENTENCES = 2

/** A happening told without a place is where the one told just before it was, while the text stays with it. */
function inheritPlaces(located: readonly Located[]): Located[] {
  let last: Located | null = null
  return located.map(one => {
    const previous = last
    if (one.place && one.mention.scope === 'incident') last = one
    if (one.place || !previous) return one
    const near = one.mention.sentence.index - previous.mention.sentence.index <= NEAR_SENTENCES
    const fresh = one.mention.scope === 'incident' && one.mention.rule.type !== 'statement'
    return near && fresh ? { ...one, place: previous.place, inherited: true } : one
  })
}

const isFresh = ({ mention }: Located): boolean =>
  mention.scope === 'incident' && mention.status === 'reported' && mention.rule.type !== 'statement'

/** Fresh news without a time word of its own shares the day of what was told just before it, or of all the report's news. */
function inheritDates(located: readonly Located[]): Located[] {
  const days = new Set(located.filter(one => one.date && isFresh(one)).map(one => one.date?.start ?? null))
  const lead = located.find(one => isFresh(one) && one.mention.sentence.part === 'body')
  const leadDated = located.some(
    one => one.date && isFresh(one) && lead && one.mention.sentence.index - lead.mention.sentence.index <= 1,
  )
  let last: Located | null = null
  return located.map(one => {
    const previous = last
    if (one.date && isFresh(one)) last = one
    if (one.date || !previous || !isFresh(one) || one.mention.time !== null) return one
    const gap = one.mention.sentence.index - previous.mention.sentence.index
    const shared = leadDated ? gap <= NEAR_SENTENCES || days.size === 1 : gap === 0
    return shared ? { ...one, date: previous.date } : one
  })
}

/** Reads one report with the names that are known. Never throws on a text; the same report gives the same reading. */
export function readReport(report: Report, names: NameIndex): Reading {
  const publication = publicationOf(report)
  const sentences = analyseReport(report, names, publication.day)
  const exprs = sentences.flatMap(s => s.items.flatMap(item => (item.time ? [item.time.expr] : [])))
  const reference = { published: publication.day, writing: writingDay(exprs, publication.day) }
  const { placeOf } = settlePlaces(sentences)
  const speakers = readSpeakers(sentences)
  const mentions = sentences.flatMap(readMentions)
  const result = { unread: [], published: publication.day, publishedBasis: publication.basis }
  if (!isRelevant(sentences, mentions)) return { claims: [], ...result }
  const located = locate(mentions, placeOf, reference)
  const body = located.filter(l => l.mention.sentence.part === 'body')
  const title = located.filter(l => l.mention.sentence.part === 'title')
  const texts = { title: report.title ?? '', body: report.body }
  const happenings = unite([...body, ...title])
  const claims: Claim[] = happenings.map(happening =>
    assemble(happening, texts, sentence => speakers.get(sentence) ?? []),
  )
  const breadth = (i: number): Breadth => {
    const parts = happenings[i]?.parts ?? []
    return {
      many: parts.some(part => part.mention.plural),
      unsaid: parts.every(part => !EVENT_TYPE.has(part.mention.type)),
    }
  }
  return { claims: fillOpponents(markTotals(claims, breadth)), ...result }
}
