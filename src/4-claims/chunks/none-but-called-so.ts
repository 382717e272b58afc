/** What is called by a word for a force and is none: a system of law or money, the safety of a country, flats, a search party. */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** By the singular of the word for a force, what stands behind it where none is meant, without the article. */
const OTHER_THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'نظام',
    set(
      'تشغيل عمل حكم شركات غذاء غذائي غذائيا اقامه اعاره ملاحه مرافعات جامعه جامعات الكتروني الكترونيا الي اساسي عام مالي مصرفي مصرفيا نقدي ضريبي جمركي قضائي قانوني تعليم تعليمي صحي شمسي بيئي اقتصادي اداري سياسي انتخابي برلماني رئاسي فدرالي فيدرالي اتحادي جمهوري ديمقراطي راسمالي اندرويد معمول مزاوله ملاجئ تحويلات معلومات مراقبه تحكم تبريد تكييف دفع صرف نقل مرور تقاعد تامين تامينات كفاله فصول نقاط دفاع صواريخ صاروخي دفاعي انذار باتريوت منظومه لمكافحه تجاره استثمار عقوبات ايراد رعايه دولي عالمي',
    ),
  ],
  [
    'امن',
    set(
      'وطن قومي غذائي مائي معلومات فكري اقليمي عربي دولي عالمي بحري وسيبراني سيبراني نووي طاقه وظيفي اجتماعي نفسي مملكه منطقه خليج خليجي دول دوله بلاد بلدان مواطن مواطنين وطننا بلادنا دولنا شعوب حدود ملاحه مجتمع',
    ),
  ],
  [
    'وحده',
    set(
      'سكني وطني صف مصير ايمان عربي خليجي نقدي صحي عنايه مركزه تكييف قياس معالجه انتاج استيطاني تكتيكي شعب بلاد كلمه موقف مجتمع فندقي عقاري سكن يمن عراق عضوي اسلامي اوروبي غسيل كلوي',
    ),
  ],
  [
    'مجموعه',
    set(
      'متنوع دول عشرين سبع ثماني خمس ست يورو بنك قابضه شمسي قصصي دولي اوروبي استثمار شركات اتصالات ازمات اعلامي صناعي تجاري فندقي بريكس متكامل متناسق لوكهيد ايكونوميست بيرسون طيار',
    ),
  ],
  [
    'حركه',
    set(
      'مرور مروري تجاره تجاري مسافر مسافرين سير سفر طيران ملاحه قطارات سيارات مواصلات نقل رياح اسواق سوق بيع شراء بناء اقتصادي تعليمي تنموي يد جناح جناحين ناس اموال رؤوس بيانات كثيف اسعار اسهم ترجمه تاليف جسم زوار حجاج معتمرين جوي بحري عمراني ادبي ثقافي فني',
    ),
  ],
  [
    'قوه',
    set(
      'قاهر دولار دفع تحمل شرائي عضلات عضلي رياح زلزال اقتصاد اقتصادي قانون جبري اراده شخصيه ايمان جاذبي ناعم عمل حق شد سبك طاقه اعلام عظمي عظيم كهربائي حصان حصانيه بدني',
    ),
  ],
  [
    'تنظيم',
    set(
      'قطاع فعالي فعاليات مهرجان مهرجانات هيئه شوارع جمهور معارض معرض انشطه ملتقي عمل حفل احتفالات احتفال دورات دوره رحلات ورش موقع جائزه لقاء لقاءات بطوله بطولات تظاهره تظاهرات مظاهره مظاهرات مسيره مسيرات استفتاء انتخابات مؤتمر مؤتمرات ندوه ندوات سوق مرور سير اسره نسل اداري حركه دخول زيارات مسابقه مسابقات مباراه صفوف علاقه',
    ),
  ],
  ['تشكيل', set('لجنه لجان حكومه هيئه مجلس وزاره محكمه فريق وفد لوح راي حكوميه مستقبل صخري فني')],
  [
    'خليه',
    set('عصبي جذعي مخ دماغ دم شمسي وقود نحل نحله سرطاني جلد طاقه حي جلديه كبد ازمه اجلاء اعلام اعلامي عمل بشري نباتي'),
  ],
  ['جبهه', set('قتال داخلي معركه معارك شرقي غربي شمالي جنوبي حرب رئيسي مختلف متعدد متفرق مشتعل ساخن عديد')],
  ['مقاومه', set('كهربائي ماء شيخوخه سمنه حريق دوران ضغوط اغراء تغيير جاذبيه بكتيريا مضادات امراض مرض صدا')],
  ['طيران', set('قادم قادمه شراعي مدني داخلي رياضي تجاري عارض اقتصادي مخفض ناس خليج')],
  ['احتلال', set('فريق مركز مراكز مرتبه صداره موقع')],
  ['جهاز', set('اتصال نداء لاسلكي بيجر استقبال تنفس كمبيوتر حاسوب تشويش تحكم توقيت كشف اشعه هضمي طبي')],
  ['سريه', set('تام تحقيق تحقيقات مصرفي معلومات بيانات مغلق')],
  ['دوريه', set('علمي اوروبي عربي خليجي علوم محكم تقني بارز متخصص ابطال')],
])

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['انظمه', 'نظام'],
  ['وحدات', 'وحده'],
  ['مجموعات', 'مجموعه'],
  ['حركات', 'حركه'],
  ['قوي', 'قوه'],
  ['تشكيلات', 'تشكيل'],
  ['خلايا', 'خليه'],
  ['جبهات', 'جبهه'],
  ['دوريات', 'دوريه'],
  ['نظاما', 'نظام'],
  ['اجهزه', 'جهاز'],
  ['امنا', 'امن'],
])

