/** A real ledger that is given an undated report before, after and without the dated one that tells when it was. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { actor, claim, onDay, reading, report, town } from '../5-events/invented-claims.ts'
import type { ReadReportItem } from './add-readings.ts'
import { openLedger } from './ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'implied-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PLACES = [town('مرسى النور', 31, 16), town('وادي السدر', 32.5, 14)] as const
const SIDES = [
  actor('قوات الفجر', 'initiator', { id: 'toy/dawn' }),
  actor('تنظيم السهم', 'target', { id: 'toy/arrow' }),
]
const fall = claim('capture', 'دخلت القوات المدينة وطردت المسلحين', { place: PLACES[0], actors: SIDES })
const strike = claim('air_strike', 'غارات على المخازن', { place: PLACES[1], actors: SIDES })
const UNDATED: ReadReportItem = { report: report('undated'), reading: reading([fall, strike]) }
const DATED: ReadReportItem = {
  report: report('dated', { published: '2031-03-05' }),
  reading: reading([{ ...fall, ...onDay('2031-03-04') }], '2031-03-05'),
}

let made = 0
async function strikesAfter(...steps: readonly ReadReportItem[]) {
  const ledger = await openLedger(join(folder, `${++made}.db`), () => new Date('2031-04-01'))
  for (const step of steps) await ledger.addReadings([step])
  const rows = await ledger.events({ types: ['air_strike'], from: '2031-03-05', to: '2031-03-05' })
  await ledger.close()
  return rows.map(({ event }) => [event.date, event.implied?.map(days => days.report)])
}

describe('implied days', () => {
  const days = [{ start: '2031-03-04', end: '2031-03-05', basis: 'implied', precision: 'days' }, ['undated']]

  it('come with the report that tells them, whichever came first, and are found by day', async () => {
    expect(await strikesAfter(UNDATED, DATED)).toEqual([days])
    expect(await strikesAfter(DATED, UNDATED)).toEqual([days])
  })

  it('go when that report tells something else', async () => {
    const changed = { report: report('dated', { body: 'نص آخر' }), reading: reading([], '2031-03-05') }
    expect(await strikesAfter(UNDATED, DATED, changed)).toEqual([])
  })
})
