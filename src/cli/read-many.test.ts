/** Reading in threads gives what reading in one gives, byte by byte. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonLines, Scratch } from '../../test/marsad.ts'
import { ROOT } from '../../test/source-files.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())

const example = z.object({ report: z.looseObject({ id: z.string() }) })
const EXAMPLES = readFileSync(join(ROOT, 'examples', 'gold.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => example.parse(JSON.parse(line)).report)

/** More than are read without threads, not a whole number of batches, and a broken line in the middle. */
const LINES = Array.from({ length: 333 }, (_, i) => {
  const report = EXAMPLES[i % EXAMPLES.length]
  return i === 140 ? '{"id":' : JSON.stringify({ ...report, id: `${i}-${report?.id}` })
})
const MANY = scratch.file('many.jsonl', `${LINES.join('\n')}\n`)
const idOf = (line: unknown): string => example.parse(line).report.id

describe('many reports', () => {
  it('are read in threads as they are in one, in their order', async () => {
    const one = await scratch.run('read', MANY, '--json', '--threads', '1')
    const three = await scratch.run('read', MANY, '--json', '--threads', '3')
    expect(three).toEqual(one)
    expect(three.err).toMatch(/^marsad: [^\n]*line 141 is not valid JSON[^\n]*\n$/)
    const places = jsonLines(three.out).map(line => Number.parseInt(idOf(line), 10))
    expect(places).toEqual(LINES.flatMap((_, i) => (i === 140 ? [] : [i])))
    expect(three.out).toContain('"outcome":"killed"')
  })

  // Two ledgers of 332 reports take their time where other work goes on beside.
  it('make the same ledger', { timeout: 300_000 }, async () => {
    const events = async (threads: string): Promise<string> => {
      const ledger = scratch.path(`${threads}.sqlite`)
      const { out } = await scratch.run('add', MANY, '--ledger', ledger, '--threads', threads)
      expect(out).toMatch(/^332 new, 0 unchanged, 0 new versions, 1 failed\n/)
      return (await scratch.run('events', '--json', '--ledger', ledger)).out
    }
    expect(await events('2')).toBe(await events('1'))
  })

  it('need a number of threads that makes sense', async () => {
    const { code, out, err } = await scratch.run('read', MANY, '--threads', 'none')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^marsad: option '--threads <n>' [^\n]+\n$/)
  })
})
