/** What somebody has to answer for: deeds that he is charged with, convicted of or owns up to, done before what is told of him. */
import { normalForm } from '../../2-arabic/forms.ts'
import { has, opensRelative } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isSeveral } from '../happenings/newness.ts'

const DEEDS = wanted([
  'attack.noun',
  'blast',
  'massacre',
  'target',
  'assassinate',
  'kill.masdar',
  'abduct',
  'campaign',
  'storm',
  'ambush',
])
const GUILT = wanted(
  's:وراء s:تورط s:تورطه s:تورطها s:تورطهم s:ضلوع s:ضلوعه s:ضلوعها s:ضلوعهم s:مدبر s:مدبري s:مشتبه s:متهم s:متهما s:متهمان s:متهمين s:متهمون s:ضالع s:ضالعين s:متورط s:متورطين s:متورطون'.split(
    ' ',
  ),
)
const GUILT_REACH = 3
const isVerb = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun')
const isTold = (item: Item | undefined): boolean => has(item, DEEDS) && !has(item, 'def') && !isVerb(item)

/** "يقف وراء هجوم على ورشة", "المتهم بتفجير", "اعترفوا بضلوعهم في استهداف المركز". */
const isBehind = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - GUILT_REACH), at)
    .some(
      (item, i, near) => has(item, GUILT) && !has(item, 'verb') && near.slice(i + 1).every(one => one.kind === 'word'),
    )

const CONVICTED = wanted(
  ['ادين', 'ادينا', 'ادينوا', 'ادينت', 'يدان', 'ادانته', 'ادانتها', 'ادانتهم', 'ادانتهما']
    .flatMap(word => ['', 'و', 'ل', 'ب'].map(before => `w:${before}${word}`))
    .concat('s:مدان', 's:مدانين', 's:مدانون', 's:مدانان'),
)
const CONVICTED_REACH = 12
/** "أدين الرجل بقتل ضابط", "المدانين بتفجير السوق": nobody is convicted of what is only just told. */
const isConvictedOf = (items: readonly Item[], at: number): boolean =>
  items[at]?.preposition === 'ب' &&
  has(items[at], 'masdar') &&
  items
    .slice(Math.max(0, at - CONVICTED_REACH), at)
    .some((item, i, near) => has(item, CONVICTED) && !near.slice(i + 1).some(one => has(one, 'stop') || isVerb(one)))

const CAREER = wanted(
  's:اشرف s:اشرفت s:شارك s:شاركوا s:مسؤول s:مسئول s:مسؤولا s:مسؤولين s:قاد s:خطط s:تورط s:تورطوا s:تورطت s:متورط s:متورطين'.split(
    ' ',
  ),
)
const LIFE_REACH = 12
/** "والذي انضم إلى التنظيم وشارك في القتال". */
const isFightingOfHis = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'clash') && has(items[at], 'def') && items.slice(Math.max(0, at - LIFE_REACH), at).some(opensRelative)
/** "أشرف على هجمات", "المسؤول عن تفجيرات": what somebody is known for. */
const isOfCareer = (items: readonly Item[], at: number): boolean =>
  ((isTold(items[at]) && isSeveral(items[at])) || isFightingOfHis(items, at)) &&
  has(items[at - 1], 'w:علي', 'w:عن', 'w:في', 'p:ل') &&
  items.slice(Math.max(0, at - GUILT_REACH), at).some(item => has(item, CAREER))

const LISTED_REACH = 7
/** "بضلوعهم في استهداف المركز وتفجير سيارة": the next deed of the same list. */
function isListedBehind(items: readonly Item[], at: number): boolean {
  if (items[at]?.conjunction !== true) return false
  for (let k = at - 1; k >= Math.max(0, at - LISTED_REACH); k--) {
    if (has(items[k], 'stop', 'comma') || isVerb(items[k])) return false
    if (isTold(items[k])) return isBehind(items, k) || isConvictedOf(items, k) || isListedBehind(items, k)
  }
  return false
}

const FOUND_GUILTY = wanted(['ادين', 'ادينا', 'ادينوا', 'ادينت'].flatMap(word => [`w:${word}`, `w:و${word}`]))
const VERDICT = 3
/** "وأدين المتهمون بالانتماء إلى تنظيم، من خلال تفجير مجمع، وقتل رجال الأمن": all that the verdict goes on to list. */
const isOfVerdict = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'masdar') &&
  !isVerb(items[at]) &&
  items.slice(0, VERDICT).some(item => has(item, FOUND_GUILTY)) &&
  !items.slice(VERDICT, at).some(item => has(item, 'stop') || isVerb(item))

const CHARGE_REACH = 6
/** "أعدم خمسة بتهمة اغتيال ضابط". */
const isCharge = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - CHARGE_REACH), at).some(item => has(item, 'w:بتهمه', 'w:بتهم'))

const INQUIRY = wanted('s:تحقيق s:تحقيقات s:تحقيقاتها s:تحقيقه s:تحقيقاته s:محاكمه s:محاكمات'.split(' '))
const OPENS = wanted('s:فتح s:فتحت s:فتحوا s:يفتح s:تفتح s:بدا s:بدات s:اجراء s:باشر s:باشرت s:مباشره'.split(' '))
const INQUIRY_REACH = 9
const isInto = (item: Item | undefined, next: Item | undefined): boolean =>
  has(item, 'w:في', 'w:حول', 'w:بشان') || next?.preposition === 'ب'
