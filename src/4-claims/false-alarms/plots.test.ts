/** Bands that are broken up, what they had in mind, and what is no deed of war at all. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import type { Claim } from '../claim.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const FIRST = 'قتل سبعة من الجنود النهرانيين أمس بقذائف هاون أطلقها مسلحون على حركوش. '
/** What the text tells beside its first sentence, as type, place and figures. */
function told(body: string): string[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body: FIRST + body }
  const figures = ({ tolls }: Claim): string => tolls.map(t => `${t.outcome} ${t.low} ${t.group}`).join('; ')
  return readReport(report, names)
    .claims.filter(({ type }) => type !== 'shelling')
    .map(claim => `${claim.type} ${claim.place?.name ?? '–'} ${figures(claim)}`.trim())
}

describe('bands that are broken up', () => {
  test('their members are arrested, and fight whatever they are called', () => {
    expect(told('وأعلنت الشرطة النهرانية أمس تفكيك خلية إرهابية تضم سبعة مواطنين في قلازار.')).toEqual([
      'arrest قلازار captured 7 combatants',
    ])
  })

  test('so are those of a network of terror', () => {
    expect(told('وضبطت الشرطة النهرانية أمس شبكة إرهابية تضم خمسة مواطنين في قلازار.')).toEqual([
      'arrest قلازار captured 5 combatants',
    ])
  })

  test('where they were active is not where they were taken', () => {
    const body =
      'وأعلنت الشرطة النهرانية في قلازار أمس اعتقال تسعة أشخاص. وقالت إنها فككت خلية تضم تسعة أعضاء ناشطين في حركوش.'
    expect(told(body)).toEqual([expect.stringMatching(/^arrest قلازار/)])
  })

  test('what they had in mind is no deed', () => {
    const plan = 'وكان الموقوفون يخططون لسلسلة عمليات إرهابية في حركوش وهجوم على مركز للشرطة في قلازار.'
    expect(
      told(`واعتقلت الشرطة ثمانية أشخاص أمس في قلازار يشتبه في أنهم كانوا يخططون لهجوم في حركوش. ${plan}`),
    ).toEqual(['arrest قلازار captured 8 unknown'])
  })

  test('nor is what a foiled plot was to bring', () => {
    expect(told('وأحبطت الشرطة النهرانية أمس مخططا لأسود الوادي يهدف لتنفيذ عدد من الهجمات في قلازار.')).toEqual([
      'disrupted_weapons قلازار',
    ])
  })

  test('a device that is defused is no band', () => {
    expect(told('وفككت القوات النهرانية أمس عبوة زرعتها خلية في قلازار.')).toEqual([
      expect.stringMatching(/^disrupted_weapons قلازار/),
    ])
  })
})

test('those whom nature drove out flee no war', () => {
  expect(told('وقال تقرير أمس إن الفيضانات شردت عشرين ألف شخص في قلازار.')).toEqual([])
  expect(told('وقال تقرير أمس إن المعارك شردت عشرين ألف شخص في قلازار.')).toEqual([
    expect.stringMatching(/^displacement قلازار/),
  ])
})

test('an offence against custom is no arrest of war', () => {
  expect(told('وألقت الشرطة القبض أمس على شخص يردد ألفاظا نابية في قلازار.')).toEqual([])
  expect(told('وألقت الشرطة القبض أمس على شخص يحمل سلاحا في قلازار.')).toEqual([
    expect.stringMatching(/^arrest قلازار/),
  ])
})

test('letters that are spelt out are no thousands, and what a body is called kills nobody', () => {
  expect(told('وقال المكتب الذي وصفته الصحافة بالاف بي اي النهراني إن التحقيق في قلازار مستمر.')).toEqual([])
})
