/** Words of conflict in other uses: a protest handed in, a mood that holds a town, gear made to intercept, a way to those whom somebody joins. */
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'

const isTensed = (item: Item): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun')

const HANDS_IN = bearing(
  ...'تقدم تتقدم يتقدم تقدمت تقدموا قدم قدمت قدموا يقدم تقدم ابلغ ابلغت سلم سلمت سلموا وجه وجهت رفع رفعت سجل سجلت مذكره رساله'
    .split(' ')
    .map(stem => `s:${stem}`),
)
const IN_FORM = bearing('s:رسمي', 's:رسميا', 's:دبلوماسي', 's:دبلوماسيا', 's:خطي', 's:خطيا', 's:لهجه')
const FORM_REACH = 3
/** "تتقدم باحتجاج", "سلمت مذكرة احتجاج", "احتجاج رسمي": what one state hands to another, and no crowd. */
const isHandedIn = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'protest' &&
  /^احتجاجا?$/.test(items[at]?.word?.best.stem ?? '') &&
  (HANDS_IN(items[at - 1]) || items.slice(at + 1, at + 1 + FORM_REACH).some(IN_FORM))

const isMood = bearing('s:حاله', 's:اجواء', 's:مشاعر', 's:موجه', 's:فوضي', 's:هدوء', 's:خوف', 's:قلق', 's:ذعر')
const MOOD_REACH = 5
/** "تسيطر على البلدة حالة من الذعر": a mood that holds a town. */
function isHeldByMood(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (rule.id !== 'took-control') return false
  const behind = items.slice(at + 1, at + 1 + MOOD_REACH)
  const mood = behind.findIndex(isMood)
  return (
    mood >= 0 && behind[mood]?.preposition === null && !behind.slice(0, mood).some(item => has(item, 'stop', 'actor'))
  )
}

const isSystem = bearing('shell.round', 'air.defence', 's:منظومه', 's:منظومات', 's:نظام', 's:بطاريه', 's:بطاريات')
const SYSTEM_REACH = 5
/** "صواريخ تعترض الصواريخ", "منظومة تتصدى للقذائف": what gear is made for. */
function isMadeFor(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (rule.id !== 'rounds-intercepted') return false
  const verb = items.slice(0, at).findLastIndex(item => has(item, 'intercept', 'repel'))
  const before = items.slice(Math.max(0, verb - SYSTEM_REACH), verb)
  return has(items[verb], 'present') && before.some(isSystem) && !items.some(item => item.kind === 'time')
}

const TO_JOIN = wanted(['w:للانضمام', 'w:للالتحاق', 'w:لينضم', 'w:لينضموا', 'w:ليلتحق', 'w:ليلتحقوا', 'w:للقتال'])
const JOIN_REACH = 7
/** "هرب بهما والدهما إلى نهران للانضمام إلى الجماعة": who goes to a war is not driven out by one. */
const isOnWayToJoin = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'displacement' && items.slice(at + 1, at + 1 + JOIN_REACH).some(item => has(item, TO_JOIN))

const CHANGES = wanted(['w:يغير', 'w:تغير', 'w:ويغير', 'w:وتغير'])
const UPON_REACH = 4
/** "قلة النوم تغير الجينات": changes; who raids does so upon somebody (على). */
const isChange = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'air-raid' &&
  has(items[at], CHANGES) &&
  !items.slice(at + 1, at + 1 + UPON_REACH).some(item => has(item, 'w:علي', 'aircraft', 'air'))

const RELATIVES = bearing(
  ...'ابناء ابن بنات ابنه اسر اسره عائلات عائله عوائل اهالي اهل ذوي اقارب اطفال زوجات ارامل امهات اباء ايتام'
    .split(' ')
    .map(stem => `s:${stem}`),
)
/** "تكريم أبناء قتلى الجيش", "ابن وبنات قتلى": of whom they are the children, fallen who knows when. */
function isOfRelatives(items: readonly Item[], { at, rule }: Trigger): boolean {
  const dead = items[at]
  if (rule.id !== 'victims' || dead?.preposition !== null || dead.conjunction || dead.people?.number) return false
  return RELATIVES(items[at - 1]) || /^و?(بنات|عائلات|اسر|ارامل|اطفال)$/.test(items[at - 1]?.word?.best.stem ?? '')
}

const MAKING = bearing('s:صنع', 's:لصنع', 's:صناعه', 's:لصناعه', 's:تصنيع', 's:لتصنيع', 's:تركيب')
const isTaking = bearing('seize', 'find')
const LIST_REACH = 20
/** "مواد تدخل في صنع عبوات", "ضبط سيارات وأسلحة وعشرات العبوات": a device that is in the making, or in a list of what is seized. */
function isInList(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (rule.id !== 'device') return false
  if (MAKING(items[at - 1])) return true
  const before = items.slice(Math.max(0, at - LIST_REACH), at)
  const taking = before.findLastIndex(isTaking)
  const listed = items[at]?.conjunction || (items[at - 1]?.kind === 'number' && items[at - 1]?.conjunction)
  return taking >= 0 && listed === true && !before.slice(taking + 1).some(item => has(item, 'stop') || isTensed(item))
}

