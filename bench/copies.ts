/**
 * `node --import tsx bench/copies.ts PAIRS.tsv REPORTS.jsonl`: how well copies of one text are told, on labelled pairs. PAIRS has
 * a heading and lines `id of a report, id of another, 1 for copies and 0 for others`, with tabs between; REPORTS holds their texts.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { areCopies, sharedText, sketchOf } from '../src/5-events/copies.ts'

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)

const [pairs = '', reports = ''] = process.argv.slice(2)
const labelled = linesOf(pairs)
  .slice(1)
  .map(line => line.split('\t'))
const wanted = new Set(labelled.flatMap(([a = '', b = '']) => [a, b]))
const printed = z.object({ id: z.string(), body: z.string() })
const sketches = new Map<string, Int32Array>()
for (const line of linesOf(reports)) {
  const { id, body } = printed.parse(JSON.parse(line))
  if (wanted.has(id)) sketches.set(id, sketchOf(body))
}

let [right, wrong, missed] = [0, 0, 0]
for (const [a = '', b = '', label] of labelled) {
  const [x, y] = [sketches.get(a), sketches.get(b)]
  if (!x || !y) throw new Error(`no report ${x ? b : a}`)
  const found = areCopies(x, y)
  if (found && label === '1') right++
  else if (found) wrong++
  else if (label === '1') missed++
  if (found !== (label === '1'))
    console.log(`${found ? 'not copies' : 'copies'}: ${a} ${b}, ${sharedText(x, y).toFixed(2)} shared`)
}
const [precision, recall] = [right / (right + wrong), right / (right + missed)]
const f = (2 * precision * recall) / (precision + recall)
console.log(
  `${labelled.length} pairs: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F ${f.toFixed(3)}`,
)
