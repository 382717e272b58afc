/** What the index answers is what the ledger would. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillLedger } from '../../bench/invented-ledger.ts'
import { claim, reading, report } from '../5-events/invented-claims.ts'
import { type Ledger, openLedger } from '../6-ledger/ledger.ts'
import type { EventFilter } from '../6-ledger/query-events.ts'
import { EventIndex } from './event-index.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-index-'))
let ledger: Ledger

beforeAll(async () => {
  const file = join(folder, 'ledger.sqlite')
  ledger = await openLedger(file)
  await fillLedger(file, 1_000)
  await ledger.addReadings([{ report: report('undated'), reading: reading([claim('clash', 'قتال لا يعرف يومه')]) }])
})
afterAll(async () => {
  await ledger.close()
  rmSync(folder, { recursive: true })
})

const FILTERS: readonly EventFilter[] = [
  {},
  { types: ['clash'] },
  { types: ['clash', 'siege'], from: '2013-01-01' },
  { to: '2014-06-30', scope: 'incident', status: 'reported' },
  { bbox: [10, 15, 30, 25], country: 'ly', preset: 'informative' },
  { minConfidence: 0.9, review: 'open', scope: ['incident', 'cumulative'] },
  { minConfidence: 0.95 },
  { types: ['clash'], from: '2015-01-01', to: '2015-12-31' },
]

describe.each(FILTERS)('%o', filter => {
  it('is listed as the ledger lists it, page by page', async () => {
    const index = new EventIndex(ledger)
    await index.events()
    const listed: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await index.page({ ...filter, limit: 37, cursor })
      if (page === null) throw new Error('the index is there')
      listed.push(...page.ids)
      if (page.next === null) break
      cursor = page.next
    }
    const whole = (await ledger.events(filter)).map(({ event }) => event.id)
    expect(listed).toEqual(whole)
    expect((await index.events(filter)).map(event => event.id)).toEqual(whole)
    const one: string[] = []
    for await (const { event } of ledger.eachEvent(filter)) one.push(event.id)
    expect(one).toEqual(whole)
  })
})

it('leaves to the ledger what it does not hold, and what has just changed', async () => {
  const index = new EventIndex(ledger)
  expect(await index.page({ limit: 10 })).toBeNull()
  await index.events()
  expect((await index.page({ limit: 10 }))?.ids).toHaveLength(10)
  expect(await index.page({ limit: 10, text: 'قول' })).toBeNull()
  await ledger.addReadings([{ report: report('late'), reading: reading([claim('clash', 'قتال آخر')]) }])
  expect(await index.page({ limit: 10 })).toBeNull()
})

it('tries again after a load that failed', async () => {
  let broken = true
  const index = new EventIndex({
    ...ledger,
    async *eachOutline() {
      if (broken) throw new Error('the disk is away')
      yield* ledger.eachOutline()
    },
  })
  await expect(index.events()).rejects.toThrow('the disk is away')
  broken = false
  expect((await index.events()).length).toBeGreaterThan(1_000)
})
