import { describe, expect, it } from 'vitest'
import type { Claim, Toll } from '../4-claims/claim.ts'
import { featuresOf } from './features.ts'
import { actor, claim, onDay, seededNumbers, shuffled, told, toll } from './invented-claims.ts'
import { mergeClaims } from './merge.ts'
import { mergeTolls, underPreset } from './merge-tolls.ts'
import { PRESET_NAMES, type Preset } from './presets.ts'
import type { ToldClaim } from './told-claim.ts'
import { tollAccounts } from './toll-accounts.ts'

interface Telling {
  readonly tolls: readonly Toll[]
  readonly by?: readonly string[]
  readonly published?: string
  readonly more?: Partial<Claim>
}

const tellings = (list: readonly Telling[]): ToldClaim[] =>
  list.map(({ tolls, by = [], published, more }, i) =>
    told(`${i}`, claim('clash', `قتال ${i}`, { tolls, speakers: by, ...onDay('2031-03-01'), ...more }), {
      published: published ?? null,
    }),
  )
const bestOf = (list: readonly Telling[], preset: Preset = 'conservative') =>
  mergeTolls(tellings(list).map(featuresOf), preset).map(({ low, best, high, open }) => [low, best, high, open])
const accountsOf = (list: readonly Telling[]) => tollAccounts(tellings(list).map(featuresOf))

const SPOKESMAN = 'المتحدث سالم الغراب'
const DOCTOR = 'الطبيبة ليلى المرسى'

describe('the latest statement of a voice', () => {
  const early = { tolls: [toll(3, 3)], by: [SPOKESMAN], published: '2031-03-01' }
  const late = { tolls: [toll(5, 5)], by: [SPOKESMAN], published: '2031-03-02' }

  it('takes the place of what it said before, whichever outlet prints it', () => {
    expect(bestOf([early, late])).toEqual([[5, 5, 5, false]])
    expect(bestOf([late, early])).toEqual([[5, 5, 5, false]])
  })
  it.each<[string, Telling]>([
    ['of another voice', { ...early, by: [DOCTOR] }],
    ['of a source without a name, in another outlet', { ...early, by: ['مصدر أمني'] }],
    ['of unknown day', { tolls: early.tolls, by: early.by }],
  ])('leaves one %s', (_, other) => expect(bestOf([other, late])).toEqual([[3, 3, 5, false]]))
  it('does not take the place of a number by a word or by a part', () => {
    const word = { ...late, tolls: [toll(20, null, { vague: true })] }
    const children = { ...late, tolls: [toll(2, 2, { detail: 'children' as const })] }
    expect(bestOf([early, word])).toEqual([[3, 3, 3, false]])
    expect(bestOf([early, children])).toEqual([[3, 3, 3, false]])
  })
  it('of two unnamed sources of two outlets is two', () => {
    const by = ['مصدر أمني']
    expect(
      bestOf([
        { ...early, by },
        { ...late, by },
      ]),
    ).toEqual([[3, 3, 5, false]])
  })
})

describe('figures that include others', () => {
  const children = (n: number) => ({ tolls: [toll(n, n, { detail: 'children' as const })] })
  it('stand for the others, also where two reports give them', () => {
    expect(bestOf([{ tolls: [toll(12, 12)] }, children(3)])).toEqual([[12, 12, 12, false]])
  })
  it('do not swallow more than they count', () => {
    expect(bestOf([{ tolls: [toll(12, 12)] }, children(15)])).toEqual([[12, 12, 15, false]])
  })
})

describe('figures of sides that the packs know to be kin', () => {
  const ARMY = actor('جيش الوادي', 'participant', { id: 'toy/army' })
  const BRIGADE = actor('لواء الريح', 'participant', { id: 'toy/brigade', sides: ['toy/army'] })
  const GUARD = actor('حرس التلال', 'participant', { id: 'toy/guard', sides: ['toy/army'] })
  const of = (...pairs: readonly (readonly [typeof ARMY, number])[]): Telling => ({
    tolls: pairs.map(([{ name }, n]) => toll(n, n, { of: name })),
    more: { actors: pairs.map(([side]) => side) },
  })
  const sidesOf = (list: readonly Telling[]) =>
    mergeTolls(tellings(list).map(featuresOf), 'conservative').map(({ of, low, high }) => [of, low, high])

  it('are numbers for one side', () =>
    expect(sidesOf([of([ARMY, 35]), of([BRIGADE, 27])])).toEqual([[ARMY.name, 27, 35]]))
  it('stay two where one report counts both', () => {
    const both = of([ARMY, 35], [BRIGADE, 27])
    expect(sidesOf([both, of([BRIGADE, 20])])).toEqual([
      [ARMY.name, 35, 35],
      [BRIGADE.name, 20, 27],
    ])
  })
  it('of two parts that one report counts are added up against the whole', () =>
    expect(sidesOf([of([BRIGADE, 6], [GUARD, 3]), of([ARMY, 12])])).toEqual([[ARMY.name, 9, 12]]))
  it('of two parts of a whole that nobody counts stay two', () =>
    expect(sidesOf([of([BRIGADE, 6]), of([GUARD, 3])])).toEqual([
      [GUARD.name, 3, 3],
      [BRIGADE.name, 6, 6],
    ]))
  it('of allies that name one another stand under one name', () => {
    const ally = { ...ARMY, sides: ['toy/brigade'] }
    expect(sidesOf([of([ally, 4]), of([BRIGADE, 7])])).toEqual([[ARMY.name, 4, 7]])
  })
})

