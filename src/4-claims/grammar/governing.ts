/** What governs the nouns behind a trigger: prepositions, clauses that name who did it, and where its stretch ends. */
import { isPlainVerb, isRelative, partyOf } from '../sides/party.ts'
import type { Relation } from '../sides/role-frames.ts'
import { takesUp } from '../sides/subjects.ts'
import { suspectedBehind } from '../sides/suspected.ts'
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { wanted } from './tags.ts'

const ON = wanted('w:علي w:ضد w:نحو w:صوب w:تجاه w:باتجاه w:بحق w:وعلي w:وضد s:مستهدفا s:مستهدفه'.split(' '))
/** By whose hand or fire. */
export const HAND = wanted(['s:يد', 's:ايدي', 's:نيران', 's:رصاص', 's:واسطه', 's:نار'])
/** "انفجر لغم تحت عربة للجيش": where it goes off is whom it is done to, where that is somebody's. */
const BENEATH = wanted(['w:تحت', 'w:اسفل', 'w:داخل', 'w:باحدي'])
const MOVING = wanted(['vehicle', 'car', 'convoy', 's:عربه', 's:اليه', 's:دوريه', 's:رتل', 's:مدرعه', 's:ناقله'])
/** "من قبل القوات", "من جانب المسلحين". */
export const WHOSE = wanted(['s:قبل', 's:جانب', 's:طرف', 's:جهه'])
const BY_WORD = wanted(['w:بيد', 'w:بايدي', 'w:بواسطه'])

/** "أسرى لدى الجيش": who has them. */
const CAPTIVES = wanted(['people.captured', 'captured.person', 's:اسير', 's:اسيرا'])
const HELD = wanted(['s:يد', 's:ايدي', 's:قبضه'])
/** "حرر الجيش رهائن مختطفين لدى الجماعة": of those who are freed it is told whose hands they were in. */
const FREES = wanted(['release', 'free.up', 'rescue'])
const STILL = wanted(['be', 'still', 'become', 's:بقي', 's:بقيت', 's:تبقي', 's:يبقي'])
/** "القرية التي كانت بيد المسلحين": whose it was, and not who does it. */
export const isHeld = (items: readonly Item[], k: number): boolean =>
  has(items[k - 1], STILL) || has(items[k - 2], STILL)

/** "أوقف شخصا للاشتباه بتعامله مع العدو": with whom somebody deals is not whom a deed is done to. */
const DEALINGS = /^[بل]?(ال)?(تعامل|تخابر|تعاون|تواصل|ارتباط|اتصال)(ه|ها|هم|هما)?$/
const stemOf = (item: Item | undefined): string => item?.word?.best.stem ?? ''

const REQUEST = wanted(['w:طلب', 'w:بطلب', 'w:وبطلب', 'w:لطلب', 'w:بدعوه', 'w:دعوه'])
const SHOTS = wanted(['gunfire', 'launch', 'blast'])
const NEARNESS = wanted(['w:بالقرب', 'w:القرب', 'w:مقربه', 'w:قريبا', 'w:قريبه', 'w:والقريبه', 'w:القريبه'])
/** "بالقرب من حاجز للشرطة": where it was, and nobody's doing. */
const isNear = (items: readonly Item[], k: number): boolean => has(items[k], 'w:من') && has(items[k - 1], NEARNESS)

/** The relation that a preposition at `k`, behind a deed at `trigger`, gives to what follows it. */
export function governed(items: readonly Item[], k: number, trigger: number): Relation | 'none' {
  const item = items[k]
  const next = items[k + 1]
  // "بناء على طلب الحكومة", "بطلب من الحكومة": at whose wish it was done.
  if (has(next, REQUEST) || has(items[k - 1], REQUEST)) return 'none'
  if (has(items[trigger], SHOTS) && isNear(items, k)) return 'none'
  // "قتل 25 شخصا في احتجاجات ضد الحكومة": whom they protest against is not whom the killing struck.
  if (has(item, 'w:ضد') && [k - 1, k - 2].some(at => at > trigger && has(items[at], 'protest'))) return 'none'
  if (has(item, ON)) return has(next, HAND) ? 'by' : 'on'
  // "أطلقت النار من داخل مدرعات الشرطة": from where it is done.
  if (has(item, BENEATH) && has(next, MOVING) && !has(items[k - 1], 'w:من')) return 'on'
  if (has(item, BY_WORD) || (has(item, 'w:في') && has(next, HELD))) return isHeld(items, k) ? 'from' : 'by'
  if (has(item, 'w:من', 'w:ومن')) {
    if (has(next, WHOSE) && partyOf(items[k + 2])) return 'author'
    return has(next, 'air') ? 'by' : 'from'
  }
  if (has(item, 'w:مع')) return has(items[k - 1], 'border') || DEALINGS.test(stemOf(items[k - 1])) ? 'none' : 'with'
  if (has(item, 'w:لدي') && has(items[k - 1], CAPTIVES)) return has(items[trigger], FREES) ? 'from' : 'by'
  if (has(item, 'w:لصالح') || (has(item, 'w:لحساب', 'w:لمصلحه') && has(items[trigger], 'lose', 'suffer'))) return 'by'
  if (has(item, 'w:بين')) return 'between'
  return 'none'
}

