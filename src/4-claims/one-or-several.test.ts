/** One happening told with two figures, and two of one quarter and day. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { loadGazetteer } from '../load-gazetteer.ts'
import { readReport } from './read-report.ts'

const names = indexNames(toyGazetteer())
const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names).claims.map(
    ({ type, place, tolls }) =>
      `${type} ${place?.name} ${tolls.map(({ outcome, low }) => `${outcome} ${low}`).join(', ')}`,
  )

test('who dies on both sides of a raid is of one happening', () => {
  expect(told('أعلن الجيش النهراني مقتل خمسة مسلحين خلال مداهمة منزل في حركوش أمس، ومقتل شرطي وإصابة ثلاثة.')).toEqual([
    'clash حركوش killed 5, killed 1, injured 3',
  ])
})

test('what others did on the same day in the same quarter is another happening', () => {
  expect(
    told(
      'اغتال مسلحون ضابطا في الجيش النهراني في حي الجسور صباح أمس. واغتال مسلحون آخرون قاضيا في حي الجسور مساء أمس.',
    ),
  ).toEqual(['attack حي الجسور killed 1', 'attack حي الجسور killed 1'])
})

test('whom those put to death are charged with killing died before, and elsewhere', () => {
  const claims = told('أعدم أسود الوادي تسعة أشخاص في حركوش أمس بتهمة التورط في اغتيال سالم الدرعاوي.')
  expect(claims).toContain('execution حركوش killed 9')
})

test('raids of the aircraft of two states are two', () => {
  const real = indexNames(loadGazetteer())
  const raidsIn = (body: string) =>
    readReport({ id: 'any', publisher: null, url: null, title: null, published: '2019-06-12', body }, real).claims
  const raids = 'قصفت طائرات روسية أمس مواقع الفصائل في إدلب. وقال شهود إن طائرات'
  expect(raidsIn(`${raids} سورية شنت أمس غارات على مواقع الفصائل في إدلب.`)).toHaveLength(2)
  expect(raidsIn(`${raids} روسية شنت أمس غارات على مواقع الفصائل في إدلب.`)).toHaveLength(1)
})

test('nobody is shot by the ring that is drawn around a town thereafter', () => {
  const shots = 'قتل مدنيان حين أطلق مسلح زمرداني النار على سيارتهما قرب حركوش. '
  expect(told(`${shots}وفرضت القوات النهرانية طوقا أمنيا على مدينة حركوش.`)).toEqual([
    'attack حركوش killed 2',
    'siege حركوش ',
  ])
})
