/** Whether an event is said to have happened, to be about to, or not to have happened: from what governs its word. */
import type { Status } from '../claim.ts'
import { has, opensRelative } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isFiniteVerb, isPurpose } from '../mentions/sought.ts'
import { isNegated, isNone, LACKS, NEGATIONS, NOT } from './negations.ts'

/** "هجمات محتملة": what may come. */
const THREATENING = wanted('s:محتمل s:محتمله s:محتملين s:وشيك s:وشيكه s:متوقع s:متوقعه s:مفترضه'.split(' '))
/** What made it happen stands nearer than what it is wanted for. */
const DONE = wanted(
  'manage complete cause w:وذلك s:بعد s:بعدما s:عقب s:اثر s:نتيجه s:جراء s:خلال s:منذ s:غداه s:بعيد s:قبيل s:ردا s:احتجاجا'.split(
    ' ',
  ),
)
const APPEAL_REACH = 8
/** "دعا إلى وقف القتال", "طالب بالإفراج عن": what somebody calls for has not happened. */
function isCalledFor(items: readonly Item[], at: number): boolean {
  const trigger = items[at]
  if (!trigger || (trigger.tags.has('verb') && !trigger.tags.has('masdar'))) return false
  for (let i = at - 1; i >= Math.max(0, at - APPEAL_REACH); i--) {
    const item = items[i]
    if (!item || has(item, 'stop', 'comma') || opensRelative(item)) return false
    if (item.tags.has('appeal')) return true
    if (item.tags.has('verb') && !item.tags.has('masdar') && !item.tags.has('def')) return false
    if (has(item, 'w:بعد', 'w:اثر', 'w:عقب')) return false
  }
  return false
}

/** How the clause around the word holds it: as a fact, as what is to come, or as neither. */
type Mood = 'fact' | 'to come' | 'unreal'

const BEFORE_THAT = wanted(['s:قبل', 's:قبيل', 's:بعد', 's:منذ', 's:الي'])
const MANAGED_REACH = 4
/** "استطاع الجيش أن يستعيد": what somebody was able to do is done. */
const isManaged = (items: readonly Item[], that: number): boolean =>
  items
    .slice(Math.max(0, that - MANAGED_REACH), that)
    .some((item, i, near) => has(item, 'manage.verb') && !has(item, 'present') && !has(near[i - 1], NEGATIONS))
/** "يجب أن يشن", "من المقرر أن تبدأ": a verb in the present behind أن has not happened; what stands before tells whether it will. */
function subjunctive(items: readonly Item[], verb: number): Mood {
  const that = has(items[verb - 1], 'w:لا') ? verb - 2 : verb - 1
  if (has(items[that], 's:حتي', 's:كي', 's:لكي') && has(items[verb], 'present')) return 'unreal'
  if (!has(items[that], 's:ان') || !has(items[verb], 'present')) return 'fact'
  if (has(items[that - 1], BEFORE_THAT) || isManaged(items, that)) return 'fact'
  return items.slice(Math.max(0, that - 3), that).some(item => has(item, 'to.come')) ? 'to come' : 'unreal'
}

/** "حق الدولة في ضرب المسلحين": what somebody may do. */
const isRight = (items: readonly Item[], at: number): boolean =>
  has(items[at], 's:حق') && items[at]?.preposition !== 'ب' && !items[at]?.conjunction

const ANY = wanted(['s:اي', 's:ايه'])
const ANY_REACH = 3
/** "أي هجوم", "أي عملية استهداف صاروخي": none, or one that may be. */
function isOfAny(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - ANY_REACH); i--) {
    if (has(items[i], ANY)) return true
    if (!has(items[i], 'masdar', 'noun') || has(items[i], 'def') || items[i]?.preposition) return false
  }
  return false
}

const MAY = wanted(['w:قد', 'w:وقد', 'w:ربما', 'w:وربما'])
/** "قد تشن هجمات": what may come; behind "قد" a form that may be of the past is. */
const mayCome = (items: readonly Item[], verb: number): boolean =>
  has(items[verb - 1], MAY) &&
  has(items[verb], 'present') &&
  (items[verb]?.word?.analyses.every(({ sense }) => sense?.pos !== 'verb' || sense.tense === 'present') ?? false)

