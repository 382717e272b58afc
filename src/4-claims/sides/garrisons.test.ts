/** Whose a blow is where the words describe it first, who lies in what is struck, and who loses men in his own attack. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../../test/toy-sides.ts'

test.each([
  // "لـ" behind how a blow was tells whose it is; behind whose it is, whom it struck.
  [
    'قتل خمسة مدنيين في حركوش جراء القصف المدفعي المتواصل لقوات الجيش النهراني.',
    'shelling',
    'i:قوات الجيش النهراني t:مدنيين',
  ],
  ['قتل خمسة مدنيين في الهجوم الأخير لأسود الوادي على حركوش.', 'attack', 'i:أسود الوادي t:مدنيين'],
  ['أدت الضربات الأمريكية لأسود الوادي في حركوش إلى مقتل تسعة.', 'air_strike', 'i:الولايات المتحدة t:أسود الوادي'],
  // Who lies in a base that is struck.
  [
    'تعرضت قاعدة حركوش الجوية التي تضم قوات من الجيش النهراني أمس لقصف صاروخي أصيب فيه ثلاثة.',
    'shelling',
    't:قوات من الجيش النهراني',
  ],
  ['استهدفت ثلاثة صواريخ أمس قاعدة حركوش التي يتواجد فيها الجيش النهراني وأصيب ثلاثة.', 'shelling', 't:الجيش النهراني'],
  ['سقطت قذائف أمس على المبنى الذي يتخذه الجيش النهراني مقرا في حركوش وأصيب ثلاثة.', 'shelling', 't:الجيش النهراني'],
  // Who holds a place that is struck, hardly where people of no side are hit; where it lies near, or the fire comes from there, not.
  ['قصف الجيش النهراني أمس بلدة تسيطر عليها أسود الوادي قرب حركوش.', 'shelling', 'i:الجيش النهراني t:أسود الوادي'],
  [
    'تعرضت قرية تسيطر عليها أسود الوادي قرب حركوش أمس لقصف بمدفعية الجيش النهراني.',
    'shelling',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  ['قتل خمسة مدنيين أمس في قصف على بلدة رميزة التي تسيطر عليها أسود الوادي.', 'shelling', 't:مدنيين'],
  ['أطلقت صواريخ أمس من بلدة تسيطر عليها أسود الوادي على حركوش.', 'shelling', 'i:أسود الوادي'],
  ['قصف الجيش النهراني أمس أماكن تمركز أسود الوادي في حركوش.', 'shelling', 'i:الجيش النهراني t:أسود الوادي'],
  // Where fire comes from is who fires.
  ['سقطت ثلاث قذائف أمس على حركوش مصدرها مواقع أسود الوادي.', 'shelling', 'i:أسود الوادي'],
  // Who attacks another who bears arms attacks him, whatever it costs.
  [
    'أفشل الجيش النهراني محاولة تسلل لعناصر من أسود الوادي إلى حركوش وقتل ستة منهم.',
    'clash',
    'i:أسود الوادي t:الجيش النهراني',
  ],
  // "خسرت ثمانية من جنودها": so does who attacks, and loses men of his own.
  ['شنت القوات التركية أمس هجوما على حركوش وخسرت سبعة من عناصرها.', 'clash', 'i:القوات التركية'],
  // Who wards a blow off and tells of the hurt did not hurt them, and how much force is used is no force.
  [
    'أعلن المتحدث باسم أسود الوادي استهداف مطار حركوش بطائرتين مسيرتين. من جهته، أعلن الجيش النهراني اعتراض المسيرتين وإصابة أربعة مدنيين بشظايا متناثرة.',
    'air_strike',
    'i:أسود الوادي t:مدنيين',
  ],
  [
    'طالب المتحدث بالتحقيق في استخدام القوة المفرطة ضد المحتجين في حركوش. وقتل أمس ثلاثة جنود من الجيش النهراني في هجوم على رميزة.',
    'statement',
    '',
  ],
  // The state that the means is of, where nobody else is told to have used it.
  ['قتل أربعة مدنيين أمس بقذائف تركية على قرية حركوش.', 'shelling', 'i:تركيا t:مدنيين'],
  ['قتل قائد في أسود الوادي أمس بهجوم بطائرة مسيرة تركية على سيارته في حركوش.', 'air_strike', 'i:تركيا t:أسود الوادي'],
  // Who attacked before people fled is not driven out.
  ['فر الأهالي من حركوش أمس بعد هجوم لأسود الوادي قتل فيه ثلاثة.', 'displacement', ''],
])('%s', (body, type, sides) => {
  expect(sidesOf(body, type)).toBe(sides)
})
