/** Whether a text is Arabic, or one of the languages that are written with the same letters. */

/** As ISO 639 has them; `und` where the text is in none of these scripts and words. */
export type Language = 'ar' | 'fa' | 'ur' | 'ps' | 'ckb' | 'ug' | 'und'

/** So many characters tell. */
const SAMPLE = 6000
/** Arabic is written with its own letters at least so far; an English text with Arabic names in brackets is not. */
const LEAST_ARABIC_LETTERS = 0.25
/** A text with so many frequent words of Arabic is Arabic, whatever lists of foreign names it holds. */
const MANY_WORDS = 20
/** Fewer words of another language are quotations and names. */
const LEAST_WORDS = 3

const ARABIC = new Set(
  (
    'في من على إلى الى أن ان إن التي الذي الذين هذا هذه عن مع قال قالت كان كانت بعد قبل لا لم لن قد كما بين حيث ذلك ' +
    'تلك أو او ثم حتى عند خلال وقال وفي ومن وأن وان منذ كل غير أنه انه أنها إنه ضد نحو'
  ).split(' '),
)
/** In letters of Arabic keyboards, which many Persian texts are written with. None of them is a frequent word of Arabic. */
const PERSIAN = new Set(
  (
    'است كه را اين از با در براي هاي مي شده كرد كرده خود يك نيز بود بوده شود هستند همچنين دارد اند تا گفت وي ايران ' +
    'كشور نمي روز هم‌چنين آنها بر'
  ).split(' '),
)
/** Letters that only one of them has, so that a word with one is a word of that language. */
const OWN_LETTERS: readonly (readonly [Language, RegExp])[] = [
  ['ur', /[ےہںٹڈڑ]/],
  ['ps', /[ښږټډړېۍڅځڼګ]/],
  ['ckb', /[ێڕڵ]/],
  ['ug', /[ۇۈۋ]/],
]
const PERSIAN_LETTERS = /[پچژگ]/

/** The language of a text by its letters and its most frequent words. The same text gives the same answer. */
export function languageOf(text: string): Language {
  const { letters, arabic, hits } = countIn(text.slice(0, SAMPLE))
  if (arabic === 0 || (arabic < letters * LEAST_ARABIC_LETTERS && (hits.get('ar') ?? 0) < MANY_WORDS)) return 'und'
  const [best, count] = [...hits].reduce<readonly [Language, number]>((a, b) => (b[1] > a[1] ? b : a), ['ar', 0])
  return count >= LEAST_WORDS && count > (hits.get('ar') ?? 0) ? best : 'ar'
}

interface Counts {
  readonly letters: number
  readonly arabic: number
  /** How many words tell of each language. */
  readonly hits: ReadonlyMap<Language, number>
}

/** What a character is, as bits of a number. */
const LETTER = 1
/** Stands in a word: a letter, a mark or the joiner without width. */
const IN_WORD = 2
const ARABIC_SCRIPT = 4
/** Its word may be of another language, or is spelt in letters that fall together with others. */
const TELLING = 8
/** Spelt as a pair. */
const WIDE = 16

const TELLING_LETTERS = new RegExp(`[${OWN_LETTERS.map(([, { source }]) => source.slice(1, -1)).join('')}پچژگیک]`)

const signOf = (character: string): number =>
  (/^\p{L}$/u.test(character) ? LETTER : 0) |
  (/^[\p{L}\p{M}\u200c]$/u.test(character) ? IN_WORD : 0) |
  (/^\p{Script=Arabic}$/u.test(character) ? ARABIC_SCRIPT : 0) |
  (TELLING_LETTERS.test(character) ? TELLING : 0) |
  (character.length > 1 ? WIDE : 0)

/** The signs by code, up to the marks of print; those behind are rare and not kept. */
const KEPT_SIGNS = 0x2100
const UNKNOWN = 0xff
const signs = new Uint8Array(KEPT_SIGNS).fill(UNKNOWN)

/** What the character at `at` is; all that are not kept may be telling. */
function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= KEPT_SIGNS) return signOf(String.fromCodePoint(text.codePointAt(at) ?? code)) | TELLING
  const known = signs[code] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const made = signOf(String.fromCharCode(code))
  signs[code] = made
  return made
}

/** Goes over the sample once, since every report is asked for its language before anything else. */
function countIn(sample: string): Counts {
  let [letters, arabic] = [0, 0]
  const hits = new Map<Language, number>()
  let start = -1
  let inWord = 0
  for (let i = 0; i < sample.length; ) {
    const sign = signAt(sample, i)
    if (sign & LETTER) letters++
    if (sign & ARABIC_SCRIPT) arabic++
    if (start < 0 && sign & LETTER) {
      start = i
      inWord = 0
    }
    const at = i
    i += sign & WIDE ? 2 : 1
    if (start < 0) continue
    if (sign & IN_WORD) inWord |= sign
    if (sign & IN_WORD && i < sample.length) continue
    const end = sign & IN_WORD ? i : at
    for (const language of languagesOfWord(sample, start, end, (inWord & TELLING) !== 0))
      hits.set(language, (hits.get(language) ?? 0) + 1)
    start = -1
  }
  return { letters, arabic, hits }
}

const AR: readonly Language[] = ['ar']
const FA: readonly Language[] = ['fa']
const NONE: readonly Language[] = []
const LONGEST_LISTED = Math.max(...[...ARABIC, ...PERSIAN].map(word => word.length))

/** Which languages a word tells of; most words are known by their first letters to be Arabic, or are too long to be listed. */
function languagesOfWord(text: string, start: number, end: number, telling: boolean): readonly Language[] {
  if (telling) return languagesByLetters(text.slice(start, end))
  if (hasArticle(text, start, end)) return AR
  if (end - start > LONGEST_LISTED) return NONE
  const word = text.slice(start, end)
  return ARABIC.has(word) ? AR : PERSIAN.has(word) ? FA : NONE
}

const ALEF = 0x627
const LAM = 0x644
const CLITICS = new Set(Array.from('وفبكل', letter => letter.charCodeAt(0)))

/** An article, a clitic letter and an article, or لل, with three letters behind. */
function hasArticle(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start)
  const at = first === ALEF || !CLITICS.has(first) ? start : start + 1
  if (text.charCodeAt(at) === ALEF && text.charCodeAt(at + 1) === LAM) return lettersFrom(text, at + 2, end)
  return first === LAM && text.charCodeAt(start + 1) === LAM && lettersFrom(text, start + 2, end)
}

const lettersFrom = (text: string, from: number, end: number): boolean =>
  from + 3 <= end && (signAt(text, from) & signAt(text, from + 1) & signAt(text, from + 2) & LETTER) !== 0

function languagesByLetters(word: string): readonly Language[] {
  const plain = word.replaceAll('ی', 'ي').replaceAll('ک', 'ك')
  if (ARABIC.has(word) || /^[وفبكل]?ال\p{L}{3}|^لل\p{L}{3}/u.test(word)) return AR
  const own = OWN_LETTERS.filter(([, letters]) => letters.test(word)).map(([language]) => language)
  if (own.length > 0) return own
  return PERSIAN.has(plain) || PERSIAN_LETTERS.test(word) ? FA : NONE
}
