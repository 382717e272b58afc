/** What a number measures or names when it does not count people or things of war: money, distance, time, a model. */
import { MONTHS_BY_FIRST_WORD } from './month-names.ts'
import type { Token } from './token.ts'

/** `name` is a number that is part of a name (a brigade, a channel, a resolution); `times` is "three times". */
export type NumberUnit =
  | 'percent'
  | 'money'
  | 'distance'
  | 'area'
  | 'weight'
  | 'volume'
  | 'energy'
  | 'temperature'
  | 'time'
  | 'age'
  | 'date'
  | 'times'
  | 'model'
  | 'name'
  | 'floor'
  | 'phone'
  | 'score'

type Row = readonly [unit: NumberUnit, words: string]

/** Nouns that follow their number. */
const NOUNS: readonly Row[] = [
  [
    'money',
    'دولار دولارا دولارات دينار دينارا دنانير ريال ريالا ريالات يورو جنيه جنيها جنيهات درهم درهما دراهم ليره ليرات روبيه روبل فرنك فرنكا شيكل شيكلا تومان ين سنت سنتا استرليني',
  ],
  [
    'distance',
    'كم كلم كيلومتر كيلومترا كيلومترات كيلومترين كيلو كيلومتر متر مترا امتار ميل ميلا اميال سم سنتيمتر سنتيمترا سنتيمترات ياردات km',
  ],
  ['area', 'هكتار هكتارا هكتارات فدان فدانا فدادين دونم دونما كم2 كلم2'],
  [
    'weight',
    'طن طنا اطنان كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كغ كغم كجم كلغ غرام غراما غرامات جرام جراما جرامات رطل رطلا ارطال كيلوغرامين',
  ],
  ['volume', 'لتر لترا لترات ليتر ليترا ليترات برميل برميلا غالون غالونا'],
  ['energy', 'ميغاوات ميجاوات كيلووات واط وات فولت ميغاواط ميجاواط ميجا ميغا'],
  ['temperature', 'درجه درجات'],
  [
    'time',
    'عام عاما اعوام سنه سنوات سنين شهر شهرا اشهر شهور يوم يوما ايام اسبوع اسبوعا اسابيع ساعه ساعات دقيقه دقائق ثانيه ثوان ثواني ليله ليال ليالي عقد عقدا عقود قرن قرنا قرون صباحا مساء ظهرا عصرا فجرا ليلا بتوقيت تغ',
  ],
  ['percent', 'ارباع اخماس اثلاث'],
  ['times', 'مره مرات ضعف ضعفا اضعاف'],
  ['model', 'ملم مم ميليمتر مليمتر ميلليمتر ملليمتر مليمترا ميليمترا'],
]

/** Nouns before their number, which is then part of a name or a calibre. */
const HEADS: readonly Row[] = [
  [
    'model',
    'كيه ميج ميغ الميج الميغ تي بي ام سي اف سو جي سوخوي ميراج كلاشنكوف كلاشينكوف الكلاشنكوف عيار بعيار اباتشي توماهوك هاون موديل طراز سام غراد جراد قاذفات بوينغ بوينج ايرباص توشكا سكود هيركوليز قسام رعد زلزال فلق بركان مي اس',
  ],
  [
    'name',
    'قناه فرانس لواء اللواء كتيبه الكتيبه فرقه الفرقه القوه الماده للماده بالماده الفقره البند المواد رقم القرار قرار قراري القرارين للقرار بالقرار الدوره دورته المرحله النسخه الفصل الصفحه الحلقه الجوله معبر المعبر شارع الشارع طريق الطريق خط الخط المعسكر مجموعه مجموعات فيتامين ابولو رحله الرحله بوابه البوابه سوره قطاع بلوك قاعه المنطقه الكيلو لائحه القانون قانون المرسوم بروتوكول الرقم رقمه دول',
  ],
  ['floor', 'الطابق طابق الدور الغرفه غرفه'],
  ['age', 'عمره عمرها العمر عمرهم سن بعمر اعمارهم السن'],
  ['money', 'بقيمه'],
  ['time', 'الساعه ساعه بالساعه تمام'],
]

/** Streets and squares named for a round number: شارع الستين. */
const PLACE_HEADS: ReadonlySet<string> = new Set(
  'شارع بشارع طريق خط حي ميدان بميدان دوار جسر مخيم قريه مدينه جبهه جبل بئر بير قطاع جولة جوله منطقه تقاطع'.split(' '),
)

