/** Two countries of one pack: the report names one of them, and what it tells of happened in the other. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import type { Actor } from '../../3-gazetteer/gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { theatresOf, withTheatres } from '../../3-gazetteer/theatres.ts'
import { readReport } from '../read-report.ts'

const { places, actors, operations, outlets, packs } = toyGazetteer()

const neighbour = (id: string, name: string, words: readonly string[]): Actor => ({
  id: `toy/${id}`,
  name,
  names: words.map(word => ({ name: word, from: null, to: null })),
  nameEn: id,
  kind: 'state_forces',
  country: 'XB',
  from: null,
  to: null,
  partOf: [],
  alliedWith: [],
  pack: 'toy',
})

const gazetteer = {
  ...{ places, operations, outlets },
  actors: [
    ...actors,
    neighbour('xb-army', 'الجيش الزهراني', ['الجيش الزهراني', 'سلاح الجو الزهراني']),
    neighbour('xb-paras', 'المظليون', ['المظليون']),
  ],
}

const claimsIn = (body: string, countries: readonly string[]) =>
  readReport(
    { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body },
    indexNames({ ...gazetteer, packs: packs.map(pack => ({ ...pack, countries })) }),
  ).claims

test('a village is found where only the neighbour who strikes it is named', () => {
  const body = 'شن سلاح الجو الزهراني غارات على تل السمسم أمس، وقال الجيش الزهراني إنها استهدفت مسلحين.'
  expect(claimsIn(body, ['XA', 'XB'])[0]?.place).toMatchObject({ id: 'toy/tal-simsim', country: 'XA' })
  expect(claimsIn(body, ['XA'])[0]?.place?.id).toBeUndefined()
})

test('an ordinary word is the side of the neighbour where only the places of this country are named', () => {
  const body = 'قصف المظليون بلدة تل السمسم قرب قلازار أمس.'
  expect(claimsIn(body, ['XA', 'XB'])[0]?.actors[0]?.id).toBe('toy/xb-paras')
  expect(claimsIn(body, ['XA'])[0]?.actors[0]?.id ?? null).toBeNull()
})

test('a pack of many countries is no theatre of one war', () => {
  const pack = (countries: readonly string[]) => [{ id: 'any', label: { ar: '', en: '' }, countries }]
  const votes = new Map([['XA', 4]])
  expect([...withTheatres(votes, theatresOf(pack(['XA', 'XB'])))]).toEqual([
    ['XA', 4],
    ['XB', 2],
  ])
  expect([...withTheatres(votes, theatresOf(pack(['XA', 'XB', 'XC'])))]).toEqual([['XA', 4]])
})
