/** Who is in a band that is broken up: "خلية تضم ثمانية أعضاء", "شبكة إرهابية مكونة من خمسة مواطنين". */
import { bearing } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { isMadeOf } from './actor-words.ts'

const isFrom = bearing('w:من')
const isNetwork = bearing('s:شبكه')
const isOfTerror = bearing('s:ارهابيه', 's:ارهابي', 's:مسلحه', 's:تخريبيه', 's:متطرفه')
const REACH = 10

/** Whether the people at an item are told as the members of a cell or a network of terror: they are its fighters, whatever they are called. */
export function isOfBand(items: readonly Item[], at: number): boolean {
  const made = isFrom(items[at - 1]) ? at - 2 : at - 1
  const word = items[made]
  if (!word || !isMadeOf(word)) return false
  return items
    .slice(Math.max(0, made - REACH), made)
    .some((item, i, near) => item.tags.has('cell') || (isNetwork(item) && isOfTerror(near[i + 1])))
}
