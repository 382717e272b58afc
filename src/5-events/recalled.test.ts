/** What one report recalls belongs to the event that another told as news. */
import { expect, it } from 'vitest'
import { findEvents } from './find-events.ts'
import { actor, claim, onDay, told, town } from './invented-claims.ts'

const sides = [
  actor('قوات الفجر', 'initiator', { id: 'toy/dawn' }),
  actor('تنظيم السهم', 'target', { id: 'toy/arrow' }),
]
const place = town('مرسى النور', 31, 16)
const news = told('news', claim('capture', 'دخلت القوات المدينة', { place, actors: sides, ...onDay('2031-03-04') }))
const recalled = (id: string, day: string) =>
  told(
    id,
    claim('capture', `كانت القوات دخلت المدينة ${id}`, { place, actors: sides, scope: 'background', ...onDay(day) }),
  )
const found = (...claims: Parameters<typeof findEvents>[0]) =>
  findEvents(claims).map(({ event, claims: members }) => [event.scope, members.map(one => one.report)])

it('attaches to the event it recalls, which stays an incident', () => {
  expect(found(recalled('later', '2031-03-04'), news)).toEqual([['incident', ['later', 'news']]])
})

it('is an event of scope background where nothing but recollections tells of it', () => {
  expect(found(news, recalled('x', '2030-03-04'), recalled('y', '2030-03-04'))).toEqual([
    ['incident', ['news']],
    ['background', ['x', 'y']],
  ])
})

it('attaches what is recalled of a month to the only such event of that month', () => {
  const ofMarch = told(
    'later',
    claim('capture', 'كانت القوات دخلت المدينة في آذار', {
      place,
      actors: sides,
      scope: 'background',
      date: { start: '2031-03-01', end: '2031-03-31', basis: 'stated', precision: 'month' },
    }),
  )
  expect(found(ofMarch, news)).toEqual([['incident', ['later', 'news']]])
  const again = told(
    'again',
    claim('capture', 'استعادت القوات المدينة', { place, actors: sides, ...onDay('2031-03-19') }),
  )
  const scopes = found(ofMarch, news, again).map(([scope]) => String(scope))
  expect(scopes.sort()).toEqual(['background', 'incident', 'incident'])
})
