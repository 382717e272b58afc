/** Reports coded by people, which weights are fitted on. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Report } from '../src/1-reports/report.ts'
import { type CodedReport, toCodedReport } from '../src/evaluate/coded-report.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const GOLD = ['examples/gold.jsonl', '../shared/gold/train.jsonl', '../shared/gold/seeds.jsonl'].map(
  file => `${ROOT}${file}`,
)

const isEvent = ({ scope, type }: CodedReport['claims'][number]): boolean =>
  scope !== 'background' && type !== 'statement'

const line = z.object({
  report: z.object({
    id: z.string(),
    body: z.string(),
    title: z.string().nullish(),
    publisher: z.string().nullish(),
    published: z.string().nullish(),
  }),
  relevant: z.boolean().optional(),
})

/** A report with what people coded of it. */
export interface Labelled {
  readonly report: Report
  /** Null where only its relevance was coded. */
  readonly gold: CodedReport | null
  readonly relevant: boolean
}

/** The reports of a file of coded reports. */
export function readGold(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(text => text.trim())
    .map(text => {
      const value: unknown = JSON.parse(text)
      const { report, relevant } = line.parse(value)
      const { id, body, title = null, publisher = null, published = null } = report
      const gold = relevant === undefined ? toCodedReport(value) : null
      return {
        report: { id, body, title, publisher, published, url: null },
        gold,
        relevant: relevant ?? gold?.claims.some(isEvent) ?? false,
      }
    })
}

/** Those of the project and those given, as far as they stand on this machine. */
export const goldFiles = (given: readonly string[]): string[] => [...GOLD, ...given].filter(file => existsSync(file))