const SYMBOLS: Readonly<Record<string, NumberUnit>> = {
  '%': 'percent',
  '٪': 'percent',
  '٫': 'percent',
  $: 'money',
  '€': 'money',
  '£': 'money',
  '°': 'temperature',
}

const table = (rows: readonly Row[]): ReadonlyMap<string, NumberUnit> =>
  new Map(rows.flatMap(([unit, words]) => words.split(' ').map((word): [string, NumberUnit] => [word, unit])))
const NOUN_UNITS = table(NOUNS)
const HEAD_UNITS = table(HEADS)

const PERCENT_WORDS = new Set(['بالمئه', 'بالمائه', 'المئه', 'المائه', 'بالميه'])

/** Whether the tokens at `i` say "per cent". */
export function isPercentAt(tokens: readonly Token[], i: number): boolean {
  const norm = tokens[i]?.norm ?? ''
  if (SYMBOLS[norm] === 'percent' || norm === 'بالمئه' || norm === 'بالمائه') return true
  return norm === 'في' && PERCENT_WORDS.has(tokens[i + 1]?.norm ?? '')
}

/** Whether the word at `i` is the hundred of "per cent", which is no number. */
export function isPercentWord(tokens: readonly Token[], i: number): boolean {
  const norm = tokens[i]?.norm ?? ''
  return PERCENT_WORDS.has(norm) && (norm.startsWith('ب') || tokens[i - 1]?.norm === 'في')
}

const bare = (norm: string): string => (norm.startsWith('ال') ? norm.slice(2) : norm)

/** The unit of the number in tokens `from` to `to`, by the words on both sides; null when it counts what follows. */
export function unitOf(tokens: readonly Token[], from: number, to: number, digits: boolean): NumberUnit | null {
  if (isDate(tokens, from, to, digits)) return 'date'
  return (
    unitAfter(tokens, from, to, digits) ??
    (digits ? unitBefore(tokens, from) : placeName(tokens, from)) ??
    unitInside(tokens, from)
  )
}

const isMonth = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]
  return token?.kind === 'word' && MONTHS_BY_FIRST_WORD.has(token.norm)
}

const YEAR_HEAD =
  /^[وف]?[بل]?(ل?ل?عام|العام|سنه|السنه|عامي|اعوام|منذ|في|حتي|صيف|شتاء|ربيع|خريف|مطلع|اواخر|منتصف|نهايه|بدايه)$/

/** A day before its month, or a year after its month or after a word that takes years. */
function isDate(tokens: readonly Token[], from: number, to: number, digits: boolean): boolean {
  const day = tokens[from]?.value ?? 0
  if (!digits || day <= 31) {
    if (isMonth(tokens, to) && (digits || to === from + 1)) return true
    if (tokens[to]?.norm === 'من' && (isMonth(tokens, to + 1) || /^(شهر|الشهر)$/.test(tokens[to + 1]?.norm ?? '')))
      return true
  }
  const before = tokens[from - 1]
  if (!digits || to !== from + 1) return false
  if (/^[وف]?[بل]?(عام|سنه)$/.test(before?.norm ?? '') && day > 31) return true
  if (!/^(19|20)\d\d$/.test(tokens[from]?.norm ?? '')) return false
  if ((!before || before.kind === 'break') && /^[-–:]$/.test(tokens[to]?.norm ?? '')) return true
  if (before?.norm === '(' && tokens[to]?.norm === ')') return true
  if (isMonth(tokens, from - 1) || isMonth(tokens, from - 2))
    return before?.kind === 'word' || /^[)/(،,]$/.test(before?.norm ?? '')
  if (before?.norm === 'و') return /^(19|20)\d\d$/.test(tokens[from - 2]?.norm ?? '')
  return YEAR_HEAD.test(before?.norm ?? '')
}

/** "السنوات الخمس", "الساعات الـ24": a definite number stands after what it counts. */
function unitInside(tokens: readonly Token[], from: number): NumberUnit | null {
  const split = tokens[from - 1]?.norm === 'ال'
  if (!split && !/^ال/.test(tokens[from]?.norm ?? '')) return null
  const noun = tokens[split ? from - 2 : from - 1]?.norm ?? ''
  return noun.startsWith('ال') ? (NOUN_UNITS.get(bare(noun)) ?? null) : null
}

