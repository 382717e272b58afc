/** What looks like a number and counts nothing: dates and scores in digits, telephone numbers, "one" as a pronoun. */
import type { NumberCore } from './number-cores.ts'
import type { NumberUnit } from './number-units.ts'
import type { NumberSpan } from './numbers.ts'
import type { Token } from './token.ts'

const CHAIN_MARKS = new Set(['/', '-', ':', '.', '\\', '–', '∕'])

/** Digits in a chain: "27/7/2015", "10:30", "2-1", "00218-91-555"; a pair with a rising dash is left to the ranges. */
export function chainAt(tokens: readonly Token[], i: number): NumberSpan | null {
  const parts = [i]
  const mark = tokens[i + 1]?.norm ?? ''
  let to = i + 1
  if (CHAIN_MARKS.has(mark)) {
    while (tokens[to]?.norm === mark && tokens[to + 1]?.kind === 'number' && joins(tokens, to)) {
      parts.push(to + 1)
      to += 2
    }
  }
  const first = tokens[i]
  if (!first) return null
  const clock = isCommaClock(tokens, i)
  const values = parts.map(at => tokens[at]?.value ?? 0)
  const unit = clock ? 'time' : parts.length === 1 ? soleUnit(first) : chainUnit(mark, values, first)
  if (!unit) return null
  const low = values[0] ?? 0
  return {
    from: i,
    to: clock ? i + 3 : to,
    low,
    high: low,
    approx: false,
    vague: false,
    form: 'digits',
    ordinal: false,
    unit,
  }
}

/** A mark of a chain stands close to both numbers, or as far from one as from the other when it is a slash. */
function joins(tokens: readonly Token[], at: number): boolean {
  const [left, mark, right] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!left || !mark || !right) return false
  return mark.norm === '/' || (left.end === mark.start && mark.end === right.start) || mark.norm === '-'
}

/** "04,00 تغ", "الساعة 11,30": hours and minutes with a comma. */
function isCommaClock(tokens: readonly Token[], i: number): boolean {
  const [hour, mark, minute] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (!hour || !mark || !minute || !/^[,،]$/.test(mark.norm) || hour.end !== mark.start || mark.end !== minute.start)
    return false
  if (!/^([01]?\d|2[0-4])$/.test(hour.norm) || !/^[0-5]\d$/.test(minute.norm)) return false
  return /ساعه$/.test(tokens[i - 1]?.norm ?? '') || AFTER_CLOCK.has(tokens[i + 3]?.norm ?? '')
}

const AFTER_CLOCK = new Set('تغ ت غ بتوقيت جرينتش غرينتش صباحا مساء ظهرا عصرا فجرا ليلا ص م gmt'.split(' '))

/** Eight digits and more with a leading zero are a telephone number. */
const soleUnit = (token: Token): NumberUnit | null => (/^0\d{6,}$/.test(token.norm) ? 'phone' : null)

function chainUnit(mark: string, values: readonly number[], first: Token): NumberUnit | null {
  if (mark === ':') return 'time'
  if (values.length >= 3)
    return values.some(value => value > 1300 && value < 2100) || values.length === 3 ? 'date' : 'phone'
  const [a = 0, b = 0] = values
  if (mark === '.') return /\.\d+$/.test(first.norm) && b > 1900 ? 'date' : null
  if (mark === '/' || mark === '\\') {
    if (a >= 1 && a <= 31 && b >= 1 && b <= 12) return 'date'
    return a > 1900 && a < 2100 && b > 1900 ? 'date' : null
  }
  if (a > 1300 && a < 2100 && b > 1300 && b < 2100) return 'date'
  return a >= b && a <= 15 ? 'score' : null
}

/** Before "واحد", no noun that it counts: "each one", "at one time". */
const NOT_COUNTED = new Set('كل اي ان وقت صف لا ليس غير من في علي الي لكل'.split(' '))
/** After "واحد", what makes it a pronoun that counts: "one of". */
const PARTITIVE = new Set(['من', 'منهم', 'منها', 'منهما', 'منهن', 'بينهم', 'فقط', 'اخر', 'علي'])
const SHORT_FEMININE = new Set(['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثماني', 'ثمان', 'تسع', 'عشر'])

/** Whether a core counts: some words of numbers are also names and pronouns. */
export function isCounting(tokens: readonly Token[], i: number, core: NumberCore): boolean {
  // "الإف بي آي" spells the letters of a bureau.
  if (core.vague && /^[وب]?الاف$/.test(tokens[i]?.norm ?? '') && tokens[i + 1]?.norm === 'بي') return false
  if (core.digits || core.vague || core.ordinal || core.to !== i + 1) return true
  const token = tokens[i]
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (core.value === 1) {
    // واحد and وأحد are one normal form; with its hamza it is "and one of".
    if (token?.text.includes('أ')) return false
    if (PARTITIVE.has(next?.norm ?? '') && before?.norm !== 'كل') return true
    return before?.kind === 'word' && !NOT_COUNTED.has(before.norm) && !core.clitic && !core.article
  }
  // "يوم اثنين" is a Monday.
  if (core.value === 2 && before?.norm === 'يوم') return false
  // الخمس and السبع are towns, الست a lady: a short definite form counts only after a definite noun or before its own.
  const base = token?.norm.replace(/^[وفبك]?ال|^لل/, '') ?? ''
  if (core.article && SHORT_FEMININE.has(base)) {
    return before?.kind === 'word' && /^[وفب]?ال|^لل/.test(before.norm)
      ? next?.norm !== 'الاواخر'
      : /^(سنوات|دول|سنين|ساعات)$/.test(next?.norm ?? '')
  }
  return true
}
