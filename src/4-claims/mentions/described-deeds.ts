/** Deeds by which people, plots and grounds are described and which no news tells: for whom somebody fights, what a plot aims at, where shells are fired from. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from './trigger.ts'

const isTensed = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun', 'def')

const GO_BACK = wanted(['s:عاد', 's:عادت', 's:عادوا', 's:يعود', 's:تعود', 's:عوده', 's:اضطر', 's:اضطرت'])
const BACK_REACH = 4
/** "مجندون للقتال في كذا": what for, and no fight; who goes back to it does fight. */
const isGoneToFight = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'clashes' &&
  has(items[at], 's:قتال') &&
  items[at]?.preposition === 'ل' &&
  !items.slice(Math.max(0, at - BACK_REACH), at).some(item => has(item, GO_BACK))

const FROM_IT = wanted(['w:منها', 'w:منه'])
const FROM_REACH = 2
/** "مواقع يستهدفون منها القوات", "منصات تطلق منها الصواريخ": what a ground is used for. */
const isFiredFrom = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id !== 'driven-out-of-it' &&
  isTensed(items[at]) &&
  has(items[at], 'present') &&
  items.slice(at + 1, at + 1 + FROM_REACH).some(item => has(item, FROM_IT))

const PLOTS = wanted(
  's:مخطط s:مخططا s:مخططات s:مخططاتهم s:خطط s:خطه s:مؤامره s:مؤامرات s:تحركات w:وتحركات s:نوايا'.split(' '),
)
const PLANS = wanted('s:يخطط s:تخطط s:يخططون s:خططوا s:خططت s:التخطيط s:تخطيط s:يعد s:يعدون s:اعداد'.split(' '))
const PLOT_REACH = 14
/** "كانت تخطط لأعمال تستهدف الجيش", "إحباط مخططات الخلايا التي تستهدف الشرطة": what a plot aims at. */
const isPlotted = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.id !== 'targeted' || !has(items[at], 'present')) return false
  const from = Math.max(0, at - PLOT_REACH)
  const before = items.slice(from, at)
  const plot = before.findLastIndex(item => has(item, PLOTS, PLANS))
  return plot >= 0 && !before.slice(plot + 1).some(item => has(item, 'stop') || isTensed(item))
}

/** Whether a trigger only describes somebody or something of which no such deed is told. */
export const isOnlyDescribed = (items: readonly Item[], trigger: Trigger): boolean =>
  isGoneToFight(items, trigger) || isFiredFrom(items, trigger) || isPlotted(items, trigger)
