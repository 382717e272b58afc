/** Places of a sentence where something happened only if no other is told: where they speak, whence they come, where they have their base. */
import { normalForm } from '../../2-arabic/forms.ts'
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import { isFledTo } from '../sides/causes-of-flight.ts'

const THAT = bearing('w:ان', 'w:انه', 'w:انها', 'w:بان')
/** "بعد أن أصابها صاروخ": no saying. */
const isAfterOrBefore = bearing('w:بعد', 'w:قبل', 'w:منذ', 'w:دون', 'w:الي', 'w:لولا')
const OPENING = 2
/** "قال في العاصمة إن التفجير…": where somebody speaks; "في البلدة قال شاهد إن…" opens with where it happened. */
export const isOfSaying = ({ sentence: { items }, trigger }: Mention, at: number): boolean =>
  at > OPENING &&
  at < trigger &&
  items.slice(at + 1, trigger).some((item, i) => THAT(item) && !isAfterOrBefore(items[at + i]))

const SAYER_REACH = 9
const THAT_REACH = 6
/** "قال شاهد في المدينة إن المسلحين هاجموا كذا": told straight between who speaks and what he says, where that names another place. */
export function isBesideSayer(mention: Mention, at: number): boolean {
  const { items } = mention.sentence
  if (!isOfSaying(mention, at) || !items.slice(at + 1, at + 1 + THAT_REACH).some(item => THAT(item))) return false
  const before = items.slice(Math.max(0, at - SAYER_REACH), at)
  const verb = before.findLastIndex(item => has(item, 'say.verb') && !has(item, 'noun', 'masdar'))
  return verb >= 0 && !before.slice(verb).some(item => has(item, 'comma', 'stop'))
}

/** "أعلن مستشفى كذا وصول جثتين", "قال مدير مستشفى كذا إن": what stands straight behind a verb of saying says it. */
const isSayer = ({ sentence: { items }, trigger }: Mention, at: number): boolean =>
  at < trigger &&
  items[at]?.preposition === null &&
  (has(items[at - 1], 'say.verb') || (has(items[at - 2], 'say.verb') && has(items[at - 1], 'source', 'leader')))
/** "ذكر مصدر طبي في مستشفى كذا أن": where those work who speak of the wounded. */
const isOfSource = (mention: Mention, at: number): boolean => {
  const { place } = mention.sentence.items[at] ?? {}
  const hospital = place?.candidates[0]?.kind === 'hospital' || place?.kindWord === 'مستشفي'
  return hospital && (isOfSaying(mention, at) || isSayer(mention, at))
}

const ON = bearing('w:تعليقا', 'w:معلقا')
/** "قال في العاصمة تعليقا على مقتل الجنود": where it is commented on. */
const isOfComment = ({ sentence: { items }, trigger }: Mention, at: number): boolean =>
  at < trigger && items.slice(at + 1, trigger).some(ON)

const OPENS_AFTER = bearing('w:بعد', 'w:عقب', 'w:غداه', 'w:منذ')
const isComma = bearing('comma')
/** "بعد مرور يوم على الهجوم على كذا، قصفت طائرة قاعدة في كذا": where something else was, from which the sentence starts. */
const isOfEarlier = ({ sentence: { items }, trigger }: Mention, at: number): boolean => {
  if (!OPENS_AFTER(items[0])) return false
  const comma = items.findIndex(isComma)
  return at < comma && comma < trigger
}

const MOVES = wanted(
  's:طريق s:رحله s:سفر s:سفرهم s:متجه s:متجها s:متجهه s:متوجه s:متوجها s:متوجهه s:توجه s:انتقال s:تنقل s:تسير s:يسير s:ينقل s:تنقل s:يمتد s:تمتد s:ممتد s:يربط s:تربط s:واصل s:قادم s:قادما s:قادمه'.split(
    ' ',
  ),
)
const NO_MOVES = new Set(['withdrawal', 'displacement', 'operation', 'aid', 'release'])
const MOVE_REACH = 4
/** "رتل كان في طريقه إلى كذا", "كانت متجهة إلى كذا". */
const ON_THE_WAY = wanted('s:متجه s:متجها s:متجهه s:متجهين s:متوجه s:متوجها s:متوجهه s:متوجهين'.split(' '))
const isOnTheWay = (item: Item | undefined): boolean =>
  has(item, ON_THE_WAY) || (has(item, 's:طريق') && has(item, 'pron'))
