/** Deeds told in a few words: by a pronoun, in the passive, by a side that is not named, or by nothing but their means. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import type { Claim } from './claim.ts'
import { readCandidates, readReport } from './read-report.ts'

const names = indexNames(toyGazetteer())

const reportOf = (body: string) => ({
  id: 'any',
  publisher: null,
  url: null,
  title: null,
  published: '2030-03-12',
  body,
})
const shown = ({ type, place }: Claim): string => `${type} ${place?.name ?? '-'}`

/** What a text is read to tell: "type place". */
const toldIn = (body: string): string[] => readReport(reportOf(body), names).claims.map(shown)

/** The same before it is weighed whether a coder would code it. */
const readIn = (body: string): string[] =>
  readCandidates(reportOf(body), names).candidates.map(({ claim }) => shown(claim))

const RAID = 'هاجم مسلحون قرية أبو زغبوش أمس وقتلوا سبعة مدنيين.'

test.each([
  ['those told of before', 'وقاموا بإحراق أكثر من عشرين منزلا في القرية.'],
  ['those told of before, in one word', 'ونهبوا سيارات ومتاجر.'],
  ['nobody in particular', 'وتم إحراق عدد من المنازل في القرية.'],
])('what is burnt and looted by %s', (_, told) => {
  expect(readIn(`${RAID} ${told}`)).toContain('destruction أبو زغبوش')
})

test.each([
  ['a device that goes off', 'انفجرت عبوة ناسفة بسيارة موظف في قلازار أمس وأصيب بجروح.', 'bombing قلازار'],
  ['drones shot down', 'أسقطت الدفاعات الجوية ثلاث مسيرات فوق قلازار فجر اليوم.', 'disrupted_weapons قلازار'],
  ['a village attacked', 'هاجم رعاة قرية أبو زغبوش أمس وقتلوا أربعين شخصا.', 'attack أبو زغبوش'],
])('%s speaks for itself', (_, body, told) => {
  expect(toldIn(body)).toContain(told)
})

test('a truce that was reached is news, whoever the parties are; one that is only kept to is told of by the way', () => {
  const war = 'قصف الجيش النهراني مواقع أسود الوادي في حركوش أمس.'
  expect(toldIn(`${war} وتوصلت الأطراف إلى هدنة لمدة شهرين.`)).toContain('agreement حركوش')
  expect(toldIn(`${war} وقالت لجنة الإغاثة إن السكان يأملون في هدنة لمدة شهرين.`)).not.toContain('agreement حركوش')
})

test('fighters who flee are no displaced people', () => {
  const war = 'قصف الجيش النهراني مواقع أسود الوادي في حركوش أمس.'
  expect(toldIn(`${war} وأدى القصف إلى فرار ستة آلاف شخص من المدينة.`)).toContain('displacement حركوش')
  expect(toldIn(`${war} وأدى القصف إلى فرار عشرات المسلحين من المدينة.`)).not.toContain('displacement حركوش')
})

test('who is found killed behind his abduction was put to death', () => {
  expect(toldIn('خطف مسلحون ثلاثة شبان في قلازار أمس ثم عثر عليهم مقتولين في الغابة.')).toEqual([
    'abduction قلازار',
    'execution قلازار',
  ])
})
