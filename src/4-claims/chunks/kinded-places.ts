/** A place by its kind word and what stands behind it: "مدينة سرت", "مطار سرت", "بلدة كذا" that nothing lists. */
import type { Sense } from '../../2-arabic/lexicon.ts'
import type { Token } from '../../2-arabic/token.ts'
import { bareText, cliticsOf } from '../grammar/bare-text.ts'
import { bearing } from '../grammar/clause.ts'
import { changed, type Item } from '../grammar/item.ts'
import { isDescription, isNoName, isOrigin, isThing, stemOf } from './place-name-words.ts'
import { isBackReference, isStrip } from './place-references.ts'
import { isNameInYa, unknownNameEnd } from './unlisted-names.ts'

/** "من ناحية ثانية", "عن طريق البحر": no part of the country is meant; "بالقرب من ناحية كذا" is near one. */
const IDIOMS: ReadonlySet<string> = new Set(['من ناحيه', 'عن طريق'])
const NEARNESS = bearing('s:قرب', 's:مقربه', 's:قريب', 's:قريبه')
const isIdiom = (items: readonly Item[], at: number): boolean =>
  IDIOMS.has(`${stemOf(items[at - 1])} ${stemOf(items[at])}`) && !NEARNESS(items[at - 2])

/** Streets and squares are called by towns that lie elsewhere: "شارع بغداد". */
const STREETS = new Set(['شارع', 'ميدان', 'ساحه', 'دوار', 'فندق', 'جاده'])

const SITE_KINDS = new Set([
  'camp',
  'base',
  'airport',
  'port',
  'oil',
  'hospital',
  'building',
  'road',
  'gate',
  'mountain',
  'valley',
  'island',
])
/** "قاعدة العند": a listed name is that of the base, and not of the town beside it. */
const isSite = (item: Item): boolean => item.place?.candidates.some(place => SITE_KINDS.has(place.kind)) ?? false

/** Whether a kind word may stand as one here. */
function isKindWord(head: Item): boolean {
  if (head.kind !== 'word' || head.tags.has('pron') || head.preposition === 'ك') return false
  if (isStrip(head)) return true
  return head.tags.has('place.kind') && (head.word?.best.sense?.classes.includes('place.kind') ?? false)
}

/** A kind word with what its lexicon entry says of the name behind it. */
interface Kind {
  readonly head: Item
  readonly sense: Sense
  /** The kind word is a part of the place's name: "مطار سرت". */
  readonly keep: boolean
  readonly tags: ReadonlySet<string>
}

function kindOf(head: Item, sense: Sense, next: Item): Kind {
  const inner = sense.classes.includes('inner')
  const several = sense.number !== 'singular'
  const tags = [
    'place',
    'kinded',
    ...(inner ? ['inner'] : []),
    ...(sense.classes.includes('province.kind') ? ['province'] : []),
    ...(several ? ['several'] : []),
    ...[...head.tags].filter(tag => tag.startsWith('p:') || tag === 'conj'),
  ]
  // "شوارع بنغازي", "مستشفيات المدينة": some places inside a town are the town.
  const keep = sense.classes.includes('keep') && !(inner && several && next.kind === 'place')
  return { head, sense, keep, tags: new Set(tags) }
}

/** "مدينة سرت": a kind word before a name that is a place by itself. */
function kindedName({ head, keep, tags }: Kind, next: Item, tokens: readonly Token[]): Item | null {
  if (!next.place) return null
  const text = bareText(tokens, keep ? head.from : next.from, next.to, keep ? cliticsOf(head) : 0)
  const candidates = keep && !isSite(next) ? [] : next.place.candidates
  const named = candidates.length || STREETS.has(stemOf(head)) ? candidates : next.place.candidates
  return changed(head, {
    kind: 'place',
    to: next.to,
    tags: named.length ? tags : new Set([...tags, 'unlisted']),
    place: { text, candidates: named, kindWord: stemOf(head) },
  })
}

