/** The page on merging says of each reason what the code gives it, and of no other. */
import { expect, it } from 'vitest'
import { NEEDED, WEIGHTS } from '../src/5-events/compare.ts'
import { textOf } from './source-files.ts'

const PAGE = textOf('docs/reference/merging.md')
const cells = PAGE.split('\n')
  .filter(line => line.startsWith('| '))
  .map(line => line.split('|').map(cell => cell.trim()))

it('lists every reason with its weight', () => {
  const listed = cells
    .filter(([, name = '']) => name.startsWith('`'))
    .map(([, name = '', weight = '']) => [name, weight])
  const given = Object.entries(WEIGHTS).map(([name, weight]) => [
    `\`${name}\``,
    weight === null ? 'forbids' : String(weight),
  ])
  expect(listed.sort()).toEqual(given.sort())
})

it('tells what is needed', () => {
  const needed = cells.filter(([, name = '']) => /^(both|one of them)/.test(name)).map(([, , score]) => Number(score))
  expect(needed).toEqual([NEEDED.sharp, NEEDED.oneVague, NEEDED.bothVague])
})
