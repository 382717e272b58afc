/** Words that bound a number or make it approximate: "at least", "more than", "up to", "about", before it and after it. */
import type { Token } from './token.ts'

/** `least` and `more` leave the high open, `most` the low; `about` makes both approximate; `sum` says only that it is the whole number. */
export type Bound = 'least' | 'more' | 'most' | 'about' | 'sum'

/** A bound found beside a number, and the token index up to which it reaches (`from` before it, `to` after it). */
export interface FoundBound {
  readonly bound: Bound
  readonly reach: number
}

type Row = readonly [bound: Bound, phrase: string]

/** Phrases before a number. `|` parts alternatives of one word. The first word may carry و ف ب ل. */
const BEFORE: readonly Row[] = [
  ['about', 'نحو|حوالي|قرابه|زهاء|تقريبا|حوالى'],
  ['about', 'نحوا|نحو من'],
  ['about', 'ما يقرب|يقارب|يقترب من'],
  ['about', 'ما يقارب|يناهز|قارب|ناهز|يقرب|يقدر'],
  ['about', 'ما يقدر ب'],
  ['sum', 'ما مجموعه|مجموعهم|مجموعها'],
  ['about', 'يقارب|تقارب|يناهز|تناهز|ناهز|ناهزت|قارب|قاربت|يناهزون'],
  ['about', 'يقارب|يناهز|قارب|ناهز عددهم|عددها|عدده'],
  ['about', 'بحدود'],
  ['about', 'في حدود'],
  ['least', 'علي|في الاقل'],
  ['least', 'علي اقل تقدير|التقديرات'],
  ['least', 'لا|لم يقل|تقل|يقلون عن|علي'],
  ['least', 'ما لا يقل|تقل عن|علي'],
  ['least', 'لا|لم يقل|تقل عددهم|عددها|عدده عن'],
  ['least', 'ما لا يقل عددهم|عددها عن'],
  ['least', 'ليس|لا اقل من'],
  ['least', 'بحد|كحد|حد ادني'],
  ['more', 'اكثر|ازيد|اكبر|اعلي|اكتر من'],
  ['more', 'يزيد|تزيد|يزيدون|زاد|زادت|يربو|تربو|ينوف|يفوق|تفوق|زياده|يفيض علي|عن'],
  ['more', 'ما يزيد|يربو|ينوف|يفوق|زاد|يفيض علي|عن'],
  ['more', 'ما يزيد|يربو عددهم|عددها|عدده علي|عن'],
  ['more', 'يزيد|تزيد|يربو عددهم|عددها|عدده علي|عن'],
  ['more', 'يفوق|تفوق|فاق|فاقت|تجاوز|تجاوزت|يتجاوز|تتجاوز|تخطي|تخطت|يتخطي|تتخطي|تعدي|تعدت|يتعدي|جاوز|جاوزت'],
  ['more', 'يفوق|فاق|تجاوز|تجاوزت|يتجاوز|تتجاوز|تخطي|تخطت|يتعدي عددهم|عددها|عدده|حاجز|عتبه'],
  ['more', 'تجاوز|تجاوزت|تخطي|تخطت عددهم|عددها|عدده حاجز|عتبه'],
  ['more', 'ما يتجاوز|يفوق|يتعدي|يتخطي|تجاوز|فوق'],
  ['more', 'ما يتجاوز|يفوق|يتعدي عددهم|عددها|عدده'],
  ['most', 'حتي|دون'],
  ['most', 'يصل|تصل|يصلون الي|حتي'],
  ['most', 'ما يصل|تصل الي|حتي'],
  ['most', 'ما يصل|تصل عددهم|عددها|عدده الي'],
  ['most', 'يصل|تصل عددهم|عددها|عدده الي'],
  ['most', 'لا|ليس اكثر من'],
  ['most', 'اقل|ادني من'],
  ['most', 'يقل|تقل عن'],
  ['most', 'ما يقل عن'],
  ['most', 'لا|لم|لن يتجاوز|تتجاوز|يتعدي|تتعدي|يفوق|يتجاوزون|يتخطي'],
  ['most', 'لا|لم|لن يتجاوز|تتجاوز|يتعدي عددهم|عددها|عدده'],
  ['most', 'ما لا|لم يتجاوز|يتعدي|يفوق'],
  ['most', 'لا|لم|لن يزيد|تزيد|يزد|تزد|يزيدون علي|عن'],
  ['most', 'لا|لم|لن يزيد|تزيد|يزد عددهم|عددها|عدده علي|عن'],
  ['most', 'ما لا يزيد|تزيد علي|عن'],
  ['most', 'بحد|كحد اقصي'],
]

const AFTER: readonly Row[] = [
  ['least', 'علي|في الاقل'],
  ['least', 'علي اقل تقدير|التقديرات'],
  ['least', 'كحد|بحد ادني'],
  ['least', 'او اكثر|ازيد|يزيد|يزيدون'],
  ['least', 'فاكثر|واكثر|ونيف'],
  ['least', 'فما|وما فوق'],
  ['most', 'علي الاكثر'],
  ['most', 'كحد|بحد اقصي'],
  ['most', 'او اقل|ادني'],
  ['about', 'تقريبا'],
  ['about', 'او نحو ذلك'],
]

