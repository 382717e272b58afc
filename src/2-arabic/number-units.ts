/** What a number measures or names when it does not count people or things of war: money, distance, time, a model. */
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
    'عام عاما اعوام سنه سنوات سنين شهر شهرا اشهر شهور يوم يوما ايام اسبوع اسبوعا اسابيع ساعه ساعات دقيقه دقائق ثانيه ثوان ثواني ليله ليال ليالي عقد عقدا عقود قرن قرنا قرون صباحا مساء ظهرا عصرا فجرا ليلا',
  ],
  ['times', 'مره مرات ضعف ضعفا اضعاف'],
  ['model', 'ملم مم ميليمتر مليمتر ميلليمتر ملليمتر مليمترا ميليمترا'],
]

/** Nouns before their number, which is then part of a name or a calibre. */
const HEADS: readonly Row[] = [
  [
    'model',
    'ميج ميغ الميج الميغ تي بي ام سي اف سو جي سوخوي ميراج كلاشنكوف كلاشينكوف الكلاشنكوف عيار بعيار اباتشي توماهوك هاون موديل طراز سام غراد جراد قاذفات بوينغ بوينج ايرباص توشكا سكود هيركوليز قسام رعد زلزال فلق بركان مي اس',
  ],
  [
    'name',
    'قناه فرانس لواء اللواء كتيبه الكتيبه فرقه الفرقه القوه الماده للماده بالماده الفقره البند المواد رقم القرار قرار قراري القرارين للقرار بالقرار الدوره الفصل الصفحه الحلقه الجوله معبر المعبر شارع الشارع طريق الطريق خط الخط المعسكر مجموعه مجموعات فيتامين ابولو رحله الرحله بوابه البوابه سوره قطاع بلوك قاعه المنطقه الكيلو لائحه القانون قانون المرسوم بروتوكول الرقم رقمه دول',
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
  return unitAfter(tokens, from, to, digits) ?? (digits ? unitBefore(tokens, from) : placeName(tokens, from))
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
  if (noun?.kind !== 'word') return null
  const unit = NOUN_UNITS.get(noun.norm) ?? NOUN_UNITS.get(bare(noun.norm)) ?? null
  return unit === 'time' && isAge(tokens, from, to) ? 'age' : unit
}

/** "(23 عاما)", "البالغ من العمر 23 عاما", "في الثلاثين من عمره". */
function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.norm ?? ''
  const unit = tokens[to]?.norm ?? ''
  if (!/^(عام|عاما|اعوام|سنه|سنوات|شهر|شهرا|اشهر)$/.test(unit)) return false
  if (HEAD_UNITS.get(before) === 'age' || /^(يبلغ|تبلغ|البالغ|البالغه|بالغ)$/.test(before)) return true
  return before === '(' && tokens[to + 1]?.norm === ')'
}

function unitBefore(tokens: readonly Token[], from: number): NumberUnit | null {
  const before = tokens[from - 1]
  if (!before) return null
  const dashed = /^[-–‑—ـ]$/.test(before.norm) && before.end === tokens[from]?.start
  const head = dashed ? tokens[from - 2] : before
  if (!head) return null
  if (before.norm === '+' && tokens[from - 2]?.kind === 'number') return 'name'
  if (head.kind === 'latin')
    return head.end === (dashed ? before.start : tokens[from]?.start) || !dashed ? 'model' : null
  if (SYMBOLS[before.norm] === 'money') return 'money'
  return head.kind === 'word' ? (HEAD_UNITS.get(head.norm) ?? null) : null
}

const placeName = (tokens: readonly Token[], from: number): NumberUnit | null => {
  const norm = tokens[from]?.norm ?? ''
  const before = tokens[from - 1]?.norm ?? ''
  if (HEAD_UNITS.get(before) === 'age') return 'age'
  if (before === 'الساعه') return 'time'
  return norm.startsWith('ال') && (PLACE_HEADS.has(before) || before === 'مجموعه') ? 'name' : null
}
