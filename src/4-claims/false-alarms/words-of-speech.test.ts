/** Words of blows that are figures of speech, and turns that tell of more or of less than their words do elsewhere. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import type { Claim } from '../claim.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const FIRST = 'قتل سبعة من الجنود النهرانيين أمس بقذائف هاون أطلقها مسلحون على حركوش. '
const read = (body: string): readonly Claim[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims
/** Type, place and figures of what is told beside the first sentence. */
const told = (body: string): string[] =>
  read(FIRST + body)
    .filter(({ place }) => place?.name !== 'حركوش')
    .map(({ type, place, tolls }) =>
      [type, place?.name ?? '–', ...tolls.map(({ outcome, low }) => `${outcome} ${low}`)].join(' '),
    )

test('who aims at the safety of a country has struck nothing', () => {
  expect(told('وقال الوزير إن أسود الوادي كانوا يستهدفون استقرار نهران ووحدتها.')).toEqual([])
  expect(told('واستهدف أسود الوادي أمس حاجزا للجيش النهراني في قلازار.')).toEqual(['clash قلازار'])
})

test('raids elsewhere have their own place, and what a statement says of them dates those told before', () => {
  const body =
    'نفذ الطيران النهراني ست ضربات جوية على مواقع لأسود الوادي في جنوبستان، وتسع ضربات أخرى في شمالستان. ' +
    'وقالت القيادة في بيان مساء أمس: "إن الغارات التي شنت في جنوبستان أصابت مواقع".'
  const raids = read(body).filter(({ type }) => type === 'air_strike')
  expect(raids.map(({ place, date }) => `${place?.name} ${date.start}`)).toEqual([
    'جنوبستان 2030-03-11',
    'شمالستان 2030-03-11',
  ])
})

test('what an attack is aimed at retaking is not taken', () => {
  expect(told('ويتأهب الجيش النهراني لهجوم يستهدف استعادة قلازار من أسود الوادي.')).not.toContain('capture قلازار')
})

test('two birds with one stone are no dead', () => {
  expect(told('وقال الوزير إن الجماعة تريد قتل عصفورين بحجر واحد في قلازار.')).toEqual([])
})

test('attacks that have hit posts are no shells', () => {
  expect(told('وقال مسؤول إن هجمات متزامنة ضربت أمس سبعة حواجز للجيش النهراني في قلازار.')).toEqual(['clash قلازار'])
})

test('who sends bombers attacks', () => {
  expect(told('وأرسلت جماعة الراية المجهولة أمس انتحاريين إلى سوق في قلازار.')).toEqual(['suicide_attack قلازار'])
})

test('whom an operation was to arrest is not taken', () => {
  expect(told('ونفذ الجيش النهراني أمس عملية في قلازار لاعتقال رجل مطلوب.')).toEqual(['operation قلازار'])
  expect(told('ونفذ الجيش النهراني أمس عملية في قلازار أسفرت عن اعتقال رجل مطلوب.')).toEqual([
    expect.stringMatching(/^arrest قلازار captured 1/),
  ])
})

test('many who are hurt are some', () => {
  expect(told('وقتل جنديان وأصيب العديدون بجروح أمس في تفجير في قلازار.')).toEqual([
    'bombing قلازار killed 2 injured 2',
  ])
})

test('tyres that are burnt and bottles that are thrown are riots', () => {
  expect(told('واندلعت أمس احتجاجات في قلازار وتم إلقاء زجاجات حارقة على دورية وإحراق إطارات سيارات.')).toEqual([
    'protest قلازار',
  ])
})

test('behind two places that are joined a word that no list knows is a third', () => {
  const taken = 'سيطر الجيش النهراني أمس على قرية تل السمسم وبلدة رميزة والحميراء بعد معارك.'
  const places = read(taken).flatMap(({ type, place }) => (type === 'capture' ? [place?.name] : []))
  expect(places).toEqual(expect.arrayContaining(['الحميراء']))
  expect(places).toHaveLength(3)
})

test('attacks in words have hurt nobody', () => {
  expect(told('وشن وزير الخارجية النهراني أمس هجوما لاذعا على زمردان.')).toEqual([])
  expect(told('وشن نائب في البرلمان أمس هجوما عنيفا على نهران متهما إياها بدعم أسود الوادي.')).toEqual([])
  expect(told('وهاجم رئيس الوزراء في خطاب أمس زمردان.')).toEqual([])
  expect(told('وشن أسود الوادي أمس هجوما عنيفا على بلدة قلازار.')).toEqual(['attack قلازار'])
})

test('what bursts out of a people is no bomb, and what is found has not gone off', () => {
  expect(told('وقال محللون إن انفجارا سياسيا وقع في قلازار أمس.')).toEqual([])
  expect(told('ووجدت المنظمة النهرانية أمس في قلازار آثار انفجارات ناتجة عن صواريخ.').join()).not.toContain('disrupted')
  expect(told('ووجدت القوات النهرانية أمس عبوات ناسفة داخل سيارة في قلازار.')).toEqual(['disrupted_weapons قلازار'])
})
