/** How things stood before what a sentence tells: a truce that holds, ground that was taken, a fight that was fought. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

const KEPT = wanted(
  's:رغم s:استغلال s:استغل s:استغلت s:استغلوا s:التزام s:التزم s:التزمت s:احترام s:انتهاء s:خلال s:اثناء s:ظل s:فتره s:سريان s:وسط s:برغم'.split(
    ' ',
  ),
)
const KEPT_REACH = 3
/** "في اليوم الثالث والأخير من هدنة". */
const DAY_REACH = 5
/** "رغم الهدنة", "استغل المسلحون الهدنة", "الالتزام بالهدنة": a truce that stands already. */
export const standsAlready = (items: readonly Item[], at: number, type: string): boolean =>
  type === 'agreement' &&
  has(items[at], 'truce') &&
  ((has(items[at], 'def') && items.slice(Math.max(0, at - KEPT_REACH), at).some(item => has(item, KEPT))) ||
    (has(items[at - 1], 'w:من') && items.slice(Math.max(0, at - DAY_REACH), at).some(item => has(item, 'w:اليوم'))))

const TAKEN = wanted(['s:بعد', 's:عقب', 's:بعيد'])
const DONE = wanted(['s:تم', 's:تمت', 's:جري', 's:جرت'])
/** "…، وذلك بعد أن تم تحرير البلدة". */
const isBehindThat = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], DONE) && has(items[at - 2], 's:ان') && has(items[at - 3], TAKEN) && has(items[at - 4], 'w:وذلك')
/** "تقدمت بعد سيطرتها على النقطة", "عقب تحرير البلدة": how things stood before what the sentence tells. */
export const wasTaken = (items: readonly Item[], at: number, type: string): boolean =>
  type === 'capture' &&
  has(items[at], 'masdar') &&
  ((!has(items[at], 'verb') && has(items[at - 1], TAKEN)) || isBehindThat(items, at))

const WAGING = wanted(['w:خوض', 'w:خوضه', 'w:خوضها', 'w:خوضهم'])
/** "عاد الرتل بعد خوضه معارك هناك": fought before what the sentence tells. */
export const wasFought = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], WAGING) && has(items[at - 2], TAKEN)
