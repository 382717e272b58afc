/** Those who come out against something: where they do, and against whom. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const toy = indexNames(toyGazetteer())
const real = indexNames(loadGazetteer())
const claimsIn = (body: string, names = toy) =>
  readReport({ id: 'a', title: null, body, publisher: null, url: null, published: '2030-03-15' }, names).claims

test('whose deeds people come out against is whom their protest is aimed at, and not where those were done', () => {
  const [protest] = claimsIn('تظاهر المئات في حركوش احتجاجا على الغارات التي شنها الجيش النهراني على قلازار.')
  expect(protest?.place?.name).toBe('حركوش')
  expect(protest?.actors).toMatchObject([{ name: 'الجيش النهراني', role: 'target' }])
})

test('who sees protests is a place, though its state goes by the same name', () => {
  const body = 'قتل جنديان في كركوك. وشهدت تركيا الأحد احتجاجات على القصف الذي يشنه الجيش التركي في شمال العراق.'
  expect(claimsIn(body, real).find(claim => claim.type === 'protest')?.place?.name).toBe('تركيا')
  const told = 'قال الوزير إن تركيا شهدت أمس 12 هجوما مسلحا.'
  expect(
    claimsIn(`${told} وقتل جنديان في كركوك.`, real).some(
      ({ actors }) => actors.length > 0 && actors.every(a => a.name === 'تركيا'),
    ),
  ).toBe(false)
})

test('the day on which somebody died is not that of the clash at the funeral', () => {
  const body = 'اشتبكت الشرطة في حركوش أمس مع محتجين شاركوا في جنازة شاب قتل برصاص الأمن الاثنين.'
  expect(claimsIn(body)[0]?.date?.start).toBe('2030-03-14')
  expect(claimsIn('اشتبكت الشرطة مع محتجين في جنازة شاب في حركوش الاثنين وقتلت ثلاثة.')[0]?.date?.start).toBe(
    '2030-03-11',
  )
})

test('whom people protest against is not struck by who kills them, and nobody is called a person', () => {
  const deaths = claimsIn('قتل 25 متظاهرا أمس في احتجاجات ضد الحكومة النهرانية في حركوش.').filter(
    ({ type }) => type !== 'protest',
  )
  expect(deaths.flatMap(({ tolls }) => tolls.map(({ low }) => low))).toContain(25)
  expect(deaths.flatMap(({ actors }) => actors.map(({ name }) => name))).not.toContain('الحكومة النهرانية')
  const [protest] = claimsIn('تظاهر نحو ألف شخص أمس في حركوش احتجاجا على الغارات.')
  expect(protest?.type).toBe('protest')
  expect(protest?.actors).toEqual([])
})
