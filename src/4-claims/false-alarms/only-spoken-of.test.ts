/** Deeds that are threatened, weighed up, expected or told of one person's life, and bodies whose names are those of sides. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const NEWS = 'قتل الجيش النهراني ثلاثة من مسلحي أسود الوادي في رميزة أمس. '
const read = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names).claims
const beside = (body: string): string[] =>
  read(NEWS + body)
    .map(({ type, status, place }) => `${type} ${status} ${place?.name}`)
    .filter(claim => claim !== 'clash reported رميزة')

test('a threat to kill is a statement, and kills nobody', () => {
  expect(beside('وهددت أسود الوادي بقتل رئيس البلدية في حركوش.')).toEqual(['statement reported undefined'])
})

test('what a place would be worth takes none, and what is expected is planned', () => {
  expect(beside('وتعتبر السيطرة على حركوش الواقعة على الطريق الساحلي ضرورية للجيش النهراني.')).toEqual([])
  expect(beside('وباتت أسود الوادي على وشك السيطرة على حركوش.')).toEqual(['capture planned حركوش'])
  expect(beside('وتوقع قائد أن تتم السيطرة على حركوش قريبا.')).toEqual(['capture planned حركوش'])
})

test('where one man fights is told of him, and where forces fight is told of them', () => {
  expect(beside('وتواصلت معه عبر الهاتف بمتطرف يقاتل في حركوش.')).toEqual([])
  expect(beside('ويقاتل الجيش النهراني أسود الوادي في حركوش.').join()).toContain('clash')
})

test('a school system is no regime', () => {
  const claims = read(`${NEWS}وأجبر القتال نظام التعليم في حركوش على الإغلاق وهجر مئتي أسرة.`)
  expect(claims.flatMap(({ actors }) => actors.map(({ name }) => name))).not.toContain('نظام التعليم')
})

test('a warning that is given is a statement, and the danger of attacks is none', () => {
  expect(beside('ووجهت حكومة نهران تحذيرا إلى سكان حركوش بسبب مخاطر هجمات إرهابية.')).toEqual([
    'statement reported undefined',
  ])
})

test('praise is news where the report opens with it', () => {
  const praise = 'أشادت حكومة نهران بدور الجيش النهراني في القتال. '
  expect(read(`${praise}${NEWS}`).map(({ type }) => type)).toContain('statement')
  expect(read(`${NEWS}وسقطت قذائف على حركوش أمس. ${praise}`).map(({ type }) => type)).not.toContain('statement')
})

test('since when what is answered has lasted is no time of the answer', () => {
  const body = 'وكثفت أسود الوادي هجماتها على حركوش ردا على تدخل الجيش النهراني منذ 2021.'
  expect(read(NEWS + body).map(({ date }) => date.start)).not.toContain('2021-01-01')
})

test('whose the vehicle is that is attacked did not attack it', () => {
  const body = 'قال سكان إن مسلحين قتلوا خمسة أشخاص في هجوم على آلية للجيش النهراني في حركوش أمس.'
  const [claim] = read(body)
  expect(claim?.actors.find(({ name }) => name === 'الجيش النهراني')?.role).toBe('target')
})

test('what a side is kept from doing is not done, and whom it pursues does not pursue', () => {
  const body = 'ونفذ الجيش النهراني عملية في حركوش لملاحقة مسلحي أسود الوادي ومنعهم من شن هجمات على السكان.'
  expect(beside(body)).toEqual(['operation reported حركوش'])
})

test('what has priority, or will be done, is planned', () => {
  expect(beside('وقال وزير إن تحرير حركوش من أسود الوادي يعد من أولويات الجيش النهراني.')).toEqual([
    'capture planned حركوش',
  ])
})
