/** Words of conflict in another sense: gear for blasts, a wary calm, a creed that is held, what comes later. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAreaOfControl } from '../mentions/ground-by-holder.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { isOtherUse } from './other-uses.ts'
import { isBeforeDawn } from './words-of-places.ts'

const GEAR = wanted(
  'معدات اجهزه جهاز ادوات مواد صواعق صاعق دوائر دائره فتيل لوازم'
    .split(' ')
    .flatMap(word => [`s:${word}`, `s:و${word}`]),
)
const WORN = wanted('s:ستره s:سترات s:حزام s:احزمه s:صنع s:صناعه s:تصنيع s:تجنيد s:تدريب s:تجهيز'.split(' '))
const WEARABLE = new Set(['bomber', 'car-bombs', 'car-bomb'])
/** "معدات تفجير", "أجهزة تفجير عن بعد", "تجهيز المفخخات": what bombs are made of, and their making. */
const isGear = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.id === 'explosion' && has(items[at], 'masdar') && has(items[at - 1], GEAR)) ||
  (WEARABLE.has(rule.id) && items.slice(Math.max(0, at - 2), at).some(item => has(item, WORN)))

const CALM = wanted(['s:هدوء', 's:ترقب', 's:تفاؤل', 's:امل'])
/** "هدوء حذر": wary, and no warning. */
const isWary = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'warned' && has(items[at - 1], CALM)

const THOUGHT = wanted(
  's:فكر s:افكار s:فكرا s:فكره s:نهج s:نهجا s:منهج s:منهجا s:ايديولوجيه s:ايديولوجيا s:عقيده s:قرار s:قرارا s:مشروع s:موقف s:موقفا s:مواقف s:سياسه s:سياسات s:خطاب s:خطابا s:خطه s:استراتيجيه s:مبادره s:قانون s:قانونا s:اسلوب s:رؤيه s:وجهه s:رايه s:دعوه s:مطالب s:قضيه'.split(
    ' ',
  ),
)
/** "يتبنون فكر التنظيم", "تبنى المجلس قرارا": what is held or passed, and no deed. */
const isOfThought = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'responsibility-claimed' && items.slice(at + 1, at + 3).some(item => has(item, THOUGHT))

/** "الهيئة التي وصفتها الصحافة بكذا": what it is called, and nobody is put out of the way. */
const isDescribed = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'killing' && has(items[at], 'opinion.verb') && has(items[at - 1], 'relative')

/** "في وقت لاحق": later, and no pursuit. */
const isLater = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'hunted' && has(items[at - 1], 's:وقت', 's:يوم', 's:موعد', 's:مرحله')

const SCENES = wanted(
  's:حادث s:حادثه s:حريق s:حرائق s:موقف s:وضع s:اوضاع s:نيران s:غضب s:مشهد s:سوق s:وباء s:فيروس s:تسرب s:جو s:اجواء s:سماء'.split(
    ' ',
  ),
)
const SCENE_REACH = 16
/** "سيطر الأمن على موقع الحادثة", "سيطرت فرق الإنقاذ في الميناء على حريق": a scene, and no place that is fought for. */
const isOfScene = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.id === 'took-control' || rule.id === 'occupied') &&
  items
    .slice(at + 1, at + 1 + SCENE_REACH)
    .some((item, i, near) => has(near[i - 1], 'w:علي', 's:موقع') && has(item, SCENES))

const CRIES = wanted(['w:تنديدا', 'w:استنكارا', 'w:للتنديد', 'w:منددين', 'w:منددا', 'w:احتجاجا'])
/** "تظاهر المئات تنديدا بالقصف": why they came out, and no statement beside it. */
const isCry = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'statement' &&
  has(items[at], CRIES) &&
  items.slice(0, at).some(item => has(item, 'protest', 'march', 'protester'))

const SUBMITTED = wanted(
  'شكوي بلاغ طلب طلبات مشروع مقترح اقتراح استقاله استقالته ترشيح ترشيحه تعازي شكر التماس طعن اعتذار اوراق'
    .split(' ')
    .flatMap(word => [`w:ب${word}`, `w:بال${word}`]),
)
const HANDED_REACH = 4
/** "تقدم بشكوى": handed in, and no step forward. */
const isHandedIn = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'advanced' && items.slice(at + 1, at + 1 + HANDED_REACH).some(item => has(item, SUBMITTED))

const ADVANCE = wanted('s:تقدم s:زحف s:هجوم s:تمدد s:توسع s:اندفاع s:تحركات s:تسلل'.split(' '))
const HALT_REACH = 8
/** "أوقف انتحاريون وقناصة تقدمها": what is halted is an advance, and nobody is arrested. */
const isHaltOfAdvance = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id.startsWith('stopped-') && items.slice(at + 1, at + 1 + HALT_REACH).some(item => has(item, ADVANCE))

