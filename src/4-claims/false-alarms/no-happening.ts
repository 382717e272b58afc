/** Words of fighting that tell of none: a blast only heard or of fuel, shots into the air, a cordon around a scene, people cut off by water. */
import { isMeasure } from '../days/compared-times.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isDowned, isOnlyDriven, isSound, isSweeper } from '../mentions/bombs.ts'
import { isNoSiege } from '../mentions/cordons.ts'
import { isTooBroad } from '../mentions/too-broad.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { isFigureOfSpeech } from './figures-of-speech.ts'
import { areOnlyMarks, isOnlyAimedAt } from './no-arms.ts'
import { isHeard, isNotDone } from './not-done.ts'
import { isNotOfWar } from './not-of-war.ts'
import { hasOtherSense } from './other-senses.ts'
import { isOfPlaces } from './words-of-places.ts'

const HARM_REACH = 14
const HARM = wanted(['cause', 'kill', 'injure', 'die', 'people.killed', 'people.injured'])
/** "سمعت أصوات انفجارات وعثر على جثة": the sound of what is told elsewhere, if anything, but for "سمع دوي انفجار قتل فيه ثلاثة". */
const isOnlyHeard = (items: readonly Item[], { at, rule }: Trigger, counted: boolean): boolean =>
  ((rule.type === 'blast' && isSound(items, at)) || (rule.id === 'opened-fire' && isHeard(items, at))) &&
  !(counted && items.slice(at + 1, at + 1 + HARM_REACH).some(item => has(item, HARM) && !has(item, 'body')))

const REACH = 5
const ahead = (items: readonly Item[], at: number): readonly Item[] => items.slice(at + 1, at + 1 + REACH)

/** "أطلقوا النار في الهواء": at nobody. */
const isIntoTheAir = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'opened-fire' && ahead(items, at).some(item => has(item, 's:هواء'))

const TALK = wanted(
  's:بحث s:لبحث s:للبحث s:مناقشه s:لمناقشه s:تباحث s:سبل s:جهود s:استراتيجيه s:خطط s:ملف s:ملفات s:استعراض s:ايجاز'.split(
    ' ',
  ),
)
const TALK_REACH = 3
/** "وصل للبحث مع المسؤولين في المواجهة ضد التنظيم". */
const FAR_TALK = 10
/** "بحث سبل المواجهة مع التنظيم": what is talked about. */
const isTalkedAbout = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'clash' || rule.id === 'air-blow') &&
  has(items[at], 'masdar', 'noun') &&
  items.slice(Math.max(0, at - (has(items[at + 1], 'w:ضد') ? FAR_TALK : TALK_REACH)), at).some(item => has(item, TALK))

const STRUGGLE = wanted('s:مواجهه s:قتال s:معركه s:معركته s:معركتها s:معاركها s:حرب s:حربه s:حربها s:عمليات'.split(' '))
const STRUGGLE_REACH = 8
/** "التعاون في القتال ضد التنظيم": a struggle as such, as those speak of it who wage it; one with a place or a time of its own is fought. */
const isStruggle = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'clash' || rule.type === 'operation') &&
  has(items[at], STRUGGLE) &&
  has(items[at], 'def') &&
  ahead(items, at)
    .slice(0, 2)
    .some(item => has(item, 'w:ضد')) &&
  !items
    .slice(Math.max(0, at - 1), at + 1 + STRUGGLE_REACH)
    .some(item => item.kind === 'time' || item.kind === 'number' || item.kind === 'place') &&
  !has(items[at - 1], 'verb')

