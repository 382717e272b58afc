/** What came upon that which was told just before: "وعمدت الشرطة بعدها إلى اعتقال أربعين", "وعلى إثرها انسحب المسلحون". */
import { has } from './clause.ts'
import type { Item } from './item.ts'
import type { Located } from './located.ts'
import type { Mention } from './mention.ts'
import { wanted } from './tags.ts'

const UPON = wanted(['w:بعدها', 'w:بعده', 'w:عقبها', 'w:اثرها', 'w:اثره', 'w:عقبه'])
const OPENING = 4
const isAfterIt = (item: Item | undefined, next: Item | undefined): boolean =>
  has(item, UPON) || (has(item, 'w:بعد', 'w:وبعد', 'w:عقب', 'w:اثر') && has(next, 'w:ذلك'))

/** Whether a sentence opens by placing what it tells upon what was told before. */
export const followsUpon = ({ sentence: { items, part }, trigger }: Mention): boolean =>
  part === 'body' &&
  items.slice(0, Math.min(trigger, OPENING)).some((item, i) => item.kind === 'word' && isAfterIt(item, items[i + 1]))

/** The happening that a mention without a time of its own came upon, where that is only recalled: then it is history too. */
export function recalledBefore(mention: Mention, previous: Located | undefined): Located | null {
  if (!previous || mention.time !== null || mention.status !== 'reported' || !followsUpon(mention)) return null
  const near = mention.sentence.index - previous.mention.sentence.index === 1
  return near && previous.mention.scope === 'background' ? previous : null
}
