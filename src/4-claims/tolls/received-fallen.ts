/** "استقبل المستشفى 16 مقاتلا قتلوا و86 جريحا": fighters brought to a hospital fell in the battle that is told, by whatever means each. */
import { has } from '../grammar/clause.ts'
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
