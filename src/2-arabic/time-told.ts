/** Reads days told from the day before them in the text ("في اليوم نفسه", "قبل ذلك بيومين"), and nights told alone ("الليلة الماضية"). */
import type { NumberSpan } from './numbers.ts'
import { type Found, type RelativeExpr, type TimeExpr, VAGUE } from './time-expr.ts'
import { type DayPart, TIME_WORDS, type TimeUnit } from './time-words.ts'
import { whichAt } from './time-years.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

/** What makes a day or night that of the day told before, the one after or the one before. */
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ...['نفسه', 'ذاته', 'عينه', 'نفسها', 'ذاتها', 'عينها'].map((word): [string, number] => [word, 0]),
  ...['التالي', 'التاليه', 'الموالي', 'المواليه'].map((word): [string, number] => [word, 1]),
  ...['السابق', 'السابقه'].map((word): [string, number] => [word, -1]),
])

/** The نفسه of "اليوم نفسه", the ذاتها of "الليلة ذاتها", at `i`. */
export function fromTheTold(tokens: readonly Token[], i: number, part: DayPart | null): Found | null {
  const offset = OFFSETS.get(normAt(tokens, i))
  return offset === undefined ? null : { to: i + 1, expr: { kind: 'anchored', offset, part } }
}

const SAME = /^[وفب]?(نفس|ذات|ذلك|تلك)$/
/** "نفس اليوم", "ذات الليلة", "ذلك اليوم", "فجر اليوم نفسه" without its اليوم: the day just told. */
export function sameDayAt(tokens: readonly Token[], i: number): Found | null {
  if (!SAME.test(normAt(tokens, i))) return null
  const word = TIME_WORDS.get(normAt(tokens, i + 1))
  if (word?.kind === 'day' && word.offset === 0 && !word.conj && !word.prep)
    return { to: i + 2, expr: { kind: 'anchored', offset: 0, part: null } }
  return word?.kind === 'part' && word.definite && word.part === 'night'
    ? { to: i + 2, expr: { kind: 'anchored', offset: 0, part: 'night' } }
    : null
}

/** "هذا الصباح", "هذا المساء": a part of the day of writing. */
export function thisPartAt(tokens: readonly Token[], i: number): Found | null {
  if (!/^[وف]?هذا$/.test(normAt(tokens, i))) return null
  const word = TIME_WORDS.get(normAt(tokens, i + 1))
  if (word?.kind !== 'part' || !word.definite) return null
  const day = { kind: 'relative', unit: 'day', offset: 0, portion: null, weekday: null, earlier: false } as const
  return { to: i + 2, expr: { ...day, part: word.part } }
}

const THROUGH = /^[وف]?(خلال|اثناء|طوال)$/
/**
 * "الليلة الماضية" and "خلال الليل" are the night before the day of writing, "الليلة قبل الماضية" the one before; "هذه الليلة" tonight.
 * `to` is behind the word for night.
 */
export function nightAlone(tokens: readonly Token[], i: number, to: number): Found | null {
  if (!/ليله?$/.test(normAt(tokens, i))) return null
  const which = whichAt(tokens, to)
  const through = THROUGH.test(normAt(tokens, i - 1)) && !OFFSETS.has(normAt(tokens, to))
  if (!which && !through && (normAt(tokens, i - 1) !== 'هذه' || OFFSETS.has(normAt(tokens, to)))) return null
  const offset =
    which?.which === 'last' || (!which && through)
      ? -1
      : which?.which === 'before-last'
        ? -2
        : which?.which === 'next'
          ? 1
          : 0
  const expr: RelativeExpr = {
    kind: 'relative',
    unit: 'day',
    offset,
    portion: null,
    part: 'night',
    weekday: null,
    earlier: false,
  }
  return { to: which?.to ?? to, expr }
}

const DAYS_OF: Readonly<Partial<Record<TimeUnit, number>>> = { minute: 0, hour: 0, day: 1, week: 7 }
const GRADES = { one: 1, two: 2, many: null } as const

/** "وبعد يوم، …", "وبعد ثلاثة أيام، …" before what came so long after the day told before. */
function laterAt(tokens: readonly Token[], i: number, numbers: ReadonlyMap<number, NumberSpan>): Found | null {
  const number = numbers.get(i + 1)
  const unitAt = number ? number.to : i + 1
  const unit = TIME_WORDS.get(normAt(tokens, unitAt))
  if (unit?.kind !== 'unit' || !/^[،,]$/.test(normAt(tokens, unitAt + 1))) return null
  const count = number && !number.vague ? number.low : GRADES[unit.grade]
  const days = DAYS_OF[unit.unit]
  if (!days || !count) return null
  return { to: unitAt + 1, expr: { kind: 'anchored', offset: days * count, part: null } }
}

/** "قبل ذلك بيومين", "بعدها بثلاثة أيام": a day so far from the one told before; `numbers` are those of the same tokens. */
export function fromThatAt(
  tokens: readonly Token[],
  i: number,
  numbers: ReadonlyMap<number, NumberSpan>,
): Found | null {
  const head = /^[وف]?(قبل|بعد)(ها|ه)?$/.exec(normAt(tokens, i))
  const later = head?.[0] === 'وبعد' ? laterAt(tokens, i, numbers) : null
  if (later) return later
  if (!head || (!head[2] && !/^(ذلك|ذاك)$/.test(normAt(tokens, i + 1)))) return null
  const at = head[2] ? i + 1 : i + 2
  if (!normAt(tokens, at).startsWith('ب')) return null
  const number = numbers.get(at)
  const unitAt = number ? number.to : at
  const unit = TIME_WORDS.get(normAt(tokens, unitAt))
  if (unit?.kind !== 'unit') return null
  const days = DAYS_OF[unit.unit]
  const count = number && !number.vague ? (number.low ?? number.high) : days === 0 ? 0 : GRADES[unit.grade]
  if (days === undefined || count === null) return { to: unitAt + 1, expr: VAGUE }
  const offset = days * count * (head[1] === 'قبل' ? -1 : 1)
  return { to: unitAt + 1, expr: { kind: 'anchored', offset, part: null } }
}

/** From the time told before on. */
export const SINCE_THEN: TimeExpr = { kind: 'since', at: { kind: 'anchored', offset: 0, part: null } }
/** The ذلك of "منذ ذلك الحين", at `i`. */
export const isThen = (tokens: readonly Token[], i: number): boolean =>
  /^(ذلك|تلك|ذاك|حينها|وقتها|حينه)$/.test(normAt(tokens, i))
