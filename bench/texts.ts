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
  readonly reports: readonly Report[]
}

/** So many reports, spread evenly over all that there are. */
export async function textsToRead(count: number): Promise<Texts> {
  if (existsSync(CORPUS)) return { from: 'the development corpus', reports: await corpus(count) }
  const own = await examples()
  const reports = Array.from({ length: count }, (_, i) => own[i % own.length]).flatMap(report => report ?? [])
  return { from: 'the examples, repeated', reports }
}

const corpusLines = (): AsyncIterable<string> =>
  createInterface({ input: createReadStream(CORPUS).pipe(createGunzip()) })

/** Goes through the file twice rather than holding it, so that the peak of memory is that of reading. */
async function corpus(count: number): Promise<Report[]> {
  let all = 0
  for await (const _ of corpusLines()) all++
  const step = Math.max(1, all / count)
  const reports: Report[] = []
  let at = 0
  for await (const line of corpusLines()) {
    const wanted = Math.floor(at / step) !== Math.floor((at - 1) / step)
    at++
    if (!wanted) continue
    const parsed = parseRecord(JSON.parse(line))
    if ('report' in parsed) reports.push(parsed.report)
  }
  return reports
}

async function examples(): Promise<Report[]> {
  const reports: Report[] = []
  for await (const input of readInputs([join(ROOT, 'examples')])) if ('report' in input) reports.push(input.report)
  return reports
}

/** All of a report that is read. */
export const textOf = ({ title, body }: Report): string => `${title ?? ''}\n${body}`
