/** What the words around a happening make of it: news of its own, or the ground, the answer or the matter of something else. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readTold } from '../read-report.ts'
import { has } from './clause.ts'
import { governedSigns } from './governed-signs.ts'

const names = indexNames(toyGazetteer())

/** News before it, so that the report is one of conflict. */
const NEWS = 'قال مصدر طبي إن عشرة أشخاص قتلوا في انفجار عبوة ناسفة في رميزة يوم الجمعة. '

/** Signs of the shelling that the last sentence tells of. */
function signsOf(sentence: string): readonly string[] {
  const report = { id: 'a', title: null, body: NEWS + sentence, publisher: null, url: null, published: '2030-03-15' }
  const told = readTold(report, names)
  const last = told?.sentences.at(-1)
  const mention = told?.mentions.find(one => one.sentence === last && has(one.sentence.items[one.trigger], 'shell'))
  return mention ? governedSigns(mention) : []
}

test.each([
  ['وأغلقت المدارس في رميزة في أعقاب قصف الجيش النهراني حركوش', 'under:after'],
  ['وأطلقت أسود الوادي صواريخ على رميزة ردا على قصف الجيش النهراني حركوش', 'under:reply'],
  ['وأشاد الوزير بقصف الجيش النهراني مواقع أسود الوادي في حركوش', 'verb:judge'],
  ['ولا يزال الجيش النهراني يقصف مواقع أسود الوادي في حركوش', 'still'],
  ['وقصف الجيش النهراني مواقع أسود الوادي في حركوش فجر اليوم', 'heads'],
])('%s', (sentence, sign) => {
  expect(signsOf(sentence)).toContain(sign)
})

test('a deed that a verb tells by itself is held by nothing before it', () => {
  const signs = signsOf('قصفت مدفعية الجيش النهراني مواقع أسود الوادي في حركوش فجر اليوم')
  expect(signs).toContain('told-as:past')
  expect(signs.filter(sign => sign.startsWith('under:'))).toEqual([])
})
