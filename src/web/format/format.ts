import type { ClaimDate } from '../../4-claims/claim.ts'
import { ar } from '../text/ar.ts'
import { en } from '../text/en.ts'
import type { Counted, Labels, Language } from '../text/labels.ts'
import { formatDate, makeDayFormats } from './dates.ts'

/** How one language writes numbers, days, counted nouns and names. */
export interface Format {
  readonly language: Language
  readonly labels: Labels
  readonly number: (value: number) => string
  readonly counted: (noun: Counted, value: number) => string
  readonly day: (iso: string) => string
  readonly shortDay: (iso: string) => string
  readonly dayOfYear: (iso: string) => string
  readonly month: (iso: string) => string
  readonly year: (iso: string) => string
  readonly date: (date: ClaimDate) => string
  readonly country: (code: string) => string
  /** The name of a language by its code; `und` says that it is not known. */
  readonly languageName: (code: string) => string
  readonly percent: (share: number) => string
  /** A moment, in the reader's own time. */
  readonly moment: (iso: string) => string
}

/** Fills the `{name}`s of a label. */
export const fill = (template: string, values: { readonly [name: string]: string }): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/** The formats of a language; Arabic with digits of either kind. */
export function makeFormat(language: Language, digits: 'latn' | 'arab'): Format {
  const locale = language === 'ar' ? `ar-u-nu-${digits}-ca-gregory` : 'en-GB'
  const labels = language === 'ar' ? ar : en
  const numbers = new Intl.NumberFormat(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent' })
  const plurals = new Intl.PluralRules(language)
  const regions = new Intl.DisplayNames([language], { type: 'region' })
  const languages = new Intl.DisplayNames([language], { type: 'language' })
  const days = makeDayFormats(locale)
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const number = (value: number) => numbers.format(value)
  return {
    language,
    labels,
    number,
    counted: (noun, value) => (noun[plurals.select(value)] ?? noun.other).replace('#', number(value)),
    ...days,
    date: date => formatDate(date, labels, days),
    country: code => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code),
    languageName: code => (code === 'und' ? labels.unknown : (languages.of(code) ?? code)),
    moment: iso => moments.format(new Date(iso)),
    percent: share => percents.format(share),
  }
}
