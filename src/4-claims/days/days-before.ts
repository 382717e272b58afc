/** What a report tells of a day of its own, which is no part of what it tells of another day. */
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'

/** "وكان شاب قد استشهد أمس متأثرا بإصابته": a death recalled with a day of its own is of no deed of another day. */
const isRecalledDeath = ({ mention, date }: Located, parts: readonly Located[]): boolean =>
  mention.type === 'killing' &&
  mention.recalled &&
  mention.time !== null &&
  date?.start != null &&
  parts.every(part => part.date?.start == null || part.date.start !== date.start)

const ANNOUNCED = 5
/** "وكانت السلطات أعلنت الأربعاء مقتل ثمانية": announced before, on a day of its own, it is of no deed of another day. */
const isAnnouncedBefore = (
  {
    mention: {
      said,
      sentence: { items },
    },
    date,
  }: Located,
  parts: readonly Located[],
): boolean =>
  said &&
  date?.start != null &&
  items[0]?.conjunction === true &&
  has(items[0], 'be.verb') &&
  items.slice(1, ANNOUNCED).some(item => has(item, 'say.verb')) &&
  parts.every(part => part.date?.start != null && part.date.start !== date.start)

const AGAIN = wanted(
  's:جدد s:جددت s:جددوا s:تجدد s:عاود s:عاودت s:عاودوا s:تعاود s:استانف s:استانفت s:استانفوا s:تستانف'.split(' '),
)
const AGAIN_REACH = 4
const OPENING = 2
const isAgain = ({ mention: { trigger, sentence } }: Located): boolean =>
  sentence.items.slice(Math.max(0, trigger - AGAIN_REACH), trigger + 1).some(item => has(item, AGAIN))
/** "جددت القوات قصف الأحياء … ويوم أمس قتلت طائرة أربعين": what opens with a day that is past is no part of what is done again now. */
const isBeforeItAgain = ({ mention, date }: Located, parts: readonly Located[]): boolean =>
  mention.time !== null &&
  mention.time <= OPENING &&
  mention.time < mention.trigger &&
  !mention.definite &&
  date?.start != null &&
  parts.some(isAgain) &&
  parts.every(part => part.mention.time === null)

/** Whether a mention recalls what happened on another day than all of these. */
export const isOfDayBefore = (located: Located, parts: readonly Located[]): boolean =>
  isRecalledDeath(located, parts) || isAnnouncedBefore(located, parts) || isBeforeItAgain(located, parts)
