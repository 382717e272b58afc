/** Places that a sentence names and where nothing of what it tells happened: governments, seats, where fire came from. */
import { stemOf } from '../chunks/place-name-words.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isOfCommand, isOfGovernment } from '../sides/seats-of-sides.ts'
import type { SettledPlace } from './place-context.ts'
import { isElsewhere, isInTitle, isServed, isWatchword, isWhence, isWhereBodiesGo } from './where-they-spoke.ts'

/** A sentence's items with their settled places. */
interface Named {
  readonly items: readonly Item[]
  readonly placeAt: (k: number) => SettledPlace | null
}

const isJoinedSide = (item: Item | undefined): boolean => item?.kind === 'actor' && item.conjunction
const NAMED_REACH = 4
/** "بين قوة الإسناد الأولى كذا ومجموعة أخرى": after what town a side is called. */
const isNameOfSide = (items: readonly Item[], k: number): boolean => {
  if (items[k]?.preposition !== null || items[k]?.place?.kindWord !== null) return false
  const before = items.slice(Math.max(0, k - NAMED_REACH), k)
  const side = before.findIndex((item, i) => item.kind === 'actor' && has(before[i - 1], 'w:بين'))
  return side >= 0 && before.slice(side + 1).every(item => has(item, 'ordinal') || item.kind === 'number')
}

const LINES = wanted(['border', ...'سياج فاصل فاصله حدودي حدوديه معبر شريط جدار'.split(' ').map(stem => `s:${stem}`)])
/** "على الحدود بين القطاع وإسرائيل", "السياج الفاصل بين القطاع وإسرائيل": a line lies between lands, and nobody deals there. */
const isByLine = (items: readonly Item[], k: number): boolean => has(items[k - 1], 'w:بين') && has(items[k - 2], LINES)

/** "محادثات بين العاصمة والمتمردين", "بين المتمردين والعاصمة": a capital that stands for its government among sides. */
const isSide = (items: readonly Item[], k: number): boolean =>
  (isJoinedSide(items[k + 1]) && ((has(items[k - 1], 'w:بين') && !isByLine(items, k)) || isNameOfSide(items, k))) ||
  (items[k]?.conjunction === true && items[k - 1]?.kind === 'actor' && has(items[k - 2], 'w:بين'))

const SPEECH = wanted(['say', 'accuse', 'deny', 'condemn', 'warn', 'threaten', 'agree'].map(what => `${what}.verb`))
const isBare = (item: Item | undefined): boolean =>
  item?.kind === 'place' && item.preposition === null && item.place?.kindWord === null
const GREAT = 300_000
const isGreat = (found: SettledPlace | null): boolean =>
  found?.place?.kind === 'city' &&
  (found.place.population >= GREAT || found.place.names.some(name => name.startsWith('العاصمة')))

const isCapital = (found: SettledPlace | null): boolean =>
  found?.place?.names.some(name => name.startsWith('العاصمة')) ?? false
const THAT = wanted(['w:ان', 'w:انه', 'w:انها', 'w:بان'])
const STARTS = wanted(['begin.verb', 'carry.out.verb', 's:ارسلت', 's:سترسل', 's:ترسل', 's:قررت', 's:تعتزم', 's:تسعي'])
/** "بدأت أنقرة مهاجمة", "إن أنقرة سترسل قوات": a capital that sets something going; "بدأت طرابلس تستعيد هدوءها" is of the town. */
function actsHere(items: readonly Item[], k: number): boolean {
  const [before, next] = [items[k - 1], items[k + 1]]
  if (has(before, THAT)) return has(next, STARTS)
  return has(before, STARTS) && !has(before, 'noun', 'masdar') && has(next, 'masdar')
}

/** What a government has, and no town: "حلفاء كابل", "موقف أنقرة". */
const BELONGINGS = new Set(
  'حلفاء حليف موقف قرار سياسه علاقات دعم اتهامات مطالب وساطه مساعي جهود ضغوط رغبه مبادره موافقه مواقف'.split(' '),
)

