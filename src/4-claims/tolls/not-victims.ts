/** People near a word of suffering who did not suffer it: captives who are swapped, subjects of another clause. */
import { normalForm } from '../../2-arabic/forms.ts'
import { isTheLast } from '../false-alarms/no-arms.ts'
import { isArrestSought } from '../false-alarms/not-done.ts'
import { verbSenses } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { ONE_OF_THEM } from './counted-among.ts'
import { countable } from './figure-parts.ts'
import { arePassedOn } from './received-fallen.ts'

/** "تبادل أسرى": what was agreed on, and nobody newly taken. */
const isExchanged = (items: readonly Item[], victims: number): boolean =>
  has(items[victims], 'people.captured.bare') && has(items[victims - 1], 'exchange')

const BESIDE = wanted(['w:فيما', 'w:بينما', 'w:كما', 'w:حين'])
/** "بينهم ضابط، فيما جرح ثلاثة", "قتلوا كما أصيب ثلاثة": a verb behind such a word has its own subject; so has "إصابة خمسة، استشهد أحدهم". */
const isBeside = (items: readonly Item[], rule: string, victims: number, verb: number): boolean =>
  /after-(long-)?subject$/.test(rule) &&
  (items.slice(victims + 1, verb).some(item => has(item, BESIDE)) ||
    has(items[verb + 1], ONE_OF_THEM) ||
    (verb > victims + 1 && isBehindPreposition(items, verb)))

/** "أفرج عن الطبيب بعد شهر من خطفه": a verbal noun, whatever else its letters are. */
const isBehindPreposition = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'masdar') &&
  has(items[at], 'pron', 'object') &&
  has(items[at - 1], 'w:من', 'w:بعد', 'w:قبل', 'w:عقب', 'w:علي')

const UNCOUNTED = new Set(['victims-fell', 'hurt-uncounted', 'brought-hurts'])
const DENIES = wanted(['w:لم', 'w:ولم', 'w:دون', 'w:بدون', 'w:عدم', 'w:لا', 'w:ولا', 'deny'])
const DENIAL_REACH = 9
/** "ولم تعلن الوزارة عن وقوع إصابات", "دون الإبلاغ عن ضحايا": that nobody was hurt is said at some distance. */
const isDeniedFar = (items: readonly Item[], rule: string, from: number): boolean =>
  UNCOUNTED.has(rule) &&
  items
    .slice(Math.max(0, from - DENIAL_REACH), from)
    .some((item, i, near) => has(item, DENIES) && !near.slice(i).some(one => has(one, 'stop', 'comma')))

const TOLD = wanted(
  's:ذكر s:تفاصيل s:انباء s:معلومات s:تقارير s:تسجيل s:ورود s:ترد s:يرد s:وردت s:حديث s:اشاره s:يعرف s:يتضح s:تتضح s:معرفه'.split(
    ' ',
  ),
)
/** "دون ذكر تفاصيل عن سقوط قتلى": nobody is told to be dead. */
const isUntold = (items: readonly Item[], rule: string, victims: number): boolean => {
  if (!/^(dead|wounded)-people$/.test(rule) || has(items[victims], 'counted')) return false
  const before = items.slice(Math.max(0, victims - DENIAL_REACH), victims)
  const from = before.findLastIndex(item => has(item, 'stop', 'comma'))
  const own = before.slice(from + 1)
  return own.some(
    (item, i) => has(item, DENIES) && own.slice(i + 1, i + 3).some(one => has(one, TOLD, 'say', 'announce')),
  )
}

const HANDS = wanted(['w:قبضه', 'w:الاسر', 'w:اسر'])
const HANDS_REACH = 3
/** "سقط قيادي في قبضة الشرطة": taken, and not dead. */
const fellIntoHands = (items: readonly Item[], rule: string, victims: number): boolean =>
  rule === 'fell' && items.slice(victims + 1, victims + 1 + HANDS_REACH).some(item => has(item, HANDS))

/** "ارتفع إلى 33 عدد قتلى الهجوم": they are counted by the number before. */
const areCountedBefore = (items: readonly Item[], rule: string, victims: number): boolean =>
  /^(dead|wounded)-people$/.test(rule) &&
  has(items[victims - 1], 'tally') &&
  items[victims - 2]?.kind === 'number' &&
  has(items[victims - 3], 'w:الي')

const TO_RISE = wanted(['s:مرشح', 's:مرشحه'])
/** "عدد القتلى مرشح للارتفاع لوجود ثمانية جرحى": what may raise the number is none of it. */
const mayYetRise = (items: readonly Item[], rule: string, from: number, victims: number): boolean =>
  rule.startsWith('dead-') && items.slice(from, victims).some(item => has(item, TO_RISE))

const DYING = wanted(['w:متاثرا', 'w:متاثره', 'w:متاثرين', 'w:متاثران'])
/** "مقتل طفل وجندي متأثرين بجراحهما": who dies of wounds is dead. */
const diedOfThem = (items: readonly Item[], rule: string, victims: number, trigger: number): boolean =>
  rule === 'fell-wounded' && items.slice(victims, trigger + 1).some(item => has(item, DYING))

