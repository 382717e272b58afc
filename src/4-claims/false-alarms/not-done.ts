/** Deeds that a sentence names and nobody has done: protests that are kept from coming about, what another deed is said to mean, what a band is known for. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isOnlyDescribed } from '../mentions/described-deeds.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { isStipulated } from './aims.ts'
import { isBeyondReach } from './beyond-reach.ts'
import { isOnlySpokenOf } from './only-spoken-of.ts'

const PREVENTS = wanted(
  'منع لمنع بمنع منعت يمنع تمنع حظر بحظر حظرت يحظر تحظر الغاء بالغاء لتفادي لتجنب تحسبا'
    .split(' ')
    .flatMap(word => [`w:${word}`, `w:و${word}`]),
)
const PREVENTED_REACH = 4
const isTensed = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun')
/** "لمنع مزيد من الاحتجاجات", "منعت السلطات تظاهرة", "تحسبا لاحتجاجات". */
function isPrevented(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (isKeptFrom(items, at) || isForFearOf(items, at)) return true
  if (rule.type !== 'protest' || isTensed(items[at]) || items[at]?.kind !== 'word') return false
  const before = items.slice(Math.max(0, at - PREVENTED_REACH), at)
  const from = before.findLastIndex(item => has(item, PREVENTS))
  return from >= 0 && !before.slice(from + 1).some(item => has(item, 'stop', 'comma', 'w:بعد') || isTensed(item))
}

const FEARS = wanted(
  'w:منعا w:تفاديا w:تجنبا w:خشيه s:تخشي s:يخشي s:يخشون s:نخشي s:مخاوف s:مخاوفه s:مخاوفها s:مخاوفهم'.split(' '),
)
const FEARED_REACH = 3
/** "منعا لأعمال النهب", "خشية وقوع هجوم": what somebody acts so that it may not come. */
const isForFearOf = (items: readonly Item[], at: number): boolean =>
  !isTensed(items[at]) && items.slice(Math.max(0, at - FEARED_REACH), at).some(item => has(item, FEARS))

const KEEPS = wanted(
  'منع لمنع بمنع منعت منعوا يمنع تمنع منعه منعها منعهم لمنعه لمنعها لمنعهم'
    .split(' ')
    .flatMap(form => [`w:${form}`, `w:و${form}`]),
)
const KEPT_REACH = 8
const FROM_REACH = 3
/** "ومنعها من القيام بعمليات", "لمنع المسلحين من السيطرة على المدينة": what somebody is kept from doing. */
const isKeptFrom = (items: readonly Item[], at: number): boolean => {
  if (isTensed(items[at])) return false
  const before = items.slice(Math.max(0, at - KEPT_REACH), at)
  const from = before.findLastIndex(item => has(item, KEEPS))
  if (from < 0 || before.slice(from + 1).some(item => has(item, 'stop', 'comma') || isTensed(item))) return false
  return before.slice(Math.max(from + 1, before.length - FROM_REACH)).some(item => has(item, 'w:من'))
}

const ASKS = wanted(['appeal', 's:ضغط', 's:شرط', 's:اشترط', 's:اشترطوا', 's:اشترطت'])
const ASKED_REACH = 9
/** "للضغط على السلطات لتطلق سراح سجين", "يطالبون الحكومة بأن تفرج عنهم": what somebody is to do, and has not done. */
function isAskedOf(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (rule.type !== 'release' || !has(items[at], 'present') || has(items[at], 'masdar')) return false
  const before = items.slice(Math.max(0, at - ASKED_REACH), at)
  const bound = items[at]?.preposition === 'ل' || has(items[at - 1], 'w:بان', 'w:ان', 'w:كي', 'w:حتي')
  return bound && before.some(item => has(item, ASKS))
}

const ORDERS = wanted('s:اوامر s:امر s:امرا s:انذار s:انذارا s:انذارات s:طلب s:طلبات s:دعوات s:تعليمات'.split(' '))
/** "أصدر الجيش أوامر إخلاء لسكان البلدة": that they are told to leave, and nobody is brought out. */
const isOrdered = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'release' || rule.type === 'withdrawal') &&
  has(items[at], 'evacuate.masdar') &&
  has(items[at - 1], ORDERS)

const OFFERS = wanted(
  'عرض عرضت عرضوا يعرض تعرض اقترح اقترحت اقترحوا يقترح تقترح يشترط تشترط يشترطون'
    .split(' ')
    .flatMap(word => [`w:${word}`, `w:و${word}`]),
)
/** "عرضت الجماعة الإفراج عن جنود مقابل أسراها", "يشترط إطلاق سراح كذا": what somebody would do, or wants to have done first. */
function isOffered(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (rule.type !== 'release' || isTensed(items[at])) return false
  const before = items.slice(Math.max(0, at - OFFER_REACH), at)
  const offer = before.findLastIndex(item => has(item, OFFERS) && item.preposition === null)
  return offer >= 0 && !before.slice(offer + 1).some(item => has(item, 'stop', 'w:بعد') || isTensed(item))
}
const OFFER_REACH = 14

