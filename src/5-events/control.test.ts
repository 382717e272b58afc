import { describe, expect, it } from 'vitest'
import type { Claim } from '../4-claims/claim.ts'
import { controlAt, controlOf, controlOfAll, controlWithin } from './control.ts'
import { findEvents } from './find-events.ts'
import { actor, claim, onDay, seededNumbers, shuffled, told, town } from './invented-claims.ts'
import type { ToldClaim } from './told-claim.ts'

const MARSA = town('مرسى النور', 31, 16)
const QUARTER = town('حي الصيادين', 31.01, 16.01, { precision: 'district' })
const NEXT_QUARTER = town('حي الرابية', 31.02, 15.99, { precision: 'district' })
const FAR_TOWN = town('وادي السدر', 32.5, 14)

const DAWN = { name: 'قوات الفجر', id: 'toy/dawn' }
const ARROW = { name: 'تنظيم السهم', id: 'toy/arrow' }
const BRIGADES = { name: 'كتائب المرسى', id: 'toy/brigades' }
type Side = typeof DAWN

let made = 0
function sign(
  type: string,
  by: Side | null,
  from: Side | null,
  day: string | null,
  more: Partial<Claim> = {},
): ToldClaim {
  const id = `${++made}`.padStart(3, '0')
  const actors = [
    ...(by ? [actor(by.name, 'initiator', { id: by.id })] : []),
    ...(from ? [actor(from.name, 'target', { id: from.id })] : []),
  ]
  const said = claim(type, `قول ${id}`, { place: QUARTER, actors, ...(day === null ? {} : onDay(day)), ...more })
  return told(id, said)
}
const timeline = (claims: readonly ToldClaim[], place = QUARTER) =>
  controlOf(place, findEvents(claims)).changes.map(({ from, to, holders, besiegers, contested }) => [
    from === to ? to : `${from} ${to}`,
    holders.map(({ name }) => name).join('+'),
    besiegers.map(({ name }) => name).join('+'),
    contested,
  ])

describe('a place', () => {
  it('is taken, besieged, left and taken again', () => {
    const claims = [
      sign('capture', ARROW, null, '2030-06-01'),
      sign('siege', DAWN, ARROW, '2031-03-01'),
      sign('withdrawal', ARROW, null, '2031-03-10'),
      sign('capture', DAWN, null, '2031-03-12'),
    ]
    expect(timeline(claims)).toEqual([
      ['2030-06-01', ARROW.name, '', false],
      ['2031-03-01', ARROW.name, DAWN.name, false],
      ['2031-03-10', '', '', false],
      ['2031-03-12', DAWN.name, '', false],
    ])
  })
  it('left and taken on one day changes hands once', () => {
    const claims = [sign('withdrawal', ARROW, null, '2031-03-10'), sign('capture', DAWN, null, '2031-03-10')]
    expect(timeline(claims)).toEqual([['2031-03-10', DAWN.name, '', false]])
  })
  it('taken by allies from one opponent is held by both', () => {
    const claims = [sign('capture', DAWN, ARROW, '2031-03-10'), sign('capture', BRIGADES, ARROW, '2031-03-14')]
    expect(timeline(claims)).toEqual([['2031-03-10', `${DAWN.name}+${BRIGADES.name}`, '', false]])
  })
  it('is not held by who lost it, though one claim names both as takers', () => {
    const both = [actor(DAWN.name, 'initiator', { id: DAWN.id }), actor(ARROW.name, 'initiator', { id: ARROW.id })]
    const claims = [
      sign('capture', ARROW, null, '2030-06-01'),
      sign('capture', DAWN, ARROW, '2031-03-01'),
      sign('capture', DAWN, ARROW, '2031-03-01'),
      sign('capture', null, null, '2031-03-01', { actors: both }),
    ]
    expect(timeline(claims)).toEqual([
      ['2030-06-01', ARROW.name, '', false],
      ['2031-03-01', DAWN.name, '', false],
    ])
  })
  it('given to two opponents on one day is claimed by both, until a later day settles it', () => {
    const claims = [sign('capture', DAWN, ARROW, '2031-03-10'), sign('capture', ARROW, DAWN, '2031-03-10')]
    expect(timeline(claims)).toEqual([['2031-03-10', `${DAWN.name}+${ARROW.name}`, '', true]])
    expect(timeline([...claims, sign('capture', ARROW, DAWN, '2031-03-20')]).at(-1)).toEqual([
      '2031-03-20',
      ARROW.name,
      '',
      false,
    ])
  })
  it('is not claimed by who alone says that it took it, where others tell otherwise', () => {
    const own = { speakers: [`بيان ل${ARROW.name}`] }
    const claims = [sign('capture', DAWN, ARROW, '2031-03-10'), sign('capture', ARROW, DAWN, '2031-03-10', own)]
    const [only, ...others] = controlOf(QUARTER, findEvents(claims)).changes
    expect([only?.holders.map(({ name }) => name), only?.contested, others]).toEqual([[DAWN.name], false, []])
    expect(only?.against.map(({ by }) => by[0]?.name)).toEqual([ARROW.name])
  })
  it('told to be taken on the word of who took it alone is taken', () => {
    const own = { speakers: [`المتحدث باسم ${ARROW.name}`] }
    const claims = [sign('capture', DAWN, ARROW, '2031-03-10'), sign('capture', ARROW, DAWN, '2031-04-10', own)]
    expect(timeline(claims).at(-1)).toEqual(['2031-04-10', ARROW.name, '', false])
  })
  it('whose fall the loser denies is claimed by both; where another report tells it plainly, it has fallen', () => {
    const before = sign('capture', ARROW, null, '2031-01-01')
    const opposed = sign('capture', DAWN, ARROW, '2031-03-10', { status: 'disputed' })
    expect(timeline([before, opposed]).at(-1)).toEqual(['2031-03-10', `${ARROW.name}+${DAWN.name}`, '', true])
    const plain = sign('capture', DAWN, ARROW, '2031-03-10')
    expect(timeline([before, opposed, plain]).at(-1)).toEqual(['2031-03-10', DAWN.name, '', false])
  })
  it('told to be held by another, or denied, keeps its holder and the contradiction', () => {
    const since = { scope: 'background' as const, date: { start: '2031-04-01', end: null } }
    const claims = [
      sign('capture', DAWN, ARROW, '2031-03-10'),
      sign('capture', ARROW, null, null, since),
      sign('capture', ARROW, DAWN, '2031-03-20', { status: 'denied' }),
    ]
    const [only, ...others] = controlOf(QUARTER, findEvents(claims)).changes
    expect(others).toEqual([])
    expect(only?.against.map(({ kind, disputed }) => [kind, disputed])).toEqual([
      ['takes', true],
      ['holds', false],
    ])
  })
  it('is not taken by what is planned or totalled', () => {
    const claims = [
      sign('capture', DAWN, ARROW, '2031-03-10', { status: 'planned' }),
      sign('capture', DAWN, ARROW, '2031-03-10', { scope: 'cumulative' }),
    ]
    expect(timeline(claims)).toEqual([])
  })
  it('of which no day is known has no timeline, and keeps what is told', () => {
    const found = controlOf(QUARTER, findEvents([sign('capture', DAWN, ARROW, null)]))
    expect([found.changes, found.undated.map(one => one.kind)]).toEqual([[], ['takes']])
  })
  it('names the claims behind each change', () => {
    const claims = [sign('capture', DAWN, ARROW, '2031-03-10'), sign('capture', DAWN, ARROW, '2031-03-10')]
    const [change] = controlOf(QUARTER, findEvents(claims)).changes
    expect(change?.evidence.flatMap(one => one.claims)).toEqual(claims.map(one => one.id))
  })
})