/** "نفت أنقرة", "الهدنة مع أنقرة", "اتفقت موسكو وطهران": great cities that say something, or are told with one abroad, are governments. */
function isGovernment({ items, placeAt }: Named, k: number): boolean {
  if (isServed(items, k) && isCapital(placeAt(k))) return true
  if (!isBare(items[k]) || !isGreat(placeAt(k))) return false
  if (has(items[k - 1], SPEECH) && !has(items[k - 1], 'noun', 'masdar')) return true
  if (isCapital(placeAt(k)) && actsHere(items, k)) return true
  if (BELONGINGS.has(stemOf(items[k - 1])) || has(items[k - 1], 'w:مع')) return true
  // "بين أنقرة والمتمردين".
  if (has(items[k - 1], 'w:بين') && isJoinedSide(items[k + 1])) return !isByLine(items, k)
  const beside = items[k]?.conjunction ? k - 1 : items[k + 1]?.conjunction ? k + 1 : null
  // A state or capital that acts is a side, and keeps its place.
  if (beside !== null && items[beside]?.kind === 'actor' && items[beside]?.place && !has(items[beside], 'seated'))
    return true
  if (beside === null || !isBare(items[beside]) || !isGreat(placeAt(beside))) return false
  return placeAt(beside)?.claim.country !== placeAt(k)?.claim.country
}

const SEATS = wanted(['w:مقرها', 'w:مقره', 'w:ومقرها', 'w:ومقره'])
/** "منظمة مقرها المدينة", "التي يوجد مقرها في المدينة", "تتخذ من المدينة مقرا": where somebody has his office. */
const isSeat = (items: readonly Item[], k: number): boolean =>
  has(items[k - 1], SEATS) ||
  (has(items[k - 1], 'w:في') && has(items[k - 2], SEATS)) ||
  (has(items[k - 1], 'w:من') && has(items[k + 1], 'w:مقرا'))

/** "ثاني أكبر مدينة بعد العاصمة صنعاء": what a place is measured against. */
const isCompared = (items: readonly Item[], k: number): boolean =>
  has(items[k - 1], 'w:بعد') || (has(items[k - 1], 'place.kind') && has(items[k - 2], 'w:بعد'))

const SOURCES = wanted(['w:مصدرها', 'w:مصدره', 'w:انطلقت', 'w:انطلق', 'w:انطلاقا', 'w:اقلعت', 'w:قادمه', 'w:اطلقت'])
const SOURCE_REACH = 6
const SIDES_OF = wanted(['w:اتجاه', 'w:جهه', 'w:اجواء', 'w:الاجواء', 'w:فوق', 'w:اراضي', 'w:الاراضي', 'w:داخل'])
const POSITIONS = wanted(
  's:مواقع s:موقع s:مرابض s:مربض s:ثكنات s:ثكنه s:نقاط s:مقار s:مقر s:مقرات s:تمركزات s:اماكن s:قواعد'.split(' '),
)
const POSITION_REACH = 5
/** "قصف من مواقعهم في كذا حيا في كذا", "من مرابض المدفعية في كذا": from where those fire who strike. */
function isPositionOfThose(items: readonly Item[], k: number): boolean {
  const inside = has(items[k - 1], 'w:في', 'w:علي') ? k - 2 : items[k]?.preposition === 'ب' ? k - 1 : null
  if (inside === null) return false
  for (let i = inside; i > inside - POSITION_REACH; i--) {
    if (has(items[i], 'stop', 'comma', 'verb')) return false
    if (has(items[i], POSITIONS)) return has(items[i - 1], 'w:من')
  }
  return false
}

/** "قصف مصدره القاعدة في المدينة", "صواريخ أطلقت من البلدة", "قصف الجيش من القاعدة مواقع في البلدة": where the fire came from. */
export function isSource(items: readonly Item[], k: number, from: boolean): boolean {
  const fired = /..ي(ه|ا)?$/.test(stemOf(items[k - 2])) ? k - 3 : k - 2
  if (from && (has(items[k - 2], 'actor', 'shell', 'aircraft') || has(items[fired], 'shell.round'))) return true
  if (isPositionOfThose(items, k)) return true
  // "من اتجاه الجولان", "من فوق الأراضي اللبنانية".
  if (has(items[k - 1], SIDES_OF) && [items[k - 2], items[k - 3]].some(item => has(item, 'w:من'))) return true
  for (let i = k - 1; i >= k - SOURCE_REACH && !has(items[i], 'stop', 'comma', 'w:علي'); i--)
    if (has(items[i], SOURCES, 'launch.verb')) return from || has(items[i], 'w:مصدرها', 'w:مصدره')
  return false
}

