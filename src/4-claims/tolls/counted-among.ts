/** Figures that are part of one told before: "بينهم 12 طفلا", "ثلاثة منهم", "شخصان أحدهما جندي". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { figureOf } from './figure.ts'
import { countable } from './figure-parts.ts'

/** "شخصان أحدهما جندي". */
export const ONE_OF_THEM = wanted(['w:احدهما', 'w:احداهما', 'w:احدهم', 'w:احداهن'])

/** "أصيب سبعة، حالة ثلاثة منهم خطيرة"; "مقتل وإصابة العشرات منهم" are all that is told of. */
const STATE = wanted(['s:حاله', 's:حالات', 's:اصابه', 's:اصابات', 's:جروح', 's:جراح'])
const DYING = wanted(['kill.masdar', 'die.masdar'])
const isStateOf = (items: readonly Item[], at: number): boolean => has(items[at], STATE) && !has(items[at - 1], DYING)

/** "بينهم 12 طفلا وست نساء": parts of the figure before them. */
export const isCountedAmong = (items: readonly Item[], i: number, afterPart: boolean): boolean =>
  has(items[i - 1], 'among', 'w:بينهما') ||
  (items[i]?.people?.implied === 1 && has(items[i - 1], ONE_OF_THEM)) ||
  (items[i]?.kind === 'number' &&
    has(items[i + 1], 'w:منهم') &&
    (items[i + 2]?.kind === 'people' ||
      has(items[i + 2], 'w:من') ||
      has(items[i - 1], 'comma') ||
      isStateOf(items, i - 1))) ||
  (items[i]?.conjunction === true && afterPart)

const THEM_REACH = 8
/** "اعتقلت 12 شابا في البلدة والقرى، خمسة منهم من أسرة واحدة", "40 مصابا ما زالوا يتلقون العلاج، خمسة منهم في خطر". */
const isSomeOfThem = (items: readonly Item[], from: number, i: number): boolean =>
  i - from <= THEM_REACH &&
  has(items[i + 1], 'w:منهم') &&
  (has(items[i - 1], 'comma') ||
    !items.slice(from + 1, i).some(item => has(item, 'stop', 'verb', 'relative') && !has(item, 'noun', 'prep')))

const FAR_REACH = 28
const size = (item: Item | undefined): number => {
  const figure = item && figureOf(item)
  return figure && !figure.vague ? (figure.high ?? figure.low ?? 0) : 0
}
/** "34 شخصا في غارات استهدفت مواقع في البلدة، بينهم 14 عراقيا": a smaller number behind a comma, with no other people in between. */
const isSomeFarBehind = (items: readonly Item[], from: number, i: number): boolean =>
  i - from <= FAR_REACH &&
  has(items[i - 1], 'among') &&
  has(items[i - 2], 'comma') &&
  size(items[from]) > size(items[i]) &&
  size(items[i]) > 0 &&
  !items.slice(from + 1, i).some(item => has(item, 'stop') || countable(item))

const NEAR_REACH = 3
/** Whether the figure at `i`, counted among some, is part of the one at `from`, whose own word may stand between them at `word`. */
export const isAmongThose = (items: readonly Item[], from: number, word: number, i: number): boolean =>
  (isCountedAmong(items, i, false) &&
    (i - Math.max(from, word < i ? word : from) <= NEAR_REACH || isSomeOfThem(items, from, i))) ||
  isSomeFarBehind(items, from, i)
