/** Words of arms that say what a place is like: "مواقع قتالية", "حقول ألغام", "منصة إطلاق صواريخ". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'

const POSTS = wanted(['s:مواقع', 's:موقع', 's:اماكن', 's:مكان', 's:مناطق', 's:نقاط', 's:نقطه', 's:مراكز', 's:مركز'])
const TAKINGS: ReadonlySet<string> = new Set(['abduction', 'arrest'])
const CAMPS = wanted(['s:معسكر', 's:معسكرات', 's:غرفه', 's:غرف', 's:سجن', 's:سجون'])
/** "مركز احتجاز للمهاجرين", "معسكر اعتقال": a house for those who are held, but for "أعلن المركز احتجاز ثلاثة". */
const isHouse = (item: Item | undefined): boolean => has(item, POSTS, CAMPS) && !has(item, 'def')
/** "أماكن احتجاز لعشرات المسلحين": so many are held there. */
const holds = (item: Item | undefined): boolean => item?.kind === 'number' || (item?.people?.number ?? null) !== null
const FIELDS = wanted(['s:حقل', 's:حقول'])
const LAUNCHES: ReadonlySet<string> = new Set(['fire', 'shelling'])
const LAUNCH_SITES = wanted('s:موقع s:مواقع s:منصه s:منصات s:قاعده s:قواعد s:مرابض s:مربض'.split(' '))
const IN_CHARGE = wanted(
  's:مسؤول s:مسؤولا s:مسؤولين s:مسؤولون s:مسؤوله s:مسئول s:مسئولا s:مسئوله s:مكلف s:مكلفا'.split(' '),
)
const CHARGE_REACH = 6
/** "كان مسؤولا عن إطلاق القذائف": what somebody has charge of, but for "المسؤول عن إطلاق القذائف على البلدة أمس". */
const isCharge = (items: readonly Item[], at: number): boolean => {
  const of = [at - 1, at - 2].find(k => has(items[k], 'w:عن'))
  const dated = items.slice(at + 1, at + 1 + CHARGE_REACH).some(item => item.kind === 'time' || has(item, 'w:علي'))
  return of !== undefined && has(items[of - 1], IN_CHARGE) && !dated
}
/** "تعرضت القاعدة لقصف": the site suffers it. */
const isStruck = (blow: Item | undefined, site: Item | undefined): boolean =>
  blow?.preposition === 'ل' && has(site, 'def')
/** "مواقع قتالية", "حقول ألغام", "منصة إطلاق صواريخ", "نقطة توزيع مساعدات", "مركز احتجاز": what places are like. */
export const isOfPlaces = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (rule.type === 'clash' && has(items[at], 's:قتالي', 's:قتاليه')) ||
  (LAUNCHES.has(rule.type) && isCharge(items, at)) ||
  (LAUNCHES.has(rule.type) &&
    [items[at - 1], items[at - 2]].some(item => has(item, LAUNCH_SITES) && !isStruck(items[at], item))) ||
  (rule.id === 'device' && has(items[at - 1], FIELDS)) ||
  (TAKINGS.has(rule.type) && has(items[at], 'masdar') && isHouse(items[at - 1]) && !holds(items[at + 1])) ||
  (rule.type === 'aid' && has(items[at], 'masdar') && has(items[at - 1], POSTS)) ||
  (rule.id === 'took-up-post' && has(items[at - 1], POSTS))

const ARMS = wanted(['shell.round', 's:طراز', 's:نوع', 's:راجمه', 's:راجمات', 's:منظومه'])
const BANDS = /(^| )(لواء|كتيب[هة]|كتائب|سرايا|حرك[هة]|جماع[هة])$/
/** "طراز فجر", "لواء فجر الأمة": words behind which the dawn is a name, and nothing goes off. */
export const isBeforeDawn = (item: Item | undefined): boolean =>
  has(item, ARMS) || BANDS.test(item?.people?.text ?? item?.actor?.text ?? item?.word?.best.stem ?? '')