/** Between a verb such as "exceeded" and its number: "the number of" or "the toll of", and one noun more. */
const COUNTED = new Set(['عدد', 'حصيله', 'اعداد'])
const CLITICS = new Set(['', 'و', 'ف', 'ب', 'ل', 'ول', 'وب', 'فب', 'س', 'وس'])

interface Phrase {
  readonly bound: Bound
  readonly words: readonly string[]
}

const alternatives = (words: readonly string[]): string[][] =>
  words.reduce<string[][]>((done, word) => done.flatMap(head => word.split('|').map(w => [...head, w])), [[]])

const PARTICLES = new Set(['ما', 'لا'])
/** Many write these particles without the space behind them: "مالا يقل عن", "ما لايقل عن", "مايقارب". */
function spellings(words: readonly string[]): string[][] {
  const [first = '', second, ...rest] = words
  if (second === undefined) return [[...words]]
  const apart = spellings([second, ...rest])
  const spelt = apart.map(others => [first, ...others])
  if (!PARTICLES.has(first)) return spelt
  return [...spelt, ...apart.map(([next = '', ...others]) => [`${first}${next}`, ...others])]
}

function index(
  rows: readonly Row[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = rows.flatMap(([bound, phrase]) =>
    alternatives(phrase.split(' '))
      .flatMap(spellings)
      .map(words => ({ bound, words })),
  )
  const map = new Map<string, Phrase[]>()
  for (const phrase of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const list = map.get(key(phrase.words)) ?? []
    list.push(phrase)
    map.set(key(phrase.words), list)
  }
  return map
}

const BY_LAST = index(BEFORE, words => words.at(-1) ?? '')
const BY_FIRST = index(AFTER, words => words[0] ?? '')
const ONE_WORD: ReadonlyMap<string, Bound> = new Map(
  BEFORE.flatMap(([bound, phrase]) =>
    alternatives(phrase.split(' '))
      .flatMap(spellings)
      .flatMap(([word = '', ...rest]): [string, Bound][] => (rest.length ? [] : [[word, bound]])),
  ),
)

const startsWith = (norm: string, word: string): boolean =>
  norm.endsWith(word) && CLITICS.has(norm.slice(0, norm.length - word.length))

/** "ارتفع ليصل إلى 65": what it came to, and no bound. */
const COMES_TO = /^(و|ف)?ل[يت]صل$/

/** The phrase whose last word stands at `last`, not reaching below `floor`. */
function endingAt(tokens: readonly Token[], last: number, floor: number): FoundBound | null {
  for (const { bound, words } of BY_LAST.get(tokens[last]?.norm ?? '') ?? []) {
    const first = last - words.length + 1
    if (first < floor || words.length === 1 || COMES_TO.test(tokens[first]?.norm ?? '')) continue
    const fits = words.every((word, k) => {
      const norm = tokens[first + k]?.norm ?? ''
      return k === 0 ? startsWith(norm, word) : norm === word
    })
    if (fits) return { bound, reach: first }
  }
  return null
}

/** A phrase of one word, with its clitic: "بنحو", "وحوالي". */
function wordAt(tokens: readonly Token[], at: number, floor: number): FoundBound | null {
  const token = tokens[at]
  if (at < floor || token?.kind !== 'word') return null
  for (let cut = 0; cut <= 2 && cut < token.norm.length; cut++) {
    const bound = CLITICS.has(token.norm.slice(0, cut)) ? ONE_WORD.get(token.norm.slice(cut)) : undefined
    if (bound) return { bound, reach: at }
  }
  return null
}

/** The bound that ends just before `at`. */
export function boundBefore(tokens: readonly Token[], at: number, floor: number): FoundBound | null {
  const article = tokens[at - 1]?.norm === 'ال' ? 1 : 0
  const last = at - 1 - article
  if (last < floor || tokens[last]?.kind !== 'word') return null
  return endingAt(tokens, last, floor) ?? wordAt(tokens, last, floor)
}

/** "تجاوز عدد القتلى 50": the verb bounds the number over the noun that is counted, which stays outside the span. */
export function boundOverNoun(tokens: readonly Token[], at: number, floor: number): Bound | null {
  const counted = tokens[at - 2]?.norm ?? ''
  const verb = at - 3
  if (verb < floor || tokens[at - 1]?.kind !== 'word' || !COUNTED.has(counted)) return null
  const found = endingAt(tokens, verb, floor) ?? wordAt(tokens, verb, floor)
  return found &&
    (found.bound === 'more' || found.bound === 'most') &&
    /(تجاوز|تخط|تعد|فوق|فاق)/.test(tokens[verb]?.norm ?? '')
    ? found.bound
    : null
}

/** The bound that starts at `at`, just after a number. */
export function boundAfter(tokens: readonly Token[], at: number): FoundBound | null {
  for (const { bound, words } of BY_FIRST.get(tokens[at]?.norm ?? '') ?? []) {
    if (words.every((word, k) => tokens[at + k]?.norm === word)) return { bound, reach: at + words.length }
  }
  return null
}
