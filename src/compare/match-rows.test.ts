import { describe, expect, it } from 'vitest'
import type { ComparedRow } from './compared-row.ts'
import { acled } from './data-sets/acled.ts'
import { ucdp } from './data-sets/ucdp.ts'
import { DEFAULT_REACH, type Matching, matchRows, type Reach } from './match-rows.ts'

const row = (id: string, day: string, over: Partial<ComparedRow> = {}): ComparedRow => ({
  ...{ id, from: day, to: day, country: 'LY', admin1: 'Sirte', place: 'Sirte', lat: 31.2, lon: 16.6, width: 'point' },
  ...{ type: 'Battles / Armed clash', sides: '', names: [], deaths: { low: 3, best: 3, high: 3 }, ...over },
})

const match = (theirs: ComparedRow[], ours: ComparedRow[], reach: Reach = DEFAULT_REACH): Matching =>
  matchRows(theirs, ours, acled.likeness, reach)
const ids = ({ matched }: Matching): string[] => matched.map(pair => `${pair.theirs.id}=${pair.ours.id}`)

describe('rows are matched', () => {
  it('by place, day and type together, each once', () => {
    const theirs = [
      row('battle', '2016-08-10'),
      row('raid', '2016-08-10', { type: 'Explosions/Remote violence / Air/drone strike' }),
      row('far', '2016-08-10', { lat: 32.1, lon: 20.1, admin1: 'Benghazi' }),
    ]
    const ours = [
      row('o-raid', '2016-08-10', { type: 'Explosions/Remote violence / Air/drone strike' }),
      row('o-battle', '2016-08-10'),
      row('o-later', '2016-08-14'),
    ]
    const found = match(theirs, ours)
    expect(ids(found)).toEqual(['battle=o-battle', 'raid=o-raid'])
    expect(found.onlyTheirs.map(one => one.id)).toEqual(['far'])
    expect(found.onlyOurs.map(one => one.id)).toEqual(['o-later'])
  })

  it('the same for any order of the rows', () => {
    const theirs = [row('a', '2016-08-10'), row('b', '2016-08-10'), row('c', '2016-08-11')]
    const ours = [row('x', '2016-08-11'), row('y', '2016-08-10'), row('z', '2016-08-10')]
    expect(match(theirs.toReversed(), ours.toReversed())).toEqual(match(theirs, ours))
  })

  it('a day apart, and never two where one is allowed', () => {
    expect(ids(match([row('a', '2016-08-10')], [row('x', '2016-08-11')]))).toEqual(['a=x'])
    expect(ids(match([row('a', '2016-08-10')], [row('x', '2016-08-12')]))).toEqual([])
    expect(ids(match([row('a', '2016-08-10')], [row('x', '2016-08-11')], { km: 25, days: 0 }))).toEqual([])
    expect(ids(match([row('a', '2016-08-10')], [row('x', '2016-08-13')], { km: 25, days: 3 }))).toEqual(['a=x'])
  })

  it('within a month that one side alone knows', () => {
    const month = row('a', '2016-08-01', { to: '2016-08-31' })
    expect(ids(match([month], [row('x', '2016-08-20')]))).toEqual(['a=x'])
    // A day that is told is liker than a month it lies in.
    expect(ids(match([month, row('b', '2016-08-20')], [row('x', '2016-08-20')]))).toEqual(['b=x'])
  })

  it('within so many kilometres, within a province, within a country', () => {
    const near = { lat: 31.35, lon: 16.6 }
    expect(ids(match([row('a', '2016-08-10')], [row('x', '2016-08-10', near)]))).toEqual(['a=x'])
    expect(ids(match([row('a', '2016-08-10')], [row('x', '2016-08-10', near)], { km: 10, days: 1 }))).toEqual([])
    const province = row('p', '2016-08-10', { width: 'province', lat: 30.5, lon: 16 })
    expect(ids(match([province], [row('x', '2016-08-10')]))).toEqual(['p=x'])
    const country = row('c', '2016-08-10', { width: 'country', lat: 27, lon: 17, admin1: null })
    expect(ids(match([country], [row('x', '2016-08-10')]))).toEqual(['c=x'])
    expect(ids(match([country], [row('x', '2016-08-10', { country: 'TN' })]))).toEqual([])
  })

  it('by name where there is no point', () => {
    const pointless = { lat: null, lon: null }
    expect(ids(match([row('a', '2016-08-10', pointless)], [row('x', '2016-08-10')]))).toEqual(['a=x'])
    expect(ids(match([row('a', '2016-08-10', pointless)], [row('x', '2016-08-10', { place: 'Derna' })]))).toEqual([])
  })

  it('by deaths only where they are equally like', () => {
    const deaths = (best: number): Partial<ComparedRow> => ({ deaths: { low: best, best, high: best } })
    const ours = [row('x', '2016-08-10', deaths(30)), row('y', '2016-08-10', deaths(4))]
    expect(ids(match([row('a', '2016-08-10', deaths(5)), row('b', '2016-08-10', deaths(25))], ours))).toEqual([
      ...['a=y', 'b=x'],
    ])
    const offDay = row('z', '2016-08-11', deaths(5))
    expect(ids(match([row('a', '2016-08-10', deaths(5))], [offDay, row('x', '2016-08-10', deaths(30))]))).toEqual([
      'a=x',
    ])
  })

  it('and several that one of the other side may be stand beside its pair, in both ways', () => {
    const beside = (theirs: ComparedRow[], ours: ComparedRow[]) => {
      const { matched, onlyTheirs, onlyOurs } = match(theirs, ours)
      const idsOf = (rows: readonly ComparedRow[]): string[] => rows.map(one => one.id)
      const pairs = matched.map(one => [one.theirs.id, one.ours.id, idsOf(one.alsoTheirs), idsOf(one.alsoOurs)])
      return [pairs, idsOf(onlyTheirs), idsOf(onlyOurs)]
    }
    const far = row('far', '2016-08-20')
    const [one, three] = [row('x', '2016-08-10'), ['c', 'b', 'a'].map(id => row(id, '2016-08-10'))]
    expect(beside([...three, far], [one])).toEqual([[['a', 'x', ['b', 'c'], []]], ['far'], []])
    expect(beside([one], [...three, far])).toEqual([[['x', 'a', [], ['b', 'c']]], [], ['far']])
    // Two of each: a pair each, and none beside.
    expect(beside(three.slice(0, 2), [one, row('y', '2016-08-10')])).toEqual([
      [
        ['b', 'x', [], []],
        ['c', 'y', [], []],
      ],
      [],
      [],
    ])
  })

  it('by the names of their sides before their deaths, where they are equally like', () => {
    const deaths = (best: number): Partial<ComparedRow> => ({ deaths: { low: best, best, high: best } })
    const ours = [
      row('x', '2016-08-10', { ...deaths(3), names: ['قوات الفجر', 'Dawn Forces'] }),
      row('y', '2016-08-10', { ...deaths(30), names: ['Islamic State'] }),
    ]
    const theirs = row('a', '2016-08-10', {
      ...deaths(3),
      names: ['Military Forces of Libya (2014-)', 'Islamic State (Libya)'],
    })
    expect(ids(match([theirs], ours))).toEqual(['a=y'])
    // Words that any side may be called by say nothing: then deaths part them.
    expect(ids(match([{ ...theirs, names: ['Unidentified Armed Group (Libya)', 'Dawnless Forces'] }], ours))).toEqual([
      'a=x',
    ])
  })
})

