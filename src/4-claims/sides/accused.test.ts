/** Who is accused does the deed, who accuses does not; what may come has not come; who makes a statement does not tell of it. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsOf = (body: string) =>
  readReport({ id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims

test.each([
  ['اتهم الجيش النهراني قوات زمردان بأنها قتلت ثلاثين مدنيا في بلدة حركوش أمس.', 'attack'],
  ['اتهم الجيش النهراني قوات زمردان بقصف أحياء سكنية في حركوش وقتل ستة مدنيين أمس.', 'shelling'],
  ['قتل ستة مدنيين في قصف على حركوش أمس، وحمل وزير نهراني قوات زمردان المسؤولية.', 'shelling'],
  ['قتل ستة مدنيين في قصف على حركوش أمس. وحملت الحكومة النهرانية قوات زمردان مسؤولية القصف.', 'shelling'],
])('%s', (body, type) => {
  const deed = claimsOf(body).find(claim => claim.type === type)
  const doers = deed?.actors.filter(({ role }) => role === 'initiator').map(({ name }) => name)
  expect(doers).toEqual(['قوات زمردان'])
})

test('rulers who are blamed for what others did are not thereby told to have done it', () => {
  const body = 'قتل ستة مدنيين في هجوم نفذه مسلحون على حركوش أمس، وحمل وزير زمردان الحكومة النهرانية المسؤولية.'
  const deed = claimsOf(body).find(({ type }) => type === 'attack')
  expect(deed?.actors.filter(({ role }) => role === 'initiator').map(({ name }) => name)).toEqual(['مسلحون'])
})

test.each([
  ['قال القائد الدهشان إن الجيش النهراني قد يقصف مواقع المسلحين في حركوش.', 'shelling', 'planned'],
  ['قال القائد الدهشان إن الجيش النهراني قد يشن غارات جوية على مواقع المسلحين في حركوش.', 'air_strike', 'planned'],
  ['وكان الجيش النهراني قد قصف مواقع المسلحين في حركوش أمس وقتل ستة منهم.', 'shelling', 'reported'],
])('%s', (body, type, status) => {
  expect(claimsOf(body).find(claim => claim.type === type)?.status).toBe(status)
})

test('who claims a deed is no speaker of the claim', () => {
  const [said] = claimsOf('أعلنت جماعة الراية المجهولة المتطرفة مسؤوليتها عن الهجوم على حركوش الذي قتل فيه ستة مدنيين.')
  expect(said).toMatchObject({ type: 'statement', speakers: [] })
})

const NEWS = 'قتل عشرة مدنيين في قصف على حركوش.'
test.each([
  ['ونفى الجيش النهراني أي دور له في القصف.', 'الجيش النهراني'],
  ['ونفى الناطق باسم الجيش النهراني أن تكون قواته قد قصفت المدينة.', 'الناطق باسم الجيش النهراني'],
])('who only denies a deed has not done it, and his denial is news: %s', (denial, who) => {
  const claims = claimsOf(`${NEWS} ${denial}`)
  expect(
    claims.map(({ type, actors }) => [type, actors.filter(({ role }) => role === 'initiator').map(a => a.name)]),
  ).toEqual([
    ['shelling', []],
    ['statement', [who]],
  ])
  expect(claims[0]?.speakers).toEqual([who])
})

test('who denies any raid is told to have made none', () => {
  expect(claimsOf('نفى الجيش النهراني تنفيذ أي غارات على حركوش.')[0]).toMatchObject({
    type: 'air_strike',
    status: 'denied',
  })
})

test.each([
  ['قتل تسعة مدنيين في هجوم على حركوش. وتبنى الهجوم تنظيم الراية المجهولة.', 'الراية المجهولة'],
  ['قتل تسعة مدنيين في هجوم على حركوش. وتبنت العملية جماعة الراية المجهولة.', 'جماعة الراية المجهولة'],
])('who claims a deed may stand behind it: %s', (body, who) => {
  const said = claimsOf(body).find(({ type }) => type === 'statement')
  expect(said?.actors.map(({ name, role }) => [role, name.endsWith(who)])).toEqual([['initiator', true]])
})
