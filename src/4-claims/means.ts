/** By what means a blast, a bombardment or an attack was made, and how many there were, from the words of its clause. */
import { has } from './clause.ts'
import type { Item } from './item.ts'
import type { TriggerRule } from './rules/trigger-rule.ts'

const AIR = ['air', 'aircraft', 'air.adj', 'barrel', 'strike']
const GUNS = ['guns', 'artillery.adj', 'shell.round', 'heavy']
const SUICIDE = ['suicide', 'suicide.adj', 'belt']

/** Settles the means of a blast, a bombardment or an attack by the words of its clause. */
export function typeOf(rule: TriggerRule, items: readonly Item[], from: number, to: number, trigger: number): string {
  const clause = items.slice(from, to)
  const near = items.slice(Math.max(from, trigger - 6), Math.min(to, trigger + 9))
  const any = (list: readonly Item[], tags: readonly string[]): boolean => list.some(item => has(item, ...tags))
  if (rule.type === 'blast') return any(clause, SUICIDE) ? 'suicide_attack' : 'bombing'
  if (rule.type === 'fire') return any(near, AIR) ? 'air_strike' : any(near, GUNS) ? 'shelling' : 'fire'
  if (rule.type !== 'violence') return rule.type
  if (any(near, SUICIDE)) return 'suicide_attack'
  if (any(near, ['carbomb', 'carbomb.adj', 'device', 'grenade'])) return 'bombing'
  if (any(near, ['air.adj'])) return 'air_strike'
  if (any(near, ['shell.round', 'artillery.adj'])) return 'shelling'
  return 'violence'
}

/** How many occurrences the text counts: "12 غارة", "انفجارين". */
export function countOf(items: readonly Item[], at: number): number | null {
  const item = items[at]
  const before = items[at - 1]
  if (before?.kind === 'number' && before.number && has(before, 'number', 'number.of.things') && !before.number.vague)
    return before.number.low ?? before.number.high
  const dual = item?.word?.analyses.some(
    a =>
      a.sense &&
      a.sense.pos !== 'verb' &&
      a.sense.number === 'dual' &&
      (a.sense.classes.includes('strike') ||
        a.sense.classes.includes('blast') ||
        a.sense.classes.includes('attack.noun')),
  )
  return dual ? 2 : null
}