const MEDIA = wanted(
  's:مقطع s:مقطعا s:مقاطع s:فيديو s:فيديوهات s:صوره s:صور s:صورا s:مشاهد s:لقطات s:تسجيل s:تسجيلا s:تسجيلات s:بيان s:بيانا s:تقرير s:تقريرا s:نبا s:خبر s:خبرا s:تغريده s:منشورا s:شريطا s:اصدارا s:قائمه s:اسماء s:وثائق s:رسائل'.split(
    ' ',
  ),
)
const MEDIA_REACH = 8
const PAGES = wanted(['s:صفحه', 's:صفحته', 's:صفحتها', 's:حسابه', 's:حسابها', 's:تويتر', 's:فيسبوك', 's:انترنت'])
/** "نشر الإعلام الحربي مقطعا مصورا", "بيان نشر على صفحة الحرس": what is shown to the public, and nobody is deployed. */
const isShown = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'operation' &&
  has(items[at], 's:نشر', 's:نشرت', 's:تنشر', 's:ينشر') &&
  (has(items[at - 1], MEDIA) || items.slice(at + 1, at + 1 + MEDIA_REACH).some(item => has(item, MEDIA, PAGES)))

const AWAY_REACH = 6
/** "انسحب المهاجمون إلى جهة مجهولة", "عقب الهجوم انسحب المسلحون": those who struck get away, and no place changes hands. */
const isGetaway = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'withdrew' &&
  (items.slice(at + 1, at + 1 + AWAY_REACH).some(item => has(item, 's:جهه', 's:مهاجمون')) ||
    (has(items[at - 1], 'attack.noun', 's:عمليه', 's:حادث') && has(items[at - 2], 's:عقب', 's:بعد', 's:اثر')))

/** "بخاري دان معلم", "قال دين محمد فلان": a part of a name, and nobody condemns. */
const isOfName = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'condemned' &&
  (has(items[at], 'w:دين') ||
    (has(items[at], 'w:دان') && items[at - 1]?.kind === 'word' && items[at - 1]?.word?.known === false))

const CARRIED_THROUGH = wanted(['s:تبادل', 's:اخراج', 's:اجلاء', 's:نقل', 's:خروج', 's:مغادره'])
/** "عملية تبادل الأسرى", "عملية إخراج المسلحين": an exchange, a departure, and no campaign. */
const isExchange = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'operation' && has(items[at], 'campaign') && has(items[at + 1], CARRIED_THROUGH)

const LOST = wanted(
  's:ضحايا s:ناجين s:مفقودين s:مفقودا s:مفقود s:عالقين s:جثث s:جثامين s:اشلاء s:احياء s:طائره s:صندوق s:سفينه s:حلول s:مخرج'.split(
    ' ',
  ),
)
const LOST_REACH = 4
/** "عملية بحث عمن دفنهم القصف": who looks for the buried is no force on a sweep. */
const isRescue = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'sweep' &&
  has(items[at + 1], 's:بحث') &&
  items
    .slice(at + 2, at + 2 + LOST_REACH)
    .some(
      item =>
        has(item, LOST, 's:انقاذ') ||
        (item.people !== null &&
          (has(item, 'people.killed', 'people.missing', 'casualty') || /^(ال)?ناج/.test(item.people.text))),
    )

/** "صاروخ من طراز فجر 5", "لواء فجر الأمة", "هجوم دكا": what rockets, bands and a city are called, and nothing goes off. */
const isCalledDawn = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.id === 'explosion' && has(items[at], 's:فجر') && isBeforeDawn(items[at - 1])) ||
  (rule.id === 'bombardment' && has(items[at], 's:دكا'))

const GROUNDS = wanted('s:ساحه s:ساحات s:خيمه s:خيم s:خيام s:مخيم s:ميدان s:مكان s:مقر'.split(' '))
/** "ساحة الاعتصام", "خيام المعتصمين": a square that is called after those who stay there. */
const isOfGrounds = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'protested' && has(items[at], 'def') && has(items[at - 1], GROUNDS)

/** "طائرة مسيرة مفخخة ضد القاعدة": what flies is no car bomb, and no march against anything. */
const isFlown = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.id === 'car-bombs' && [items[at - 1], items[at - 2]].some(item => has(item, 'drone.maybe', 'aircraft'))) ||
  (rule.type === 'protest' && has(items[at - 1], 'aircraft'))

const BODIES = wanted('s:مركز s:لجنه s:لجان s:هيئه s:مجلس s:وزاره s:مكتب s:وفد s:وزير s:وزيره s:مبعوث'.split(' '))
/** "مركز المصالحة", "المركز الروسي للمصالحة": a body called after it, and nothing agreed on. */
const isOfBody = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'agreement' && has(items[at], 'def', 'p:ل') && [1, 2].some(k => has(items[at - k], BODIES))

const LINES = wanted(['s:خط', 's:خطوط', 's:مراقبه', 's:مراقبي', 's:مراقبو', 's:منطقه', 's:مناطق'])
/** "شريط خط وقف إطلاق النار", "مراقبو الهدنة": an old truce that a line or a mission is called after. */
const isLineOfTruce = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'agreement' && (has(items[at - 1], LINES) || (has(items[at - 1], 'w:وقف') && has(items[at - 2], LINES)))

