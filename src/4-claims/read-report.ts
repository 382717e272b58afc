/** Reads one report: sentences, mentions, happenings, claims. */
import type { Report } from '../1-reports/report.ts'
import { headDay } from '../2-arabic/dateline.ts'
import { type Language, languageOf } from '../2-arabic/language.ts'
import { writingDay } from '../2-arabic/resolve-time.ts'
import type { NameIndex } from '../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from './analyse-report.ts'
import type { Claim, Reading, Span } from './claim.ts'
import { publicationOf } from './days/publication.ts'
import { type DaysOf, settleTimes } from './days/settle-times.ts'
import { surelyDated } from './days/sure-days.ts'
import { EVENT_TYPE } from './event-types/index.ts'
import type { Sentence } from './grammar/item.ts'
import { assemble, type Texts } from './happenings/assemble.ts'
import { type Candidate, likelyAmong } from './happenings/candidate.ts'
import { isPair } from './happenings/newness.ts'
import { type Happening, unite } from './happenings/unite.ts'
import type { UniteWeights } from './happenings/unite-weights.ts'
import { withLikeKinds } from './mentions/like-kinds.ts'
import { locate } from './mentions/locate.ts'
import type { Located } from './mentions/located.ts'
import { type Mention, readMentions } from './mentions/mention.ts'
import { isRound } from './mentions/rounds-of-arrests.ts'
import { withoutLists } from './mentions/scattered.ts'
import { type SettledPlaces, settlePlaces } from './places/place-context.ts'
import { mayBeRelated } from './relevance/confidence.ts'
import { featuresOf } from './relevance/features.ts'
import { mayTellOfConflict } from './relevance/gate.ts'
import { isRelevant } from './relevance/relevance.ts'
import { relevanceFeatures } from './relevance/relevance-features.ts'
import { withDenials } from './scope/denials.ts'
import { reportSigns } from './scope/scope-signs.ts'
import { withScope } from './scope/weighed-scope.ts'
import { castOf } from './sides/cast.ts'
import { homeOfPolice } from './sides/home-of-police.ts'
import { areRaidersFrom, areSentFrom } from './sides/homes-of-raiders.ts'
import { claimedBy, withRecalledClaims } from './sides/responsibility.ts'
import { settleSides } from './sides/settle-sides.ts'
import type { Story } from './sides/side-signs.ts'
import { scenesOf } from './sides/side-story.ts'
import { withIssuer } from './speakers/issuers.ts'
import { withoutSayer } from './speakers/sayers.ts'
import { Speakers, type Telling, tellersAmong, tellingsOf } from './speakers/speakers.ts'
import { markCountedTotals } from './tolls/counted-shares.ts'
import { isOverPlaces, totalsAmong, typedByParts, typedByWhole } from './tolls/total-parts.ts'
import { type Breadth, markTotals } from './tolls/totals.ts'
import { unreadOf } from './unread.ts'

interface Candidates {
  readonly candidates: readonly Candidate[]
  readonly unread: readonly Span[]
  /** What its being news of conflict is weighed from. */
  readonly relevance: readonly string[]
  readonly publication: ReturnType<typeof publicationOf>
  readonly daysOf: DaysOf
  /** Its settled places, and its sides; null where it was not read so far. */
  readonly places: SettledPlaces | null
  readonly story: Story | null
}

/** A report read up to its mentions with their places and days, which are still to be united. */
export interface Told extends Pick<Candidates, 'publication' | 'daysOf'> {
  readonly texts: Texts
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly located: readonly Located[]
  readonly places: SettledPlaces
  readonly speakers: Speakers
}

