/** Whose hand or fire the dead and hurt of a sentence fell by, where what tells of them is part of a larger deed. */
import { has } from '../grammar/clause.ts'
import { ends, HAND } from '../grammar/governing.ts'
import { type ActorName, type Item, unlistedActor } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { fellStriking, wielderOf } from '../mentions/blades.ts'
import type { Trigger } from '../mentions/trigger.ts'
import type { TollReading } from '../tolls/tolls.ts'
import { actingOf, partyOf } from './party.ts'
import type { RoleReading } from './roles.ts'
import { isFireOnAttacker } from './shot-attackers.ts'

const REACH = 9

const isHand = (items: readonly Item[], k: number): boolean =>
  has(items[k], HAND) && (items[k]?.preposition === 'ب' || has(items[k - 1], 'w:علي'))

const HARMS = wanted(['kill.verb', 'injure.verb'])
/** "قتل مسلحون 47 شخصا في هجوم على قرية": who stands straight behind the verb, and is none of its victims. */
function killerIn(items: readonly Item[], tolls: readonly TollReading[]): RoleReading | null {
  const victims = new Set(tolls.map(toll => toll.victims))
  for (const { trigger, victims: whom } of tolls) {
    const at = trigger + 1
    const doer = items[at]
    if (!has(items[trigger], HARMS) || whom <= at || victims.has(at)) continue
    const actor = doer?.conjunction || doer?.preposition ? null : partyOf(doer)
    if (actor?.armed) return { actor, role: 'initiator', at, weight: 0.8 }
  }
  return null
}

const FINISHES = wanted(['finish', 'neutralise'])
const BEFORE_FINISH = wanted(['w:من', 'w:عن'])
/** "أعلن الجيش القضاء على مسلحين إثر كمين", "تمكنت وحدة من القضاء على مسلح في اشتباك": who stands before the word that finished them off. */
function finisherIn(items: readonly Item[], tolls: readonly TollReading[]): RoleReading | null {
  for (const { trigger } of tolls) {
    if (!has(items[trigger], FINISHES)) continue
    const at = has(items[trigger - 1], BEFORE_FINISH) ? trigger - 2 : trigger - 1
    const actor = items[at]?.preposition === null ? partyOf(items[at]) : null
    if (actor?.armed && has(items[at - 1], 'verb')) return { actor, role: 'initiator', at, weight: 0.7 }
  }
  return null
}

/** "استشهد شاب برصاص القوات خلال مواجهات": the fighting has its own grammar, and whose fire it was stands with the dead. */
export function shootersIn(items: readonly Item[], tolls: readonly TollReading[]): RoleReading[] {
  const killer = killerIn(items, tolls) ?? finisherIn(items, tolls)
  if (killer) return [killer]
  for (const { trigger, outcome, detail, victims } of tolls) {
    // "واستشهد منفذ العملية برصاص الشرطة": who shot him did not do what he did.
    if (
      (outcome !== 'killed' && outcome !== 'injured') ||
      (detail === 'attackers' && (tolls.length > 1 || fellStriking(items, victims)))
    )
      continue
    for (let k = trigger + 1; k <= trigger + REACH && (k === trigger + 1 || !ends(items, k)); k++) {
      // "برصاص قناص حوثي", "برصاص مستوطن": also one man who is only described.
      const actor = isHand(items, k) ? (actingOf(items[k + 1]) ?? personAt(items[k + 1])) : null
      if (actor) return [{ actor, role: 'initiator', at: k + 1, weight: 0.8 }]
    }
  }
  return []
}

const ALONE: ReadonlySet<string> = new Set(['stabbed', 'opened-fire', 'shot-at'])
const DEED = wanted(['campaign.noun', 'attack.noun', 'stab', 'run.over'])
const DEED_REACH = 14
/** "قتل ثلاثة … في عملية مزدوجة نفذها شاب": item of whoever stands behind the verb with which a deed is told as his; null where there is none. */
function behindDeed(items: readonly Item[], at: number): number | null {
  for (let k = at; k <= at + DEED_REACH && (k === at || !ends(items, k) || has(items[k], CARRIED_OUT)); k++)
    if (has(items[k], CARRIED_OUT) && [k - 1, k - 2].some(i => has(items[i], DEED))) return k + 1
  return null
}
const CARRIED_OUT = wanted(['carry.out.object'])

