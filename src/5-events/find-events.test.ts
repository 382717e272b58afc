import { describe, expect, it } from 'vitest'
import type { Claim, ClaimPlace } from '../4-claims/claim.ts'
import { compareClaims, WEIGHTS } from './compare.ts'
import { sketchOf } from './copies.ts'
import { featuresOf } from './features.ts'
import { findEvents } from './find-events.ts'
import { actor, claim, onDay, seededNumbers, shuffled, told, toll, town } from './invented-claims.ts'
import { mergeActors } from './merge-actors.ts'
import { tiesOf } from './ties.ts'
import type { ToldClaim } from './told-claim.ts'

const MARSA = town('مرسى النور', 31, 16)
const SEA_QUARTER = town('حي الصيادين', 31.01, 16.01, { precision: 'district' })
const HILL_QUARTER = town('حي الرابية', 31.02, 15.99, { precision: 'district' })
const FAR_TOWN = town('وادي السدر', 32.5, 14)

const ATTACKERS = actor('قوات الفجر', 'initiator', { id: 'toy/dawn' })
const HOLDERS = actor('التنظيم', 'target', { id: 'toy/order' })
const fall = (said: string, place: ClaimPlace, day: string | null) =>
  claim('capture', said, { place, actors: [ATTACKERS, HOLDERS], ...(day === null ? {} : onDay(day)) })

const eventsOf = (claims: readonly ToldClaim[]): string[][] =>
  findEvents(claims).map(found => found.claims.map(one => one.report))

describe('a claim without a date', () => {
  const undated = told('a', fall('طردت القوات آخر المسلحين من المدينة', MARSA, null))
  const last = told('b', fall('سيطرت على حي الصيادين وهو آخر ما بقي', SEA_QUARTER, '2031-12-06'))
  const elsewhere = told('c', fall('دخلت القوات وادي السدر', FAR_TOWN, '2031-12-05'))

  it('joins the one dated incident that it clearly fits', () => {
    const [event] = findEvents([undated, last, elsewhere]).map(found => found.event)
    expect(eventsOf([undated, last, elsewhere])).toEqual([['a', 'b'], ['c']])
    expect(event).toMatchObject({
      id: 'ca',
      aliases: ['cb'],
      type: 'capture',
      date: { start: '2031-12-06', end: '2031-12-06', basis: 'stated' },
      place: { name: 'حي الصيادين' },
      sources: { reports: 2, outlets: 2, independent: 2 },
    })
    expect(event?.actors.map(one => [one.name, one.role])).toEqual([
      ['قوات الفجر', 'initiator'],
      ['التنظيم', 'target'],
    ])
  })

  it('stays alone where it fits two', () => {
    const other = told('d', fall('سيطرت القوات على حي الرابية', HILL_QUARTER, '2031-10-01'))
    expect(eventsOf([undated, last, other])).toEqual([['a'], ['b'], ['d']])
  })

  it('stays alone where the parties are reversed', () => {
    const lost = claim('capture', 'استولى التنظيم على المدينة', {
      place: MARSA,
      actors: [actor('التنظيم', 'initiator', { id: 'toy/order' }), actor('قوات الفجر', 'target', { id: 'toy/dawn' })],
      ...onDay('2030-06-01'),
    })
    expect(eventsOf([undated, told('e', lost)])).toEqual([['a'], ['e']])
  })

  it('does not chain dated captures of several quarters together', () => {
    const first = told('f', fall('سقط حي الرابية', HILL_QUARTER, '2031-12-05'))
    const groups = eventsOf([first, last, undated])
    expect(groups).toHaveLength(3)
  })
})

describe('names of actors', () => {
  const place = { place: MARSA, ...onDay('2031-12-06') }
  const pair = (a: string, b: string, aliases: readonly string[] = []): number => {
    const one = claim('clash', 'قتال', { ...place, actors: [actor(a, 'initiator', { aliases })] })
    const two = claim('clash', 'قتال', { ...place, actors: [actor(b, 'initiator')] })
    return mergeActors([one, two]).length
  }

  it.each([
    ['قوات درع الوادي', 'درع الوادي'],
    ['تنظيم السهم', 'السهم'],
    ['تنظيم لواء السهم «المشعل»', 'المشعل'],
    ['السهميون', 'السهميين'],
  ])('%s is %s', (a, b) => expect(pair(a, b)).toBe(1))

  it('an alias is a name', () => expect(pair('السهم', 'المشعل', ['المشعل'])).toBe(1))
  it('a mere kind word is no name in common', () => expect(pair('قوات الفجر', 'قوات الغسق')).toBe(2))
})

