/** The words of a sentence that tell of events. */
import { has, opensClause } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { ruleSet, runRules } from '../grammar/pattern.ts'
import { wanted } from '../grammar/tags.ts'
import { TRIGGER_RULES } from '../rules/trigger-rules.ts'
import { isMannerInRaid } from './cut-throats.ts'
import type { Trigger } from './trigger.ts'

const RULES = ruleSet(TRIGGER_RULES)
const ORDER = new Map(TRIGGER_RULES.map((rule, i) => [rule.id, i]))

/** A sentence is asked for its triggers again where what gave no claim is listed. */
const found = new WeakMap<readonly Item[], readonly Trigger[]>()

/** Triggers of a sentence in order: at each item the most trusted rule. */
export function findTriggers(items: readonly Item[]): readonly Trigger[] {
  const known = found.get(items)
  if (known) return known
  const triggers = triggersOf(items)
  found.set(items, triggers)
  return triggers
}

function triggersOf(items: readonly Item[]): Trigger[] {
  const best = new Map<number, Trigger>()
  for (const { rule, match } of runRules(RULES, items)) {
    const at = match.kept.at ?? match.from
    const known = best.get(at)
    if (!known || (ORDER.get(rule.id) ?? 0) < (ORDER.get(known.rule.id) ?? 0)) best.set(at, { at, rule })
  }
  return withoutFinds(
    items,
    [...best.values()].sort((a, b) => a.at - b.at),
  )
}

const MEANS = new Set(['blast', 'fire', 'violence', 'clash', 'air_strike', 'shelling', 'suicide_attack'])
const HARM = wanted(['kill', 'injure', 'die', 'die.fate', 'people.killed'])
const HARM_REACH = 8
/** "قتل جنديان وفقد ثالث في الهجوم": who is missing after a fight was not taken by anybody. */
const isLostInFight = (items: readonly Item[], { at, rule }: Trigger, triggers: readonly Trigger[]): boolean =>
  (rule.id === 'went-missing' || rule.id === 'trace-lost') &&
  items[at]?.conjunction === true &&
  items.slice(Math.max(0, at - HARM_REACH), at).some(item => item.tags.any(HARM)) &&
  triggers.some(other => MEANS.has(other.rule.type))

const DEVICES = new Set(['device', 'car-bomb', 'car-bombs'])
const FIND_REACH = 10
const BEATEN = new Set(['plot-foiled', 'infiltration-beaten-off', 'attack-beaten-off'])
const FOILED = new Set(['explosion', 'attack', 'advanced', 'storming'])
const FOILED_REACH = 3
/** "إحباط محاولة تفجير". */
function isFoiled({ at, rule }: Trigger, triggers: readonly Trigger[]): boolean {
  if (!FOILED.has(rule.id)) return false
  const before = triggers.findLast(other => other.at < at)
  return before !== undefined && BEATEN.has(before.rule.id) && at - before.at <= FOILED_REACH
}
/** A device that is found, defused or destroyed has not gone off; an attack that is foiled has not been made. */
const withoutFinds = (items: readonly Item[], triggers: readonly Trigger[]): Trigger[] =>
  triggers.filter((trigger, i) => {
    const before = triggers.slice(0, i).findLast(other => !has(items[other.at], 'raid.masdar'))
    if (isLostInFight(items, trigger, triggers)) return false
    if (isFoiled(trigger, triggers) || (trigger.rule.id === 'executed' && isMannerInRaid(items, trigger.at)))
      return false
    // "عثرت الشرطة خلال مداهمة في كذا على عبوة": a raid in the course of which it is found.
    const isBeside = (other: Trigger): boolean =>
      DEVICES.has(other.rule.id) || isFoiled(other, triggers) || has(items[other.at], 'raid.masdar')
    const told = triggers.slice(0, i).findLast(other => !isBeside(other))
    const found = DEVICES.has(trigger.rule.id) && told?.rule.type === 'disrupted_weapons'
    return (
      !found ||
      before === undefined ||
      trigger.at - before.at > FIND_REACH ||
      opensBetween(items, before.at, trigger.at)
    )
  })

const opensBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to + 1).some((_, k) => opensClause(items, from + 1 + k))
