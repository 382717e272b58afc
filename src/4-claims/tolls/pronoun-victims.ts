/** Victims told by a pronoun: "أطلقوا النار على جنديين ما أدى إلى مقتلهما", "أسفر عن مقتلهم جميعا", "مقتل أحدهما". */
import type { Outcome } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { figureOf } from './figure.ts'
import type { Slot } from './toll-slots.ts'

const CAUSE_REACH = 3
const CAUSE = wanted(['cause.verb', 's:تسبب', 's:مسببا', 's:مسببه', 's:مسفرا', 's:مؤديا'])
const SUFFERING = wanted(['kill.masdar', 'die.masdar', 'injure.masdar', 'die.natural.masdar'])

const KNOWN_REACH = 6
/** "وأعلنت الوزارة لاحقا | استشهاده": that he died is announced behind what was done to him. */
function isMadeKnown(items: readonly Item[], at: number): boolean {
  if (items[at]?.conjunction || items[at]?.preposition !== null) return false
  for (let k = at - 1; k >= at - KNOWN_REACH; k--) {
    if (has(items[k], 'announce.verb')) return items[k]?.conjunction === true
    if (!items[k] || has(items[k], 'stop', 'comma', 'relative', 'verb')) return false
  }
  return false
}

/** Whether the verbal noun at `at` tells what somebody else's deed brought: "ما أدى إلى | مقتله". */
function isBrought(items: readonly Item[], at: number): boolean {
  if (!has(items[at], SUFFERING)) return false
  for (let k = at - 1; k >= at - CAUSE_REACH; k--) {
    if (has(items[k], 'stop', 'comma', 'relative')) return false
    if (has(items[k], CAUSE)) return true
  }
  if (isMadeKnown(items, at)) return true
  // "ما أدى إلى مقتله | وإصابة مرافقه", "مقتل أحدهما | وإصابته".
  return items[at]?.conjunction === true && has(items[at - 1], SUFFERING) && isBrought(items, at - 1)
}

const REACH = 24
const BEING = wanted(['s:كانوا', 's:كانا', 's:كن'])
const HANDS = wanted(['s:لدي', 's:ايدي', 's:يد', 's:قبضه'])
const RELATIVE_DOERS = /ون$/
/** Armed people straight behind a verb, in the nominative or without a number: they do what it tells. */
export function isDoer(items: readonly Item[], at: number): boolean {
  const people = items[at]?.people
  const first = people?.text.split(' ')[0] ?? ''
  if (!people || !has(items[at - 1], 'verb') || items[at]?.preposition !== null) return false
  if (people.plural && !people.number) return RELATIVE_DOERS.test(first) || has(items[at], 'armed')
  return people.implied !== null && has(items[at], 'armed', 'suicide', 'attacker')
}

const isOf = (item: Item, pronoun: string): boolean => {
  const figure = figureOf(item)
  if (!item.people || !figure || item.people.other) return false
  if (pronoun === 'هما') return figure.low === 2 && figure.high === 2
  if (pronoun === 'هم' || pronoun === 'هن') return figure.low !== null && figure.low >= 2
  return figure.low === 1 && figure.high === 1 && (item.people.detail === 'women') === (pronoun === 'ها')
}

/** The people before `at` that a pronoun stands for; several where they are joined: "ضابطا وثلاثة عناصر … مقتلهم". */
export function peopleBefore(items: readonly Item[], at: number, pronoun: string): number[] {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const item = items[k]
    if (!item || has(item, 'stop')) return []
    if (item.kind !== 'people' || isDoer(items, k)) continue
    // "عشرون عاملا كانوا مختطفين لدى مسلحين": what they were, and in whose hands, told behind their number.
    if (has(items[k - 1], BEING, HANDS) && !item.people?.number) continue
    const joined = item.conjunction && items[k - 1]?.people && !isDoer(items, k - 1)
    const first = items[k - 1]
    if (joined && first && figureOf(first) && (pronoun === 'هم' || pronoun === 'هما')) return [k - 1, k]
    if (isOf(item, pronoun)) return [k]
  }
  return []
}

