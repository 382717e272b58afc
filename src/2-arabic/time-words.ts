/** The words that time expressions are made of, with their clitics, keyed by normal form. Months are in `month-names.ts`. */
import { MONTHS_BY_FIRST_WORD } from './month-names.ts'

/** A part of the day or night. */
export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'
/** A length of time. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'
/** Beginning, middle or end of a month or year. */
export type Portion = 'start' | 'middle' | 'end'
/** Last, this, next: الماضي، الجاري، المقبل. `before-last` is "قبل الماضي". */
export type Which = 'last' | 'this' | 'next' | 'before-last'
/** A season of the year. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** How many of a unit its form says: one, two, or a plural that needs a number. */
export type Grade = 'one' | 'two' | 'many'

interface Clitics {
  readonly conj: boolean
  readonly prep: boolean
}

/** What one word means for time. */
export type TimeWord = Clitics &
  (
    | { readonly kind: 'weekday'; readonly weekday: number; readonly bare: boolean }
    | { readonly kind: 'month' }
    | { readonly kind: 'part'; readonly part: DayPart; readonly adverb: boolean; readonly definite: boolean }
    | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly grade: Grade; readonly definite: boolean }
    | { readonly kind: 'portion'; readonly portion: Portion }
    | { readonly kind: 'season'; readonly season: Season; readonly definite: boolean }
    | { readonly kind: 'day'; readonly offset: number }
    | { readonly kind: 'decade'; readonly tens: number }
    | { readonly kind: 'frame'; readonly frame: string }
    | { readonly kind: 'lead'; readonly lead: string }
  )

type Meaning = TimeWord extends infer T ? (T extends Clitics ? Omit<T, 'conj' | 'prep'> : never) : never

const words = (forms: string): string[] => forms.split(' ')

const WEEKDAYS = ['احد', 'اثنين', 'ثلاثاء ثلثاء', 'اربعاء اربعا', 'خميس', 'جمعه', 'سبت']
const PARTS: readonly (readonly [DayPart, string, string])[] = [
  ['dawn', 'فجر سحر', 'فجرا'],
  ['morning', 'صباح صبيحه ضحي صبح', 'صباحا ضحي'],
  ['noon', 'ظهر ظهيره', 'ظهرا'],
  ['afternoon', 'عصر', 'عصرا'],
  ['evening', 'مساء عشيه مغرب غروب امسيه', 'مساء'],
  ['night', 'ليل ليله', 'ليلا'],
]
const UNITS: readonly (readonly [TimeUnit, Grade, string])[] = [
  ['minute', 'one', 'دقيقه'],
  ['minute', 'two', 'دقيقتين دقيقتان'],
  ['minute', 'many', 'دقائق'],
  ['hour', 'one', 'ساعه'],
  ['hour', 'two', 'ساعتين ساعتان'],
  ['hour', 'many', 'ساعات'],
  ['day', 'one', 'يوم يوما'],
  ['day', 'two', 'يومين يومان يومي'],
  ['day', 'many', 'ايام'],
  ['week', 'one', 'اسبوع اسبوعا'],
  ['week', 'two', 'اسبوعين اسبوعان'],
  ['week', 'many', 'اسابيع'],
  ['month', 'one', 'شهر شهرا'],
  ['month', 'two', 'شهرين شهران شهري'],
  ['month', 'many', 'اشهر شهور'],
  ['year', 'one', 'عام عاما سنه'],
  ['year', 'two', 'عامين عامان عامي سنتين سنتان سنتي'],
  ['year', 'many', 'اعوام سنوات سنين'],
  ['decade', 'one', 'عقد عقدا'],
  ['decade', 'two', 'عقدين عقدان'],
  ['decade', 'many', 'عقود'],
  ['century', 'one', 'قرن قرنا'],
  ['century', 'many', 'قرون'],
]
const PORTIONS: readonly (readonly [Portion, string])[] = [
  ['start', 'مطلع بدايه بدايات اوائل مستهل اول غره'],
  ['middle', 'منتصف اواسط وسط'],
  ['end', 'اواخر نهايه نهايات ختام اخر'],
]
const SEASONS: readonly (readonly [Season, string])[] = [
  ['spring', 'ربيع'],
  ['summer', 'صيف'],
  ['autumn', 'خريف'],
  ['winter', 'شتاء'],
]
const DAYS: readonly (readonly [number, string])[] = [
  [-1, 'امس الامس البارحه'],
  [0, 'اليوم'],
  [1, 'غدا الغد غد'],
]
const DECADES: readonly string[] = ['عشرين', 'ثلاثين', 'اربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين']
/** Words that open a frame around a time, by what they do. */
const FRAMES: readonly (readonly [string, string])[] = [
  ['since', 'منذ مذ ابتداء اعتبارا بدءا'],
  ['until', 'حتي بحلول لغايه'],
  ['before', 'قبل قبيل'],
  ['after', 'بعد عقب بعيد'],
  ['between', 'بين'],
  ['from', 'من'],
  ['during', 'خلال طوال طيله'],
  ['over', 'علي'],
  ['for', 'لاكثر لنحو لقرابه لحوالي'],
]
/** Words with a meaning only in their own phrase. */
const LEADS = [
  'موخرا',
  'مؤخرا',
  'حاليا',
  'الان',
  'قريبا',
  'انذاك',
  'حينها',
  'سابقا',
  'لاحقا',
  'الحين',
  'وقتها',
  'يومها',
]

