/** One spot in a report that tells of an event, with all that its own clause says of it. */
import { bindTolls, type Trigger } from './bind-tolls.ts'
import type { Scope, Status } from './claim.ts'
import { clauseBounds, has } from './clause.ts'
import type { Item, Sentence } from './item.ts'
import { countOf, typeOf } from './means.ts'
import { runRules } from './pattern.ts'
import { type RoleReading, readRoles } from './roles.ts'
import { TRIGGER_RULES, type TriggerRule } from './rules/trigger-rules.ts'
import { statusOf } from './status.ts'
import { placesFor, timeFor } from './surroundings.ts'
import { readTolls, type TollReading } from './tolls.ts'

export interface Mention {
  readonly sentence: Sentence
  /** Item index of the word that tells of it. */
  readonly trigger: number
  /** Its stretch of the sentence, item indexes, end exclusive. */
  readonly from: number
  readonly to: number
  readonly rule: TriggerRule
  /** A type of the codebook, or `violence` or `killing` where its means is not said. */
  readonly type: string
  readonly definite: boolean
  /** "Another attack": not the one told before. */
  readonly another: boolean
  readonly count: number | null
  readonly roles: readonly RoleReading[]
  readonly tolls: readonly TollReading[]
  readonly status: Status
  /** Recalled, by its grammar alone; dates decide the rest. */
  readonly recalled: boolean
  readonly scope: Scope
  /** Item indexes of its places, most telling first, and of its time. */
  readonly places: readonly number[]
  readonly time: number | null
}

/** Triggers of a sentence in order: at each item the most trusted rule. */
function findTriggers(items: readonly Item[]): Trigger[] {
  const best = new Map<number, Trigger>()
  const order = new Map(TRIGGER_RULES.map((rule, i) => [rule.id, i]))
  for (const { rule, match } of runRules(TRIGGER_RULES, items)) {
    const at = match.kept.at ?? match.from
    const known = best.get(at)
    if (!known || (order.get(rule.id) ?? 0) < (order.get(known.rule.id) ?? 0)) best.set(at, { at, rule })
  }
  return [...best.values()].sort((a, b) => a.at - b.at)
}

const isRelative = (items: readonly Item[], at: number): boolean =>
  [1, 2, 3].some(d => has(items[at - d], 'relative') && !has(items[at - d], 'w:من', 'w:ما', 'w:مما')) &&
  has(items[at], 'verb', 'masdar')

/** Told as history: "وكان قد", "يذكر أن", "سبق أن". */
function isRecalled(items: readonly Item[], from: number, at: number): boolean {
  const first = items.slice(0, 4)
  const perfect =
    first.some(item => has(item, 'be.verb') && item.conjunction) ||
    items.slice(from, at).some((item, i, part) => has(item, 'be') && has(part[i + 1], 'qad'))
  const recall = items.slice(0, 3).some(item => has(item, 's:يذكر', 's:يشار', 's:سبق', 'w:يذكر', 'w:يشار', 'w:سبق'))
  return perfect || recall
}

/** Everything that a sentence tells of events. */
export function readMentions(sentence: Sentence): Mention[] {
  const { items } = sentence
  const triggers = findTriggers(items)
  if (!triggers.length) return []
  const readings = readTolls(sentence)
  const victims = new Set(readings.map(toll => toll.victims))
  const tolls = bindTolls(items, readings, triggers)
  const mentions: Mention[] = []
  for (const { at, rule } of triggers) {
    const own = tolls.get(at) ?? []
    const others = triggers.map(t => t.at).filter(t => t !== at)
    const { from, to } = clauseBounds(items, at)
    const roles = readRoles(items, at, from, to, rule.frame, victims)
    const places = placesFor(items, at, others, rule)
    if (rule.needs === 'victims' && !own.length) continue
    if (rule.needs === 'side' && !roles.length) continue
    if (rule.needs === 'place' && !places.length && !roles.length) continue
    const status = statusOf(items, at)
    if (!status) continue
    const recalled = rule.background || isRelative(items, at) || isRecalled(items, from, at)
    mentions.push({
      sentence,
      trigger: at,
      from,
      to,
      rule,
      type: typeOf(rule, items, from, to, at),
      definite: items[at]?.tags.has('def') ?? false,
      another: [at + 1, at + 2].some(i => items[i]?.tags.has('other') && items[i]?.kind === 'word'),
      count: countOf(items, at),
      roles,
      tolls: own,
      status,
      recalled,
      scope: recalled ? 'background' : 'incident',
      places,
      time: timeFor(items, at, others),
    })
  }
  return mentions
}
