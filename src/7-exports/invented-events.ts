/** Events of an invented war with their sources, for the tests of exports. */
import type { Actor, Place } from '../3-gazetteer/gazetteer.ts'
import { findEvents } from '../5-events/find-events.ts'
import { actor, claim, onDay, told, toll, town } from '../5-events/invented-claims.ts'
import type { SourcedEvent } from '../6-ledger/query-sourced.ts'
import type { KnownNames } from './formats/format.ts'

const army = { id: 'toy/army', name: 'قوات الفجر', nameEn: 'Dawn Forces', kind: 'state_forces', country: 'LY' } as const
const rebels = { id: 'toy/arrow', name: 'تنظيم السهم', nameEn: 'Arrow', kind: 'jihadist', country: null } as const
const nobody = { names: [], from: null, to: null, partOf: [], alliedWith: [], pack: 'toy' } as const
const bay: Place = {
  ...{
    id: 'toy/مرسى النور',
    name: 'مرسى النور',
    names: ['مرسى النور'],
    nameEn: 'Marsa al-Nour',
    kind: 'town' as const,
  },
  ...{ lat: 31.5, lon: 16.25, country: 'LY', admin1: null, within: null, population: 0, pack: 'toy' },
}

/** What the invented gazetteer knows. */
export const KNOWN: KnownNames = {
  actors: new Map<string, Actor>([army, rebels].map(one => [one.id, { ...nobody, ...one }])),
  places: new Map<string, Place>([[bay.id, bay]]),
}

const FOUND = findEvents([
  told(
    'a',
    claim('clash', 'قتال <b>"عنيف"</b> & طويل', {
      place: town('مرسى النور', 31.5, 16.25),
      actors: [actor(army.name, 'initiator', { id: army.id }), actor(rebels.name, 'target', { id: rebels.id })],
      tolls: [toll(3, 3, { of: rebels.name }), toll(2, null, { of: army.name }), toll(4, 4, { group: 'civilians' })],
      speakers: ['ناطق باسم القوات'],
      ...onDay('2031-03-01'),
    }),
    { published: '2031-03-02' },
  ),
  told(
    'b',
    claim('capture', 'دخول =المرفأ', {
      place: town('مرسى النور', 31.5, -16.25),
      actors: [actor(rebels.name, 'initiator', { id: rebels.id }), actor('=قوات الليل', 'target')],
      date: { start: '2031-04-01', end: '2031-04-30', basis: 'stated', precision: 'month' },
    }),
  ),
  told(
    'c',
    claim('bombing', 'عبوة', {
      place: town('مرسى النور', 31.5, 16.25, { precision: 'province' }),
      tolls: [toll(20, null, { group: 'civilians', vague: true })],
      ...onDay('2031-05-05'),
    }),
  ),
  told('d', claim('attack', 'هجوم')),
  told('e', claim('clash', 'مجموع', { scope: 'cumulative', tolls: [toll(700, null)], ...onDay('2031-06-01') })),
  told('f', claim('attack', 'نفي', { status: 'denied', tolls: [toll(5, 5)], ...onDay('2031-07-01') })),
])

/** One of each: figures by side, a month, a word for a number, no date, a total, a denial. */
export const SOURCED: readonly SourcedEvent[] = FOUND.map(({ event, claims }) => ({
  event,
  claims: claims.map(({ id, report, index }) => ({ id, report, index })),
  sourced: claims.map(({ id, report, index, outlet, published, claim }) => ({
    ref: { id, report, index },
    ...{ claim, publisher: outlet, url: `https://example.org/${report}`, title: `عنوان ${report}`, published },
    addedAt: '2031-08-01T10:00:00.000Z',
    review: null,
  })),
}))
