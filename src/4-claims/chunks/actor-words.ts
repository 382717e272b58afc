/** Which words can belong to a side's name: adjectives, genitives, and where the name stops. */
import { normalForm } from '../../2-arabic/forms.ts'
import { stateOf } from '../../3-gazetteer/demonyms.ts'
import { bearing, FUNCTION_WORDS, has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

export const stemOf = (item: Pick<Item, 'word'>): string => item.word?.best.stem ?? ''
export const feminineOff = (stem: string): string => stem.replace(/(ه|ين|ون|ات)$/, '')
export const isPlainWord = (item: Item): boolean =>
  item.kind === 'word' && !item.conjunction && item.preposition === null
const isParticle = bearing(...FUNCTION_WORDS, 'also')
const TO_COME = /^س[يت][^ ]{3,}$/
/** "سيواجه", "ستتصدى": no name begins so that no list has. */
const isToCome = ({ word }: Item): boolean => word !== null && !word.known && TO_COME.test(word.best.stem)
/** "خلية تضم ثمانية", "قوة مؤلفة من ألف": what follows is who is in it. */
export const isMadeOf = bearing('s:مكونه', 's:مؤلفه', 's:متكونه', 's:تتكون', 's:تتالف', 's:تضم', 's:قوامها')
/** "عثر على قائد كتيبة مصابا", "مصدر أمني طلب عدم ذكر اسمه": how somebody is, and what he asks. */
const isSaidOfHim = bearing('s:مصابا', 's:مقتولا', 's:قتيلا', 's:جريحا', 's:مذبوحا', 's:مكبلا', 's:طلب', 's:طلبت')
/** "قوات نهرانية بدعم من كذا": with whose help is said of the deed. */
const WITH_HELP = bearing('w:بدعم', 'w:بمسانده', 'w:بمشاركه', 'w:بمؤازره', 'w:باسناد', 'w:بغطاء', 'w:بالتعاون')
const HELPS = bearing(
  ...['تدعم', 'يدعم', 'تساند', 'يساند'].flatMap(verb => [`s:${verb}ها`, `s:${verb}ه`, `s:${verb}هم`]),
)
const isRaid = bearing('strike', 'strike.maybe', 'guns', 'shell')
/** "قوات تساندها غارات": what helps it is no part of its name; "حكومة تساندها كذا" is called so. */
export const isHelpedByRaids = (items: readonly Item[], at: number): boolean =>
  HELPS(items[at]) && isRaid(items[at + 1])
export const isStop = (item: Item): boolean =>
  WITH_HELP(item) ||
  isParticle(item) ||
  isSaidOfHim(item) ||
  isMadeOf(item) ||
  item.tags.has('w:باتجاه') ||
  item.tags.has('w:باسم') ||
  isToCome(item) ||
  (item.tags.has('verb') &&
    !item.tags.has('def') &&
    !item.tags.has('noun') &&
    !item.tags.has('masdar') &&
    !item.tags.has('demonym'))

/** "كبدت قوات الجيش المتمردين خسائر": people behind a whole name are another side. */
export const isPeople = (actor: ActorName): boolean => /^ال\S+(ون|ين)$/.test(actor.text)

const CONSTRUCT = /^(حرك[ةه]|جماع[ةه]|تنظيم|حزب|ميليشيا|مليشيا|ميليشيات|مليشيات|قوات|كتائب|فصائل) /
/** "اتهمت السلطات تنظيم كذا", "اتهمت الشرطة حركة كذا": rebels behind authorities, and behind who keeps order, are another side. */
export const isFoe = (head: Item | undefined, actor: ActorName): boolean =>
  actor.irregular &&
  (head?.tags.has('government') === true || (head?.tags.any(KEEPERS) === true && CONSTRUCT.test(actor.text)))
const KEEPERS = wanted(['w:الشرطه', 'w:والشرطه', 'w:الجيش', 'w:والجيش', 'w:الامن'])

/** "مقاتلات تركية أقلعت": an unknown word that is shaped like a verb of those described before it. */
export const isShapedLikeVerb = ({ word, tags }: Item): boolean =>
  word?.known === false &&
  !tags.has('def') &&
  /^([اتين].{2,}(ت|وا)|[يت](نتمي|تبع|نشط|عمل|دعي|دير))$/.test(word.best.stem)

/** "مقاتلات F-16 أميركية", "طائرات إف-16": where the model of aircraft ends that is told straight behind them. */
export function modelEnd(items: readonly Item[], head: number, at: number): number {
  const maker = items[at]
  if (at !== head + 1 || !has(items[head], 'aircraft') || maker?.preposition !== null) return at
  const number = has(items[at + 1], 'dash') ? at + 2 : at + 1
  // "نفذت الطائرات الأميركية أربع غارات": a nation makes no model.
  const isMaker = maker.kind === 'word' && maker.word?.known === false && !has(maker, 'demonym', 'def')
  const named = maker.kind === 'latin' || isMaker
  return named && items[number]?.kind === 'number' ? number + 1 : at
}

/** What those shoot who open fire: "أطلقت كتيبة النار". */
export const FIRE = wanted(['gunfire', 'w:النار', 'w:نار', 'w:النيران', 'w:نيران'])

/** Endings of people in the dual, the plural and the accusative, which no adjective of a group has. */
const OTHERS_ENDING = /(ين|ان|[^ا]ا)$/
/** "قوة مشتركة", "وحدة خاصة": what describes a group and is in no list of adjectives. */
export const isPlainDescription = bearing('s:مشتركه', 's:خاصه', 's:كبيره', 's:صغيره', 's:راجله', 's:متنقله', 's:محليه')
const PERSON = wanted(['person', 'office'])
const DESCRIBING = wanted(['def', 'armed', 'demonym', 'adjective'])
/** "اغتالت مجموعة مسلحة ضابطا", "قتلت قوة خاصة قائد الفصيل": behind the adjective of a group no genitive follows, and people are others. */
export const isAnotherPerson = (item: Item): boolean =>
  item.tags.any(PERSON) &&
  !/(^طيار|ه)$/.test(stemOf(item)) &&
  (!item.tags.any(DESCRIBING) || (!item.tags.has('def') && OTHERS_ENDING.test(stemOf(item))))

const OF_PEOPLE = bearing('displace', 'pour.in', 's:فرار', 's:هروب')
const THRONG = bearing('s:حشد', 's:حشود')
const OF = bearing('w:من')
/** "حشد من المتظاهرين", "حشد كبير من الناس", "حركة نزوح": so many people are no force. */
export const isThrong = (items: readonly Item[], at: number): boolean =>
  (THRONG(items[at]) && (OF(items[at + 1]) || OF(items[at + 2]))) ||
  (items[at]?.tags.has('s:حركه') === true && OF_PEOPLE(items[at + 1]))

const CALM = bearing('w:والاستقرار', 'w:والامان', 'w:والسلام', 'w:والطمانينه')
const MEASURED = bearing('s:مفرطه', 's:مميته', 's:قاتله', 's:زائده', 's:شرائيه')
const PUT_UP = bearing(
  ...'ابدي ابدوا ابدت يبدي تبدي يبدون واجه واجهت واجهوا لقي لقيت لاقي لاقت وسط دون رغم'
    .split(' ')
    .map(word => `s:${word}`),
  's:بدون',
  's:اي',
)
const OF_FIGHT = bearing(...'مسلحه عنيفه شرسه ضاريه شديده قويه كبيره باسله'.split(' ').map(word => `s:${word}`))
const FIGHT_REACH = 3
/** "أبدوا مقاومة مسلحة", "واجهت القوات مقاومة عنيفة": how somebody fights, and no side of that name. */
const isResistance = (items: readonly Item[], at: number): boolean =>
  items[at]?.word?.best.stem === 'مقاومه' &&
  !has(items[at], 'def') &&
  (OF_FIGHT(items[at + 1]) || items.slice(Math.max(0, at - FIGHT_REACH), at).some(PUT_UP))

/** "الأمن والاستقرار", "القوة المفرطة": safety, and how much of it is used, and no force. */
export const isSafety = (items: readonly Item[], at: number): boolean =>
  isResistance(items, at) ||
  (items[at]?.word?.best.stem === 'امن' && CALM(items[at + 1])) ||
  (has(items[at], 'w:القوه', 'w:قوه', 'w:للقوه', 'w:بالقوه') && MEASURED(items[at + 1]))

/** Whether the noun after an open construct can belong to the name: a force, a body, a name unknown to the lexicon. */
export const continuesConstruct = (item: Item): boolean => {
  const { tags, word } = item
  return (
    tags.has('force') ||
    tags.has('government') ||
    tags.has('person') ||
    tags.has('office') ||
    tags.has('army') ||
    // "قوة حماية المدينة".
    tags.has('s:حمايه') ||
    !(word?.known ?? true)
  )
}

/** "دعت الحكومة الطرفين", "طالب الحزب المنظمات": whom a body speaks to is no adjective of it. */
const OTHERS = /^(طرفين|طرفان|جانبين|جانبان|فريقين|منظمات|سلطات|مواطنين|اهالي)$/

/** "طائرة أميركية | غربي المدينة": where it was, and no adjective of it. */
export const isSideOfPlace = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'direction.adj') && !has(items[at], 'def') && items[at + 1]?.kind === 'place'

