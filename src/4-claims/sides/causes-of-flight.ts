/** Who drove people out: "نزح السكان بسبب قصف القوات", "نزوح الأهالي بعد سيطرة المسلحين". */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { joinedTo } from './joined-sides.ts'
import { isAdjectival, partyOf } from './party.ts'

const BECAUSE = wanted('w:بسبب w:جراء w:اثر w:نتيجه w:بعد w:عقب w:مع'.split(' '))
const FLEEING = wanted(['w:هربا', 'w:فرارا', 'w:خوفا'])
const DEEDS = wanted(['attack.noun', 'shell.masdar', 'strike', 'storm.masdar', 'capture.masdar', 'campaign'])

/** Item indexes of whose deed drives out those of whom the word at `trigger` tells, up to `to`. */
export function causersOf(items: readonly Item[], trigger: number, to: number): readonly number[] {
  for (let k = trigger + 1; k < to - 1; k++) {
    if (has(items[k], 'stop')) return []
    const why = has(items[k], BECAUSE) || (has(items[k], 'w:من') && has(items[k - 1], FLEEING))
    if (!why || !has(items[k + 1], DEEDS)) continue
    let at = k + 2
    while (isAdjectival(items[at])) at++
    const actor = partyOf(items[at])
    const bare = items[at]?.preposition === null || items[at]?.preposition === 'ل'
    return actor?.armed && bare && !items[at]?.conjunction ? joinedTo(items, at) : []
  }
  return []
}

const TOWARDS = wanted(['w:الي', 'w:باتجاه', 'w:نحو', 'w:صوب'])
const INTO = wanted(['w:داخل', 'w:خارج', 'w:عمق'])
const FLIGHT = wanted(['flee', 'displace'])
const FLIGHT_REACH = 8
/** "ما دفع الأهالي إلى الفرار نحو المدينة": where people flee to is where nothing happened to them. */
export function isFledTo(items: readonly Item[], at: number): boolean {
  const towards = has(items[at - 1], INTO) ? at - 2 : at - 1
  if (!has(items[towards], TOWARDS)) return false
  for (let k = towards - 1; k >= Math.max(0, at - FLIGHT_REACH); k--) {
    if (has(items[k], 'stop', 'comma')) return false
    if (has(items[k], FLIGHT)) return true
  }
  return false
}

const OUT_OF_REACH = 16
const RAGING = wanted(['shell.masdar', 'strike', 'clash'])
const CAUSED = wanted(['w:بسبب', 'w:جراء', 'w:نتيجه', 'w:بفعل', 'w:مع'])
/** "نزح آلاف السكان بسبب القصف المكثف": what drove them out has gone on for some time. */
export function droveOut(items: readonly Item[], at: number): boolean {
  if (!has(items[at], RAGING) || !has(items[at], 'def')) return false
  if (!has(items[at - 1], CAUSED) && !(has(items[at - 1], 'w:من') && has(items[at - 2], FLEEING))) return false
  for (let k = at - 2; k >= Math.max(0, at - OUT_OF_REACH); k--) {
    if (has(items[k], 'stop', 'comma')) return false
    if (has(items[k], FLIGHT)) return true
  }
  return false
}

const FLEES = wanted(['s:نزح', 's:نزحت', 'flee.verb'])
/** "بينما نزحت عشرات العائلات": those who flee are the subject of their verb, and nobody told before. */
export const fleeThemselves = (items: readonly Item[], verb: number, victims: ReadonlySet<number>): boolean =>
  has(items[verb], FLEES) && victims.has(verb + 1)
