/** The words that numbers are made of, each with every clitic it can carry, keyed by normal form. */
import type { Token } from './token.ts'

/**
 * What a word does in a number: `unit` 1–10, `teen` 11–19 written as one word, `ten` 20–90, `hundred` 100–900,
 * `scale` thousand and above, `pair` two of a scale, `crowd` a plural without a number (tens, hundreds),
 * `part` a half or a quarter of the scale that follows, `ordinal` first to tenth.
 */
export type NumberWordKind = 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'pair' | 'crowd' | 'part' | 'ordinal'

/** One number word as it stands in a text, its clitics told apart. */
export interface NumberWord {
  readonly kind: NumberWordKind
  readonly value: number
  /** The word without clitics, in normal form. */
  readonly base: string
  /** It carries "and": و or ف. */
  readonly conj: boolean
  /** It carries a preposition: ب ل ك. */
  readonly prep: boolean
  /** It carries the article. */
  readonly article: boolean
}

type Row = readonly [kind: NumberWordKind, value: number, forms: string]

const ROWS: readonly Row[] = [
  ['unit', 1, 'واحد واحده واحدا احد احدي'],
  ['unit', 2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي اتنين'],
  ['unit', 3, 'ثلاثه ثلاث ثلاثا'],
  ['unit', 4, 'اربعه اربع اربعا'],
  ['unit', 5, 'خمسه خمس خمسا'],
  ['unit', 6, 'سته ست ستا'],
  ['unit', 7, 'سبعه سبع سبعا'],
  ['unit', 8, 'ثمانيه ثماني ثمان ثمانيا'],
  ['unit', 9, 'تسعه تسع تسعا'],
  ['unit', 10, 'عشره عشر عشرا'],
  ['teen', 11, 'احدعشر احديعشره'],
  ['teen', 12, 'اثناعشر اثنيعشر اثنتاعشره'],
  ['teen', 13, 'ثلاثهعشر ثلاثعشره'],
  ['teen', 14, 'اربعهعشر اربععشره'],
  ['teen', 15, 'خمسهعشر خمسعشره'],
  ['teen', 16, 'ستهعشر ستعشره'],
  ['teen', 17, 'سبعهعشر سبععشره'],
  ['teen', 18, 'ثمانيهعشر ثمانيعشره'],
  ['teen', 19, 'تسعهعشر تسععشره'],
  ['ten', 20, 'عشرون عشرين'],
  ['ten', 30, 'ثلاثون ثلاثين'],
  ['ten', 40, 'اربعون اربعين'],
  ['ten', 50, 'خمسون خمسين'],
  ['ten', 60, 'ستون ستين'],
  ['ten', 70, 'سبعون سبعين'],
  ['ten', 80, 'ثمانون ثمانين'],
  ['ten', 90, 'تسعون تسعين'],
  ['hundred', 100, 'مئه مائه'],
  ['hundred', 200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي'],
  ['hundred', 300, 'ثلاثمئه ثلاثمائه ثلثمئه ثلثمائه'],
  ['hundred', 400, 'اربعمئه اربعمائه'],
  ['hundred', 500, 'خمسمئه خمسمائه'],
  ['hundred', 600, 'ستمئه ستمائه'],
  ['hundred', 700, 'سبعمئه سبعمائه'],
  ['hundred', 800, 'ثمانمئه ثمانمائه ثمانيمئه ثمانيمائه'],
  ['hundred', 900, 'تسعمئه تسعمائه'],
  ['scale', 1000, 'الف الفا الاف الوف'],
  ['scale', 1e6, 'مليون مليونا ملايين'],
  ['scale', 1e9, 'مليار مليارا مليارات بليون بليونا بلايين'],
  ['scale', 1e12, 'تريليون تريليونا تريليونات ترليون'],
  ['pair', 1000, 'الفان الفين الفي'],
  ['pair', 1e6, 'مليونان مليونين مليوني'],
  ['pair', 1e9, 'ملياران مليارين ملياري'],
  ['crowd', 20, 'عشرات'],
  ['crowd', 200, 'مئات مائات'],
  ['part', 1 / 2, 'نصف'],
  ['part', 1 / 4, 'ربع'],
  ['part', 1 / 3, 'ثلث'],
  ['ordinal', 1, 'اول اولي حادي حاديه'],
  ['ordinal', 2, 'ثاني ثانيه'],
  ['ordinal', 3, 'ثالث ثالثه'],
  ['ordinal', 4, 'رابع رابعه'],
  ['ordinal', 5, 'خامس خامسه'],
  ['ordinal', 6, 'سادس سادسه'],
  ['ordinal', 7, 'سابع سابعه'],
  ['ordinal', 8, 'ثامن ثامنه'],
  ['ordinal', 9, 'تاسع تاسعه'],
  ['ordinal', 10, 'عاشر عاشره'],
]

/** Plurals of a scale: without a number before them they are a crowd, not one. */
export const PLURAL_SCALES: ReadonlySet<string> = new Set(['الاف', 'الوف', 'ملايين', 'مليارات', 'بلايين', 'تريليونات'])

/** Ends in ا: one of a scale in the accusative, or two of it before a noun. */
export const ACCUSATIVE_SCALES: ReadonlySet<string> = new Set(['الفا', 'مليونا', 'مليارا'])

/** Forms that are mostly another word: the weekday Monday, "I am not", "and one" before عشر is read apart. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'الاثنين',
  'والاثنين',
  'بالاثنين',
  'للاثنين',
  'فالاثنين',
  'وللاثنين',
  'لست',
  'ولست',
  'فلست',
  'كست',
  'فست',
  'اولي',
  'واولي',
  'فاولي',
  'حادي',
  'حاديه',
  'ثانيه',
])

type Prefix = readonly [letters: string, conj: boolean, prep: boolean, article: boolean]

const PREFIXES: readonly Prefix[] = ['', 'و', 'ف'].flatMap(conj =>
  (
    [
      ['', false, false],
      ['ال', false, true],
      ['ب', true, false],
      ['بال', true, true],
      ['ل', true, false],
      ['لل', true, true],
      ['ك', true, false],
      ['كال', true, true],
    ] as const
  ).map(([letters, prep, article]): Prefix => [conj + letters, conj !== '', prep, article]),
)

function everyForm(): Map<string, NumberWord> {
  const forms = new Map<string, NumberWord>()
  // Bare words first, so that a clitic never hides one: واحد is "one" before it is "and one of".
  for (const [letters, conj, prep, article] of PREFIXES) {
    for (const [kind, value, bases] of ROWS) {
      for (const base of bases.split(' ')) {
        const form = letters + base
        if (OTHER_WORDS.has(form) || forms.has(form)) continue
        forms.set(form, { kind, value, base, conj, prep, article })
      }
    }
  }
  return forms
}

/** Every number word in every form, by normal form. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = everyForm()

/** The number word at `i`, or undefined. */
export const numberWordAt = (tokens: readonly Token[], i: number): NumberWord | undefined => {
  const token = tokens[i]
  return token?.kind === 'word' ? NUMBER_WORDS.get(token.norm) : undefined
}

/** The number word at `i` when it carries neither "and" nor a preposition. */
export const bareNumberWordAt = (tokens: readonly Token[], i: number): NumberWord | undefined => {
  const word = numberWordAt(tokens, i)
  return word && !word.conj && !word.prep ? word : undefined
}

/** The scale at `i` that multiplies what stands before it. */
export const multiplierAt = (tokens: readonly Token[], i: number): NumberWord | null => {
  const word = bareNumberWordAt(tokens, i)
  return word?.kind === 'scale' && !word.article ? word : null
}
