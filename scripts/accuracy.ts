/**
 * Measures accuracy on every set of hand-coded reports that is there, and writes the figures into docs/reference/accuracy.md
 * and README.md. A set that is not there keeps the figures that it has. Nothing but figures is written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FIGURE_NAMES, type FigureName } from '../src/evaluate/count-hits.ts'
import type { Evaluation } from '../src/evaluate/evaluate.ts'
import { evaluateFile } from '../src/evaluate/evaluate-file.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { makeReader } from '../src/pipeline.ts'
import { markedPart, withMarkedPart } from './marked-part.ts'

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const PAGE = pathOf('docs/reference/accuracy.md')
const README = pathOf('README.md')

/** In the order of the short table: what was not learnt from comes first. */
const SETS = [
  { id: 'dev', file: '../shared/gold/dev.jsonl' },
  { id: 'examples', file: 'examples/gold.jsonl' },
  { id: 'train', file: '../shared/gold/train.jsonl' },
  { id: 'seeds', file: '../shared/gold/seeds.jsonl' },
] as const

/** What a reader of README wants to know first; the page has the rest. */
const SHORT: readonly FigureName[] = ['incidents', 'type', 'place', 'start', 'actors', 'speakers', 'figures']
const SHORT_TABLE = 'figures of all sets'

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly string[]): string =>
  `${[row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows].join('\n')}\n`
const share = (value: number): string => value.toFixed(3)

function fullTable({ reports, figures, half }: Evaluation): string {
  const rows = FIGURE_NAMES.map(name => {
    const { p, r, f, hit, coded, gold } = figures[name]
    return row([name, share(p), share(r), `${share(f)} ± ${share(half[name])}`, ...[hit, coded, gold].map(String)])
  })
  return `\n${reports} reports.\n\n${table(['figure', 'P', 'R', 'F', 'hit', 'read', 'coded'], rows)}\n`
}

const shortRow = (id: string, { reports, figures, half }: Evaluation): string =>
  row([id, String(reports), ...SHORT.map(name => `${figures[name].f.toFixed(2)} ± ${half[name].toFixed(2)}`)])

/** Lines of sets that were measured now, and those that stand there of the others. */
function shortTable(before: string, measured: ReadonlyMap<string, Evaluation>): string {
  const rows = SETS.flatMap(({ id }) => {
    const result = measured.get(id)
    return result ? [shortRow(id, result)] : before.split('\n').filter(line => line.startsWith(`| ${id} |`))
  })
  return `\n${table(['set', 'reports', ...SHORT], rows)}\n`
}

const read = makeReader(loadGazetteer())
const measured = new Map<string, Evaluation>()
for (const { id, file } of SETS) {
  if (existsSync(pathOf(file))) measured.set(id, (await evaluateFile(pathOf(file), read)).result)
  else console.log(`${id}: not there, its figures are left as they are`)
}

let page = readFileSync(PAGE, 'utf8')
for (const [id, result] of measured) page = withMarkedPart(page, `figures of ${id}`, fullTable(result))
writeFileSync(PAGE, page)
const readme = readFileSync(README, 'utf8')
const short = shortTable(markedPart(readme, SHORT_TABLE), measured)
writeFileSync(README, withMarkedPart(readme, SHORT_TABLE, short))
console.log(short.trim())
