/** From a report's text to sentences of items: words, numbers, times, names, places, sides and people. */
import type { Report } from '../1-reports/report.ts'
import { splitSentences } from '../2-arabic/sentences.ts'
import type { Token } from '../2-arabic/token.ts'
import { tokenise } from '../2-arabic/tokenise.ts'
import { unglue } from '../2-arabic/unglue.ts'
import { findNames, type NameIndex, type NameSpan } from '../3-gazetteer/names.ts'
import { withTheatres } from '../3-gazetteer/theatres.ts'
import { chunkActors } from './chunks/actors.ts'
import { annotate } from './chunks/annotate.ts'
import { calledByName, soCalled } from './chunks/called-by-name.ts'
import { countryVotes } from './chunks/country-votes.ts'
import { unlistedNames, withNamesToldAgain } from './chunks/names-told-again.ts'
import { chunkPeople } from './chunks/people.ts'
import { knownNames } from './chunks/place-proofs.ts'
import { chunkPlaces } from './chunks/places.ts'
import { resolveReferences } from './chunks/references.ts'
import { withSeats } from './chunks/seats-in-names.ts'
import { withSideAdjectives } from './chunks/side-adjectives.ts'
import { closeOnce, openSince } from './chunks/since-phrases.ts'
import { undressed } from './grammar/dress.ts'
import type { Sentence } from './grammar/item.ts'
import { wordOf } from './grammar/reading-lexicon.ts'

/** Tokens of a report's title and body, without quotation marks and other dress. */
export interface ReportTokens {
  readonly title: readonly Token[]
  readonly body: readonly Token[]
}

/** The tokens that reading works on; offsets are into the title and the body as given. */
export const tokensOf = (report: Report): ReportTokens => ({
  title: report.title ? undressed(tokenise(report.title)) : [],
  body: undressed(tokenise(report.body)),
})

interface Prepared {
  readonly part: 'title' | 'body'
  readonly tokens: readonly Token[]
  readonly names: readonly NameSpan[]
  readonly opensParagraph: boolean
}

function prepare(given: readonly Token[], part: 'title' | 'body', names: NameIndex): Prepared[] {
  const tokens = unglue(given, norm => wordOf(norm).known || names.holds(norm))
  return splitSentences(tokens).map(({ from, to }) => {
    const own = tokens.slice(from, to).filter(({ kind }) => kind !== 'break')
    const opensParagraph = from === 0 || tokens[from - 1]?.kind === 'break'
    return { part, tokens: own, names: findNames(names, own), opensParagraph }
  })
}

const LEAST_HEADLINE = 4
const FURNITURE = 8
/** A full stop, or an outlet's name of one word. */
const BESIDE_HEADLINE = 2
const LINKS = new Set('رابط الرابط الخبر المصدر صحيفه بصحيفه موقع بموقع اقرا المزيد المقال عنوان نشر ظهرت'.split(' '))

/**
 * Pages repeat their headline under the text ("link to the story: …"): it tells nothing a second time; a lead that holds the same words
 * among its own ("قتل جنديان في | هجوم على دورية | أمس") tells the news.
 */
function withoutHeadline(body: readonly Prepared[], title: readonly Token[]): readonly Prepared[] {
  if (title.length < LEAST_HEADLINE) return body
  const headline = title.map(token => token.norm).join(' ')
  return body.filter(({ tokens }) => {
    const more = tokens.length - title.length
    if (more < 0 || more > FURNITURE) return true
    if (more > BESIDE_HEADLINE && !tokens.some(token => LINKS.has(token.norm))) return true
    return !tokens
      .map(token => token.norm)
      .join(' ')
      .includes(headline)
  })
}

const LABELS = new Set(['سمات', 'وسوم', 'الوسوم', 'التصنيفات'])
const LABEL_PAIRS = new Set([
  'كلمات دلاليه',
  'الكلمات الدلاليه',
  'كلمات مفتاحيه',
  'الكلمات المفتاحيه',
  'رابط الخبر',
  'اقرا ايضا',
  'اقرا المزيد',
  'مواضيع متعلقه',
  'اخبار متعلقه',
])
/** What a page prints under the text: tags, links to other stories. */
const isFurniture = ({ part, tokens }: Prepared): boolean => {
  if (part === 'title') return false
  const [first, second] = [tokens[0]?.norm ?? '', tokens[1]?.norm ?? '']
  return LABELS.has(first) || LABEL_PAIRS.has(`${first} ${second}`)
}

/** "قاعدة" without the article names a base. */
const BASE = /^و?[بل]?قاعده$/

/** The sentences of a report with their items, title first; `published` is the ISO day that names are read against. */
export function analyseReport({ title, body }: ReportTokens, names: NameIndex, published: string | null): Sentence[] {
  const told = withoutHeadline(prepare(body, 'body', names), title).filter(one => !isFurniture(one))
  const prepared = [...prepare(title, 'title', names), ...told]
  const countries = new Map<string, number>()
  for (const { part, tokens, names: found } of prepared)
    for (const [country, votes] of countryVotes(tokens, found))
      countries.set(country, (countries.get(country) ?? 0) + votes * (part === 'title' ? 2 : 1))
  const bases = prepared.some(({ tokens }) => tokens.some(token => BASE.test(token.norm)))
  const context = {
    countries: withTheatres(countries, names.theatres),
    published,
    bases,
    known: knownNames(prepared),
    sidesOf: names.sidesOf,
  }
  const chunked = prepared.map(({ tokens, names: found }) => ({
    tokens,
    items: chunkPlaces(withSeats(annotate(tokens, found, context), tokens, names), tokens),
  }))
  const unlisted = unlistedNames(chunked)
  const read = prepared.map(({ part, tokens, opensParagraph }, index) => {
    const places = withNamesToldAgain(chunked[index]?.items ?? [], tokens, unlisted)
    const people = chunkPeople(
      soCalled(calledByName(chunkActors(openSince(closeOnce(places)), tokens), tokens)),
      tokens,
    )
    const items = withSideAdjectives(people, names, context)
    return { index, part, opensParagraph, tokens, items, topic: [] }
  })
  return resolveReferences(read)
}
