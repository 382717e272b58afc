/** `marsad evaluate`: how well reports are read, against what people read in them. */
import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { openFault } from '../../1-reports/open-fault.ts'
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
  const [{ evaluate, formatEvaluation }, { parseCodedReports }, { listMisses }] = await Promise.all([
    import('../../evaluate/evaluate.ts'),
    import('../../evaluate/coded-report.ts'),
    import('../../evaluate/list-misses.ts'),
  ])
  const gold = parseCodedReports(await textOf(file), file)
  const coded = await readAgain(file)
  const result = evaluate(gold, coded)
  if (options.json) return print(`${JSON.stringify(result)}\n`)
  const only = options.misses === true ? undefined : options.misses
  const misses = options.misses === undefined ? [] : ['', ...listMisses(gold, coded, only)]
  await print(`${[...formatEvaluation(result), ...misses].join('\n')}\n`)
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw openFault(error, file)
  }
}

/** What the program reads in the same reports, their hand-coded claims unseen. */
async function readAgain(file: string) {
  const [{ readInputs }, { makeReader }, { loadGazetteer }, { toCodedReport }] = await Promise.all([
    import('../../1-reports/read-input.ts'),
    import('../../pipeline.ts'),
    import('../../load-gazetteer.ts'),
    import('../../evaluate/coded-report.ts'),
  ])
  const read = makeReader(loadGazetteer())
  const coded = []
  for await (const input of readInputs([file])) {
    if ('fault' in input) complain(input.fault)
    else coded.push(toCodedReport({ report: input.report, claims: read(input.report).claims }))
  }
  return coded
}
