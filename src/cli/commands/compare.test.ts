/** The real command on a ledger of coded claims: with its own exports all is matched, with others' rows what differs is told. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCodedLedger } from '../../../test/coded-ledger.ts'
import { Scratch } from '../../../test/marsad.ts'

const scratch = new Scratch()
const ledger = scratch.path('coded.sqlite')
beforeAll(async () => (await openCodedLedger(ledger)).close())
afterAll(() => scratch.remove())

describe('with a ledger’s own export', () => {
  it.each(['acled', 'ucdp'])('%s: every row is matched with itself, and no death differs', async format => {
    const file = scratch.path(`${format}.csv`)
    await scratch.run('events', '--format', format, '--output', file, '--ledger', ledger)
    const { code, out, err } = await scratch.run('compare', file, '--json', '--ledger', ledger)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const { dataSet, sums, matched, onlyTheirs, onlyOurs } = JSON.parse(out)
    expect(dataSet.id).toBe(format)
    expect([onlyTheirs, onlyOurs]).toEqual([[], []])
    expect(matched.length).toBeGreaterThan(5)
    expect(
      matched.filter((pair: { theirs: { id: string }; ours: { id: string } }) => pair.theirs.id !== pair.ours.id),
    ).toEqual([])
    expect(new Set(matched.map((pair: { difference: number }) => pair.difference))).toEqual(new Set([0]))
    expect(sums.both.theirs).toBe(sums.both.ours)
  })
})

const HEADER =
  'event_id_cnty,event_date,time_precision,event_type,sub_event_type,country,admin1,location,latitude,longitude,geo_precision,fatalities'
const ROWS = [
  'LBY1,02 July 2019,1,Explosions/Remote violence,Air/drone strike,Libya,Tripoli,Tajura,32.88,13.35,1,53',
  'LBY2,03 July 2019,1,Protests,Peaceful protest,Libya,Tripoli,Tajura,32.88,13.35,1,0',
  'IRQ3,02 July 2019,1,Battles,Armed clash,Iraq,Ninewa,Mosul,36.34,43.13,1,7',
]

describe('with rows of others', () => {
  const file = scratch.file('acled-2019.csv', `${[HEADER, ...ROWS].join('\n')}\n`)
  const range = ['--from', '2019-07-01', '--to', '2019-07-05']

  it('prints what both have, what one side has, and how the deaths differ', async () => {
    const { code, out } = await scratch.run('compare', file, ...range, '--ledger', ledger)
    expect(code).toBe(0)
    expect(out).toContain('ACLED and the ledger, 2019-07-01 to 2019-07-05, LY')
    expect(out).toMatch(/\nboth +1 +53 +40 +-13\n/)
    expect(out).toMatch(/\nonly theirs +1 +0\n/)
    expect(out).toContain('not compared, theirs: 1 of other days or countries')
    expect(out).toMatch(/\nBoth\n.*\nLBY1 +c\w+ +2019-07-02 +0 +53 +40 \(40–53\) +-13 +Tajura \| تاجوراء +.+\n/)
    expect(out).toMatch(/\nOnly theirs\n.*\nLBY2 .*Peaceful protest/)
    expect(out).toMatch(/\nalso ours +1 +0\n/)
    expect(out).toMatch(/\n +\+ c\w+ +2019-07-02 +0 +تاجوراء/)
  })

  it('writes a table of all of them', async () => {
    const output = scratch.path('differences.csv')
    await scratch.run('compare', file, ...range, '--format', 'csv', '--output', output, '--ledger', ledger)
    const rows: Record<string, string>[] = parse(readFileSync(output), { bom: true, columns: true })
    expect(rows[0]).toMatchObject({
      ...{ side: 'both', their_id: 'LBY1', their_deaths: '53', our_deaths: '40', our_deaths_low: '40' },
      ...{ our_deaths_high: '53', deaths_difference: '-13', km_apart: '0', days_apart: '0', country: 'LY' },
    })
    expect(rows[1]).toMatchObject({ side: 'also ours', their_id: '', beside: 'LBY1' })
    expect(rows[2]).toMatchObject({
      side: 'theirs',
      their_id: 'LBY2',
      our_id: '',
      our_deaths: '',
      deaths_difference: '',
    })
    expect(rows).toHaveLength(3)
  })

  it('shows the sides of both, and what one side has as several beside its pair', async () => {
    const lines = ['LBY1', 'LBY8', 'LBY9'].map(id => `${ROWS[0]?.replace('LBY1', id)},Side ${id},`)
    const rows = [`${HEADER},actor1,actor2`, ...lines]
    const doubled = scratch.file('acled-twice.csv', `${rows.join('\n')}\n`)
    const { out } = await scratch.run('compare', doubled, ...range, '--ledger', ledger)
    // The ledger has two there: the third of theirs is left.
    expect(out).toMatch(/\nboth +2 +106 +40 +-66\nalso theirs +1 +53\n/)
    expect(out).toMatch(/\nLBY1 +c\w+ .* Side LBY1 \| .+\n\+ LBY9 +2019-07-02 +53 +Tajura +Side LBY9\n +(= all) +-66\n/)
    const { out: json } = await scratch.run('compare', doubled, ...range, '--json', '--ledger', ledger)
    const [pair] = JSON.parse(json).matched
    expect(pair).toMatchObject({ alsoTheirs: [{ id: 'LBY9', sides: 'Side LBY9' }], alsoOurs: [], wholeDifference: -66 })
    const { out: csv } = await scratch.run('compare', doubled, ...range, '--format', 'csv', '--ledger', ledger)
    const cells: Record<string, string>[] = parse(csv, { bom: true, columns: true })
    expect(cells[1]).toMatchObject({ side: 'also theirs', their_id: 'LBY9', beside: pair.ours.id })
  })

  it('takes the best figures of the preset that is asked for', async () => {
    const { out } = await scratch.run(
      'compare',
      file,
      ...range,
      '--preset',
      'informative',
      '--json',
      '--ledger',
      ledger,
    )
    expect(JSON.parse(out).matched[0]).toMatchObject({ ours: { deaths: { best: 53 } }, difference: 0 })
  })

  it('tells in one line what cannot be compared, and compares the rest', async () => {
    const broken = scratch.file(
      'broken.csv',
      `${[HEADER, ROWS[0]?.replace('02 July 2019', 'July'), ROWS[0]].join('\n')}\n`,
    )
    const { code, out, err } = await scratch.run('compare', broken, '--json', '--ledger', ledger)
    expect(code).toBe(1)
    expect(err).toBe(
      `marsad: ${broken}: rows that cannot be compared: 1, the first is row 2 (event_date “July” is no day); mend or remove them; the other rows were compared\n`,
    )
    expect(JSON.parse(out).matched).toHaveLength(1)
  })

  it.each([
    { args: [scratch.file('other.csv', 'name,age\nx,3\n')], line: 'columns of no data set' },
    { args: [scratch.path('none.csv')], line: 'no such file' },
    { args: [file, '--km', 'far'], line: 'Write a whole number' },
  ])('refuses $line in one line', async ({ args, line }) => {
    const { code, out, err } = await scratch.run('compare', ...args, '--ledger', ledger)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(line)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})
