/** A clause that goes beside the main one, and what came some time after a deed. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsOf = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims

test('who speaks in the clause beside it does not tell what the main one tells', () => {
  const [claim] = claimsOf(
    'في وقت أعلن رئيس الوزراء النهراني عن زيارة إلى قلازار، قتل ستة جنود في هجوم شنه مسلحون على حاجز في حركوش.',
  )
  expect(claim?.speakers).toEqual([])
})

test('a verb behind the name of who did it opens no main clause', () => {
  const [claim] = claimsOf('في حين كشف مصدر طبي، أن الجيش النهراني، قصف بلدة حركوش وقتل ستة مدنيين.')
  expect(claim?.speakers).toEqual(['مصدر طبي'])
})

test('days after a single deed tell its day; fighting lasts them', () => {
  const deed = claimsOf(
    'قصفت المدفعية قلازار اليوم الثلاثاء وقتل ثلاثة جنود، وجاء ذلك كله بعد يوم من غارة شنتها طائرات نهرانية على بلدة حركوش.',
  )
  expect(deed.find(({ type }) => type === 'air_strike')?.date?.start).toBe('2030-03-11')
  const fight = claimsOf('سيطر الجيش النهراني اليوم على حركوش بعد يومين من المعارك مع المسلحين.')
  expect(fight.find(({ type }) => type === 'clash')?.date).toMatchObject({ start: '2030-03-10', end: '2030-03-12' })
  expect(fight.find(({ type }) => type === 'capture')?.date?.start).toBe('2030-03-12')
})

test('explosives kept from coming in are news of conflict', () => {
  const found = (what: string) =>
    claimsOf(`أعلنت الوزارة إحباط محاولة لتهريب ${what} عبر البحر. وقالت إنها صادرت ${what} كانت في قارب قرب حركوش.`)
  expect(found('متفجرات وصواعق').map(({ type }) => type)).toContain('disrupted_weapons')
})

test('what opens with «meanwhile» came on the day of what was told before', () => {
  const claims = claimsOf(
    'سيطر الجيش النهراني اليوم الثلاثاء على بلدة حركوش. وقصفت الطائرات النهرانية جبل هدلان يوم السبت الماضي. وفي هذه الأثناء، اعتقل مسلحون ثلاثة معلمين في قلازار.',
  )
  expect(claims.find(({ type }) => type === 'abduction' || type === 'arrest')?.date?.start).toBe('2030-03-09')
})
