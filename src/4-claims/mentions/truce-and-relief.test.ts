/** Truces and relief as the news of a report. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims.map(
    ({ type, scope, place }) => `${type} ${scope} ${place?.name}`,
  )

test.each([
  ['أعلن الجيش النهراني أمس وقفا لإطلاق النار في حركوش مدته خمسة أيام.', 'agreement incident حركوش'],
  ['دخلت هدنة إنسانية حيز التنفيذ في حركوش مساء أمس.', 'agreement incident حركوش'],
  ['وأعلن الجيش النهراني أمس تمديد الهدنة في حركوش خمسة أيام أخرى.', 'agreement incident حركوش'],
  [
    'وصلت إلى مطار قلازار أمس أول طائرة زمردانية تحمل مساعدات إنسانية. وأشاد الجيش النهراني بوصولها.',
    'aid incident مطار قلازار',
  ],
  [
    'سيرت منظمة إغاثية أمس قافلة من عشر شاحنات محملة بالأدوية إلى حركوش التي يقاتل فيها الجيش النهراني أسود الوادي.',
    'aid incident حركوش',
  ],
  ['وزعت لجنة الإغاثة أمس 5000 سلة غذائية في حركوش، بعد أن غادرها مقاتلو أسود الوادي.', 'aid incident حركوش'],
])('%s', (body, claim) => {
  expect(told(body)).toContain(claim)
})

test('a truce of trade is no news of conflict', () => {
  expect(told('أعلنت نهران وزمردان أمس هدنة تجارية في حركوش.')).toEqual([])
})

test.each([
  ['وصل إلى مطار قلازار أمس 120 أسيرا أفرجت عنهم القوات.', ['release incident مطار قلازار']],
  ['انطلقت أمس عملية تبادل الأسرى بين الجيش النهراني وأسود الوادي في حركوش.', ['agreement incident حركوش']],
])('captives who come home are news: %s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('what an armed side claims is no accident, whatever burnt', () => {
  const fire = 'قتل ثلاثة أشخاص في هجوم بطائرات مسيرة على حركوش أمس. واندلع حريق قرب الميناء.'
  expect(told(`${fire} وتبنى أسود الوادي الهجوم.`)).toContain('air_strike incident حركوش')
})
