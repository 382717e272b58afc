/** Reads one report: sentences, mentions, happenings, claims. */
import type { Report } from '../1-reports/report.ts'
import { writingDay } from '../2-arabic/resolve-time.ts'
import { splitSentences } from '../2-arabic/sentences.ts'
import type { Token } from '../2-arabic/token.ts'
import { tokenise } from '../2-arabic/tokenise.ts'
import { findNames, type NameIndex, type NameSpan } from '../3-gazetteer/names.ts'
import { chunkActors } from './actors.ts'
import { annotate, undressed } from './annotate.ts'
import { assemble, evidenceOf, type Texts } from './assemble.ts'
import type { Claim, Reading, Span } from './claim.ts'
import { confidenceOf, LEAST_LIKELY, likelihoodOf } from './confidence.ts'
import { countryVotes } from './country-votes.ts'
import { EVENT_TYPE } from './event-types/index.ts'
import { featuresOf } from './features.ts'
import type { Sentence } from './item.ts'
import { locate } from './locate.ts'
import { type Mention, readMentions } from './mention.ts'
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
import { type Happening, unite } from './unite.ts'

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

/** A claim as read, with the features that its confidence is weighed from. */
export interface Candidate {
  readonly claim: Claim
  readonly features: readonly string[]
}

interface Candidates {
  readonly candidates: readonly Candidate[]
  readonly unread: readonly Span[]
  readonly publication: ReturnType<typeof publicationOf>
}

/** Everything that a report may claim, before the unlikely is left out: what the weights are fitted on. */
export function readCandidates(report: Report, names: NameIndex): Candidates {
  const publication = publicationOf(report)
  const sentences = analyseReport(report, names, publication.day)
  const exprs = sentences.flatMap(s => s.items.flatMap(item => (item.time ? [item.time.expr] : [])))
  const reference = { published: publication.day, writing: writingDay(exprs, publication.day) }
  const { placeOf } = settlePlaces(sentences)
  const speakers = readSpeakers(sentences)
  const mentions = sentences.flatMap(readMentions)
  if (!isRelevant(sentences, mentions)) return { candidates: [], unread: [], publication }
  const located = locate(mentions, sentences, placeOf, reference)
  const body = located.filter(l => l.mention.sentence.part === 'body')
  const title = located.filter(l => l.mention.sentence.part === 'title')
  const texts = { title: report.title ?? '', body: report.body }
  const happenings = unite([...body, ...title])
  const claimers = claimedBy(happenings)
  const claims: Claim[] = happenings.map(happening =>
    assemble(happening, texts, sentence => speakers.get(sentence) ?? [], claimers.get(happening) ?? []),
  )
  const filled = fillOpponents(markTotals(claims, i => breadthOf(happenings[i])))
  const candidates = filled.flatMap((claim, i) => {
    const happening = happenings[i]
    return happening ? [{ claim, features: featuresOf(happening, claim, i, filled.length) }] : []
  })
  return { candidates, unread: unreadOf(mentions, happenings, texts), publication }
}

const breadthOf = (happening: Happening | undefined): Breadth => {
  const parts = happening?.parts ?? []
  return {
    many: parts.some(part => part.mention.plural),
    unsaid: parts.every(part => !EVENT_TYPE.has(part.mention.type)),
  }
}

/** Mentions that went into no claim: said, and not guessed at. */
function unreadOf(mentions: readonly Mention[], happenings: readonly Happening[], texts: Texts): Span[] {
  const used = new Set(happenings.flatMap(({ parts }) => parts.map(part => spotOf(part.mention))))
  return mentions
    .filter(mention => !used.has(spotOf(mention)) && !mention.definite && mention.sentence.part === 'body')
    .map(mention => evidenceOf(texts, mention))
}

const spotOf = (mention: Mention): string => `${mention.sentence.index}/${mention.trigger}`

/** Reads one report with the names that are known. Never throws on a text; the same report gives the same reading. */
export function readReport(report: Report, names: NameIndex): Reading {
  const { candidates, unread, publication } = readCandidates(report, names)
  const kept = candidates.filter(({ features }) => likelihoodOf(features) >= LEAST_LIKELY)
  const left = candidates
    .filter(({ features }) => likelihoodOf(features) < LEAST_LIKELY)
    .flatMap(({ claim }) => claim.evidence.slice(0, 1))
  return {
    claims: kept.map(({ claim, features }) => ({ ...claim, confidence: confidenceOf(features) })),
    unread: [...unread, ...left].filter(span => span.in !== 'title'),
    published: publication.day,
    publishedBasis: publication.basis,
  }
}
