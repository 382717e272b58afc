/**
 * Patterns over the items of a sentence, written as one line of text:
 *
 *   `kill.verb ~3 victims=people`   an item tagged `kill.verb`, at most three others, and people, kept as `victims`
 *
 * A step is one or more tags parted by `|`; `name=` before it keeps the item, `?` behind it makes it optional, `!` before
 * it wants an item without these tags; `a&!b` wants the one and not the other. `~n` skips up to n items, never over an item tagged `stop`; `…n` likewise, and not over verbs, commas or people either.
 */
import { asidesOf } from './asides.ts'
import type { Item } from './item.ts'
import { listed, type Tags, type Wanted, wanted } from './tags.ts'

/** One way to fit a step: `some` of these tags, or a conjunction with tags to have and tags to lack. */
interface Conjunction {
  readonly all: readonly Wanted[]
  readonly none: Wanted
}

interface Step {
  readonly kind: 'step' | 'gap'
  readonly tags: readonly string[]
  /** Those of the tags that stand alone, and those that are conjunctions. */
  readonly some: Wanted
  readonly joined: readonly Conjunction[]
  readonly name: string | null
  readonly optional: boolean
  readonly negated: boolean
  readonly most: number
  /** A gap that no plain verb may stand in. */
  readonly verbless: boolean
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
  'injure',
  'arrest',
  'detain',
  'abduct',
  'kill.masdar',
  'die.masdar',
]
const VERB = wanted(['verb'])
/** Forms that are a verb and something else besides bar no gap. */
const VERB_OR_NOUN = wanted(['noun', 'masdar', 'def'])
const isBarred = (gap: Step, { tags }: Item): boolean =>
  tags.any(gap.some) || (gap.verbless && tags.any(VERB) && !tags.any(VERB_OR_NOUN))

const conjunctionOf = (tag: string): Conjunction => {
  const parts = tag.split('&')
  return {
    all: parts.filter(part => part[0] !== '!').map(part => wanted([part])),
    none: wanted(parts.filter(part => part[0] === '!').map(part => part.slice(1))),
  }
}

function parseStep(source: string): Step {
  const gap = source.match(/^([~…])(\d+)$/)
  const optional = !gap && source.endsWith('?')
  const body = optional ? source.slice(0, -1) : source
  const equals = gap ? -1 : body.indexOf('=')
  const name = equals > 0 ? body.slice(0, equals) : null
  const written = equals > 0 ? body.slice(equals + 1) : body
  const negated = written.startsWith('!')
  const tags = gap ? (gap[1] === '…' ? NARROW : WIDE) : (negated ? written.slice(1) : written).split('|')
  const some = wanted(tags.filter(tag => !tag.includes('&')))
  const joined = tags.filter(tag => tag.includes('&')).map(conjunctionOf)
  const kind = gap ? 'gap' : 'step'
  const [most, verbless] = [gap ? Number(gap[2]) : 0, gap?.[1] === '…']
  return { kind, tags, some, joined, name, optional, negated, most, verbless }
}

/** Reads a pattern's text; called once for each rule when its file is loaded. */
export const pattern = (text: string): Pattern => ({ text, steps: text.trim().split(/\s+/).map(parseStep) })

function fitsJoined(joined: readonly Conjunction[], item: Item): boolean {
  for (const { all, none } of joined) if (!item.tags.any(none) && all.every(one => item.tags.any(one))) return true
  return false
}
const fits = ({ some, joined, negated }: Step, item: Item): boolean =>
  (item.tags.any(some) || (joined.length > 0 && fitsJoined(joined, item))) !== negated

/** The rest of the pattern behind at most `most` items from `i` on; asides count nothing, and their words may also be met. */
function matchBehindGap(
  steps: readonly Step[],
  s: number,
  items: readonly Item[],
  i: number,
  kept: Record<string, number>,
  asides: Int16Array | null,
  most: number,
): number | null {
  const gap = steps[s]
  if (!gap) return null
  for (let skip = 0; skip <= most; skip++) {
    const end = matchFrom(steps, s + 1, items, i + skip, kept, asides)
    if (end !== null) return end
    const item = items[i + skip]
    if (!item) return null
    const behind = asides?.[i + skip] ?? 0
    if (behind > 0) {
      const after = matchBehindGap(steps, s, items, behind, kept, asides, most - skip)
      if (after !== null) return after
    }
    if (isBarred(gap, item)) return null
  }
  return null
}

function matchFrom(
  steps: readonly Step[],
  s: number,
  items: readonly Item[],
  i: number,
  kept: Record<string, number>,
  asides: Int16Array | null,
): number | null {
  const step = steps[s]
  if (!step) return i
  if (step.kind === 'gap') return matchBehindGap(steps, s, items, i, kept, asides, step.most)
  const item = items[i]
  if (item && fits(step, item)) {
    const end = matchFrom(steps, s + 1, items, i + 1, kept, asides)
    if (end !== null) {
      if (step.name) kept[step.name] ??= i
      return end
    }
  }
  // Behind the last item stands nothing of what is not wanted there.
  if (!item && step.negated) return matchFrom(steps, s + 1, items, i, kept, asides)
  return step.optional ? matchFrom(steps, s + 1, items, i, kept, asides) : null
}

/** Whether the pattern matches with its first step at item `at`. */
export function matchAt(
  { steps }: Pattern,
  items: readonly Item[],
  at: number,
  asides: Int16Array | null = asidesOf(items),
): Match | null {
  const kept: Record<string, number> = {}
  const to = matchFrom(steps, 0, items, at, kept, asides)
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
  readonly byTag: ReturnType<typeof listed<number>>
  /** Its number among all lists of rules. */
  readonly number: number
}

let lists = 0
/** A bit for each in a number. */
const MOST_LISTS = 32

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
  if (lists === MOST_LISTS) throw new Error(`there are more than ${MOST_LISTS} lists of rules`)
  return { rules, byTag: listed(byTag), number: lists++ }
}

const NO_RULES: readonly number[] = []

/** The rules that may begin at an item of these tags, in their order; kept with the tags, as words come again and again. */
function openedBy<R extends Rule>({ byTag, number }: RuleSet<R>, tags: Tags): readonly number[] {
  if ((tags.opensNone & (1 << number)) !== 0) return NO_RULES
  const known = tags.opens?.[number]
  if (known) return known
  const found = tags.gather(...byTag)
  if (!found) {
    tags.opensNone |= 1 << number
    return NO_RULES
  }
  const made = [...found].sort((a, b) => a - b)
  tags.opens ??= []
  tags.opens[number] = made
  return made
}

/** All matches of the rules, by place of their first item, then in the order of the rules; of one rule at most one at each item. */
export function runRules<R extends Rule>(set: RuleSet<R>, items: readonly Item[]): { rule: R; match: Match }[] {
  const found: { rule: R; match: Match }[] = []
  const asides = asidesOf(items)
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) break
    for (const r of openedBy(set, item.tags)) {
      const rule = set.rules[r]
      const match = rule ? matchAt(rule.pattern, items, i, asides) : null
      if (rule && match) found.push({ rule, match })
    }
  }
  return found
}
