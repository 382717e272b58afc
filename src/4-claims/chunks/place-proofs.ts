/** Whether a name of a place is one here: ordinary words that are names of towns too want a sign that the town is meant. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Token } from '../../2-arabic/token.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import type { NameSpan } from '../../3-gazetteer/names.ts'
import { isOftenWord, isOrdinaryName } from '../../3-gazetteer/ordinary-words.ts'
import { bareText } from '../grammar/bare-text.ts'
import { wordAt, wordOf } from '../grammar/reading-lexicon.ts'
import { isGivenName } from './given-names.ts'

const PRETEXT = /^(ان(ه|ها|هم|نا|ني)?|عدم|وجود|انتماء.*|ت..ي.|م?حارب.*|مكافح.*|الدفاع|حماي.*)$/

/** How much a name needs around it before it is taken for a place. */
type Proof = 'none' | 'locative' | 'kind word' | 'never'

/** Ordinary words that fall together with a town's name in normal form, or once a preposition is taken off, as they are spelt. */
const NO_NAMES = new Set([
  'وأن',
  'وإن',
  'باكرا',
  'باكراً',
  'باكرًا',
  'بلاتر',
  'متنه',
  'متنها',
  'وقف',
  'حظر',
  'العون',
  'عمدا',
  'عمداً',
  'لاحقا',
  'أب',
  'بلاد',
  'وبلاد',
  'البلاد',
  'الحكومة',
  'الفحم',
  'جديدة',
  'السلاسل',
  'بالسلاسل',
  'بحوث',
  'الغازية',
])

/** One-word names that are ordinary words want a kind word; those of small far towns at least a preposition of place. */
export function proofFor(
  span: NameSpan,
  text: string,
  tokens: readonly Token[],
  places: readonly Place[],
  { kinded, surnames }: KnownNames,
): Proof {
  if (isSurname(span, tokens)) return 'never'
  if (span.to - span.from > 1) return 'none'
  // "كسرت" broke, and is not like Sirte.
  if (span.preposition === 'ك' && text.length <= 4) return 'never'
  // "بحجة تسريب معلومات": on the pretext, and in no town.
  if (span.preposition === 'ب' && text === 'حجة' && PRETEXT.test(tokens[span.to]?.norm ?? '')) return 'never'
  // "بلاده" is not in a village called لاده.
  if (
    span.preposition !== null &&
    text.length <= 4 &&
    places.every(place => place.pack === null && place.population < 1_000_000)
  )
    return 'kind word'
  const bare = normalForm(text)
  if (NO_NAMES.has(tokens[span.from]?.text ?? '')) return 'never'
  // "أقضية مدينة الموصل": a kind word is no name behind another; "مدينة القريتين" is one that a pack tells.
  if (wordOf(bare).tags.has('place.kind')) return isNumberedKind(bare, places) ? 'kind word' : 'never'
  if (surnames.has(bare) && !kinded.has(bare)) return 'locative'
  // "بلدة التل" tells what التل alone means in the rest of the report.
  if (isOrdinaryName(bare)) return kinded.has(bare) ? 'locative' : 'kind word'
  if (isOftenWord(bare) && !kinded.has(bare)) return 'locative'
  if (places.some(place => place.kind === 'country' || (place.pack !== null && place.kind === 'province')))
    return 'none'
  const token = tokens[span.from]
  const word = token ? wordAt(token) : null
  if (word?.analyses.some(a => a.sense && a.stem.length > 1))
    return places.some(place => place.pack !== null) ? 'locative' : 'kind word'
  return places.every(place => place.pack === null && place.population < 50_000) ? 'locative' : 'none'
}

/** A kind word of its own: "طريقة" and "ولايته" are none. */
function isKindToken(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const { best } = wordAt(token)
  return best.pronoun === null && best.preposition !== 'ك' && (best.sense?.classes.includes('place.kind') ?? false)
}

