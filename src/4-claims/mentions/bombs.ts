/** Words for bombs that name no bombing: gas and noise against crowds, what clears mines, blasts that are only heard. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const BOMB = wanted(['carbomb', 'carbomb.adj', 'device', 'grenade'])
const FOR_CROWDS = wanted('s:مسيل s:مسيله s:غاز s:غازات s:غازيه s:صوت s:صوتيه s:دخان s:دخانيه s:ضوئيه'.split(' '))
const SWEEPERS = wanted(['s:كاسحه', 's:كاسحات', 's:كاسحتي', 's:كاشفه', 's:كاشفات'])

/** "قنابل مسيلة للدموع", "قنبلة غاز". */
export const isForCrowds = (items: readonly Item[], at: number): boolean => has(items[at + 1], FOR_CROWDS)
/** "كاسحة ألغام". */
export const isSweeper = (items: readonly Item[], at: number): boolean => has(items[at - 1], SWEEPERS)

const DRIVES = wanted(
  's:تقود s:يقود s:يقودون s:قيادتها s:قيادته s:قيادتهم s:ادخال s:دخول s:ادخلوا s:ادخل s:تهريب s:شراء s:تجهيز s:تفخيخ'.split(
    ' ',
  ),
)
const WENT_OFF = wanted(['blast', 'suicide', 'suicide.adj', 'kill', 'injure', 'die', 'target'])
/** "أوقفت وهي تقود سيارة مفخخة", "اعترف بإدخال الشاحنة المفخخة": what somebody drives or lets in, and that does not go off. */
export const isOnlyDriven = (items: readonly Item[], at: number): boolean =>
  [items[at - 1], items[at - 2]].some(item => has(item, DRIVES)) && !items.some(item => has(item, WENT_OFF))

const RUINED = wanted(['destroy.verb', 'destroy.masdar'])
/** "دمر عجلتين مفخختين": destroyed before it went off. */
const isRuined = (items: readonly Item[], at: number): boolean =>
  [items[at - 1], items[at - 2]].some(item => has(item, RUINED))

/** Whether the word at `at` is one for a bomb with which people are attacked. */
export const isBomb = (items: readonly Item[], at: number): boolean =>
  has(items[at], BOMB) && !isForCrowds(items, at) && !isSweeper(items, at) && !isRuined(items, at)

/** "قتل 12 بينهم أربعة انتحاريين": bombers counted among the dead, who set nothing off. */
export const isAmongDead = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'people' && has(items[at - 1], 'among')

const DOWNED = wanted(['shoot.down', 'intercept', 'destroy'])
const DOWNED_REACH = 5
/** "إسقاط مسيرة مفخخة": it hit nothing. */
export const isDowned = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - DOWNED_REACH), at).some(item => has(item, DOWNED))

const HEARD_REACH = 3
const SOUNDS = wanted(['s:سمع', 's:سمعت', 's:سماع', 's:صوت', 's:اصوات', 's:دوي'])
/** "سمعت أصوات انفجارات". */
export const isSound = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - HEARD_REACH), at).some(item => has(item, SOUNDS))
