/** Days as given by metadata. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ]\d{2}:?\d{2})/

/**
 * The day of a valid ISO day or date-time, as written: `2016-12-06T23:30:00-05:00` stays the 6th, for a paper's day is
 * the one it prints. Null for anything else.
 */
export function isoDay(text: string | null | undefined): string | null {
  const match = DAY.exec(text?.trim() ?? '')
  return match ? realDay(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** The ISO day of these numbers, or null where the calendar has no such day. */
function realDay(year: number, month: number, date: number): string | null {
  const real = new Date(Date.UTC(year, month - 1, date))
  const valid = year >= 1000 && real.getUTCMonth() === month - 1 && real.getUTCDate() === date
  return valid ? real.toISOString().slice(0, 10) : null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthOf = (name = ''): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** Forms in which pages and tables give a day besides ISO: each to year, month, day. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => readonly [number, number, number]])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[\sT,])/, ([, y, , m, d]) => [Number(y), Number(m), Number(d)]],
  [/^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?(?:Z|[+-]\d{4})?$/, ([, y, m, d]) => [Number(y), Number(m), Number(d)]],
  [
    /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?!\d)/i,
    ([, d, m, y]) => [Number(y), monthOf(m), Number(d)],
  ],
  [
    /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)/i,
    ([, m, d, y]) => [Number(y), monthOf(m), Number(d)],
  ],
]

/** `7/12/2016` may be of July or of December: told only where one of the two is no month, or both are the same. */
function byNumbers(text: string): string | null {
  const [, first, second, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(text)?.toSpliced(2, 1) ?? []
  if (year === undefined) return null
  const [a, b] = [Number(first), Number(second)]
  if (a > 12 || a === b) return realDay(Number(year), b, a)
  return b > 12 ? realDay(Number(year), a, b) : null
}

const ZEROS = [0x660, 0x6f0]
/** Arabic and Persian digits as European ones. */
const europeanDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.findLast(zero => zero <= code) ?? code))
  })

/** The day that metadata gives in any form that can only mean one; null else. As `isoDay`, a day stays the one written. */
export function metaDay(text: string | null | undefined): string | null {
  const given = europeanDigits(text?.trim() ?? '').replace(/[\u200e\u200f]/g, '')
  const iso = isoDay(given)
  if (iso) return iso
  for (const [form, parts] of FORMS) {
    const match = form.exec(given)
    if (match) return realDay(...parts(match))
  }
  return byNumbers(given)
}
