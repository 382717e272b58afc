/** People who flee and relief that comes: of conflict, or of a flood. */
import { bearing } from '../grammar/clause.ts'
import type { Sentence } from '../grammar/item.ts'
import type { Mention } from './mention.ts'

const isFlight = ({ type, tolls }: Mention): boolean => type === 'displacement' && tolls.length > 0

const isWar = bearing('war', 'aggression', 'clash', 'shell', 'attack.noun', 'w:العنف')
/** "نزحت 500 أسرة" where a side or war is told of, or again and again: people are counted who flee, and no flood drove them out. */
export const areDrivenOut = (sentences: readonly Sentence[], mentions: readonly Mention[], armed: boolean): boolean => {
  const flights = mentions.filter(isFlight).length
  return flights > 0 && (armed || flights > 1 || sentences.some(({ items }) => items.some(isWar)))
}

const isOfWarOrFlight = bearing('war', 'displaced', 'siege', 'people.injured', 'injured.person')
const isDisaster = bearing('s:زلزال', 's:زلازل', 's:فيضان', 's:فيضانات', 's:سيول', 's:اعصار', 's:كارثه', 's:كوارث')
/** "وصلت الأدوية إلى المدينة لعلاج الجرحى والنازحين": relief for those whom no flood drove out. */
export const isReliefOfWar = (sentences: readonly Sentence[], mentions: readonly Mention[]): boolean =>
  mentions.some(({ type }) => type === 'aid') &&
  sentences.some(({ items }) => items.some(isOfWarOrFlight)) &&
  !sentences.some(({ items }) => items.some(isDisaster))
