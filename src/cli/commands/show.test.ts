/** The real command on a real ledger of one report. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonLines, Scratch } from '../../../test/marsad.ts'

const scratch = new Scratch()
const ledger = scratch.path('test.sqlite')
const BODY =
  'قال متحدث عسكري إن أربعة جنود قتلوا في غارة جوية على سرت أمس السبت.\nوأضاف المتحدث أن المعارك مستمرة في المدينة.'
beforeAll(async () => {
  const report = { id: 'one', publisher: 'صحيفة', published: '2016-08-14', body: BODY }
  await scratch.run('add', scratch.file('one.jsonl', `${JSON.stringify(report)}\n`), '--ledger', ledger)
})
afterAll(() => scratch.remove())

describe('marsad show', () => {
  it('prints an event with its claims and their words', async () => {
    const [row] = jsonLines((await scratch.run('events', '--json', '--ledger', ledger)).out)
    const { event } = JSON.parse(JSON.stringify(row))
    const { code, out } = await scratch.run('show', event.id, '--ledger', ledger)
    expect(code).toBe(0)
    expect(out).toContain(`${event.id} ${event.type}`)
    expect(out).toContain('one · صحيفة · 2016-08-14')
    expect(out).toMatch(/words {4}«[^»]+» \d+–\d+/)
  })

  it('tells an unknown id in one line', async () => {
    const { code, out, err } = await scratch.run('show', 'c0', '--ledger', ledger)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^marsad: neither an event nor a report has the id c0; [^\n]+\n$/)
  })
})
