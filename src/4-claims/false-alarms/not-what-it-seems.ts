/** Words of arrest, flight, fire and rescue that tell of none: what comes to a standstill, one man's escape, fronts set alight, fighters driven out. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { isWoundTold } from '../tolls/named-victims.ts'

const CAME_TO_A_STOP = wanted(['w:توقف', 'w:وتوقف', 'w:التوقف', 'w:بتوقف', 'w:لتوقف'])
const GOVERNS = wanted(['prep', 'cause', 's:بعد', 's:منذ', 's:دون', 's:حتي', 's:خطر', 's:استمرار'])
const HALTS_US = wanted(['w:تستوقفنا', 'w:يستوقفنا', 'w:استوقفني', 'w:استوقفنا', 'w:يستوقفني', 'w:تستوقفني'])
/** "بسبب توقف ضخ المياه", "بعد توقف في كينيا", "استوقفني": a standstill, a stay, a thought, and nobody is held. */
const isStandstill = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id.startsWith('stopped-') &&
  (has(items[at], HALTS_US) ||
    (has(items[at], CAME_TO_A_STOP) &&
      (items[at]?.preposition !== null || has(items[at], 'def') || has(items[at - 1], GOVERNS))))

const FORWARD = /^(ال|لل)?امام$/
const FLIGHT_REACH = 2
/** "الهروب إلى الأمام": what a policy is called. */
const isFlightForward = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at + 1, at + 1 + FLIGHT_REACH)
    .some(item => has(item, 's:امام') || FORWARD.test((item.people?.text ?? '').replace(/أ/g, 'ا')))

const ENDING = wanted(
  's:وقف w:ووقف w:بوقف w:لوقف s:ايقاف s:منع w:لمنع s:انهاء w:لانهاء s:تفادي s:تجنب s:الحد s:كبح'.split(' '),
)
const ENDING_REACH = 2
/** "هروب نائب الرئيس إلى الخارج": one man of rank gets away, and no people are driven out. */
const isEscapeOfOne = (items: readonly Item[], at: number): boolean => {
  const who = items[at + 1]
  return (
    who?.people != null &&
    !who.people.plural &&
    who.people.number === null &&
    !has(who, 'family') &&
    has(who, 'leader', 'named', 'combatant')
  )
}

const PROVIDES = wanted(['w:وفر', 'w:وفرت', 'w:وفرتا', 'w:وفروا'])
const PROVIDED = wanted(
  's:دعم s:دعما s:غطاء s:حمايه s:اسناد s:اسنادا s:ماوي s:ملاذ s:ملاذا s:خدمات s:فرص s:فرصه s:مساعده s:مساعدات s:تمويل s:تمويلا s:امن s:معلومات s:اسلحه s:تدريب s:تدريبا s:امكانيات s:بيئه s:مساحه s:ظروف s:كل s:جميع'.split(
    ' ',
  ),
)
const PROVIDED_REACH = 6
/** "وفرت الطائرات غطاء للقوات": provides, and nobody flees. */
const isProviding = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'withdrawal' || rule.type === 'displacement') &&
  has(items[at], PROVIDES) &&
  items.slice(at + 1, at + 1 + PROVIDED_REACH).some(item => has(item, PROVIDED))

const isNoFlight = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'displacement' &&
  (isFlightForward(items, at) ||
    isEscapeOfOne(items, at) ||
    items.slice(Math.max(0, at - ENDING_REACH), at).some(item => has(item, ENDING)))

const ALIGHT = wanted(
  's:جبهه s:جبهات s:معركه s:معارك s:حرب s:حربا s:حروب s:فتنه s:فتن s:صراع s:صراعات s:نزاع s:ازمه s:غضب s:مواجهات s:توتر s:منافسه s:خلافات s:مواقع s:حماس s:ثوره s:انتفاضه s:مواجهه'.split(
    ' ',
  ),
)
const ALIGHT_REACH = 3
/** "أشعلوا جبهات الريف", "إشعال الفتنة": what is set alight cannot burn. */
const isSetAlight = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'burnt' && items.slice(at + 1, at + 1 + ALIGHT_REACH).some(item => has(item, ALIGHT) && !item.conjunction)

const DRIVING_OUT = wanted(['w:اخراج', 'w:باخراج', 'w:لاخراج', 'w:واخراج', 's:اخرج', 's:اخرجت', 's:اخرجوا', 's:يخرج'])
/** "إخراج مقاتلي التنظيم من البلدة": driven out by their foes, and freed by nobody. */
const isDrivenOut = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id.startsWith('freed-') &&
  has(items[at], DRIVING_OUT) &&
  (items[at + 1]?.people?.group === 'combatants' || has(items[at + 1], 'armed.side'))

const VOID = wanted('s:فقدت s:فقد s:تفقد s:لاغيه s:لاغ s:ملغاه'.split(' '))
const VOID_REACH = 6
/** "إن هدنته معها فقدت أي معنى": a truce that holds no longer is not agreed on. */
const isVoid = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'agreement' && items.slice(at + 1, at + 1 + VOID_REACH).some(item => has(item, VOID))

const TIE = wanted('s:صله s:علاقه s:دور s:ضلوع s:تورط s:ضالع s:متورط s:ضالعا s:متورطا s:يشتبه s:مشتبه'.split(' '))
const PLANNING = wanted('s:تخطيط s:مخططات s:مخطط s:خطط s:بالتخطيط s:التخطيط'.split(' '))
const TIE_REACH = 7
/** "انتقلوا إلى البلاد للتخطيط لاعتداءات": what a band is about. */
const isForPlanning = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  const plan = rule.id === 'plans' ? at : at - 1
  return (
    has(items[plan], 's:تخطيط') &&
    items[plan]?.preposition === 'ل' &&
    has(items[plan + 1], 'attack.noun', 'blast') &&
    !has(items[plan + 1], 'def')
  )
}