const GIVES_UP = wanted(['surrender', 'hand.over'])
/** "استسلم عشرة مسلحين إلى الجيش". */
export const givesUpTo = (items: readonly Item[], k: number, trigger: number): boolean =>
  has(items[k], 'w:الي') && has(items[trigger], GIVES_UP) && partyOf(items[k + 1])?.armed === true

const DOES = wanted([
  'carry.out',
  'claim.responsibility',
  'launch.verb',
  'begin.verb',
  'ambush.lay',
  'plant',
  'aim',
  'sponsor',
  'throw',
  'send',
])
/** "تبنى بعضها", "نفذ معظمها": a word that takes up some of what was told. */
const SOME_OF_THEM = wanted(['w:بعضها', 'w:معظمها', 'w:اغلبها', 'w:غالبيتها', 'w:جميعها', 'w:كلها'])

/** "نسب", "تنسبه السلطات إلى", "عزته الشرطة إلى". */
export const ASCRIBES = wanted(
  ['نسب', 'نسبت', 'ينسب', 'تنسب', 'عزي', 'عزت', 'نسبوا'].flatMap(verb =>
    ['', 'ه', 'ها', 'هم'].flatMap(whom => [`w:${verb}${whom}`, `w:و${verb}${whom}`]),
  ),
)
const ASCRIBED_REACH = 6
/** Behind a verb of ascribing, and whoever does so, the preposition before whom it is ascribed to; of a clitic ل the item before it. */
function ascribedBehind(items: readonly Item[], verb: number): number | null {
  for (let at = verb + 1; at <= verb + ASCRIBED_REACH; at++) {
    if (!items[at] || has(items[at], 'stop')) return null
    if (has(items[at], 'w:الي')) return at
    if (items[at]?.preposition === 'ل' && partyOf(items[at])) return at - 1
  }
  return null
}

const DRIVEN_BY = /^(ي|ت)?(قود|قاد|قادت|ستقل)(ها|ه)$/
/** "سيارة مفخخة | يقودها انتحاري": who drives what blows up does the deed. */
const isDrivenBomb = (items: readonly Item[], verb: number): boolean =>
  DRIVEN_BY.test(stemOf(items[verb])) &&
  items.slice(Math.max(0, verb - 3), verb).some(item => has(item, 'carbomb', 'carbomb.adj'))

/** "في الوقت الذي أطلق فيه المسلحون صواريخ": what others did meanwhile. */
const MEANWHILE = wanted(['w:وقت', 'w:الوقت', 'w:حين', 'w:اليوم'])

/** "الهجوم الذي شنه", "غارات نفذتها", "هجمات تبنى بعضها", "هجوم نسب إلى": a clause on the trigger that names who did it; index of its last word. */
export function doerClause(items: readonly Item[], k: number): number | null {
  if (has(items[k - 1], MEANWHILE)) return null
  const verb = isRelative(items[k]) ? k + 1 : k
  if ((has(items[verb], DOES) && takesUp(items, verb)) || isDrivenBomb(items, verb)) return verb
  if (has(items[verb], DOES) && has(items[verb + 1], SOME_OF_THEM)) return verb + 1
  if (has(items[verb], 'claim.responsibility.verb', 'carry.out.verb') && verb > k) return verb
  return has(items[verb], ASCRIBES) ? ascribedBehind(items, verb) : suspectedBehind(items, verb)
}

