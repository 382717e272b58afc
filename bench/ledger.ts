/**
 * How fast reports go into a ledger: `node --import tsx bench/ledger.ts [COUNT] [FILE|postgres://…]`, by default 28,000 of the
 * development corpus into a PostgreSQL of its own in a temporary folder. Prints reading alone, the ledger alone, and the whole command.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInputs } from '../src/1-reports/read-input.ts'
import type { Report } from '../src/1-reports/report.ts'
import type { ReadReportItem } from '../src/6-ledger/add-readings.ts'
import { openLedger } from '../src/6-ledger/ledger.ts'
import { readMany } from '../src/cli/read-many.ts'
import { startPostgres } from '../test/postgres.ts'
import { ROOT, textsToRead } from './texts.ts'

const REPORTS = 28_000
const COPIES = 3
/** More than the corpus holds, so that all of it is taken. */
const CORPUS_AND_MORE = 20_000
/** What `marsad add` stores in one step. */
const BATCH = Number(process.env.BENCH_BATCH ?? 200)

const count = Number(process.argv[2] ?? REPORTS)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const server = process.argv[3] === undefined ? await startPostgres(true) : null
const target = process.argv[3] ?? ''
const file = join(folder, 'reports.jsonl')

try {
  const { from, reports: found } = textsToRead(CORPUS_AND_MORE)
  const reports: Report[] = []
  for await (const report of found) reports.push(report)
  const all = copiesOf(reports).slice(0, count)
  writeFileSync(file, all.map(report => `${JSON.stringify(report)}\n`).join(''))
  say(`${all.length} reports of ${from}, with ${reports.length} different texts`)
  const start = performance.now()
  const items: ReadReportItem[] = []
  for await (const read of readMany(readInputs([file]))) if ('report' in read) items.push(read)
  told('reading alone', start)
  await ledgerAlone(items)
  if (server) commandAlone(server.database())
} finally {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** Each copy with another id and another first line, so that it is a report of its own with the same news. */
function copiesOf(reports: readonly Report[]): Report[] {
  return Array.from({ length: COPIES }, (_, copy) =>
    reports.map(report => ({ ...report, id: `${copy}/${report.id}`, body: `نسخة ${copy}\n${report.body}` })),
  ).flat()
}

async function ledgerAlone(items: readonly ReadReportItem[]): Promise<void> {
  const ledger = await openLedger(server?.database() ?? target)
  const start = performance.now()
  const cpu = process.cpuUsage()
  for (let at = 0; at < items.length; at += BATCH) await ledger.addReadings(items.slice(at, at + BATCH))
  told('the ledger alone', start)
  const { user, system } = process.cpuUsage(cpu)
  say(`  of which in this program ${((user + system) / 1e6).toFixed(1)} s`)
  const { claims, events } = await ledger.counts()
  say(`  ${claims} claims, ${events} events`)
  await ledger.close()
}

function commandAlone(database: string): void {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [
    join(ROOT, 'bin', 'marsad'),
    'add',
    file,
    '--ledger',
    database,
  ])
  if (status !== 0) throw new Error(String(stderr))
  told('marsad add, reading and ledger', start)
}

function told(what: string, start: number): void {
  const seconds = (performance.now() - start) / 1000
  say(`${what}: ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)} reports/s`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
