/** From the tokens of one sentence to its items: words, numbers, times and names, before people and forces are put together. */
import { readNumbers } from '../../2-arabic/numbers.ts'
import { readTimes } from '../../2-arabic/times.ts'
import type { Token } from '../../2-arabic/token.ts'
import type { NameSpan } from '../../3-gazetteer/names.ts'
import { changed, type Item, itemOf, itemOfToken } from '../grammar/item.ts'
import { dottedWordAt, hamzatedWordAt, verblessWordAt, type Word, wordAt, wordOf } from '../grammar/reading-lexicon.ts'
import { type Tags, tagSet, wanted } from '../grammar/tags.ts'
import { generalAt, headOfPeaceAt } from './generals.ts'
import { nameItem } from './named-items.ts'
import type { NameContext } from './named-sides.ts'
import { isCountedNational } from './place-name-words.ts'
import { powersAt } from './powers.ts'
import { isThingOfName } from './things-of-names.ts'

const PUNCT_TAGS: Readonly<Record<string, readonly string[]>> = {
  ':': ['colon', 'stop'],
  '؛': ['stop'],
  ';': ['stop'],
  '،': ['comma'],
  ',': ['comma'],
  '(': ['open'],
  ')': ['close'],
  '-': ['dash'],
  '–': ['dash'],
  '/': ['slash'],
  '%': ['percent'],
  '٪': ['percent'],
}
const LATIN = tagSet(['latin'])
const PLAIN_PUNCT = tagSet(['punct'])
const PUNCT: ReadonlyMap<string, Tags> = new Map(
  Object.entries(PUNCT_TAGS).map(([mark, tags]) => [mark, tagSet(['punct', ...tags])]),
)

const QAD = tagSet(['particle', 'connector', 'qad', 'conj', 'w:فقد'])
/** "أما في البلدة، فقد أعلن": the particle before a verb, and nobody lost. */
const isQad = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  if (tokens[i]?.norm !== 'فقد' || next?.kind !== 'word') return false
  return wordAt(next).analyses.some(a => a.sense?.pos === 'verb' && !a.article)
}

const NAME = tagSet(['w:ياسر', 's:ياسر'])

const STANDING_IN = /^[وفبل]?(ال)?قائم$/
/** "قائم مقام القضاء": who governs a district, in two words. */
const isDeputy = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.norm === 'مقام' && STANDING_IN.test(tokens[i]?.norm ?? '')

const COLLEAGUE = /^([وفبل]?ال)زميله?$/
/** "الزميلة منى": papers call one of their own trade so, who is a journalist; "زميله" is anybody's. */
const colleagueAt = (tokens: readonly Token[], i: number): string | null => {
  const [, article] = COLLEAGUE.exec(tokens[i]?.norm ?? '') ?? []
  return article === undefined ? null : `${article}مصور`
}

/** "والده", "شقيقه": his father, which without the dots of the last letter is spelt as his mother. */
const HIS = /^[وفلب]?(والد|شقيق|زوج|حفيد|رضيع)ه$/
/** "before", which without its hamza is spelt as "imam". */
const AHEAD = /^[وف]?أمام/
const OF_MOSQUE = /^(ال)?(مسجد|جامع|حسينيه|مصلي|حرم)$|^و?خطيب/
const DONE_TO =
  /^[وف]?(قتل|قتلوا|مقتل|اغتيال|اغتال|اغتالوا|خطف|خطفوا|اختطف|اختطاف|اعتقال|اعتقل|اعتقلوا|اعدام|اعدم|اصابه|اصيب|قال|اضاف|دعا|الشيخ|هو|وفاه)$/
/** "متوقفة امام سينما", "انفجرت امام مسجد": papers that write no hamza mean "before", but for "مقتل امام مسجد". */
const isAhead = (tokens: readonly Token[], i: number): boolean =>
  /^[وف]?امام$/.test(tokens[i]?.text ?? '') &&
  !(OF_MOSQUE.test(tokens[i + 1]?.norm ?? '') && DONE_TO.test(tokens[i - 1]?.norm ?? ''))
/** What the spelling as given tells that the normal form does not; "مدرسة" with its dots is no "teacher of his". */
function spellingOf({ text }: Token, { analyses }: Word): string | null {
  if (text.includes('آ')) return 'madda'
  if (text === 'علي' || text === 'منى') return 'ali'
  if (AHEAD.test(text)) return 'ahead'
  if (HIS.test(text)) return 'his'
  return text.endsWith('ة') && analyses.some(a => a.pronoun !== null) ? 'marbuta' : null
}