const FUEL = wanted([
  's:اطار',
  's:اطارات',
  's:اطاري',
  's:وقود',
  's:غاز',
  's:محروقات',
  's:بنزين',
  's:انبوب',
  's:اسطوانه',
  's:مرجل',
  's:مفرقعات',
])
const PLANTED = wanted([
  'device',
  'carbomb',
  'carbomb.adj',
  'suicide',
  'explosive',
  'shell.round',
  'target',
  'attack.noun',
])
/** "تم تفجير خط الغاز": somebody meant it. */
const isBlownUp = (item: Item | undefined): boolean => /^(تفجير|فجر|فجرت|فجروا)$/.test(item?.word?.best.stem ?? '')
/** "انفجار أسطوانة غاز", "انفجر صهريج وقود": nobody meant it, but for "فجر مسلحون خط الغاز". */
const isAccident = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'explosion' &&
  !isBlownUp(items[at]) &&
  !has(items[at + 1], 'armed', 'armed.side', 'combatant') &&
  ahead(items, at).some(item => has(item, FUEL)) &&
  !items.some(item => has(item, PLANTED))

const EXPERTS = wanted(
  's:خبير s:خبراء s:فرق s:فريق s:فرقه s:وحده s:وحدات s:قسم s:اداره s:جهاز s:مركز s:برنامج s:مهندس s:مهندسي s:مهندسو s:عمال s:عامل s:ضابط'.split(
    ' ',
  ),
)
const BLASTS: ReadonlySet<string> = new Set(['blast', 'bombing', 'suicide_attack', 'violence'])
/** "خبراء تفكيك المتفجرات", "يرأس وحدة التفجيرات والهجمات الانتحارية": what people do for a living. */
const isOccupation = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (!has(items[at], 'masdar', 'adjective')) return false
  if (rule.type === 'disrupted_weapons') return !has(items[at], 'def') && has(items[at - 1], EXPERTS)
  if (!BLASTS.has(rule.type) || !has(items[at], 'def')) return false
  const first = has(items[at], 'adjective') ? at - 1 : at
  const head = items[first]?.conjunction && has(items[first - 1], 'masdar') ? first - 2 : first - 1
  return has(items[head], EXPERTS) && !has(items[head], 'def') && !items[head + 1]?.conjunction
}

const RAID_REACH = 8
/** "غارة جوية دمرت مخزن أسلحة": what a strike destroys is of the strike. */
const isOfStrike = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.id !== 'bomb-destroyed') return false
  const before = items.slice(Math.max(0, at - RAID_REACH), at)
  const from = before.findLastIndex(item => has(item, 'stop', 'comma'))
  if (before.slice(from + 1).some(item => has(item, 'strike', 'shell'))) return true
  // "الغارات أسفرت عن مقتل سبعة، وتدمير مخازن".
  const whole = items.slice(Math.max(0, at - 2 * RAID_REACH), at)
  const cause = whole.findIndex(item => has(item, 'cause.verb'))
  return cause > 0 && has(items[at], 'masdar') && whole.slice(0, cause).some(item => has(item, 'strike', 'shell'))
}

const OWING_TO = wanted(['w:جراء', 'w:اثر', 'w:بسبب', 'w:نتيجه', 'w:عن', 'w:بفعل'])
/** "غارة أدت إلى انفجارات", "انفجارات جراء القصف": what is heard and seen of a strike. */
const isBlastOfStrike = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.id !== 'explosion' || has(items[at], 'verb')) return false
  const before = items.slice(Math.max(0, at - RAID_REACH), at)
  if (before.some((item, i) => has(item, 'cause') && before.slice(0, i).some(one => has(one, 'strike', 'shell'))))
    return true
  return ahead(items, at).some((item, i, near) => has(item, 'strike', 'shell.masdar') && has(near[i - 1], OWING_TO))
}

const AMONG_REACH = 2
/** "20 قتيلا بينهم خمسة انتحاريين": bombers counted among the dead have done nothing yet. */
const isCountedAmong = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'bomber' && items.slice(Math.max(0, at - AMONG_REACH), at).some(item => has(item, 'among'))

