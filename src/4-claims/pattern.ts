/**
 * Patterns over the items of a sentence, written as one line of text:
 *
 *   `kill.verb ~3 victims=people`   an item tagged `kill.verb`, at most three others, and people, kept as `victims`
 *
 * A step is one or more tags parted by `|`; `name=` before it keeps the item, `?` behind it makes it optional, `!` before
 * it wants an item without these tags; `a&!b` wants the one and not the other. `~n` skips up to n items, never over an item tagged `stop`; `…n` likewise, and not over verbs, commas or people either.
 */
import type { Item } from './item.ts'

interface Step {
  readonly kind: 'step' | 'gap'
  readonly tags: readonly string[]
  readonly name: string | null
  readonly optional: boolean
  readonly negated: boolean
  readonly most: number
}

export interface Pattern {
  readonly text: string
  readonly steps: readonly Step[]
}

/** Where a pattern matched: item indexes, end exclusive, and the items kept by name. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly kept: Readonly<Record<string, number>>
}

const WIDE: readonly string[] = ['stop']
const NARROW: readonly string[] = [
  'stop',
  'comma',
  'people',
  'connector',
  'relative',
  'verb',
  'injure',
  'arrest',
  'detain',
  'abduct',
  'kill.masdar',
  'die.masdar',
]
const isBarred = (gap: Step, item: Item): boolean =>
  gap.tags.some(
    tag =>
      item.tags.has(tag) &&
      !(tag === 'verb' && (item.tags.has('noun') || item.tags.has('masdar') || item.tags.has('def'))),
  )

function parseStep(source: string): Step {
  const gap = source.match(/^([~…])(\d+)$/)
  if (gap)
    return {
      kind: 'gap',
      tags: gap[1] === '…' ? NARROW : WIDE,
      name: null,
      optional: false,
      negated: false,
      most: Number(gap[2]),
    }
  const optional = source.endsWith('?')
  const body = optional ? source.slice(0, -1) : source
  const equals = body.indexOf('=')
  const name = equals > 0 ? body.slice(0, equals) : null
  const tags = equals > 0 ? body.slice(equals + 1) : body
  const negated = tags.startsWith('!')
  return { kind: 'step', tags: (negated ? tags.slice(1) : tags).split('|'), name, optional, negated, most: 0 }
}

/** Reads a pattern's text; called once for each rule when its file is loaded. */
export const pattern = (text: string): Pattern => ({ text, steps: text.trim().split(/\s+/).map(parseStep) })

const bears = (item: Item, tag: string): boolean =>
  item.tags.has(tag) ||
  (tag.includes('&') &&
    tag.split('&').every(part => (part[0] === '!' ? !item.tags.has(part.slice(1)) : item.tags.has(part))))
const fits = (step: Step, item: Item): boolean => step.tags.some(tag => bears(item, tag)) !== step.negated

function matchFrom(
  steps: readonly Step[],
  s: number,
  items: readonly Item[],
  i: number,
  kept: Record<string, number>,
): number | null {
  const step = steps[s]
  if (!step) return i
  if (step.kind === 'gap') {
    for (let skip = 0; skip <= step.most; skip++) {
      const end = matchFrom(steps, s + 1, items, i + skip, kept)
      if (end !== null) return end
      const item = items[i + skip]
      if (!item || isBarred(step, item)) return null
    }
    return null
  }
  const item = items[i]
  if (item && fits(step, item)) {
    if (step.name) kept[step.name] = i
    const end = matchFrom(steps, s + 1, items, i + 1, kept)
    if (end !== null) return end
    if (step.name) delete kept[step.name]
  }
  return step.optional ? matchFrom(steps, s + 1, items, i, kept) : null
}

/** Whether the pattern matches with its first step at item `at`. */
export function matchAt({ steps }: Pattern, items: readonly Item[], at: number): Match | null {
  const kept: Record<string, number> = {}
  const to = matchFrom(steps, 0, items, at, kept)
  return to === null ? null : { from: at, to, kept }
}

/** Every rule is a record: what it reads, examples that it must match, and lines that it must not. */
export interface Rule {
  /** Says what it reads (`killed-in-blast`), never a number. */
  readonly id: string
  readonly pattern: Pattern
  readonly examples: readonly string[]
  readonly mustNot: readonly string[]
}

/** Rules with an index from the tags of their first steps, so that an item is tried against few of them. */
export interface RuleSet<R extends Rule> {
  readonly rules: readonly R[]
  readonly byTag: ReadonlyMap<string, readonly number[]>
}

/** Indexes rules once; their first step must name tags, and may be neither optional nor a gap. */
export function ruleSet<R extends Rule>(rules: readonly R[]): RuleSet<R> {
  const byTag = new Map<string, number[]>()
  rules.forEach((rule, r) => {
    const first = rule.pattern.steps[0]
    if (!first || first.kind === 'gap' || first.optional || first.negated)
      throw new Error(`rule ${rule.id} must begin with tags`)
    for (const tags of first.tags) {
      const [tag = tags] = tags.split('&')
      byTag.set(tag, [...(byTag.get(tag) ?? []), r])
    }
  })
  return { rules, byTag }
}

/** All matches of the rules, by place of their first item, then in the order of the rules; of one rule at most one at each item. */
export function runRules<R extends Rule>(
  { rules, byTag }: RuleSet<R>,
  items: readonly Item[],
): { rule: R; match: Match }[] {
  const found: { rule: R; match: Match }[] = []
  for (let i = 0; i < items.length; i++) {
    const tried: number[] = []
    for (const tag of items[i]?.tags ?? []) for (const r of byTag.get(tag) ?? []) if (!tried.includes(r)) tried.push(r)
    if (!tried.length) continue
    tried.sort((a, b) => a - b)
    for (const r of tried) {
      const rule = rules[r]
      const match = rule ? matchAt(rule.pattern, items, i) : null
      if (rule && match) found.push({ rule, match })
    }
  }
  return found
}