describe('what tells two happenings apart', () => {
  const strike = (day: string, place = MARSA) =>
    claim('air_strike', 'غارات', { place, actors: [ATTACKERS, HOLDERS], ...onDay(day) })

  it('the day', () =>
    expect(eventsOf([told('a', strike('2031-03-01')), told('b', strike('2031-03-02'))])).toHaveLength(2))
  it('the place', () => {
    expect(eventsOf([told('a', strike('2031-03-01')), told('b', strike('2031-03-01', FAR_TOWN))])).toHaveLength(2)
  })
  it('the scope, where one is a total', () => {
    const total = { ...strike('2031-03-01'), scope: 'cumulative' as const }
    expect(eventsOf([told('a', strike('2031-03-01')), told('b', total)])).toHaveLength(2)
  })
  it('one report that tells of both', () => {
    const two = { ...strike('2031-03-01'), tolls: [toll(3, 3)] }
    const claims = [told('a', strike('2031-03-01')), told('a2', two, { report: 'a', index: 1 })]
    expect(eventsOf(claims)).toHaveLength(2)
  })
  it('a third that fits both loosely, which joins neither', () => {
    const bomb = (day: string | null, said: string) =>
      claim('bombing', said, { place: MARSA, actors: [ATTACKERS], ...(day === null ? {} : onDay(day)) })
    const vague = told('c', bomb(null, 'انفجار في المدينة'), { published: '2031-03-03' })
    const pair = [told('a', bomb('2031-03-01', 'انفجر طرد في المقهى')), told('b', bomb('2031-03-03', 'انفجرت شاحنة'))]
    expect(eventsOf([...pair, vague])).toEqual([['a'], ['b'], ['c']])
    expect(eventsOf([pair[1] ?? vague, vague])).toEqual([['b', 'c']])
  })
  it('not a misread place, where the words, the figures and the day agree', () => {
    const said = 'فجر مجهول دراجة محملة بالبارود أمام مطحنة سلامة الزناتي وقت توزيع الدقيق'
    const blast = (place: ClaimPlace) =>
      claim('bombing', said, { place, tolls: [toll(17, 17)], ...onDay('2031-03-01') })
    expect(eventsOf([told('a', blast(MARSA)), told('b', blast(FAR_TOWN))])).toEqual([['a', 'b']])
  })
  it('not a day of delay, where the figures agree', () => {
    const counted = (day: string) => ({ ...strike(day), tolls: [toll(17, 17)] })
    expect(eventsOf([told('a', counted('2031-03-01')), told('b', counted('2031-03-02'))])).toEqual([['a', 'b']])
  })
})

describe('a number of killed and wounded together', () => {
  const reasons = (...tolls: Claim['tolls'][]) => {
    const [a, b] = tolls.map((said, i) =>
      featuresOf(told(`r${i}`, claim('bombing', 'انفجار', { place: MARSA, tolls: said, ...onDay('2031-03-01') }))),
    )
    return a && b ? compareClaims(a, b).reasons.filter(reason => reason.startsWith('figure')) : []
  }
  const both = (n: number) => [
    toll(1, n, { approx: true }),
    toll(1, n, { outcome: 'injured', approx: true }),
    toll(1, 1, { outcome: 'injured' }),
  ]
  const apart = (killed: number, injured: number) => [
    toll(killed, killed),
    toll(injured, injured, { outcome: 'injured' }),
  ]

  it('is the sum of both', () => expect(reasons(both(70), apart(20, 50))).toEqual(['figure_equal']))
  it('may have grown from the sum', () => expect(reasons(apart(20, 48), both(70))).toEqual(['figures_close']))
  it('is another where it is many times the sum', () => expect(reasons(both(70), apart(2, 5))).toEqual(['figures_far']))
  it('is compared with its like', () => expect(reasons(both(70), both(70))).toEqual(['figure_equal']))
  it('says nothing of a claim without figures', () => expect(reasons(both(70), [])).toEqual([]))
})

it('names the reasons of a comparison', () => {
  const a = featuresOf(told('a', fall('سيطرة', MARSA, null)))
  const b = featuresOf(told('b', fall('سيطرة', SEA_QUARTER, '2031-12-06')))
  expect(compareClaims(a, b)).toEqual({
    score: 5,
    compatible: true,
    reasons: ['type_same', 'place_inside', 'day_unknown', 'parties_agree'],
  })
})

