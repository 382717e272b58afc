/**
 * Finds the numbers of a text: digits and words, bounds ("at least"), approximations, ranges, and vague words ("tens"),
 * with their values by section 4 of the codebook.
 */
import { perForm } from './forms.ts'
import { type Bound, boundAfter, boundBefore, boundOverNoun } from './number-bounds.ts'
import { coreAt, type NumberCore } from './number-cores.ts'
import { chainAt, isCounting } from './number-guards.ts'
import { type RangeEnd, rangeAt } from './number-ranges.ts'
import { isPercentWord, type NumberUnit, unitOf } from './number-units.ts'
import { opensVague } from './number-vague.ts'
import { multiplierAt, NUMBER_WORDS } from './number-words.ts'
import type { Token } from './token.ts'

/** A number as the text says it. */
export interface NumberSpan {
  /** First token, with the words that bound it or make it approximate. */
  readonly from: number
  /** Token after the last. */
  readonly to: number
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  /** A word in place of a number: `high` is null. */
  readonly vague: boolean
  readonly form: 'digits' | 'words' | 'mixed' | 'range' | 'vague'
  readonly ordinal: boolean
  /** What it measures when it counts neither people nor things, else null. */
  readonly unit: NumberUnit | null
}

/** The numbers of `tokens`, in order, none overlapping another. */
export function readNumbers(tokens: readonly Token[]): NumberSpan[] {
  const spans: NumberSpan[] = []
  let floor = 0
  for (let i = 0; i < tokens.length; ) {
    const span = spanAt(tokens, i, floor)
    if (span) {
      spans.push(span)
      floor = span.to
    }
    i = span ? span.to : i + 1
  }
  return spans
}

/** Whether a number can begin with this word: most are turned away here. */
const opensNumber = perForm(norm => NUMBER_WORDS.has(norm) || opensVague(norm))

function spanAt(tokens: readonly Token[], i: number, floor: number): NumberSpan | null {
  const token = tokens[i]
  if (token?.kind !== 'number' && !(token?.kind === 'word' && opensNumber(token))) return null
  const chain = token.kind === 'number' ? chainAt(tokens, i) : null
  if (chain) return chain
  const core = coreAt(tokens, i)
  if (!core || isPercentWord(tokens, i) || !isCounting(tokens, i, core)) return null
  if (core.ordinal) return ordinalSpan(tokens, i, core)
  const bracketed = bracketedAt(tokens, i, core, floor)
  if (bracketed) return bracketed
  const range = rangeAt(tokens, i, core, floor)
  return range ? bounded(tokens, range.from, range, floor) : bounded(tokens, i, exact(core), floor)
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '«': '»', '"': '"', '[': ']' }

/** "(35) طفلا", "«3» آلاف": marks around a number alone are part of it, so that bounds, scales and units are seen past them. */
function bracketedAt(tokens: readonly Token[], i: number, core: NumberCore, floor: number): NumberSpan | null {
  const close = CLOSING[tokens[i - 1]?.norm ?? '']
  if (!core.digits || i - 1 < floor || !close || tokens[core.to]?.norm !== close) return null
  const scale = multiplierAt(tokens, core.to + 1)
  const value = core.value * (scale?.value ?? 1)
  const span = bounded(tokens, i - 1, { ...exact(core), low: value, high: value, to: core.to + (scale ? 2 : 1) }, floor)
  return unitOf(tokens, i, core.to, true) === 'date' ? { ...span, unit: 'date' } : span
}

const ordinalSpan = (tokens: readonly Token[], i: number, core: NumberCore): NumberSpan => ({
  from: i,
  to: core.to,
  low: core.value,
  high: core.value,
  approx: false,
  vague: false,
  form: 'words',
  ordinal: true,
  unit: tokens[i - 1]?.norm === 'الساعه' ? 'time' : null,
})

type Quantity = Omit<RangeEnd, 'from'>

const exact = (core: NumberCore): Quantity => ({
  to: core.to,
  low: core.value,
  high: core.vague ? null : core.value,
  vague: core.vague,
  digits: core.digits,
  clitic: core.clitic,
  form: core.vague ? 'vague' : core.digits ? (core.words ? 'mixed' : 'digits') : 'words',
})

/** Adds the bounds on both sides and the unit to a quantity that starts at `start`. */
function bounded(tokens: readonly Token[], start: number, quantity: Quantity, floor: number): NumberSpan {
  const bounds = new Set<Bound>()
  let from = start
  // A number with و or a preposition of its own is not governed by what stands before it, nor is a bound with و.
  // Two may stack: "at least about 30".
  while (!quantity.clitic && from > floor) {
    const found = boundBefore(tokens, from, floor)
    if (!found) break
    bounds.add(found.bound)
    from = found.reach
    if (tokens[from]?.norm.startsWith('و')) break
  }
  let to = quantity.to
  for (let found = boundAfter(tokens, to); found; found = boundAfter(tokens, to)) {
    bounds.add(found.bound)
    to = found.reach
  }
  const over = quantity.clitic || from < start ? null : boundOverNoun(tokens, from, floor)
  if (over) bounds.add(over)
  const { low, high } = limits(quantity, bounds)
  const unit =
    unitOf(tokens, start, quantity.to, quantity.digits) ?? (to > quantity.to ? unitOf(tokens, start, to, false) : null)
  return {
    from,
    to,
    low,
    high,
    approx: bounds.has('about'),
    vague: quantity.vague,
    form: quantity.form,
    ordinal: false,
    unit,
  }
}

function limits({ low, high, vague }: Quantity, bounds: ReadonlySet<Bound>): Pick<NumberSpan, 'low' | 'high'> {
  if (vague) return { low, high: null }
  if (bounds.has('most')) return { low: null, high: high ?? low }
  if (bounds.has('least') || bounds.has('more')) return { low, high: null }
  return { low, high }
}
