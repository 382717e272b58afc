/** Which happening a headline is of, where the number of its dead fits more than one. */
import type { Located } from '../mentions/located.ts'
import { tollScore } from '../tolls/figure-likeness.ts'
import type { Happening } from './unite.ts'
import { UNITE_WEIGHTS } from './unite-weights.ts'

/** "مقتل جنديين في تفجير" over a bombing that killed two, and two policemen killed elsewhere by nobody knows what: the headline is of the only one of its means. */
export function meantBy(
  { mention }: Located,
  best: Happening | null,
  happenings: readonly Happening[],
): Happening | null {
  const { type, sentence } = mention
  const tells = ({ parts }: Happening): boolean => parts.some(part => part.mention.type === type)
  if (sentence.part !== 'title' || !best || tells(best) || type === 'killing') return null
  const [only = null, ...more] = happenings.filter(
    one => tells(one) && one.parts.some(part => tollScore(mention, [part], UNITE_WEIGHTS) > 0),
  )
  return more.length ? null : only
}