const DONE_TO = wanted(['abduct.verb', 'arrest.verb', 'detain.verb', 'kill.verb'])
const OBJECT = /(?:هما|هم|هن|ها|ه)$/
/** "أربعة عمال خطفتهم عناصر الجماعة": behind a verb with its object in a pronoun stand those who do it; the people it stands for, null where the verb has none. */
export function toldByObject(items: readonly Item[], verb: number, subject: number): number[] | null {
  const item = items[verb]
  if (subject !== verb + 1 || items[subject]?.conjunction || !has(item, 'object') || !has(item, DONE_TO)) return null
  if (!has(items[subject], 'armed', 'combatant') && !items[subject]?.people?.of?.armed) return null
  const [pronoun = null] = OBJECT.exec(item?.word?.best.stem ?? '') ?? []
  return pronoun && !has(item, 'masdar') ? peopleBefore(items, verb, pronoun) : null
}

const DIES = wanted(['die.verb', 'die.natural.verb', 'martyr.verb'])
const THEN = wanted(['w:ثم', 'w:حيث', 's:ان'])
const HURT = wanted(['injure.verb', 'injure.masdar', 'gunfire', 'w:النار', 'target.verb', 'attack.verb', 's:طعن'])
const HOW = wanted(['prep', 'comma', 'stop', 's:متاثرا', 's:متاثره', 's:لاحقا', 's:فورا'])
/** "أطلقوا النار على شاب، | واستشهد متأثرا بجراحه": a verb of dying that nobody follows tells of whoever was shot or hurt before it. */
function diesOfIt(items: readonly Item[], at: number): string | null {
  const [item, next] = [items[at], items[at + 1]]
  const sense = item?.word?.best.sense
  if (!has(item, DIES) || sense?.number !== 'singular' || sense.tense !== 'past') return null
  if (!item?.conjunction && !has(items[at - 1], THEN)) return null
  if (next && next.kind !== 'time' && !has(next, HOW)) return null
  const hurt = items.slice(Math.max(0, at - REACH), at).some(before => has(before, HURT))
  return hurt ? (sense.feminine ? 'ها' : 'ه') : null
}

const KILLS = wanted(['kill.verb', 'execute.verb'])
/** "هاجموا منزل قاض | وقتلوه", "ثم أعدموها": a verb of killing whose object is whoever was told of before it. */
function killsHim(items: readonly Item[], at: number): string | null {
  const item = items[at]
  if (!has(item, KILLS) || !has(item, 'object') || has(item, 'masdar') || has(item, 'present')) return null
  if (!item?.conjunction && !has(items[at - 1], THEN)) return null
  return OBJECT.exec(item?.word?.best.stem ?? '')?.[0] ?? null
}

const FREES = wanted(['free.up.verb', 'rescue.verb'])
/** "وصل عشرون عاملا | بعد أن حررتهم القوات": whom somebody frees is told before. */
const freesThem = (item: Item): string | null =>
  has(item, FREES) && has(item, 'object') && !has(item, 'masdar', 'present')
    ? (/(?:هما|هم|هن)$/.exec(item.word?.best.stem ?? '')?.[0] ?? null)
    : null

/** What people suffer whom only a pronoun tells, by the item of those that it stands for. */
export function toldByPronoun(items: readonly Item[]): Map<number, Slot> {
  const slots = new Map<number, Slot>()
  items.forEach((item, at) => {
    const brought = item.word?.best.pronoun ?? null
    const freed = freesThem(item)
    const object = freed ?? killsHim(items, at)
    const pronoun = object ?? (brought !== null && isBrought(items, at) ? brought : diesOfIt(items, at))
    if (pronoun === null) return
    const outcome: Outcome = freed ? 'freed' : has(item, 'injure.masdar') ? 'injured' : 'killed'
    const slot = {
      outcome,
      both: null,
      trigger: at,
      rule: object ? 'told-by-object' : 'told-by-pronoun',
      included: false,
    }
    for (const victims of peopleBefore(items, at, pronoun)) slots.set(victims, slot)
  })
  return slots
}
