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

/** Goes over the sample once, since every report is asked for its language before anything else. */
function countIn(sample: string): Counts {
  let [letters, arabic] = [0, 0]
  const hits = new Map<Language, number>()
  let start = -1
  for (let i = 0; i < sample.length; ) {
    const sign = signAt(sample, i)
    const { letter, inWord, width } = sign
    if (letter) letters++
    if (sign.arabic) arabic++
    if (start < 0 && letter) start = i
    i += width
    const ends = start >= 0 && (i >= sample.length || !inWord)
    if (!ends) continue
    const word = sample.slice(start, inWord ? i : i - width)
    start = -1
    for (const language of languagesOfWord(word)) hits.set(language, (hits.get(language) ?? 0) + 1)
  }
  return { letters, arabic, hits }
}

/** What a character is. */
interface Sign {
  readonly letter: boolean
  /** Stands in a word: a letter, a mark or the joiner without width. */
  readonly inWord: boolean
  readonly arabic: boolean
  /** Two for those that are spelt as a pair. */
  readonly width: number
}

const signOf = (character: string): Sign => ({
  letter: /^\p{L}$/u.test(character),
  inWord: /^[\p{L}\p{M}\u200c]$/u.test(character),
  arabic: /^\p{Script=Arabic}$/u.test(character),
  width: character.length,
})

/** The signs met so far, by code, up to the marks of print; those behind are rare and not kept. */
const KEPT_SIGNS = 0x2100
const signs: (Sign | undefined)[] = new Array(KEPT_SIGNS).fill(undefined)

function signAt(text: string, at: number): Sign {
  const code = text.charCodeAt(at)
  if (code >= KEPT_SIGNS) return signOf(String.fromCodePoint(text.codePointAt(at) ?? code))
  const known = signs[code]
  if (known) return known
  const made = signOf(String.fromCharCode(code))
  signs[code] = made
  return made
}

const kept = new Map<string, readonly Language[]>()
/** A bound on memory; the frequent words are among the first to come. */
const KEPT_WORDS = 1 << 15

function languagesOfWord(word: string): readonly Language[] {
  const known = kept.get(word)
  if (known) return known
  const made = readLanguages(word)
  if (kept.size < KEPT_WORDS) kept.set(ownCopy(word), made)
  return made
}

/** A slice would hold the whole text that it was cut from in memory. */
const ownCopy = (word: string): string => Array.from(word).join('')

function readLanguages(word: string): readonly Language[] {
  const plain = word.replaceAll('ی', 'ي').replaceAll('ک', 'ك')
  if (ARABIC.has(word) || /^[وفبكل]?ال\p{L}{3}|^لل\p{L}{3}/u.test(word)) return ['ar']
  const own = OWN_LETTERS.filter(([, letters]) => letters.test(word)).map(([language]) => language)
  if (own.length > 0) return own
  return PERSIAN.has(plain) || PERSIAN_LETTERS.test(word) ? ['fa'] : []
}
