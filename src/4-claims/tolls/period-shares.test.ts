import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

const TOTAL = 'أعلن المرصد النهراني أنه وثق مقتل 375 شخصا في نهران خلال شهر شباط الماضي.'

function claimsOf(body: string) {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  return readReport(report, names).claims.map(({ type, scope, date, actors, tolls }) => ({
    type,
    scope,
    start: date.start,
    doers: actors.filter(({ role }) => role === 'initiator').map(({ name }) => name),
    killed: tolls.filter(({ outcome }) => outcome === 'killed').map(({ low }) => low),
  }))
}

test('a figure over the length of a month is a total', () => {
  const [claim] = claimsOf('قتل الجيش النهراني 75 من أسود الوادي في حركوش خلال شهر شباط الماضي.')
  expect(claim).toMatchObject({ scope: 'cumulative', start: '2030-02-01' })
})

test('what each side has done in the month is a total of its own, over the same days', () => {
  const shares = claimsOf(
    `${TOTAL} وقال المرصد في تقريره إن القوات النهرانية قتلت 170 مدنيا، بينهم 29 طفلا. وأضاف أن أسود الوادي قتلوا 28 مدنيا.`,
  )
  expect(shares).toEqual([
    { type: 'attack', scope: 'cumulative', start: '2030-02-01', doers: [], killed: [375] },
    { type: 'attack', scope: 'cumulative', start: '2030-02-01', doers: ['القوات النهرانية'], killed: [170, 29] },
    { type: 'attack', scope: 'cumulative', start: '2030-02-01', doers: ['أسود الوادي'], killed: [28] },
  ])
})

test('what is told with a day of its own, or of another matter, is none of the total', () => {
  const [, behind] = claimsOf(`${TOTAL} وقتل أسود الوادي أمس سبعة جنود في هجوم على حركوش.`)
  expect(behind).toMatchObject({ scope: 'incident', start: '2030-03-11' })
  const [, other] = claimsOf(`${TOTAL} من جهة أخرى، قتل أسود الوادي سبعة جنود في هجوم على حركوش.`)
  expect(other).toMatchObject({ scope: 'incident' })
})

test('what the year has come to, told beside the news, makes no total of what follows', () => {
  const news = claimsOf(
    'قتل 20 شخصا أمس في انفجار سيارة ملغومة في حركوش، لترتفع حصيلة القتلى في نهران لعام 2030 إلى أكثر من أربعة آلاف. وقتل ثلاثة جنود في هجوم على ثكنة في رميزة.',
  )
  expect(news.map(({ type, scope, killed }) => `${type} ${scope} ${killed}`)).toContain('clash incident 3')
})