describe('presets', () => {
  const list: Telling[] = [
    { tolls: [toll(8, null)], by: [SPOKESMAN], published: '2031-03-02' },
    { tolls: [toll(10, 14)], by: [DOCTOR], published: '2031-03-02' },
    { tolls: [toll(12, 12, { approx: true })], published: '2031-03-01' },
    { tolls: [toll(11, 11)], published: '2031-03-01' },
    { tolls: [toll(9, 9)], published: '2031-03-02' },
  ]
  it.each<[Preset, number]>([
    ['conservative', 8],
    ['informative', 9],
    ['representative', 10],
  ])('%s', (preset, best) => expect(bestOf(list, preset)).toEqual([[8, best, 14, false]]))
  it('an upper bound alone is no best figure', () => {
    for (const preset of PRESET_NAMES)
      expect(bestOf([{ tolls: [toll(null, 50)] }], preset)).toEqual([[null, null, 50, false]])
  })
  it('count a speaker once, however many outlets quote him', () => {
    const quoted = { tolls: [toll(4, 4)], by: [SPOKESMAN] }
    const others = [{ tolls: [toll(7, 7)], by: [DOCTOR] }, { tolls: [toll(9, 9)] }]
    expect(bestOf([quoted, quoted, quoted, ...others], 'representative')).toEqual([[4, 7, 9, false]])
  })
})

describe('an account of a toll', () => {
  it('tells how it grew', () => {
    const [account] = accountsOf([
      { tolls: [toll(3, 3)], published: '2031-03-01' },
      { tolls: [toll(7, 7)], published: '2031-03-02' },
      { tolls: [toll(5, 5)], published: '2031-03-03' },
      { tolls: [toll(9, null)], published: '2031-03-04' },
    ])
    expect(account?.growth.map(({ low, high }) => [low, high])).toEqual([
      [3, 3],
      [7, 7],
      [9, null],
    ])
  })
  it('puts the undated figures of a running total in by their size', () => {
    const more = { scope: 'cumulative' as const, date: { start: '2031-01-01', end: '2031-03-04' } }
    const undated = { scope: 'cumulative' as const, date: { start: null, end: null } }
    const [account] = accountsOf([
      { tolls: [toll(700, null)], more },
      { tolls: [toll(400, null)], more: undated },
    ])
    expect(account?.growth.map(said => said.low)).toEqual([400, 700])
  })
  it('names who parts with whom, and nobody where one number satisfies all', () => {
    const army = { tolls: [toll(3, 3)], by: [SPOKESMAN] }
    const [parted] = accountsOf([army, { tolls: [toll(20, null)], by: [DOCTOR] }])
    expect([parted?.parting?.least.speaker, parted?.parting?.greatest.speaker]).toEqual([SPOKESMAN, DOCTOR])
    const [agreed] = accountsOf([army, { tolls: [toll(2, null)], by: [DOCTOR] }])
    expect(agreed?.parting).toBeNull()
  })
})

/** Claims of a dozen reports with figures of every kind. */
function anyTellings(seed: number): ToldClaim[] {
  const next = seededNumbers(seed)
  const below = (n: number): number => Math.floor(next() * n)
  const anyToll = (): Toll => {
    const n = 1 + below(30)
    const forms = [
      toll(n, n),
      toll(n, n, { approx: true }),
      toll(n, null),
      toll(null, n),
      toll(n, n + below(9)),
      toll(1, n, { approx: true }),
      toll(20, null, { vague: true }),
      toll(n, n, { detail: 'children' }),
    ]
    const form = forms[below(forms.length)] ?? toll(n, n)
    return { ...form, group: next() < 0.3 ? 'unknown' : 'combatants', of: next() < 0.3 ? 'تنظيم السهم' : null }
  }
  const list = Array.from({ length: 1 + below(12) }, () => ({
    tolls: Array.from({ length: 1 + below(3) }, anyToll),
    by: [[], [SPOKESMAN], [DOCTOR], ['مصدر أمني'], [SPOKESMAN, DOCTOR]][below(5)] ?? [],
    ...(next() < 0.7 ? { published: `2031-03-0${1 + below(4)}` } : {}),
  }))
  return tellings(list)
}

describe('whatever is said, by whomever, in any order', () => {
  it.each(Array.from({ length: 200 }, (_, i) => i))('holds for seed %i', seed => {
    const features = anyTellings(seed).map(featuresOf)
    const next = seededNumbers(seed + 1000)
    for (const preset of PRESET_NAMES) {
      const tolls = mergeTolls(features, preset)
      expect(mergeTolls(shuffled(features, next), preset)).toEqual(tolls)
      for (const { low, best, high, divergence } of tolls) {
        expect(low ?? 0).toBeLessThanOrEqual(best ?? low ?? 0)
        expect(best ?? low ?? 0).toBeLessThanOrEqual(high ?? Number.NaN)
        expect(divergence).toBeGreaterThanOrEqual(0)
        expect(divergence).toBeLessThanOrEqual(1)
      }
    }
    const accounts = tollAccounts(features)
    expect(tollAccounts(shuffled(features, next))).toEqual(accounts)
    for (const { statements } of accounts) expect(statements.some(said => said.stands)).toBe(true)
  })
})

it('an event of a ledger before best figures were kept by preset stays as it was', () => {
  const event = mergeClaims([
    featuresOf(told('a', claim('clash', 'قتال', { tolls: [toll(3, 3)], ...onDay('2031-03-01') }))),
  ])
  const older = { ...event, tolls: event.tolls.map(({ bests: _, ...rest }) => rest) }
  // As it comes out of such a ledger.
  const read: typeof event = JSON.parse(JSON.stringify(older))
  expect(underPreset(read, 'informative')).toEqual(older)
})
