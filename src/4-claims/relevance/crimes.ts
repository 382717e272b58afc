/** Crime for gain and of private life: whom the police take for it, and whom a judge lets go on bail, are of no conflict. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'

const withArticle = (list: string): string[] => list.split(' ').flatMap(word => [`s:${word}`, `s:و${word}`])

const CRIMES = wanted(
  withArticle(
    'احتيال سرقه سرقات تزوير تزييف اختلاس رشوه رشاوي ابتزاز شعوذه دعاره قمار مخدرات حشيش كوكايين هيروين كبتاجون تحرش تسول سكر نشل ' +
      'بذيئه نابيه خادشه تفحيط مفحط مفحطين محتال محتالين مبتز مشعوذ نشال نشالين خمور خمر متسول متسولين مشاجره سكران مخمور',
  ),
)
/** A word for what is done for gain or among drunkards. */
export const isCrime = (item: Item): boolean => has(item, CRIMES)
const REACH = 18
const CUSTODY: ReadonlySet<string> = new Set(['arrest', 'release'])
const ARMS = wanted('clash shell strike blast device explosive suicide gunfire attack.noun'.split(' '))

/** "ضبطت الشرطة ثلاثة بتهمة الاحتيال": unless its words are of arms as well. */
const isForGain = (items: readonly Item[], at: number): boolean => {
  const ahead = items.slice(at + 1, at + 1 + REACH)
  const charge = ahead.findIndex(item => has(item, CRIMES))
  return charge >= 0 && !ahead.slice(0, charge).some(item => has(item, ARMS))
}

const BAIL = wanted(['s:كفاله', 's:بكفاله', 'w:بكفاله'])
const BAIL_REACH = 8
/** "أطلق القاضي سراحه بكفالة": what courts do, and no captor. */
const isOnBail = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 1 + BAIL_REACH).some(item => has(item, BAIL))

const LAWFULLY = wanted('s:شرعي s:شرعيه s:مشروع s:مشروعه s:قانوني s:قانونيه s:نظامي s:نظاميه'.split(' '))
const BEARING_ARMS = wanted('armed irregular explosive weapon device gunfire suicide kill clash'.split(' '))
const isFighter = (item: Item): boolean => has(item, BEARING_ARMS) || item.people?.group === 'combatants'
/** "تسلل 20 شخصا بطريقة غير شرعية": people who cross a border for work; not so those who bear arms. */
const isOfCrossing = (items: readonly Item[], at: number): boolean =>
  items.some((item, i) => has(item, LAWFULLY) && has(items[i - 1], 'w:غير', 's:غير')) &&
  !items.slice(at + 1).some(isFighter)

const POST = wanted(['w:العمل', 'w:عمله', 'w:مهامه', 'w:مهامهم', 'w:الخدمه', 'w:منصبه'])
const POST_REACH = 12
/** "إيقاف وزير الدفاع عن العمل": from his office, and no arrest. */
const isSuspended = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'halt') &&
  items.slice(at + 1, at + 1 + POST_REACH).some((item, i, near) => has(item, POST) && has(near[i - 1], 'w:عن', 'w:من'))

/** Whether a trigger tells of custody or of a border in matters of crime and none of war. */
export const isOfCrime = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  isSuspended(items, at) ||
  (CUSTODY.has(rule.type) && (isForGain(items, at) || isOnBail(items, at))) ||
  ((CUSTODY.has(rule.type) || rule.id === 'infiltration-beaten-off') && isOfCrossing(items, at))
