/** The real command on the examples' own gold and on files that are none. */
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Scratch } from '../../../test/marsad.ts'
import { ROOT } from '../../../test/source-files.ts'

const scratch = new Scratch()
afterAll(() => scratch.remove())
const GOLD = join(ROOT, 'examples', 'gold.jsonl')

describe('marsad evaluate', () => {
  it('prints a line for each figure', async () => {
    const { code, out } = await scratch.run('evaluate', GOLD)
    expect(code).toBe(0)
    expect(out).toMatch(/^\d+ reports\n/)
    expect(out).toMatch(
      /^claims +P [01]\.\d{3} {2}R [01]\.\d{3} {2}F [01]\.\d{3} ± [01]\.\d{3} {3}\(\d+ of \d+ coded, \d+ gold\)$/m,
    )
  })

  it('lists what was missed and invented', async () => {
    const { out } = await scratch.run('evaluate', GOLD, '--misses')
    expect(out).toMatch(/^# \S+ /m)
  })

  it('gives the same figures as JSON', async () => {
    const { out } = await scratch.run('evaluate', GOLD, '--json')
    expect(JSON.parse(out)).toMatchObject({
      reports: expect.any(Number),
      figures: { claims: { f: expect.any(Number) } },
    })
  })

  it.each([
    { what: 'a missing file', file: scratch.path('nowhere.jsonl'), says: 'no such file' },
    {
      what: 'a broken line',
      file: scratch.file('broken.jsonl', '{"report":\n'),
      says: 'line 1 is not a hand-coded report',
    },
    { what: 'a report without claims', file: scratch.file('bare.jsonl', '{"id":"a","body":"ب"}\n'), says: 'line 1' },
  ])('tells $what in one line', async ({ file, says }) => {
    const { code, out, err } = await scratch.run('evaluate', file)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^marsad: [^\n]+\n$/)
    expect(err).toContain(says)
  })
})