const THAT = new Set(['ان', 'بان', 'انه', 'انها', 'انهم', 'بانه', 'بانها', ':'])
/** Particles that are spelt as verbs are, by the words one of which stands behind the verb: "بين أن", "عبر عن", "سوى بالأرض". */
const SPELT_AS_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['بين', THAT],
  ['وبين', THAT],
  ['عبر', new Set(['عن', 'عنه', 'عنها', 'عنهم'])],
  ['سوي', new Set(['بالارض', 'الارض'])],
])
const BEHIND_REACH = 9
/** Where what stands behind "between" is told more of, and no name goes on. */
const NAMES_END = new Set(['،', 'التي', 'الذي', 'الذين'])
/** With office, rank and whole name of the one who speaks. */
const OPENING_REACH = 20
/** "بين الجيش والمسلحين", "عبر الحدود": between and across, and no verbs. */
const isParticle = (tokens: readonly Token[], i: number): boolean => {
  const behind = SPELT_AS_VERBS.get(tokens[i]?.norm ?? '')
  if (behind === undefined) return false
  const reach = tokens.slice(i + 1, i + 1 + (i === 0 ? OPENING_REACH : BEHIND_REACH))
  const breaks = i === 0 ? reach.findIndex(({ norm }) => NAMES_END.has(norm)) : -1
  return !reach.slice(0, breaks < 0 ? undefined : breaks).some(({ norm }) => behind.has(norm))
}

/** The verb that says the same and is spelt as nothing else. */
const CLEAR: ReadonlyMap<string, string> = new Map([
  ['بين', 'اوضح'],
  ['وبين', 'واوضح'],
])
const SPEAKS = wanted(['source', 'rank'])
/** "وبين الناطق", "وبين أن": one who speaks, or what is said. */
const isSpeaker = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (THAT.has(token.norm) || wordAt(token).tags.any(SPEAKS))

const OWNED = wanted(['pron', 'object'])
const HAMZATED = /^[وفبل]?[أإ]ل/

function wordItem(tokens: readonly Token[], i: number): Item {
  const token = tokens[i]
  if (!token) throw new RangeError(`no token ${i}`)
  if (token.kind === 'word') {
    const plain = HAMZATED.test(token.text) ? hamzatedWordAt(token) : wordAt(token)
    const word = token.text.endsWith('ة') && plain.tags.any(OWNED) ? dottedWordAt(token) : plain
    if (isQad(tokens, i)) return itemOfToken('word', i, QAD, word, true)
    // Spelt without its hamza it is a man's name, and takes nobody captive.
    if (token.text === 'ياسر') return itemOfToken('word', i, NAME, word, false)
    if (isDeputy(tokens, i)) {
      const deputy = wordOf('قائممقام')
      return itemOfToken('word', i, deputy.tags, deputy, word.best.conjunction !== null)
    }
    const instead = generalAt(tokens, i) ?? headOfPeaceAt(tokens, i) ?? colleagueAt(tokens, i) ?? powersAt(tokens, i)
    if (instead) {
      const read = wordOf(instead)
      return itemOfToken('word', i, read.tags, read, read.best.conjunction !== null)
    }
    if (isParticle(tokens, i)) {
      const particle = verblessWordAt(token)
      return itemOfToken('word', i, particle.tags, particle, particle.best.conjunction !== null)
    }
    // "وبين الناطق … أن": who speaks made it clear, and nothing is between.
    const clear = i === 0 && isSpeaker(tokens[1]) ? CLEAR.get(token.norm) : undefined
    if (clear) return itemOfToken('word', i, wordOf(clear).tags, wordOf(clear), token.norm.startsWith('و'))
    const spelt = isAhead(tokens, i) ? 'ahead' : spellingOf(token, word)
    const tags = spelt ? word.tags.plus(spelt) : word.tags
    return itemOfToken('word', i, tags, word, word.best.conjunction !== null)
  }
  const kind = token.kind === 'latin' ? 'latin' : 'punct'
  const tags = kind === 'latin' ? LATIN : (PUNCT.get(token.norm) ?? PLAIN_PUNCT)
  return itemOfToken(kind, i, tags, null, false)
}

