/** Reads days told by weekday or from the day of writing: "الخميس الماضي", "أمس الجمعة", "فجر اليوم", "ليل الأربعاء - الخميس". */
import { dayOfMonthAt } from './numeric-dates.ts'
import { dateAt } from './time-dates.ts'
import type { Found, RelativeExpr, TimeExpr, WeekdayExpr } from './time-expr.ts'
import { feastAt } from './time-feasts.ts'
import { fromTheTold, nightAlone } from './time-told.ts'
import { type DayPart, TIME_WORDS, type TimeWord } from './time-words.ts'
import { ofWeekAt, whichAt } from './time-years.ts'
import type { Token } from './token.ts'
import { normAt } from './token-at.ts'

/** The time word at `i`, or undefined. */
export const timeWordAt = (tokens: readonly Token[], i: number): TimeWord | undefined => {
  const token = tokens[i]
  return token?.kind === 'word' ? TIME_WORDS.get(token.norm) : undefined
}

const isOpen = (norm: string): boolean => norm === '(' || norm === '[' || norm === '«'
const isClose = (norm: string): boolean => norm === ')' || norm === ']' || norm === '»'
const isLink = (norm: string): boolean => norm === '' || /^[-–—/]$/.test(norm)

/** What `read` finds at `i`, bare or in brackets. */
function bracketed<T extends { readonly to: number }>(
  tokens: readonly Token[],
  i: number,
  read: (at: number) => T | null,
): T | null {
  if (!isOpen(normAt(tokens, i))) return read(i)
  const found = read(i + 1)
  return found && isClose(normAt(tokens, found.to)) ? { ...found, to: found.to + 1 } : null
}

/** "الاثنين الأخيرين", "الاثنين معا": the two of them, and no Monday. */
const PAIRED = /^(الاخيرين|الاخرين|الاولين|منهم|منهما|منهن|معا|كليهما)$/

/** A weekday at `i`: 0 for Sunday. Without the article only where `bare` says that "day" or the like stands before it. */
export function weekdayNameAt(
  tokens: readonly Token[],
  i: number,
  bare: boolean,
): { to: number; weekday: number } | null {
  const word = timeWordAt(tokens, i)
  if (PAIRED.test(normAt(tokens, i + 1)) && /ثنين$/.test(normAt(tokens, i))) return null
  return word?.kind === 'weekday' && (!word.bare || (bare && !word.prep && !word.conj))
    ? { to: i + 1, weekday: word.weekday }
    : null
}

/** A weekday with what follows: "الماضي", a date, a part of the day. */
export function weekdayAt(tokens: readonly Token[], i: number, bare = false): Found | null {
  const name = weekdayNameAt(tokens, i, bare)
  if (!name) return null
  const which = whichAt(tokens, name.to)
  // "الجمعة الماضي 24 يوليو", "الأحد / 27 / صفر", "الاثنين الموافق 20 يوليو".
  const date = dateBeside(tokens, which?.to ?? name.to)
  if (date && (date.expr.kind === 'date' || date.expr.kind === 'hijri'))
    return withPartAfter(tokens, { to: date.to, expr: { ...date.expr, weekday: name.weekday } })
  // "يوم الأحد ثالث أيام عيد الفطر": the feast tells which Sunday.
  const feast = feastAt(tokens, isComma(normAt(tokens, name.to)) ? name.to + 1 : name.to)
  if (feast) return withPartAfter(tokens, feast)
  const week = which ? null : ofWeekAt(tokens, name.to)
  const told = { next: null, which: which?.which ?? null, part: null, ...(week ? { week: week.offset } : {}) }
  const expr: WeekdayExpr = { kind: 'weekday', weekday: name.weekday, ...told }
  return withPartAfter(tokens, { to: (which ?? week ?? name).to, expr })
}

const isComma = (norm: string): boolean => norm === '،' || norm === ','

function dateBeside(tokens: readonly Token[], i: number): Found | null {
  const norm = normAt(tokens, i)
  if (norm === 'الموافق' || norm === 'الموافقه' || norm === 'المصادف' || norm === 'بتاريخ') {
    const skip = /^(ل|ليوم|في|يوم)$/.test(normAt(tokens, i + 1)) ? 2 : 1
    return dateAt(tokens, i + skip)
  }
  // "صلاة الجمعة يوم 26 يونيو": the date tells which.
  const open = isLink(norm) || norm === '،' || norm === ',' || norm === 'يوم' ? i + 1 : i
  return bracketed(tokens, open, at => dateAt(tokens, at) ?? dayOfMonthAt(tokens, at))
}