/** Null where nothing in the report can be of conflict; `gate` looks at its texts first. */
export function readTold(report: Report, names: NameIndex, gate = mayTellOfConflict): Told | null {
  const publication = publicationOf(report)
  if (!gate([report.title ?? '', report.body])) return null
  const sentences = analyseReport(tokensOf(report), names, publication.day)
  const mentions = withLikeKinds(withDenials(sentences.flatMap(readMentions), sentences))
  if (!isRelevant(sentences, mentions)) return null
  const exprs = sentences.flatMap(s => s.items.flatMap(item => (item.time ? [item.time.expr] : [])))
  const { day } = publication
  const reference = {
    published: day,
    writing: writingDay(exprs, day) ?? (day === null ? null : headDay(report.body, day)),
  }
  const places = settlePlaces(sentences, names)
  const speakers = new Speakers(sentences, report.publisher, report.body, mentions)
  const daysOf = settleTimes(sentences, reference)
  const located = locate(mentions, sentences, places, { daysOf, published: publication.day })
  const texts = { title: report.title ?? '', body: report.body }
  return { publication, daysOf, texts, sentences, mentions, located, places, speakers }
}

/** The happenings of a report, with what each would claim. */
export function candidatesOf(told: Told, weights?: UniteWeights): Candidates {
  return settled(told, claimsOf(told, weights))
}

/** What a report tells, its claims without the sides that the grammar of their own clause does not give. */
interface Claimed {
  readonly happenings: readonly Happening[]
  readonly tellings: readonly (readonly Telling[])[]
  readonly claimers: ReturnType<typeof claimedBy>
  readonly claims: readonly Claim[]
}

function claimsOf({ publication, texts, located, places, speakers }: Told, weights?: UniteWeights): Claimed {
  const body = located.filter(l => l.mention.sentence.part === 'body')
  const title = located.filter(l => l.mention.sentence.part === 'title')
  const inOrder = [...body, ...title]
  const happenings = withoutLists(unite(inOrder, weights))
  const wholes = totalsAmong(inOrder)
  const claimers = claimedBy(happenings)
  const tellings = happenings.map(happening => tellingsOf(mentionsOf(happening), speakers))
  const assembled = happenings.map((happening, i) => assemble(happening, texts, tellersAmong(tellings[i] ?? [])))
  const claims = typedByWhole(typedByParts(assembled, happenings, wholes), happenings, wholes)
  const placed = claims.map((claim, i) => {
    if (claim.place || claim.type === 'statement') return claim
    const parts = happenings[i]?.parts ?? []
    const home = homeOfPolice(parts, places) ?? places.country
    return { ...claim, place: home && !areRaidersFrom(parts, home.claim.country) ? home.claim : null }
  })
  const counted = markCountedTotals(placed)
  const totals = markTotals(counted, i => breadthOf(happenings[i], wholes)).map(claim =>
    endTotal(claim, publication.day),
  )
  return { happenings, tellings, claimers, claims: totals }
}

const unreadAmong = ({ sentences, mentions, texts }: Told, { happenings }: Claimed): Span[] =>
  unreadOf(sentences, mentions, happenings, texts)

/** The same with all sides, and what each claim is weighed by. */
function settled(told: Told, claimed: Claimed): Candidates {
  const { publication, daysOf, sentences, places } = told
  const { happenings, tellings, claimers, claims } = claimed
  const cast = castOf(sentences)
  const story = { cast, scenes: scenesOf(happenings, claims, cast, claimers) }
  const filled = settleSides(claims, story).map((claim, i) =>
    withoutSayer(withIssuer(claim, happenings[i]?.parts ?? [], tellings[i] ?? [])),
  )
  const relevance = relevanceFeatures(sentences, happenings, filled)
  const report = reportSigns(relevance, publication.day)
  const candidates = happenings.flatMap((happening, i) => {
    const claim = filled[i]
    if (!claim) return []
    const scoped = withScope(happening, claim, featuresOf(happening, claim, i, filled.length), report)
    const features = scoped.claim === claim ? scoped.features : featuresOf(happening, scoped.claim, i, filled.length)
    const { claim: told, signs } = scoped
    return [
      {
        claim: surelyDated(inCountryMeant(told, places, happening), happening.parts),
        features,
        signs,
        parts: happening.parts,
        tellings: tellings[i] ?? [],
      },
    ]
  })
  return {
    candidates: withRecalledClaims(candidates),
    unread: unreadAmong(told, claimed),
    relevance,
    publication,
    daysOf,
    places,
    story,
  }
}

