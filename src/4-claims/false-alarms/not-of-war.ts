/** Deeds that the same words tell and that no side of a conflict does or suffers: rescues at sea, arrests of migrants and smugglers, sentences of courts, staffs. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { isOfCrime } from '../relevance/crimes.ts'
import { isDriverHeld, isOfDisaster, isOfMishap } from './mishaps.ts'
import { isNotWhatItSeems } from './not-what-it-seems.ts'
import { isPlot } from './plots.ts'
import { isOfPeace } from './things-of-peace.ts'

/** "غرفة عمليات الجنوب": those who direct a campaign, and none. */
const isStaff = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'operation' && has(items[at - 1], 's:غرفه', 's:غرف')

const CHARGE = wanted(['w:بتهمه', 'w:بتهم', 'w:بدعوي', 'w:بزعم', 'w:بحجه', 'w:بذريعه'])
const CHARGE_REACH = 4
const PLANTED: ReadonlySet<string> = new Set(['blast', 'bombing'])
/** "أحرقوا شابا بدعوى زرعه عبوة": what is only held against the victim. */
const isCharged = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  (PLANTED.has(rule.type) || has(items[at], 's:اعتداء')) &&
  items.slice(Math.max(0, at - CHARGE_REACH), at).some(item => has(item, CHARGE))

const TRAVELLERS = wanted(
  's:مهاجر s:مهاجرا s:مهاجران s:مهاجرين s:مهاجرون s:مهاجرات s:هجره s:حراقه s:مهرب s:مهربا s:مهربين s:مهربون s:مهربان'.split(
    ' ',
  ),
)
const SAVED = new Set(['release', 'displacement', 'arrest', 'disrupted_weapons'])
const REACH = 6
/** "أنقذ خفر السواحل مئة مهاجر", "أوقف حرس الحدود مهربين", "أحبط محاولة هجرة": unless somebody armed held or harmed them. */
const isOfTravellers = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (!SAVED.has(rule.type)) return false
  const ahead = items.slice(at, at + 1 + REACH)
  const who = ahead.findIndex(({ word }) => word?.tags.any(TRAVELLERS))
  return who >= 0 && !ahead.slice(0, who).some(item => has(item, 'armed')) && !isOfCaptors(items, at)
}

const HELD_REACH = 16
const HELD = wanted(['abduct', 'detain', 'hostage', 'clash', 'shell', 'strike', 'weapon', 'explosive', 'device'])
const isOfCaptors = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 1 + HELD_REACH).some(item => has(item, HELD))

const COURTS = wanted(
  's:محكمه s:محاكم s:قاضي s:قضاء s:حكم s:حكمت s:تحكم s:يحكم s:تقضي s:يقضي s:احكام s:حكما s:حكمين s:قضت s:ادانت s:عقوبه s:مفتي s:محكوم'.split(
    ' ',
  ),
)
const CARRIED_OUT = wanted(['s:نفذ', 's:نفذت', 's:تنفيذ', 's:ينفذ', 's:تنفذ'])
const SUSPENDED = wanted('s:تجميد s:تعليق s:وقف s:الغاء s:استئناف s:استئنافها s:حظر s:رفض s:تاجيل'.split(' '))
const COURT_REACH = 9
/** "قضت المحكمة بإعدام 24 متهما", "تعليق تنفيذ أحكام الإعدام": sentences that nobody has carried out. */
const isSentence = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.id !== 'executed' || !has(items[at], 'masdar')) return false
  const before = items.slice(Math.max(0, at - COURT_REACH), at)
  const done = before.some(item => has(item, CARRIED_OUT)) && !before.some(item => has(item, SUSPENDED))
  return before.some(item => has(item, COURTS)) && !done
}

const OTHER_MATTERS = wanted('s:نووي s:نوويه s:تجاري s:تجاريه s:جمركي s:جمركيه s:مناخ s:ديون s:قرض'.split(' '))
const MATTER_REACH = 9
/** "توصلت الدول إلى اتفاق بشأن الملف النووي": about what nobody fights over. */
const isOtherDeal = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'agreement' &&
  !has(items[at], 'truce') &&
  items.slice(at, at + 1 + MATTER_REACH).some(item => has(item, OTHER_MATTERS))

/** Whether what a trigger tells is no deed of a conflict, whatever its words. */
export const isNotOfWar = (items: readonly Item[], trigger: Trigger): boolean =>
  isOtherDeal(items, trigger) ||
  isStaff(items, trigger) ||
  isOfTravellers(items, trigger) ||
  isCharged(items, trigger) ||
  isPlot(items, trigger) ||
  isSentence(items, trigger) ||
  isOfMishap(items, trigger) ||
  isDriverHeld(items, trigger) ||
  isOfDisaster(items, trigger) ||
  isOfCrime(items, trigger) ||
  isOfPeace(items, trigger) ||
  isNotWhatItSeems(items, trigger)
