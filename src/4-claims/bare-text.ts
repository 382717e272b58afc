/** Words as the report spells them, without the clitics before the first. */
import type { Token } from '../2-arabic/token.ts'

/** "و قوات": a conjunction with a space behind it is no part of the first word. */
const standsApart = (token: Token | undefined): boolean => token?.norm === 'و' || token?.norm === 'ف'

/** The words of a name span as the report spells them, without the clitics before the first. */
export function bareText(tokens: readonly Token[], from: number, to: number, counted: number): string {
  const clitics = counted > 0 && standsApart(tokens[from - 1]) ? counted - 1 : counted
  return tokens
    .slice(from, to)
    .map((token, i, all) => {
      if (i === 0) return clitics > 0 ? withoutClitics(token.text, clitics) : token.text
      // "عبدالله" is read as two words and spelt as one.
      return (all[i - 1]?.end === token.start ? '' : ' ') + token.text
    })
    .join('')
}

function withoutClitics(text: string, clitics: number): string {
  const rest = text.slice(clitics)
  // "للعراق", "للأردن": ل and the article are written as one.
  return rest.startsWith('ل') && text.slice(0, clitics).endsWith('ل') ? `ا${rest}` : rest
}
