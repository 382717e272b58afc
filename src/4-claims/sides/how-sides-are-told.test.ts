/** Ways to tell a side: in brackets, by who drives a bomb, by whose blows others are supported, by what it rose against. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../../test/toy-sides.ts'

test.each([
  // Round brackets in place of quotation marks.
  [
    'قال سالم: «قصف الجيش النهراني مواقع مسلحي (أسود الوادي) في حركوش أمس».',
    'shelling',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  // Behind an adjective stands what a blow struck.
  ['استهدفت ضربة جوية أميركية قياديا في أسود الوادي قرب حركوش أمس.', 'air_strike', 'i:الولايات المتحدة t:أسود الوادي'],
  // Whose blows they are, and who is only supported by them.
  [
    'قال سالم إن الشرطة النهرانية والجيش النهراني تمكنا أمس من دخول حركوش مدعومين بغارات مكثفة من التحالف الدولي.',
    'air_strike',
    'i:التحالف الدولي i:الجيش النهراني i:الشرطة النهرانية',
  ],
  // Who drives a bomb.
  ['قتل ثلاثة جنود أمس في حركوش بسيارة مفخخة كان يقودها انتحاري.', 'suicide_attack', 'i:انتحاري t:جنود'],
  // Against whom they rose.
  [
    'اعتقل الجيش النهراني أمس نحو 200 من المتمردين على الشرطة النهرانية في حركوش.',
    'arrest',
    'i:الجيش النهراني t:المتمردين',
  ],
  // A name that is a preposition elsewhere.
  ['اعتقل الجيش النهراني أمس الصحفي علي محمود من منزله في حركوش.', 'arrest', 'i:الجيش النهراني t:الصحفي علي محمود'],
  // Each of those who follow.
  [
    'يقاتل أسود الوادي في حركوش أمس ضد كل من الجيش النهراني والشرطة النهرانية.',
    'clash',
    'p:أسود الوادي p:الجيش النهراني p:الشرطة النهرانية',
  ],
  // What the guns are like stands between them and what they struck.
  [
    'استهدف الجيش النهراني بالمدفعية الثقيلة مواقع أسود الوادي في حركوش أمس.',
    'shelling',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  // Whose the craft are that strike.
  ['شنت مسيرات انتحارية تابعة لأسود الوادي هجوما على حركوش أمس.', 'air_strike', 'i:أسود الوادي'],
  // A paper says what whoever issued it says, and is no side.
  [
    'دعت وزارة الداخلية النهرانية في بيان إلى وقف الحرب. وأدان البيان هجوم أسود الوادي على حركوش.',
    'statement',
    'i:وزارة الداخلية النهرانية t:أسود الوادي',
  ],
  ['واتهم التقرير الجيش النهراني بقتل مدنيين في حركوش أمس.', 'statement', 't:الجيش النهراني'],
])('%s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})
