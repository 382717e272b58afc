/**
 * How fast reports are read on this machine: `npm run bench`, or `npm run bench -- 500` for so many reports. The figures are
 * printed and never asserted; the ratio to splitting the same text into words says more than any of them alone.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Report } from '../src/1-reports/report.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { makeReader, type ReadReport } from '../src/pipeline.ts'
import { type Cost, profile } from './profile.ts'
import { sharesByPart } from './stages.ts'
import { ROOT, type Texts, textOf, textsToRead } from './texts.ts'

const REPORTS = 2000
/** Read first and not counted: the engine's compiler has seen the code by then. */
const WARM_UP = 200
const PROFILED = 600
const TOP_FUNCTIONS = 15
const WORD = /[\p{L}\p{M}\p{N}]+/gu

interface Timed {
  readonly report: Report
  readonly ms: number
  /** It has a claim other than of words about a conflict. */
  readonly conflict: boolean
}

const count = Number(process.argv[2] ?? REPORTS)
const texts = await textsToRead(count)
const read = makeReader(loadGazetteer())
const timed = timeReading(texts, read)
const { maxRSS } = process.resourceUsage()
say(`${texts.reports.length} reports of ${texts.from}, Node ${process.version}, one thread`)
printSpeeds('all reports', timed)
printSpeeds(
  'conflict reports',
  timed.filter(({ conflict }) => conflict),
)
say(`peak memory: ${Math.round(maxRSS / 1024)} MB`)
say(`start-up: marsad read on one report, ${startUp().toFixed(0)} ms (median of 5)`)
printCosts(
  await profile(() => {
    for (const report of texts.reports.slice(0, PROFILED)) read(report)
  }),
)

function timeReading({ reports }: Texts, reader: ReadReport): Timed[] {
  for (const report of reports.slice(0, WARM_UP)) reader(report)
  return reports.map(report => {
    const start = performance.now()
    const { claims } = reader(report)
    const ms = performance.now() - start
    return { report, ms, conflict: claims.some(claim => claim.type !== 'statement') }
  })
}

function printSpeeds(name: string, some: readonly Timed[]): void {
  const seconds = some.reduce((sum, { ms }) => sum + ms, 0) / 1000
  const all = some.map(({ report }) => textOf(report))
  const characters = all.reduce((sum, text) => sum + text.length, 0)
  const slowest = Math.max(0, ...some.map(({ ms }) => ms))
  const words = secondsToSplit(all)
  say(`${name}: ${some.length}, ${(some.length / seconds).toFixed(0)} reports/s, ${rate(characters, seconds)}`)
  say(`  slowest report ${slowest.toFixed(0)} ms`)
  say(
    `  ${(seconds / words).toFixed(1)} times as long as ${String(WORD)} takes to split the same text (${rate(characters, words)})`,
  )
}

function rate(characters: number, seconds: number): string {
  return `${(characters / seconds / 1000).toFixed(0)} 000 characters/s`
}

/** The better of three, as other work on the machine only adds. */
function secondsToSplit(all: readonly string[]): number {
  const once = (): number => {
    const start = performance.now()
    for (const text of all) text.match(WORD)
    return (performance.now() - start) / 1000
  }
  return Math.min(once(), once(), once())
}

function startUp(): number {
  const args = [join(ROOT, 'bin', 'marsad'), 'read', join(ROOT, 'examples', 'sirte-600.txt')]
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`marsad read failed: ${stderr}`)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[2] ?? 0
}

function printCosts(costs: readonly Cost[]): void {
  say(`share of the time, sampled over ${Math.min(PROFILED, texts.reports.length)} reports:`)
  for (const { part, share } of sharesByPart(costs)) say(`  ${percent(share)} ${part}`)
  say(`the ${TOP_FUNCTIONS} functions that take most of it themselves:`)
  for (const { name, file, share } of costs.slice(0, TOP_FUNCTIONS)) say(`  ${percent(share)} ${name} ${file}`)
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