/** "الجمعة صباحا", "أمس ليلا". */
function withPartAfter(tokens: readonly Token[], found: Found): Found {
  const word = timeWordAt(tokens, found.to)
  if (word?.kind !== 'part' || !word.adverb || word.conj || word.prep || !('part' in found.expr)) return found
  // "مساء" before a day of its own opens the next expression: "الجمعة مساء أمس" is not written, "… اليوم مساء الخميس" is.
  const after = timeWordAt(tokens, found.to + 1)
  if (after?.kind === 'weekday' || after?.kind === 'day') return found
  return { to: found.to + 1, expr: { ...found.expr, part: word.part } }
}

/** Words after اليوم that make it "the day" and not "today". */
const OTHER_DAY =
  /^(التالي|نفسه|ذاته|عينه|الواحد|الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي|الاخير|الذي|الوطني|العالمي|الدولي|المقبل|الماضي|الموعود|السابق|المشهود|والليله|المدرسي|الدراسي|المفتوح)$/
/** Names that end in "today". */
const TODAY_NAMES = new Set([
  'عين',
  'روسيا',
  'المصري',
  'الاهرام',
  'العالم',
  'صحيفه',
  'جريده',
  'قناه',
  'موقع',
  'بوابه',
  'عرب',
  'اخبار',
  'شبكه',
  'موسوعه',
  'مجله',
])

/** "أمس", "أول من أمس", "اليوم الاثنين", "غدا". */
export function relativeDayAt(tokens: readonly Token[], i: number): Found | null {
  const start = relativeStart(tokens, i)
  if (!start) return null
  if (start.offset === 0) {
    const next = normAt(tokens, start.to)
    const told = fromTheTold(tokens, start.to, null)
    if (told) return told
    // "لليوم الـ129 على التوالي": the day that it has come to.
    if (/^[وف]?لليوم$/.test(normAt(tokens, i)) && timeWordAt(tokens, start.to)?.kind !== 'weekday') return null
    if (OTHER_DAY.test(next) || TODAY_NAMES.has(normAt(tokens, i - 1))) return null
    // "twice a day": في اليوم counts, "this day" and "until today" do not.
    if (normAt(tokens, i - 1) === 'في' || normAt(tokens, i - 1) === 'ذلك') return null
  }
  const weekday = besideWeekday(tokens, start.to)
  const to = weekday?.to ?? start.to
  const date = weekday || start.offset === 0 ? dateBeside(tokens, to) : null
  if (date && (date.expr.kind === 'date' || date.expr.kind === 'hijri')) {
    return withPartAfter(tokens, { to: date.to, expr: { ...date.expr, weekday: weekday?.weekday ?? null } })
  }
  const expr: RelativeExpr = {
    kind: 'relative',
    unit: 'day',
    offset: start.offset,
    portion: null,
    part: null,
    weekday: weekday?.weekday ?? null,
    earlier: false,
  }
  return withPartAfter(tokens, { to, expr })
}

function relativeStart(tokens: readonly Token[], i: number): { to: number; offset: number } | null {
  const norm = normAt(tokens, i)
  const stem = norm.replace(/^[وف]/, '')
  if (stem === 'اول' || stem === 'الاول' || stem === 'قبل') {
    const from = stem !== 'قبل' && normAt(tokens, i + 1) === 'من' ? i + 2 : i + 1
    return /^(امس|البارحه|الامس)$/.test(normAt(tokens, from)) ? { to: from + 1, offset: -2 } : null
  }
  if (stem === 'بعد') return /^(غد|الغد|غدا)$/.test(normAt(tokens, i + 1)) ? { to: i + 2, offset: 2 } : null
  const word = timeWordAt(tokens, i)
  if (word?.kind !== 'day') return null
  // الغد alone is "the morrow" and a party's name.
  if (/غد$/.test(norm) && !(normAt(tokens, i - 1).endsWith('يوم') || timeWordAt(tokens, i - 1)?.kind === 'part'))
    return null
  if (word.offset === -1 && /^(الاول|الاولي)$/.test(normAt(tokens, i + 1))) return { to: i + 2, offset: -2 }
  return { to: i + 1, offset: word.offset }
}

/** The weekday said beside a relative day: "أمس الجمعة", "اليوم (الاثنين)", "أمس، الخميس،". */
function besideWeekday(tokens: readonly Token[], i: number): { to: number; weekday: number } | null {
  const norm = normAt(tokens, i)
  if (norm === '،' || norm === ',') {
    const name = weekdayNameAt(tokens, i + 1, false)
    return name && /^[،,.:]$/.test(normAt(tokens, name.to)) && !conjoined(tokens, i + 1) ? name : null
  }
  return bracketed(tokens, i, at => (conjoined(tokens, at) ? null : weekdayNameAt(tokens, at, false)))
}

