/** Words for what sides have and hold. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

/** What belongs to a side, so that a blow on it is a blow on the side. */
export const BELONGINGS = wanted([
  'site',
  'home',
  'building',
  'weapon',
  'depot',
  'vehicle',
  'car',
  'heavy',
  'place.kind',
  'ground',
  'direction',
  'part.of',
  'convoy',
  'launcher',
  'all',
  'supply',
  'ambush',
  's:فلول',
  's:بقايا',
  's:جيوب',
])
/** Whose something is: "مواقع تابعة للتنظيم". */
export const OWNED = wanted([
  's:تابعه',
  's:تابع',
  's:تابعين',
  's:عائده',
  's:عائد',
  's:تعود',
  's:يعود',
  'under.control',
  's:خاضعه',
  's:خاضع',
])

/** "مناطق سيطرة المسلحين", "أماكن تمركز القوات": what follows a place, before whoever is there. */
export const HELD_BY = wanted([
  'capture.masdar',
  'grip',
  's:نفوذ',
  's:تمركز',
  's:انتشار',
  's:تواجد',
  's:وجود',
  's:تحصن',
  's:تجمع',
  's:اختباء',
])

/** "نقاط خاضعة لسيطرة المسلحين". */
export const SUBJECT_TO = wanted(['s:خاضعه', 's:خاضع', 's:خاضعين', 's:خاضعتين'])

const BLOWS_ON = wanted(['shell.masdar', 'strike.maybe.masdar', 'target.masdar'])
/** "قصف جوي لمواقع المسلحين": what is struck, and not whose the blow is. */
export const fallsOn = (blow: Item | undefined, thing: Item | undefined): boolean =>
  has(blow, BLOWS_ON) && has(thing, BELONGINGS)

/** "هجمات مفترضة لـ…", "القصف العنيف لـ…": unknown words straight behind a verbal noun, with or without the article as it, describe it. */
export const describesDeed = (item: Item, deed: Item | undefined): boolean =>
  !item.word?.known && !has(item, BELONGINGS) && (!has(item, 'def') || has(deed, 'def'))

/** "انسحاب آخر المقاتلين": some or the last of somebody do what they do. */
export const SOME_OF = wanted(['s:بعض', 's:اخر'])
