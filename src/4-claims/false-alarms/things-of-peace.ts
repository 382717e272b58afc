/** Words of conflict that tell of nature, of beasts and goods, of rescues, of aid and of business: no side does what they tell. */
import { has } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'

const stems = (list: string): ReturnType<typeof wanted> => wanted(list.split(' ').map(word => `s:${word}`))

const BY_ARMS = wanted(
  'clash shell blast device gunfire shell.round suicide armed combatant armed.side weapon air attack.noun battle abduct hostage captured.person war'.split(
    ' ',
  ),
)
const byArms = (items: readonly Item[]): boolean => items.some(item => has(item, BY_ARMS))

const NATURE = stems(
  'زلزال زلازل هزه هزات اعصار اعاصير تسونامي عواصف صاعقه صواعق بركان فيضان فيضانات سيول انهيارات انزلاقات جفاف مناخ مناخيه نيزك شهب وباء فيروس حر',
)
const STRIKING = new Set(['fire', 'air_strike', 'shelling', 'destruction'])
const NATURE_REACH = 3
/** "ضرب زلزال المدينة", "صاعقة ضربت القرية", "تغير المناخ". */
const isOfNature = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  STRIKING.has(rule.type) &&
  has(items[at], 'strike', 'strike.maybe') &&
  items.slice(Math.max(0, at - NATURE_REACH), at + NATURE_REACH).some(item => has(item, NATURE) && !item.actor?.id)

const BEASTS = stems(
  'دجاجه دجاج دواجن بقره ابقار بقر اغنام خروف خراف ماعز ابل جمل جمال طائر طيور كلب كلاب قطط خنزير خنازير ماشيه مواشي حيوان حيوانات ذبيحه ذبائح راسا انعام اضاحي اضحيه نحل اسماك لحوم اغذيه مضبوطات كميات كميه طن اطنان كيلو كيلوغرام كيلوجرام غذائيه صلاحيه لحم مواش بضائع ادويه محاصيل',
)
/** "قتل الصيادون 250 حوتا": beasts that are hunted. */
const GAME = stems('حوت حوتا حيتان دلفين دلافين فيل فيلا افيال تمساح تماسيح')
const GAME_REACH = 4
/** "إعدام عشرين ألف دجاجة", "ذبح الأضاحي", "11 رأسا شملها الإعدام": where the sentence tells of no arms. */
const isOfBeasts = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'execution' && items.some(item => has(item, BEASTS)) && !byArms(items)) ||
  (rule.type === 'killing' && items.slice(at + 1, at + 1 + GAME_REACH).some(item => has(item, GAME)))

const PERILS = stems(
  'بئر ابار مصعد منجم مناجم غرق حريق حرائق ثعبان افعي منحدر منحدرات سيل سيول جرف كهف عقبه قمه ثلوج امواج شاطئ تسرب اختناق قاع تعطل انهيار العاب مسبح',
)
/** "احتجاز شخصين داخل بئر", "إنقاذ أسرة من الغرق": who is stuck or saved where the sentence tells of no arms. */
const isOfPeril = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'abduction' || rule.type === 'release') &&
  has(items[at], 'detain', 'rescue', 'free.up') &&
  items.some(item => has(item, PERILS)) &&
  !byArms(items)

const PACKED = stems('بطاطس بطاطا ماء مياه عصير حليب دواء زيت عسل مشروب مشروبات غذائيه بلاستيكيه كرتونيه سجائر طعام')
const SET_OFF = new Set(['bombing', 'blast'])
const GAS = stems('غاز اطار بطاريه محول سخان هاتف جوال مفرقعات')
const GAS_REACH = 4
const PIPES = ['s:انبوب', 's:انابيب', 's:خط', 's:خطوط']
const WEAPONS = wanted([
  ...PIPES,
  'device',
  'carbomb',
  'suicide',
  'shell.round',
  'strike',
  'armed',
  'armed.side',
  'combatant',
])
const GAMES = wanted(['w:العاب', 'w:الالعاب', 'w:للالعاب', 'w:بالالعاب', 'w:والالعاب', 'w:والعاب'])
const areFireworks = (items: readonly Item[]): boolean =>
  items.some((item, i) => has(item, GAMES) && has(items[i + 1], 'w:ناريه', 'w:الناريه'))