/** Two of them that the lexicon does not know keep their preposition. */
const ENDING = wanted('s:وقف s:ايقاف s:تعليق s:عدم s:تجميد s:حظر s:منع s:انهاء s:بانهاء s:لانهاء s:لمنع'.split(' '))
const BLOWS: ReadonlySet<string> = new Set(['violence', 'fire', 'air_strike', 'shelling', 'clash', 'operation'])
/** "وقف الهجمات على البلدات", "إنهاء القتال": what is to end. */
const isEnded = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'siege' && has(items[at - 1], 's:انهاء', 's:بانهاء')) ||
  (BLOWS.has(rule.type) && has(items[at - 1], ENDING) && !has(items[at - 1], 'def'))

const VIOLATION = wanted(
  's:انتهاك s:انتهاكات s:علق s:علقت s:تعليق s:بتعليق s:خرق s:خروقات s:خروق s:انتهك s:انتهكت s:ينتهك s:تنتهك s:خرقت s:يخرق s:تخرق s:انهيار s:انهارت s:تنهار s:بانتهاك s:بخرق s:لانتهاك s:لخرق s:يهدد s:تهدد s:هدد s:انهاء s:بانهاء s:انهي s:انهت s:ينهي s:تنهي s:الغاء s:بالغاء s:قطع s:بقطع s:نقض s:بنقض w:وخرق w:وخرقت w:وخرقوا s:خرقوا s:انتهكوا w:وانتهكوا'.split(
    ' ',
  ),
)
const VIOLATION_REACH = 5
/** "اتهموا الجيش بانتهاك الهدنة", "هدد بإنهاء الهدنة": a truce that is broken or called off is not agreed on. */
const isBroken = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'agreement' &&
  rule.id !== 'talks-failed' &&
  items.slice(Math.max(0, at - VIOLATION_REACH), at).some(item => has(item, VIOLATION))

const STILL_WANTED = wanted(
  's:مهم s:مهمه s:ضروري s:ضروره s:ممكن s:صعب s:صعبا s:سهل s:سهلا s:قريب s:قريبا s:وشيك s:وشيكا s:يتطلب s:يحتاج s:مساله s:مسؤوليه s:اولويه s:هدف s:هدفنا s:واجب s:بشاره s:يمر s:تمر'.split(
    ' ',
  ),
)
const SWEEPING = wanted(['protest', 's:موجه', 's:سيول', 's:فيضانات', 's:عاصفه', 's:ازمه', 's:غضب'])
/** "الاحتجاجات التي تجتاح البلاد", "موجة غضب اجتاحت المدينة": what no force does. */
const isSwept = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  /^[تيا]جتاحت?$/.test(rule.type === 'capture' ? (items[at]?.word?.best.stem ?? '') : '') &&
  items.slice(Math.max(0, at - REACH), at).some(item => has(item, SWEEPING))

const TOPIC_REACH = 4
const IS_THOUGHT = wanted('s:تعتبر s:يعتبر s:تعد s:يعد'.split(' '))
/** "إن تحرير المدينة مهم", "تحرير المدينة يتطلب قوات", "ويعتبر تحرير البلدة ضربة": the taking of a place as what is spoken about. */
const isTopic = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  const item = items[at]
  if (rule.type !== 'capture' || !has(item, 'masdar') || item?.preposition !== null) return false
  if (has(items[at - 1], IS_THOUGHT) || has(items[at - 1], 'w:عبر')) return true
  if (at > 0 && !has(items[at - 1], 's:ان', 'stop', 'comma') && !item.conjunction) return false
  const behind = items.slice(at + 2, at + 2 + TOPIC_REACH)
  const end = behind.findIndex(one => has(one, 'stop', 'comma', 'prep'))
  return behind.slice(0, end < 0 ? behind.length : end).some(one => has(one, STILL_WANTED) && !has(one, 'def'))
}

const WORDS = wanted(
  's:قرار s:قرارا s:اتفاق s:سياسه s:سياسات s:تصريحات s:خطاب s:بيان s:مقال s:تقرير s:قانون'.split(' '),
)
/** "هاجم قرار المجلس": with words. */
const isOnWords = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'attack' && has(items[at], 'verb') && [1, 2].some(k => has(items[at + k], WORDS))

