/** Which words of a report tell of one happening, and which of several. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

/** The types of what a text tells to have happened, in its order. */
function typesOf(body: string): string[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  return readReport(report, names).claims.flatMap(({ type, scope }) => (scope === 'incident' ? [type] : []))
}

describe('two happenings', () => {
  test.each([
    [
      'by air and by guns',
      'شن الطيران النهراني غارات على حركوش أمس، وترافقت الغارات مع قصف مدفعي عنيف على المدينة.',
      ['air_strike', 'shelling'],
    ],
    [
      'by sides that are strangers',
      'قصف الجيش النهراني بلدة حركوش أمس بالمدفعية. وقصفت جماعة الراية المجهولة مواقع في حركوش بالمدفعية.',
      ['shelling', 'shelling'],
    ],
    [
      'other people held',
      'اعتقلت الشرطة النهرانية أمس تسعة مسلحين في حركوش. واعتقلت الشرطة اليوم أربعة عناصر آخرين كانوا يعدون لهجوم.',
      ['arrest', 'arrest'],
    ],
    [
      'other dead in the same breath',
      'قتل ثلاثة مدنيين بانفجار عبوة في حركوش أمس، وقتل سبعة مدنيين بانفجار عبوة على طريق المدينة.',
      ['bombing', 'bombing'],
    ],
    [
      'another like it, in the same sentence',
      'قتل تسعة مدنيين في قصف مدفعي على حركوش أمس، بعد يوم من قصف مماثل على المدينة.',
      ['shelling', 'shelling'],
    ],
  ])('%s', (_, body, types) => {
    expect(typesOf(body)).toEqual(types)
  })
})

describe('one happening', () => {
  test.each([
    [
      'bombardment of unsaid means, told again with it',
      'قصف الجيش النهراني بلدة حركوش أمس. وقال سكان إن المدفعية قصفت البلدة ساعتين.',
      ['shelling'],
    ],
    [
      'its dead told by two',
      'قتل تسعة مدنيين في قصف مدفعي على حركوش أمس. وقال مسعفون إن القصف المدفعي قتل عشرة مدنيين.',
      ['shelling'],
    ],
    [
      'told again from where somebody speaks',
      'قتل تسعة مدنيين في هجوم انتحاري على سوق في حركوش أمس. وقال وزير في مؤتمر عقده في قلازار إن انتحاريا فجر حزاما ناسفا.',
      ['suicide_attack'],
    ],
  ])('%s', (_, body, types) => {
    expect(typesOf(body)).toEqual(types)
  })
})

test('a battle recalled with its own time is no part of a blast of these days', () => {
  const body =
    'قتل ستة في اعتداء انتحاري نفذته أسود الوادي. واستهدف الاعتداء حديقة في حركوش التي دمرتها معركة دارت بين أسود الوادي والجيش النهراني من مارس إلى مايو الماضيين.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  expect(readReport(report, names).claims.map(({ type, date }) => [type, date.start])).toEqual([
    ['suicide_attack', null],
    ['clash', '2029-03-01'],
  ])
})