const MEANS = wanted(['w:يعني', 'w:تعني', 'w:سيعني', 'w:ستعني', 'w:معناه', 'w:معناها'])
/** "استعادة البلدة تعني تحرير الحدود": what it comes to; "سيطروا على الجبل ما يعني حصار القاعدة" has come to that. */
const isMeant = (items: readonly Item[], { at }: Trigger): boolean =>
  has(items[at], 'masdar') && !isTensed(items[at]) && has(items[at - 1], MEANS) && !has(items[at - 2], 'w:ما', 'w:مما')

const PROVIDES = wanted('ينص تنص نصت يقضي تقضي'.split(' ').map(word => `w:${word}`))
const PROVIDED_REACH = 4
/** "القرار الذي ينص على انسحاب المسلحين": what a text asks for that nobody agreed on. */
function isProvided(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (rule.type === 'agreement' || rule.type === 'statement' || isTensed(items[at]) || isStipulated(items, at))
    return false
  const before = items.slice(Math.max(0, at - PROVIDED_REACH), at)
  const from = before.findLastIndex(item => has(item, PROVIDES))
  return from >= 0 && !before.slice(from + 1).some(item => has(item, 'stop', 'comma') || isTensed(item))
}

const KNOWN_FOR = wanted(
  'تشتهر يشتهر اشتهرت اشتهر دابت داب دابوا اعتادت اعتاد اعتادوا درجت درج معروفه معروف معروفون'
    .split(' ')
    .flatMap(word => [`w:${word}`, `w:و${word}`]),
)
const KNOWN_REACH = 12
/** "تشتهر الجماعة بخطف الأجانب وشن تفجيرات": its trade. */
function isTrade(items: readonly Item[], { at }: Trigger): boolean {
  if (isTensed(items[at])) return false
  const before = items.slice(Math.max(0, at - KNOWN_REACH), at)
  const from = before.findLastIndex(item => has(item, KNOWN_FOR))
  return from >= 0 && !before.slice(from + 1).some(item => has(item, 'stop', 'comma') || isTensed(item))
}

const HEARD = wanted(['w:بسماع', 'w:سماع', 's:سمع', 's:سمعت', 's:سمعوا', 's:يسمع', 's:دوي', 's:اصوات', 's:صوت'])
const HEARD_REACH = 3
/** "بسماع إطلاق نار", "سمع دوي إطلاق قذائف": whether what the word at `at` tells is heard. */
export const isHeard = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - HEARD_REACH), at).some(item => has(item, HEARD))

/** Shells that are only heard. */
const isOnlyHeard = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'shells-fell' && isHeard(items, at)

const ONCE = wanted(['w:عند', 'w:حال', 'w:حاله', 'w:بمجرد', 'w:وعند', 'w:وحال'])
const ONCE_REACH = 12
/** "عند انسحابهم لن يتعرض لهم أحد": what is promised for when they do. */
const isPromisedFor = (items: readonly Item[], { at }: Trigger): boolean =>
  has(items[at], 'masdar') &&
  !isTensed(items[at]) &&
  has(items[at - 1], ONCE) &&
  items.slice(at + 1, at + 1 + ONCE_REACH).some(item => has(item, 'w:لن', 'w:سوف') || item.word?.best.future === true)

const NEVER = wanted(['w:لن', 'w:ولن', 'w:لا', 'w:ولا', 'w:فلن'])
const NEVER_REACH = 16
/** "لن يتوقف القصف إلا باستسلام المسلحين": on what terms something would be. */
const isOnlyIf = (items: readonly Item[], at: number): boolean => {
  const only = [at - 1, at - 2, at - 3].find(k => has(items[k], 'w:الا'))
  if (only === undefined || !has(items[at], 'masdar')) return false
  return items
    .slice(Math.max(0, only - NEVER_REACH), only)
    .some((item, i, near) => has(item, NEVER) && !near.slice(i).some(one => has(one, 'stop')))
}
const IF = wanted(['w:اذا', 'w:طالما'])
const GOES_ON = wanted('s:واصل s:واصلت s:واصلوا s:استمر s:استمرت s:استمروا s:لم'.split(' '))
const IF_REACH = 6
/** "هدد بقصف المدينة إذا واصلت الحكومة استهداف المنازل", "ما لم توقف القصف": what is to end, told as a condition. */
function isCondition(items: readonly Item[], { at }: Trigger): boolean {
  if (isTensed(items[at])) return false
  if (isOnlyIf(items, at)) return true
  for (let k = at - 1; k >= Math.max(1, at - IF_REACH) && !has(items[k], 'stop', 'comma'); k--)
    if ((has(items[k], GOES_ON) && has(items[k - 1], IF)) || (has(items[k], 's:لم') && has(items[k - 1], 'w:ما')))
      return true
  return false
}

