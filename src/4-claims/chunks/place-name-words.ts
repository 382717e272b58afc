/** Words that stand behind a kind word as names of places do, and are none: what a place is like, what is held or happens there. */
import { countryOfAdjective } from '../../3-gazetteer/demonyms.ts'
import { bearing, FUNCTION_WORDS } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'

/** The stem of an item's likeliest reading; empty for what is no word. */
export const stemOf = (item: Item | undefined): string => item?.word?.best.stem ?? ''
/** Words that no name of a place holds. */
export const isStop = bearing(...FUNCTION_WORDS, 'verb', 'force', 'all', 'direction', 'person', 'source')

/** Adjectives and other words that say of a place what it is like; normal form, without endings of gender. */
const DESCRIPTIONS = new Set(
  (
    'نائي متباعد متفرق مختلف عديد كثير قليل عده واقع محاذي مجاور قريب ماهول امن محرر محاصر خاضع تابع محيط اخري كبير صغير شاسع واسع معزول مكتظ مزدحم معين محدد متعدد وعر خالي ' +
    'استراتيجي حساس سكني سكاني حدودي جبلي صحراوي ريفي زراعي صناعي تجاري سياحي ساحلي شعبي حيوي عسكري امني مدني جديد قديم مهم رئيسي عريض طويل مفتوح متنازع غير تشمل ' +
    'ثاني اول ثالث رابع طولها طوله مساحتها مكشوف مضطرب هادئ امن منتشر معروف ذو ذات ذي تضم تقع مثل خاصة خاصه مماثل متعدد عربي عراقي سوري ليبي يمني مصري تركي كردي سني شيعي مسيحي اسلامي عملياتي مشترك مغلق هادي منخفض مرتفع ضيق بعيد نفطي غازي اثري ديني دبلوماسي علاجي تعليمي حكومي اداري منزوع عازل امنه فاصل محدود مطل معيش معيشه متزامن متواز متوازي متتالي متلاحق معلوم مجهول محتل ملتهب ساخن مشتعل خلفي امامي داخلي خارجي جانبي فرعي وهمي متاخم متضرر منكوب مدمر'
  ).split(' '),
)
/** "منطقة نائية": says what the place is like. */
export const isDescription = (item: Item | undefined): boolean => {
  const stem = stemOf(item).replace(/^ال/, '')
  return DESCRIPTIONS.has(stem) || DESCRIPTIONS.has(stem.replace(/(ه|ا|ات|تين|تان|ين|ون)$/, ''))
}

/** Things that happen or are held, which stand behind a kind word as names do: "منطقة النزاع", "ولاية الفقيه". */
const THINGS = new Set(
  (
    'الله الفقيه النزاع نزاع الصراع صراع القتال الحادث الحادثه الخطر الاشتباك الاشتباكات العمليات المعارك المعركه التماس الحدث المواجهات المواجهه التوتر الحظر الملاذ ' +
    'السوء الفقر النقاش الحياه وجود وجودهم وجودها السكن التجاره الكوارث النفوذ نفوذ سيطره سيطرته سيطرتها سيطرتهم انتشار انتشارهم تواجد تواجدهم تمركز التوزيع الانطلاق ' +
    'انطلاق التدريب تدريب التجنيد الاشتباه عبور العبور لجوء اللجوء الايواء ايواء النازحين اللاجئين الوطنيين حكم الحكم حوائجهم حاجه العطله الاجازه المستشفي الفندق الاحتلال ' +
    'المملكه الجمهوريه البلاد القطاع الدفاع الحرب الذكري ذكري مظاهر مراسم العقوبه عقوبه اجازه اجازات اجازتهم عطله محكوميته العيد وقف حرب دعم جديده الخروج النفط النخيل ' +
    'الجاني المتهم الضحيه الاستهداف الصيد الرعي الزراعه الانتخابات الاقتراع الخلافه خلافه التنظيم الدوله الاستيطان الهبوط هبوط التقاء الالتقاء خفض تخفيض تخفيف تهدئه التهدئه الشريط مكافحه محاربه ملاحقه تعقب تهريب نشاط نشاطه نشاطها نشاطهم مراقبه رصد'
  ).split(' '),
)
/** "منطقة النزاع": something that happens there or is held. */
export const isThing = (item: Item | undefined): boolean => THINGS.has(stemOf(item)) || THINGS.has(`ال${stemOf(item)}`)

/** "بلدة سكوتشنويه": towns of the east of Europe are called so, and long words that no lexicon knows describe nothing. */
const SLAVIC = /^(?!ال).{5,}ويه$/
/** "قرية درزية", "منطقة عازلة": an unknown word without the article that ends as adjectives of origin do describes its noun. */
export const isOrigin = (item: Item): boolean =>
  !item.tags.has('def') && (item.tags.has('demonym') || (/..يه$/.test(stemOf(item)) && !SLAVIC.test(stemOf(item))))

