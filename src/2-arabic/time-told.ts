/** Reads days told from the day before them in the text ("في اليوم نفسه", "الليلة التالية"), and nights told alone ("الليلة الماضية"). */
import type { Found, RelativeExpr } from './time-expr.ts'
import { type DayPart, TIME_WORDS } from './time-words.ts'
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