const BACKS = wanted(
  ['تساند', 'تدعم', 'تمول', 'تسلح', 'ترعا', 'تتهم', 'تعتبر', 'تصنف', 'تويد'].flatMap(verb =>
    ['ه', 'ها', 'هم'].map(whom => `w:${verb}${whom}`),
  ),
)
/** "فصائل تساندها طهران": a capital that does something to what was named before is its government. */
const isBacker = (items: readonly Item[], k: number): boolean => has(items[k - 1], BACKS)

const TARGET_REACH = 5
const ENDS_TARGET = wanted(['comma', 'stop', 'verb', 'w:الحدود', 'relative', 'w:في', 'w:من', 'w:عن', 'w:مع', 'conj'])
/** "كتائب المدينة في المرفأ على البلدة", "قصفت القوات في المحافظة بلدة كذا": where those who strike have their base, told before whom they strike. */
function isBase(items: readonly Item[], k: number): boolean {
  const inside = items[k]?.preposition === 'ب' ? k - 1 : has(items[k - 1], 'w:في') ? k - 2 : null
  if (inside === null || items[inside]?.kind !== 'actor') return false
  const next = items[k + 1]
  // "مدينة كذا عاصمة ولاية كذا": what it is the capital of is no target.
  if (next?.kind === 'place')
    return !next.conjunction && next.preposition === null && ![null, 'عاصمه'].includes(next.place?.kindWord ?? null)
  // "دوريتهم في كذا على بعد 20 كلم": how far off it lies.
  if (!has(next, 'w:علي') || has(items[k + 2], 's:بعد', 's:مسافه', 's:مشارف', 's:مقربه', 's:طريق')) return false
  const behind = items.slice(k + 2, k + 2 + TARGET_REACH)
  const found = behind.findIndex(item => item.kind === 'place' || item.tags.any(ENDS_TARGET))
  return behind[found]?.kind === 'place' && !behind[found]?.tags.has('border')
}

const TAKEN = wanted([
  'carry',
  'treat',
  'evacuate',
  's:نقلوا',
  's:نقلهم',
  's:نقله',
  's:نقلت',
  's:نقلتهم',
  's:احيل',
  's:احيلوا',
  's:اسعفوا',
  's:نقل',
])
const WARD_REACH = 4
const TAKEN_REACH = 8
const isWard = (item: Item | undefined): boolean =>
  has(item, 'hospital', 's:مستشفي', 's:مستشفيات', 's:طب', 's:مشرحه') ||
  (item?.kind === 'place' && /مستشفي|مستشفى/.test(item.place?.text ?? ''))
/** "نقلوا إلى مستشفى في مدينة كذا": where the hurt were taken to. */
function isWhereTaken(items: readonly Item[], k: number): boolean {
  let ward = k
  while (ward > k - WARD_REACH && !isWard(items[ward])) {
    if (ward < k && has(items[ward], 'stop', 'comma', 'verb')) return false
    ward--
  }
  if (!isWard(items[ward])) return false
  for (let i = ward - 1; i >= ward - TAKEN_REACH; i--) {
    if (has(items[i], 'stop')) return false
    if (has(items[i], TAKEN)) return true
  }
  return false
}

const RECEIVES = wanted(['s:تلقي', 's:تلقت', 's:استقبل', 's:استقبلت', 's:يستقبل', 's:تستقبل'])
/** "استقبل مستشفى كذا ثمانية قتلى", "مستشفى كذا تلقى": where the dead and hurt were brought to. */
const isReceiver = ({ items, placeAt }: Named, k: number): boolean =>
  (isWard(items[k]) || placeAt(k)?.place?.kind === 'hospital') &&
  (has(items[k - 1], RECEIVES) || has(items[k + 1], RECEIVES))

