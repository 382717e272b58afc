/** "سيطرت القوات على البلدة، وذلك بعد معارك عنيفة": the fighting by which ground was taken is of the day on which it was. */
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'

const UPON = wanted(['w:بعد', 'w:عقب', 'w:اثر', 'w:خلال'])

/** Whether a fight is told in the sentence of the ground that it won, and straight behind "after". */
export const isFightForGround = ({ mention }: Located, { mention: taken }: Located): boolean =>
  mention.type === 'clash' &&
  mention.status === 'reported' &&
  !mention.recalled &&
  taken.type === 'capture' &&
  taken.sentence === mention.sentence &&
  taken.trigger < mention.trigger &&
  has(mention.sentence.items[Math.min(...mention.triggers) - 1], UPON)
