/** Words as the report spells them, without the clitics before the first. */
import { plainLetters } from '../../2-arabic/letters.ts'
import type { Token } from '../../2-arabic/token.ts'
import { wordAt } from './reading-lexicon.ts'

/** "و قوات": a conjunction with a space behind it is no part of the first word. */
const standsApart = (token: Token | undefined): boolean => token?.norm === 'و' || token?.norm === 'ف'

/** How many clitics stand before the first word: for `bareText`. */
export const cliticsOf = (words: { readonly conjunction: boolean; readonly preposition: string | null }): number =>
  (words.conjunction ? 1 : 0) + (words.preposition ? 1 : 0)

/** The words of a name span as the report spells them, in plain letters and without the clitics before the first. */
export function bareText(tokens: readonly Token[], from: number, to: number, counted: number): string {
  const clitics = counted > 0 && standsApart(tokens[from - 1]) ? counted - 1 : counted
  return tokens
    .slice(from, to)
    .map((token, i, all) => {
      if (i === 0) return clitics > 0 ? withoutClitics(token, clitics, all[1]) : plainLetters(token.text)
      // "عبدالله" is read as two words and spelt as one.
      return (all[i - 1]?.end === token.start ? '' : ' ') + plainLetters(token.text)
    })
    .join('')
}

/** "319", "الثالث", "الأمنية": behind a noun that begins with ل these tell that it has the article. */
const TELLS_ARTICLE = /^\d|^ال.*(يه|يا)$/

function withoutClitics(token: Token, clitics: number, next: Token | undefined): string {
  const text = plainLetters(token.text)
  const rest = text.slice(clitics)
  if (!rest.startsWith('ل') || !text.slice(0, clitics).endsWith('ل')) return rest
  // "للجنة", "للواء": the noun begins with ل itself, and whether the article is there only what follows tells.
  if (wordAt(token).best.stem.startsWith('ل')) return next && !TELLS_ARTICLE.test(next.norm) ? rest : `ال${rest}`
  // "للعراق", "للأردن": ل and the article are written as one.
  return `ا${rest}`
}
