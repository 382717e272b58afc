import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import { readReport } from '../read-report.ts'
import { headOfRanked } from './place-lists.ts'

const names = indexNames(toyGazetteer())

/** The places of the captures told in the text. */
function taken(body: string): (string | undefined)[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  return readReport(report, names)
    .claims.filter(({ type }) => type === 'capture')
    .map(({ place }) => place?.name)
}
const FIGHT = 'قتل سبعة من الجنود في اشتباكات مع المسلحين أمس. '

test('each place of a list that is taken is a claim of its own', () => {
  expect(taken(`${FIGHT}وسيطر الجيش النهراني على معسكر الوفاء وحركوش بعد الاشتباكات.`)).toEqual([
    'معسكر الوفاء',
    'حركوش',
  ])
})

test('names that no gazetteer knows go on behind a kind word for several', () => {
  const list = 'وسيطر الجيش النهراني على قرى زغبوش وسوق الهلال ومرخاش وبير زمغان بعد الاشتباكات.'
  expect(taken(FIGHT + list)).toEqual(['زغبوش', 'سوق الهلال', 'مرخاش', 'بير زمغان'])
  expect(taken(`${FIGHT}وسيطر الجيش النهراني على قرى زغبوش وقتل ثلاثة مسلحين.`)).toEqual(['زغبوش'])
})

test('mothers of villages go on in a list too', () => {
  expect(taken(`${FIGHT}وسيطر الجيش النهراني على قرى زغبوش وأم ميل ومرخاش بعد الاشتباكات.`)).toEqual([
    'زغبوش',
    'أم ميل',
    'مرخاش',
  ])
})

test('a comma stands between the names of a list too', () => {
  const list = 'وسيطر الجيش النهراني على قرى زغبوش، ومرخاش، وبيزمغان بعد الاشتباكات.'
  expect(taken(FIGHT + list)).toEqual(['زغبوش', 'مرخاش', 'بيزمغان'])
  expect(taken(`${FIGHT}وسيطر الجيش النهراني على قرى زغبوش، وقتل ثلاثة مسلحين.`)).toEqual(['زغبوش'])
})

test('a list goes on behind the kind of ground that is taken, and not behind troops', () => {
  expect(taken(`${FIGHT}وسيطر الجيش النهراني على معسكر الوفاء والتلال المطلة على حركوش بعد الاشتباكات.`)).toEqual([
    'معسكر الوفاء',
    'حركوش',
  ])
  expect(taken(`${FIGHT}وسيطر الجيش النهراني على معسكر الوفاء ومدرعات في حركوش.`)).not.toContain('حركوش')
})

test('a place is named behind its kind word too', () => {
  expect(taken(`${FIGHT}وسيطر الجيش النهراني على بلدة تدعى حركوش.`)).toEqual(['حركوش'])
  expect(taken(`${FIGHT}وسيطر الجيش النهراني على قرية، واسمها زغبوش.`)).toEqual(['زغبوش'])
})

test('what is taken stands behind the list that only says where it lies', () => {
  expect(taken(`${FIGHT}وسيطر الجيش النهراني في محافظتي شمالستان وجنوبستان على بلدة رميزة.`)).toEqual(['رميزة'])
})

test('a border goes far, and the town that is struck across it says where', () => {
  const body = 'أطلق الجنود الباكستانيون النار أمس عبر خط المراقبة على موقع للجيش الهندي في بونش وقتلوا جنديين.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2019-05-12', body }
  const [claim] = readReport(report, indexNames(loadGazetteer())).claims
  expect(claim?.place?.name).toBe('بونش')
})

test('a province told further on says more than a part of its country', () => {
  const body = 'قتل سبعة أطفال في انفجار لغم في جنوب أفغانستان أمس. ووقع الانفجار في ولاية غزنة قرب طريق، بحسب الشرطة.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2019-05-12', body }
  const [claim] = readReport(report, indexNames(loadGazetteer())).claims
  expect(claim?.place?.name).toBe('ولاية غزنة')
})

/** The first place told of what killed. */
const where = (body: string): string | undefined => {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  return readReport(report, names).claims[0]?.place?.name
}

test('attacks on one town are told of it, and of several in a province of the province', () => {
  expect(where('قتل عشرون شخصا أمس في ثلاثة تفجيرات استهدفت مقار رسمية شمال شمالستان في نهران.')).toBe('شمالستان')
  expect(where('قتل عشرون شخصا أمس في تفجيرين في مدينة رميزة بمحافظة شمالستان.')).toBe('رميزة')
  expect(where('قتل عشرون شخصا أمس في تفجيرين في رميزة وتل السمسم بمحافظة شمالستان.')).toBe('شمالستان')
})

test('a kind word for several proves each name of its list for the whole report', () => {
  const list = 'وقتل ثلاثة جنود أمس في اشتباكات في بلدتي رميزة والخضراء.'
  expect(where(`قتل سبعة مدنيين في هجوم مسلح شرق الخضراء أمس الأول. ${list}`)).toBe('الخضراء')
})