/** Everything that a report may claim, before the unlikely is left out: what the weights are fitted on. */
export function readCandidates(report: Report, names: NameIndex): Candidates {
  const told = readTold(report, names)
  if (told) return candidatesOf(told)
  const publication = publicationOf(report)
  return { candidates: [], unread: [], relevance: [], publication, daysOf: () => null, places: null, story: null }
}

/** "الشرطة الجزائرية أوقفت ثلاثة": what is told of no place is in the country that the report points to. */
const inCountryMeant = (claim: Claim, { countryMeant }: SettledPlaces, { parts }: Happening): Claim =>
  claim.place || claim.type === 'statement' || !countryMeant || isMeantOfOthers(parts, countryMeant.claim.country)
    ? claim
    : { ...claim, place: countryMeant.claim }

const isMeantOfOthers = (parts: Happening['parts'], country: string | null): boolean =>
  areRaidersFrom(parts, country) || areSentFrom(parts, country ?? '')

/** Where a happening is told: in the body, else in the title. */
function mentionsOf({ parts }: Happening): Mention[] {
  const mentions = parts.map(part => part.mention)
  const body = mentions.filter(mention => mention.sentence.part === 'body')
  return body.length ? body : mentions
}

/** A total since a day runs to the day of publication (section 5 of the codebook), and none ends behind it ("هذا العام"). */
const endTotal = (claim: Claim, published: string | null): Claim => {
  const { start, end } = claim.date
  const runs = claim.scope === 'cumulative' && claim.status === 'reported' && start !== null && published !== null
  // "اندلعت الحرب في أبريل، وأسفرت عن مقتل الآلاف": counted since then.
  const since = end === null || (published !== null && end > published) || claim.rules.includes('war-broke-out')
  return runs && start <= published && since ? { ...claim, date: { ...claim.date, end: published } } : claim
}

const breadthOf = (happening: Happening | undefined, totals: ReturnType<typeof totalsAmong>): Breadth => {
  const parts = happening?.parts ?? []
  return {
    many: parts.some(part => part.mention.plural || isOverPlaces(part, totals.get(part))),
    pair: parts.some(({ mention }) => mention.triggers.some(at => isPair(mention.sentence.items[at]))),
    whole: parts.some(part => totals.has(part)),
    scattered: parts.some(part => part.mention.scattered),
    round: parts.some(part => isRound(part.mention)),
    unsaid: parts.every(part => !EVENT_TYPE.has(part.mention.type)),
  }
}

/** Whether a report can be about no conflict whatever its sides, so that nobody needs to settle them. */
const isUnrelated = ({ sentences }: Told, { happenings, claims }: Claimed): boolean =>
  !mayBeRelated(relevanceFeatures(sentences, happenings, claims))

function claimsIn(told: Told): Pick<Reading, 'claims' | 'unread'> {
  const claimed = claimsOf(told)
  if (isUnrelated(told, claimed))
    return { claims: [], unread: [...unreadAmong(told, claimed), ...claimed.claims.flatMap(claim => claim.evidence)] }
  const { candidates, relevance, unread } = settled(told, claimed)
  const { claims, left } = likelyAmong(candidates, relevance)
  return { claims, unread: [...unread, ...left] }
}

/** Reads one report with the names that are known. Never throws on a text; the same report gives the same reading. */
export function readReport(report: Report, names: NameIndex): Reading {
  const language = languageOf(`${report.title ?? ''}\n${report.body}`)
  if (language !== 'ar') return unreadIn(language, report)
  const told = readTold(report, names)
  const { claims, unread } = told ? claimsIn(told) : { claims: [], unread: [] }
  const { day, basis } = told?.publication ?? publicationOf(report)
  return {
    claims,
    unread: unread.filter(span => span.in !== 'title'),
    published: day,
    publishedBasis: basis,
    language,
  }
}

/** A report in another language: its day by its metadata alone, for a dateline is read in Arabic. */
const unreadIn = (language: Language, { published }: Report): Reading => ({
  claims: [],
  unread: [],
  published,
  publishedBasis: published ? 'metadata' : 'unknown',
  language,
})