/** "منطقة يسكنها", "بلدة تسيطر عليها", "مناطق سكنهم", "قاعدة لهم": words unknown to the lexicon that are none of names. */
const OPENERS = new Set(
  (
    'باتجاه لهم لها له لهذا لهذه بها به بهم فيها فيه تسمي تدعي تعرف تبعد تشكل تعتبر تعد تطل تشهد تخضع تسيطر تتبع تمتد توجد تحتضن تنشط تسكنها تقطنها تقطنه تسكنه تربط ' +
    'تعاني تتمركز تنتشر باكملها باسرها بكاملها نسب نسبت نسبه نسبته نسبتها تنسب تنسبه عزي عزيت عزته كانت كان ليست فسيتم سيتم شملت اقيمت اكثر اكثرها شيدت بنيت انشئت تاسست رصد رصدت سجلت شوهد شوهدت بشكل بطريقه بصوره بحيث عموم كافه سائر'
  ).split(' '),
)
/** "قرى لمسلمي الأقلية": a plural that holds what follows, behind ل; no lexicon needs to know it. */
const isForWhom = ({ word }: Item, stem: string): boolean => word?.known === false && /^ل.{2,}(.[وي]|كه|ات)$/.test(stem)
/** "قاعدة لتدريب المقاتلين", "موقع لإنتاج الصواريخ": what it is for. */
const isForWhat = ({ word }: Item, stem: string): boolean =>
  word?.known === false && /^ل(ت..ي.|اطلاق|انتاج|ايواء|استقبال|اعداد|صنع|صناعه|حفظ)$/.test(stem)

/** A word that stands straight behind a kind word and is no name. */
export const isNoName = (item: Item): boolean => {
  const stem = stemOf(item)
  return (
    stem.length < 2 ||
    OPENERS.has(stem) ||
    isForWhom(item, stem) ||
    isForWhat(item, stem) ||
    /^ي..|^وت...|^(?!ال)..+(هم|هما|ها)$/.test(stem)
  )
}

/** "قرية … مستهدفة منازل", "بلدة … مخلفين": participles and other accusatives that tell how a deed was done, and what for. */
const MANNERS = new Set(
  (
    'مستهدف مخلف موقع مسفر مودي متسبب مستخدم مستعمل مستقل مستغل مطلق متجه متوجه قادم مدجج حامل عائد عايد باحث مطالب مدعوم مسنود محاول مدمر محرق ناهب مردد منفذ مسقط ' +
    'قاطع فار هارب متسلل معلن مهدد معتمد محمل مرتدي ملحق مكبد مجبر مرغم ناشر زارع مطوق محاصر'
  )
    .split(' ')
    .flatMap(word => [`${word}ه`, `${word}ا`, `${word}ين`, `${word}ات`]),
)
const PURPOSES = new Set(
  (
    'بقصد بهدف بغيه بغرض بذريعه بحجه بدعوي بزعم باستخدام بواسطه بدعم بغطاء بقياده بتهمه بحثا سعيا تمهيدا خشيه خوفا انتقاما ردا هربا نتيجه تزامنا بالتزامن ليلا فجرا صباحا ظهرا عصرا مساء نهارا ' +
    'سابقا لاحقا حاليا حديثا موخرا تقريبا مجددا تماما كليا جزئيا كاملا بالكامل باكملها فورا تدريجيا ايضا حيث وسط اثناء عقب قبيل انطلاقا برفقه بصحبه مرتين مرات'
  ).split(' '),
)
const tellsHow = (item: Item): boolean => MANNERS.has(stemOf(item)) || PURPOSES.has(item.word?.analyses[0]?.stem ?? '')

/** What stands behind a name and is no part of it: "التابعة", "التي", "ستستضيف", "وتمتد", "التركية". */
export const endsName = (item: Item): boolean =>
  item.kind === 'word' &&
  (isDescription(item) ||
    isThing(item) ||
    isNoName(item) ||
    item.tags.has('demonym') ||
    tellsHow(item) ||
    /^و?ب(محليه|معتمديه|عزله|حاره|دايره|قطاع|قاطع)$/.test(stemOf(item)) ||
    /^(و|لل|س[يتن]|ي).../.test(stemOf(item)))

const NATIONALS = new Set(['سوريا', 'ليبيا'])
const FROM_ELEVEN = 11
/** A word for one person in the accusative: "جنديا", "شابا". */
const isAccusative = (item: Item): boolean =>
  item.kind === 'word' && item.tags.has('person') && !item.tags.has('def') && /[^ا]ا$/.test(stemOf(item))
/** "جواز سفر سوريا", "هاتفا تركيا": things that have a nation. */
const OF_A_NATION = bearing(...'سفر جوازا هاتفا علما رقما صاروخا سلاحا زيا اسما'.split(' ').map(word => `w:${word}`))
/** "أوقفت 12 سوريا", "26 جنديا أرمينيا": a man of the country, counted or in the accusative, and not the country. */
export const isCountedNational = (before: Item | undefined, name: string | undefined): boolean => {
  if (!before || !name) return false
  const counted = before.tags.has('number') && (before.number?.low ?? 0) % 100 >= FROM_ELEVEN
  return counted
    ? NATIONALS.has(name)
    : (isAccusative(before) || OF_A_NATION(before)) && /يا$/.test(name) && countryOfAdjective(name) !== null
}