const VEHICLES = wanted(
  's:سياره s:سيارات s:سيارته s:سيارتهم s:حافله s:حافلات s:شاحنه s:شاحنات s:مركبه s:مركبات s:قارب s:قوارب s:سفينه s:قطار s:قافله'.split(
    ' ',
  ),
)
const VEHICLE_REACH = 2
/** "أوقف المسلحون الحافلة وقتلوا ركابها": what is made to halt, and nobody is arrested. */
const isHaltOfVehicle = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id.startsWith('stopped-') && items.slice(at + 1, at + 1 + VEHICLE_REACH).some(item => has(item, VEHICLES))

const STEPPING_IN = wanted('w:اثر w:بعد w:عقب w:بسبب w:نتيجه w:دون w:لدي w:عند w:قبل s:عدم s:طلب'.split(' '))
/** "إثر تدخل قوة من الجيش", "في أول تدخل عسكري لها": a stepping in, and no coming in. */
const isSteppingIn = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id.startsWith('entered') &&
  has(items[at], 'w:تدخل') &&
  (has(items[at - 1], STEPPING_IN) || has(items[at - 1], 'ordinal'))

const CONTROL_REACH = 5
/** "الوضع الأمني تحت السيطرة". */
const isInOrder = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'capture' &&
  has(items[at], 'def') &&
  has(items[at - 1], 'w:تحت') &&
  items.slice(Math.max(0, at - CONTROL_REACH), at).some(item => has(item, SCENES))

const REMAINS = wanted(['body', 'people.killed.bare', 's:جثمان', 's:جثماني', 's:جثامين', 's:جثه', 's:جثث'])
/** "احتجز الجيش جثمانه", "احتجاز جثامين القتلى": the dead are held, and nobody is taken. */
const isOfBodies = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'abduction' || rule.type === 'arrest' || rule.type === 'release') &&
  items.slice(at + 1, at + 1 + REMAINS_REACH).some(item => has(item, REMAINS))
const REMAINS_REACH = 2

const FOUND_GUILTY = wanted('w:ادين w:وادين w:ادينت w:وادينت w:ادينوا w:وادينوا w:ادينا'.split(' '))
const GUILT_REACH = 3
const OF_CRIME = wanted('w:بتهمه w:بتهم w:بجريمه w:بجرائم w:بقضايا w:بالانتماء w:بالقتل w:بارتكاب'.split(' '))
/** "أدين المتهمون بالانتماء إلى…", "بعد إدانتهم بتهمة…": found guilty by a court, and condemned by nobody. */
const isFoundGuilty = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'condemned' &&
  (has(items[at], FOUND_GUILTY) ||
    (has(items[at], 'masdar') &&
      has(items[at], 'pron') &&
      items.slice(at + 1, at + 1 + GUILT_REACH).some(item => has(item, OF_CRIME))))

/** "ويعد الهجوم الأعنف منذ عام": what it is thought of as, and nobody prepares it. */
const isThoughtOf = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'plans' &&
  has(items[at], 's:يعد', 's:تعد') &&
  // "تعد بتعزيز": a promise.
  (items[at + 1]?.preposition === 'ب' ||
    (has(items[at + 1], 'def', 'this', 'ordinal', 'w:من') &&
      items[at + 1]?.preposition === null &&
      !has(items[at + 1], 'armed.side')))

const GRIPS: ReadonlySet<string> = new Set(['under-control', 'still-in-hands'])
/** "81 آخرون في قبضة الخاطفين": people are held, and no ground. */
const isGripOnPeople = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  GRIPS.has(rule.id) && has(items[has(items[at - 1], 'w:في') ? at - 2 : at - 1], 'counted', 'number', 'people.captured')

/** "سبع قذائف على كذا، وأربع على كذا": rounds, and no raids. */
const isOfNoRaids = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'next-part-of-raids' && !items.slice(0, at).some(item => has(item, 'strike'))

/** Whether the word at a trigger tells of something else than its rule takes it for. */
export const hasOtherSense = (items: readonly Item[], trigger: Trigger): boolean =>
  [
    isGear,
    isWary,
    isOfThought,
    isDescribed,
    isLater,
    isOfScene,
    isHandedIn,
    isCry,
    isHaltOfAdvance,
    isHaltOfVehicle,
    isLineOfTruce,
    isShown,
    isGetaway,
    isRescue,
    isOfName,
    isExchange,
    isFlown,
    isCalledDawn,
    isOfGrounds,
    isOfBody,
    isSteppingIn,
    isInOrder,
    isOfBodies,
    isFoundGuilty,
    isThoughtOf,
    isGripOnPeople,
    isOfNoRaids,
    isAreaOfControl,
    isOtherUse,
  ].some(test => test(items, trigger))