const SINGULAR = /ه$/
const SEVERAL = /(ون|ين)$/
/** "اتهمت الحكومة المتمردين": men in the plural describe no single body, they are whom it speaks of. */
export const areOthers = (head: Item | undefined, item: Item): boolean =>
  head?.kind === 'word' &&
  head.tags.has('government') &&
  SINGULAR.test(stemOf(head)) &&
  item.tags.has('def') &&
  SEVERAL.test(stemOf(item))

const BODIES =
  /^(و|ف|ب|ل)?(ال|لل)?(جيش|قوات|تحالف|نظام|طيران|طائرات|مقاتلات|مروحيات|حزب|تنظيم|ائتلاف|شرطه|حركه|قوه|مقاومه|حكومه|سلطات|وحدات|لجان|كتائب|فصائل|مليشيا|ميليشيا|مليشيات|ميليشيات)( |$)/
const MEN = /(ون|ين)( |$)/
const NO_WORD = { word: null }
/** "قصف الجيش السوري المتمردين", "هاجمت القوات الحكومية المسلحين": of a body that is named whole no men in the plural are said, unless its name has such men in it. */
export function areMenBehind(items: readonly Item[], head: number, at: number, definite: boolean): boolean {
  const item = items[at]
  const [first = ''] = normalForm(item?.actor?.text ?? '').split(' ')
  const men =
    item?.kind === 'actor' ? /^ال.*(ون|ين)$/.test(first) : has(item, 'def') && SEVERAL.test(stemOf(item ?? NO_WORD))
  // "الشرطة والجيش التركيين": an adjective of both.
  if (!definite || !men || (items[head]?.conjunction && item?.word?.country)) return false
  const name = items.slice(head, at).map(part => normalForm(part.actor?.text ?? stemOf(part)))
  return BODIES.test(name[0] ?? '') && !name.some(word => MEN.test(word))
}

