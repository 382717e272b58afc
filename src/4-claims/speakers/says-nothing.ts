/** Verbs of saying that say nothing where they stand: blame without a matter, a hold that is tightened, what a picture shows. */
import { isGivenName } from '../chunks/given-names.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const TIGHTENS = wanted('s:شدد s:شددت s:شددوا s:يشدد s:تشدد s:يشددون'.split(' '))
const TIGHTENED = wanted(
  'noose siege.masdar s:قبضه s:قبضته s:قبضتها s:اجراءات s:اجراءاتها s:اجراءاته s:حراسه s:ضغوط s:ضغوطها s:ضغط s:رقابه'.split(
    ' ',
  ),
)
const TIGHTENED_REACH = 6
const ON = wanted(['w:علي', 'w:ان', 'w:انه', 'w:انها', 'comma'])
/** "شددت القوات الخناق على البلدة": a hold is tightened; "شدد على ضرورة …" stresses. */
function isTightening(items: readonly Item[], i: number): boolean {
  if (!has(items[i], TIGHTENS)) return false
  const behind = items.slice(i + 1, i + 1 + TIGHTENED_REACH)
  const what = behind.findIndex(item => has(item, TIGHTENED))
  return what >= 0 && !behind.slice(0, what).some(item => has(item, ON))
}

const SHOWS = wanted('s:يوضح s:توضح s:يكشف s:تكشف s:يوثق s:توثق s:يرصد s:ترصد s:يبين s:تبين s:يروي s:تروي'.split(' '))
const PICTURES = wanted(
  's:فيديو s:مقطع s:مقطعا s:مقاطع s:صور s:صوره s:صورا s:مصور s:مصورا s:تسجيل s:تسجيلا s:لقطات s:فيلم'.split(' '),
)
/** "مقطع فيديو يوضح لحظة الانفجار": a picture shows what stands behind the verb, which says nothing. */
const isShowing = (items: readonly Item[], i: number): boolean =>
  has(items[i], SHOWS) && [items[i - 1], items[i - 2]].some(item => has(item, PICTURES))

const GOES_ON = wanted(['continue.verb'])
/** "الذي يتابع العنف": who follows or adds something, told in passing. */
const isPursuit = (items: readonly Item[], i: number): boolean =>
  has(items[i], GOES_ON) && has(items[i], 'present') && has(items[i - 1], 'relative')

const CLAIMS_TO_BE = wanted(['s:ادعي', 's:ادعت', 's:ادعوا', 's:يدعي', 's:تدعي'])
const SPEAKS = wanted(['person', 'source', 'office', 'leader', 'rank', 'w:ان', 'w:انه', 'w:انها', 'w:انهم', 'w:بان'])
/** "ادعى المرض": what somebody feigns. */
const isFeigning = (items: readonly Item[], i: number): boolean =>
  has(items[i], CLAIMS_TO_BE) &&
  items[i + 1]?.kind === 'word' &&
  has(items[i + 1], 'def') &&
  !items.slice(i + 1, i + 3).some(item => has(item, SPEAKS) || item.kind === 'actor' || item.kind === 'people')

const EXPECTED = wanted(['s:يتوقع'])
/** "ويتوقع أن يسقط": by nobody who is named. */
const isExpected = (items: readonly Item[], i: number): boolean =>
  has(items[i], EXPECTED) && has(items[i + 1], 'w:ان', 'w:انه', 'w:انها')

/** "كشف النقاب عن": it was, and nobody is told to. */
const isUnveiled = (items: readonly Item[], i: number): boolean => has(items[i + 1], 's:نقاب', 's:لثام', 's:ستار')

const REACHES = wanted(['s:يبلغ', 's:تبلغ'])
/** "شابا يبلغ 21 عاما", "تبلغ من العمر": reaches, and tells nobody. */
const isReaching = (items: readonly Item[], i: number): boolean =>
  has(items[i], REACHES) &&
  (items[i + 1]?.kind === 'number' ||
    has(items[i + 1], 'w:من', 'time', 's:نحو', 's:عدد', 's:طول', 's:عمر', 's:عمره', 's:عمرها'))

const BEARS = wanted(['s:حمل', 's:حملت', 's:يحمل', 's:تحمل', 's:حملوا', 's:يحملون'])
const BLAME_REACH = 9
/** "يحمل الجنسية", "هدوء حذر", "دين محمد": blame wants a responsibility, calm that is wary warns nobody, and a man may be called Din. */
export const saysNothing = (items: readonly Item[], i: number): boolean =>
  (has(items[i], BEARS) && !items.slice(i + 1, i + BLAME_REACH).some(item => has(item, 'responsibility'))) ||
  (has(items[i], 's:حذر') && has(items[i - 1], 's:هدوء', 's:ترقب')) ||
  isTightening(items, i) ||
  isShowing(items, i) ||
  isPursuit(items, i) ||
  isExpected(items, i) ||
  isFeigning(items, i) ||
  isReaching(items, i) ||
  isUnveiled(items, i) ||
  (has(items[i], 's:دين') && isGivenName(items[i + 1]?.word?.best.stem ?? ''))
