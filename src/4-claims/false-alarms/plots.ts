/** What those who are arrested had in mind: no deed, and no plot apart from their arrest. */
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'

const HOLDS = wanted(['arrest', 'people.captured'])
const SUSPECTED = wanted([
  's:يشتبه',
  's:يشتبهون',
  'w:للاشتباه',
  'w:بشبهه',
  'w:لاشتباه',
  's:مشتبه',
  'w:بتهمه',
  's:اشتبه',
])
/** "اعتقال ثمانية يشتبه في أنهم كانوا يخططون لهجمات": what those who are arrested are held for. */
function isHeldFor(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (rule.id !== 'plot-of-somebody') return false
  const before = items.slice(0, at)
  const held = before.findLastIndex(item => has(item, HOLDS))
  return held >= 0 && before.slice(held).some(item => has(item, SUSPECTED))
}

const DEEDS: ReadonlySet<string> = new Set([
  'violence',
  'killing',
  'blast',
  'fire',
  'suicide_attack',
  'bombing',
  'abduction',
  'operation',
  'clash',
])
const plans = bearing('plan.verb', 's:ينوون', 's:ينوي', 's:تنوي', 's:يعتزمون')
const isOfPlotters = bearing(
  'arrest',
  'people.captured',
  'cell',
  's:ارهابي',
  's:ارهابيه',
  's:يشتبه',
  's:موقوفين',
  's:متهمين',
)
const isTensed = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun')
const PLOT_REACH = 16
const BE_REACH = 3
/** "كانوا يخططون", "كان الموقوفون يخططون". */
const isOfTheirs = (items: readonly Item[], plan: number): boolean =>
  items.slice(Math.max(0, plan - BE_REACH), plan).some(item => has(item, 'be')) && items.some(isOfPlotters)

/** "كانوا يخططون لعمليات إرهابية وهجوم على مواقع": an attack that plotters meant to make, as far as no new verb tells. */
function isMeantByPlotters(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (!DEEDS.has(rule.type)) return false
  if (plans(items[at])) return isOfTheirs(items, at)
  if (isTensed(items[at])) return false
  for (let k = at - 1; k > Math.max(0, at - PLOT_REACH); k--) {
    if (has(items[k], 'stop', 'w:بعد')) return false
    if (plans(items[k])) return isOfTheirs(items, k)
    if (isTensed(items[k]) && !has(items[k - 1], 'relative') && has(items[k], 'kill', 'attack', 'carry.out', 'blast'))
      return false
  }
  return false
}

const TAKEN = wanted(['arrest', 'grab', 's:قبض', 'people.captured', 'halt.masdar'])
const CHARGED = wanted(
  's:مسؤول s:مسؤولا s:مسؤولين s:مسؤولون s:مسؤوله s:متورط s:متورطا s:متورطين s:ضالع s:ضالعين'.split(' '),
)
const isCharged = (item: Item | undefined): boolean =>
  has(item, CHARGED) || /^(ال)?(مسؤول|متورط|ضالع)/.test(item?.people?.text ?? '')
const BLAMED_REACH = 14
const wasTaken = (items: readonly Item[], at: number, reach: number): boolean =>
  items.slice(Math.max(0, at - reach), at).some(item => has(item, TAKEN))
/** "اعتقال ثمانية بينهم مسؤول عن تفجير سيارة": what one of those who are taken is charged with, done who knows when. */
const isChargedWith = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  DEEDS.has(rule.type) &&
  !isTensed(items[at]) &&
  [1, 2].some(k => has(items[at - k], 'w:عن', 'w:في') && isCharged(items[at - k - 1])) &&
  wasTaken(items, at, BLAMED_REACH)

const HELD_REACH = 4
/** "القبض على إرهابي انتحاري": a bomber in custody has blown up nothing. */
const isBomberHeld = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'suicide_attack' &&
  items[at]?.kind === 'people' &&
  wasTaken(items, at, HELD_REACH) &&
  !items.slice(Math.max(0, at - HELD_REACH), at).some(item => has(item, 'w:بعد', 'w:قبل', 'comma'))

const TRAPS: ReadonlySet<string> = new Set(['ambush-laid', 'ambush'])
const CATCHES = wanted(['grab', 'arrest.masdar', 'arrest.verb', 's:قبض'])
const FOUGHT = wanted(['kill', 'injure', 'clash', 'gunfire', 'people.killed', 'people.injured'])
const CAUGHT_REACH = 16
/** "نصب كمائن أسفرت عن القبض على ثمانية": a trap in which somebody is taken, and no fight. */
function isTrapOfArrest(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (!TRAPS.has(rule.id)) return false
  const behind = items.slice(at + 1, at + 1 + CAUGHT_REACH)
  const caught = behind.findIndex(item => has(item, CATCHES))
  return caught >= 0 && !items.some(item => has(item, FOUGHT))
}

const AIMED = wanted('w:لشن w:بشن w:لتنفيذ w:بتنفيذ w:للهجوم w:لاستهداف w:باستهداف s:يستهدف s:تستهدف'.split(' '))
const TO_DO = wanted(['s:يهدف', 's:تهدف', 's:يرمي', 's:ترمي', 's:يقضي', 's:تقضي'])
/** "أحبطت مخططا للجماعة يهدف لشن هجمات": what a foiled plot was to bring. */
function isOfFoiledPlot(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (!DEEDS.has(rule.type) || isTensed(items[at])) return false
  const before = items.slice(Math.max(0, at - PLOT_REACH), at)
  const plot = before.findLastIndex(item => has(item, 'plot'))
  if (plot < 0 || !before.slice(0, plot).some(item => has(item, 'foil'))) return false
  const aim = before.slice(plot + 1)
  if (!aim.some(item => has(item, AIMED, TO_DO))) return false
  return !aim.some(item => has(item, 'stop', 'w:بعد') || (isTensed(item) && !has(item, AIMED, TO_DO, 'be')))
}

/** Whether a trigger tells of what plotters only had in mind, or of what those who are taken are charged with. */
export const isPlot = (items: readonly Item[], trigger: Trigger): boolean =>
  isHeldFor(items, trigger) ||
  isOfFoiledPlot(items, trigger) ||
  isMeantByPlotters(items, trigger) ||
  isChargedWith(items, trigger) ||
  isTrapOfArrest(items, trigger) ||
  isBomberHeld(items, trigger)