/** "حافلة كانت في طريقها من كذا إلى كذا": between which places those moved to whom it happened. */
export function isOfWay({ type, sentence: { items } }: Mention, k: number): boolean {
  if (NO_MOVES.has(type) || !has(items[k - 1], 'w:من', 'w:الي')) return false
  if (has(items[k - 1], 'w:الي') && isOnTheWay(items[k - 2])) return true
  const whole = has(items[k - 1], 'w:الي') || [k + 1, k + 2, k + 3].some(i => has(items[i], 'w:الي'))
  const from = has(items[k - 1], 'w:من') ? k - 1 : items.slice(0, k - 1).findLastIndex(item => has(item, 'w:من'))
  if (!whole || from < 0 || k - from > MOVE_REACH + 2) return false
  const before = items.slice(Math.max(0, from - MOVE_REACH), from)
  const move = before.findLastIndex(item => has(item, MOVES))
  return move >= 0 && !before.slice(move).some(item => has(item, 'comma', 'stop'))
}

/** Deeds of which "من" tells the place, whoever stands before it: "انسحب المسلحون من البلدة", "اعتقل شابا من المخيم". */
const FROM_THERE = new Set([
  'withdrawal',
  'displacement',
  'arrest',
  'abduction',
  'release',
  'surrender',
  'capture',
  'aid',
])
const PEOPLE_OF = new Set('سكان اهالي اهل ابناء ابن مواليد قاطني ساكني'.split(' '))
const isPeopleOf = (item: Item | undefined): boolean =>
  PEOPLE_OF.has(item?.people ? normalForm(item.people.text) : (item?.word?.best.stem ?? ''))
const COMES = wanted(
  's:ينحدر s:ينحدرون s:تنحدر s:منحدر s:منحدرين s:منحدره s:منحدرون s:ينتمي s:قادم s:قادمين s:قادمه s:قدم s:قدمت s:قدموا s:جاء s:جاءت s:جاءوا'.split(
    ' ',
  ),
)
const HE = wanted(['w:وهو', 'w:وهي', 'w:وهم', 'w:وهما', 'w:وجميعهم', 'w:وكلهم', 'w:جميعهم', 'w:كلهم', 'w:كلاهما'])
const NAME_REACH = 9
const ENDS_NAME = wanted(['verb', 'prep', 'connector', 'comma', 'stop'])

/** "الشاب فلان (22 عاما) من قرية كذا": whether those told of stand before the item at `at`, with nothing but name and age between. */
function isBehindPerson(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NAME_REACH); i--) {
    const item = items[i]
    if (item?.kind === 'people' || item?.kind === 'actor') return true
    if (!item || item.tags.any(ENDS_NAME) || item.kind === 'place' || item.kind === 'time') return false
    if (item.preposition !== null || (item.word?.known === false && /^[يت]/.test(item.word.best.stem))) return false
  }
  return false
}

const SETTLERS_OF = /^(ال)?مستوطن(و|ي)$/
/** "أحرق مستوطنو كذا حقولا": whence they come who did it. */
const isOfSettlers = (item: Item | undefined): boolean =>
  SETTLERS_OF.test(normalForm(item?.people?.text ?? item?.actor?.text ?? item?.word?.best.stem ?? ''))

/** "من سكان مخيم كذا", "وهو من بلدة كذا", "مستوطنون من كذا", "مستوطنو كذا": where those come from to whom it happened or who did it. */
function isWhenceTheyCome({ type, sentence: { items } }: Mention, k: number): boolean {
  if (isPeopleOf(items[k - 1]) && has(items[k - 2], 'w:من', 'w:ومن')) return true
  if (isOfSettlers(items[k - 1]) && items[k]?.preposition === null) return true
  if (!has(items[k - 1], 'w:من')) return false
  if (has(items[k - 2], HE, COMES)) return true
  return !FROM_THERE.has(type) && isBehindPerson(items, k - 1)
}

const BASED = /^(متمركز|متركز|منتشر|مرابط|متواجد|موجود|متحصن|مستقر|متموضع)(ه|ين|ون|ات)?$/
/** "المليشيا المتمركزة": told so in the name itself. */
const isBased = (last: string): boolean => BASED.test(last.replace(/^ال/, ''))
/** "قصف من قبل القوات المتمركزة في كذا": where those have their base who did it. */
export function isBaseOfDoer({ roles, sentence: { items, tokens } }: Mention, k: number): boolean {
  let first = k
  while (has(items[first - 1], 'direction')) first--
  const inside = has(items[first - 1], 'w:في', 'w:علي')
    ? first - 2
    : items[first]?.preposition === 'ب'
      ? first - 1
      : null
  const word = inside === null ? undefined : items[inside]
  if (inside === null || !word) return false
  const last = tokens[word.to - 1]?.norm ?? ''
  if (word.actor) return isBased(last) && roles.some(({ role, at }) => role === 'initiator' && at === inside)
  if (word.kind !== 'word' || !has(word, 'def') || !BASED.test(word.word?.best.stem ?? '')) return false
  return roles.some(({ role, at }) => role === 'initiator' && at < inside && at >= inside - 2)
}

