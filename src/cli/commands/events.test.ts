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

describe('marsad events', () => {
  it('prints an event a line, whose claims are those of marsad read', async () => {
    const { out } = await scratch.run('events', '--json', '--ledger', ledger)
    const rows = jsonLines(out)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row).toEqual({ event: expect.any(Object), claims: expect.any(Array) })
      expect(row).toHaveProperty('event.sources.independent')
      expect(row).toHaveProperty('claims.0.index', expect.any(Number))
    }
    expect(rows).toContainEqual(expect.objectContaining({ claims: [{ report: 'one', index: 0 }] }))
  })

  it('lists them in a table', async () => {
    const { out } = await scratch.run('events', '--ledger', ledger)
    expect(out).toMatch(/^event +date +type +reports +toll +place \| actors\n/)
    expect(out).toMatch(/\n\d+ events?\n$/)
  })

  it.each([
    { args: ['--place', 'سرت', '--from', '2016-08-13', '--to', '2016-08-13'], found: true },
    { args: ['--type', 'air_strike', 'clash', '--scope', 'incident', '--country', 'LY'], found: true },
    { args: ['--from', '2016-08-15'], found: false },
    { args: ['--type', 'protest'], found: false },
    { args: ['--actor', 'nobody'], found: false },
    { args: ['--outlet', 'صحيفة', '--limit', '5'], found: true },
  ])('filters by $args', async ({ args, found }) => {
    const { out } = await scratch.run('events', '--json', ...args, '--ledger', ledger)
    expect(jsonLines(out).length > 0).toBe(found)
  })

  it('chooses the best figures by the preset that is asked for', async () => {
    const { out } = await scratch.run(
      'events',
      '--type',
      'air_strike',
      '--preset',
      'informative',
      '--json',
      '--ledger',
      ledger,
    )
    expect(jsonLines(out)).toHaveProperty('0.event.tolls.0.preset', 'informative')
  })

  it.each([
    { args: ['--preset', 'boldest'], says: 'Allowed choices are conservative' },
    { args: ['--from', '2016-02-30'], says: '2016-08-14' },
    { args: ['--type', 'quarrel'], says: 'Allowed choices are clash' },
    { args: ['--limit', '0'], says: 'whole number' },
    { args: ['--format', 'docx'], says: 'Allowed choices are table, jsonl' },
    { args: ['--ledger', 'nowhere.sqlite'], says: 'there is no ledger yet' },
  ])('tells a wrong $args in one line', async ({ args, says }) => {
    const { code, out, err } = await scratch.run('events', ...args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^marsad: [^\n]+\n$/)
    expect(err).toContain(says)
  })
})
