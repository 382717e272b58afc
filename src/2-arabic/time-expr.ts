/** What a text says about time, before it is set against a day of publication: the parts it tells, and null for those it does not. */
import type { DayPart, Portion, Season, TimeUnit, Which } from './time-words.ts'

/** A day of a month: "7 ديسمبر 2016", "السابع من الشهر الجاري" (month null, `which` this), "12 يوليو الماضي". */
export interface DateExpr {
  readonly kind: 'date'
  readonly day: number
  readonly month: number | null
  readonly year: number | null
  /** Of the day, or of the month where `month` is null. */
  readonly which: Which | null
  /** "يونيو العام الماضي". */
  readonly yearWhich: Which | null
  /** Day of the week said beside it, 0 for Sunday. */
  readonly weekday: number | null
  readonly part: DayPart | null
}

/** A month: "ديسمبر 2016", "أواخر مارس", "يناير الماضي". */
export interface MonthExpr {
  readonly kind: 'month'
  readonly month: number
  readonly year: number | null
  readonly which: Which | null
  readonly yearWhich: Which | null
  readonly portion: Portion | null
}

/** A day or month of the Hijri calendar. */
export interface HijriExpr {
  readonly kind: 'hijri'
  readonly day: number | null
  readonly month: number
  readonly year: number | null
  readonly which: Which | null
  readonly portion: Portion | null
  readonly weekday: number | null
  readonly part: DayPart | null
}

/** A day of one of the two feasts; `feast` null for "the feast", the latest of either. */
export interface FeastExpr {
  readonly kind: 'feast'
  readonly feast: 'fitr' | 'adha' | null
  readonly day: number
  readonly part: DayPart | null
}

/** A year by its number. */
export interface YearExpr {
  readonly kind: 'year'
  readonly year: number
  readonly portion: Portion | null
}

/** "صيف 2012", "الخريف الماضي", "صيف العام الماضي". */
export interface SeasonExpr {
  readonly kind: 'season'
  readonly season: Season
  readonly year: number | null
  readonly which: Which | null
  readonly yearWhich: Which | null
}

/** "الخميس", "الثلاثاء الماضي"; `next` is the second day of "ليل الأربعاء الخميس". */
export interface WeekdayExpr {
  readonly kind: 'weekday'
  readonly weekday: number
  readonly next: number | null
  readonly which: Which | null
  readonly part: DayPart | null
  /** "الثلاثاء من الأسبوع الماضي": that of the week so many weeks from the one of writing. */
  readonly week?: number
}

/** A period counted from that of publication: "أمس" is day −1, "الأسبوع الماضي" week −1. */
export interface RelativeExpr {
  readonly kind: 'relative'
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'decade'
  readonly offset: number
  readonly portion: Portion | null
  readonly part: DayPart | null
  /** "أمس الجمعة". */
  readonly weekday: number | null
  /** "في وقت سابق من الشهر الجاري": ends at publication. */
  readonly earlier: boolean
}

/** "قبل ثلاثة أيام"; `open` for "منذ ثلاثة أيام", from then on. */
export interface AgoExpr {
  readonly kind: 'ago'
  readonly unit: TimeUnit
  readonly count: number
  readonly open: boolean
}

/** "خلال الأيام الثلاثة الماضية", "على مدى ستة أعوام"; `ahead` for coming ones. */
export interface SpanExpr {
  readonly kind: 'span'
  readonly unit: TimeUnit
  readonly count: number
  readonly ahead: boolean
  /** Said with الماضية or the like, so that days are those before the day of publication. */
  readonly past: boolean
}

/** "بين سبتمبر ويناير", "من الجمعة إلى الأحد". */
export interface BetweenExpr {
  readonly kind: 'between'
  readonly from: TimeExpr
  readonly to: TimeExpr
}

/** "منذ الجمعة", "حتى 30 يوليو", "قبل عام 2014". */
export interface OpenExpr {
  readonly kind: 'since' | 'until' | 'before'
  readonly at: TimeExpr
}

/** "في اليوم نفسه", "الليلة التالية", "قبل ذلك بيوم": a day counted from the one told before it in the text. */
export interface AnchoredExpr {
  readonly kind: 'anchored'
  readonly offset: number
  /** "17 من الشهر نفسه": the day of the month of the one told before. */
  readonly monthDay?: number
  /** "في نهاية الشهر نفسه", "في العام ذاته": the month or year of what was told before, or a part of it. */
  readonly of?: 'month' | 'year'
  readonly portion?: Portion | null
  readonly part: DayPart | null
}

/** "قبل أيام", "مؤخرا": a time word that tells no day. */
export interface VagueExpr {
  readonly kind: 'vague'
  /** "الآن", "لاحقا": it tells no more than that it is now, or after what was told before. */
  readonly passing?: true
}

export type TimeExpr =
  | DateExpr
  | MonthExpr
  | HijriExpr
  | FeastExpr
  | YearExpr
  | SeasonExpr
  | WeekdayExpr
  | RelativeExpr
  | AgoExpr
  | SpanExpr
  | BetweenExpr
  | OpenExpr
  | AnchoredExpr
  | VagueExpr

/** The kind of an expression; "الشهر نفسه" is as long as any month. */
export const kindOf = (expr: TimeExpr): TimeExpr['kind'] =>
  expr.kind === 'anchored' ? (expr.of ?? expr.kind) : expr.kind

/** An expression and the token after its last. */
export interface Found<E extends TimeExpr = TimeExpr> {
  readonly to: number
  readonly expr: E
}

export const VAGUE: VagueExpr = { kind: 'vague' }
/** "الآن", "لاحقا". */
export const PASSING: VagueExpr = { kind: 'vague', passing: true }
/** The day of writing. */
export const TODAY: RelativeExpr = {
  kind: 'relative',
  unit: 'day',
  offset: 0,
  portion: null,
  part: null,
  weekday: null,
  earlier: false,
}
