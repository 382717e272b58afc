/** Names that the words behind them put into a country. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const toy = toyGazetteer()
const place = (id: string, name: string, kind: Place['kind'], country: string, population: number): Place => ({
  ...{ id, name, names: [name], nameEn: '', kind, lat: 20, lon: -40, country },
  ...{ admin1: null, within: null, population, pack: 'toy' },
})
const names = indexNames({
  ...toy,
  places: [
    ...toy.places,
    place('zumurdan', 'زمردان', 'country', 'XB', 0),
    place('zabarjad', 'زبرجد', 'city', 'XB', 900_000),
    place('sunbula', 'سنبلاية', 'village', 'XB', 0),
    place('sunbula-quarter', 'حي سنبلاية', 'district', 'XB', 0),
  ],
})
const placesIn = (body: string): (string | null)[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims.map(
    ({ place }) => (place ? `${place.name} ${place.country}` : null),
  )

test('a quarter called after a great town or a country lies where it is said to lie', () => {
  expect(placesIn('قتل سبعة مدنيين أمس في قصف على حي زبرجد غربي حركوش.')).toEqual(['زبرجد XA'])
  expect(placesIn('قتل سبعة مدنيين أمس في قصف على حي زمردان شرقي قلازار.')).toEqual(['زمردان XA'])
  expect(placesIn('قتل سبعة جنود أمس في انفجار لغم على طريق زمردان جنوب حركوش.')).toEqual(['طريق زمردان XA'])
  expect(placesIn('قتل سبعة مدنيين أمس في قصف على مدينة زبرجد في زمردان.')).toEqual(['زبرجد XB'])
})

test('a village of another country is no namesake of one inside a place that is told', () => {
  const both = 'قتل ستة جنود في زبرجد. '
  expect(placesIn(`${both}وقتل سبعة مدنيين أمس في قصف على حي سنبلاية في حركوش.`)).toContain('حي سنبلاية XA')
  expect(placesIn(`${both}وقتل سبعة مدنيين أمس في قصف على قرية سنبلاية في زمردان.`)).toContain('سنبلاية XB')
})

test('a market called after a town abroad is in the town that holds it', () => {
  expect(placesIn('قتل سبعة مدنيين أمس في قصف على سوق زبرجد غربي مدينة حركوش غربي العاصمة.')).toEqual(['حركوش XA'])
  expect(placesIn('قتل سبعة مدنيين أمس في قصف على سوق قلازار.')).toEqual(['قلازار XA'])
})
