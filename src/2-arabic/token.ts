/**
 * What a token is: `word` Arabic letters, `number` digits, `latin` letters of another script, `punct` one mark,
 * `break` a line end.
 */
export type TokenKind = 'word' | 'number' | 'latin' | 'punct' | 'break'

/** A piece of a text. Offsets are UTF-16 units into the text as given, end exclusive. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** As given. */
  readonly text: string
  /** Normal form of a word (`normalForm`), digits as ASCII with a point for decimals, lower case for latin. */
  readonly norm: string
  /** Number of that normal form; see `forms.ts`. */
  readonly id: number
  /** Value of a `number` token, else null. */
  readonly value: number | null
}
