/** What is news of its own beside what goes on, what a war has cost, and what a headline sums up. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { loadGazetteer } from '../load-gazetteer.ts'
import { readReport } from './read-report.ts'

const names = indexNames(toyGazetteer())
const claimsIn = (body: string, title: string | null = null, index = names) =>
  readReport({ id: 'a', publisher: null, url: null, title, published: '2030-06-15', body }, index).claims
const told = (body: string, title: string | null = null): string[] =>
  claimsIn(body, title).map(({ type, scope, place, tolls }) =>
    [`${type}${scope === 'incident' ? '' : ` ${scope}`}`, place?.name ?? '–', ...tolls.map(({ low }) => low)].join(' '),
  )
const NEWS = 'قتل ثلاثة جنود نهرانيين في اشتباكات مع أسود الوادي قرب قلازار أمس. '
const beside = (body: string): string[] => told(NEWS + body).filter(claim => claim !== 'clash قلازار 3')

test('a headline over two attacks tells more of neither', () => {
  const body =
    'قتل تسعة مدنيين أمس في هجوم لأسود الوادي على حركوش. وفي هجوم آخر قرب قلازار قتل جندي نهراني وأصيب اثنان.'
  expect(told(body, 'قتلى وجرحى في هجومين منفصلين في نهران')).toEqual(['attack حركوش 9', 'clash قلازار 1 2'])
})

test('what drives people out goes on, and no raid of the day is a part of it', () => {
  const body =
    'نزح خمسة آلاف شخص الأسبوع الماضي من قرى شمالستان بسبب القصف المكثف لقوات زمردان. وقتل ثمانية مدنيين أمس في غارات على قلازار.'
  expect(told(body)).toContain('air_strike قلازار 8')
  expect(told(body)).not.toContain('air_strike شمالستان 8')
})

test.each([
  ['وأودى النزاع بحياة أربعين ألف شخص منذ عام 2021.', 'clash cumulative – 40000'],
  ['واندلعت الحرب في نهران عام 2021.', 'clash background نهران'],
  // Measured from the death of others.
  ['ويعد الهجوم الأكثر دموية منذ مقتل 30 جنديا في مارس الماضي.', 'clash background – 30'],
  ['وفي مايو الماضي قتل عشرون شخصا في تفجير مماثل في حركوش.', 'bombing background حركوش 20'],
  ['وطال القصف مستشفى في حركوش.', 'shelling حركوش'],
  ['ودوى انفجار عنيف في سوق شعبي في حركوش مخلفا عشرة قتلى.', 'bombing حركوش 10'],
  ['وفقد الجيش النهراني خمسة من عناصره في حركوش.', 'clash حركوش 5'],
  ['وتشهد حركوش هجمات متكررة ينفذها مسلحون.', 'attack background حركوش'],
])('beside the news: %s', (body, claim) => {
  expect(beside(body)).toEqual([claim])
})

test('men who are lost at a place are no place that is lost', () => {
  expect(beside('وخسر الجيش النهراني خمسة من عناصره في حركوش.')).toEqual(['clash حركوش 5'])
})

test('each town that is taken is where its own word puts it', () => {
  expect(beside('وقال قائد إن القتال يدور بعد السيطرة على تل السمسم وتحرير بلدة رميزة.')).toContain('capture رميزة')
})

test('a capital that sends troops is its state', () => {
  const body = 'قتل ثلاثة جنود أتراك في اشتباكات قرب سراقب أمس. وأرسلت أنقرة رتلا عسكريا إلى سراقب.'
  const [claim] = claimsIn(body, null, indexNames(loadGazetteer())).filter(({ type }) => type === 'operation')
  expect([claim?.place?.name, claim?.actors.find(({ role }) => role === 'initiator')?.name]).toEqual(['سراقب', 'أنقرة'])
})

test('whom armed men take is no part of their name', () => {
  const [claim] = claimsIn('خطفت مجموعة مسلحة الناشط الإعلامي سامر الدهان في حركوش أمس.')
  expect(claim?.actors.map(({ name, role }) => `${role} ${name}`)).toContain('initiator مجموعة مسلحة')
})

test('a headline does not tell again what is only recalled', () => {
  const body =
    'قتل جنديان نهرانيان في هجوم على دورية قرب قلازار أمس. وقالت الوكالة إن المهاجمين فروا إلى داخل أراضي زمردان. وتنشط جماعة أسود الوادي في المنطقة وسبق أن قتلت عشرات من الجنود.'
  // The lead holds the very words of the headline, and is told all the same.
  expect(told(body, 'هجوم على دورية قرب قلازار')).toEqual(['clash قلازار 2', 'clash background قلازار 20'])
})