/** "ساحة الفندق", "شارع السوق": of streets and squares ordinary words tell which they are, and name no town. */
const isStreet = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (wordAt(token).best.sense?.classes.includes('listed') ?? false)

const hasArticle = (token: Token | undefined): boolean => token?.kind === 'word' && wordAt(token).best.article

const LOCATIVE = new Set('في قرب من الي علي نحو صوب باتجاه داخل خارج عبر بين انحاء ارجاء ربوع عموم'.split(' '))
/** "في سماء الواحة": only over a place. */
const SKIES = new Set(['سماء', 'اجواء'])
const TAKES = ['capture.verb', 'retake.verb']
/** "قصف الباب", "معركة تدمر", "سقوط تدمر": of what is struck, fought for or falls, the bare noun that follows is the place. */
const BEFALLS = [
  'shell.masdar',
  'clash.masdar',
  'fall.masdar',
  'siege.masdar',
  'free.up.masdar',
  'storm.masdar',
  'retake.masdar',
]

/** "تفجيرات القبة", "مجزرة القبة": what is told of by its place. */
const CALLED_AFTER = new Set('تفجيرات هجمات مجزره مذبحه احداث'.split(' '))

const KILOMETRES = new Set(['كلم', 'كم', 'كيلومتر', 'كيلومترا', 'كيلومترات'])
/** "العمارة (365 كلم جنوب كذا)": how far off, in brackets, is told of towns alone. */
const isMeasured = ({ to }: NameSpan, tokens: readonly Token[]): boolean =>
  tokens[to]?.norm === '(' && tokens[to + 1]?.kind === 'number' && KILOMETRES.has(tokens[to + 2]?.norm ?? '')

export function proven(span: NameSpan, tokens: readonly Token[], proof: Proof): boolean {
  if (proof === 'never') return false
  if (isMeasured(span, tokens)) return true
  const before = tokens[span.from - 1]
  const tags = before?.kind === 'word' ? wordAt(before).tags : null
  // "القصف على المخيم أدى إلى …": a kind word with the article has its name behind it no more.
  const bare = span.preposition === null && !span.conjunction
  const kind =
    bare &&
    ((isKindToken(before) && !hasArticle(before) && !(proof === 'kind word' && isStreet(before))) ||
      SKIES.has(before?.norm ?? ''))
  if (proof === 'kind word') return kind
  // "استعادت راوة": what is taken is a place.
  if (bare && tags !== null && TAKES.some(tag => tags.has(tag))) return true
  if (bare && tags !== null && !hasArticle(before) && BEFALLS.some(tag => tags.has(tag))) return true
  if (bare && CALLED_AFTER.has(before?.norm ?? '')) return true
  return kind || span.preposition === 'ب' || (tags?.has('direction') ?? false) || LOCATIVE.has(before?.norm ?? '')
}

/** "القريتين", "القرى": two or more of a kind, which a pack lists as a name. */
const isNumberedKind = (bare: string, places: readonly Place[]): boolean =>
  bare.startsWith('ال') &&
  wordOf(bare).best.sense?.number !== 'singular' &&
  places.some(place => place.pack !== null && place.kind !== 'district')

/** What a report tells of the names in it, in normal form. */
export interface KnownNames {
  /** Those that a kind word stands before ("بلدة التل"). */
  readonly kinded: ReadonlySet<string>
  /** Those that stand behind a man's given name ("صالح سنحان"). */
  readonly surnames: ReadonlySet<string>
}

const SPEAKS = ['say.verb', 'rank', 'office', 'source']
/** "وقال علي الخرجي", "العقيد علي الخرجي": behind who speaks, and a title, this is a name and no "on". */
function isAliHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.text !== 'علي' || before?.kind !== 'word') return false
  return (
    isGivenName(before.norm) || (SPEAKS.some(tag => wordAt(before).tags.has(tag)) && !wordAt(before).tags.has('masdar'))
  )
}

