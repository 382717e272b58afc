/** Names of the months in the Arabic press: Egyptian, Levantine and Iraqi, Maghrebi, Moroccan, Libyan of 1978–2011, and Hijri. */

/** A month by name. */
export interface MonthName {
  readonly month: number
  readonly calendar: 'gregorian' | 'hijri'
  /** The name is also another word (مارس "he exercised", آب "father"), so it needs company to be a month. */
  readonly doubtful: boolean
}

/** Names in normal form by month, of one word or two. */
const GREGORIAN: readonly string[] = [
  'يناير,كانون الثاني,كانون ثاني,جانفي,ينايير,جانفيي',
  'فبراير,شباط,فيفري,فبرائر,فيفيري',
  'مارس,اذار,مارث',
  'ابريل,نيسان,افريل,ابرايل,يبريل',
  'مايو,ايار,ماي',
  'يونيو,حزيران,جوان,يونيه,يونيه,حزيزان',
  'يوليو,تموز,جويليه,يوليوز,يوليه',
  'اغسطس,اب,اوت,غشت,اوغسطس,اغسطوس',
  'سبتمبر,ايلول,شتنبر',
  'اكتوبر,تشرين الاول,تشرين اول,اوكتوبر',
  'نوفمبر,تشرين الثاني,تشرين ثاني,نونبر,نوفمير',
  'ديسمبر,كانون الاول,كانون اول,دجنبر,ديسمير',
]

/** The names that Libya used from 1978 to 2011, where they are no common word. */
const LIBYAN: readonly string[] = [
  'اي النار',
  'النوار',
  '',
  '',
  '',
  '',
  'ناصر',
  'هانيبال',
  '',
  'التمور',
  'الحرث',
  'الكانون',
]

const HIJRI: readonly string[] = [
  'محرم,المحرم,محرم الحرام',
  'صفر',
  'ربيع الاول,ربيع اول',
  'ربيع الثاني,ربيع الاخر,ربيع ثاني,ربيع اخر',
  'جمادي الاولي,جمادي الاول,جماد الاول,جماد الاولي',
  'جمادي الاخره,جمادي الثانيه,جمادي الثاني,جمادي الاخر,جماد الاخر,جماد الثاني',
  'رجب',
  'شعبان',
  'رمضان,رمضان المبارك',
  'شوال',
  'ذو القعده,ذي القعده,ذوالقعده',
  'ذو الحجه,ذي الحجه,ذوالحجه',
]

/** Common words, or names of people, beside being months. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  'مارس,اب,اوت,جوان,ماي,ناصر,هانيبال,التمور,الحرث,الكانون,النوار,محرم,المحرم,صفر,رجب,شعبان,رمضان,شوال,مارث,نيسان'.split(
    ',',
  ),
)

function byFirstWord(): ReadonlyMap<string, readonly { readonly second: string | null; readonly name: MonthName }[]> {
  const map = new Map<string, { second: string | null; name: MonthName }[]>()
  const add = (names: string, month: number, calendar: MonthName['calendar']): void => {
    for (const name of names.split(',')) {
      const [first = '', second = null] = name.split(' ')
      if (!first) continue
      const list = map.get(first) ?? []
      list.push({ second, name: { month, calendar, doubtful: DOUBTFUL.has(name) } })
      // Two words before one: "محرم الحرام" before "محرم".
      map.set(
        first,
        list.sort((a, b) => Number(a.second === null) - Number(b.second === null)),
      )
    }
  }
  GREGORIAN.forEach((names, i) => {
    add(names, i + 1, 'gregorian')
  })
  LIBYAN.forEach((names, i) => {
    add(names, i + 1, 'gregorian')
  })
  HIJRI.forEach((names, i) => {
    add(names, i + 1, 'hijri')
  })
  return map
}

/** Month names by the normal form of their first word; `second` is the second word, or null. */
export const MONTHS_BY_FIRST_WORD = byFirstWord()
