/** Where a clause goes on with another deed than its own: what it answers, what came before it, why somebody is held. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { IN_ANSWER } from '../scope/bygone.ts'

const AFTER = wanted(['w:بعد', 'w:عقب', 'w:اثر', 'w:اعقاب', 'w:غداه', 'w:بعيد', 'w:قبيل', 'w:قبل', 'w:منذ', 'w:رغم'])
const DEEDS = wanted(['attack.noun', 'shell', 'strike', 'storm', 'clash', 'blast', 'ambush', 'campaign'])
/** "نفذت القوات غارة إثر تعرض جنودها لإطلاق نار من المسلحين": what befell somebody before. */
const BEFELL = wanted(['s:تعرض'])
/** "قتل مدنيون بعد قصف شنته القوات": harm comes of what was before it. */
const COMES_OF = wanted(['kill', 'die', 'injure', 'displace', 'burn', 'destroy'])
/** "اعتقل شخصا للاشتباه في تلقيه تدريبا على يد المسلحين": why somebody is held. */
const ACCUSED_OF = wanted(['w:بتهمه', 'w:للاشتباه', 'w:بشبهه', 'w:لاتهامه', 'w:لاتهامهم', 'w:بدعوي'])

/** "أطلق سراحه بعد أسبوع من خطفه على يد مسلحين": what those who are freed went through before. */
const FREES = wanted(['release', 'free.up', 'rescue', 'launch', 's:عوده', 's:عاد'])
const HELD = wanted(['abduct.masdar', 'arrest.masdar', 'detain.masdar', 's:احتجاز', 's:اسر', 's:خطف', 's:اختطاف'])
const LINK = wanted(['w:من', 'w:علي', 'w:عقب', 'w:بعد', 'w:اثر'])
const isFreedFrom = (items: readonly Item[], k: number, trigger: number): boolean =>
  has(items[k], LINK) && has(items[k + 1], HELD) && has(items[trigger], FREES)

/** Whether what follows `k` is no part of the deed at `trigger`: who did that did not do this. */
export const opensAnother = (items: readonly Item[], k: number, trigger: number): boolean =>
  has(items[k], IN_ANSWER, ACCUSED_OF) ||
  isFreedFrom(items, k, trigger) ||
  (has(items[k], AFTER) && has(items[k + 1], DEEDS, BEFELL) && !has(items[trigger], COMES_OF))

const COURSE = wanted(['w:خلال', 'w:اثناء', 'w:عقب', 'w:اثر'])
/** "اعتقل أربعة خلال مواجهات مع الشرطة": with whom the fighting is tells nobody who is taken. */
export const isCourse = (items: readonly Item[], k: number): boolean =>
  has(items[k], 'clash') && has(items[k - 1], COURSE)
