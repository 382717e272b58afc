/** Reads one number, in digits or words or both, from a token on: "3.5 مليون", "ألفين وخمسمئة", "بضع عشرات", "الحادي عشر". */

import { digitsAt, type Joint, type NumberGroup } from './number-digits.ts'
import { vagueAt } from './number-vague.ts'
import {
  ACCUSATIVE_SCALES,
  bareNumberWordAt,
  multiplierAt,
  NUMBER_WORDS,
  type NumberWord,
  numberWordAt,
  PLURAL_SCALES,
} from './number-words.ts'
import type { Token } from './token.ts'

/** A number before what stands around it (bounds, ranges, units) is looked at. */
export interface NumberCore {
  readonly to: number
  readonly value: number
  /** The scale of its last part: 1000 for "3 آلاف". */
  readonly scale: number
  /** Its value without that scale, null when no coefficient is written ("ألف"). */
  readonly coefficient: number | null
  readonly digits: boolean
  readonly words: boolean
  readonly vague: boolean
  readonly ordinal: boolean
  /** The first word of it carries و, ف or a preposition, so nothing before it can bound it. */
  readonly clitic: boolean
  readonly article: boolean
  /** Where the last "and" inside it stands, when it joins units to tens: "خمسة وعشرين". */
  readonly joint: Joint | null
}

/** Index at which the number joined by "and" to what ends before `i` begins, or -1. A و before digits is a token of its own. */
function joinedAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  if (token?.kind !== 'word') return -1
  if (token.norm === 'و') return i + 1
  // "وأحد عشر" is spelt like "one".
  if (token.norm === 'واحد') return isTeenWord(tokens[i + 1]) || numberWordAt(tokens, i + 1)?.kind === 'ten' ? i : -1
  const word = NUMBER_WORDS.get(token.norm)
  return word?.conj && !word.prep ? i : -1
}

const isTeenWord = (token: Token | undefined): boolean => token?.norm === 'عشر' || token?.norm === 'عشره'

/** The number that starts at `i`, or null. */
export function coreAt(tokens: readonly Token[], i: number): NumberCore | null {
  const token = tokens[i]
  if (!token) return null
  if (token.kind === 'number') return cardinalAt(tokens, i)
  if (token.kind !== 'word') return null
  const vague = vagueAt(tokens, i)
  if (vague) return vagueCore(vague.to, vague.value, vague.clitic)
  const word = NUMBER_WORDS.get(token.norm)
  if (!word) return null
  if (word.kind === 'ordinal') return ordinalAt(tokens, i, word)
  if (word.kind === 'crowd' || (PLURAL_SCALES.has(word.base) && word.kind === 'scale')) return crowdAt(tokens, i, word)
  return cardinalAt(tokens, i)
}

const vagueCore = (to: number, value: number, clitic: boolean): NumberCore => ({
  to,
  value,
  scale: 1,
  coefficient: null,
  digits: false,
  words: true,
  vague: true,
  ordinal: false,
  clitic,
  article: false,
  joint: null,
})

/** "عشرات", "مئات الآلاف", and a plural scale alone: "آلاف" is two thousand or more. */
function crowdAt(tokens: readonly Token[], i: number, word: NumberWord): NumberCore {
  const next = bareNumberWordAt(tokens, i + 1)
  const scaled = next?.kind === 'scale' && PLURAL_SCALES.has(next.base) && next.base !== word.base
  const value = word.kind === 'crowd' ? word.value : word.value * 2
  return vagueCore(scaled ? i + 2 : i + 1, scaled ? value * next.value : value, word.conj || word.prep)
}

/** "الثالث", "الحادي عشر", "الخامس والعشرين". */
function ordinalAt(tokens: readonly Token[], i: number, word: NumberWord): NumberCore | null {
  const plain = {
    ...vagueCore(i + 1, word.value, word.conj || word.prep),
    vague: false,
    ordinal: true,
    article: word.article,
  }
  if (isTeenWord(tokens[i + 1])) return { ...plain, to: i + 2, value: word.value + 10 }
  const ten = numberWordAt(tokens, i + 1)
  if (ten?.kind === 'ten' && ten.conj && !ten.prep) return { ...plain, to: i + 2, value: word.value + ten.value }
  return word.base.startsWith('حادي') ? null : plain
}

/** Parts joined by "and", each of a smaller scale than the one before: "مليونان وثلاثمئة ألف وخمسة". */
function cardinalAt(tokens: readonly Token[], i: number): NumberCore | null {
  const first = termAt(tokens, i, Number.POSITIVE_INFINITY)
  if (!first) return null
  let core = first
  while (core.scale > 1) {
    const half = halfAt(tokens, core)
    if (half) return half
    const at = joinedAt(tokens, core.to)
    const term = at < 0 ? null : termAt(tokens, at, core.scale)
    if (!term) break
    core = {
      ...term,
      value: core.value + term.value,
      // The whole number is no multiple of its last scale.
      coefficient: null,
      digits: core.digits || term.digits,
      words: core.words || term.words,
      clitic: core.clitic,
      article: core.article,
      joint: null,
    }
  }
  return core
}

