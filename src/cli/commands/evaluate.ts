/** `marsad evaluate`: how well reports are read, against what people read in them. */
import type { Command } from 'commander'
import { command } from '../options.ts'
import { complain, print } from '../print.ts'

interface EvaluateOptions {
  /** True for all reports, else the id of one. */
  readonly misses?: true | string
  readonly json?: boolean
}

export const evaluate = (): Command =>
  command(
    'evaluate',
    'measure accuracy against reports coded by hand',
    'marsad evaluate examples/gold.jsonl',
    'marsad evaluate examples/gold.jsonl --misses',
  )
    .argument('<gold>', 'reports with their claims as coded by hand: {"report":{…},"claims":[…]} a line')
    .option('--misses [report]', 'also what was missed and what was invented, of all reports or of one')
    .option('--json', 'the figures as one JSON object')
    .action(evaluateGold)

async function evaluateGold(file: string, options: EvaluateOptions): Promise<void> {
  const [{ evaluateFile }, { formatEvaluation }, { listMisses }, { makeReader }, { loadGazetteer }] = await Promise.all(
    [
      import('../../evaluate/evaluate-file.ts'),
      import('../../evaluate/evaluate.ts'),
      import('../../evaluate/list-misses.ts'),
      import('../../pipeline.ts'),
      import('../../load-gazetteer.ts'),
    ],
  )
  const { gold, coded, result, faults } = await evaluateFile(file, makeReader(loadGazetteer()))
  faults.forEach(complain)
  if (options.json) return print(`${JSON.stringify(result)}\n`)
  const only = options.misses === true ? undefined : options.misses
  const misses = options.misses === undefined ? [] : ['', ...listMisses(gold, coded, only)]
  await print(`${[...formatEvaluation(result), ...misses].join('\n')}\n`)
}
