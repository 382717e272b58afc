/** Turns of the press on wars abroad: who hunts for whom, what flies without a pilot, whose soldiers fell, what only describes. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import type { Claim } from '../claim.ts'
import { readReport } from '../read-report.ts'

const toy = indexNames(toyGazetteer())
const real = indexNames(loadGazetteer())
const report = (body: string) => ({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body })
const claimsOf = (body: string, names = toy): readonly Claim[] => readReport(report(body), names).claims
const typesOf = (body: string): string[] => claimsOf(body).map(({ type }) => type)
const sidesOf = ({ actors }: Claim): string[] => actors.map(({ name, role }) => `${role[0]}:${name}`).sort()

test('what flies without a pilot strikes from the air, and has none to be hurt', () => {
  expect(typesOf('إن طائرة من دون طيار أطلقت ثلاثة صواريخ على منزل في حركوش أمس وقتلت ستة أشخاص.')).toEqual([
    'air_strike',
  ])
  expect(typesOf('أعلنت الشرطة أن عدة طائرات زمردانية بدون طيار هاجمت حركوش أمس.')).toEqual(['air_strike'])
  const [claim] = claimsOf('قتل قيادي في أسود الوادي في هجوم بطائرة بلا طيار في حركوش أمس.')
  expect(claim && sidesOf(claim)).not.toContain('t:طيار')
})

test('secret or regular is what a deed is, and no company or patrol', () => {
  const [claim] = claimsOf('تزايدت أمس الهجمات السرية بطائرات مسيرة على أسود الوادي في حركوش وقتلت ستة منهم.')
  expect(claim && sidesOf(claim)).not.toContain('i:السرية')
  expect(claimsOf('هاجم أسود الوادي دورية في حركوش أمس وقتلوا جنديين.').map(sidesOf)).toEqual([
    ['i:أسود الوادي', 't:دورية'],
  ])
})

test('who rings the scene of an attack and hunts for the attackers did not make it, and besieges nobody', () => {
  const body =
    'قتل شرطيان أمس بهجوم شنه مسلحون مجهولون على حاجز في حركوش. وطوق الجيش النهراني موقع الهجوم وبدأ حملة بحث عن المهاجمين.'
  expect(typesOf(body)).not.toContain('siege')
  const [attack] = claimsOf(body)
  expect(attack && sidesOf(attack)).toContain('i:مسلحون مجهولون')
  expect(typesOf('طوق الجيش النهراني بلدة رميزة أمس وحاصر مسلحي أسود الوادي فيها.')).toEqual(['siege'])
})

test('one man who gets away is no flight of people', () => {
  expect(typesOf('انفجرت سيارة مفخخة أمس في حركوش وقتل ستة أشخاص، وقالت الشرطة إن السائق فر قبل الانفجار.')).toEqual([
    'bombing',
  ])
  expect(typesOf('وقتل ستة أشخاص بقصف على حركوش أمس وقال السكان إنهم فروا من منازلهم.')).toContain('shelling')
})

test('men raid on foot, also by a verb in the plural', () => {
  expect(typesOf('وقال إن المهاجمين أغاروا على قرية قرب حركوش أمس وقتلوا ستة أشخاص.')).toEqual(['attack'])
  expect(typesOf('أغارت الطائرات على قرية قرب حركوش أمس وقتلت ستة أشخاص.')).toEqual(['air_strike'])
})

test('the part of a land that a state holds is no gain, and neither a rank among others news', () => {
  expect(typesOf('قتل جنديان في الشطر الخاضع لسيطرة زمردان من شمالستان أمس في اشتباك مع مسلحين.')).toEqual(['clash'])
  expect(
    claimsOf('قتل ستة أشخاص بتفجير في حركوش أمس. وهذا ثالث تفجير في حركوش منذ رحيل القوات الزمردانية.').filter(
      ({ type }) => type === 'bombing',
    ),
  ).toHaveLength(1)
})

test('who loses the hold on a town does not take it', () => {
  const lost = claimsOf('وخسر أسود الوادي السيطرة على رميزة في 2028. وقتل جنديان أمس بهجوم في حركوش.')
  expect(lost.filter(({ type }) => type === 'capture').map(sidesOf)).toEqual([['t:أسود الوادي']])
})

test('a band claims a deed by the mouth of its spokesman, and stands behind it', () => {
  const claims = claimsOf(
    'قتل ستة أشخاص أمس في هجوم انتحاري في حركوش استهدف فندقا وتقف وراءه جماعة أسود الوادي. وأعلن المتحدث باسم أسود الوادي سالم حمد في رسالة تبني الهجوم.',
  )
  expect(claims.map(claim => `${claim.type} ${sidesOf(claim)}`)).toEqual([
    expect.stringMatching(/^suicide_attack i:.*أسود الوادي$/),
    'statement i:أسود الوادي',
  ])
})

test('the year of a birth dates no deed', () => {
  const [claim] = claimsOf('قتلت الشرطة النهرانية منفذ الهجوم في حركوش وهو من مواليد رميزة عام 2001.')
  expect(claim?.date.start).toBeNull()
})

test('soldiers of another nation are not of the army they fall in fighting', () => {
  const lossOf = (body: string) => claimsOf(body, real)[0]?.tolls[0]?.of
  expect(lossOf('قتل جنديان أرمينيان أمس في اشتباكات مع القوات الأذربيجانية في قره باغ.')).toBe('الجيش الأرميني')
  expect(lossOf('قتل أربعة جنود هنود اليوم في معركة مع متمردين في كشمير.')).toBe('الجيش الهندي')
  expect(lossOf('قتل أربعة جنود اليوم في هجوم على الجيش الأذربيجاني في قره باغ.')).toBe('الجيش الأذربيجاني')
})

test('a capital that others are loyal to is not where they fight', () => {
  const [claim] = claimsOf('وواصلت القوات الأوكرانية حملتها أمس على المقاتلين الموالين لموسكو وقتلت ستة منهم.', real)
  expect(claim?.place?.country).not.toBe('RU')
})

test('who owns up to killing did it, and who owns up to deaths has lost his own', () => {
  const [owned] = claimsOf('أقر الجيش النهراني بقتل ستة مدنيين في حركوش أمس. وشن غارة على رميزة.')
  expect(owned?.tolls[0]?.of).toBeNull()
  const [lost] = claimsOf('أقر الجيش النهراني بمقتل ستة جنود في حركوش أمس. وشن غارة على رميزة.')
  expect(lost?.tolls[0]?.of).toBe('الجيش النهراني')
})

test('what a ministry of defence tells of its forces is war, also of towns that no list knows', () => {
  const [claim] = claimsOf('أعلنت وزارة الدفاع الروسية اليوم أن قواتها سيطرت على بلدة ترونوفسكويه في دونيتسك.', real)
  expect(claim && `${claim.type} ${claim.place?.name} ${sidesOf(claim)}`).toBe('capture ترونوفسكويه i:القوات الروسية')
  expect(claimsOf('أعلنت وزارة التعليم أمس سيطرتها على سوق الكتب في حركوش.')).toEqual([])
})

test('soldiers told twice without a name are one side', () => {
  const [claim] = claimsOf('قتل جنديان زمردانيان أمس بانفجار لغم في حركوش. وبمقتل هذين الجنديين بلغت الخسائر عشرين.')
  expect(claim && sidesOf(claim).filter(side => side.startsWith('t:'))).toHaveLength(1)
})

test('authorities arrest, and "at an earlier time" is nobody', () => {
  const claims = claimsOf('قتل ستة جنود أمس في هجوم شنه أسود الوادي في حركوش. وأوقفت السلطات مشتبها به.')
  expect(claims.filter(({ type }) => type === 'arrest').flatMap(sidesOf)).toContain('i:السلطات')
  const [blast] = claimsOf('وكان جنديان قتلا في وقت سابق أمس في انفجارين في سوق في حركوش.')
  expect(blast?.tolls.map(({ low }) => low)).toEqual([2])
})

test('what is shot down is told without a word of violence', () => {
  expect(
    typesOf('قالت وزارة الدفاع إن دفاعاتها الجوية اعترضت ودمرت أربعين طائرة مسيرة فوق حركوش الليلة الماضية.'),
  ).toEqual(['disrupted_weapons'])
  expect(typesOf('انطلقت مسيرة في حركوش أمس وأسقط المشاركون لافتة.')).toEqual([])
})

test('a deadly attack that a band claims is war, whoever speaks for it', () => {
  const body =
    'قتل ثلاثة ركاب أمس في هجوم على حافلة في حركوش. وأعلن المتحدث باسم أسود الوادي سالم حمد مسؤوليتها عن الهجوم.'
  expect(claimsOf(body).map(claim => `${claim.type} ${sidesOf(claim).filter(side => side.startsWith('i:'))}`)).toEqual([
    'attack i:أسود الوادي',
    'statement i:أسود الوادي',
  ])
  expect(claimsOf('قتل ثلاثة ركاب أمس في انقلاب حافلة في حركوش.')).toEqual([])
})
