/** Who has a part in a happening once the sides are seen beside each other. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { sidesOf } from '../../test/toy-sides.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { readCandidates } from './read-report.ts'

const names = indexNames(toyGazetteer())

test.each([
  [
    'تبادل الجيش النهراني والمسلحون القصف المدفعي قرب حركوش أمس وقتل مدنيان.',
    'shelling',
    'p:الجيش النهراني p:المسلحون t:مدنيان',
  ],
  ['تعرضت حركوش لقصف مدفعي متبادل بين الجيش النهراني وأسود الوادي أمس.', 'shelling', 'p:أسود الوادي p:الجيش النهراني'],
  ['قصف الجيش النهراني مواقع أسود الوادي في حركوش أمس.', 'shelling', 'i:الجيش النهراني t:أسود الوادي'],
  [
    'أعلن الجيش النهراني أن معارك دارت في حركوش أمس وقتل فيها عشرة من أسود الوادي.',
    'clash',
    'p:أسود الوادي p:الجيش النهراني',
  ],
  [
    'تتقدم كتائب أسود الوادي في رميزة. وقصفت المدفعية حركوش أمس وقتل ثلاثة مدنيين.',
    'shelling',
    'i:كتائب أسود الوادي t:مدنيين',
  ],
  ['قتل ثلاثة مدنيين في قصف على رميزة أمس. ودعت الحكومة النهرانية إلى الهدوء.', 'shelling', 't:مدنيين'],
  ['أعلن الجيش النهراني عن مقتل خمسة أطفال جراء قصف مدفعي على حركوش أمس.', 'shelling', 't:أطفال'],
  ['أعلنت الشرطة النهرانية مقتل سبعة أشخاص في انفجار شاحنة مفخخة في حركوش أمس.', 'bombing', ''],
  [
    'هاجم أسود الوادي الجيش النهراني في حركوش أمس وقتلوا خمسة جنود. وقالوا إن هجومهم استهدف دورية عسكرية في حركوش.',
    'clash',
    'i:أسود الوادي t:الجيش النهراني',
  ],
])('%s', (text, type, sides) => {
  expect(sidesOf(text, type)).toBe(sides)
})

/** What is told of the sides elsewhere in the sentence is not told of them here. */
test.each([
  [
    'بدأت الحكومة النهرانية عمليات عسكرية ضد أسود الوادي في أعقاب تفجير انتحاري في حركوش أسفر عن مقتل 30 شخصا.',
    'suicide_attack',
    'initiator:الحكومة النهرانية',
  ],
  ['انسحب الجيش النهراني من حركوش على خلفية اشتباكات مع أسود الوادي أمس.', 'withdrawal', 'target:أسود الوادي'],
  [
    'اتهمت الحكومة النهرانية الجيش الزمرداني بدعم أسود الوادي في حركوش. وقتل عشرة مدنيين في تفجير في رميزة أمس.',
    'statement',
    'initiator:أسود الوادي',
  ],
  [
    'اتهمت الحكومة النهرانية الجيش الزمرداني بالتواطؤ مع أسود الوادي. وقتل عشرة مدنيين في تفجير في رميزة أمس.',
    'statement',
    'target:أسود الوادي',
  ],
  [
    'نفت الحكومة النهرانية الاتهامات بالتواطؤ مع أسود الوادي. وقتل عشرة مدنيين في تفجير في رميزة أمس.',
    'statement',
    'target:أسود الوادي',
  ],
  [
    'قتل عشرة مدنيين في تفجير في رميزة أمس. وكان مروان الدهشان قد استهدف بغارة زمردانية في حركوش يوم السبت.',
    'air_strike',
    'initiator:مروان الدهشان',
  ],
  [
    'شن طيران زمردان غارات على حركوش أمس رغم النزاع بين الجيش النهراني وأسود الوادي.',
    'air_strike',
    'participant:أسود الوادي',
  ],
])('%s', (body, type, part) => {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  const scene = readCandidates(report, names).story?.scenes.find(one => one.claim.type === type)
  expect(scene).toBeDefined()
  expect(scene?.read.map(({ party }) => `${party.role}:${party.actor.text}`)).not.toContain(part)
})
