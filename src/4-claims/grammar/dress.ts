/** Marks that only dress a text: quotation marks and what stands in their place, letters that are spelt out, signs without a letter. */
import type { Token } from '../../2-arabic/token.ts'

/** Signs that only dress the text: quotation marks, hash signs, underscores, brackets of other kinds. */
const DRESS = new Set([
  '"',
  '“',
  '”',
  '«',
  '»',
  '‘',
  '’',
  "'",
  '#',
  '_',
  '*',
  '[',
  ']',
  '{',
  '}',
  '‹',
  '›',
  '„',
  '`',
  '´',
  '•',
  '|',
  '<',
  '>',
])

/** Letters that say nothing: marks without a letter, and an article that stands alone. */
export const isDress = (norm: string): boolean => norm === '' || norm === 'ال'

const LETTERS = new Set(
  'اي ايه بي سي دي اف جي جيه اتش ايتش كي كيه ال ام ان او كيو ار اس تي يو في دبليو اكس واي زد'.split(' '),
)
const isLetter = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.norm.length === 1 || LETTERS.has(token.norm.replace(/^[وبل](?=..)/, '')))
/** "سي.إن.إن": the stops between letters that are spelt out end no sentence. */
const isBetweenLetters = (tokens: readonly Token[], i: number): boolean => {
  const [before, stop, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  return (
    stop?.norm === '.' && before?.end === stop.start && next?.start === stop.end && isLetter(before) && isLetter(next)
  )
}

const SLASH_REACH = 6
const isSlash = (token: Token | undefined): boolean => token?.norm === '/' || token?.norm === '\\'
const opensSlash = (tokens: readonly Token[], i: number): boolean =>
  isSlash(tokens[i]) && tokens[i - 1]?.end !== tokens[i]?.start && tokens[i + 1]?.start === tokens[i]?.end
const closesSlash = (tokens: readonly Token[], i: number): boolean =>
  isSlash(tokens[i]) &&
  tokens[i - 1]?.end === tokens[i]?.start &&
  (tokens[i + 1]?.kind !== 'word' || tokens[i + 1]?.start !== tokens[i]?.end)

/** "تنظيم /داعش/": some agencies set names between slashes; those of "تموز/يوليو" and "10/7" part two names of one thing. */
function isQuotingSlash(tokens: readonly Token[], i: number): boolean {
  if (!isSlash(tokens[i])) return false
  const [opens, closes] = [opensSlash(tokens, i), closesSlash(tokens, i)]
  if (opens === closes) return false
  for (let k = 1; k <= SLASH_REACH; k++) {
    const at = opens ? i + k : i - k
    if (isSlash(tokens[at])) return opens ? closesSlash(tokens, at) : opensSlash(tokens, at)
    if (tokens[at]?.kind !== 'word') return false
  }
  return false
}

/** Words that want whose they are behind them. */
const WANTS_OWNER =
  /^[وفلب]?(ل|مسلح[يو]|مقاتل[يو]|متشدد[يو]|متمرد[يو]|ارهابي[يو]|عناصر|انصار|قيادي[يو]?|قيادات|قاده|زعماء|زعيم|امير|مواقع|معاقل|مقرات|معسكرات|صفوف|مي?ليشيا|مي?ليشيات|قوات|جماعه|حركه|كتائب|تنظيم|تنظيمي)$/
const BRACKETED_REACH = 4
/** "مسلحي (داعش)": inside quoted speech a name stands in round brackets in place of quotation marks, behind a word that wants it. */
function isQuotingBracket(tokens: readonly Token[], i: number): boolean {
  const norm = tokens[i]?.norm
  if (norm !== '(' && norm !== ')') return false
  const near = (step: 1 | -1, sign: string): number => {
    for (let k = 1; k <= BRACKETED_REACH; k++) {
      const at = i + step * k
      if (tokens[at]?.norm === sign) return k > 1 ? at : -1
      if (tokens[at]?.kind !== 'word') return -1
    }
    return -1
  }
  const open = norm === '(' ? (near(1, ')') > 0 ? i : -1) : near(-1, '(')
  return open > 0 && WANTS_OWNER.test(tokens[open - 1]?.norm ?? '')
}

const isQuoting = (tokens: readonly Token[], i: number): boolean =>
  DRESS.has(tokens[i]?.norm ?? '') || isQuotingSlash(tokens, i) || isQuotingBracket(tokens, i)

/** Tokens without quotation marks and other dress, which stand in the middle of names. */
export const undressed = (tokens: readonly Token[]): Token[] =>
  tokens.filter(
    (token, i) =>
      !isDress(token.norm) &&
      !(token.kind === 'punct' && (isQuoting(tokens, i) || (token.norm === '.' && isBetweenLetters(tokens, i)))),
  )