/** "مليونان ونصف", "3 ملايين ونصف المليون". */
function halfAt(tokens: readonly Token[], core: NumberCore): NumberCore | null {
  const part = numberWordAt(tokens, core.to)
  if (part?.kind !== 'part' || !part.conj || part.article) return null
  const named = bareNumberWordAt(tokens, core.to + 1)
  const to = named?.kind === 'scale' && named.value === core.scale ? core.to + 2 : core.to + 1
  return { ...core, to, value: core.value + part.value * core.scale, coefficient: null, words: true, joint: null }
}

/** One coefficient with its scale, below `limit`. */
function termAt(tokens: readonly Token[], i: number, limit: number): NumberCore | null {
  const word = numberWordAt(tokens, i)
  const head = scaleHeadAt(tokens, i, word)
  const group = head ? null : groupAt(tokens, i)
  if (!head && !group) return null
  let to = head?.to ?? group?.to ?? i + 1
  let value = head?.value ?? group?.value ?? 0
  let scale = head?.scale ?? 1
  for (let next = multiplierAt(tokens, to); next; next = multiplierAt(tokens, to)) {
    value *= next.value
    scale *= next.value
    to++
  }
  if (!(value < limit)) return null
  const digits = group?.digits ?? false
  return {
    to,
    value,
    scale,
    coefficient: group ? group.value : null,
    digits,
    words: !digits || scale > 1,
    vague: false,
    ordinal: false,
    clitic: word ? word.conj || word.prep : false,
    article: word?.article ?? false,
    joint: scale === 1 ? (group?.joint ?? null) : null,
  }
}

/** A scale with no coefficient: "ألف", "ألفان", "نصف مليون", and مئة before another scale is a group's affair. */
function scaleHeadAt(tokens: readonly Token[], i: number, word: NumberWord | undefined) {
  if (word?.kind === 'pair') return { to: i + 1, value: word.value * 2, scale: word.value }
  if (word?.kind === 'part') {
    const next = bareNumberWordAt(tokens, i + 1)
    if (next?.kind !== 'scale' || PLURAL_SCALES.has(next.base)) return null
    return { to: i + 2, value: word.value * next.value, scale: next.value }
  }
  if (word?.kind !== 'scale' || PLURAL_SCALES.has(word.base)) return null
  const doubled = ACCUSATIVE_SCALES.has(word.base) && standsBeforeNoun(tokens, i)
  return { to: i + 1, value: doubled ? word.value * 2 : word.value, scale: word.value }
}

/** "ألفا شخص" is two thousand, "ألفا وخمسمئة" and "ألفا من الجنود" one thousand and more. */
function standsBeforeNoun(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    next?.kind === 'word' &&
    !NUMBER_WORDS.has(next.norm) &&
    !/^(و|بال|فال|كال|لل)|^(من|الي|علي|عن|ثم|منهم|او|في|بين)$/.test(next.norm)
  )
}

function groupAt(tokens: readonly Token[], i: number): NumberGroup | null {
  if (tokens[i]?.kind === 'number') return digitsAt(tokens, i)
  const word = numberWordAt(tokens, i)
  if (!word) return null
  const hundred = hundredAt(tokens, i, word)
  if (!hundred) return belowHundredAt(tokens, i, word)
  const at = joinedAt(tokens, hundred.to)
  if (at < 0) return hundred
  const next = numberWordAt(tokens, at)
  const rest = next ? belowHundredAt(tokens, at, next) : digitsAt(tokens, at)
  return rest && rest.value < 100 ? { ...rest, value: hundred.value + rest.value, joint: null } : hundred
}

/** "مئة", "ثلاثمئة", "ثلاث مئة". */
function hundredAt(tokens: readonly Token[], i: number, word: NumberWord): NumberGroup | null {
  if (word.kind === 'hundred') return { to: i + 1, value: word.value, digits: false, joint: null }
  if (word.kind !== 'unit' || word.value < 3 || word.value > 9) return null
  const next = bareNumberWordAt(tokens, i + 1)
  return next?.kind === 'hundred' && next.value === 100 && !next.article
    ? { to: i + 2, value: word.value * 100, digits: false, joint: null }
    : null
}

/** "خمسة", "خمسة عشر", "خمسة وعشرون", "خمسون". */
function belowHundredAt(tokens: readonly Token[], i: number, word: NumberWord): NumberGroup | null {
  if (word.kind === 'ten' || word.kind === 'teen') return { to: i + 1, value: word.value, digits: false, joint: null }
  if (word.kind !== 'unit') return null
  if (word.value < 10) {
    // "وأحد عشر" and "واحد" are one spelling; before عشر it is eleven.
    if (isTeenWord(tokens[i + 1])) return { to: i + 2, value: 10 + word.value, digits: false, joint: null }
    const ten = numberWordAt(tokens, i + 1)
    if (ten?.kind === 'ten' && ten.conj && !ten.prep) {
      const joint = { before: word.value, after: ten.value }
      return { to: i + 2, value: word.value + ten.value, digits: false, joint }
    }
  }
  // "أحد المسلحين" is one of a kind, not a figure.
  if (word.base === 'احد' || word.base === 'احدي') return null
  return { to: i + 1, value: word.value, digits: false, joint: null }
}
