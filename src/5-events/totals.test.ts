/** Sums of incidents, and totals over campaigns beside them. */
import { describe, expect, it } from 'vitest'
import type { Claim } from '../4-claims/claim.ts'
import { campaignTotals } from './campaign-totals.ts'
import type { Event } from './event.ts'
import { featuresOf } from './features.ts'
import { actor, claim, onDay, seededNumbers, shuffled, told, toll, town } from './invented-claims.ts'
import { mergeClaims } from './merge.ts'
import { sumTolls } from './sum-tolls.ts'

const MARSA = town('مرسى النور', 31, 16)
const QUARTER = town('حي الصيادين', 31.01, 16.01, { precision: 'district' })
const FAR_TOWN = town('وادي السدر', 32.5, 14)
const DAWN = actor('قوات الفجر', 'participant', { id: 'toy/dawn' })
const ARROW = actor('تنظيم السهم', 'participant', { id: 'toy/arrow', aliases: ['المشعل'] })
const TORCH = actor('المشعل', 'participant', { id: 'toy/arrow' })

let made = 0
const event = (more: Partial<Claim>, type = 'clash'): Event =>
  mergeClaims([featuresOf(told(`${++made}`, claim(type, `قتال ${made}`, { place: MARSA, ...more })))])
const fallen = (n: number, day: string, of = 'قوات الفجر', place = MARSA): Event =>
  event({ ...onDay(day), place, actors: [DAWN, ARROW], tolls: [toll(n, n, { of })] })
const total = (n: number, start: string | null, end: string | null, more: Partial<Claim> = {}): Event =>
  event({
    scope: 'cumulative',
    date: { start, end },
    actors: [DAWN, ARROW],
    tolls: [toll(n, null, { of: 'قوات الفجر' })],
    ...more,
  })

const figures = (events: readonly Event[], by: Parameters<typeof sumTolls>[1] = 'outcome') =>
  sumTolls(events, by).map(({ key, outcome, low, best, high, events: n }) => [key, outcome, low, best, high, n])

describe('sums', () => {
  it('add the incidents up, and neither totals nor what is recalled, planned or denied', () => {
    const recalled = event({ ...onDay('2030-01-01'), scope: 'background', tolls: [toll(50, 50)] })
    const planned = event({ status: 'planned', tolls: [toll(60, 60)] })
    const denied = event({ status: 'denied', tolls: [toll(70, 70)] })
    const events = [fallen(4, '2031-03-01'), fallen(6, '2031-03-02'), total(90, '2031-01-01', '2031-03-05')]
    expect(figures([...events, recalled, planned, denied])).toEqual([[null, 'killed', 10, 10, 10, 2]])
  })
  it('do not add a figure for nobody in particular to the sides that it may include', () => {
    const one = event({
      tolls: [toll(10, 10, { group: 'unknown' }), toll(4, 4, { of: 'قوات الفجر' }), toll(3, 3, { of: 'تنظيم السهم' })],
    })
    expect(figures([one])).toEqual([[null, 'killed', 10, 10, 10, 1]])
  })
  it('split by month, by place and by side, what is not told last', () => {
    const events = [fallen(4, '2031-03-31'), fallen(6, '2031-04-01', 'تنظيم السهم', FAR_TOWN)]
    const torch = event({ actors: [TORCH], tolls: [toll(1, 1, { of: 'المشعل' })], place: FAR_TOWN })
    expect(figures([...events, torch], 'month').map(row => [row[0], row[2]])).toEqual([
      ['2031-03', 4],
      ['2031-04', 6],
      [null, 1],
    ])
    expect(figures([...events, torch], 'place').map(row => row[2])).toEqual([4, 7])
    expect(figures([...events, torch], 'actor').map(row => row[2])).toEqual([7, 4])
  })
})

describe('a total over a campaign', () => {
  it('stands beside the sum of the incidents of its own days, place and side', () => {
    const events = [
      total(700, '2031-01-01', '2031-03-05'),
      fallen(4, '2031-03-01'),
      fallen(6, '2031-03-02', 'قوات الفجر', QUARTER),
      fallen(50, '2031-03-02', 'تنظيم السهم'),
      fallen(60, '2031-03-02', 'قوات الفجر', FAR_TOWN),
      fallen(80, '2031-03-06'),
    ]
    const [only, ...others] = campaignTotals(events)
    expect(others).toEqual([])
    expect(only).toMatchObject({
      of: 'قوات الفجر',
      since: '2031-01-01',
      sum: { low: 10, best: 10, high: 10, events: 2 },
    })
    expect(only?.steps).toMatchObject([{ low: 700, open: true, until: '2031-03-05' }])
  })
  it('grows: later and undated figures are steps of one number', () => {
    const events = [
      total(700, '2031-01-01', '2031-03-05'),
      total(85, '2031-01-12', '2031-01-30'),
      total(400, null, null, {
        actors: [actor('كتائب المرسى', 'participant'), TORCH],
        tolls: [toll(400, null, { of: 'كتائب المرسى' })],
      }),
    ]
    expect(campaignTotals(events).map(({ steps }) => steps.map(step => step.low))).toEqual([[85, 400, 700]])
  })
  it('of the other side, of another place or of another campaign is another number', () => {
    const others = [
      total(90, '2031-01-01', '2031-03-05', { tolls: [toll(90, null, { of: 'تنظيم السهم' })] }),
      total(80, '2031-01-01', '2031-03-05', { place: FAR_TOWN }),
      total(70, '2029-06-01', '2029-09-01'),
      total(60, '2031-01-01', '2031-03-05', { tolls: [toll(60, null, { of: 'قوات الفجر', outcome: 'injured' })] }),
    ]
    expect(campaignTotals([total(700, '2031-01-01', '2031-03-05'), ...others])).toHaveLength(5)
  })
  it('without days stands beside nothing', () => {
    expect(campaignTotals([total(400, null, null), fallen(4, '2031-03-01')])).toMatchObject([{ sum: null }])
  })
  it('is the same for any order of the events', () => {
    const next = seededNumbers(5)
    const day = () => `2031-0${1 + Math.floor(next() * 6)}-10`
    const events = Array.from({ length: 60 }, (_, i) =>
      i % 3 === 0
        ? fallen(i, day())
        : total(
            i * 7,
            next() < 0.7 ? day() : null,
            next() < 0.7 ? '2031-09-01' : null,
            next() < 0.5 ? { place: FAR_TOWN } : {},
          ),
    )
    const expected = campaignTotals(events)
    for (let i = 0; i < 10; i++) expect(campaignTotals(shuffled(events, next))).toEqual(expected)
    expect(expected.some(({ steps }) => steps.length > 2)).toBe(true)
  })
})
