/** Ground on which armed men stand, so that an attack on it is a fight: posts, barracks, bases. */
import { normalForm } from '../../2-arabic/forms.ts'
import { bearing } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import type { Located } from '../mentions/located.ts'

/** Kind words of ground that only armed sides hold. */
const HELD_BY_ARMS = new Set(['قاعده', 'معسكر', 'ثكنه', 'جبهه', 'محور'])
const isOfDisplaced = bearing('displaced')
/** "هجوم على معسكر كذا", "استهدفهم في جبهة كذا": armed men are there, but for the camps of those who fled. */
export const isOnArmedGround = ({ place, placeItem, mention: { sentence } }: Located): boolean => {
  const kind = place?.place?.kind
  if (kind === 'base' || kind === 'front' || kind === 'camp') return kind !== 'camp'
  const word = placeItem === null ? null : sentence.items[placeItem]?.place?.kindWord
  return word != null && HELD_BY_ARMS.has(word) && !sentence.items.some(isOfDisplaced)
}

const POST = bearing('post')
const isSet = bearing('ambush.lay.object', 'set.up.object', 'w:وهمي', 'w:الوهمي', 'w:مزيف', 'w:مزور')
/** "حاجز وهمي", "حاجز أمني مزيف", "حاجز أقامه مسلحون": those who stop people there are no garrison. */
const isSham = (item: Item | undefined): boolean => isSet(item) || /(وهمي|مزيف|مزور)$/.test(item?.actor?.text ?? '')
const isOfCare = bearing('s:طبيه', 's:اسعاف', 's:توزيع', 's:مياه', 's:بيع')
const POST_REACH = 5
const HEDGED_REACH = 9
const BARRACKS = bearing('s:ثكنه', 's:ثكنات')
const SITES = bearing(
  'site',
  's:قاعده',
  's:قواعد',
  's:معسكر',
  's:معسكرات',
  's:مطار',
  's:موكب',
  's:قافله',
  's:اليه',
  's:اليات',
)
const isMilitaryWord = bearing('s:عسكري', 's:عسكريه', 's:عسكريا', 's:عسكريين')
const isMilitary = (item: Item | undefined): boolean =>
  isMilitaryWord(item) || /^(ال)?عسكري/.test(item?.people?.text ?? '')
const BASE = bearing('s:قاعده', 's:قواعد')
const CAMP = bearing('s:معسكر', 's:معسكرا', 's:معسكرات')
const OWNED = bearing('s:تابع', 's:تابعه', 's:تابعا', 's:تابعين')
const FORCE = /^(ال)?(قو(ه|ات)|بعثه|جيش|حفظ) /
/** "قاعدة تابعة للاتحاد الإفريقي", "قاعدة لبعثة أممية", "معسكر لقوات حفظ السلام": a base of whomever is held by arms, a camp where it is a force's. */
const isBaseOf = (items: readonly Item[], i: number): boolean => {
  const owner = items[OWNED(items[i + 1]) ? i + 2 : i + 1]
  if (BASE(items[i])) return owner?.preposition === 'ل' && (owner.kind === 'actor' || owner.tags.has('source'))
  return CAMP(items[i]) && owner?.actor != null && (owner.actor.armed || FORCE.test(normalForm(owner.actor.text)))
}
/** Only armies drive them: "هجوم على دبابة", "استهدفوا عربة مدرعة". */
const ARMOUR = bearing('s:دبابه', 's:دبابات', 's:دبابتين', 's:مدرعه', 's:مدرعات', 's:مدرعتين', 's:همفي', 's:همر')
const isWhat = bearing('w:ما', 'w:من')
const isSaid = bearing('say.verb', 'w:وصفه', 'w:وصفته', 'w:وصفها', 'w:وصفتها', 'w:وصفوه', 'w:وصفوها')
const isThatIt = bearing('w:انه', 'w:انها', 'w:انهم', 'w:بانه', 'w:بانها', 'w:بانهم')
/** "هجوما على ما قالت إنها عربة للجيش": what was hit, without the words that leave it to who says so. */
const unhedged = (items: readonly Item[]): readonly Item[] =>
  items.filter(
    (item, i) =>
      !(isWhat(item) && isSaid(items[i + 1])) &&
      !(isSaid(item) && isWhat(items[i - 1])) &&
      !(isThatIt(item) && isSaid(items[i - 1]) && isWhat(items[i - 2])),
  )
const isFar = bearing('comma', 'stop', 'connector', 'relative')
/** "هاجم مسلحون نقاط تفتيش", "استهدفوا ثكنة", "موقعا عسكريا": armed men stand there. */
export const isOnPost = ({ mention: { sentence, trigger } }: Located): boolean => {
  const near = unhedged(sentence.items.slice(trigger + 1, trigger + 1 + HEDGED_REACH)).slice(0, POST_REACH + 1)
  const end = near.findIndex(isFar)
  return near
    .slice(0, end < 0 ? POST_REACH : Math.min(end, POST_REACH))
    .some(
      (item, i) =>
        (POST(item) && !isOfCare(near[i + 1]) && !isSham(near[i + 1])) ||
        (!item.conjunction &&
          (BARRACKS(item) || ARMOUR(item) || (SITES(item) && isMilitary(near[i + 1])) || isBaseOf(near, i))),
    )
}
