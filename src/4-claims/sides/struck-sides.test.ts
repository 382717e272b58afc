/** Whom a deed is done to where its subject is no side, where it is aimed at a crowd, at a nation's homes or at one side's leader. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../../test/toy-sides.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

test.each([
  ['استهدفت طائرة مسيرة أمس قياديا في حركة الصخريين قرب حركوش فقتلته.', 'air_strike', 't:حركة الصخريين'],
  ['استهدفت غارة جوية أمس قياديا في أسود الوادي قرب حركوش فقتلته.', 'air_strike', 't:أسود الوادي'],
  ['استهدفت عبوة ناسفة أمس دورية للجيش النهراني في حركوش.', 'bombing', 't:دورية للجيش النهراني'],
  ['استهدف قناص أمس جنديا في الجيش النهراني في حركوش فقتله.', 'clash', 't:الجيش النهراني'],
  ['استهدف تفجيران أمس سيارات ناشطين في حركة الصخريين في حركوش.', 'bombing', 't:حركة الصخريين'],
  [
    'أطلقت الشرطة النهرانية الرصاص لتفريق المتظاهرين في حركوش أمس وقتل ثلاثة أشخاص.',
    'attack',
    'i:الشرطة النهرانية t:المتظاهرين',
  ],
  [
    'قال مصدر إن الجيش النهراني اعتقل ثلاثة أشخاص أمس بعد هجوم مسلح على قاعدة تابعة للجيش النهراني في حركوش.',
    'arrest',
    'i:الجيش النهراني',
  ],
  [
    'قال مصدر إن الجيش النهراني اعتقل ثلاثة أشخاص أمس بعد هجوم مسلح على قاعدة تابعة للجيش النهراني في حركوش.',
    'clash',
    't:الجيش النهراني',
  ],
  // Whose the thing was that is taken or struck, and whose fire it was behind what is told of who fell.
  ['استهدفت غارة جوية أمس مدرسة في حركوش كان المسلحون يتخذونها مقرا.', 'air_strike', 't:المسلحون'],
  [
    'سيطر الجيش النهراني أمس مدعوما بغطاء جوي من الجيش الزمرداني على حركوش.',
    'capture',
    'i:الجيش الزمرداني i:الجيش النهراني',
  ],
  ['قتل رجل كان يحمل سكينا برصاص الجيش النهراني في حركوش أمس.', 'attack', 'i:الجيش النهراني'],
  ['أصيب فتى حاول الهرب من حاجز في حركوش أمس برصاص الجيش النهراني.', 'attack', 'i:الجيش النهراني'],
  // The number two behind whom it counts is none of what they are called.
  ['قتل شرطيان اثنان في هجوم في حركوش أمس.', 'clash', 't:شرطيان'],
  // The head of a tribe bears no arms.
  ['قتل مسلحون مجهولون شيخ قبيلة في حركوش أمس.', 'attack', 'i:مسلحون مجهولون t:شيخ قبيلة'],
  ['أعلن الجيش النهراني أمس هدنة إنسانية مدتها ثلاثة أيام في حركوش.', 'agreement', 'i:الجيش النهراني'],
])('%s (%s)', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})

test.each([
  ['قتل سبعة مدنيين أمس في قصف على حركوش، متهمة حركة الصخريين بتنفيذ الهجوم.', 'shelling', 'i:حركة الصخريين t:مدنيين'],
  [
    'قال المحافظ إن سبعة مدنيين قتلوا أمس في قصف على حركوش، متهما حركة الصخريين بالوقوف وراء القصف.',
    'shelling',
    'i:حركة الصخريين t:مدنيين',
  ],
  [
    'قتل سبعة أشخاص أمس في تفجير في حركوش. واتهمت الشرطة حركة الصخريين بالوقوف وراء الهجوم.',
    'bombing',
    'i:حركة الصخريين',
  ],
  [
    'وكان الجيش النهراني قد اتهم الجمعة حركة الصخريين بشن غارة جوية على حركوش قتل فيها 75 مدنيا.',
    'air_strike',
    'i:حركة الصخريين t:مدنيا',
  ],
  [
    'قال مصدر إن الجيش النهراني قصف بالمسيرات مواقع لحركة الصخريين في حركوش.',
    'air_strike',
    'i:الجيش النهراني t:حركة الصخريين',
  ],
  [
    'قال مصدر إن الجيش النهراني قصف بالمسيرات تجمعات لحركة الصخريين قرب مخيم رميزة للاجئين.',
    'air_strike',
    'i:الجيش النهراني t:حركة الصخريين',
  ],
])('who is accused, and whom one strikes with his guns: %s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})

test.each([
  'أحرق مستوطنون أمس مركبات للفلسطينيين في حوارة وأصيب ثلاثة.',
  'هاجم مستوطنون أمس منازل الفلسطينيين في حوارة وأصيب ثلاثة.',
])('a nation whose homes and cars are struck: %s', body => {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2023-03-12', body }
  const [claim] = readReport(report, indexNames(loadGazetteer())).claims
  expect(claim?.actors).toContainEqual(expect.objectContaining({ name: 'الفلسطينيين', role: 'target' }))
})

test.each([
  ['قصفت طائرات الجيش النهراني أمس أسود الوادي في حركوش.', 'air_strike', 'i:طائرات الجيش النهراني t:أسود الوادي'],
  ['سيطر الجيش النهراني أمس على حركوش بعد هجوم على أسود الوادي.', 'capture', 'i:الجيش النهراني t:أسود الوادي'],
  ['أعلن الجيش النهراني أمس هدنة مع أسود الوادي في حركوش.', 'agreement', 'p:أسود الوادي p:الجيش النهراني'],
])('others do what they did: %s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})