const MOST = wanted('s:معظم s:غالبيه s:اغلب s:غالبا s:عاده s:جل s:كثير'.split(' '))
/** "يتبنى معظم هذه الهجمات كذا": what a band does as a rule. */
const isClaimedAsARule = (items: readonly Item[], { at }: Trigger): boolean =>
  has(items[at], 'claim.responsibility') && has(items[at], 'present') && has(items[at + 1], MOST)

/** "له صلة بالتخطيط لهجمات": what somebody is only tied to. */
const isTiedTo = (items: readonly Item[], { at }: Trigger): boolean => {
  const from = Math.max(0, at - TIE_REACH)
  const before = items.slice(from, at)
  const plan = before.findLastIndex(item => has(item, PLANNING))
  return plan > 0 && at - from - plan <= 3 && before.slice(0, plan).some(item => has(item, TIE))
}

const OF_STATES = wanted(
  's:تقني s:تقنيه s:مالي s:ماليه s:فني s:فنيه s:عسكري s:عسكريه s:اقتصادي s:اقتصاديه s:تنموي s:تنمويه s:لوجستيه'.split(
    ' ',
  ),
)
const OF_RELIEF = wanted(
  's:انساني s:انسانيه s:غذائي s:غذائيه s:طبي s:طبيه s:اغاثي s:اغاثيه s:اغاثه s:دوائيه s:ايوائيه'.split(' '),
)
const AID = wanted('s:مساعده s:مساعدات s:معونه s:معونات'.split(' '))
const LENDERS = wanted(['s:صندوق', 's:بنك', 's:قرض'])
const AID_REACH = 4
/** "قدمت دول مساعدات تقنية ومالية للمشروع", "صندوق النقد": what states and banks lend one another relieves nobody. */
const isOfStates = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.type !== 'aid') return false
  const near = items.slice(Math.max(0, at - AID_REACH), at + 1 + 2 * AID_REACH)
  const aid = near.findIndex(item => has(item, AID))
  if (aid < 0 || near.some(item => has(item, OF_RELIEF))) return false
  return (
    near.slice(aid + 1, aid + 1 + AID_REACH).some(item => has(item, OF_STATES)) || near.some(item => has(item, LENDERS))
  )
}

const PUBLIC_PLACES = wanted(
  's:شارع s:ميدان s:دوار s:جسر s:ساحه s:حديقه s:فندق s:جامع s:مسجد s:مدرسه s:صحيفه s:قناه s:مطار s:جامعه s:سينما s:ملعب'.split(
    ' ',
  ),
)
/** "شارع التحرير", "جسر التقدم": after what streets and squares are called. */
const isCalledAfter = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'masdar') && has(items[at], 'def') && has(items[at - 1], PUBLIC_PLACES) && !has(items[at - 1], 'def')

const CROWD_REACH = 9
const CROWDS = wanted(['protest', 'march', 'protester'])
/** "مظاهرات رفعت فيها الأعلام", "رفع المتظاهرون علم البلاد": flags of a crowd, which takes no ground. */
const isFlagOfCrowd = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'raised-flag' &&
  items.slice(Math.max(0, at - CROWD_REACH), at + CROWD_REACH).some(item => has(item, CROWDS))

const OFFICES = wanted(['s:قياده', 's:قائد', 's:غرفه', 's:مركز', 's:مدير', 's:مديريه'])
/** "تسلم قيادة العمليات الجوية": whose office it is, and no raid. */
const isOfOffice = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'air-blow' && has(items[at], 'campaign') && has(items[at - 1], OFFICES)

const FROM_AFAR = wanted(['strike', 'strike.maybe.masdar', 'shell.masdar'])
const BLOW_REACH = 3
/** "إن الغارات كبدت المسلحين خسائر": what blows from afar cost, and no fight. */
const isCostOfBlow = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'losses-inflicted' &&
  items.slice(Math.max(0, at - BLOW_REACH), at).some(item => has(item, FROM_AFAR) && has(item, 'def'))

const BLOWS = wanted(['blast.masdar', 'attack.noun'])
/** "في انفجارين ضربا موكب الوزير": what the blasts did that are told before, and no raid beside them. */
const isDoneByBlast = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'blow-at-site' && has(items[at], 'strike.maybe.verb') && has(items[at - 1], BLOWS)

/** Whether the word at a trigger only seems to tell of a deed. */
export const isNotWhatItSeems = (items: readonly Item[], trigger: Trigger): boolean =>
  isWoundTold(items, trigger.at) ||
  isStandstill(items, trigger) ||
  isNoFlight(items, trigger) ||
  isProviding(items, trigger) ||
  isSetAlight(items, trigger) ||
  isDrivenOut(items, trigger) ||
  isVoid(items, trigger) ||
  isForPlanning(items, trigger) ||
  isOfStates(items, trigger) ||
  isOfOffice(items, trigger) ||
  isCostOfBlow(items, trigger) ||
  isDoneByBlast(items, trigger) ||
  isClaimedAsARule(items, trigger) ||
  isCalledAfter(items, trigger.at) ||
  isFlagOfCrowd(items, trigger) ||
  isTiedTo(items, trigger)
