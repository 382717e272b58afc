/** Looks at the tokens around one, past either end of the list without harm. */
import type { Token } from './token.ts'

/** Normal form of the token at `i`, empty outside the list. */
export const normAt = (tokens: readonly Token[], i: number): string => tokens[i]?.norm ?? ''
