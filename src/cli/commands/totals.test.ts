/** The real command on a real ledger of two reports: a day's dead, and a total since May. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Scratch } from '../../../test/marsad.ts'

const scratch = new Scratch()
const ledger = scratch.path('test.sqlite')
const REPORTS = [
  {
    id: 'day',
    published: '2016-08-14',
    body: 'قال متحدث عسكري إن أربعة جنود قتلوا في اشتباكات مع تنظيم الدولة الإسلامية في سرت أمس السبت.',
  },
  {
    id: 'since-may',
    published: '2016-08-20',
    body: 'قتل أكثر من 350 من قوات البنيان المرصوص في معارك سرت مع تنظيم الدولة الإسلامية منذ مايو الماضي.',
  },
]
beforeAll(async () => {
  const lines = REPORTS.map(report => `${JSON.stringify({ publisher: `صحيفة ${report.id}`, ...report })}\n`).join('')
  await scratch.run('add', scratch.file('reports.jsonl', lines), '--ledger', ledger)
})
afterAll(() => scratch.remove())

const Totals = z.object({
  sums: z.array(z.object({ key: z.string().nullable(), outcome: z.string(), best: z.number(), events: z.number() })),
  campaigns: z.array(z.looseObject({ sum: z.looseObject({}).nullable(), sideless: z.looseObject({}).nullable() })),
})
const totalsOf = async (...args: readonly string[]) =>
  Totals.parse(JSON.parse((await scratch.run('totals', '--json', ...args, '--ledger', ledger)).out))

describe('marsad totals', () => {
  it('adds up the incidents and shows the total beside them', async () => {
    const { sums, campaigns } = await totalsOf()
    expect(sums).toEqual([expect.objectContaining({ key: null, outcome: 'killed', best: 4, events: 1 })])
    expect(campaigns).toEqual([
      expect.objectContaining({
        outcome: 'killed',
        since: '2016-05-01',
        sum: expect.objectContaining({ best: 0 }),
        sideless: expect.objectContaining({ best: 4, events: 1 }),
      }),
    ])
  })

  it('splits the sums and keeps to what fits', async () => {
    expect((await totalsOf('--by', 'month', '--place', 'سرت')).sums.map(row => row.key)).toEqual(['2016-08'])
    expect((await totalsOf('--from', '2017-01-01')).sums).toEqual([])
  })

  it('says so in words', async () => {
    const { out } = await scratch.run('totals', '--ledger', ledger)
    expect(out).toMatch(/^outcome +low +best +high +events\nkilled +4 +4 +4 +1 +–\n/)
    expect(out).toContain('outlets say 350+ by 2016-08-20')
    expect(out).toContain(
      "the ledger's incidents of these days hold 0 (0–0) in 0 events, and 4 (4–4) of no side that is told in 1 event",
    )
    expect((await scratch.run('totals', '--from', '2017-01-01', '--ledger', ledger)).out).toBe('no tolls fit\n')
  })
})