/** Adjectives of a definite head are definite too; of an indefinite one they show by their ending. */
export const describes = (item: Item, definite: boolean): boolean => {
  // "اغتال الجيش القيادي فلانا": a leader or an officer behind a side is a person.
  if (['leader', 'rank', 'office'].some(tag => item.tags.has(tag)) || OTHERS.test(stemOf(item))) return false
  // "المليشيات التابعة له": whose they are is told behind it.
  if (/^تابع(ه|ين)?$/.test(stemOf(item))) return false
  // "طائرة مسيرة", "طيران مسير": flown by nobody.
  if (/^(ال)?مسير(ه|ات)?$/.test(stemOf(item))) return item.tags.has('def') === definite
  const noun =
    item.tags.has('masdar') ||
    (item.tags.has('noun') && !['force', 'government', 'person', 'armed', 'adjective'].some(tag => item.tags.has(tag)))
  // "اتهم الحزب الحكومة": a second body is none that describes the first.
  const body =
    (item.tags.has('government') || item.tags.has('force')) &&
    !item.tags.has('adjective') &&
    !/(ي|يه|يين|يون)$/.test(stemOf(item))
  if (item.tags.has('def')) return definite && !noun && !body && !item.tags.has('civilian')
  if (definite) return false
  const stem = stemOf(item)
  return (
    item.tags.has('demonym') ||
    item.tags.has('armed') ||
    ((!item.tags.has('noun') || item.tags.has('adjective')) && /(ي|يه|يين|يون|حه|ح|تين|(?<!س)تان)$/.test(stem))
  )
}

