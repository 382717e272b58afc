/** Places inside the name of a side: "الدفاع المدني في كذا", "عشائر ناحية كذا". */
import { has } from '../grammar/clause.ts'
import type { Item, PlaceName } from '../grammar/item.ts'
import { isOnlyOpposed } from '../grammar/reciprocal.ts'
import type { Mention } from '../mentions/mention.ts'
import type { PlaceOf, SettledPlace } from '../places/place-context.ts'

const DIVISIONS = new Set('ناحيه قضاء مديريه محافظه ولايه مدينه بلده قريه قطاع محليه حي مخيم'.split(' '))
const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'continent'])

/** The place in the words of a side's name, told with "في" or ب or as a division; null where none is, or but a whole land. */
export function seatIn(words: readonly Item[]): PlaceName | null {
  const at = words.findLastIndex(
    ({ kind, preposition, place }, i) =>
      kind === 'place' && (preposition === 'ب' || has(words[i - 1], 'w:في') || DIVISIONS.has(place?.kindWord ?? '')),
  )
  const name = words[at]?.place ?? null
  return name && WIDE.has(name.candidates[0]?.kind ?? '') ? null : name
}

/** Listed bodies bear their place within the name: "وزارة الصحة في كذا". */
const isSeated = (item: Item | undefined): boolean =>
  item?.kind === 'actor' && (has(item, 'seated') || (item.place !== null && / في /.test(item.actor?.text ?? '')))

/** Where those are at home who did or suffered it or who tell of it, for want of any other place: "قال مدير الدفاع المدني في كذا إن عشرة قتلوا". */
export function seatOfSide({ sentence, roles, trigger }: Mention, placeOf: PlaceOf): SettledPlace | null {
  const { items } = sentence
  const acting = roles.flatMap(({ at }) => (at !== null && isSeated(items[at]) ? [at] : []))
  const [at = items.findIndex((item, k) => k < trigger && isSeated(item))] = acting
  return at < 0 ? null : placeOf(sentence, at)
}

const GOVERNMENT = /(^| مع | لل?)(ال)?حكوم[ةه]( |$)/
/** "الحكومة المعترف بها دوليا في كذا", "حكومة تساندها كذا في كذا": where a government sits; the office of one is a spot. */
export const isOfGovernment = (items: readonly Item[], k: number): boolean => {
  const body = has(items[k - 1], 'w:في') ? k - 2 : items[k]?.preposition === 'ب' ? k - 1 : -1
  const sits = GOVERNMENT.test(items[body]?.actor?.text ?? '') && !isOnlyOpposed(items, body)
  return sits && !has(items[body - 1], 'site', 'building', 'post', 'w:ضد')
}

const COMMAND = /^(ال)?(غرف[ةه]|قياد[ةه]) عمليات /
/** "غرفة عمليات كذا وكذا": the second of those after which a command is called. */
export const isOfCommand = (items: readonly Item[], k: number): boolean =>
  items[k]?.conjunction === true && COMMAND.test(items[k - 1]?.actor?.text ?? '')