test('the kind word of a district that elsewhere means local', () => {
  expect(where('قتل سبعة مدنيين أمس في هجوم للمسلحين بمحلية زغبوشان شمال حركوش.')).toBe('زغبوشان')
  expect(where('قتل سبعة مدنيين أمس في هجوم للمسلحين في محلية زغبوشان بمحافظة شمالستان.')).toBe('زغبوشان')
  expect(where('قتل سبعة مدنيين أمس في انفجار عبوة محلية الصنع في حركوش.')).toBe('حركوش')
  expect(where('وقالت مصادر محلية إن سبعة مدنيين قتلوا أمس في هجوم للمسلحين في حركوش.')).toBe('حركوش')
})

test('a topographic word goes on with the name behind it', () => {
  expect(where('قتل سبعة جنود أمس في هجوم للمسلحين على بلدة غدير الخضراء قرب حركوش.')).toBe('غدير الخضراء')
  expect(where('قتل سبعة جنود أمس في هجوم للمسلحين على منطقة حيد الذئاب قرب حركوش.')).toBe('حيد الذئاب')
  expect(where('قتل سبعة جنود أمس في هجوم للمسلحين في منطقة دار نعمة بمحافظة شمالستان.')).toBe('دار نعمة')
})

test('the place with which a sentence opens holds what no gazetteer lists further on', () => {
  const report = {
    ...{ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12' },
    body: 'وفي حركوش، قتل سبعة جنود من القوات النهرانية أمس في انفجار لغم في منطقة زلافطة وأصيب ثلاثة.',
  }
  const [claim] = readReport(report, names).claims
  expect([claim?.place?.name, claim?.place?.lat]).toEqual(['زلافطة', 9.7])
})

/** The type of what is told first. */
const what = (body: string): string | undefined => {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  return readReport(report, names).claims[0]?.type
}

test('an attack on ground that armed sides hold is a clash, but for the camps of those who fled', () => {
  expect(what('قتل سبعة أشخاص أمس في هجوم للمسلحين على معسكر زغبوش قرب حركوش.')).toBe('clash')
  expect(what('قتل سبعة أشخاص أمس في هجوم للمسلحين على قاعدة الصقر قرب حركوش.')).toBe('clash')
  expect(what('قتل سبعة أشخاص أمس في هجوم للمسلحين على معسكر زغبوش للنازحين قرب حركوش.')).toBe('attack')
  expect(what('قتل سبعة أشخاص أمس في هجوم للمسلحين على قرية زغبوش قرب حركوش.')).toBe('attack')
})

test('one armed man before one who is not has killed him, with but a time between', () => {
  const shot = 'قتل سبعة جنود في هجوم للراية المجهولة على حركوش أمس. '
  const tolls = (body: string) =>
    readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names)
      .claims.filter(({ tolls: [toll] }) => toll?.low === 1)
      .map(({ tolls: [toll] }) => toll?.group)
  expect(tolls(`${shot}وقتل قناص أمس طفلة في رميزة.`)).toEqual(['civilians'])
  expect(tolls(`${shot}وقتل قناص أمس في رميزة.`)).toEqual(['combatants'])
})

test('a kind word alone is the town that was told of, not one that only says where it lies', () => {
  const last = (body: string): string | undefined => {
    const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
    return readReport(report, names).claims.at(-1)?.place?.name
  }
  const next = 'وخطف المسلحون أمس ثلاثة جنود في المدينة.'
  expect(last(`قتل تسعة جنود خلال هجوم على مدينة حركوش (30 كلم غرب مدينة قلازار). ${next}`)).toBe('حركوش')
  expect(last(`قتل تسعة جنود خلال هجوم على قرية زغبوش جنوب مدينة قلازار. ${next}`)).toBe('قلازار')
  const small = 'وخطف المسلحون أمس ثلاثة جنود في القرية.'
  expect(last(`قتل تسعة جنود خلال هجوم على قرية زغبوش قرب مدينة قلازار. ${small}`)).toBe('زغبوش')
})

test('what lies between two places is told of the first', () => {
  expect(where('انفجرت عبوة ناسفة أمس على الطريق الدولي بين قلازار وحركوش وقتل سبعة جنود.')).toBe('قلازار')
})

test('of two that something lies between the first is taken, whichever stands better', () => {
  const body = 'انفجرت عبوة ناسفة أمس على الطريق الدولي بين قلازار وحركوش وقتل سبعة جنود.'
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: null }
  const items = analyseReport(tokensOf(report), names, null)[0]?.items ?? []
  const second = items.findLastIndex(item => item.kind === 'place')
  expect(items[second]?.conjunction).toBe(true)
  expect(headOfRanked(items, second, 0)).toBe(second - 1)
})

