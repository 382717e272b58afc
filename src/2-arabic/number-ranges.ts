/** Ranges: "بين 20 و30", "من 20 إلى 30", "20-30", "20 إلى 30", "ثلاثة أو أربعة". */
import { coreAt, type NumberCore } from './number-cores.ts'
import type { NumberSpan } from './numbers.ts'
import type { Token } from './token.ts'

/** A range found, its first token with "between" or "from". */
export interface RangeEnd {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number | null
  readonly vague: boolean
  readonly digits: boolean
  readonly clitic: boolean
  readonly form: NumberSpan['form']
}

/** The last is a tatweel, whose normal form is empty. */
const DASHES = new Set(['-', '–', '—', '‑', '−', ''])
const TO = new Set(['الي', 'حتي', 'الى'])
/** "Rose from 20 to 30" tells two figures of two moments, not a range. */
const CHANGE =
  /^[وفلب]?(ال)?(ارتفع|ارتفعت|ارتفاع|يرتفع|ترتفع|ليرتفع|زاد|زادت|زياده|انخفض|انخفضت|انخفاض|تراجع|تراجعت|قفز|قفزت|رفع|رفعت|خفض|خفضت|تحول|تقلص)$/

/** The range whose first number is `core` at `i`, or null. */
export function rangeAt(tokens: readonly Token[], i: number, core: NumberCore, floor: number): RangeEnd | null {
  if (core.vague || core.ordinal) return null
  const article = tokens[i - 1]?.norm === 'ال' ? 1 : 0
  const before = i - 1 - article
  const opener = before >= floor ? openerAt(tokens, before, floor) : null
  if (opener?.kind === 'between' && core.joint && !secondAt(tokens, core.to, 'between')) {
    // "بين خمسة وعشرين شخصا" joins what reads as twenty-five.
    const { before: low, after: high } = core.joint
    return ranged(opener.from, core.to, low, high, core)
  }
  const second = secondAt(tokens, core.to, opener?.kind ?? null)
  if (!second) return null
  const low = scaled(core, second)
  if (low >= second.value) return null
  if (opener?.kind === 'from' && changes(tokens, opener.from)) return null
  return ranged(opener?.from ?? i, second.to, low, second.value, { ...core, digits: core.digits || second.digits })
}

const ranged = (from: number, to: number, low: number, high: number, core: NumberCore): RangeEnd => ({
  from,
  to,
  low,
  high,
  vague: false,
  digits: core.digits,
  clitic: core.clitic,
  form: 'range',
})

interface Opener {
  readonly kind: 'between' | 'from'
  readonly from: number
}

function openerAt(tokens: readonly Token[], at: number, floor: number): Opener | null {
  const norm = tokens[at]?.norm
  if (norm === 'بين' || norm === 'وبين') {
    const what = tokens[at - 1]?.norm ?? ''
    return { kind: 'between', from: at > floor && /^[وفبل]?ما$/.test(what) ? at - 1 : at }
  }
  if (norm === 'مابين') return { kind: 'between', from: at }
  return norm === 'من' ? { kind: 'from', from: at } : null
}

/** The second number of a range, after the word or mark that joins it. */
function secondAt(tokens: readonly Token[], at: number, opener: Opener['kind'] | null): NumberCore | null {
  const joint = tokens[at]
  if (!joint) return null
  if (TO.has(joint.norm)) return plain(tokens, tokens[at + 1]?.norm === 'ال' ? at + 2 : at + 1)
  if (opener === 'between') {
    if (joint.norm === 'و' || joint.norm === 'او') return plain(tokens, tokens[at + 1]?.norm === 'ال' ? at + 2 : at + 1)
    const core = coreAt(tokens, at)
    return core?.clitic && !core.vague && !core.ordinal && joint.norm.startsWith('و') ? core : null
  }
  if (DASHES.has(joint.norm)) return dashed(tokens, at)
  return joint.norm === 'او' ? plain(tokens, at + 1) : null
}

const plain = (tokens: readonly Token[], at: number): NumberCore | null => {
  const core = coreAt(tokens, at)
  return core && !core.vague && !core.ordinal && !core.clitic ? core : null
}

/** "20-30" in digits alone, and a word only with spaces of its own kind on both sides. */
function dashed(tokens: readonly Token[], at: number): NumberCore | null {
  if (tokens[at - 1]?.kind !== 'number' || tokens[at + 1]?.kind !== 'number') return null
  return plain(tokens, at + 1)
}

/** "بين 3 و5 آلاف": the scale of the second number serves the first. */
function scaled(first: NumberCore, second: NumberCore): number {
  const shared =
    first.scale === 1 && second.scale > 1 && second.coefficient !== null && first.value < second.coefficient
  return shared ? first.value * second.scale : first.value
}

function changes(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 7; i--) {
    const token = tokens[i]
    if (!token || token.kind === 'break' || token.norm === '.') return false
    if (token.kind === 'word' && CHANGE.test(token.norm)) return true
  }
  return false
}
