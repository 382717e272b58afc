/** Second deeds of a sentence, and whom they killed. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const toy = indexNames(toyGazetteer())
const real = indexNames(loadGazetteer())
const claimsIn = (body: string, title: string | null = null, names = toy) =>
  readReport({ id: 'a', publisher: null, url: null, title, published: '2030-03-15', body }, names).claims
const told = (body: string, title: string | null = null, names = toy): string[] =>
  claimsIn(body, title, names).map(
    ({ type, scope, place }) => `${type}${scope === 'incident' ? '' : ` ${scope}`} ${place?.name ?? '–'}`,
  )

test('a figure that goes on at a place of its own is a deed of its own', () => {
  const figures = (body: string): string[] =>
    claimsIn(body).map(({ type, place, tolls }) => `${type} ${place?.name} ${tolls.map(({ low }) => low).join()}`)
  expect(
    figures('قال شهود إن خمسة مدنيين قتلوا في قصف للجيش النهراني على رميزة، وثلاثة آخرين في مدينة حركوش، أمس السبت.'),
  ).toEqual(['shelling رميزة 5', 'shelling حركوش 3'])
  expect(figures('قتل الجيش النهراني شابا في رميزة وفتى في حركوش أمس.')).toEqual(['attack رميزة 1', 'attack حركوش 1'])
  expect(
    figures('أعلن الجيش النهراني مقتل 30 من أسود الوادي في غارات على رميزة، و12 آخرين في كمين قرب حركوش أمس.'),
  ).toEqual(['air_strike رميزة 30', 'clash حركوش 12'])
  expect(
    figures('انفجرت سيارتان مفخختان أمس، الأولى في رميزة وقتلت سبعة أشخاص، والثانية في حركوش وأسفرت عن مقتل أربعة.'),
  ).toEqual(['bombing رميزة 7', 'bombing حركوش 4'])
  expect(figures('انفجرت سيارتان مفخختان أمس، الأولى في رميزة والثانية في حركوش، ما أدى إلى مقتل سبعة.')).toEqual([
    'bombing رميزة 7',
  ])
})

test('what is said next hurt nobody told before it, and who destroys aircraft raids nothing from the air', () => {
  const next =
    'قتل تسعة من أسود الوادي في معارك قرب رميزة أمس. وقال المتحدث إن 14 جنديا أصيبوا أيضا، وإن الطيران النهراني قصف مواقعهم في حركوش قبل الهجوم.'
  const raid = claimsIn(next).find(({ type }) => type === 'air_strike')
  expect(raid?.tolls).toEqual([])
  const planes = 'اقتحم مقاتلو أسود الوادي قاعدة الصقر أمس، ودمروا سبع طائرات وقتلوا 17 جنديا.'
  expect(claimsIn(planes).map(({ type, tolls }) => [type, ...tolls.map(({ low }) => low)])).toEqual([['clash', 17]])
})

test('an army loses men as dead, also at the end of a sentence', () => {
  const tolls = (body: string): string[] =>
    claimsIn(body).flatMap(one => one.tolls.map(({ outcome, low }) => `${outcome} ${low}`))
  expect(tolls('اندلعت اشتباكات في حركوش أمس. وقال المتحدث إن الجيش النهراني فقد ستة جنود')).toEqual(['killed 6'])
  expect(tolls('اندلعت اشتباكات في حركوش أمس بين الجيش النهراني وأسود الوادي، وفقدت أكثر من 300 مقاتل')).toEqual([
    'killed 300',
  ])
})

test('whoever of a group sets off a car dies in it; shells that fall inside a base are shelling', () => {
  const car =
    'أعلنت جماعة الراية المجهولة في بيان نشرته وكالة مقربة أن أحد عناصرها فجر سيارة مفخخة في تجمع للجيش النهراني في حركوش أمس.'
  expect(told(car).filter(one => !one.startsWith('statement'))).toEqual(['suicide_attack حركوش'])
  const shells = 'قال الجيش النهراني إن قذيفتين سقطتا داخل قاعدة له في حركوش أمس، مما أدى إلى مقتل طفل.'
  expect(told(shells)).toEqual(['shelling حركوش'])
})

test('a death recalled with a day of its own is of no deed of another day, and like attacks of the past have no kind of their own', () => {
  const recalled =
    'قصفت مدفعية الجيش النهراني مساء اليوم مواقع لأسود الوادي في رميزة. وكان شاب قد استشهد أمس متأثرا بإصابته برصاص الجيش النهراني.'
  expect(claimsIn(recalled).map(({ tolls, date }) => [date.start, tolls.length])).toEqual([
    ['2030-03-15', 0],
    ['2030-03-14', 1],
  ])
  const like =
    'قتل سبعة عندما انفجرت قنبلة في حركوش اليوم. لكن جماعة الراية المجهولة نفذت هجمات مماثلة في الآونة الأخيرة.'
  expect(told(like).filter(one => one.startsWith('bombing'))).toEqual(['bombing حركوش'])
})

test('what goes on meanwhile has its own place and its own dead', () => {
  const looted =
    'وفي نيالا اقتحم مسلحون المستشفى التركي ونهبوا الأدوية، بينما قصف طيران الجيش السوداني مواقع في زالنجي وسط دارفور.'
  expect(told(looted, null, real)).toContain('destruction نيالا')
  const hurt =
    'قصفت قوات النظام أمس أماكن في حي مساكن هنانو بمدينة حلب، ما أسفر عن سقوط جرحى، في حين استشهد طفل متأثرا بجراح أصيب بها في قصف على بلدة حيان قبل أيام.'
  const shelled = claimsIn(hurt, null, real).find(({ place }) => place?.name === 'مساكن هنانو')
  expect(shelled?.tolls.map(({ outcome }) => outcome)).toEqual(['injured'])
})

test('what is to end is told as a condition, and a claim of responsibility may stand behind where it was made', () => {
  const threat = 'هاجم مسلحون حركوش أمس وقتلوا ثلاثة. وهدد أسود الوادي الجيش النهراني بالرد إذا واصل قصف رميزة.'
  expect(told(threat).filter(one => one.endsWith('رميزة'))).toEqual([])
  const claimed =
    'قتل ثلاثة جنود في تفجير في حركوش أمس. وأعلنت جماعة الراية المجهولة في بيان بثته إذاعتها أنها المسؤولة عن العملية.'
  expect(claimsIn(claimed).map(({ type }) => type)).toContain('statement')
})

test('arrests, deaths and raids go on at the next place by their number alone', () => {
  const figures = (body: string): string[] =>
    claimsIn(body).map(({ type, place, tolls }) => `${type} ${place?.name} ${tolls.map(({ low }) => low).join()}`)
  expect(figures('اعتقلت الشرطة النهرانية ثلاثة من أسود الوادي في رميزة، وأربعة في حركوش.')).toEqual([
    'arrest رميزة 3',
    'arrest حركوش 4',
  ])
  expect(figures('اعتقلت الشرطة النهرانية قياديا في أسود الوادي من رميزة وآخر من مدينة حركوش.')).toEqual([
    'arrest رميزة 1',
    'arrest حركوش 1',
  ])
  expect(figures('قتل جنديان بانفجار لغم في رميزة، وآخران في كمين في حركوش.')).toEqual([
    'bombing رميزة 2',
    'clash حركوش 2',
  ])
  expect(figures('نفذت طائرات غارة على معسكر في رميزة، وأخرى على مطار قلازار.')).toEqual([
    'air_strike رميزة ',
    'air_strike مطار قلازار ',
  ])
  expect(figures('قتل أربعة جنود في هجوم في رميزة، وثلاثة في المئة من السكان نازحون.')).toEqual(['clash رميزة 4'])
})

test('rounds are of who fired them, and he is not hurt', () => {
  const [claim] = claimsIn('قتل طفل متأثرا بإصابته برصاص قناص شرق رميزة قبل أسبوع.')
  expect(claim?.tolls.map(({ outcome, group }) => `${outcome} ${group}`)).toEqual(['killed civilians'])
})

test('the next deed may be told in a building of the next place', () => {
  const flats =
    'أعلن الجيش النهراني مقتل تسعة من أسود الوادي خلال مداهمة في رميزة، وأربعة آخرين في شقة سكنية بمدينة حركوش.'
  expect(told(flats)).toEqual(['clash رميزة', 'clash حركوش'])
})

test('a headline of the dead names again those of a riot', () => {
  const riot = 'سقط قتيلان و11 جريحا في مواجهات بين متظاهرين وقوات مكافحة الشغب في حركوش أمس.'
  expect(told(riot, 'دعوة إلى التهدئة.. وقتيلان في حركوش')).toEqual(['protest حركوش'])
})

test('news of another place inside a sentence has its own dead', () => {
  const figures = (body: string): string[] =>
    claimsIn(body, null, real).map(
      ({ type, scope, place, tolls }) => `${type} ${scope} ${place?.name} ${tolls.map(({ low }) => low).join()}`,
    )
  const many =
    'شهدت مدن ليبية أعمال عنف متفرقة أسفرت عن مقتل 11 شخصا، ففي بنغازي قتل جنديان في اشتباكات بمحور الصابري، وفي درنة عثر على ثلاث جثث، أما في أجدابيا فانفجرت سيارة مفخخة وقتلت ستة.'
  expect(figures(many).slice(1)).toEqual([
    'clash incident الصابري 2',
    'attack incident درنة 3',
    'bombing incident أجدابيا 6',
  ])
  const list = 'قتل خمسة جنود في اشتباكات في درنة، وفي بنغازي أيضا.'
  expect(figures(list)).toEqual(['clash incident درنة 5'])
})

test('a child shot in a clause of its own is of no raid told before, nor is its killer dead', () => {
  const raid = 'قصف الطيران حمص، ما أسفر عن سقوط خمسة قتلى في حي القصور، كما استشهد طفل برصاص قناص في حي الوعر.'
  const tolls = claimsIn(raid, null, real).map(one => one.tolls.map(({ low, group }) => `${low} ${group}`).join())
  expect(tolls).toEqual(['5 unknown', '1 civilians'])
})

test('two armed men behind a verb of assassination did it', () => {
  const [claim] = claimsIn('اغتال مسلحان ضابطا نهرانيا في حركوش أمس.')
  expect(claim?.tolls.map(({ low }) => low)).toEqual([1])
})