describe('a place and what holds it', () => {
  const claims = [
    sign('capture', ARROW, null, '2030-06-01', { place: MARSA }),
    sign('capture', DAWN, ARROW, '2031-03-10'),
    sign('capture', DAWN, ARROW, '2031-02-10', { place: FAR_TOWN }),
  ]
  it('fall together with the whole, and not with a part', () => {
    expect(timeline(claims)).toHaveLength(2)
    expect(timeline(claims, NEXT_QUARTER)).toEqual([['2030-06-01', ARROW.name, '', false]])
    expect(timeline(claims, MARSA)).toEqual([['2030-06-01', ARROW.name, '', false]])
  })
  it('are found for any day', () => {
    const [quarter] = controlWithin(MARSA, findEvents(claims))
    const holder = (day: string) => (quarter ? (controlAt(quarter, day)?.holders[0]?.name ?? null) : undefined)
    expect(['2030-05-31', '2030-06-01', '2031-03-09', '2031-03-10'].map(holder)).toEqual([
      null,
      ARROW.name,
      ARROW.name,
      DAWN.name,
    ])
  })
})

it('is the same for any order of the claims', () => {
  const next = seededNumbers(11)
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(next() * list.length)] ?? fallback
  const claims = Array.from({ length: 80 }, () =>
    sign(
      pick(['capture', 'withdrawal', 'siege'], 'capture'),
      pick<Side | null>([DAWN, ARROW, BRIGADES, null], null),
      pick<Side | null>([DAWN, ARROW, null], null),
      next() < 0.8 ? `2031-0${1 + Math.floor(next() * 6)}-10` : null,
      { place: pick([MARSA, QUARTER, NEXT_QUARTER, FAR_TOWN], MARSA) },
    ),
  )
  const expected = controlOfAll(findEvents(claims))
  expect(expected.some(({ changes }) => changes.length > 3)).toBe(true)
  for (let i = 0; i < 5; i++) expect(controlOfAll(shuffled(findEvents(shuffled(claims, next)), next))).toEqual(expected)
})

it('of all places at once is that of each by itself, wherever they lie', () => {
  const next = seededNumbers(5)
  const exact = ['town', 'area', 'district', 'site'] as const
  // Around cell edges, on both sides of the 180th meridian, far north, and without a point.
  const spots = [
    [31, 16],
    [31.2, 16.2],
    [-0.1, 179.95],
    [0.05, -179.95],
    [69.9, 20],
    [70.05, 20.6],
    [null, null],
  ] as const
  const places = Array.from({ length: 60 }, (_, i) => {
    const [lat, lon] = spots[i % spots.length] ?? [null, null]
    const place = town(`قرية ${Math.floor(next() * 25)}`, 0, 0, { precision: exact[Math.floor(next() * 4)] ?? 'town' })
    const id = next() < 0.5 ? { id: `toy/${Math.floor(next() * 20)}` } : {}
    const moved = (side: number | null) => (side === null ? null : side + (next() - 0.5) * 0.4)
    return { ...place, lat: moved(lat), lon: moved(lon), ...id }
  })
  const claims = places.map((place, i) => sign('capture', i % 2 ? DAWN : ARROW, null, '2031-03-10', { place }))
  const events = findEvents(claims)
  const all = controlOfAll(events)
  expect(all.length).toBeGreaterThan(15)
  expect(all.some(({ changes }) => changes.some(({ evidence }) => evidence.some(({ at }) => at !== null)))).toBe(true)
  for (const each of all) expect(each).toEqual(controlOf(each.place, events))
})
