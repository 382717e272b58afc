/** A party and the side that it is of: "دورية للجيش", "قوة كبيرة من الجيش". */
import { isPlainWord, stemOf } from '../chunks/actor-words.ts'
import type { Item } from '../grammar/item.ts'

/** "دورية للجيش": an indefinite force and the side that it is of. */
export const ownedBy = (items: readonly Item[], at: number, definite: boolean): boolean => {
  const item = items[at]
  return (
    !definite &&
    item?.preposition === 'ل' &&
    !item.conjunction &&
    (item.actor?.armed === true ||
      (item.tags.has('force') && (item.tags.has('def') || items[at + 1]?.tags.has('def') === true)))
  )
}

const BODIES = new Set('مجلس لجنه هيئه جهاز غرفه'.split(' '))
/** "المجلس التنسيقي للمقاومة": a body by its adjective, and the side that it is of. */
export const bodyOf = (items: readonly Item[], head: number, at: number): boolean =>
  at > head + 1 && BODIES.has(items[head]?.word?.best.stem ?? '') && ownedBy(items, at, false)

const PARTIES = new Set(
  'مجموعه مجموعات خليه خلايا وحده وحدات دوريه دوريات فصيل سريه رتل ارتال قوه قوات فرقه مفرزه مفارز تعزيزات كوكبه'.split(
    ' ',
  ),
)
/** "خلايا من تنظيم كذا", "قوة كبيرة من الجيش": an indefinite party and the side that it is of. */
export function partyOfSide(items: readonly Item[], head: number, at: number): boolean {
  if (!items[at]?.tags.has('w:من') || !PARTIES.has(stemOf(items[head] ?? { word: null }))) return false
  const between = items[head + 1]
  if (at !== head + 1 && !(at === head + 2 && between && isPlainWord(between) && !between.tags.has('def'))) return false
  const side = items[at + 1]
  return side?.actor?.armed === true || (side?.kind === 'word' && side.tags.has('force') && side.tags.has('def'))
}
