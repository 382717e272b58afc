/** Reads a number in digits, with the thousands and decimals that the tokeniser leaves apart. */
import { isPercentAt } from './number-units.ts'
import { multiplierAt } from './number-words.ts'
import type { Token } from './token.ts'

/** The two parts of a number that "and" joins: 5 and 20 in "خمسة وعشرين". */
export interface Joint {
  readonly before: number
  readonly after: number
}

/** A number below a thousand in words, or any number in digits, without its scale. */
export interface NumberGroup {
  readonly to: number
  readonly value: number
  readonly digits: boolean
  readonly joint: Joint | null
}

/** Digits, with the thousands that the tokeniser left apart: "20 000", "1.200.000", "3.250 شخصا"; and "1,5 مليون". */
export function digitsAt(tokens: readonly Token[], i: number): NumberGroup | null {
  const token = tokens[i]
  if (token?.kind !== 'number' || token.value === null) return null
  const spaced = spacedThousands(tokens, i)
  if (spaced) return { ...spaced, digits: true, joint: null }
  const mark = tokens[i + 1]
  const after = tokens[i + 2]
  if (mark?.kind === 'punct' && after?.kind === 'number' && mark.start === token.end && after.start === mark.end) {
    if (
      /^[,،]$/.test(mark.norm) &&
      /^\d{1,2}$/.test(after.norm) &&
      /^\d+$/.test(token.norm) &&
      takesFraction(tokens, i + 3)
    ) {
      return { to: i + 3, value: Number(`${token.norm}.${after.norm}`), digits: true, joint: null }
    }
  }
  // "3.250 شخصا": a point before exactly three digits parts thousands, unless a scale or a measure follows.
  const pointed = /^[1-9]\d{0,2}\.\d{3}$/.test(token.norm) && !takesFraction(tokens, i + 1)
  const value = pointed ? Number(token.norm.replace('.', '')) : token.value
  return { to: i + 1, value, digits: true, joint: null }
}

/** "20 000" and "1.200.000": groups of three digits, one space or one point apart. */
function spacedThousands(tokens: readonly Token[], i: number): { to: number; value: number } | null {
  const first = tokens[i]
  if (!first || !/^[1-9]\d{0,2}(\.\d{3})?$/.test(first.norm)) return null
  let digits = first.norm.replace('.', '')
  let to = i + 1
  let end = first.end
  for (;;) {
    const point = tokens[to]?.norm === '.' && tokens[to]?.start === end ? 1 : 0
    const group = tokens[to + point]
    if (group?.kind !== 'number' || group.text.length !== 3 || group.start !== end + 1) break
    if (point === 0 && first.norm.includes('.')) break
    digits += group.norm
    to += point + 1
    end = group.end
  }
  return to === i + 1 ? null : { to, value: Number(digits) }
}

/** What follows takes a broken number: a scale or a percentage. */
const takesFraction = (tokens: readonly Token[], i: number): boolean =>
  multiplierAt(tokens, i) !== null || isPercentAt(tokens, i)
