/** Whose the victims are where their own noun leaves it open: "قتلى في صفوف …", "42 منهم", "من بين المدنيين". */
import type { VictimGroup } from './claim.ts'
import { has } from './clause.ts'
import type { ActorName, Item } from './item.ts'

/** What is found of the victims of a figure. */
export interface Whose {
  readonly group: VictimGroup
  readonly of: ActorName | null
}

const sideOf = (item: Item | undefined): Whose | null => {
  if (item?.people && item.people.group !== 'unknown') return { group: item.people.group, of: item.people.of }
  if (item?.actor?.armed) return { group: 'combatants', of: item.actor }
  if (item?.actor?.civilian) return { group: 'civilians', of: item.actor }
  return null
}

const FIGHTERS = ['s:صفوف', 's:صف']
/** "في صفوف القوات", "بصفوفهم", "بين المدنيين", "لدى الجيش": behind the victims, past a second word for them. */
function amongRanks(items: readonly Item[], at: number): Whose | null {
  let k = at + 1
  while (k <= at + 2 && items[k]?.conjunction && items[k]?.people?.outcome) k++
  const prep = items[k]
  if (has(prep, 'p:ب') && has(prep, ...FIGHTERS)) return ranksOf(items, k)
  if (!has(prep, 'w:في', 'w:بين', 'w:من', 'w:ضمن', 'w:لدي')) return null
  const next = items[k + 1]
  if (has(next, ...FIGHTERS)) return ranksOf(items, k + 1)
  const civil = next?.people?.group === 'civilians' && next.people.plural && !items[k + 2]?.conjunction
  return has(prep, 'w:بين', 'w:لدي', 'w:من') && (civil || next?.kind === 'actor') ? sideOf(next) : null
}

/** Ranks are of those who fight, whoever they are, but for "صفوف المدنيين". */
const ranksOf = (items: readonly Item[], at: number): Whose =>
  sideOf(items[at + 1]) ?? { group: 'combatants', of: items[at + 1]?.actor ?? null }

const REACH = 16
/** "قصفت مواقع للمسلحين فقتلت 42 منهم": those of whom the sentence spoke last. */
function ofThem(items: readonly Item[], at: number): Whose | null {
  if (!has(items[at + 1], 'w:منهم', 'w:منها', 'w:منهما')) return null
  // "ثمانية منهم مدنيون": what they are is said behind.
  const said = items[at + 2]?.people
  if (said && !said.number && !said.definite && said.plural && !items[at + 2]?.conjunction) return sideOf(items[at + 2])
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const item = items[k]
    if (item?.people && !item.people.number && item.people.plural) return sideOf(item)
    if (item?.actor?.armed) return sideOf(item)
  }
  return null
}

/** Whose the victims at item `at` are by the words around them, or null where these leave it open too. */
export const whoseVictims = (items: readonly Item[], at: number): Whose | null =>
  ofThem(items, at) ?? amongRanks(items, at)
