/** What came before a deed, or is only recalled beside it, keeps its own place, day and dead. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const toy = indexNames(toyGazetteer())
const told = (body: string): string[] =>
  readReport({ id: 'a', publisher: null, url: null, title: null, published: '2030-03-15', body }, toy).claims.map(
    ({ type, place, date, tolls }) =>
      `${type} ${place?.name ?? '–'} ${date?.start ?? '–'} ${tolls.map(({ low }) => low).join('+')}`,
  )

test.each([
  // What the deed of the day came after stands elsewhere, and on another day.
  [
    'قتل خمسة جنود في كمين في رميزة الثلاثاء. ويأتي الكمين بعد أيام على مصرع سبعة مجندين في هجوم على حاجز في حركوش.',
    ['clash رميزة 2030-03-12 5', 'clash حركوش – 7'],
  ],
  // The day of the strike that is answered is not that from which "the day after" counts.
  [
    'قتل خمسة جنود في كمين في رميزة الخميس. ويأتي الهجوم غداة مقتل شرطيين في حركوش ردا على غارة الاثنين على تجمع للمسلحين.',
    ['clash رميزة 2030-03-14 5', 'clash حركوش 2030-03-13 2', 'air_strike حركوش 2030-03-11 '],
  ],
  [
    'قتل جنديان الأحد في اشتباكات على الحدود، وذلك عقب تفجير انتحاري قتل 32 عاملا في حركوش في وقت سابق.',
    ['clash نهران 2030-03-10 2', 'suicide_attack حركوش – 32'],
  ],
  // What is avenged has happened, and its dead are its own.
  [
    'أعلنت الشرطة أمس مقتل ضابطين برصاص مسلحين في رميزة، وقالت الراية المجهولة إن قتلهما جاء انتقاما لتفجير انتحاري أسفر عن مقتل 32 شخصا.',
    ['clash رميزة 2030-03-14 2', 'suicide_attack رميزة – 32'],
  ],
  // One of several attacks is not all of them, and each of two has its own place.
  [
    'شهدت البلاد عدة هجمات كان أبرزها الهجوم على متحف في رميزة في يناير الماضي الذي خلف 22 قتيلا، والهجوم على فندق في حركوش في فبراير الذي خلف 38 قتيلا.',
    ['attack رميزة 2030-01-01 22', 'attack حركوش 2030-02-01 38'],
  ],
  // A campaign that has gone on for a month dates no strike of yesterday, and is recalled beside it.
  [
    'قال الجيش النهراني أمس إن طيرانه قصف حركوش فقتل تسعة مدنيين. ويشن الجيش النهراني منذ الثالث من فبراير غارات كثيفة على حركوش.',
    ['air_strike حركوش 2030-03-14 9', 'air_strike حركوش 2030-02-03 '],
  ],
  // A week dates what came before, and not the fighting that followed.
  [
    'اندلعت اشتباكات في حركوش عقب إحراق السكان منتصف الأسبوع الماضي دبابة لأسود الوادي، وقتل فيها ثمانية.',
    ['clash حركوش – 8'],
  ],
  // A blast to which the words only point back takes no day of the news behind it.
  [
    'دارت اشتباكات في قلازار بين الجيش النهراني وأسود الوادي. وقال طبيب إن التفجير في رميزة أوقع 32 قتيلا. وقصفت الطائرات النهرانية أمس حركوش.',
    ['clash قلازار – ', 'bombing رميزة – 32', 'air_strike حركوش 2030-03-14 '],
  ],
  // What is answered stands elsewhere, and came before.
  [
    'قتل جنديان في رميزة أمس. وكثف أسود الوادي أمس هجماتهم على الجيش النهراني ردا على تفجير حركوش الذي استهدف ناشطين.',
    ['clash رميزة 2030-03-14 2', 'bombing حركوش – '],
  ],
  // Where the next clause tells of its own deed is not where this one was: it is the attack told before.
  [
    'هاجم أسود الوادي أمس ثكنة في حركوش فقتلوا ثلاثة جنود. وفتح المهاجمون النار على الثكنة من رشاشات، وخطفوا جنديين في رميزة.',
    ['clash حركوش 2030-03-14 3', 'abduction رميزة 2030-03-14 2'],
  ],
])('%s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})