/** "قصف منزلا لعائلة فلان", "أصابت القذائف منازل عدد من السكان": whose the houses are. */
const isOwner = (items: readonly Item[], victims: number): boolean =>
  items[victims]?.preposition === 'ل'
    ? has(items[victims], 'family') && has(items[victims - 1], 'home', 'building', 'car', 'vehicle')
    : items[victims]?.preposition === null &&
      !items[victims]?.conjunction &&
      has(items[victims - 1], 'home') &&
      !has(items[victims - 1], 'def', 'pron')

const BURIES = wanted(['s:شيع', 's:شيعت', 's:يشيع', 's:تشيع', 's:ودع', 's:ودعت', 's:دفن', 's:دفنت'])
const BURY = /^و?(شيع|يشيع|تشيع|ودع|دفن)(ت|وا)?$/
const BURIED_REACH = 4
/** "شيع الآلاف جثمانه": he is dead already. */
const isBuried = (items: readonly Item[], rule: string, victims: number): boolean =>
  rule.startsWith('dead-') &&
  has(items[victims], 'body') &&
  items.slice(Math.max(0, victims - BURIED_REACH), victims).some(({ word }) => BURY.test(word?.best.stem ?? ''))

const KIN = /(^| )(ال)?(شقيق|شقيقه|والد|والده|ابن|ابنه|نجل|زوجه|ارمله|عائله|اسره|ذوي)$/
/** "اعتقلوا فلانا شقيق الشهيد فلان": whose kin he is died before. */
const isKinOfDead = (items: readonly Item[], rule: string, victims: number): boolean =>
  rule === 'dead-people' &&
  has(items[victims], 'people.killed.bare') &&
  has(items[victims], 'def') &&
  items[victims]?.people?.implied === 1 &&
  KIN.test(normalForm(items[victims - 1]?.people?.text ?? ''))

/** "نقلت جثث القتلى إلى المستشفى": of the dead told before. */
const areKnownDead = (items: readonly Item[], rule: string, victims: number): boolean =>
  rule === 'dead-people' &&
  has(items[victims], 'body') &&
  !has(items[victims], 'counted') &&
  /^\S+ (القتلى|الضحايا|الشهداء)$/.test(items[victims]?.people?.text ?? '')

/** "شيع الآلاف جثامين أربعة قتلوا": who buries the dead. */
const isMourner = (items: readonly Item[], victims: number): boolean => has(items[victims - 1], BURIES)

const HAND = wanted(['w:يد', 'w:يدي', 'w:ايدي'])
/** "بعد خطفهم على يد مسلحين": who took those that the pronoun tells. */
const isTheirTaker = (items: readonly Item[], victims: number, trigger: number): boolean =>
  trigger < victims &&
  has(items[trigger], 'pron', 'object') &&
  ((has(items[victims - 1], HAND) && has(items[victims - 2], 'w:علي')) ||
    (has(items[victims - 1], 'w:قبل') && has(items[victims - 2], 'w:من')))

/** "متأثرا بإصابته برصاص قناص": whose rounds they were. */
const isShooter = (items: readonly Item[], victims: number): boolean =>
  has(items[victims - 1], 'gunfire') &&
  !has(items[victims - 1], 'def') &&
  !items[victims]?.conjunction &&
  items[victims]?.preposition === null

/** "المسلحون فروا من البلدة": fighters who run are driven out of no home. */
const areRunning = (items: readonly Item[], rule: string, victims: number): boolean =>
  rule === 'displaced-after-subject' && has(items[victims], 'combatant')

/** "بعد محاولة اغتيال قيادي، قتل فيها مرافقه": whom somebody tried to kill is not dead. */
const isOnlyTried = (items: readonly Item[], rule: string, trigger: number): boolean =>
  rule === 'killed-noun' && has(items[trigger], 'masdar') && has(items[trigger - 1], 'attempt')

/** "فرار مئات السجناء": who breaks out of prison is driven out of no home, and is not taken by it; nor is whom a car that is hit carries to court. */
const areEscaped = (items: readonly Item[], rule: string, victims: number): boolean =>
  /^displaced/.test(rule)
    ? has(items[victims], 'people.captured') || items.slice(victims + 1, victims + 4).some(item => has(item, PRISONS))
    : rule === 'taken-prisoner' &&
      ([1, 2, 3].some(k => has(items[victims - k], ESCAPES)) || [1, 2].some(k => has(items[victims - k], CARRIES)))
const CARRIES = wanted('s:تقل s:يقل s:تنقل s:ينقل s:نقل s:نقلت s:تحمل s:يحمل s:ترافق s:يرافق s:تحرس s:يحرس'.split(' '))
const PRISONS = wanted(['s:سجن', 's:سجون', 's:معتقل', 's:زنزانه'])
const ESCAPES = wanted(['flee', 's:فرار', 's:هروب', 's:هرب', 's:فر', 's:تهريب', 's:عصيان', 's:استعصاء', 's:تمرد'])

