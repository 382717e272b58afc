/** Gunmen and whom they kill, coups, fighters who leave by bus, what air defences meet, figures of a month, and where a deed was near. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import type { Claim } from '../claim.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsOf = (body: string, title: string | null = null): readonly Claim[] =>
  readReport({ id: 'a', title, body, publisher: null, url: null, published: '2030-03-15' }, names).claims
const sidesOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap(({ actors }) => actors.map(({ role, name }) => `${role} ${name}`))

test('whom gunmen kill stands behind them, by number or as one of some', () => {
  const [two] = claimsOf('قتل مسلحون مجهولون اثنين من الأطباء بالرصاص في حركوش أمس.')
  expect(sidesOf(two ? [two] : [])).toContain('initiator مسلحون مجهولون')
  expect(two?.tolls.map(({ low, group }) => [low, group])).toEqual([[2, 'civilians']])
  const [elder] = claimsOf('اغتال مسلحون مجهولون أحد وجهاء البلدة في حركوش أمس.')
  expect([elder?.type, elder?.tolls[0]?.low]).toEqual(['attack', 1])
  const [car] = claimsOf('استهدف مسلحون مجهولون إحدى سيارات الشرطة النهرانية بالرصاص في حركوش أمس.')
  expect(sidesOf(car ? [car] : [])).toContain('initiator مسلحون مجهولون')
  const [soldiers] = claimsOf('قتل عسكريان اثنان في هجوم على حاجز في حركوش أمس.')
  expect(soldiers?.tolls.map(({ low }) => low)).toEqual([2])
})

test.each([
  ['اعتقلت السلطات النهرانية ألفي عسكري أمس بعد محاولة الانقلاب الفاشلة.', ['arrest']],
  ['قتل 150 شخصا بينهم 60 شرطيا أمس خلال التصدي لمحاولة الانقلاب في حركوش.', ['attack']],
  ['قتل سبعة أشخاص أمس في انقلاب حافلة قرب حركوش.', []],
  ['غادرت عشر حافلات تقل 400 مسلح وعائلاتهم بلدة رميزة أمس.', ['withdrawal']],
  ['بدأت حافلات تقل مقاتلي أسود الوادي في مغادرة بلدة رميزة أمس.', ['withdrawal']],
  ['خرج أمس 900 شخص بينهم 300 مقاتل من أسود الوادي من بلدة رميزة.', ['withdrawal']],
  ['غادرت عشر حافلات تقل 400 مشجع بلدة رميزة أمس.', []],
  ['تصدت الدفاعات الجوية النهرانية أمس لهجوم زمرداني على حركوش.', ['air_strike']],
  ['تصدت القوات النهرانية أمس لهجوم من أسود الوادي على حركوش.', ['clash']],
])('%s', (body, types) => {
  expect(claimsOf(body).map(({ type }) => type)).toEqual(types)
})

test('what is counted over a month by who keeps count is a total', () => {
  const body = 'قتل شاب برصاص أسود الوادي في حركوش أمس. وكانت الشبكة وثقت مقتل 30 شخصا وإصابة 18 في قلازار في شهر شباط.'
  expect(claimsOf(body).map(({ scope, tolls }) => [scope, ...tolls.map(({ low }) => low)])).toEqual([
    ['incident', 1],
    ['cumulative', 30, 18],
  ])
})

test('who gets away is not taken, and who holds a post nearby did nothing', () => {
  const broken = 'استهدف مسلحون من أسود الوادي سجن حركوش بسيارة مفخخة أمس، ما أدى إلى فرار عدد من المعتقلين.'
  expect(claimsOf(broken).flatMap(({ tolls }) => tolls)).toEqual([])
  const near = 'قتل شابان من أسود الوادي أمس في حركوش بإطلاق نار بالقرب من حاجز للجيش النهراني.'
  expect(sidesOf(claimsOf(near))).not.toContain('initiator الجيش النهراني')
})

test('who died before the comma at a place of their own died of no blast behind it', () => {
  const body = 'قتل ثلاثة شبان أمس في حركوش برصاص أسود الوادي، وقتل جندي في قلازار بانفجار عبوة.'
  expect(claimsOf(body).map(({ type, place, tolls }) => [type, place?.name, ...tolls.map(({ low }) => low)])).toEqual([
    ['attack', 'حركوش', 3],
    ['bombing', 'قلازار', 1],
  ])
})

test('a rumour of leaving is none', () => {
  const body = 'هاجم أسود الوادي أمس حاجزا للجيش النهراني في حركوش، وسط شائعات عن انسحاب القوات من قلازار.'
  expect(claimsOf(body).map(({ type }) => type)).toEqual(['clash'])
})

test('who makes known that a rocket fell did not fire it', () => {
  const body = 'أعلن الجيش النهراني سقوط صاروخ كاتيوشا في حركوش أمس.'
  expect(sidesOf(claimsOf(body))).not.toContain('initiator الجيش النهراني')
})

test('what those who are taken are charged with is no news, and a bomber in custody has blown up nothing', () => {
  const body = 'اعتقلت القوات النهرانية أربعة من أسود الوادي أمس بينهم مسؤول عن تفجير ملغمة في حركوش.'
  expect(claimsOf(body).map(({ type }) => type)).toEqual(['arrest'])
  const bomber = 'ألقت القوات النهرانية القبض على إرهابي انتحاري في حركوش أمس.'
  expect(claimsOf(bomber).map(({ type }) => type)).toEqual(['arrest'])
})

test('a trap in which somebody is taken is no fight', () => {
  const body = 'نصبت القوات النهرانية أمس كمائن في حركوش أسفرت عن القبض على ثمانية من أسود الوادي.'
  expect(claimsOf(body).map(({ type }) => type)).toEqual(['arrest'])
  const fight = 'نصبت القوات النهرانية أمس كمينا في حركوش أسفر عن مقتل ثمانية من أسود الوادي والقبض على اثنين.'
  expect(claimsOf(fight).map(({ type }) => type)).toContain('clash')
})
