import { describe, expect, it } from 'vitest'
import type { EventHead } from '../../api/answers/events.ts'
import { countByTime } from './buckets.ts'

const on = (start: string | null, type = 'clash'): EventHead => ({
  ...{ id: `${start} ${type}`, aliases: [], type, status: 'reported', scope: 'incident', place: null, actors: [] },
  ...{
    date: { start, end: start },
    sources: { reports: 1, outlets: 1, independent: 1 },
    tolls: [],
    review: { state: 'open', by: [] },
  },
})
const counted = (...days: (string | null)[]) => countByTime(days.map(day => on(day)))
const full = (...days: (string | null)[]) =>
  counted(...days)
    .bars.filter(bar => bar.count > 0)
    .map(({ from, to, count }) => [from, to, count])

describe('bars of the timeline', () => {
  it('are days for a short stretch, with the empty ones between', () => {
    expect(full('2016-02-28', '2016-03-01', '2016-03-01')).toEqual([
      ['2016-02-28', '2016-02-28', 1],
      ['2016-03-01', '2016-03-01', 2],
    ])
    expect(counted('2016-02-28', '2016-03-01').bars.map(bar => bar.from)).toContain('2016-02-29')
  })

  it('are months for some years', () => {
    expect(full('2016-02-28', '2018-12-31')).toEqual([
      ['2016-02-01', '2016-02-29', 1],
      ['2018-12-01', '2018-12-31', 1],
    ])
  })

  it('are years for longer', () => {
    expect(full('1990-05-05', '2020-01-01')).toEqual([
      ['1990-01-01', '1990-12-31', 1],
      ['2020-01-01', '2020-12-31', 1],
    ])
  })

  it('leave out what has no date', () => {
    expect(full(null)).toEqual([])
    expect(counted().bars).toEqual([])
  })
})
