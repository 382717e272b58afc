/** "استقبل المستشفى 16 مقاتلا قتلوا و86 جريحا": fighters brought to a hospital fell in the battle that is told; the dead who are handed over fell long ago. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'

const RECEIVED = wanted('s:استقبل s:استقبلت s:استقبال s:باستقبال s:تسلم s:تسلمت s:وصول s:وصل s:وصلت'.split(' '))
const REACH = 8

/** Whether a mention tells of fighters, dead or hurt, that a hospital received. */
export const areReceivedFighters = ({ type, trigger, tolls, sentence: { items } }: Mention): boolean =>
  type === 'killing' &&
  tolls.length > 0 &&
  tolls.some(({ group }) => group === 'combatants') &&
  items.slice(Math.max(0, trigger - REACH), trigger).some(item => has(item, RECEIVED)) &&
  items
    .slice(0, trigger)
    .some(item => has(item, 'hospital') || item.place?.candidates.some(({ kind }) => kind === 'hospital'))

const REMAINS = wanted(['body', 's:جثامين', 's:جثث', 's:جثه', 's:جثمان', 's:رفات'])
const PASSED_ON = wanted(['exchange', 'hand.over', 's:تسلم', 's:تسلمت', 's:استلام', 's:استلمت', 's:دفن', 's:تشييع'])
const TAKES_IN = wanted('s:تسلم s:تسلمت s:استلم s:استلمت'.split(' '))
const WARD_REACH = 3
/** "تسلم المستشفى خمس جثث": brought in from where they fell. */
const isTakenIn = (items: readonly Item[], at: number): boolean =>
  has(items[at], TAKES_IN) &&
  items
    .slice(Math.max(0, at - WARD_REACH), at + 2)
    .some(item => has(item, 'hospital') || item.place?.candidates[0]?.kind === 'hospital')
/** "تبادل جثامين ثلاثين قتيلا": the dead of long ago are handed over, and nobody newly killed. */
export const arePassedOn = (items: readonly Item[], victims: number): boolean =>
  [0, 1].some(k => has(items[victims - k], REMAINS)) &&
  [1, 2, 3, 4].some(k => has(items[victims - k], PASSED_ON) && !isTakenIn(items, victims - k))
