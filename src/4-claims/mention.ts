/** One spot in a report that tells of an event, with all that its own clause says of it. */
import type { Scope, Status } from './claim.ts'
import type { Item, Sentence } from './item.ts'
import { runRules } from './pattern.ts'
import { type RoleReading, readRoles } from './roles.ts'
import { TRIGGER_RULES, type TriggerRule } from './rules/trigger-rules.ts'
import { statusOf } from './status.ts'
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

const has = (item: Item | undefined, ...tags: string[]): boolean =>
  item !== undefined && tags.some(tag => item.tags.has(tag))

interface Trigger {
  readonly at: number
  readonly rule: TriggerRule
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

/** A clause ends where a connector, a colon, or a comma before a new verb opens another. */
const opensClause = (items: readonly Item[], i: number): boolean => {
  const item = items[i]
  if (!item) return true
  if (item.tags.has('stop')) return true
  if (item.kind !== 'word') return false
  if (has(item, 'w:فيما', 'w:بينما', 'w:حيث', 'w:كما', 'w:لكن', 'w:ثم')) return true
  const verbFirst = item.tags.has('verb') && item.conjunction && !item.tags.has('masdar') && !item.tags.has('noun')
  return verbFirst && items[i - 1]?.tags.has('comma') === true
}

function clauseBounds(items: readonly Item[], at: number): { from: number; to: number } {
  let from = at
  while (from > 0 && !opensClause(items, from)) from--
  let to = at + 1
  while (to < items.length && !opensClause(items, to)) to++
  return { from, to }
}

const AIR = ['air', 'aircraft', 'air.adj', 'barrel', 'strike']
const SUICIDE = ['suicide', 'suicide.adj', 'belt']

/** Settles the means of a blast, a bombardment or an attack by the words of its clause. */
function typeOf(rule: TriggerRule, items: readonly Item[], from: number, to: number, trigger: number): string {
  const clause = items.slice(from, to)
  const near = items.slice(Math.max(from, trigger - 6), Math.min(to, trigger + 9))
  const any = (list: readonly Item[], tags: readonly string[]): boolean => list.some(item => has(item, ...tags))
  if (rule.type === 'blast') return any(clause, SUICIDE) ? 'suicide_attack' : 'bombing'
  if (rule.type === 'fire') return any(near, AIR) ? 'air_strike' : 'shelling'
  if (rule.type !== 'violence') return rule.type
  if (any(near, SUICIDE)) return 'suicide_attack'
  if (any(near, ['carbomb', 'carbomb.adj', 'device'])) return 'bombing'
  if (any(near, ['air.adj'])) return 'air_strike'
  if (any(near, ['shell.round', 'artillery.adj'])) return 'shelling'
  return 'violence'
}

function countOf(items: readonly Item[], at: number): number | null {
  const item = items[at]
  const before = items[at - 1]
  if (before?.kind === 'number' && before.number && before.tags.has('number') && !before.number.vague)
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

const LOCATIVE = [
  'w:في',
  'w:قرب',
  'w:علي',
  'w:داخل',
  'w:خارج',
  'direction',
  'w:عند',
  'w:حول',
  'place.kind',
  'w:ضد',
  'site',
  'home',
  'building',
]

/** How well a place in the sentence fits the trigger; below zero it belongs to something else. */
function placeScore(
  items: readonly Item[],
  trigger: number,
  k: number,
  others: readonly number[],
  rule: TriggerRule,
): number {
  const item = items[k]
  const before = items[k - 1]
  if (!item) return -9
  const distance = Math.abs(k - trigger)
  let score = k > trigger ? 4 : 2
  score -= distance * 0.2
  if (item.preposition === 'ب' || has(before, ...LOCATIVE)) score += 2
  const leaving = rule.type === 'withdrawal' || rule.id === 'drove-out'
  if (has(before, 'w:من')) score += leaving ? 2 : -1.5
  if (has(before, 'w:الي', 'w:باتجاه', 'w:نحو')) score -= rule.type === 'operation' ? 0 : 1
  const [low, high] = k > trigger ? [trigger, k] : [k, trigger]
  score -= 2.5 * others.filter(t => t > low && t < high).length
  for (let i = low + 1; i < high; i++) if (opensClause(items, i)) score -= 1.5
  if (item.tags.has('country')) score -= 1.5
  if (item.tags.has('inner')) score -= 1.5
  if (item.tags.has('province')) score -= 0.5
  return score
}

function placesFor(items: readonly Item[], trigger: number, others: readonly number[], rule: TriggerRule): number[] {
  return items
    .map((item, k) => ({ k, score: item.kind === 'place' ? placeScore(items, trigger, k, others, rule) : -9 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.k - b.k)
    .map(({ k }) => k)
}

function timeFor(items: readonly Item[], trigger: number, others: readonly number[]): number | null {
  let best: { k: number; cost: number } | null = null
  items.forEach((item, k) => {
    if (item.kind !== 'time') return
    const [low, high] = k > trigger ? [trigger, k] : [k, trigger]
    const between = others.filter(t => t > low && t < high).length
    const clauses = items.slice(low + 1, high).filter((_, i) => opensClause(items, low + 1 + i)).length
    const cost = (high - low) * 0.2 + between * 2 + clauses * 2
    if (!best || cost < best.cost) best = { k, cost }
  })
  return (best as { k: number; cost: number } | null)?.k ?? null
}

const LINKS_RIGHT = [
  'w:في',
  'w:اثر',
  'w:جراء',
  'w:بسبب',
  'w:نتيجه',
  'w:خلال',
  'w:عندما',
  'w:بعد',
  'w:اثناء',
  'w:عقب',
  'w:بفعل',
  'w:حين',
]

/** The trigger that a figure belongs to: the one it is said to come from, else the nearest one before it, else its own verb. */
function ownerOf(items: readonly Item[], toll: TollReading, triggers: readonly Trigger[]): Trigger | null {
  const means = triggers.filter(
    t => t.rule.type !== 'killing' && t.rule.type !== 'statement' && t.rule.type !== 'operation',
  )
  const end = Math.max(toll.victims, toll.trigger)
  let best: { trigger: Trigger; cost: number } | null = null
  for (const trigger of means) {
    const after = trigger.at > end
    const [low, high] = after ? [end, trigger.at] : [trigger.at, Math.min(toll.victims, toll.trigger)]
    const between = items.slice(low + 1, high)
    const linked = after
      ? between.some(item => has(item, ...LINKS_RIGHT) || item.preposition === 'ب') ||
        items[trigger.at]?.preposition === 'ب'
      : between.some(item => has(item, 'cause'))
    const clauses = between.filter((_, i) => opensClause(items, low + 1 + i)).length
    const cost = between.length * 0.15 + clauses * (after ? 3 : 1) - (linked ? 2 : 0) + (after && !linked ? 3 : 0)
    if (!best || cost < best.cost) best = { trigger, cost }
  }
  if (best && best.cost < 5) return best.trigger
  return (
    triggers.find(t => t.at === toll.trigger) ??
    triggers.find(t => t.rule.type === 'killing' && Math.abs(t.at - toll.trigger) <= 3) ??
    null
  )
}

function bindTolls(
  items: readonly Item[],
  tolls: readonly TollReading[],
  triggers: readonly Trigger[],
): Map<number, TollReading[]> {
  const bound = new Map<number, TollReading[]>()
  for (const toll of tolls) {
    const owner = ownerOf(items, toll, triggers)
    if (owner) bound.set(owner.at, [...(bound.get(owner.at) ?? []), toll])
  }
  return bound
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
  const tolls = bindTolls(items, readTolls(sentence), triggers)
  const mentions: Mention[] = []
  for (const { at, rule } of triggers) {
    const own = tolls.get(at) ?? []
    const others = triggers.map(t => t.at).filter(t => t !== at)
    const { from, to } = clauseBounds(items, at)
    const roles = readRoles(items, at, from, to, rule.frame)
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
