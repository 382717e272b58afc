/** Dead of a headline over happenings some of which hurt nobody. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const told = (body: string, title: string): string[] =>
  readReport({ id: 'a', publisher: null, url: null, title, published: '2030-06-15', body }, names).claims.map(
    ({ type, place, tolls }) => [type, place?.name ?? '–', ...tolls.map(({ low }) => low)].join(' '),
  )

test('what is told to have hurt nobody takes no dead from a headline', () => {
  const body =
    'قتل أربعة مدنيين في غارات شنتها قوات زمردان على قلازار، كما ألقت مروحيات الجيش النهراني براميل متفجرة على بلدة حركوش دون وقوع إصابات.'
  expect(told(body, 'قتلى في قصف لمروحيات الجيش النهراني')).toEqual(['air_strike قلازار 4', 'air_strike حركوش'])
})

test('damage alone does not say that nobody was hurt', () => {
  const body = 'ألقت مروحيات الجيش النهراني براميل متفجرة على بلدة حركوش دون خسائر مادية.'
  expect(told(body, 'قتلى بقصف للجيش النهراني على حركوش')).toEqual(['air_strike حركوش 2'])
})
