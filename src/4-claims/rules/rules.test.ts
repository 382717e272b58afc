/** Every rule's own lines: its examples match it, its other lines do not. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import type { Match, Rule } from '../grammar/pattern.ts'
import { matchAt } from '../grammar/pattern.ts'
import { TOLL_RULES } from './toll-rules.ts'
import { TRIGGER_RULES } from './trigger-rules.ts'

const names = indexNames(toyGazetteer())

/** Where the rule matches in a line that is a report's whole body. */
function matches(rule: Rule, body: string): Match[] {
  const report = { id: 'line', publisher: null, url: null, title: null, published: null, body }
  return analyseReport(tokensOf(report), names, null).flatMap(({ items }) =>
    items.flatMap((_, at) => matchAt(rule.pattern, items, at) ?? []),
  )
}

const lines = (rules: readonly Rule[], of: (rule: Rule) => readonly string[]): [string, string, Rule][] =>
  rules.flatMap(rule => of(rule).map((line): [string, string, Rule] => [rule.id, line, rule]))

describe.each([
  ['figures', TOLL_RULES],
  ['triggers', TRIGGER_RULES],
] as const)('the rules of %s', (_, rules) => {
  test.each(lines(rules, rule => rule.examples))('%s: %s', (_id, line, rule) => {
    expect(matches(rule, line)).not.toEqual([])
  })
  test.each(lines(rules, rule => rule.mustNot))('not %s: %s', (_id, line, rule) => {
    expect(matches(rule, line)).toEqual([])
  })
  test('each has a name of its own and an example', () => {
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length)
    expect(rules.filter(rule => rule.examples.length === 0).map(rule => rule.id)).toEqual([])
  })
})
