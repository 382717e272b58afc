/** Accuracy over a file of reports coded by hand. */
import { readFile } from 'node:fs/promises'
import { openFault } from '../1-reports/open-fault.ts'
import { readInputs } from '../1-reports/read-input.ts'
import type { UserError } from '../errors.ts'
import type { ReadReport } from '../pipeline.ts'
import { type CodedReport, parseCodedReports, toCodedReport } from './coded-report.ts'
import { type Evaluation, evaluate } from './evaluate.ts'

export interface FileEvaluation {
  readonly gold: readonly CodedReport[]
  readonly coded: readonly CodedReport[]
  readonly result: Evaluation
  /** Lines of which no report could be made. */
  readonly faults: readonly UserError[]
}

/** Reads the reports of `file` again, their hand-coded claims unseen, and scores what was read against those claims. */
export async function evaluateFile(file: string, read: ReadReport): Promise<FileEvaluation> {
  const gold = parseCodedReports(await textOf(file), file)
  const coded: CodedReport[] = []
  const faults: UserError[] = []
  for await (const input of readInputs([file])) {
    if ('fault' in input) faults.push(input.fault)
    else coded.push(toCodedReport({ report: input.report, claims: read(input.report).claims }))
  }
  return { gold, coded, result: evaluate(gold, coded), faults }
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw openFault(error, file)
  }
}