describe('types', () => {
  const alike = (a: string, b: string): number =>
    acled.likeness(row('a', '2016-08-10', { type: a }), row('b', '2016-08-10', { type: b }))

  it('of ACLED are the liker the more they share, and a protest is no battle', () => {
    const clash = 'Battles / Armed clash'
    const order = [
      alike(clash, clash),
      alike('Battles / Government regains territory', 'Battles / Non-state actor overtakes territory'),
      alike(clash, 'Battles / Government regains territory'),
      alike(clash, 'Explosions/Remote violence / Shelling/artillery/missile attack'),
      alike(clash, 'Protests / Peaceful protest'),
    ]
    expect(order).toEqual([...order].sort((a, b) => b - a))
    expect(new Set(order).size).toBe(order.length)
    expect(order.at(-1)).toBe(0)
  })

  it('of ACLED before 2019 are those of today', () => {
    expect(alike('Battle-No change of territory', 'Battles / Armed clash')).toBeGreaterThan(0.8)
    expect(alike('Remote violence', 'Explosions/Remote violence / Air/drone strike')).toBeGreaterThan(0.8)
    expect(alike('Riots/Protests', 'Riots / Mob violence')).toBeGreaterThan(0.5)
  })

  it('of UCDP never keep rows apart, since sources seldom say who was meant', () => {
    const of = (type: string): ComparedRow => row('a', '2016-08-10', { type })
    expect(ucdp.likeness(of('one-sided'), of('one-sided'))).toBe(1)
    expect(ucdp.likeness(of('one-sided'), of(''))).toBe(0.6)
    expect(ucdp.likeness(of('one-sided'), of('state-based'))).toBe(0.4)
  })
})
