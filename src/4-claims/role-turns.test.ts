/** Sides that stand where a part is read that they do not have. */
import { expect, test } from 'vitest'
import { sidesOf } from '../../test/toy-sides.ts'

test.each([
  // A verb that takes no object has its subject behind it.
  [
    'وقال أسود الوادي أمس إنه بموجب الصفقة أفرج الجيش النهراني قبل أسبوع عن ثلاث نساء في حركوش.',
    'release',
    'i:الجيش النهراني t:نساء',
  ],
  ['قتل مدني في الحي الذي يسيطر أسود الوادي منذ سنة على أجزاء منه في حركوش.', 'capture', 'i:أسود الوادي'],
  // A second deed that is announced has no doer of its own.
  [
    'أعلن الجيش النهراني استعادة السيطرة على حركوش وطرد أسود الوادي من المدينة أمس.',
    'capture',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  ['أعلن الجيش النهراني مقتل جندي في حركوش أمس وقتل المسلحون شرطيا.', 'clash', 'i:المسلحون t:الجيش النهراني'],
  // A leader behind those who seized him is no name of theirs.
  [
    'خطف مسلحون مجهولون قائد لواء النسور العقيد سالم درعاوي في حركوش أمس.',
    'abduction',
    'i:مسلحون مجهولون t:لواء النسور',
  ],
  // Who holds a place that nobody else takes did take it.
  [
    'انسحب الجيش النهراني من حركوش أمس، وسيطر عليها أسود الوادي الذين سبق لهم أن سيطروا على رميزة.',
    'capture',
    'i:أسود الوادي',
  ],
  [
    'استعاد الجيش النهراني أمس بلدة حركوش التي كان يسيطر عليها أسود الوادي.',
    'capture',
    'i:الجيش النهراني t:أسود الوادي',
  ],
  // A name behind a title is of the side that the title names.
  [
    'قصف الجيش النهراني مواقع قوات نائب الرئيس السابق رامز درعاوي في حركوش أمس.',
    'shelling',
    'i:الجيش النهراني t:قوات نائب الرئيس السابق رامز درعاوي',
  ],
  [
    'اشتبكت قوات الزعيم القبلي رامز درعاوي مع أسود الوادي في حركوش أمس.',
    'clash',
    'p:أسود الوادي p:قوات الزعيم القبلي رامز درعاوي',
  ],
])('%s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})
