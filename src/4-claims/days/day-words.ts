/** Words that tell of days without naming one: a part of the day, and a saying that goes on. */
import { has } from '../grammar/clause.ts'
import type { Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'

const PARTS = new Set(['صباحا', 'مساء', 'ليلا', 'فجرا', 'ظهرا', 'عصرا'])
const PART_REACH = 8
/** "قصفت المدفعية الحي فجرا": a part of the day that is told, though its words do not say which. */
export const tellsPart = ({ items, tokens }: Sentence, { trigger }: Mention): boolean =>
  items
    .slice(Math.max(0, trigger - PART_REACH), trigger + 1 + PART_REACH)
    .some(item => item.kind === 'word' && PARTS.has(tokens[item.from]?.norm ?? ''))

const GOES_ON = wanted([
  's:اضاف',
  's:تابع',
  's:اوضح',
  's:اردف',
  's:اشار',
  's:لفت',
  's:استطرد',
  's:واصل',
  's:بين',
  's:نوه',
])
/** "وأضاف المتحدث": the saying before goes on. */
export const continues = ({ items }: Sentence): boolean => has(items[0], 'conj') && has(items[0], GOES_ON)