const ORDERS = wanted(
  's:اوامر w:اوامره w:اوامرها s:تعليمات w:تعليماته w:تعليماتها s:توجيهات w:توجيهاته w:امر w:امرت w:وامر w:وامرت'.split(
    ' ',
  ),
)
const HELD = wanted(['release', 'free.up', 'halt', 'execute', 'kill'])
/** "أصدر أوامره للطيران باستهداف السفن": what is ordered; not "بأوامر منه", nor whom he holds and orders to be let go or killed. */
const isOrdered = (items: readonly Item[], order: number, at: number): boolean =>
  [at, at - 1].some(k => k > order && items[k]?.preposition === 'ب' && has(items[k], 'masdar')) &&
  !has(items[at], HELD) &&
  has(items[order], ORDERS) &&
  items[order]?.preposition === null &&
  !items.slice(order + 1, at).some(isFiniteVerb) &&
  !isFollowed(items, at)

/** "أمرت القوات بضربات على كذا أسفرت عن مقتل تسعة": what came of it tells that it was carried out. */
const isFollowed = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 2 * APPEAL_REACH).some(item => has(item, 'cause.verb') && !has(item, 'present'))

const BOUNDS = wanted('s:يقتصر s:تقتصر s:اقتصر s:اقتصرت s:يختص s:تختص'.split(' '))
const COVERS = wanted('s:يشمل s:تشمل s:شمل s:شملت s:يتضمن s:تتضمن s:تضمن s:تضمنت s:ينص s:تنص s:نص s:نصت'.split(' '))
/** "التفاهم يقتصر على قصف المتشددين", "ولا يشمل ضرب الأكراد": what an understanding is about, or leaves out. */
const isNotCovered = (items: readonly Item[], verb: number, at: number): boolean =>
  at - verb <= COVER_REACH &&
  (has(items[verb], BOUNDS) || (has(items[verb], COVERS) && has(items[verb - 1], NOT))) &&
  !has(items[at], 'def')
const COVER_REACH = 3

const REACH = 7
/** "لشن غارات": how far what is aimed at reaches, but for "لاقتحام البلدة واستعادتها". */
const AIM_REACH = 2
/** What governs a noun: the nearest word before it that settles whether it came about. */
function moodOf(items: readonly Item[], at: number): Mood {
  if (isFiniteVerb(items[at])) return mayCome(items, at) ? 'to come' : subjunctive(items, at)
  // "نفى تنفيذ أي غارة": none was made.
  if (isOfAny(items, at)) return isDenied(items, at) ? 'fact' : 'unreal'
  const leastAim = items[at]?.conjunction ? REACH : AIM_REACH
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i]
    if (!item || has(item, 'stop', 'comma', DONE) || opensRelative(item)) return 'fact'
    // "تهدد الهدنة": what is threatened itself.
    if (has(item, 'threaten.verb') && i === at - 1 && has(items[at], 'def') && items[at]?.preposition === null)
      return 'fact'
    // "الهدف هو التقدم نحو المدينة": what they are about to do.
    if (has(item, 's:هدف') && has(items[i + 1], 'pronoun') && !has(item, 'conj')) return 'to come'
    // "كان ينوي تفجيرها": what was meant then did not come.
    if (has(item, 'to.come') && !has(item, 'unreal'))
      return [1, 2, 3].some(k => has(items[i - k], 'be.verb')) ? 'unreal' : 'to come'
    if (isOrdered(items, i, at)) return 'to come'
    if (has(item, 'unreal') || isRight(items, i) || (i >= at - leastAim && isPurpose(items, i))) return 'unreal'
    // "احتمال أن يكون الأمر هجوما": what it was is guessed at, it is no other to come.
    if (has(item, 'be.verb') && has(items[i - 1], 's:ان') && has(item, 'present')) return 'unreal'
    if (isNotCovered(items, i, at) || isNone(items, i, at)) return 'unreal'
    if (isFiniteVerb(item)) return item.word?.best.future || mayCome(items, i) ? 'to come' : subjunctive(items, i)
  }
  return 'fact'
}

/** "إذا سيطر النظام", "في حال تعرض المواقع لهجوم": anywhere before it in its clause. */
function isConditional(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && !has(items[i], 'stop', 'comma'); i--)
    if (has(items[i], 'condition') || (has(items[i], 's:حال') && has(items[i - 1], 's:في'))) return true
  return false
}

/** "سيتم الإفراج عنهم": the verb that says no more than that it will be done. */
const WILL_BE_DONE = wanted('سيتم ستتم وسيتم وستتم فسيتم'.split(' ').map(form => `w:${form}`))

const AHEAD = 8
/** "إن هجوما على المدينة سينطلق": the verb that a noun is the subject of tells of it as to come. */
function willBe(items: readonly Item[], at: number): boolean {
  if (isFiniteVerb(items[at]) || (at > 0 && !has(items[at - 1], 's:ان', 'stop'))) return false
  const verb = items
    .slice(at + 1, at + 1 + AHEAD)
    .find(item => isFiniteVerb(item) || has(item, WILL_BE_DONE, 'stop', 'comma', 'relative'))
  return has(verb, WILL_BE_DONE) || verb?.word?.best.future === true
}