const TRIES = wanted(['attempt', 's:محاوله', 's:محاولتها', 's:محاولته', 's:حاول', 's:حاولت', 's:حاولوا', 's:تحاول'])
const TRIED_REACH = 3
/** "في محاولة لاعتقال مطلوب", "فشلت في محاولتها اعتقاله": nobody was taken yet. */
const isTriedArrest = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'arrest' &&
  has(items[at], 'masdar') &&
  !isTensed(items[at]) &&
  items.slice(Math.max(0, at - TRIED_REACH), at).some(item => has(item, TRIES))

const PURSUES = wanted(['campaign', 'attack.noun', 'storm', 's:مداهمه', 's:مداهمات', 'enter.verb'])
const PURSUED_REACH = 8
/** "عملية في القرية لاعتقال مطلوب", "دخلت القوات البلدة لاعتقال شاب": what they came for, whether they found him or not. */
export function isArrestSought(items: readonly Item[], at: number): boolean {
  if (items[at]?.preposition !== 'ل' || !has(items[at], 'arrest.masdar')) return false
  const before = items.slice(Math.max(0, at - PURSUED_REACH), at)
  const from = before.findLastIndex(item => has(item, PURSUES))
  return from >= 0 && !before.slice(from + 1).some(item => has(item, 'stop', 'comma') || isTensed(item))
}

const isPursuit = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'arrest' && isArrestSought(items, at)

const FAILS = wanted(
  'فشل فشلت فشلوا يفشل تفشل اخفق اخفقت اخفقوا اخفاق عجز عجزت عجزوا يعجز تعجز'
    .split(' ')
    .flatMap(word => [`s:${word}`, `s:و${word}`]),
)
const SUCCEEDS = wanted(
  'يتمكن تتمكن يتمكنوا تمكن يمكن ينجح تنجح ينجحوا نجاح يفلح تفلح يفلحوا يستطع تستطع يستطيعوا'
    .split(' ')
    .map(word => `s:${word}`),
)
const NO = wanted(['s:لم', 's:لن', 's:دون', 's:عدم'])
const NO_REACH = 3
/** Done by one who means to have or to hold: nobody has it where he fails. */
const HAD = new Set(['capture', 'arrest', 'abduction', 'release'])
/** Blows from the air that were meant to come. */
const BLOWS = new Set(['air_strike', 'shelling', 'fire'])
const SETS_OUT = wanted(
  'حاول حاولت حاولوا يحاول تحاول محاوله محاولتها محاولته محاولتهم محاولات'.split(' ').map(word => `s:${word}`),
)
const SET_OUT_REACH = 4
/** "طائرة حاولت شن غارة", "أسقطوها قبل أن تنجح في ضربها": a blow that never came. */
function isBlowMissed(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (!BLOWS.has(rule.type) || !has(items[at], 'masdar', 'noun') || isTensed(items[at])) return false
  for (let k = at - 1; k >= Math.max(0, at - SET_OUT_REACH); k--) {
    if (has(items[k], 'stop', 'comma', 'w:بعد', 'w:عقب', 'w:اثر', 'w:خلال')) return false
    if (has(items[k], SETS_OUT)) return true
    if (has(items[k], SUCCEEDS)) return has(items[k - 1], 's:ان') && has(items[k - 2], 's:قبل', 's:دون')
  }
  return false
}

const WHICH = wanted(['s:الذي', 's:التي', 's:الذين'])
const FAILED_REACH = 10
const failsAt = (items: readonly Item[], k: number): boolean =>
  has(items[k], FAILS) ||
  (has(items[k], SUCCEEDS) && items.slice(Math.max(0, k - NO_REACH), k).some(item => has(item, NO)))
/** "فشلت القوات في السيطرة على البلدة", "لم يتمكن من انتزاعها", "دون أن ينجحوا في اعتقاله": what somebody set out to do, and did not. */
function isFailed(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (!HAD.has(rule.type) || !has(items[at], 'masdar') || isTensed(items[at])) return false
  for (let k = at - 1; k >= Math.max(0, at - FAILED_REACH); k--) {
    if (failsAt(items, k)) return true
    if (has(items[k], 'stop', 'comma', WHICH, KEEPS) || isTensed(items[k]) || items[k]?.conjunction) return false
  }
  return false
}
const RUMOURS = wanted('s:شائعات s:شائعه s:اشاعات s:اشاعه'.split(' '))
const RUMOUR_REACH = 3
/** "شائعات عن انسحاب القوات": what is only rumoured. */
const isRumour = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type !== 'statement' &&
  !isTensed(items[at]) &&
  items.slice(Math.max(0, at - RUMOUR_REACH), at).some(item => has(item, RUMOURS))

/** Whether nobody has done what a trigger names. */
export const isNotDone = (items: readonly Item[], trigger: Trigger): boolean =>
  [
    isPrevented,
    isFailed,
    isBlowMissed,
    isProvided,
    isMeant,
    isAskedOf,
    isOrdered,
    isOffered,
    isTrade,
    isTriedArrest,
    isPursuit,
    isOnlyHeard,
    isCondition,
    isPromisedFor,
    isRumour,
    isBeyondReach,
    isOnlySpokenOf,
    isOnlyDescribed,
  ].some(test => test(items, trigger))
