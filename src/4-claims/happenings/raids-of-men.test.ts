/** Raids on bases are fights, and raids of armed men stay raids where a blast opened them. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const typesIn = (body: string): string[] =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims.map(
    ({ type }) => type,
  )

test.each([
  // The base of a mission is held by arms, whatever the mission is called.
  ['هاجم مسلحون قاعدة تابعة لقوة نهرانية في حركوش أمس، وقتل ثلاثة أشخاص.', ['clash']],
  ['قتل ثلاثة أشخاص في هجوم على قاعدة للبعثة النهرانية في حركوش أمس.', ['clash']],
  ['قتل ثلاثة في هجوم على معسكر للنازحين في حركوش أمس.', ['attack']],
  // A blast that opened a raid, or went with it, is not its means.
  ['اقتحم مسلحون فندقا في حركوش أمس بعد أن دمروا سوره بتفجير قوي، وقتل ستة أشخاص.', ['attack']],
  ['هاجم مسلحون دورية للجيش النهراني في حركوش أمس بعبوة ناسفة.', ['bombing']],
  // Drones in number, with what was struck before them, or falling on a building.
  ['هاجمت 40 مسيرة نهرانية حركوش أمس، وقتل شخصان.', ['air_strike']],
  ['قصف الجيش النهراني أحياء حركوش بالمسيرات أمس، وقتل شخصان.', ['air_strike']],
  ['سقطت مسيرة على مبنى في حركوش أمس، وقتل شخصان.', ['air_strike']],
])('%s', (body, types) => {
  expect(typesIn(body)).toEqual(types)
})