const THAN = bearing('w:ان')
const isBefore = bearing('w:قبل')
/** "خطفوا عشرين راكبا، قبل أن تحرر الشرطة تسعة في كذا": where what came later was. */
const isOfLater = ({ sentence: { items }, trigger }: Mention, at: number): boolean =>
  at > trigger && items.slice(trigger + 1, at).some((item, i, near) => isBefore(item) && THAN(near[i + 1]))

/** "نقلوا إلى الخارج عبر معبر كذا": a crossing on their way. */
const isPassed = ({ type, sentence: { items } }: Mention, k: number): boolean =>
  !NO_MOVES.has(type) && has(items[k - 1], 'w:عبر') && items[k]?.place?.candidates[0]?.kind === 'border'

const OFFICE = wanted(['leader', 'office'])
/** "نجا رئيس بلدية كذا من الاغتيال على طريق كذا": over which place somebody is set. */
const isOfOffice = ({ sentence: { items } }: Mention, k: number): boolean =>
  items[k]?.preposition === null &&
  !items[k]?.conjunction &&
  items[k - 1]?.kind === 'people' &&
  has(items[k - 1], OFFICE)

/** Whether the place at item `at` is where a mention was only if its sentence tells no other, or one that fits as badly. */
export const isLastResort = (mention: Mention, at: number): boolean =>
  isOfEarlier(mention, at) ||
  isOfLater(mention, at) ||
  isFledTo(mention.sentence.items, at) ||
  isOfWay(mention, at) ||
  isPassed(mention, at) ||
  isOfOffice(mention, at) ||
  isWhenceTheyCome(mention, at) ||
  isBaseOfDoer(mention, at)

const AGAINST = wanted(
  'ضد احتجاجا تنديدا رفضا استنكارا للتنديد للاحتجاج اعتراضا لرفض تضامنا تندد ينددون منددين مندده'
    .split(' ')
    .map(word => `w:${word}`),
)
/** "احتجاجات على العمليات التي يقوم بها الجيش في كذا": where that is against which people come out. */
const isOfProtested = ({ type, sentence: { items }, trigger }: Mention, k: number): boolean =>
  type === 'protest' &&
  k > trigger &&
  items
    .slice(trigger + 1, k)
    .some(
      (item, i, before) => (has(item, AGAINST) || (i === 0 && has(item, 'w:علي'))) && before.slice(i + 1).some(isDeed),
    )
const isDeed = (item: Item): boolean => has(item, 'relative', 'masdar', 'verb')

const BODY = wanted(['برلمان', 'رئاسه', 'حكومه', 'محكمه', 'نيابه', 'استئناف', 'جنايات', 'جنح'].map(stem => `s:${stem}`))
/** "قال برلمان إقليم كذا إن الهجمات", "أجلت محكمة جنايات كذا محاكمة من فجروا": whose body speaks or judges. */
const isOfBody = ({ sentence: { items }, trigger }: Mention, at: number): boolean =>
  at < trigger && items[at]?.preposition === null && has(items[at - 1], BODY)

/** Deeds of which "من" and a land tell where they were: people flee, are let out and give themselves up there. */
const OUT_OF = new Set(['withdrawal', 'displacement', 'surrender', 'aid'])
/** "عشرين عاملا من نهران", "مهاجرون من زمردان ونهران": of what land those are to whom it happened, which may have been anywhere. */
function isOfWhatLand(mention: Mention, k: number): boolean {
  const { items } = mention.sentence
  const item = items[k]
  if (item?.place?.candidates[0]?.kind !== 'country' || OUT_OF.has(mention.type)) return false
  if (item.conjunction && items[k - 1]?.kind === 'place') return isOfWhatLand(mention, k - 1)
  return has(items[k - 1], 'w:من') && items[k - 2]?.kind === 'people' && !has(items[k - 2], 'def')
}

/** Whether nothing happened there: only those are there who speak of it, or against whom others come out, or it is whence these come. */
export const isOfThoseWhoTell = (mention: Mention, at: number): boolean =>
  isOfWhatLand(mention, at) ||
  isOfComment(mention, at) ||
  isOfSource(mention, at) ||
  isOfBody(mention, at) ||
  isOfProtested(mention, at)

const isBearing = bearing('w:الغرب', 'w:الشرق', 'w:الشمال', 'w:الجنوب')
const isDirection = bearing('direction')
const FROM_WHERE = bearing('w:من', 'w:عن')
/** "وقع على بعد 135 كيلومترا من كذا", "إلى الغرب من كذا", "150 كلم جنوب غرب كذا": only how far off, where a place told before says more. */
export function isMeasuredFrom({ sentence: { items } }: Mention, at: number): boolean {
  let end = at - 1
  while (isDirection(items[end])) end--
  if (end === at - 1 && !FROM_WHERE(items[end])) return false
  const last = end === at - 1 ? at - 2 : end
  return (
    [last, last - 1].some(i => items[i]?.tags.has('measure') === true) || (end === at - 1 && isBearing(items[last]))
  )
}