const FIRE = wanted(['shell', 'shell.round', 'strike', 'launch'])
const COMES_FROM = wanted(['w:مصدره', 'w:مصدرها', 'w:مصدرهما', 'w:ومصدرها'])
/** "سقطت قذائف مصدرها مواقع الجيش": where fire comes from is who fires; index of that word. */
const firedFrom = (items: readonly Item[], trigger: number, k: number): number | null =>
  has(items[k], COMES_FROM) && has(items[trigger], FIRE) ? k : null

const SETS = wanted([
  's:ثبتها',
  's:ثبته',
  's:وضعها',
  's:وضعه',
  's:وضعتها',
  's:وضعته',
  's:ثبتتها',
  's:القاها',
  's:تركها',
])
/** "انفجرت عبوة وضعها مسلحون": who laid the device; index of that verb. */
const laidBy = (items: readonly Item[], trigger: number, k: number): number | null => {
  const verb = isRelative(items[k]) ? k + 1 : k
  const laid = has(items[verb], SETS) && partyOf(items[verb + 1]) !== null
  return laid && has(items[trigger], DEVICES) ? verb : null
}
const DEVICES = wanted(['blast', 'device', 'car.bomb', 'defuse', 'find'])

const PUTS_DOWN = wanted(['disperse.masdar', 'suppress.masdar', 's:فض'])
const COURSE = wanted(['w:في', 'w:خلال', 'w:اثناء', 'w:اثر', 'w:جراء', 'w:بعد', 'w:عقب', 'w:لدي', 'w:نتيجه'])
/** "قتل خمسة في تفريق الشرطة مظاهرة", "أثناء فض الأمن اعتصاما": in the course of whose deed on a crowd people are harmed; index of its verbal noun. */
const puttingDown = (items: readonly Item[], trigger: number, k: number): number | null =>
  has(items[k], PUTS_DOWN) &&
  has(items[k - 1], COURSE) &&
  (has(items[trigger], 'kill', 'injure', 'die') || items[trigger]?.people?.outcome) &&
  partyOf(items[k + 1])?.armed
    ? k
    : null

const HARMS = wanted(['kill.verb', 'injure.verb', 'die.verb', 'martyr.verb', 'meet.verb'])
const FIRE_REACH = 9
const NOT_OF_HIM = wanted(['stop', 'comma', 'connector', 'kill.verb', 'injure.verb', 'die.verb'])
/** "قتل شاب كان يحمل سكينا | برصاص الجيش": whose fire it was, behind what is told of who fell; index of that word. */
function firedBehind(items: readonly Item[], trigger: number, k: number): number | null {
  const told = items[k - 1]
  if (!has(items[trigger], HARMS) || told?.kind !== 'people' || told.people?.definite || items[k]?.conjunction)
    return null
  if (!isPlainVerb(items[k]) && !/^[يت]/.test(stemOf(items[k]))) return null
  const behind = items.slice(k, k + FIRE_REACH)
  const fire = behind.findIndex(item => item.preposition === 'ب' && has(item, HAND, 'gunfire'))
  const own = fire > 0 && !behind.slice(0, fire).some(item => has(item, NOT_OF_HIM) || isRelative(item))
  return own && partyOf(items[k + fire + 1])?.armed ? k + fire : null
}

/** What at `k` names who did the deed at `trigger`: a clause on it, or where its fire came from; index of its last word. */
export const doerAt = (items: readonly Item[], k: number, trigger: number): number | null =>
  doerClause(items, k) ??
  firedFrom(items, trigger, k) ??
  laidBy(items, trigger, k) ??
  puttingDown(items, trigger, k) ??
  firedBehind(items, trigger, k)

const REMOVES = wanted(['find', 'seize', 'defuse', 'demine', 'uncover'])
const LEAVES = wanted(['plant', 'abandon', 's:خلفه', 's:خلفها', 's:خلفهم', 's:خلفتها', 's:اخفاها', 's:خباها'])
/** Whether a verb at `k` tells who left what is found: "عبوات ناسفة زرعها المسلحون", "ألغام خلفها التنظيم", whom the find is made against. */
export const isLeftBehind = (items: readonly Item[], trigger: number, k: number): boolean =>
  has(items[trigger], REMOVES) && has(items[k], LEAVES, COMES_FROM)