const QUESTION_REACH = 9
const IMMINENT = wanted(
  's:وشيك s:وشيكا s:وشيكه s:قريب s:قريبا s:قريبه s:محتوم s:محتوما s:محتومه s:حتميا s:حتميه'.split(' '),
)
/** "الهجوم على المدينة مسألة وقت", "القبض على الزعيم بات وشيكا": sooner or later. */
const isMatterOfTime = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at + 1, at + 1 + QUESTION_REACH)
    .some(
      (item, i, near) =>
        !near.slice(0, i).some(one => has(one, 'stop')) &&
        ((has(item, 's:مساله') && has(near[i + 1], 's:وقت', 's:ايام', 's:ساعات', 's:اسابيع')) ||
          (has(item, 'become.verb') && has(near[i + 1], IMMINENT) && has(items[at], 'masdar'))),
    )

/** The status of the event told at item `at`; null when the clause says that it is not (or was not) so. */
export function statusOf(items: readonly Item[], at: number): Status | null {
  const trigger = items[at]
  const before = [items[at - 1], items[at - 2], items[at - 3]]
  if (isNegated(items, at)) return null
  if (has(before[0], 's:ان') && has(before[1], LACKS)) return null
  if (
    trigger?.word?.best.future ||
    before.some(item => has(item, WILL_BE_DONE) || (item?.word?.best.future && has(item, 'verb') && !has(item, 'be')))
  )
    return 'planned'
  // "سوف تهاجم": as "ستهاجم", in two words.
  if (has(items[at - 1], 'w:للبدء', 'w:لبدء', 'future')) return 'planned'
  if (has(items[at + 1], THREATENING) && has(trigger, 'masdar')) return null
  const mood = moodOf(items, at)
  if (mood === 'to come' || willBe(items, at) || isMatterOfTime(items, at)) return 'planned'
  if (mood === 'unreal' || isConditional(items, at) || isPurpose(items, at) || isCalledFor(items, at)) return null
  if (!isDenied(items, at)) return 'reported'
  return isAimAtCivilians(items, at) ? null : 'denied'
}

const CIVILIANS_REACH = 3
/** "نفى الناطق استهداف المدنيين": whom they meant is denied, and no deed that somebody told of. */
const isAimAtCivilians = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'target') && items.slice(at + 1, at + 1 + CIVILIANS_REACH).some(item => has(item, 'civilian'))

const DENIAL_REACH = 6
const REPORTS = wanted([
  's:انباء',
  's:تقارير',
  's:شائعات',
  's:معلومات',
  's:اخبار',
  's:مزاعم',
  's:ادعاءات',
  'w:يقال',
  'w:يشاع',
  'w:اشيع',
  'w:تردد',
  'w:يتردد',
  'w:يتداول',
])
const REPORTS_REACH = 12
/** "نفى المصدر صحة الأنباء التي تحدثت عن سيطرة …": what reports that are denied tell of. */
function isOfDeniedReports(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - REPORTS_REACH); i--) {
    if (has(items[i], 'stop', 'comma')) return false
    if (has(items[i], REPORTS))
      return items.slice(Math.max(0, i - DENIAL_REACH), i).some(item => has(item, 'deny.verb', 'deny.masdar'))
  }
  return false
}
/** "نفى أن تكون القوات قد انسحبت": behind أن the clause is long; whose own planes it was not denies blame. */
const CLAUSE_REACH = 18
/** What nobody can blame on others: "نفى أن تكون قواته قد انسحبت". */
const OWN_MOVES = wanted(['withdraw', 'retreat', 'vacate', 'surrender', 'flee'])
function isDenied(items: readonly Item[], at: number): boolean {
  if (isOfDeniedReports(items, at)) return true
  const clause = items
    .slice(Math.max(0, at - CLAUSE_REACH), at)
    .some(
      (item, i, near) =>
        has(item, 's:ان') && has(near[i + 1], 'be.verb') && (!has(near[i + 2], 'pron') || has(items[at], OWN_MOVES)),
    )
  for (let i = at - 1; i >= Math.max(0, at - (clause ? CLAUSE_REACH : DENIAL_REACH)); i--) {
    const item = items[i]
    // To deny blame for a deed is not to deny the deed.
    if (has(item, 'stop', 'responsibility', 'involvement', 's:دور', 'say.verb')) break
    if (has(item, 'deny.verb', 'deny.masdar')) return true
  }
  return false
}
