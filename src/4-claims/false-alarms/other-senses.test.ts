/** Words of conflict that stand for another deed than they mostly do. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const told = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-15', body }, names).claims.map(
    ({ type, place, tolls }) =>
      `${type} ${place?.name} ${tolls.map(({ outcome, low }) => `${outcome} ${low}`).join(', ')}`.trim(),
  )

test('throats cut in a raid on a village are of the attack; those of captives are an execution', () => {
  expect(told('هاجم مسلحو أسود الوادي قرية قرب حركوش وقتلوا ستة أشخاص بالرصاص وذبحوا أربعة آخرين.')).toEqual([
    'attack حركوش killed 6, killed 4',
  ])
  expect(told('قتل مسلحون من أسود الوادي عشرين شخصا في أربع قرى قرب حركوش، بعضهم ذبحا.')).toEqual([
    'attack حركوش killed 20',
  ])
  expect(told('ذبح أسود الوادي أربعة رهائن في حركوش أمس.')).toEqual(['execution حركوش killed 4'])
})

test('a raid of a band that has nothing to fly is no air strike', () => {
  expect(told('شن أسود الوادي غارة على قرية قرب حركوش أمس وقتلوا خمسة أشخاص.')).toEqual(['attack حركوش killed 5'])
  expect(told('شنت طائرات غارة على قرية قرب حركوش أمس وقتلت خمسة أشخاص.')).toEqual(['air_strike حركوش killed 5'])
})

test('houses burnt beside a killing do not take its dead', () => {
  expect(told('قال الجيش النهراني إن مسلحين من أسود الوادي قتلوا عشرين شخصا في حركوش وأحرقوا المنازل.')).toEqual([
    'attack حركوش killed 20',
    'destruction حركوش',
  ])
})

test('who halts a bus arrests nobody', () => {
  expect(told('أوقف المسلحون حافلة تقل عشرة أشخاص قرب حركوش وقتلوا ثمانية من ركابها.')).toEqual([
    'attack حركوش killed 8',
  ])
  expect(told('أوقفت الشرطة النهرانية ثلاثة من أسود الوادي في حركوش.')).toEqual(['arrest حركوش captured 3'])
})

test('a line that an old truce left is no truce', () => {
  expect(told('انفجرت عبوة ناسفة قرب خط وقف إطلاق النار في حركوش وقتل جندي نهراني.')).toEqual([
    'bombing حركوش killed 1',
  ])
})

test('ground by who holds it is not taken', () => {
  expect(told('أصيب أربعة مدنيين بصاروخ أطلق من مناطق سيطرة أسود الوادي على حي الجسور في قلازار.')).toEqual([
    'shelling حي الجسور injured 4',
  ])
})

test('who says how many of them fell is none of them', () => {
  expect(told('صد الجيش النهراني هجوما لأسود الوادي في حركوش وقتل خمسة منهم، وفقا لقائد ميداني.')).toEqual([
    'clash حركوش killed 5',
  ])
})

test('the air that somebody controls is no ground', () => {
  expect(told('قصف الجيش النهراني حركوش أمس، وسيطرت طائراته على الأجواء قرب رميزة.')).not.toContain('capture رميزة')
  expect(told('قصف الجيش النهراني حركوش أمس، وسيطرت قواته على تلال قرب رميزة.')).toContain('capture رميزة')
})

test('whom aircraft killed that came in was killed from the air, and not in the fight', () => {
  expect(
    told('هاجم أسود الوادي ثكنة في حركوش وقتلوا جنديين نهرانيين، وتدخل الطيران النهراني وتمكن من قتل تسعة مسلحين.'),
  ).toEqual(['clash حركوش killed 2', 'air_strike حركوش killed 9'])
})

test('a complaint that somebody hands in is no step forward', () => {
  expect(told('قتل جندي نهراني في رميزة أمس. وتقدم الدهشان بشكوى أمام القضاء في حركوش.').join()).not.toMatch(
    /operation/,
  )
})

test('why people come out is no statement beside their protest', () => {
  expect(told('تظاهر المئات في حركوش تنديدا بالقصف الذي نفذه الجيش النهراني أمس.').join()).not.toMatch(/statement/)
  expect(told('نددت الحكومة النهرانية بهجوم أسود الوادي على حركوش أمس.').join()).toMatch(/statement/)
})

test('a deal on what nobody fights over is no truce', () => {
  const news = 'قتل جندي نهراني في انفجار عبوة في رميزة أمس.'
  const reached = 'وكانت حكومة نهران وقوات زمردان قد توصلت قبل أيام إلى اتفاق'
  expect(told(`${news} ${reached} يحسم أزمة الملف النووي.`).join()).not.toMatch(/agreement/)
  expect(told(`${news} ${reached} لوقف إطلاق النار في حركوش.`).join()).toMatch(/agreement/)
})

test('authorities that arrest and let go do so to the living', () => {
  expect(told('اعتقلت السلطات ثلاثة من مسلحي أسود الوادي في حركوش أمس.')).toEqual(['arrest حركوش captured 3'])
  expect(told('أفرجت السلطات عن عشرين أسيرا من أسود الوادي في حركوش أمس.')).toEqual(['release حركوش freed 20'])
  const held = told('احتجز الجيش النهراني جثمان قيادي من أسود الوادي في حركوش أمس.')
  expect(held.filter(claim => /^(arrest|abduction)/.test(claim))).toEqual([])
})

test.each([
  ['ارتكب الطيران النهراني مجزرة في حركوش أمس راح ضحيتها تسعة أشخاص.', ['air_strike حركوش killed 9']],
  ['ارتكب أسود الوادي مجزرة في حركوش أمس راح ضحيتها تسعة أشخاص.', ['attack حركوش killed 9']],
  // Rounds of those who only fly.
  [
    'شنت طائرات الجيش النهراني غارات على رميزة أمس، واستهدفت حركوش بالصواريخ.',
    ['air_strike رميزة', 'air_strike حركوش'],
  ],
  // What is brought in takes no place.
  [
    'قتل جندي نهراني في انفجار لغم في رميزة أمس. وأدخلت المنظمة مساعدات إلى حركوش.',
    ['bombing رميزة killed 1', 'aid حركوش'],
  ],
  ['أطلق أسود الوادي صاروخا من طراز فجر على حركوش أمس.', ['shelling حركوش']],
  ['هاجم أسود الوادي نقاط تفتيش في حركوش أمس.', ['clash حركوش']],
  ['هاجم أسود الوادي نقطة طبية في حركوش أمس.', ['attack حركوش']],
  ['قتل ثلاثة مسلحين خلال اقتحام الجيش النهراني ساحة الاعتصام في حركوش أمس.', ['clash حركوش killed 3']],
])('what it is by who wrought it and where: %s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('what a nation fought in the words of its praise is no battle', () => {
  const news = 'قتل جندي نهراني في انفجار عبوة في رميزة أمس.'
  expect(told(`${news} وقال الدهشان إن السودانيين قاتلوا أسود الوادي صفا واحدا.`)).toEqual(['bombing رميزة killed 1'])
  expect(told(`${news} وقال الدهشان إن جنوده قاتلوا أسود الوادي في حركوش.`).join()).toMatch(/clash/)
})

test('raids of gunmen of a band, and bloody ones, are no air strikes', () => {
  expect(told('شن مسلحون من أسود الوادي غارات على قرى قرب حركوش أمس وقتلوا خمسة أشخاص.')).toEqual([
    'attack حركوش killed 5',
  ])
})

test('a judge is whom gunmen kill, and none of them', () => {
  expect(told('اغتال مسلحون القاضي سالم الدرعاوي في حركوش أمس.')).toEqual(['attack حركوش killed 1'])
})

test('what a deed is thought of as is no plan', () => {
  const news = 'قتل جندي نهراني بانفجار عبوة ناسفة في رميزة أمس. '
  expect(told(`${news}وتعد هذه أول عملية لأسود الوادي تستخدم فيها زوارق سريعة قرب حركوش.`)).toHaveLength(1)
  expect(told(`${news}وقال مصدر إن أسود الوادي يعدون لعملية واسعة قرب حركوش.`)).toHaveLength(2)
})

test('nameless ground by who holds it is not taken; a town is', () => {
  expect(told('قتل مدني بصاروخ سقط على قلازار أمس وأطلق من أراض يسيطر عليها أسود الوادي.')).toEqual([
    'shelling قلازار killed 1',
  ])
  expect(told('قصف الجيش النهراني أمس مدينة حركوش التي يسيطر عليها أسود الوادي.')).toContain('capture حركوش')
})

test('by whose clock it was is nowhere that it happened', () => {
  expect(told('سقط صاروخ على سفينة شحن عند السابعة مساء (بتوقيت قلازار) قرب ميناء حركوش وقتل بحار.')).toEqual([
    'shelling ميناء حركوش killed 1',
  ])
})

test('a post that bandits set up is no garrison', () => {
  expect(told('قتل مسلحون من أسود الوادي تسعة أشخاص أمس عند حاجز وهمي قرب حركوش.')).toEqual(['attack حركوش killed 9'])
  expect(told('قتل مسلحون من أسود الوادي تسعة أشخاص أمس في هجوم على حاجز قرب حركوش.')).toEqual(['clash حركوش killed 9'])
})

test('what defences destroy in the air is a salvo, and what comes by so many drones is a strike', () => {
  expect(told('دمرت الدفاعات الجوية صاروخا باليستيا فوق حركوش أمس.')).toEqual(['shelling حركوش'])
  expect(told('دمر الطيران النهراني منصة صواريخ قرب حركوش أمس.')).toEqual(['air_strike حركوش'])
  expect(told('هاجم أسود الوادي بثلاث طائرات مسيرة حاجزا في حركوش أمس وقتل جنديان.')).toEqual([
    'air_strike حركوش killed 2',
  ])
})

test('explosives that are destroyed are arms', () => {
  expect(told('أعلن الجيش النهراني تدمير كمية كبيرة من المتفجرات ومخبأ لأسود الوادي في حركوش أمس.')).toEqual([
    'disrupted_weapons حركوش',
  ])
})

test('who flees from his captors is free, and whom somebody is asked to free is not', () => {
  expect(told('فر عشرة عمال من خاطفيهم في حركوش أمس.')).toEqual(['release حركوش freed 10'])
  expect(told('حررت القوات النهرانية أمس عشرات الرهائن في حركوش.')).toEqual(['release حركوش freed 20'])
  expect(told('خطف مسلحون مهندسا في حركوش أمس للضغط على السلطات لتطلق سراح سجين.')).toEqual([
    'abduction حركوش captured 1',
  ])
})

test('a launcher is aimed at what stands in sight, in an attack like any other', () => {
  expect(told('أصيب جنديان أمس بقذيفة آر بي جي أطلقها أسود الوادي على حاجز في حركوش.')).toEqual([
    'clash حركوش injured 2',
  ])
  expect(told('أصيب جنديان أمس بقذيفة هاون أطلقها أسود الوادي على حاجز في حركوش.')).toEqual([
    'shelling حركوش injured 2',
  ])
})

test('what is described kills nobody', () => {
  expect(told('اندلعت اشتباكات وصفت بالعنيفة بين مدنيين وأسود الوادي في حركوش أمس.')).toEqual(['clash حركوش'])
  expect(told('قام أسود الوادي بتصفية خمسة مدنيين في حركوش أمس.')).toEqual(['attack حركوش killed 5'])
})
