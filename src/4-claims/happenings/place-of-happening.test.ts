/** Which of the places that are told of one happening is its place. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())
const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2019-06-12', body }, names).claims.map(
    ({ type, place }) => `${type} ${place?.name}`,
  )

test('the chief town stands for what lies around it, until a village of it is told', () => {
  const fire = 'أحرق مسلحون منزلا في مدينة مأرب أمس فقتل طفل. وقالت مصادر محلية إن الهجوم وقع في قرية الجوبة.'
  expect(told(fire)).toEqual(['attack الجوبة'])
})

test('a town is read under each of the ways in which the press spells it', () => {
  expect(told('قتل 12 مدنيا في قصف للدعم السريع على كلوقي أمس.')).toEqual(['shelling كلوقي'])
  expect(told('قتل 12 مدنيا في قصف للدعم السريع على كالوجي أمس.')).toEqual(['shelling كالوجي'])
})
