/** Raids of armed men that a blast only opened or went with: "اقتحم مسلحون الفندق بعد تفجير عند بوابته". */
import { bearing } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import type { Mention } from '../mentions/mention.ts'

const isStorm = bearing('storm.verb')
const isAttack = bearing('attack.verb')
const isShot = bearing('gunfire')
/** Who comes by himself: not "اقتحمت سيارة مفخخة الحاجز". */
const isMen = (item: Item | undefined): boolean => item?.kind === 'people' || item?.kind === 'actor'

const comeAt = ({ sentence: { items }, triggers }: Mention, is: (item: Item | undefined) => boolean): boolean =>
  triggers.some(at => is(items[at]) && isMen(items[at + 1]) && items[at + 1]?.preposition === null)

/** Whether these mentions of one happening tell of men who stormed a place, or attacked it with gunfire. */
export const areRaidsOfMen = (mentions: readonly Mention[]): boolean =>
  mentions.some(mention => comeAt(mention, isStorm)) ||
  (mentions.some(mention => mention.type !== 'bombing' && comeAt(mention, isAttack)) &&
    mentions.some(({ sentence }) => sentence.items.some(isShot)))