const TENSE = bearing(
  ...'توتر توترات توترا اوضاع وضع خلاف خلافات مخاوف غضب نفوس اجواء خواطر'.split(' ').map(stem => `s:${stem}`),
)
/** "لتهدئة التوترات", "تهدئة الأوضاع": what is calmed down, and no truce. */
const isCalmedDown = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'agreement' && has(items[at], 's:تهدئه') && TENSE(items[at + 1])

const FOUND_REACH = 8
const isTrace = bearing('s:اثار', 's:بقايا', 's:اثر')
/** "عثرت الشرطة على جثتي رجلين مقتولين بأسلحة", "وجدت فيها آثار قذائف": whom or what arms hit is found, and no arms. */
function isFoundKilled(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (rule.id !== 'weapons-found') return false
  const behind = items.slice(at + 1, at + 1 + FOUND_REACH)
  const arms = behind.findIndex(item => has(item, 'weapon', 'shell.round', 'device', 'explosive'))
  if (arms > 0 && behind.slice(0, arms).some(isTrace)) return true
  return (
    arms > 0 &&
    behind[arms]?.preposition === 'ب' &&
    behind.slice(0, arms).some(item => has(item, 'body', 'people.killed'))
  )
}

const isOfFireworks = bearing('s:ناريه')
const isGames = bearing('s:العاب', 's:مفرقعات')
/** "انفجرت إحدى الألعاب النارية": fireworks, wherever in the sentence they are named. */
const isFirework = (items: readonly Item[], { rule }: Trigger): boolean =>
  (rule.type === 'blast' || rule.type === 'release') &&
  items.some((item, i) => isGames(item) && isOfFireworks(items[i + 1]))

const isOfHome = bearing('s:متزوج', 's:متزوجا', 's:اعزب', 's:اب', 's:يبلغ', 's:يسكن', 's:يعمل', 's:التحق')
const HOME_REACH = 4
/** "والشهيد العريف فلان متزوج وله طفلان": who he was, and whom he leaves behind. */
function isPortrait(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (rule.id !== 'victims' || !has(items[at], 'def') || items[at]?.people?.number) return false
  const behind = items.slice(at + 1, at + 1 + HOME_REACH)
  const home = behind.findIndex(isOfHome)
  return home >= 0 && !behind.slice(0, home).some(item => has(item, 'verb', 'relative', 'comma'))
}

const isExtent = bearing('s:مدي', 's:مستوي', 's:سير', 's:نسبه', 's:حجم', 's:وتيره')
/** "للاطلاع على مدى تقدم العمليات": how far something has come, asked by a visitor. */
const isAskedOf = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'advanced' && has(items[at], 'masdar', 'noun') && isExtent(items[at - 1])

const OFFICIALS = bearing(
  ...'وزراء وزير وفد وفدا مبعوث مبعوثا لجنه فريق فريقا بعثه مراقبين خبراء مساعدات شحنات رساله رسائل'
    .split(' ')
    .map(stem => `s:${stem}`),
)
const SENT_REACH = 4
/** "تعتزم الحكومة إرسال مزيد من الوزراء": who is sent bears no arms. */
function isSendingOfficials(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (rule.id !== 'plans') return false
  const send = items.findIndex((item, i) => i > at && i <= at + SENT_REACH && has(item, 'send'))
  return send > 0 && items.slice(send + 1, send + 1 + SENT_REACH).some(OFFICIALS)
}

const TASKS = bearing(...'مكافحه محاربه ملاحقه نشاط تهريب تسلل عبور'.split(' ').map(stem => `s:${stem}`))
const TASK_REACH = 4
/** "إحكام السيطرة على مناطق مكافحة الإرهاب": areas of a task, which nobody names. */
const isOfTask = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'capture' &&
  items
    .slice(at + 1, at + 1 + TASK_REACH)
    .some((item, i, near) => TASKS(item) && has(near[i - 1], 's:مناطق', 's:منطقه') && near[i - 1]?.kind === 'word')

const ENDS = bearing(...'ينهي تنهي لانهاء وانهاء'.split(' ').flatMap(word => [`s:${word}`, `w:${word}`]))
const DEAL_REACH = 12
/** "اتفاقا ينهي القتال", "اتفاق لإنهاء المعارك": what a deal is to end is not fought anew. */
const isToBeEnded = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'clash' &&
  has(items[at], 'masdar') &&
  ENDS(items[at - 1]) &&
  items.slice(Math.max(0, at - DEAL_REACH), at).some(item => has(item, 'agree', 'truce', 'settlement'))

/** "اتفاق استسلام": what kind of agreement it is, told by that. */
const isKindOfDeal = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'surrender' && has(items[at], 'masdar') && !has(items[at], 'def') && has(items[at - 1], 'agree.masdar')

/** Whether a word of conflict is used of something that no side does to another. */
export const isOtherUse = (items: readonly Item[], trigger: Trigger): boolean =>
  [
    isHandedIn,
    isHeldByMood,
    isMadeFor,
    isOnWayToJoin,
    isChange,
    isOfRelatives,
    isInList,
    isCalmedDown,
    isFoundKilled,
    isFirework,
    isPortrait,
    isAskedOf,
    isSendingOfficials,
    isOfTask,
    isKindOfDeal,
    isToBeEnded,
  ].some(test => test(items, trigger))
