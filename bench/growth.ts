/**
 * `node --import tsx bench/growth.ts REPORTS.jsonl [RUNS]`: what adding to a ledger in a file costs, reading apart, and whether it
 * grows with what is there: processor time for the first and the second half of the reports, in small steps. The
 * medians of RUNS, 3 if not given. Nothing is asserted.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInputs } from '../src/1-reports/read-input.ts'
import type { ReadReportItem } from '../src/6-ledger/add-readings.ts'
import { openLedger } from '../src/6-ledger/ledger.ts'
import { readMany } from '../src/cli/read-many.ts'

const BATCH = 50
const SECOND = 1e6
const MEGABYTE = 1 << 20

const [file = '', runs = '3'] = process.argv.slice(2)
const items: ReadReportItem[] = []
for await (const input of readMany(readInputs([file]))) if ('report' in input) items.push(input)
console.log(`${items.length} reports read`)

interface Cost {
  readonly halves: readonly [number, number]
  readonly wall: number
  readonly memory: number
}

async function addAll(): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'))
  const ledger = await openLedger(join(folder, 'ledger.sqlite'))
  const halves: [number, number] = [0, 0]
  const start = performance.now()
  for (let at = 0; at < items.length; at += BATCH) {
    const before = process.cpuUsage()
    await ledger.addReadings(items.slice(at, at + BATCH))
    const { user, system } = process.cpuUsage(before)
    halves[at < items.length / 2 ? 0 : 1] += (user + system) / SECOND
  }
  const wall = (performance.now() - start) / 1000
  const { events, claims } = await ledger.counts()
  await ledger.close()
  rmSync(folder, { recursive: true })
  console.log(`${claims} claims, ${events} events`)
  return { halves, wall, memory: process.memoryUsage.rss() / MEGABYTE }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((x, y) => x - y)[numbers.length >> 1] ?? 0

const costs: Cost[] = []
for (let run = 0; run < Number(runs); run++) costs.push(await addAll())
const [first, second] = [median(costs.map(cost => cost.halves[0])), median(costs.map(cost => cost.halves[1]))]
const ratio = median(costs.map(({ halves }) => halves[1] / halves[0]))
console.log(
  `first half ${first.toFixed(1)} s, second half ${second.toFixed(1)} s of processor time: ${ratio.toFixed(2)} times`,
)
const memory = Math.max(...costs.map(cost => cost.memory))
console.log(
  `${median(costs.map(cost => cost.wall)).toFixed(1)} s in all, ${memory.toFixed(0)} MB with the readings held`,
)