type Add = (forms: string, meaning: Meaning) => void

/** Lengths of time, their parts, seasons and decades. */
function addPeriods(add: Add): void {
  for (const [unit, grade, forms] of UNITS) {
    add(forms, { kind: 'unit', unit, grade, definite: false })
    add(
      words(forms)
        .map(form => `ال${form}`)
        .join(' '),
      { kind: 'unit', unit, grade, definite: true },
    )
  }
  for (const [portion, forms] of PORTIONS) add(forms, { kind: 'portion', portion })
  for (const [season, forms] of SEASONS) {
    add(forms, { kind: 'season', season, definite: false })
    add(`ال${forms}`, { kind: 'season', season, definite: true })
  }
  DECADES.forEach((ten, i) => {
    const forms = ['ات', 'يات'].flatMap(end => [`${ten}${end}`, `ال${ten}${end}`])
    add(forms.join(' '), { kind: 'decade', tens: 10 * (i + 2) })
  })
}

function meanings(): (readonly [form: string, meaning: Meaning])[] {
  const rows: [string, Meaning][] = []
  const add: Add = (forms, meaning) => {
    for (const form of words(forms)) rows.push([form, meaning])
  }
  // ربيع opens two Hijri months and is a season: the season's reader tries the months first.
  for (const [first] of MONTHS_BY_FIRST_WORD) if (first !== 'ربيع') add(first, { kind: 'month' })
  WEEKDAYS.forEach((forms, weekday) => {
    add(
      words(forms)
        .map(form => `ال${form}`)
        .join(' '),
      { kind: 'weekday', weekday, bare: false },
    )
  })
  for (const [offset, forms] of DAYS) add(forms, { kind: 'day', offset })
  for (const [part, forms, adverbs] of PARTS) {
    add(adverbs, { kind: 'part', part, adverb: true, definite: false })
    add(forms, { kind: 'part', part, adverb: false, definite: false })
    add(
      words(forms)
        .map(form => `ال${form}`)
        .join(' '),
      { kind: 'part', part, adverb: false, definite: true },
    )
  }
  addPeriods(add)
  for (const [frame, forms] of FRAMES) add(forms, { kind: 'frame', frame })
  for (const lead of LEADS) add(lead, { kind: 'lead', lead })
  WEEKDAYS.forEach((forms, weekday) => {
    add(forms, { kind: 'weekday', weekday, bare: true })
  })
  return rows
}

const PREFIXES: readonly (readonly [letters: string, conj: boolean, prep: boolean])[] = [
  ['', false, false],
  ['و', true, false],
  ['ف', true, false],
  ['ب', false, true],
  ['ل', false, true],
  ['ك', false, true],
  ['وب', true, true],
  ['ول', true, true],
  ['فب', true, true],
]

/** After ل the article loses its alef: للجمعه. */
const attach = (letters: string, form: string): string =>
  letters.endsWith('ل') && form.startsWith('ال') ? `${letters}${form.slice(1)}` : `${letters}${form}`

/** Forms that with a clitic are mostly another word: "for father", "in a condition", "like a day". */
const NOT_WITH_CLITIC: ReadonlySet<string> = new Set(
  'اب علي امس غدا اوت ماي جوان صفر محرم رجب غد اول اخر وسط من بين بعد عقب خلال مدي لاكثر لنحو سحر مغرب عصر ظهر احد'.split(
    ' ',
  ),
)

function everyForm(): ReadonlyMap<string, TimeWord> {
  const map = new Map<string, TimeWord>()
  const rows = meanings()
  for (const [letters, conj, prep] of PREFIXES) {
    for (const [form, meaning] of rows) {
      const norm = attach(letters, form)
      if (map.has(norm) || (prep && NOT_WITH_CLITIC.has(form))) continue
      map.set(norm, { ...meaning, conj, prep })
    }
  }
  return map
}

/** Every time word in every form, by normal form. */
export const TIME_WORDS = everyForm()

/** الماضي, الجاري, المقبل and their like, by normal form. */
export const WHICH_WORDS: ReadonlyMap<string, Which> = new Map(
  (
    [
      [
        'last',
        'الماضي الماضيه الماضيين الماضيتين الماضيان الفائت الفائته الفائتين المنصرم المنصرمه المنصرمين المنقضي المنقضيه الفارط الفارطه الاخير الاخيره الاخيرين الاخيرتين المنفرط مضت مضي الخالي الخاليه الماضية السالف السالفه المنسلخ',
      ],
      ['this', 'الجاري الجاريه الجاري الحالي الحاليه الراهن الراهنه'],
      ['next', 'المقبل المقبله المقبلين القادم القادمه القادمين الاتي الاتيه'],
    ] as const
  ).flatMap(([which, forms]) => forms.split(' ').map((form): [string, Which] => [form, which])),
)
