/** Reads one report: sentences, mentions, happenings, claims. */
import type { Report } from '../1-reports/report.ts'
import { writingDay } from '../2-arabic/resolve-time.ts'
import { splitSentences } from '../2-arabic/sentences.ts'
import type { Token } from '../2-arabic/token.ts'
import { tokenise } from '../2-arabic/tokenise.ts'
import { findNames, type NameIndex, type NameSpan } from '../3-gazetteer/names.ts'
import { chunkActors } from './actors.ts'
import { annotate, undressed } from './annotate.ts'
import { assemble } from './assemble.ts'
import type { Claim, Reading } from './claim.ts'
import { countryVotes } from './country-votes.ts'
import { EVENT_TYPE } from './event-types/index.ts'
import type { Sentence } from './item.ts'
import { locate } from './locate.ts'
import { readMentions } from './mention.ts'
import { fillOpponents } from './opponents.ts'
import { chunkPeople } from './people.ts'
import { settlePlaces } from './place-context.ts'
import { chunkPlaces } from './places.ts'
import { publicationOf } from './publication.ts'
import { resolveReferences } from './references.ts'
import { isRelevant } from './relevance.ts'
import { claimedBy } from './responsibility.ts'
import { readSpeakers } from './speakers.ts'
import { type Breadth, markTotals } from './totals.ts'
import { unite } from './unite.ts'

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
  const read = prepared.map(({ part, tokens, names: found }, index) => {
    const places = chunkPlaces(annotate(tokens, found, context), tokens)
    return { index, part, tokens, items: chunkPeople(chunkActors(places, tokens), tokens) }
  })
  return resolveReferences(read)
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
  const located = locate(mentions, sentences, placeOf, reference)
  const body = located.filter(l => l.mention.sentence.part === 'body')
  const title = located.filter(l => l.mention.sentence.part === 'title')
  const texts = { title: report.title ?? '', body: report.body }
  const happenings = unite([...body, ...title])
  const claimers = claimedBy(happenings)
  const claims: Claim[] = happenings.map(happening =>
    assemble(happening, texts, sentence => speakers.get(sentence) ?? [], claimers.get(happening) ?? []),
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