const IN_IT = wanted(['w:فيه', 'w:فيها', 'w:خلاله', 'w:خلالها', 'w:اثره', 'w:اثرها'])
/** "اشتباك مع مسلحين أصيب فيه جندي": who was hurt in it stands behind, and not those before. */
const isOtherSubject = (items: readonly Item[], rule: string, victims: number, verb: number): boolean =>
  victims < verb && /after-(long-)?subject$/.test(rule) && has(items[verb + 1], IN_IT)

/** "قتلت الثانية 20 شخصا": the second blast, told by its number, and whom it killed. */
const isCountedDoer = (items: readonly Item[], victims: number): boolean =>
  has(items[victims], 'ordinal') &&
  has(items[victims - 1], 'verb') &&
  items[victims + 1]?.people?.number != null &&
  !items[victims + 1]?.conjunction

/** Whether those at item `victims`, whom a rule found by the word `trigger`, did not suffer it. */
export const sufferedNot = (
  items: readonly Item[],
  rule: string,
  from: number,
  victims: number,
  trigger: number,
): boolean =>
  isArrestSought(items, trigger) ||
  fellIntoHands(items, rule, victims) ||
  areRunning(items, rule, victims) ||
  areEscaped(items, rule, victims) ||
  isOnlyTried(items, rule, trigger) ||
  isTheirTaker(items, victims, trigger) ||
  isShooter(items, victims) ||
  isDeniedFar(items, rule, from) ||
  isUntold(items, rule, victims) ||
  isOwner(items, victims) ||
  isTheLast(items, victims) ||
  isMourner(items, victims) ||
  isCountedDoer(items, victims) ||
  isBuried(items, rule, victims) ||
  areKnownDead(items, rule, victims) ||
  isKinOfDead(items, rule, victims) ||
  isExchanged(items, victims) ||
  arePassedOn(items, victims) ||
  mayYetRise(items, rule, from, victims) ||
  diedOfThem(items, rule, victims, trigger) ||
  areCountedBefore(items, rule, victims) ||
  isOtherSubject(items, rule, victims, trigger) ||
  isBeside(items, rule, victims, trigger)

/** "ثلاثة قتلوا وجرح خمسة", "سبعة، بينهم طفل، قتلوا وأصيب ثلاثة": a verb in the plural has its subject before it. */
export function hasSubjectBefore(items: readonly Item[], verb: number): boolean {
  // "إن جنديا واحدا فقط قتل وأصيب ثلاثة".
  const at = has(items[verb - 1], 'w:فقط') ? verb - 2 : verb - 1
  return (
    countable(items[at]) ||
    (items[at]?.kind === 'number' && countable(items[at - 1])) ||
    has(items[at], 'demonym') ||
    /وا$/.test(items[verb]?.word?.best.stem ?? '')
  )
}

const TAKES = wanted(['abduct.verb', 'detain.verb', 'assassinate.verb'])
/** "عناصر من الحركة | مدير المستشفى", "عناصر من الحرس في البلدة | الرئيس": somebody told by his office stands behind the people of a side. */
function isOfficeBehind(items: readonly Item[], people: number): boolean {
  const at = has(items[people + 1], 'w:في') && items[people + 2]?.kind === 'place' ? people + 3 : people + 1
  const office = items[at]
  return has(office, 'office') && office?.preposition === null && !office.conjunction
}

/** "احتجز مسلحون سفينة", "خطف مسلحان", "خطف عناصر من الحركة مدير المستشفى": armed men in the nominative, or before whom they take, do it. */
export function isTaker(items: readonly Item[], verb: number, victims: number): boolean {
  const people = items[victims]?.people
  const active = verbSenses(items[verb]).some(sense => sense.voice !== 'passive' && sense.number === 'singular')
  const several = people && !people.number && (people.plural || people.implied === 2)
  const armed = /(ون|ان|قراصنة)$/.test(people?.text.split(' ')[0] ?? '') && has(items[victims], 'armed')
  const doing = armed || (people?.of?.armed === true && isOfficeBehind(items, victims))
  return victims === verb + 1 && has(items[verb], TAKES) && active && several === true && doing
}

const CAPTIVES = new Set(['who-fell-captive', 'fell-as-captives', 'still-held', 'so-many-still-held'])
const CAPTIVE_REACH = 5
/** "وقع ثلاثة جنود أسرى": what they became, and no others; `told` are the rules by which others were counted. */
export const isPredicate = (
  items: readonly Item[],
  rule: string,
  at: number,
  told: ReadonlyMap<number, { readonly rule: string }>,
): boolean =>
  isLaidDead(items, rule, at) ||
  (rule === 'taken-prisoner' &&
    !has(items[at], 'def', 'people.captured.counted') &&
    [...told].some(([other, slot]) => CAPTIVES.has(slot.rule) && other < at && at - other <= CAPTIVE_REACH))

/** "أردى الجيش ثلاثة مسلحين قتلى": the same men. */
const isLaidDead = (items: readonly Item[], rule: string, at: number): boolean =>
  rule === 'dead-people' &&
  has(items[at], 'people.killed.bare') &&
  !has(items[at], 'def', 'conj') &&
  has(items[at - 1], 'counted') &&
  [at - 2, at - 3].some(i => has(items[i], 'kill.verb'))
