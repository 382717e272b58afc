import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import { readMentions } from '../mentions/mention.ts'

const names = indexNames(toyGazetteer())

test.each([
  ['وينص الاتفاق على انسحاب الجيش النهراني من حركوش', 'planned'],
  ['وتوصلا إلى اتفاق يقضي بانسحاب الجيش النهراني من حركوش', 'planned'],
  ['وتم الاتفاق بعد انسحاب الجيش النهراني من حركوش', 'reported'],
])('what an agreement lays down is still to come: %s', (body, status) => {
  const report = { id: 'any', publisher: null, url: null, title: null, published: null, body }
  const mentions = analyseReport(tokensOf(report), names, null).flatMap(readMentions)
  expect(mentions.find(({ type }) => type === 'withdrawal')?.status).toBe(status)
})

test.each([
  ['وتحاول قوات الجيش النهراني السيطرة على حركوش', ['operation']],
  ['وشن الجيش النهراني هجوما للسيطرة على حركوش', ['violence']],
  ['واندلعت اشتباكات بين الجيش النهراني والمسلحين الذين يحاولون السيطرة على حركوش', ['clash']],
  ['وشن الجيش النهراني هجوما على المسلحين للسيطرة على حركوش', ['violence']],
  ['واندلع القتال بسبب هجوم من أفراد جماعة الراية المجهولة للاستيلاء على معسكر في حركوش', ['clash']],
  ['وتمكنت قوات الجيش النهراني من السيطرة على حركوش', ['capture']],
  ['واندلعت اشتباكات قرب حركوش بعد محاولة المسلحين التقدم نحو رميزة', ['clash']],
  ['واندلعت اشتباكات قرب حركوش بعد تقدم المسلحين نحو رميزة', ['clash', 'operation']],
])('what is tried is not taken: %s', (body, types) => {
  const report = { id: 'any', publisher: null, url: null, title: null, published: null, body }
  const mentions = analyseReport(tokensOf(report), names, null).flatMap(readMentions)
  expect(mentions.map(({ type }) => type)).toEqual(types)
})