/** "كشفت التحقيقات في التفجير الذي …": nobody has found out yet about what has only just happened, though an inquiry may be opened into it. */
function isInquiredInto(items: readonly Item[], at: number): boolean {
  // "في عملية التفجير".
  const head = has(items[at - 1], 's:عمليه', 's:حادث', 's:حادثه', 's:قضيه', 's:جريمه') ? at - 1 : at
  if (!isInto(items[head - 1], items[head])) return false
  const from = Math.max(0, at - INQUIRY_REACH)
  const inquiry = from + items.slice(from, at).findLastIndex(item => has(item, INQUIRY))
  if (inquiry < from || has(items[inquiry - 1], OPENS)) return false
  const between = items.slice(inquiry + 1, head)
  // "التحقيقات التي تجريها السلطات في كذا".
  const told = has(between[0], 'relative') ? between.slice(2) : between
  return !told.some(one => has(one, 'comma', 'stop') || isVerb(one))
}

const DOERS = wanted(
  's:منفذ s:منفذي s:منفذا s:منفذو s:مرتكب s:مرتكبي s:مرتكبو s:مخطط s:مخططي s:هويه s:شارك s:شاركوا s:ساعد s:ساعدوا'.split(
    ' ',
  ),
)
const isDoer = (item: Item): boolean =>
  has(item, GUILT, DOERS) || /^(ال)?(مشتبه|متهم|متورط|منفذ|مرتكب|مدبر)/.test(normalForm(item.people?.text ?? ''))
/** "تعرفت الشرطة على متورط في التفجير الذي", "هوية منفذ الهجوم": a deed with the article that is told by who did it was before what is said of him. */
export const isOfDoerTold = (items: readonly Item[], at: number): boolean =>
  isDeedOfKilled(items, at) ||
  (has(items[at], DEEDS) &&
    has(items[at], 'def') &&
    !isVerb(items[at]) &&
    items
      .slice(Math.max(0, at - GUILT_REACH), at)
      .some((item, i, near) => isDoer(item) && near.slice(i + 1).every(one => one.kind === 'word' && !isVerb(one))))

const PLANNERS = wanted('s:مخطط s:مخططي s:مخططين s:مخططون s:مدبر s:مدبري s:مدبرين s:مدبرون'.split(' '))
/** "أعدم فلان، أحد المخططين للهجمات": a deed told by who had planned it. */
const isPlannedBy = (items: readonly Item[], at: number): boolean =>
  has(items[at], DEEDS) &&
  has(items[at], 'def') &&
  !isVerb(items[at]) &&
  items[at]?.preposition === 'ل' &&
  has(items[at - 1], PLANNERS)

const OVER = /(^| )(ال)?(متهم|متورط|مشتبه|ضالع|منفذ|مرتكب|مدبر|مخطط|مطلوب)(ا|ي|ين|ون|ان|و|ه|ات)?( |$)/
const OF_DEED = wanted(
  's:علاقه s:صله s:تورط s:تورطه s:تورطهم s:ضلوع s:ضلوعه s:ضلوعهم s:وقوف s:وقوفه s:وقوفهم'.split(' '),
)
const [LED_BY, CLAUSE] = [
  wanted(['w:عن', 'w:في', 'w:وراء', 'w:علي', 'p:ب', 'p:ل']),
  wanted(['stop', 'comma', 'relative', 'connector']),
]
const ANSWER_REACH = 7
const IN_CHARGE = /(^| )(ال)?(مسؤول|مسئول)(ا|ي|ين|ون|ان|و|ه|ات)?$/
/** "مسؤولين عن إطلاق صواريخ"; "مسؤول بارز" is an official. */
const isInCharge = (item: Item, next: Item | undefined): boolean =>
  IN_CHARGE.test(normalForm(item.people?.text ?? item.word?.best.stem ?? '')) && has(next, 'w:عن')
const isGuilty = (item: Item, next: Item | undefined): boolean =>
  isInCharge(item, next) ||
  has(item, OF_DEED) ||
  OVER.test(normalForm(item.people?.text ?? '')) ||
  OVER.test(item.word?.best.stem ?? '')
/** "قتل متهم بانفجار عبوة", "بغارة": of what he died. */
const OF_MEANS = wanted(['s:انفجار', 'strike', 'shell', 'gunfire', 'shell.round'])
/** "قتلت أربعة من المتهمين بالهجوم", "مقتل مسلحين مسؤولين عن إطلاق صواريخ": whether the deed at `at` is what those at `who` had done. */
export function isDeedOfTheirs(items: readonly Item[], who: number, at: number): boolean {
  if (at <= who || at - who > ANSWER_REACH || isVerb(items[at])) return false
  const between = items.slice(who + 1, at)
  if (between.some(item => isVerb(item) || has(item, CLAUSE))) return false
  if (items[at]?.preposition === 'ب' && has(items[at], OF_MEANS)) return false
  const led = [items[at], ...between.slice(-3)].some(item => has(item, LED_BY))
  return led && items.slice(who, at).some((item, i) => isGuilty(item, items[who + i + 1]))
}

const KILLS = wanted(['kill', 'assassinate'])
const KILLED_REACH = 4
/** Whether the deed at `at` is that of those who are told to be killed before it. */
export const isDeedOfKilled = (items: readonly Item[], at: number): boolean =>
  items.some(
    ({ kind }, who) =>
      who < at &&
      (kind === 'people' || kind === 'number') &&
      isDeedOfTheirs(items, who, at) &&
      items.slice(Math.max(0, who - KILLED_REACH), who).some(item => has(item, KILLS)),
  )

/** Whether the deed told at item `at` is one that somebody has to answer for. */
export const isAnsweredFor = (items: readonly Item[], at: number): boolean =>
  isDeedOfKilled(items, at) ||
  isCharge(items, at) ||
  isInquiredInto(items, at) ||
  isConvictedOf(items, at) ||
  isOfVerdict(items, at) ||
  isPlannedBy(items, at) ||
  isOfCareer(items, at) ||
  (isTold(items[at]) && (isBehind(items, at) || isListedBehind(items, at)))