const conjoined = (tokens: readonly Token[], i: number): boolean => {
  const word = timeWordAt(tokens, i)
  return word !== undefined && (word.conj || word.prep)
}

/** A day by any name: "يوم الخميس", "يوم أمس", "يوم 25 يناير", a weekday, a relative day. */
export function dayAt(tokens: readonly Token[], i: number): Found | null {
  const norm = normAt(tokens, i)
  if (/^[وفبل]?يوم$|^وبيوم$/.test(norm)) {
    const at = i + 1
    return (
      weekdayAt(tokens, at, true) ??
      relativeDayAt(tokens, at) ??
      bracketed(tokens, at, j => dateAt(tokens, j) ?? dayOfMonthAt(tokens, j))
    )
  }
  if (/^[وف]?[بل]?(هذا|نهار)$/.test(norm) && normAt(tokens, i + 1) === 'اليوم') return relativeDayAt(tokens, i + 1)
  if (norm === 'نهار' || norm === 'ونهار') return weekdayAt(tokens, i + 1) ?? relativeDayAt(tokens, i + 1)
  return weekdayAt(tokens, i) ?? relativeDayAt(tokens, i)
}

/** A part of a day before its day: "فجر الخميس", "بعد ظهر اليوم", "ليل الأربعاء - الخميس", and "الليلة الماضية". */
export function dayPartAt(tokens: readonly Token[], i: number): Found | null {
  const opener = partOpener(tokens, i)
  if (!opener) return null
  const { to, part, definite } = opener
  if (definite) return nightAlone(tokens, i, to) ?? (part === 'night' ? fromTheTold(tokens, to, part) : null)
  const beside = timeWordAt(tokens, to)
  // "فجر وصباح اليوم": two parts of one day.
  if (beside?.kind === 'part' && beside.conj) return dayPartAt(tokens, to)
  const day = dayAt(tokens, to) ?? dateAt(tokens, to)
  if (!day) return null
  const night = nightOfTwoDays(tokens, day)
  if (night && (part === 'night' || part === 'dawn' || part === 'evening'))
    return { ...night, expr: { ...night.expr, part } }
  return { to: day.to, expr: withPart(day.expr, part) }
}

const withPart = (expr: TimeExpr, part: DayPart): TimeExpr => ('part' in expr ? { ...expr, part } : expr)

const BESIDE: ReadonlySet<string> = new Set(['بعد', 'قبل', 'قبيل'])
/** "فجر", "بعد ظهر", "قبل منتصف ليل", "ساعة متأخرة من ليل". */
function partOpener(tokens: readonly Token[], i: number): { to: number; part: DayPart; definite: boolean } | null {
  const stem = normAt(tokens, i).replace(/^[وفبل](?=منتصف|بعد|قبل|قبيل)/, '')
  if (stem === 'منتصف' || stem === 'بعد' || stem === 'قبل' || stem === 'قبيل' || stem === 'اول') {
    const word = timeWordAt(tokens, i + 1)
    if (word?.kind !== 'part' || word.definite || word.conj || word.prep) {
      return BESIDE.has(stem) && normAt(tokens, i + 1) === 'منتصف' ? partOpener(tokens, i + 1) : null
    }
    const part =
      stem === 'بعد' && word.part === 'noon'
        ? 'afternoon'
        : stem.startsWith('قب') && word.part === 'noon'
          ? 'morning'
          : word.part
    return { to: i + 2, part, definite: false }
  }
  const word = timeWordAt(tokens, i)
  return word?.kind === 'part' ? { to: i + 1, part: word.part, definite: word.definite } : null
}

/** The second day of a night: "ليل الأربعاء الخميس", "ليلة السبت على الأحد", "ليل السبت/الأحد". */
function nightOfTwoDays(tokens: readonly Token[], first: Found): { to: number; expr: WeekdayExpr } | null {
  if (first.expr.kind !== 'weekday' || first.expr.which !== null) return null
  const norm = normAt(tokens, first.to)
  const at = isLink(norm) || norm === 'علي' || norm === 'الي' || norm === 'و' ? first.to + 1 : first.to
  const second = weekdayNameAt(tokens, at, false)
  if (!second || second.weekday !== (first.expr.weekday + 1) % 7) return null
  return { to: second.to, expr: { ...first.expr, next: second.weekday } }
}