const startsAt = <S extends { readonly from: number }>(spans: readonly S[]): Map<number, S> =>
  new Map(spans.map(span => [span.from, span]))

/** The items of a sentence's tokens (already undressed), in order; `names` are the names found in them. */
export function annotate(tokens: readonly Token[], names: readonly NameSpan[], context: NameContext): Item[] {
  const numberSpans = readNumbers(tokens)
  const numbers = startsAt(numberSpans)
  const times = startsAt(readTimes(tokens, numberSpans))
  const named = startsAt(names)
  const items: Item[] = []
  for (let i = 0; i < tokens.length; ) {
    if (tokens[i]?.norm === 'و' && i + 1 < tokens.length && !times.has(i) && !numbers.has(i)) {
      i++
      continue
    }
    const time = isFormerBehind(items.at(-1), tokens[i]) ? undefined : times.get(i)
    const number = numbers.get(i)
    const name = named.get(i)
    const longest = Math.max(time?.to ?? 0, number?.to ?? 0)
    const isName =
      name !== undefined && name.to >= longest && !isDayBehind(items.at(-1), time) && !isThingOfName(tokens, name)
    const national = isCountedNational(items.at(-1), tokens[i]?.norm)
    const item = isName && !national ? nameItem(name, tokens, context, items.at(-1)?.kind === 'place') : null
    const next = item ?? (time ? timeItem(time, tokens) : number ? numberItem(number, tokens) : wordItem(tokens, i))
    items.push(
      tokens[i - 1]?.norm === 'و' && !next.conjunction
        ? changed(next, { conjunction: true, tags: next.tags.plus('conj') })
        : next,
    )
    i = next.to
  }
  return items
}

/** "عضوا سابقا في الفصيل": a former member in the accusative, and no time before. */
const isFormerBehind = (before: Item | undefined, token: Token | undefined): boolean =>
  token?.norm === 'سابقا' && before?.tags.has('person') === true && !before.tags.has('def') && before.kind === 'word'

/** "سيطرت على المخيم الأحد": on Sunday, and no camp of that name. */
const isDayBehind = (before: Item | undefined, time: Item['time'] | undefined): boolean =>
  time?.expr.kind === 'weekday' && before?.tags.has('def') === true && before.tags.has('place.kind')

const ONES = new Set(['واحد', 'واحده', 'واحدا'])
/** "عائلة واحدة": one said as an adjective counts nobody. */
const isAdjectiveOne = (number: NonNullable<Item['number']>, tokens: readonly Token[]): boolean =>
  number.to - number.from === 1 && ONES.has(tokens[number.from]?.norm ?? '')

const cliticTags = (
  tokens: readonly Token[],
  at: number,
): { tags: string[]; conjunction: boolean; preposition: 'ب' | 'ل' | 'ك' | null } => {
  const token = tokens[at]
  const best = token?.kind === 'word' ? wordAt(token).best : null
  const first = token?.norm ?? ''
  const joined = /^[وف]../.test(first) && !ONES.has(first)
  const conjunction = joined || first === 'و'
  const preposition = best?.preposition ?? null
  return {
    tags: [...(conjunction ? ['conj'] : []), ...(preposition ? [`p:${preposition}`] : [])],
    conjunction,
    preposition,
  }
}

function timeItem(time: NonNullable<Item['time']>, tokens: readonly Token[]): Item {
  const { tags, conjunction, preposition } = cliticTags(tokens, time.from)
  return itemOf('time', time.from, time.to, ['time', ...tags], { time, conjunction, preposition })
}

/** "أبناؤه الثلاثة": a number word with the article, and not a thousand. */
const KNOWN_FEW = /^ال(ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)/
function numberItem(number: NonNullable<Item['number']>, tokens: readonly Token[]): Item {
  const { tags, conjunction, preposition: bare } = cliticTags(tokens, number.from)
  const first = tokens[number.from]
  const withBi = bare === null && first?.kind === 'word' && /^و?ب(?!ضع|عض)/.test(first.norm)
  if (withBi) tags.push('p:ب')
  const preposition = withBi ? 'ب' : bare
  if (KNOWN_FEW.test(first?.norm ?? '')) tags.push('def')
  const kinds = number.ordinal
    ? ['ordinal']
    : number.unit
      ? ['measure']
      : isAdjectiveOne(number, tokens)
        ? ['one']
        : ['number']
  return itemOf('number', number.from, number.to, [...kinds, ...tags], { number, conjunction, preposition })
}
