/** The reports that are measured: the development corpus where it stands beside the project, else the examples, repeated. */
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'
import { parseRecord } from '../src/1-reports/parse-record.ts'
import { readInputs } from '../src/1-reports/read-input.ts'
import type { Report } from '../src/1-reports/report.ts'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CORPUS = join(ROOT, '..', 'shared', 'corpus', 'news-2015-07.jsonl.gz')

export interface Texts {
  readonly from: string
  readonly reports: AsyncIterable<Report>
}

/** So many reports, spread evenly over all that there are; infinitely many are all, each once. None is held, since memory is measured. */
export const textsToRead = (count: number): Texts =>
  existsSync(CORPUS)
    ? { from: 'the development corpus', reports: corpus(count) }
    : { from: 'the examples, repeated', reports: repeated(Number.isFinite(count) ? count : EXAMPLES) }

const EXAMPLES = 2000

const corpusLines = (): AsyncIterable<string> =>
  createInterface({ input: createReadStream(CORPUS).pipe(createGunzip()) })

async function* corpus(count: number): AsyncGenerator<Report> {
  let all = 0
  if (Number.isFinite(count)) for await (const _ of corpusLines()) all++
  const step = Math.max(1, all / count)
  let at = 0
  for await (const line of corpusLines()) {
    const wanted = Math.floor(at / step) !== Math.floor((at - 1) / step)
    at++
    if (!wanted) continue
    const parsed = parseRecord(JSON.parse(line))
    if ('report' in parsed) yield parsed.report
  }
}

async function* repeated(count: number): AsyncGenerator<Report> {
  const own = await examples()
  for (let i = 0; i < count; i++) {
    const report = own[i % own.length]
    if (report) yield report
  }
}

async function examples(): Promise<Report[]> {
  const reports: Report[] = []
  for await (const input of readInputs([join(ROOT, 'examples')])) if ('report' in input) reports.push(input.report)
  return reports
}

/** All of a report that is read. */
export const textOf = ({ title, body }: Report): string => `${title ?? ''}\n${body}`