const DID_IT: ReadonlySet<string> = new Set(['did-stab', 'went-to-stab'])
const VERB_REACH = 3
/** "قام جنود بدهس مدنيين", "الجيش قام بدهس مدنيين": who stands straight behind the verb or before it did it to those behind. */
function sidesOfDoing(items: readonly Item[], at: number): readonly RoleReading[] {
  const verb = [at - 1, at - 2, at - VERB_REACH].find(k => has(items[k], 'carry.out.verb')) ?? at
  const sideAt = (k: number): ActorName | null => partyOf(items[k]) ?? struckBehind(items[k]) ?? personAt(items[k])
  const doer = [verb + 1, verb - 1].find(k => k !== at && items[k]?.preposition === null && sideAt(k))
  const by = doer === undefined ? null : sideAt(doer)
  const struck = sideAt(at + 1)
  return [
    ...(by && doer !== undefined ? [{ actor: by, role: 'initiator' as const, at: doer, weight: 0.7 }] : []),
    ...(struck ? [{ actor: struck, role: 'target' as const, at: at + 1, weight: 0.7 }] : []),
  ]
}

/** "طعن شاب فلسطيني جنديا", "دهس فلسطيني ثلاثة جنود": one who is only described, straight behind the verb, did it to those who follow. */
export function withLoneDoer(
  items: readonly Item[],
  { at, rule }: Trigger,
  read: readonly RoleReading[],
): readonly RoleReading[] {
  // "عقب طعنه شرطيين": the pronoun does it, and those behind suffer it.
  const roles =
    rule.id === 'stabbed-them' ? read.map(one => (one.at > at ? { ...one, role: 'target' as const } : one)) : read
  const blow = { at, rule }
  if (DID_IT.has(rule.id)) return sidesOfDoing(items, at)
  const behind = roles.some(({ role }) => role === 'initiator')
    ? null
    : (behindDeed(items, at) ?? wielderOf(items, blow))
  const verbal = ALONE.has(rule.id) && has(items[at], 'verb') && !has(items[at], 'passive')
  if (behind === null && !verbal) return roles
  const doer = behind ?? at + 1
  const actor = personAt(items[doer])
  if (!actor) return roles
  const others = roles.map(one => (one.role === 'initiator' && one.at > at ? { ...one, role: 'target' as const } : one))
  const struck = behind === null && !others.some(({ role }) => role === 'target') ? struckBehind(items[doer + 1]) : null
  const targets = struck ? [{ actor: struck, role: 'target' as const, at: doer + 1, weight: 0.7 }] : []
  return [...others, { actor, role: 'initiator', at: doer, weight: 0.7 }, ...targets]
}

/** "طعن شاب جنديا": one of those who bear arms is whom it is done to. */
const struckBehind = (item: Item | undefined): ActorName | null =>
  item?.people && item.preposition === null && !item.conjunction && item.people.outcome === null ? actingOf(item) : null

function personAt(item: Item | undefined): ActorName | null {
  if (!item || item.preposition !== null || item.conjunction || partyOf(item)) return null
  const { people, word } = item
  const country = people?.of?.country ?? word?.country ?? null
  if (people)
    return people.implied === 1 && people.outcome === null
      ? { ...unlistedActor(people.text), named: false, country }
      : null
  // "على طعن جندي": one of those who bear arms, without a number.
  if (has(item, 'combatant.noun'))
    return { ...unlistedActor(word?.best.stem ?? ''), named: false, armed: true, country }
  const national = item.kind === 'word' && item.tags.has('demonym') && !item.tags.has('def') && word?.country
  return national ? { ...unlistedActor(word.best.stem), named: false, country } : null
}

/** "قتلت قوات الأمن المهاجمين": who shot those that attacked did not make the attack. */
export const withoutDefenders = (
  items: readonly Item[],
  { at, rule }: Pick<Trigger, 'at' | 'rule'>,
  roles: readonly RoleReading[],
  tolls: readonly TollReading[],
): readonly RoleReading[] =>
  isFireOnAttacker(items, at) ||
  ((rule.type === 'killing' || rule.id === 'opened-fire') &&
    tolls.length > 0 &&
    tolls.every(toll => toll.detail === 'attackers'))
    ? roles.filter(({ role }) => role !== 'initiator')
    : roles
