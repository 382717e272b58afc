/** Sentences that give another count of what was told before: "وكانت حصيلة سابقة أفادت بسقوط خمسين قتيلا". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const TALLY = wanted(['s:حصيله', 's:احصائيه', 's:احصاءات', 's:حصائل'])
const WHICH = wanted(
  's:سابقه s:اوليه s:اولي s:جديده s:محدثه s:اخيره s:رسميه s:نهائيه s:مبدئيه s:مؤقته s:محدثه s:اخري'.split(' '),
)

const HOSPITAL = wanted(['hospital', 's:مستشفيات', 's:مشرحه', 's:مشفي', 's:مشافي'])
const RECEIVES = wanted(
  's:استقبل s:استقبلت s:استقبال s:تلقي s:تلقت s:تسلم s:تسلمت s:وصل s:وصلت s:وصلوا s:وصول s:نقل s:نقلت'.split(' '),
)
const RECEIVED_REACH = 4
/** "استقبل المستشفى 11 جثة و13 جريحا": what a hospital counts. */
const countsInHospital = (items: readonly Item[]): boolean =>
  items.some(
    (item, i) =>
      has(item, RECEIVES) && items.slice(Math.max(0, i - 2), i + 1 + RECEIVED_REACH).some(near => has(near, HOSPITAL)),
  )

const SAYS_BEFORE = wanted('say.verb announce.verb s:تحدث s:تحدثت'.split(' '))
const DEAD = wanted(['kill.masdar', 'die.masdar', 'fall.masdar', 'people.killed', 'injure.masdar'])
const SAYING_REACH = 12
/** A number, or several people; of one person more than a count is told. */
const isCounted = (item: Item | undefined): boolean =>
  item?.kind === 'number' || (item?.people != null && item.people.implied !== 1)
/** "وكان متحدث قد أعلن مقتل 18": what was counted at first, of no side or kind. */
function countedAtFirst(items: readonly Item[]): boolean {
  if (!items[0]?.conjunction || !has(items[0], 'be.verb')) return false
  const said = items.findIndex((item, i) => i < SAYING_REACH && has(item, SAYS_BEFORE) && !has(item, 'present'))
  return said > 0 && items.some((item, i) => i > said && has(item, DEAD) && isCounted(items[i + 1]))
}

/** Whether a sentence tells what the dead of the news were or are counted by a first, former, new or official count, or by a hospital. */
export const tellsOtherCount = (items: readonly Item[]): boolean =>
  countsInHospital(items) ||
  countedAtFirst(items) ||
  items.some((item, i) => has(item, TALLY) && (has(items[i + 1], WHICH) || has(items[i + 2], WHICH)))

/** "قتل خمسة، فيما زعمت القيادة أن عنصرين فقط قتلا": a lower count of the same. */
export const isOnly = (items: readonly Item[], { victims }: { readonly victims: number }): boolean =>
  has(items[victims + 1], 'w:فقط') || has(items[victims - 1], 'w:فقط')

const DYING = wanted(['w:متاثرا', 'w:متاثره', 'w:متاثرين', 'w:متاثران', 'people.injured'])
const DYING_REACH = 6
/** "وتوفي رجل متأثرا بجراحه، لترتفع الحصيلة إلى عشرة قتلى": the sum is that of the deed which wounded him. */
export const countsLateDeath = (items: readonly Item[]): boolean =>
  !items.some(item => has(item, 's:منذ')) &&
  items.some(
    (item, i) =>
      has(item, 'die.natural', 'die') && items.slice(i + 1, i + 1 + DYING_REACH).some(next => has(next, DYING)),
  )
