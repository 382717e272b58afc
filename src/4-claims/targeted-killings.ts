/** Blows that show a conflict by themselves: nobody is assassinated, shot by snipers or with live rounds for gain. */
import { bearing } from './clause.ts'
import type { Mention } from './mention.ts'

const isSlaying = bearing('assassinate')
/** "نجا ضابط من محاولة اغتيال", "تعرض إمام للاغتيال". */
export const isAssassination = ({ type, trigger, sentence: { items } }: Mention): boolean =>
  (type === 'violence' || type === 'killing') && isSlaying(items[trigger])

/** "استشهد طفل برصاص قناص". */
export const isBySniper = ({ sentence: { items } }: Mention): boolean =>
  items.some(({ people }) => people !== null && /^(ال)?قناص/.test(people.text))

const isRounds = bearing('s:رصاص')
const isOfForces = bearing('w:الحي', 'w:المطاطي', 'w:المعدني', 'w:مطاطي')
/** "أصيب ستة متظاهرين بالرصاص الحي": only of what forces fire at people is it said whether it is live. */
export const isByRoundsOfForces = ({ tolls, sentence: { items } }: Mention): boolean =>
  tolls.some(({ outcome }) => outcome === 'killed' || outcome === 'injured') &&
  items.some((item, i) => isRounds(item) && isOfForces(items[i + 1]))
