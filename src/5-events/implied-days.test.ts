import { describe, expect, it } from 'vitest'
import type { Claim } from '../4-claims/claim.ts'
import { findEvents } from './find-events.ts'
import { actor, claim, onDay, told, town } from './invented-claims.ts'
import type { ToldClaim } from './told-claim.ts'

const MARSA = town('مرسى النور', 31, 16)
const FAR_TOWN = town('وادي السدر', 32.5, 14)
const SIDES = [
  actor('قوات الفجر', 'initiator', { id: 'toy/dawn' }),
  actor('تنظيم السهم', 'target', { id: 'toy/arrow' }),
]
const fall = (said: string, more: Partial<Claim>): Claim =>
  claim('capture', said, { place: MARSA, actors: SIDES, ...more })
const strike = claim('air_strike', 'غارات على المخازن', { place: FAR_TOWN, actors: SIDES })

const DATED = told('dated', fall('دخلت القوات المدينة', onDay('2031-03-04')))
const SHARING = told('undated', fall('طردت القوات المسلحين من المدينة', {}))
const OTHER = told('other', strike, { report: 'undated', index: 1 })
const dateOf = (claims: readonly ToldClaim[], id: string) =>
  findEvents(claims).find(found => found.claims.some(one => one.id === id))?.event

describe('an undated report', () => {
  it('has its other news on the days of what it shares with a dated one, marked and with the reason', () => {
    expect(dateOf([DATED, SHARING, OTHER], 'cother')).toMatchObject({
      date: { start: '2031-03-04', end: '2031-03-05', basis: 'implied', precision: 'days' },
      implied: [{ report: 'undated', start: '2031-03-04', end: '2031-03-05', events: ['cdated'] }],
    })
  })
  it.each<[string, ToldClaim]>([
    ['recalls', { ...OTHER, claim: { ...strike, scope: 'background' } }],
    ['announces', { ...OTHER, claim: { ...strike, status: 'planned' } }],
    ['tells with a day of publication', { ...OTHER, report: 'third', published: '2031-08-01' }],
  ])('has no day implied for what it %s', (_, other) => {
    const event = dateOf([DATED, SHARING, other], 'cother')
    expect([event?.date, event?.implied]).toEqual([{ start: null, end: null }, undefined])
  })
  it('that shares nothing stays without a day', () => {
    expect(dateOf([SHARING, OTHER], 'cother')?.date).toEqual({ start: null, end: null })
  })
  it('that shares days far apart stays without a day', () => {
    const place = town('رأس الملح', 30, 18)
    const far = told('far', fall('دخلت القوات رأس الملح', { place, ...onDay('2031-06-04') }))
    const shared = told('shared', fall('سقط رأس الملح', { place }), { report: 'undated', index: 2 })
    expect(dateOf([DATED, SHARING, OTHER, far, shared], 'cother')?.date).toEqual({ start: null, end: null })
  })
})