/** "عبوة عصير", "انفجار ألعاب نارية", "انفجار أسطوانة غاز". */
const isHarmless = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  SET_OFF.has(rule.type) &&
  (has(items[at + 1], PACKED) ||
    ((areFireworks(items) || items.slice(at + 1, at + 1 + GAS_REACH).some(item => has(item, GAS))) &&
      !items.some(item => has(item, WEAPONS))))

const BUSINESS = stems(
  'بيع لبيع شراء لشراء استحواذ اندماج تجاري تجاريه ديون قروض تمويل حصه حصتها حصته اسهم شركه عقود دبلوماسيه اسواق مخاوف نفوس',
)
const BUSINESS_REACH = 6
/** "مفاوضات لبيع الحصة", "تهدئة مخاوف الأسواق". */
const isOfBusiness = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'agreement' &&
  items.slice(at + 1, at + 1 + BUSINESS_REACH).some(item => has(item, BUSINESS)) &&
  !byArms(items)

const LADEN = wanted(['relief', 's:مساعدات', 's:قافله', 's:شاحنات', 's:مواد', 's:ادويه', 's:وقود', 's:لقاحات'])
/** "أدخلت المنظمة مساعدات إلى البلدة": what is brought in takes no place. */
const isBroughtIn = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'entered' && has(items[at + 1], LADEN)

const SCHOOLS = stems('كليه كليات اكاديميه معهد جامعه خريجي خريجين طلبه طلاب ضباط متدربين دوره دورات')
const SCHOOL_REACH = 8
/** "حفل تخرج الدفعة 66 من الكلية": those who graduate leave no place. */
const isGraduation = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'withdrawal' || rule.type === 'release') &&
  has(items[at], 's:تخرج', 's:تخريج', 's:تخرجت') &&
  (has(items[at - 1], 's:حفل', 's:حفله', 's:مراسم') ||
    items.slice(at + 1, at + 1 + SCHOOL_REACH).some(item => has(item, SCHOOLS)))

const COALITION = stems('ائتلاف ائتلافيه ائتلافي')
const CABINET = stems('حكومي حكوميه حكومه')
const COALITION_REACH = 5
/** "محادثات الائتلاف الحكومي": what parties talk about after a vote. */
const isOfCabinet = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.type !== 'agreement' || !has(items[at], 'talks')) return false
  const behind = items.slice(at + 1, at + 1 + COALITION_REACH)
  const coalition = behind.findIndex(item => has(item, COALITION) || /^(ال)?ائتلاف/.test(item.actor?.text ?? ''))
  return (
    coalition >= 0 && behind.slice(coalition).some(item => has(item, CABINET) || /حكوم/.test(item.actor?.text ?? ''))
  )
}

const TALKED_TO = stems(
  'رئيس رئيسه رئيسها نظيره نظيرها نظيريه وزير وزيره امير ملك عاهل مستشار مستشاره سفير مسؤولين مسؤولي قاده زعماء',
)
const WARRING = wanted([
  'truce',
  's:سلام',
  's:وقف',
  's:لوقف',
  'w:لوقف',
  's:انهاء',
  's:لانهاء',
  's:اسري',
  's:رهائن',
  's:متمردين',
])
const TALKS_REACH = 3
/** "يجري محادثات مع نظيره", "محادثات مع الرئيس": states visit one another, unless it is about a war of theirs. */
const isOfVisit = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.type !== 'agreement' || !has(items[at], 'talks')) return false
  const ahead = items.slice(at + 1, at + 1 + TALKS_REACH)
  const to = ahead.findIndex(item => has(item, 'w:مع'))
  if (to < 0 || items.some(item => has(item, WARRING))) return false
  const whom = items[at + 2 + to]
  return has(whom, TALKED_TO) || /^(ال)?(رئيس|وزير|ملك|أمير|عاهل)/.test(whom?.actor?.text ?? '')
}

