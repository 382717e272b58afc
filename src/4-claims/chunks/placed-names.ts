/** Names that no gazetteer lists and no kind word announces, told as places by what stands behind them: "في كذا (جنوب)", "في كذا غرب المدينة". */
import type { Token } from '../../2-arabic/token.ts'
import { bareText } from '../grammar/bare-text.ts'
import { bearing, has } from '../grammar/clause.ts'
import { changed, type Item } from '../grammar/item.ts'
import { endsName, isDescription, isNoName, isStop, isThing } from './place-name-words.ts'
import { MOST_NAME_WORDS } from './unlisted-names.ts'

const IN = bearing('w:في', 'w:وفي', 'w:قرب', 'w:بقرب')
const isDirection = (item: Item | undefined): boolean => has(item, 'direction') && !has(item, 'def')
const isOpen = bearing('open')
const isClose = bearing('close')
const isKind = bearing('place.kind', 'border')
const NEAR = bearing('w:قرب', 's:قريبه', 's:قريب', 's:واقعه', 's:واقع', 's:متاخمه', 's:محاذيه')
const isOff = bearing('w:علي')
const DISTANCE = bearing('s:بعد', 's:مسافه')
const KILOMETRES = bearing('s:كلم', 's:كم', 's:كيلومتر', 's:كيلومترا', 's:كيلومترات', 's:ميل', 's:ميلا')
const isBelonging = bearing('s:تابعه', 's:تابع')

/** Words of place, time and body that stand before a direction too: "في أقصى شمال البلاد", "في حديقة وسط المدينة", "أصيب في الرأس شرق المخيم", "في رأسه شرقي البلدة". */
const NO_NAMES = bearing(
  ...(
    'ظروف ملابسات ظل خضم سياق توقيت ساعه اقصي اخص اتجاه خدمه شباك نهايه طرف شطر قاطع مسقط منتصف بدايه حديقه حدائق شقه متنزه منتزه ملعب مصنع معمل مخزن مستودع محل محال كراج مراب ورشه مجمع ' +
    'مقبره نفق شاحنه حافله مكتب عماره عياده روضه دكان مصرف بنك معرض كليه معهد فيلا مستوصف صيدليه مخفر غرفه قبو مغاره كهف بستان كرم شاطي شواطئ ساحل عرض رصيف جرف ' +
    'صحراء برج خيمه ديوان مضافه قصف ملجا صاله قاعه نادي محكمه بلوك مرتفع مرتفعات هضبه فرع راس صدر بطن ساق قدم يد ظهر كتف رقبه عين فخذ وجه حوض ' +
    'راسه صدره بطنه ظهره كتفه رقبته عينه فخذه وجهه عنقه ركبته'
  )
    .split(' ')
    .map(stem => `s:${stem}`),
)

const isUnknown = (item: Item | undefined): item is Item =>
  item?.kind === 'word' &&
  item.word?.known === false &&
  !isStop(item) &&
  !has(item, 'pron') &&
  !NO_NAMES(item) &&
  !isDescription(item) &&
  !isThing(item) &&
  !isNoName(item)

const isPlace = (item: Item | undefined): boolean => item?.kind === 'place' || isKind(item)
/** A place at `at`, or behind the directions and the preposition there. */
function leadsToPlace(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + MOST_NAME_WORDS; i++) {
    if (isPlace(items[i])) return true
    if (!isDirection(items[i]) && !has(items[i], 'w:من')) return false
  }
  return false
}

/** "(جنوب)", "(شمال شرق)", "(20 كلم شرق المدينة)": what AFP writes behind a name. */
function isLocatedInBrackets(items: readonly Item[], at: number): boolean {
  if (!isOpen(items[at])) return false
  if (items[at + 1]?.tags.has('measure') && KILOMETRES(items[at + 2])) return true
  let to = at + 1
  while (isDirection(items[to])) to++
  return to > at + 1 && isClose(items[to])
}

/** Whether the words at `at` say where that lies which stands before them. */
const isLocated = (items: readonly Item[], at: number): boolean =>
  isLocatedInBrackets(items, at) ||
  (isDirection(items[at]) && items[at]?.preposition === null && leadsToPlace(items, at + 1)) ||
  (NEAR(items[at]) && leadsToPlace(items, at + 1)) ||
  (isOff(items[at]) && DISTANCE(items[at + 1])) ||
  (isBelonging(items[at]) && leadsToPlace(items, at + 1))

/** "وفي العمارة (365 كلم جنوب المدينة)": how far off, in brackets, tells a town whatever else its name means. */
const isMeasuredTown = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'word' &&
  has(items[at], 'def') &&
  !has(items[at], 'pron', 'verb') &&
  isOpen(items[at + 1]) &&
  items[at + 2]?.tags.has('measure') === true &&
  KILOMETRES(items[at + 3])

/** An unknown name behind "في" or "ب" with words behind it that say where it lies; null where there is none. */
export function placedName(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const first = items[at]
  const measured = isMeasuredTown(items, at)
  if (!first || !(isUnknown(first) || measured)) return null
  if (first.conjunction || !(IN(items[at - 1]) || first.preposition === 'ب')) return null
  let to = at + 1
  while (!measured && to - at < MOST_NAME_WORDS) {
    const next = items[to]
    if (!isUnknown(next) || next.preposition !== null || next.conjunction || endsName(next)) break
    to++
  }
  const last = items[to - 1]
  if (!last || !isLocated(items, to)) return null
  return changed(first, {
    kind: 'place',
    to: last.to,
    tags: new Set(['place', 'unlisted', ...(first.preposition ? [`p:${first.preposition}`] : [])]),
    place: { text: bareText(tokens, first.from, last.to, first.preposition ? 1 : 0), candidates: [], kindWord: null },
  })
}
