/** What was before the news on a day of its own, and who claimed it. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())
const claimsIn = (body: string, title: string | null = null) =>
  readReport({ id: 'a', publisher: null, url: null, title, published: '2021-06-14', body }, names).claims
const told = (body: string): string[] =>
  claimsIn(body).map(({ type, place, tolls }) => [type, place?.name, ...tolls.map(({ low }) => low)].join(' '))
const sidesOf = (body: string, type: string, scope: string): string =>
  claimsIn(body)
    .filter(claim => claim.type === type && claim.scope === scope)
    .flatMap(({ actors }) => actors.map(({ role, name }) => `${role[0]}:${name}`))
    .sort()
    .join(' ')

test('what was announced on a day before is no part of the news', () => {
  const news = 'قتل خمسة جنود باكستانيين عندما صدم انتحاري بسيارة مفخخة حافلة عسكرية في بيشاور السبت.'
  const before = ' وكانت السلطات أعلنت الأربعاء الماضي مقتل ثمانية مسلحين خلال عملية في شمال وزيرستان.'
  expect(told(news + before)).toEqual(['suicide_attack بيشاور 5', 'clash شمال وزيرستان 8'])
})

test('a mine on the same mountain is no man who blew himself up', () => {
  const news = 'قتل الجيش التونسي مسلحين اثنين أمس في اشتباكات في جبل المغيلة.'
  const before = ' وكان جندي قد استشهد في انفجار لغم بالجبل نفسه يوم 3 يونيو.'
  expect(told(news + before)).toEqual(['clash جبل المغيلة 2', 'bombing جبل المغيلة 1'])
})

test('who claimed what the same sentence recalls did that, and not the news', () => {
  const body =
    'قتل ثلاثة مسلحين أمس في تبادل لإطلاق النار مع قوات الأمن في بئر العبد. وكان كمين غرب العريش تعرض الشهر الماضي لهجوم أدى إلى مقتل شرطيين وتبناه تنظيم داعش.'
  expect(sidesOf(body, 'clash', 'background')).toContain('i:تنظيم داعش')
  expect(sidesOf(body, 'clash', 'incident')).not.toContain('داعش')
})

test('the name of who speaks is no place, and a military hospital no soldier', () => {
  const body =
    'خطف مسلحون عشرين تلميذا أمس في ولاية كادونا في نيجيريا. وقال مفوض الأمن في الولاية تيموبو أروان إن الجيش أنقذ تسعة منهم، وأضاف أن ثلاثة من التلاميذ جرحوا ويتلقون العلاج في مستشفى عسكري.'
  expect(told(body).join()).not.toContain('أروان')
  expect(claimsIn(body).some(({ tolls }) => tolls.some(({ group }) => group === 'combatants'))).toBe(false)
})

test('nobody takes ground from himself, and whom the army held did not shoot by its hand', () => {
  const taken =
    'قتل خمسة في اشتباكات في طرابلس أمس. وأعلن اللواء السابع سيطرته على معسكر اليرموك، وهو ما نفاه متحدث باسم اللواء السابع.'
  expect(claimsIn(taken).find(({ type }) => type === 'capture')?.actors).toMatchObject([{ role: 'initiator' }])
  const held = 'أوقف الجيش اللبناني أمس 18 شخصا في التبانة للاشتباه بإطلاقهم النار على دورية عسكرية، وجرح جندي.'
  expect(sidesOf(held, 'clash', 'incident')).not.toMatch(/i:(وحدات )?الجيش/)
})

test('an attack that is told to have occurred somewhere is the one told before, whoever counts otherwise', () => {
  const first = 'قتل 37 عنصرا من الجيش السوري في هجوم لتنظيم داعش على طريق دير الزور أمس.'
  const again = ' وقالت الوكالة إن الهجوم وقع في منطقة كباجب وإن القتلى 25 مواطنا.'
  expect(told(first + again)).toEqual(['clash كباجب 37 25'])
})

test('whence a force came is not the region that is spoken of', () => {
  const fight =
    'اندلعت اشتباكات الاثنين في منطقة صلاح الدين جنوب طرابلس بين كتيبة ثوار طرابلس واللواء السابع القادم من مدينة ترهونة.'
  const before = ' وسبق أن شهدت المنطقة نفسها اشتباكات في يناير الماضي أوقعت ستة عشر قتيلا.'
  expect(told(fight + before).join()).not.toContain('ترهونة')
})

test('a claim of responsibility is recalled with what the same sentence recalls', () => {
  const body =
    'أدان مجلس الأمن اليوم الهجوم الذي استهدف مقر المفوضية في طرابلس في 2 مايو وأسفر عن مقتل 14 شخصا وتبناه تنظيم داعش.'
  const claims = claimsIn(body).map(({ type, scope, actors }) => `${type} ${scope} ${actors[0]?.name}`)
  expect(claims).toContain('statement background تنظيم داعش')
})

test('protesters who come out are driven from no home', () => {
  const body =
    'خرج مئات المتظاهرين في ميدان الشهداء وسط طرابلس الجمعة تنديدا بهجوم قوات حفتر. وقتل ستة مدنيين أمس في قصف على حي أبو سليم.'
  const types = claimsIn(body).map(({ type }) => type)
  expect(types).toContain('protest')
  expect(types).not.toContain('displacement')
})

test('the dead of a month, though told as a part of all harmed, are a total; who hands out aid drove nobody out', () => {
  const month =
    'وثقت بعثة الأمم المتحدة في ليبيا سقوط 37 ضحية خلال شهر مايو، بينها 28 قتيلا و12 جريحا. وقالت البعثة إن غالبيتهم سقطوا في بنغازي، فيما قتل خمسة في طرابلس.'
  const total = claimsIn(month, 'الأمم المتحدة: مقتل 28 مدنيا في ليبيا خلال مايو').find(({ tolls }) =>
    tolls.some(({ low }) => low === 28),
  )
  expect(total?.scope).toBe('cumulative')
  const aid =
    'وزعت اللجنة الدولية للصليب الأحمر مساعدات على 10 آلاف نازح فروا من مدينة مرزق بعد اشتباكات قبلية قتل فيها عشرة.'
  const fled = claimsIn(aid).find(({ type }) => type === 'displacement')
  expect(fled?.actors.some(({ name }) => name.includes('الصليب'))).toBe(false)
})

test('what belongs to a man is not said by him, and after what town a side is called is not where it fought', () => {
  const [claim] = claimsIn(
    'اندلعت اشتباكات أمس بين قوة الإسناد الأولى الزاوية ومجموعة مسلحة تابعة لمحمد بحرون في مدينة العجيلات، أوقعت ثلاثة قتلى، وفق مصادر محلية.',
  )
  expect(claim?.place?.name).toBe('العجيلات')
  expect(claim?.speakers).toEqual(['مصادر محلية'])
})

test('another incident is where its own sentence tells, however vaguely', () => {
  const raid = 'نفذت القوات الأمريكية ضربة جوية أمس قرب بلدة جيليب في الصومال قتل فيها قيادي في حركة الشباب.'
  const mine =
    ' وفي حادث منفصل، انفجر لغم لدى مرور مركبة عسكرية على الطريق بين أفجوي ومقديشو، ما أدى إلى مصرع ثلاثة جنود.'
  expect(told(raid + mine)[1]).toBe('bombing أفجوي 3')
})
test('what is done again now is no part of what a day before is told with', () => {
  const again = 'جدد الجيش الباكستاني قصف أحياء بيشاور بالمدافع.'
  const before = ' ويوم الجمعة قصف الجيش بيشاور وقتل 14 شخصا.'
  expect(told(again + before)).toEqual(['shelling بيشاور', 'shelling بيشاور 14'])
})