/** "ألغام شديدة الانفجار", "عبوة غاز", "أعدت ككمين": what things are like. */
const isQuality = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.id === 'device' &&
    (isSweeper(items, at) || /^(غاز|مياه|ماء|دواء|حليب)$/.test(items[at + 1]?.word?.best.stem ?? ''))) ||
  (rule.id.startsWith('car-bomb') && isOnlyDriven(items, at)) ||
  (rule.id === 'explosion' && has(items[at - 1], 's:شديد', 's:شديده')) ||
  (rule.id === 'ambush' && items[at]?.preposition === 'ك')

const OVER = wanted(['w:عن', 'w:بشان', 'w:حول'])
/** "تبادلا الاتهامات بالمسؤولية عن القصف": blame is exchanged, and no fire. */
const isQuarrelledOver = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'fire-exchanged' && has(items[at - 1], OVER)

const WITHOUT = wanted(['w:بلا', 'w:دون', 'w:بدون'])
/** "سقطت بلا قتال": what there was none of. */
const isLacking = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'clash' && has(items[at], 'masdar', 'noun') && has(items[at - 1], WITHOUT)

const SHIPS = wanted('s:سفينه s:سفن s:ناقله s:ناقلات s:باخره s:يخت s:زورق s:زوارق s:قارب s:قوارب'.split(' '))
/** "سفينة ترفع علم كذا": of what country she is. */
const isOfShip = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'raised-flag' && items.slice(Math.max(0, at - REACH), at).some(item => has(item, SHIPS))

const FALLS_ON = wanted(['attack', 'attack.noun', 'target', 'storm', 'blast'])
/** "في وقت لاحق", "هاجموا كمينا للشرطة": later, and a checkpoint as Egyptians call it. */
const isOtherWord = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.id === 'hunted') return has(items[at - 1], 's:وقت')
  if (rule.id !== 'ambush' || has(items[at - 1], 'w:في', 'ambush.lay', 'carry.out')) return false
  const before = items.slice(Math.max(0, at - REACH), at)
  const from = before.findLastIndex(item => has(item, 'stop', 'comma'))
  return before.slice(from + 1).some(item => has(item, FALLS_ON))
}

/** Whether what stands around a trigger shows that nothing of its kind happened; `counted`: with dead or hurt of its own. */
export const isNoHappening = (items: readonly Item[], trigger: Trigger, counted: boolean): boolean =>
  isNoSiege(items, trigger) ||
  isAccident(items, trigger) ||
  isFigureOfSpeech(items, trigger) ||
  isTopic(items, trigger) ||
  isSwept(items, trigger) ||
  isOfShip(items, trigger) ||
  isOtherWord(items, trigger) ||
  isOnWords(items, trigger) ||
  isQuality(items, trigger) ||
  isOfPlaces(items, trigger) ||
  isLacking(items, trigger) ||
  isQuarrelledOver(items, trigger) ||
  (trigger.rule.id === 'laden-drone' && isDowned(items, trigger.at)) ||
  isNotOfWar(items, trigger) ||
  isOccupation(items, trigger) ||
  areOnlyMarks(items, trigger) ||
  isOnlyAimedAt(items, trigger) ||
  hasOtherSense(items, trigger) ||
  isNotDone(items, trigger) ||
  isTooBroad(items, trigger) ||
  isCountedAmong(items, trigger) ||
  isEnded(items, trigger) ||
  isBroken(items, trigger) ||
  isOfStrike(items, trigger) ||
  isBlastOfStrike(items, trigger) ||
  isOnlyHeard(items, trigger, counted) ||
  (!counted &&
    (isMeasure(items, trigger.at) || [isTalkedAbout, isStruggle, isIntoTheAir].some(test => test(items, trigger))))