test('what a chain of places ends with only says where its first lies', () => {
  expect(taken(`${FIGHT}واستعاد الجيش النهراني رميزة غرب حركوش، بعد معارك، ورفع الجنود العلم فوقها.`)).not.toContain(
    'حركوش',
  )
  const body = 'هاجم أسود الوادي أمس قرية رميزة غرب حركوش وقتلوا سبعة جنود.'
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: null }
  const items = analyseReport(tokensOf(report), names, null)[0]?.items ?? []
  const last = items.findLastIndex(item => item.kind === 'place')
  expect(headOfRanked(items, last, items.length)).toBe(items.findIndex(item => item.kind === 'place'))
})

const real = indexNames(loadGazetteer())
const toldIn = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2019-06-12', body }, real).claims.map(
    ({ type, place }) => `${type} ${place?.name}`,
  )

test('what lies between two towns is at neither nor all over what holds them', () => {
  const ambush = 'قتل 14 جنديا ماليا في كمين نصبه مسلحون لقافلة بين بلدتي ديابالي ونيونو في منطقة سيغو وسط مالي.'
  expect(toldIn(ambush)).toEqual(['clash ديابالي'])
})

test('of a list that each is told of the first goes, or what holds it', () => {
  const raids = 'استهدفت طائرات روسية كلا من بلدات كفرنبل وحاس وكنصفرة بعشرين غارة، وقتل فيها ستة أشخاص.'
  expect(toldIn(raids)).toEqual(['air_strike كفرنبل'])
  const held = 'استهدفت طائرات روسية كلا من كفرنبل وحاس وكنصفرة في ريف إدلب الجنوبي، وقتل ستة أشخاص.'
  expect(toldIn(held)).toEqual(['air_strike ريف إدلب الجنوبي'])
  expect(toldIn('قتل ستة جنود يمنيين في اشتباكات مع الحوثيين في كل من صرواح ونهم.')).toEqual(['clash صرواح'])
})

test('a border only says where the district before it lies', () => {
  const mine = 'في منطقة شمال وزيرستان القبلية على الحدود الأفغانية، قتل جنديان باكستانيان في انفجار قنبلة.'
  expect(toldIn(mine)).toEqual(['bombing شمال وزيرستان'])
})

test('a town told in another clause is not on the road', () => {
  const mines =
    'قتل جنديان سوريان في انفجار لغم على طريق خناصر في ريف حلب الجنوبي، فيما قتل ثلاثة مدنيين بانفجار لغم في السخنة.'
  expect(toldIn(mines)).toEqual(['bombing طريق خناصر', 'bombing السخنة'])
})

test('relief passes a crossing on its way to a town', () => {
  const relief =
    'قتل ثلاثة جنود يمنيين في اشتباكات مع الحوثيين. ووصلت شحنة من المساعدات إلى مدينة سيئون في ثلاث قاطرات قادمة عبر منفذ الوديعة.'
  expect(toldIn(relief)).toContain('aid سيئون')
})

test('what a camp lies near is not where the fighting was', () => {
  const camp = 'وفي مخيم عين الحلوة قرب صيدا، تجددت الاشتباكات بين حركة فتح ومسلحين وقتل اثنان.'
  expect(toldIn(camp)).toEqual(['clash مخيم عين الحلوة'])
  expect(toldIn('تجددت الاشتباكات بين حركة فتح ومسلحين قرب صيدا وقتل اثنان.')).toEqual(['clash صيدا'])
})

test('a village of which more is said is the one told before', () => {
  const village =
    'قتل 16 مدنيا في هجوم على قرية أوغوساغو وسط مالي. وكان مسلحون قد هاجموا القرية القريبة من الحدود مع بوركينا فاسو وقتلوا 16 مدنيا.'
  expect(new Set(toldIn(village))).toEqual(new Set(['attack أوغوساغو']))
})

test('troops do not leave the place that they fall back to', () => {
  const left = 'انسحبت القوات الحكومية من مدينة زنجبار بعد اشتباكات مع قوات المجلس الانتقالي، وتراجعت إلى بلدة شقرة.'
  expect(toldIn(left)).not.toContain('withdrawal شقرة')
})

test('a quarter of no list lies in the town told last', () => {
  const body = 'اندلعت اشتباكات بين الجيش الليبي ومسلحين في مدينة مرزق. وقتل 17 مسلحا في اشتباكات في حي المطار.'
  const claims = readReport(
    { id: 'a', publisher: null, url: null, title: null, published: '2019-06-12', body },
    real,
  ).claims
  const quarter = claims.find(({ place }) => place?.name.endsWith('المطار'))
  expect(quarter?.place?.lat).toBeCloseTo(25.9, 0)
})

test('a second "on" goes on with the list, and the camp of a town is where it is', () => {
  expect(taken(`${FIGHT}وسيطر الجيش النهراني على معسكر الوفاء وعلى حركوش بعد الاشتباكات.`)).toEqual([
    'معسكر الوفاء',
    'حركوش',
  ])
  expect(taken(`${FIGHT}وسيطر الجيش النهراني على المعسكر جنوب حركوش.`)).toEqual(['حركوش'])
  expect(taken(`${FIGHT}وسيطر الجيش النهراني على حركوش وعلى الطرق حولها.`)).toEqual(['حركوش'])
})