const bare = ({ word }: Item): string => normalForm(word?.best.stem ?? '').replace(/^ال(?=..)/, '')
const ENDING = /(ه|ات|ين|ون)$/

/** "النظام المصرفي", "أمن الوطن", "وحدة سكنية", "حركة المرور": by what stands behind it no force is meant. */
export function isNoForce(items: readonly Item[], at: number): boolean {
  const [head, next] = [items[at], items[at + 1]]
  if (head?.kind !== 'word' || !next || next.conjunction) return false
  if (next.preposition !== null || has(next, 'demonym')) return false
  const name = bare(head)
  // "جبهة مدينة كذا": a front, and no side.
  if (next.kind === 'place') return /^جبه(ه|ات|تي)$/.test(name)
  const others = OTHER_THINGS.get(PLURALS.get(name) ?? name)
  const word = bare(next)
  return others !== undefined && (others.has(word) || others.has(word.replace(ENDING, '')))
}

const EITHER = new Set(['سريه', 'دوريه'])
const OF_DEED = /(ه|ات)$/
const RIDDEN = wanted(['vehicle', 'car', 'force', 'person'])
/** "الهجمات السرية", "غارات دورية": secret or regular is what is told before, and no company or patrol. */
export function isSecretOrRegular(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]]
  if (!item || !EITHER.has(bare(item)) || item.conjunction || item.preposition !== null) return false
  if (before?.kind !== 'word' || has(before, RIDDEN) || has(before, 'verb', 'prep')) return false
  const plural = /ات$/.test(bare(before))
  return OF_DEED.test(bare(before)) && has(before, 'def') === has(item, 'def') && (plural || has(item, 'def'))
}

const TEAMS = new Set(['فرقه', 'فرقتين', 'فرقتان', 'فرقا'])
const OF_SERVICE = set(
  'اسعاف اسعافي انقاذ اطفاء اغاثه اغاثي طبي طوارئ بحث غواص غوص دفاع مدني هلال صليب نظافه صيانه رقابه رقابي تفتيش تفتيشي ميداني مختص متخصص فني شعبي ترفيهي موسيقي مسرحي رياضي كشافه تطوعي متطوع عمل استجابه فنون نادي تحقيق صحه صحي تطعيم مساعده',
)
const OF_ARMS = set(
  'موت عسكري مدرع مشاه قتالي مقاتل نخبه قناص قناصه مسلح امني جيش حشد اعدام اغتيال اغتيالات هندسه تعزيزي انتشار اقتحام مدفعيه صواريخ كوماندوز عباس رد',
)
const FLYING = new Set(['طائره', 'طائرات', 'طائرتين'])
const PASSENGERS = wanted(['s:ركاب', 's:راكب', 's:راكبا', 's:مسافر', 's:مسافرين', 's:رحلات'])
const SERVICES = new Set(['وحده', 'وحدات', 'قوه', 'قوات', 'طاقم', 'طواقم', 'كوادر'])
const RESCUE = set('تمريض انقاذ اسعاف اسعافي اطفاء صحي طبي اغاثه اغاثي')

/**
 * "فرق الإنقاذ", "فرقة إطفاء", "الوحدات الصحية": who rescues, searches or plays, or flies with passengers, and bears no arms. Teams in the plural do so unless they are told
 * to be armed; divisions are told in the singular.
 */
export function areUnarmed(items: readonly Item[], at: number): boolean {
  const [head, next] = [items[at], items[at + 1]]
  if (head?.kind !== 'word' || !next || next.conjunction || next.preposition !== null) return false
  const words = [bare(next), bare(next).replace(ENDING, '')]
  const among = (list: ReadonlySet<string>): boolean => words.some(word => list.has(word))
  const name = bare(head)
  if (TEAMS.has(name)) return among(OF_SERVICE)
  if (name === 'فرق') return next.actor ? !next.actor.armed : next.kind === 'word' && !among(OF_ARMS)
  if (FLYING.has(name)) return items.some(item => has(item, PASSENGERS))
  return SERVICES.has(name) && among(RESCUE)
}

const ARMIES = new Set(['جيش', 'قوات', 'شرطه'])
/** "اتهم الجيش الدعم السريع": an army with its article is whole, and who follows by a name of their own are others. */
export const isAnotherArmy = (head: Item | undefined, item: Item): boolean =>
  head?.kind === 'word' && head.tags.has('def') && ARMIES.has(bare(head)) && item.actor?.id != null && !item.conjunction
