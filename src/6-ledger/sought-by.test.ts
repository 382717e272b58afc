import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { claim, reading, report, toll } from '../5-events/invented-claims.ts'
import { openLedger } from './ledger.ts'
import { fillSoughtBy } from './sought-by.ts'
import { openSqlite } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-sought-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('an older ledger comes to the figures and speakers that a new one has', async () => {
  const file = join(folder, 'ledger.sqlite')
  const ledger = await openLedger(file)
  const said = claim('clash', 'قتال', {
    speakers: ['ناطق باسم الميناء'],
    tolls: [toll(3, 5), toll(null, 4, { outcome: 'injured' }), toll(2, 2, { of: 'السهم', speaker: 'طبيب' })],
  })
  await ledger.addReadings([{ report: report('a'), reading: reading([said], '2031-03-02') }])
  await ledger.close()
  const engine = await openSqlite(file)
  try {
    const made = await engine.db.selectFrom('events').selectAll().execute()
    expect(made[0]).toMatchObject({ toll_killed: 5, toll_injured: 4, toll_freed: 0, confidence: 0.9 })
    expect(made[0]?.speakers).toContain(' | ')
    await engine.write(async step => {
      await step.updateTable('events').set({ toll_killed: 0, toll_injured: 0, confidence: 0, speakers: '' }).execute()
      await fillSoughtBy(step)
    })
    expect(await engine.db.selectFrom('events').selectAll().execute()).toEqual(made)
  } finally {
    await engine.close()
  }
})