const AGREED_ON = stems(
  'ضروره اهميه تعزيز لتعزيز مواصله لمواصله تعاون للتعاون توفير لتوفير تنسيق لتنسيق تكثيف تدريب لتدريب تجهيز لتجهيز تسليح لتسليح استخدام لاستخدام باستخدام',
)
const ENDS_WAR = wanted([
  'truce',
  's:وقف',
  's:لوقف',
  'w:لوقف',
  's:انهاء',
  's:لانهاء',
  's:تبادل',
  's:لتبادل',
  'release',
  'withdraw',
  's:سلام',
])
const AGREED_REACH = 9
/** "اتفقت مع حليفتها على ضرورة توفير غطاء جوي", "اتفاقا لتدريب مقاتلين": what allies agree on ends no fighting. */
const isOfAllies = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.type !== 'agreement' || !has(items[at], 'agree')) return false
  const ahead = items.slice(at + 1, at + 1 + AGREED_REACH)
  return ahead.some(item => has(item, AGREED_ON)) && !ahead.some(item => has(item, ENDS_WAR))
}

const RELIEVES = stems('تقديم ايصال ادخال توفير نقل توزيع تسليم لتقديم لايصال لادخال لتوفير لنقل لتوزيع لتسليم')
const DEAL_REACH = 7
/** "أبرمت الحكومة اتفاقا مع المنظمة لتقديم الإغاثة": no side of a war takes part in it. */
const isDealOnRelief = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.type !== 'agreement' || !has(items[at], 'agree')) return false
  const ahead = items.slice(at + 1, at + 1 + AGREED_REACH)
  const relief = ahead.some((item, i) => has(ahead[i - 1], RELIEVES) && has(item, 'relief', 's:اغاثه', 's:معونات'))
  return relief && !ahead.some(item => has(item, ENDS_WAR)) && !namesWarring(items, at)
}
/** Fighters, or a side of no state, in its clause. */
function namesWarring(items: readonly Item[], at: number): boolean {
  const end = items.findIndex((item, i) => i > at && has(item, 'comma', 'stop', 'relative'))
  return items
    .slice(Math.max(0, at - DEAL_REACH), end < 0 ? undefined : end)
    .some(item => item.actor?.irregular === true || has(item, 'combatant'))
}

const OF_PEACE = stems('سلام سلميه سياسيه انتخابيه اقتراع اعمار اغاثه انسانيه تنميه')
const PROCESS_REACH = 8
/** "يعتزم إنشاء مجموعة لتحريك عملية السلام": a process of peace, and no campaign. */
const isOfProcess = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'plans' &&
  items
    .slice(at + 1, at + 1 + PROCESS_REACH)
    .some((item, i, ahead) => has(item, 's:عمليه') && has(ahead[i + 1], OF_PEACE))

const OF_BODY = stems('عينه عينها عينيه بصره بصرها ساقه ساقها ساقيه يده يدها يديه اصابعه وعيه وعيها ذاكرته سمعه اطرافه')
const BODY_REACH = 3
/** "فقد شاب عينه": nobody was taken. */
const isLossOfLimb = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'went-missing' &&
  items
    .slice(at + 1, at + 1 + BODY_REACH)
    .some(item => has(item, OF_BODY) || /(عينه|عينها|بصره|ساقه|يده|وعيه)( |$)/.test(item.people?.text ?? ''))

/** Whether what a trigger tells is of peace, whatever its word. */
export const isOfPeace = (items: readonly Item[], trigger: Trigger): boolean =>
  isOfNature(items, trigger) ||
  isOfBeasts(items, trigger) ||
  isOfPeril(items, trigger) ||
  isHarmless(items, trigger) ||
  isBroughtIn(items, trigger) ||
  isGraduation(items, trigger) ||
  isOfVisit(items, trigger) ||
  isOfAllies(items, trigger) ||
  isDealOnRelief(items, trigger) ||
  isOfProcess(items, trigger) ||
  isLossOfLimb(items, trigger) ||
  isOfCabinet(items, trigger) ||
  isOfBusiness(items, trigger)

const OF_SPORT = wanted(['sport'])
const MANY_SPORT_WORDS = 5
/** Whether a report has so many words of sport that it tells of a match. */
export const isSport = (sentences: readonly Sentence[]): boolean =>
  sentences.reduce((sum, { items }) => sum + items.filter(item => has(item, OF_SPORT)).length, 0) >= MANY_SPORT_WORDS
