/** Whose a deed is where its side stands behind, before or beside the words that are read for it. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../../test/toy-sides.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

test.each([
  // Men in the plural behind a body that is named whole are whom it strikes.
  ['قصف الجيش النهراني المتمردين المتشددين في حركوش أمس.', 'shelling', 'i:الجيش النهراني t:المتمردين المتشددين'],
  ['هاجمت القوات النهرانية المسلحين القبليين في حركوش أمس.', 'clash', 'i:القوات النهرانية t:المسلحين القبليين'],
  // Those of whom a force is called may be described so.
  ['سيطرت قوات المتمردين الموالين لأسود الوادي على حركوش أمس.', 'capture', 'i:قوات المتمردين الموالين لأسود الوادي'],
  // Who supports the doer is no name for whom it is done to.
  [
    'طرد الجيش النهراني بدعم من مقاتلين محليين مسلحي أسود الوادي من حركوش أمس.',
    'capture',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  // Who answers a blow suffered it; who answers with one deals it.
  ['ردت القوات النهرانية على قصف أسود الوادي لقرية قرب حركوش أمس.', 'shelling', 'i:أسود الوادي t:القوات النهرانية'],
  ['رد الجيش النهراني بقصف مواقع أسود الوادي في حركوش أمس.', 'shelling', 'i:الجيش النهراني t:أسود الوادي'],
  // Who laid a device did it, and who found one did not.
  ['انفجرت قنبلة وضعها مسلحون قرب سوق حركوش أمس وقتل ثلاثة.', 'bombing', 'i:مسلحون'],
  // A blow that comes from a side is its own.
  [
    'أعلن مصدر أن مقاتلي أسود الوادي مدعومين بضربات جوية من الطيران النهراني تقدموا نحو حركوش أمس.',
    'air_strike',
    'i:الطيران النهراني',
  ],
  // People told without the article did what is said of them straight behind.
  ['يقاتل الجيش النهراني منذ أشهر ضد متشددين استولوا على أحياء في حركوش.', 'capture', 'i:متشددين t:الجيش النهراني'],
  // Whose attacks are condemned is whom the words are aimed at.
  ['أدانت حكومة زمردان هجمات أسود الوادي في حركوش أمس.', 'statement', 'i:حكومة زمردان t:أسود الوادي'],
  // What is only said to be called so is a side like another.
  ['هاجم ما يسمى بأسود الوادي قرية قرب حركوش أمس وقتل ستة مدنيين.', 'attack', 'i:أسود الوادي t:مدنيين'],
  ['اعتقل الجيش النهراني أمس في حركوش عناصر تنتمي لما يسمى أسود الوادي.', 'arrest', 'i:الجيش النهراني t:أسود الوادي'],
  // The verbal noun's own doer, and not who announces it.
  [
    'أعلنت الحكومة النهرانية قيام الجيش النهراني بكشف وضبط خلية تنتمي إلى أسود الوادي في حركوش أمس.',
    'arrest',
    'i:الجيش النهراني t:خلية تنتمي إلى أسود الوادي',
  ],
])('%s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})

test('nobody is called by what he does', () => {
  const kidnapped = 'خطف مسلحون في مقديشو أمس أربعة أوروبيين يعملون في الإغاثة وسائقا.'
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2016-03-04', body: kidnapped }
  const [claim] = readReport(report, indexNames(loadGazetteer())).claims
  expect(claim?.actors.map(({ name }) => name).join()).not.toMatch(/يعملون/)
})

test('states told in one breath act together', () => {
  const names = indexNames(loadGazetteer())
  const sides = (body: string): string[] =>
    readReport(
      { id: 'any', publisher: null, url: null, title: null, published: '2016-03-04', body },
      names,
    ).claims.flatMap(({ actors }) => actors.map(({ name, role }) => `${role} ${name}`).sort())
  const raids = 'شنت فرنسا وبريطانيا غارات على مواقع داعش في الرقة أمس.'
  expect(sides(raids)).toEqual(['initiator بريطانيا', 'initiator فرنسا', 'target داعش'])
  expect(sides('اتفقت تركيا مع روسيا أمس على وقف لإطلاق النار بحلب.')).toEqual([
    'participant تركيا',
    'participant روسيا',
  ])
  expect(sides('زارت الوزيرة قطر والكويت أمس.')).toEqual([])
})

test.each([
  // Police that tell of shells did not fire them.
  ['قالت الشرطة النهرانية إن السوق الكبير في حركوش تعرض لهجوم بقذائف الهاون أمس.', 'shelling', ''],
  // A soldier's patrol is not that of the police who speak of him.
  [
    'قال النقيب سالم درعاوي من شرطة رميزة إن جنديا نهرانيا قتل في هجوم استهدف دوريته قرب حركوش أمس.',
    'clash',
    't:جنديا نهرانيا',
  ],
  // What befell somebody before is another's deed, and so is what others did meanwhile.
  [
    'نفذ الجيش النهراني ضربة جوية على حركوش أمس إثر تعرض جنوده لإطلاق نار من جانب أسود الوادي.',
    'air_strike',
    'i:الجيش النهراني',
  ],
  [
    'قتل الجيش النهراني ستة متشددين في غارة شنها ليلا على حركوش، في الوقت الذي أطلق فيه مسلحون صواريخ على رميزة.',
    'air_strike',
    'i:الجيش النهراني t:متشددين',
  ],
  // Who blows himself up does it, by whichever word.
  [
    'هاجم مفجرون انتحاريون مقر الشرطة النهرانية في حركوش أمس وقتلوا عشرة أشخاص.',
    'suicide_attack',
    'i:مفجرون انتحاريون t:الشرطة النهرانية',
  ],
  // What most of them are is not whom it was done to.
  ['خطف مسلحون عشرين راكبا وغالبيتهم من النساء قرب حركوش أمس.', 'abduction', 'i:مسلحون t:راكبا'],
])('whose it is, and whose it is not: %s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})