/** "اشتباكات بين عشيرتين": forces told by their number. */
export const areTwo = (item: Item): boolean =>
  item.kind === 'word' && item.tags.has('force') && /ت(ان|ين)$/.test(stemOf(item))

const SUPPORTED = /^(ال)?(مدعوم|مدعم|مسنود|معزز)(ه|ا|ين|ون)?$/
/** "المقاومة مدعومة من قوات…", "القوات المدعمة بكتائب…": a force that supports another is a side of its own. */
export function isSupported(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  const ally = next?.tags.has('w:من') ? items[at + 2] : next
  return SUPPORTED.test(stemOf(items[at] ?? { word: null })) &&
    (ally?.tags.has('force') || ally?.kind === 'actor') &&
    next !== ally
    ? !(ally?.actor && !ally.actor.armed)
    : SUPPORTED.test(stemOf(items[at] ?? { word: null })) &&
        ally?.preposition === 'ب' &&
        (ally.tags.has('force') || ally.actor?.armed === true)
}

const QUALIFIED = wanted(['noun', 'masdar', 'def'])
/** "وردت المدفعية الإسرائيلية": the guns of a state themselves; not "القذائف المدفعية". */
export const isGuns = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'artillery') &&
  has(items[at], 'def') &&
  has(items[at + 1], 'demonym') &&
  !items[at - 1]?.tags.any(QUALIFIED)

const NUMBERED = new Set(['لواء', 'كتيبه', 'فرقه', 'فوج', 'سريه'])
/** "اللواء 22", "قوة من الفرقة الثامنة": a unit is called by its number. */
export const isItsNumber = (items: readonly Item[], at: number): boolean => {
  const [before, item] = [items[at - 1], items[at]]
  return item?.kind === 'number' && !item.conjunction && before !== undefined && NUMBERED.has(stemOf(before))
}

/** "وزارة الدفاع الوطني": what a ministry is of, where an armed body is called so too. */
export const isOfMinistry = (items: readonly Item[], at: number): boolean =>
  stemOf(items[at - 1] ?? { word: null }) === 'وزاره'

const DEFENCES = bearing('s:دفاعات', 's:مضادات')
const OF_AIR = bearing('air.adj', 's:ارضيه')
/** "الدفاعات الجوية", "المضادات الأرضية": they shoot down what flies. */
export const isAirDefence = (items: readonly Item[], at: number): boolean =>
  DEFENCES(items[at]) && items[at]?.preposition === null && OF_AIR(items[at + 1])

const POWERS = bearing('s:قوي')
const OF_ARMS = bearing('w:الامن', 'w:الامنيه', 'w:امنيه', 'w:النظام', 'w:الشرعيه', 'w:الثوره', 'w:مسلحه', 'w:الاحتلال')
/** "قوى الأمن", "القوى الأمنية": forces; the same letters alone mean strong. */
export const isForces = (items: readonly Item[], at: number): boolean => POWERS(items[at]) && OF_ARMS(items[at + 1])

/** "طائرات أميركية": the aircraft and troops of a state stand for it. */
export const stateAlias = (country: string | null, head: Item): string[] => {
  const state = country && head.tags.has('aircraft') ? stateOf(country) : null
  return state ? [state] : []
}