const BELONGING = wanted(
  'تابعه تابع مجاوره مجاور محاذيه محاذي متاخمه متاخم مقابله مقابل مواجهه مواجه'.split(' ').map(stem => `s:${stem}`),
)
const BESIDE = wanted(['s:قريبه', 's:قريب'])
const BORDERING = wanted(['s:حدوديه', 's:حدودي'])
/** Item index of the adjective that joins the place at `k` to one before it: "التابعة ل", "القريبة من", "الحدودية مع". */
function joining(items: readonly Item[], k: number): number | null {
  if (items[k]?.preposition === 'ل') return has(items[k - 1], BELONGING) ? k - 1 : null
  if (has(items[k - 1], 'w:من')) return has(items[k - 2], BESIDE) ? k - 2 : null
  return has(items[k - 1], 'w:مع') && has(items[k - 2], BORDERING) ? k - 2 : null
}
/** "المناطق النهرانية المتاخمة لزمردان": the country on which those of another border. */
export function isLandBeyond(items: readonly Item[], k: number): boolean {
  const to = items[k]?.place?.candidates[0]?.kind === 'country' ? joining(items, k) : null
  return to !== null && has(items[to], 'def') && has(items[to - 1], 'demonym') && has(items[to - 1], 'def')
}

/** "بلدة كفر سلم التابعة لمدينة نهران", "قرية تل سمر القريبة من البلدة", "المقابلة لمدينة كذا": a place that only says which the one before it is. */
function isBearer(items: readonly Item[], k: number): boolean {
  const to = joining(items, k)
  if (to === null || !has(items[to], 'def')) return false
  const before = has(items[to - 1], 'comma') ? to - 2 : to - 1
  return isLandBeyond(items, k) || (items[before]?.kind === 'place' && !items[before]?.tags.has('anaphoric'))
}

const ACTIVE = wanted('s:ناشطين s:ناشطون s:ناشطه s:تنشط s:ينشط s:ينشطون s:نشطت s:نشاط s:نشاطها s:نشاطهم'.split(' '))
const isActive = (item: Item | undefined): boolean =>
  has(item, ACTIVE) || / ناشط(ون|ين|ة)$/.test(item?.people?.text ?? '')
/** "خلية تنشط في مدينتي كذا وكذا": where a band is active, wherever it was broken up. */
const isWhereActive = (items: readonly Item[], k: number): boolean =>
  (has(items[k - 1], 'w:في') && isActive(items[k - 2])) || (items[k]?.preposition === 'ب' && isActive(items[k - 1]))

const ACCORDS = new Set('اتفاق اتفاقيه اتفاقات معاهده بروتوكول وثيقه'.split(' '))
/** "وفق اتفاق أروشا": after what town an accord is called. */
const isNameOfAccord = (items: readonly Item[], k: number): boolean =>
  isBare(items[k]) && !items[k]?.conjunction && ACCORDS.has(stemOf(items[k - 1]))

const CENTRES = wanted(['w:مركز', 'w:عاصمه', 'w:حاضره', 's:كبري', 's:اكبر'])
/** "شرقي بعقوبة مركز محافظة ديالى": the province of which a town told straight before is the centre. */
const isOfCentre = (items: readonly Item[], k: number): boolean => {
  const centre = has(items[k - 1], 'w:مدن') ? k - 2 : k - 1
  return items[k]?.preposition === null && has(items[centre], CENTRES) && items[centre - 1]?.kind === 'place'
}

const ASIDES = [
  isOfGovernment,
  isOfCommand,
  isWhence,
  isWhereBodiesGo,
  isNameOfAccord,
  isOfCentre,
  isCompared,
  isBacker,
  isSide,
  isSeat,
  isBase,
  isWhereTaken,
  isBearer,
  isInTitle,
  isElsewhere,
  isWhereActive,
  isWatchword,
]
/** Whether the place at `k` is named for another reason than that something happened there. */
export const isAside = (named: Named, k: number): boolean =>
  ASIDES.some(test => test(named.items, k)) || isReceiver(named, k) || isGovernment(named, k)
