/** Deeds told in a few words: by a pronoun, in the passive, by a side that is not named, or by nothing but their means. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import type { Claim } from '../claim.ts'
import { readCandidates, readReport } from '../read-report.ts'

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

const WAR = 'قتل أمس سبعة جنود من الجيش النهراني في اشتباك مع أسود الوادي في رميزة.'
/** What stands with a battle elsewhere: "type place (sides) figures". */
const besideWar = (body: string): string[] =>
  readReport(reportOf(`${body} ${WAR}`), names)
    .claims.filter(({ place }) => place?.name !== 'رميزة')
    .map(({ type, place, actors, tolls }) =>
      [type, place?.name, ...actors.map(({ role, name }) => `${role[0]}:${name}`), ...tolls.map(({ low }) => low)].join(
        ' ',
      ),
    )

test.each([
  ['وقع ثلاثة من جنود نهران أسرى لدى أسود الوادي في حركوش.', 'arrest حركوش i:أسود الوادي'],
  ['وقال إن قائدا في أسود الوادي وقع في الأسر في حركوش.', 'arrest حركوش t:أسود الوادي'],
  ['ووقع في قبضة الجيش النهراني قيادي في أسود الوادي في حركوش.', 'arrest حركوش i:الجيش النهراني t:أسود الوادي'],
  ['سقط قيادي في أسود الوادي في أيدي الجيش النهراني في حركوش.', 'arrest حركوش i:الجيش النهراني t:أسود الوادي'],
])('who falls into captivity: %s', (body, told) => {
  expect(besideWar(body)[0]).toContain(told)
})

test('who signs or stumbles falls into no hands', () => {
  expect(besideWar('ووقع ثلاثة قادة على وثيقة في حركوش.')).toEqual([])
})

test.each([
  ['قتل رصاص الجيش النهراني ثلاثة شبان في حركوش.', 'attack حركوش i:الجيش النهراني'],
  ['سيطر أسود الوادي على نحو 60 في المئة من أحياء حركوش.', 'capture حركوش i:أسود الوادي'],
  ['وتم تحرير أكثر من 70% من أحياء حركوش من أسود الوادي.', 'capture حركوش t:أسود الوادي'],
  ['انسحب معظم مقاتلي أسود الوادي من حركوش أمس.', 'withdrawal حركوش i:أسود الوادي'],
  ['استعرت المعارك أمس حول حركوش بين الجيش النهراني وأسود الوادي.', 'clash حركوش'],
  ['دهم الجيش النهراني مخيما في حركوش بحثا عن مطلوبين.', 'operation حركوش i:الجيش النهراني'],
  ['أخلى سكان حركوش منازلهم خوفا من القصف.', 'displacement حركوش'],
  ['أعادت الشرطة النهرانية ثلاثين مخطوفا إلى ذويهم في حركوش.', 'release حركوش i:الشرطة النهرانية'],
  ['باتت حركوش خارج سيطرة أسود الوادي.', 'capture حركوش t:أسود الوادي'],
  ['شنت مسيرة ضربة على سيارة في حركوش وقتلت شخصين.', 'air_strike حركوش'],
  ['وقال إن طائرات الجيش النهراني من طراز قديم استهدفت أمس، بصواريخ كثيرة، موقعا في حركوش.', 'air_strike حركوش'],
  ['قتلت مزارعة برصاص أسود الوادي في حركوش أمس.', 'attack حركوش i:أسود الوادي t:مزارعة 1'],
  ['استطاع أسود الوادي أن يقوموا بتفجير جسر في حركوش.', 'bombing حركوش i:أسود الوادي'],
  ['قتلت قوة مشتركة قياديا في أسود الوادي في حركوش.', 'clash حركوش i:قوة مشتركة t:أسود الوادي'],
])('%s', (body, told) => {
  expect(besideWar(body).join(' / ')).toContain(told)
})

test('a share of a market is no ground, and what somebody is able to do is not done', () => {
  expect(besideWar('وقال إن الشركة سيطرت على 60 في المئة من أسهم المصرف في حركوش.')).toEqual([])
  expect(besideWar('ويستطيع أسود الوادي أن يقوموا بتفجير جسر في حركوش.')).toEqual([])
})

const BATTLE = 'قصف الجيش النهراني حركوش أمس وقتل ثلاثة مدنيين. '
test.each([
  ['who wins martyrdom', 'ونال أربعة جنود نهرانيين الشهادة في معارك مع أسود الوادي في قلازار.', 'clash قلازار'],
  ['who meets his Lord', 'ولقي خمسة جنود نهرانيين وجه ربهم في كمين قرب قلازار.', 'clash قلازار'],
  ['who dies under fire', 'وفي قلازار مات أربعة من المسعفين تحت القصف.', 'shelling قلازار'],
  ['who is led off', 'واقتيد قاض من منزله في قلازار على أيدي مسلحين.', 'abduction قلازار'],
  ['who is led off at a checkpoint', 'ونصب مسلحون حاجزا في قلازار واقتادوا أربعة موظفين.', 'abduction قلازار'],
  [
    'thousands without a noun who are made to flee',
    'وأجبرت المعارك 40 ألفا على ترك بيوتهم في قلازار.',
    'displacement قلازار',
  ],
  ['a waistcoat', 'وقال شاهد إن فتى فجر سترته في سوق قلازار.', 'suicide_attack قلازار'],
  ['what aircraft answer', 'وفي قلازار ردت طائرات الجيش النهراني باستهداف كهوف.', 'air_strike قلازار'],
])('%s is told of', (_what, body, claim) => {
  expect(toldIn(BATTLE + body)).toContain(claim)
})

test.each([
  'وتوفي أربعة من سكان قلازار في حادث سير.',
  'ونال أربعة طلاب الشهادة الجامعية في قلازار.',
  'واقتيد المتهم إلى المحكمة في قلازار.',
  'ووصل إلى قلازار وفد من العاصمة دكا.',
])('no deed is told by: %s', body => {
  expect(toldIn(BATTLE + body)).toEqual(toldIn(BATTLE))
})
