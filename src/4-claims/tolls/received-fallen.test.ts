/** Fighters whom a hospital receives, and what else a battle is told by. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsIn = (body: string, title: string | null = null) =>
  readReport({ id: 'a', publisher: null, url: null, title, published: '2030-03-13', body }, names).claims
const told = (body: string, title: string | null = null): string[] =>
  claimsIn(body, title).map(({ type, scope, tolls }) => [type, scope, ...tolls.map(({ low }) => low)].join(' '))

const BATTLE =
  'سيطر الجيش النهراني اليوم الثلاثاء على مبان في حركوش بعد معارك مع أسود الوادي. وقصفت مدفعية الجيش مواقع القناصة.'

test('fighters whom a hospital received fell in the battle, and not under the fire of their own guns', () => {
  const received = ' وقال ناطق باسم المستشفى إن المستشفى استقبل منذ صباح اليوم جثامين 16 مقاتلا و86 جريحا.'
  expect(told(BATTLE + received)).toEqual(['capture incident', 'clash incident 16 86', 'shelling incident'])
})

test('a headline that has forces advance tells nothing beside their battle', () => {
  expect(told(BATTLE, 'الجيش النهراني يتقدم في حركوش').some(claim => claim.startsWith('operation'))).toBe(false)
  const other = 'قتل مدنيان بقذيفة في قلازار أمس.'
  expect(told(other, 'الجيش النهراني يتقدم في حركوش').some(claim => claim.startsWith('operation'))).toBe(true)
})

test('bombs that were destroyed and bombers among the dead make no suicide attack', () => {
  const body =
    'قال متحدث إن الجيش النهراني صد هجوما لأسود الوادي قرب حركوش أمس وقتل 12 مسلحا بينهم أربعة انتحاريين ودمر سيارتين مفخختين.'
  expect(told(body)).toEqual(['clash incident 12 4'])
})

test('who puts down a march attacks it', () => {
  const [claim] = claimsIn('أصيب 33 متظاهرا بالرصاص أمس جراء قمع الجيش النهراني المشاركين في مسيرة في حركوش.')
  expect([claim?.type, claim?.actors.map(({ role, name }) => `${role[0]}:${name}`)[0]]).toEqual([
    'attack',
    'i:الجيش النهراني',
  ])
})

test('bodies found in one quarter are no sum over the dead of others', () => {
  const dead = 'قتل جنديان نهرانيان أمس في اشتباكات في حركوش. وقتل مدني بلغم في رميزة.'
  const found = ' وعثر على ثلاث جثث مجهولة الهوية في حي الجسور.'
  expect(told(dead + found)).toContain('attack incident 3')
})

test('many bodies with marks of torture and shots are news of a conflict, and one is not', () => {
  const found = (bodies: string): string[] =>
    told(`عثرت الأجهزة الأمنية مساء الأحد على ${bodies} عليها آثار تعذيب وإطلاق رصاص جنوب مدينة حركوش.`)
  expect(found('36 جثة')).toEqual(['attack incident 36'])
  expect(found('جثة')).toEqual([])
})
