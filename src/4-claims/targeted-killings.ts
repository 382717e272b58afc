/** Killings that show a conflict by themselves: nobody is assassinated, or shot by snipers, for gain. */
import { bearing } from './clause.ts'
import type { Mention } from './mention.ts'

const isSlaying = bearing('assassinate')
/** "نجا ضابط من محاولة اغتيال", "تعرض إمام للاغتيال". */
export const isAssassination = ({ type, trigger, sentence: { items } }: Mention): boolean =>
  (type === 'violence' || type === 'killing') && isSlaying(items[trigger])

/** "استشهد طفل برصاص قناص". */
export const isBySniper = ({ sentence: { items } }: Mention): boolean =>
  items.some(({ people }) => people !== null && /^(ال)?قناص/.test(people.text))