/** "عبدالقوي": written as one word, and read as two. */
const isServantOf = ({ from, to }: NameSpan, tokens: readonly Token[]): boolean =>
  to - from === 2 && tokens[from]?.norm === 'عبد' && tokens[from + 1]?.start === tokens[from]?.end

const THAT = new Set(['ان', 'انه', 'انها', 'بان'])
const SPEAKER_REACH = 12
/** "قال مفوض الأمن صامويل أروان إن": behind a word that nobody knows and before what is said, the name of who says it. */
const isOfSpeaker = (from: number, to: number, tokens: readonly Token[]): boolean => {
  const before = tokens[from - 1]
  if (before?.kind !== 'word' || !THAT.has(tokens[to]?.norm ?? '')) return false
  const { known, best } = wordAt(before)
  if (known || best.article || best.preposition !== null) return false
  return tokens
    .slice(Math.max(0, from - SPEAKER_REACH), from - 1)
    .some(token => token.kind === 'word' && wordAt(token).tags.has('say.verb') && !wordAt(token).tags.has('prep'))
}

/** "عز الدين كذا", but for the province of صلاح الدين and streets and mosques that are called so. */
const isOfFaith = (before: string, second: string, third: Token | undefined): boolean =>
  before === 'الدين' && second !== '' && second !== 'صلاح' && !isKindToken(third)

const isComma = (token: Token | undefined): boolean => token?.text === '،' || token?.text === ','
/** "السفير في كذا، علي كذا، إن": a name set off by commas. */
const isAliAside = (from: number, to: number, tokens: readonly Token[]): boolean =>
  tokens[from - 1]?.text === 'علي' &&
  isComma(tokens[from - 2]) &&
  (isComma(tokens[to]) || THAT.has(tokens[to]?.norm ?? ''))

/** "صلاح باتيس", "عبد الله بغداد": a town's name behind a given name is one of the man's. */
function isSurname(span: NameSpan, tokens: readonly Token[]): boolean {
  const { from, to, conjunction, preposition } = span
  if (conjunction || preposition !== null || (to - from > 1 && !isServantOf(span, tokens))) return false
  const [before, second] = [tokens[from - 1]?.norm ?? '', tokens[from - 2]?.norm ?? '']
  if (second === 'عبد' || second === 'ابو' || isAliHere(tokens, from - 1) || isOfSpeaker(from, to, tokens)) return true
  if (isOfFaith(before, second, tokens[from - 3]) || isAliAside(from, to, tokens)) return true
  // "شارع جمال", "مستشفى ناصر": the name of a man may end that of a place.
  return isGivenName(before) && !isKindToken(tokens[from - 2]) && second !== 'ال'
}

const tellsTown = (token: Token | undefined): boolean => isKindToken(token) && !isStreet(token)

const tellsTowns = (token: Token | undefined): boolean =>
  token?.kind === 'word' && tellsTown(token) && wordAt(token).best.sense?.number !== 'singular'

/** Names of places in these sentences that a kind word or a given name stands before. */
export function knownNames(
  sentences: readonly { readonly tokens: readonly Token[]; readonly names: readonly NameSpan[] }[],
): KnownNames {
  const kinded = new Set<string>()
  const surnames = new Set<string>()
  for (const { tokens, names } of sentences) {
    /** Where the last name of "ولايتي كذا وكذا" ends, behind which و joins another. */
    let list = -1
    for (const span of names) {
      const name = normalForm(bareText(tokens, span.from, span.to, 0))
      const before = tokens[span.from - 1]
      const bare = !span.conjunction && span.preposition === null
      const listed = span.conjunction && span.preposition === null && span.from === list
      if (isSurname(span, tokens)) surnames.add(name)
      else if (bare && tellsTown(before)) kinded.add(name)
      else if (listed) kinded.add(normalForm(bareText(tokens, span.from, span.to, 1)))
      if (listed || (bare && tellsTowns(before))) list = span.to
    }
  }
  return { kinded, surnames }
}