const MATTERS = bearing(
  ...'صحه تربيه تعليم زراعه كهرباء شرطه امن مرور جوازات جنسيه بلديه بلديات اوقاف ماء مياه اتصالات بريد احوال دفاع شباب رياضه ثقافه تجاره صناعه نقل'
    .split(' ')
    .map(stem => `s:${stem}`),
)
/** "مديرية صحة كذا", "مديرية التربية": an office, and no part of a province. */
const isOffice = (head: Item, next: Item): boolean => stemOf(head) === 'مديريه' && MATTERS(next)

/** Whether the word behind a kind word names no place. */
function namesNone(items: readonly Item[], at: number, { head, sense }: Kind): boolean {
  const next = items[at + 1]
  if (!next || head.tags.has('def')) return true
  // "قرى" and "مناطق" are named by a word that is no ordinary one; "قرى عدة" and "مناطق سكنية" name no place.
  if (sense.number !== 'singular' && (next.word?.known ?? true)) return true
  if (sense.classes.includes('listed') || isIdiom(items, at) || isOffice(head, next)) return true
  if ((isNoName(next) && !isNameInYa(items, at + 1)) || isThing(next) || isOrigin(next)) return true
  return !next.tags.has('def') && isDescription(next)
}

/** "بلدة كذا": a kind word before a name that nothing lists. */
function unlistedName(items: readonly Item[], at: number, kind: Kind, tokens: readonly Token[]): Item | null {
  if (namesNone(items, at, kind)) return null
  const { head, keep, tags } = kind
  const to = unknownNameEnd(items, at + 1, stemOf(head), tokens)
  const last = items[to - 1]
  if (to === at + 1 || !last) return null
  const from = keep ? head.from : (items[at + 1]?.from ?? head.from)
  const text = bareText(tokens, from, last.to, keep ? cliticsOf(head) : 0)
  return changed(head, {
    kind: 'place',
    to: last.to,
    tags: new Set([...tags, 'unlisted']),
    place: { text, candidates: [], kindWord: stemOf(head) },
  })
}

const NUMBERED = new Set(['معسكر', 'مخيم', 'شارع', 'بوابه'])
const MEASURE = bearing('s:كيلومترا', 's:كيلومتر', 's:كلم', 's:كم', 's:مترا', 's:متر')
/** "معسكر 21", "شارع 60": camps, streets and gates that have a number for a name. */
function numberedSite(items: readonly Item[], at: number, { head, tags }: Kind, tokens: readonly Token[]): Item | null {
  const next = items[at + 1]
  if (next?.kind !== 'number' || next.to - next.from > 1 || !/^\d+$/.test(tokens[next.from]?.norm ?? '')) return null
  if (!NUMBERED.has(stemOf(head)) || head.tags.has('def') || MEASURE(items[at + 2])) return null
  const text = bareText(tokens, head.from, next.to, cliticsOf(head))
  const all = new Set([...tags, 'unlisted'])
  return changed(head, {
    kind: 'place',
    to: next.to,
    tags: all,
    place: { text, candidates: [], kindWord: stemOf(head) },
  })
}

/** The place of a kind word at `at`, or null where it names none. */
export function kindedPlace(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const [head, next] = [items[at], items[at + 1]]
  if (!head || !isKindWord(head)) return null
  if (isBackReference(items, at))
    return changed(head, {
      kind: 'place',
      tags: new Set([...head.tags, 'place', 'anaphoric']),
      place: { text: bareText(tokens, head.from, head.to, cliticsOf(head)), candidates: [], kindWord: stemOf(head) },
    })
  const sense = head.word?.best.sense
  if (!sense || isStrip(head) || !next || next.conjunction || next.preposition !== null) return null
  const kind = kindOf(head, sense, next)
  if (next.kind === 'place') return kindedName(kind, next, tokens)
  return numberedSite(items, at, kind, tokens) ?? unlistedName(items, at, kind, tokens)
}