function unitAfter(tokens: readonly Token[], from: number, to: number, digits: boolean): NumberUnit | null {
  if (isPercentAt(tokens, to)) return 'percent'
  const next = tokens[to]
  if (!next) return null
  const symbol = SYMBOLS[next.norm]
  if (symbol) return symbol
  if (next.kind === 'latin') {
    if (digits && next.start === tokens[to - 1]?.end && !NOUN_UNITS.has(next.norm)) return 'model'
    return NOUN_UNITS.get(next.norm) ?? null
  }
  // "عشرات من الدولارات", "مئة من الكيلومترات".
  const noun = next.norm === 'من' ? tokens[to + 1] : next
  if (noun !== next && /^(العمر|عمره|عمرها)$/.test(noun?.norm ?? '')) return 'age'
  if (noun?.kind !== 'word' || isDayBehind(tokens, to)) return null
  const unit = NOUN_UNITS.get(noun.norm) ?? NOUN_UNITS.get(bare(noun.norm)) ?? null
  return unit === 'time' && isAge(tokens, from, to) ? 'age' : unit
}

const WEEKDAY = /^(السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه)$/
/** "وأصيب 80 اليوم", "وإصابة 80 يوم الأحد": when it was, and not how many days; of years that is another matter. */
const isDayBehind = (tokens: readonly Token[], to: number): boolean =>
  (tokens[to]?.norm === 'اليوم' || (tokens[to]?.norm === 'يوم' && WEEKDAY.test(tokens[to + 1]?.norm ?? ''))) &&
  !/^(19|20)\d\d$/.test(tokens[to - 1]?.norm ?? '')

/** "(23 عاما)", "البالغ من العمر 23 عاما", "في الثلاثين من عمره". */
function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.norm ?? ''
  const unit = tokens[to]?.norm ?? ''
  if (!/^(عام|عاما|اعوام|سنه|سنوات|شهر|شهرا|اشهر)$/.test(unit)) return false
  if (HEAD_UNITS.get(before) === 'age' || /^(يبلغ|تبلغ|البالغ|البالغه|بالغ)$/.test(before)) return true
  return before === '(' && tokens[to + 1]?.norm === ')'
}

function unitBefore(tokens: readonly Token[], from: number): NumberUnit | null {
  if (numbersItem(tokens, from)) return 'name'
  const before = tokens[from - 1]
  if (!before) return null
  const dash = /^[-–‑—]$/.test(before.norm)
  const dashed = dash && (before.end === tokens[from]?.start || tokens[from - 2]?.end === before.start)
  const head = dashed ? tokens[from - 2] : before
  if (!head) return null
  if (before.norm === '+' && tokens[from - 2]?.kind === 'number') return 'name'
  if (isResolution(tokens, from)) return 'name'
  if (head.kind === 'latin')
    return head.end === (dashed ? before.start : tokens[from]?.start) || !dashed ? 'model' : null
  if (SYMBOLS[before.norm] === 'money') return 'money'
  // "ما مجموعه 14 شخصا": what they come to.
  if (head.norm === 'مجموعه' && /^[وفبل]?ما$/.test(tokens[from - 2]?.norm ?? '')) return null
  return head.kind === 'word' ? (HEAD_UNITS.get(head.norm) ?? null) : null
}

/** "قرار مجلس الأمن الدولي 2216". */
const isResolution = (tokens: readonly Token[], from: number): boolean =>
  /^(الدولي|الامن|الاممي)$/.test(tokens[from - 1]?.norm ?? '') &&
  [from - 2, from - 3, from - 4, from - 5].some(at => /قرار$|قراري$/.test(tokens[at]?.norm ?? ''))

/** "2) …" or "3 - …" at the head of a line numbers an item. */
function numbersItem(tokens: readonly Token[], from: number): boolean {
  const after = tokens[from + 1]?.norm ?? ''
  return after === ')' && tokens[from - 1]?.norm !== '('
}

const placeName = (tokens: readonly Token[], from: number): NumberUnit | null => {
  const norm = tokens[from]?.norm ?? ''
  const before = tokens[from - 1]?.norm ?? ''
  if (HEAD_UNITS.get(before) === 'age') return 'age'
  if (before === 'الساعه') return 'time'
  // "شاب في العشرين".
  if (before === 'في' && /^ال\S+ين$/.test(norm) && !/^(الف|مليون)/.test(tokens[from + 1]?.norm ?? '')) return 'age'
  return norm.startsWith('ال') && (PLACE_HEADS.has(before) || before === 'مجموعه') ? 'name' : null
}
