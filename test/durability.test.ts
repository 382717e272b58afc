/** What `marsad add` reported as added is there, whatever becomes of the program; and nothing is there by half. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import Database from 'libsql'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { seededNumbers } from '../src/5-events/invented-claims.ts'
import { ledgerFaults, reportsIn } from './ledger-faults.ts'
import { TEST_ENGINES } from './ledgers.ts'
import { BIN, Scratch } from './marsad.ts'
import { warLines } from './war-reports.ts'

const scratch = new Scratch()
const small = scratch.path('small-disk')
mkdirSync(small)
/** Only root may; elsewhere what a full disk does is not tested. */
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small]).status === 0
afterAll(() => {
  // Lazily: this process has had a ledger open there.
  if (mounted) spawnSync('umount', ['-l', small])
  scratch.remove()
})
afterEach(() => vi.unstubAllEnvs())

const REPORTS = 100
const BATCH = 50

const filed = (run: number): string => scratch.file(`run-${run}.jsonl`, warLines(`run${run}`, REPORTS, run * 37))

/**
 * Adds a file, and kills the program after `ms`, counted from the start or from when it first says that something is in.
 * Gives the number of reports that it said were in.
 */
function killedAdd(file: string, ledger: string, ms: number, from: 'start' | 'first'): Promise<number> {
  const args = [BIN, 'add', file, '--ids', '--ledger', ledger]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const kill = (): unknown => setTimeout(() => child.kill('SIGKILL'), ms)
  if (from === 'start') kill()
  let said = ''
  child.stdout.on('data', (data: Buffer) => {
    if (said === '' && from === 'first') kill()
    said += String(data)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    // "close", not "exit": all that it said is heard by then.
    child.on('close', () => resolve(said.match(/^run\d+-\d+$/gm)?.length ?? 0))
  })
}

describe.each(TEST_ENGINES)('$name, when the program is killed', ({ name, start }) => {
  const kills = name === 'PostgreSQL' ? 5 : 26

  it(`${kills} times at random moments, holds all that was reported and nothing by half`, {
    timeout: 900_000,
  }, async () => {
    const engine = await start()
    try {
      const [ledger, next] = [engine.target(), seededNumbers(31)]
      const began = Date.now()
      expect((await scratch.run('add', filed(0), '--ledger', ledger)).code).toBe(0)
      const whole = Date.now() - began
      const outcomes = new Set<string>()
      for (let run = 1; run <= kills; run++) {
        const from = run % 3 === 0 ? 'start' : 'first'
        // Every third time at once, when the rest of the file can hardly be in.
        const after = run % 3 === 1 ? 0 : next() * whole * (from === 'start' ? 1 : 0.25)
        const confirmed = await killedAdd(filed(run), ledger, after, from)
        const there = await reportsIn(ledger)
        const kept = Array.from({ length: REPORTS }, (_, i) => there.has(`run${run}-${i}`))
        const count = kept.filter(Boolean).length
        expect(kept.slice(0, confirmed)).not.toContain(false)
        expect([count % BATCH, kept.lastIndexOf(true) + 1]).toEqual([0, count])
        expect(await ledgerFaults(ledger)).toEqual([])
        outcomes.add(count === 0 ? 'none' : count < REPORTS ? 'some' : 'all')
      }
      // Otherwise no kill fell amid the writing, and nothing was shown.
      expect(outcomes).toContain('some')
      const files = Array.from({ length: kills + 1 }, (_, run) => scratch.path(`run-${run}.jsonl`))
      expect((await scratch.run('add', ...files, '--ledger', ledger)).code).toBe(0)
      const untouched = engine.target()
      await scratch.run('add', ...files, '--ledger', untouched)
      const [mended, expected] = [ledger, untouched].map(one => scratch.run('events', '--json', '--ledger', one))
      expect((await mended)?.out).toBe((await expected)?.out)
    } finally {
      await engine.stop()
    }
  })
})

describe('two programs on one ledger', { timeout: 300_000 }, () => {
  it.each(TEST_ENGINES)('both work, and nothing is lost, in $name', async ({ start }) => {
    const engine = await start()
    try {
      const ledger = engine.target()
      const adds = [50, 51, 52].map(run => scratch.run('add', filed(run), '--ledger', ledger))
      for (const { code, out } of await Promise.all(adds)) {
        expect(code).toBe(0)
        expect(out).toMatch(/^100 new, 0 unchanged, 0 new versions, 0 failed\n/)
      }
      expect((await reportsIn(ledger)).size).toBe(3 * REPORTS)
      expect(await ledgerFaults(ledger)).toEqual([])
    } finally {
      await engine.stop()
    }
  })

  it('wait for one another up to a limit, and say so in one line', async () => {
    const ledger = scratch.path('held.sqlite')
    await scratch.run('add', filed(60), '--ledger', ledger)
    vi.stubEnv('MARSAD_WRITER_WAIT', '1')
    const other = new Database(ledger)
    other.exec('begin immediate')
    const { code, err } = await scratch.run('add', filed(61), '--ledger', ledger)
    expect(code).toBe(1)
    expect(err).toMatch(/marsad: [^\n]*held\.sqlite: another program is writing[^\n]*\n$/)
    expect(err).not.toContain('    at ')
    other.exec('commit')
    other.close()
    expect((await scratch.run('add', filed(61), '--ledger', ledger)).code).toBe(0)
  })
})

describe.runIf(mounted)('a full disk', () => {
  it('is told of in one line, and the ledger opens and holds what was reported as added', async () => {
    const ledger = `${small}/ledger.sqlite`
    const many = scratch.file('many.jsonl', warLines('many', 2000))
    const { code, out: said, err } = await scratch.run('add', many, '--ids', '--ledger', ledger)
    expect(code).toBe(1)
    expect(err).toMatch(/marsad: [^\n]*ledger\.sqlite: cannot be written to, the disk is full[^\n]*\n$/)
    expect(err).not.toContain('    at ')
    const { code: opened, out } = await scratch.run('events', '--json', '--ledger', ledger)
    expect([opened, out.length > 0]).toEqual([0, true])
    const there = await reportsIn(ledger)
    expect((said.match(/^many-\d+$/gm) ?? []).filter(id => !there.has(id))).toEqual([])
    expect(there.size).toBeGreaterThan(0)
    expect(await ledgerFaults(ledger)).toEqual([])
  })
})
