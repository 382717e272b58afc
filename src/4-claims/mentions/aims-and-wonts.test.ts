/** What flew and was shot down, what goes on until the last man, what a side is wont to do, and bodies that are found. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import type { Claim } from '../claim.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsOf = (body: string, known = names, published = '2030-03-15'): readonly Claim[] =>
  readReport({ id: 'a', title: null, body, publisher: null, url: null, published }, known).claims
const toldOf = (claims: readonly Claim[]): string[] =>
  claims.map(({ type, scope, actors, tolls }) =>
    [type, scope, ...actors.map(({ role, name }) => `${role[0]}:${name}`), ...tolls.map(({ low }) => low)].join(' '),
  )

test.each([
  ['أسقط الجيش النهراني أمس طائرة مسيرة حاولت استهداف قاعدة الصقر.', ['disrupted_weapons incident i:الجيش النهراني']],
  [
    'أعلن الجيش النهراني أمس إسقاط ثلاث طائرات مسيرة حاولت ضرب قاعدة الصقر، في هجوم هو الرابع من نوعه.',
    ['disrupted_weapons incident i:الجيش النهراني'],
  ],
  // What struck has struck.
  ['استهدفت طائرة مسيرة أمس قاعدة الصقر في حركوش.', ['air_strike incident']],
])('%s', (body, told) => {
  expect(toldOf(claimsOf(body)).map(line => line.replace(/ t:.*/, ''))).toEqual(told)
})

test('until the last man is no figure', () => {
  const body = 'قتل الجيش النهراني تسعة مسلحين في حركوش أمس، وتعهد بمواصلة العملية حتى القضاء على آخر مسلح.'
  expect(claimsOf(body).flatMap(({ tolls }) => tolls.map(({ low }) => low))).toEqual([9])
  const last = 'قتل الجيش النهراني آخر مسلح في حركوش أمس.'
  expect(claimsOf(last).flatMap(({ tolls }) => tolls.map(({ low }) => low))).toEqual([1])
})

test('operations to fight a side are aimed at it, and told of no day they are what goes on', () => {
  const body =
    'قتل خمسة من أسود الوادي أمس في غارة نهرانية على حركوش. وتشن نهران عمليات لمكافحة أسود الوادي الذين ينشطون في قلازار.'
  const [, wont] = claimsOf(body)
  expect([wont?.type, wont?.scope, wont?.date.start]).toEqual(['operation', 'background', null])
  expect(wont?.actors.map(({ role, name }) => `${role} ${name}`)).toContain('target أسود الوادي')
})

test.each([
  ['عثرت الشرطة النهرانية أمس على 19 جثة مجهولة الهوية في حركوش.', 1],
  ['عثرت الشرطة النهرانية أمس على سبع جثث موثوقة الأيدي في حركوش.', 1],
  ['عثر خفر السواحل أمس على 19 جثة مجهولة الهوية قبالة ساحل حركوش.', 0],
  ['عثرت الشرطة النهرانية أمس على جثة مجهولة الهوية في حركوش.', 0],
])('%s', (body, count) => {
  expect(claimsOf(body)).toHaveLength(count)
})

test('another car that goes off is another bombing, however many its dead', () => {
  const body =
    'قتل خمسة وأصيب 19 أمس عندما انفجرت سيارة ملغومة قرب سوق في حركوش. وقالت الشرطة إن سيارة ملغومة أخرى انفجرت عند أطراف حركوش فقتلت خمسة وأصابت 30.'
  expect(claimsOf(body).map(({ type, tolls }) => [type, ...tolls.map(({ low }) => low)])).toEqual([
    ['bombing', 5, 19],
    ['bombing', 5, 30],
  ])
  const same =
    'قتل جنديان وأصيب ثلاثة أمس في انفجار لغم في حركوش. وأوضح المصدر أن الجنديين قتلا حين انفجر اللغم بمركبتهما.'
  expect(claimsOf(same)).toHaveLength(1)
})

test('who meets his death in a clause of its own, elsewhere, is not of the bombardment before', () => {
  const body = 'قصف الجيش النهراني حركوش أمس فأصيب سبعة أشخاص، كما لقي ستة أشخاص في قلازار حتفهم برصاص قناصة.'
  expect(claimsOf(body).map(({ place, tolls }) => [place?.name, ...tolls.map(({ low }) => low)])).toEqual([
    ['حركوش', 7],
    ['قلازار', 6],
  ])
})

test('who lies in a base did not fire at it', () => {
  const body = 'سقطت صواريخ على قاعدة الصقر مساء أمس. وتستضيف قاعدة الصقر قوات زمردان.'
  expect(claimsOf(body).flatMap(({ actors }) => actors.filter(({ role }) => role === 'initiator'))).toEqual([])
})

test('circumstances are nobody and nowhere', () => {
  const [taken] = claimsOf('خطف مسلحون شابين في ظروف غامضة قرب حركوش أمس.')
  expect(taken?.place?.name).toBe('حركوش')
  const body = 'قتل جندي برصاص مجهولين في حركوش أمس بعد خطفه في ظروف غامضة.'
  expect(claimsOf(body).flatMap(({ actors }) => actors.map(({ name }) => name))).not.toContain('ظروف غامضة')
})

test('who is left of a fallen rule is a side of its own', () => {
  const body = 'قتل ستة من الأمن العام السوري أمس في هجوم نفذه مسلحون من فلول النظام المخلوع في ريف جبلة.'
  const claims = claimsOf(body, indexNames(loadGazetteer()), '2025-05-14')
  expect(claims.flatMap(({ actors }) => actors.map(({ role, name }) => `${role} ${name}`))).toContain(
    'initiator فلول النظام المخلوع',
  )
})
