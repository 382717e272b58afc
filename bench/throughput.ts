/**
 * How fast reports are read on this machine: `npm run bench` for all of them, or `npm run bench -- 500` for so many. The figures
 * are printed and never asserted, by processor time of this one thread, which other work on the machine lengthens less than the
 * clock; the ratio to splitting the same text into words says more than any of them alone.
 */
import '../bin/engine.cjs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Report } from '../src/1-reports/report.ts'
import { keepHeapLean } from '../src/lean-heap.ts'
import { loadGazetteer } from '../src/load-gazetteer.ts'
import { makeReader } from '../src/pipeline.ts'
import { type Cost, profile } from './profile.ts'
import { sharesByPart } from './stages.ts'
import { ROOT, textOf, textsToRead } from './texts.ts'

/** Read first and not counted: the engine's compiler has seen the code by then. */
const WARM_UP = 200
const PROFILED = 600
const TOP_FUNCTIONS = 15
const WORD = /[\p{L}\p{M}\p{N}]+/gu

interface Timed {
  readonly characters: number
  readonly ms: number
  /** What splitting the same text into words takes. */
  readonly split: number
  /** It has a claim other than of words about a conflict. */
  readonly conflict: boolean
}

keepHeapLean()
const count = Number(process.argv[2] ?? Number.POSITIVE_INFINITY)
const texts = textsToRead(count)
const read = makeReader(loadGazetteer())
const sample: Report[] = []
const timed: Timed[] = []
for await (const report of texts.reports) {
  // The first are read once before, and once more for their time.
  if (sample.length < PROFILED) sample.push(report)
  if (sample.length <= WARM_UP) read(report)
  timed.push(timeReading(report))
}
const { maxRSS } = process.resourceUsage()
say(`${timed.length} reports of ${texts.from}, Node ${process.version}, one thread`)
printSpeeds('all reports', timed)
printSpeeds(
  'conflict reports',
  timed.filter(({ conflict }) => conflict),
)
say(`start-up: marsad read on one report, ${startUp().toFixed(0)} ms (median of 5)`)
say(`peak memory: ${Math.round(maxRSS / 1024)} MB`)
printCosts(
  await profile(() => {
    for (const report of sample) read(report)
  }),
)

/** Milliseconds of processor time, which other work on the machine lengthens less than time by the clock. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function timeReading(report: Report): Timed {
  const start = processorTime()
  const { claims } = read(report)
  const end = processorTime()
  const text = textOf(report)
  text.match(WORD)
  return {
    characters: text.length,
    ms: end - start,
    split: processorTime() - end,
    conflict: claims.some(claim => claim.type !== 'statement'),
  }
}

function printSpeeds(name: string, some: readonly Timed[]): void {
  const total = (of: (one: Timed) => number): number => some.reduce((sum, one) => sum + of(one), 0)
  const seconds = total(({ ms }) => ms) / 1000
  const words = total(({ split }) => split) / 1000
  const characters = total(one => one.characters)
  const slowest = Math.max(0, ...some.map(({ ms }) => ms))
  say(`${name}: ${some.length}, ${(some.length / seconds).toFixed(0)} reports/s, ${rate(characters, seconds)}`)
  say(`  slowest report ${slowest.toFixed(0)} ms`)
  say(
    `  ${(seconds / words).toFixed(1)} times as long as ${String(WORD)} takes to split the same text (${rate(characters, words)})`,
  )
}

function rate(characters: number, seconds: number): string {
  return `${(characters / seconds / 1000).toFixed(0)} 000 characters/s`
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
  say(`share of the time, sampled over ${sample.length} reports:`)
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