it('knows a text printed again days later by its words, though its "today" is another day; not the next such report', () => {
  const said = (word: string) =>
    `نصب رجال الشيخ مرزوق ${word} كمينا لدورية كتيبة النسور قرب بئر الغزالة وأحرقوا ثلاث عربات ثم انسحبوا نحو وادي السدر حيث ترابط جماعة الصقور منذ مطلع الربيع الماضي بين مزارع الزيتون وطاحونة الحاج مفتاح الزناتي القديمة`
  const province = town('ولاية النور', 31, 16, { precision: 'province' })
  const telling = (id: string, text: string, day: string): ToldClaim =>
    told(id, claim('clash', text, { place: province, actors: [ATTACKERS, HOLDERS], ...onDay(day) }), {
      published: day,
      sketch: sketchOf(text),
    })
  const first = telling('a', said('اليوم'), '2031-03-01')
  expect(eventsOf([first, telling('b', said('الخميس'), '2031-03-04')])).toEqual([['a', 'b']])
  const other = 'هاجم مسلحون دورية قرب وادي السدر وقتلوا جنديا من كتيبة النسور ثم فروا'
  expect(eventsOf([first, telling('b', other, '2031-03-04')])).toEqual([['a'], ['b']])
})

it('tells why each claim stands in its event', () => {
  const said = (id: string, day: string) => featuresOf(told(id, fall('سيطرة', MARSA, day)))
  const [first, second] = tiesOf([said('a', '2031-12-06'), said('b', '2031-12-06')])
  expect(first).toMatchObject({ claim: 'ca', to: 'cb', score: 2.5 })
  expect(first?.reasons).toContainEqual({ reason: 'day_same', weight: WEIGHTS.day_same })
  expect(second).toMatchObject({ claim: 'cb', to: 'ca' })
})

const SAYINGS = [
  'قول',
  'أغارت كتيبة النسور على مطحنة سلامة الزناتي وأحرقت مخزن الدقيق',
  'احترق مخزن الدقيق في مطحنة سلامة الزناتي بعد غارة كتيبة النسور عليه',
  'تبادل الطرفان النار حول بئر الغزالة حتى انسحب رجال الشيخ مرزوق',
]

const PROVINCE = town('ولاية النور', 31.1, 16.1, { precision: 'province', admin1: 'ولاية النور' })
const REGION = town('جنوب البلاد', 31.3, 16.3, { precision: 'province' })
const COUNTRY = town('ليبيا', 28, 17, { precision: 'country' })

/** A few hundred claims on few places and days, so that many resemble one another. */
function crowd(seed: number): ToldClaim[] {
  const next = seededNumbers(seed)
  const pick = <T>(list: readonly T[], fallback: T): T => list[Math.floor(next() * list.length)] ?? fallback
  const days = ['2031-03-01', '2031-03-02', '2031-03-03', '2031-03-04', null]
  return Array.from({ length: 240 }, (_, i) => {
    const place = pick([MARSA, SEA_QUARTER, HILL_QUARTER, FAR_TOWN, PROVINCE, REGION, COUNTRY, null], null)
    const day = pick(days, null)
    const month = { date: { start: '2031-03-01', end: '2031-03-31' } }
    const said = claim(pick(['clash', 'capture', 'attack', 'shelling'], 'clash'), `${pick(SAYINGS, '')} ${i}`, {
      ...{ place, actors: pick([[ATTACKERS, HOLDERS], [ATTACKERS], []], []) },
      tolls: pick([[toll(4, 4)], [toll(12, 12)], []], []),
      scope: pick(['incident', 'incident', 'cumulative', 'background'] as const, 'incident'),
      ...(day === null ? (next() < 0.3 ? month : {}) : onDay(day)),
    })
    return told(`r${Math.floor(i / 2)}`, said, {
      id: `c${String(i).padStart(4, '0')}`,
      index: i % 2,
      published: next() < 0.5 ? '2031-03-05' : null,
    })
  })
}

it('compares two claims alike from either side', () => {
  const features = crowd(8).slice(0, 120).map(featuresOf)
  for (const [i, a] of features.entries())
    for (const b of features.slice(i + 1)) expect(compareClaims(a, b)).toEqual(compareClaims(b, a))
})

describe('any order of adding', () => {
  it.each([1, 2, 3, 4, 5, 6])('gives the same events (seed %i)', seed => {
    const claims = crowd(seed)
    const expected = findEvents(claims)
    const next = seededNumbers(seed + 100)
    for (let i = 0; i < 5; i++) expect(findEvents(shuffled(claims, next))).toEqual(expected)
    expect(expected.some(found => found.claims.length > 2)).toBe(true)
  })

  it('puts every claim into exactly one event, whose id is its smallest claim id', () => {
    const claims = crowd(7)
    const found = findEvents(claims)
    const ids = found.flatMap(({ event, claims: members }) => {
      const own = members.map(one => one.id).sort()
      expect([event.id, ...event.aliases]).toEqual(own)
      return own
    })
    expect(ids.sort()).toEqual(claims.map(one => one.id).sort())
  })
})