const [ARRESTS, AIMED_AT] = [wanted(['arrest', 'detain']), wanted(['target.verb'])]
const CAMPAIGN = wanted(['w:حمله', 'w:حملات', 'w:الحمله', 'w:مداهمات'])
/** "اعتقلت 30 شخصا في حملة استهدفت الحزب", "الهجوم الذي تعرضت له", "قصف تعرضت له", "مواقع كان المسلحون يستخدمونها": a clause on the trigger that names who came under it; index of its last word. */
export function suffererClause(items: readonly Item[], k: number, trigger: number): number | null {
  const verb = isRelative(items[k]) ? k + 1 : k
  if (has(items[trigger], ARRESTS) && has(items[verb], AIMED_AT) && [1, 2, 3].some(n => has(items[verb - n], CAMPAIGN)))
    return verb
  if (wasTheirs(items, k)) return k
  return has(items[verb], 'undergo.verb') && has(items[verb + 1], 'w:له', 'w:لها', 'w:لهم', 'w:لهما') ? verb + 1 : null
}

/** "مواقع كان المسلحون يستخدمونها", "قرية كانت الجماعة تتحصن فيها": whose a thing was that is taken or struck. */
const wasTheirs = (items: readonly Item[], k: number): boolean =>
  has(items[k], 'be') &&
  !items[k]?.conjunction &&
  partyOf(items[k + 1])?.armed === true &&
  (UNKNOWN_WITH_OBJECT.test(stemOf(items[k + 2])) || (isPlainVerb(items[k + 2]) && takesUp(items, k + 2)))
/** "يستخدمونها", "يتخذه": a verb that no lexicon knows, with its pronoun. */
const UNKNOWN_WITH_OBJECT = /^[يت][^ ]{2,}(ه|ها|هما)$/

/** "اشتباكات اندلعت بين", "المعارك التي دارت مع": verbs that only say that it took place. */
const TAKES_PLACE = wanted([
  ...['break.out', 'take.place', 'happen', 'be', 'go.on', 'begin'],
  ...['w:تشهدها', 'w:شهدتها', 'w:يشهدها', 'w:شهدها', 'w:تخوضها', 'w:يخوضها', 'w:خاضتها', 'w:خاضها'],
])
const tookPlace = (items: readonly Item[], k: number): boolean =>
  has(items[k], TAKES_PLACE) || (isRelative(items[k]) && has(items[k + 1], TAKES_PLACE))

const OF_DAYS = wanted(['w:من', 'w:ضمن', 'w:خلال', 'w:اثناء'])
/** "في اليوم الثاني من عملية كذا ضد المسلحين": a campaign behind such a word is what is done, though its forces go by its name elsewhere. */
export const isDeedItself = (items: readonly Item[], k: number): boolean =>
  has(items[k], 'named.campaign') && (has(items[k - 1], OF_DAYS) || has(items[k - 2], 's:اطار'))

const MOST_OF_THEM = wanted(
  ['معظمهم', 'غالبيتهم', 'اغلبهم', 'اغلبيتهم', 'اكثرهم'].flatMap(word => [`w:${word}`, `w:و${word}`]),
)
/** "خطفوا عشرين وغالبيتهم من النساء": what most of them are. */
const tellsMost = (items: readonly Item[], k: number): boolean =>
  has(items[k], MOST_OF_THEM) && has(items[k + 1], 'w:من') && items[k + 2]?.people?.detail != null

/** Whether what stands at `k` closes the trigger's stretch. */
export const ends = (items: readonly Item[], k: number): boolean => {
  const item = items[k]
  if (!item || has(item, 'stop') || (has(item, 'connector') && !isRelative(item))) return true
  if (isDeedItself(items, k) || tellsMost(items, k)) return true
  // "بجروح أصيب بها برصاص القوات": how somebody came by his wounds.
  if (tookPlace(items, k) || (has(item, 'injure.verb') && has(items[k + 1], 'w:بها'))) return false
  if (isRelative(item) || isPlainVerb(item)) return true
  if (!has(item, 'comma')) return false
  const next = items[k + 1]
  return (
    isPlainVerb(next) ||
    has(next, 'connector', 'saying', 'according', 'also', 'w:ما', 'w:مما', 'w:فيما') ||
    isRelative(next)
  )
}
