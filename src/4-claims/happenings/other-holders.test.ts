import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())

/** Who takes places in the text, claim by claim. */
function takers(body: string): string[] {
  const report = { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body }
  const captures = readReport(report, names).claims.filter(({ type }) => type === 'capture')
  return captures.map(({ actors }) =>
    actors.flatMap(({ name, role }) => (role === 'initiator' ? [name] : [])).join(' '),
  )
}

test('a place that two sides take is taken twice; a side told by another name takes it once', () => {
  const first = 'سيطرت جماعة الراية المجهولة على حركوش أمس بعد اشتباكات قتل فيها سبعة من الجنود.'
  expect(takers(`${first} وقال سكان في قلازار إن الجيش النهراني سيطر على حركوش.`)).toEqual([
    'جماعة الراية المجهولة',
    'الجيش النهراني',
  ])
  expect(takers(`${first} وقال سكان في قلازار إن الراية المجهولة سيطرت على حركوش.`)).toHaveLength(1)
})

test('who holds a place may be nobody that is known as a side', () => {
  const body = 'قصف الجيش النهراني رميزة أمس وقتل ثلاثة مدنيين قرب حركوش التي يسيطر عليها'
  expect(takers(`${body} الصفصافيون.`)).toEqual(['الصفصافيون'])
  expect(takers(`${body} مسلحو أسود الوادي.`)).toEqual(['أسود الوادي'])
})

test('who is forced to leave a place leaves it, and who forces him does not', () => {
  const leavers = (body: string): string[] =>
    readReport(
      { id: 'any', publisher: null, url: null, title: null, published: '2030-03-12', body },
      names,
    ).claims.flatMap(({ type, actors }) =>
      type === 'withdrawal' ? [actors.flatMap(({ name, role }) => (role === 'initiator' ? [name] : [])).join(' ')] : [],
    )
  expect(leavers('أجبر الجيش النهراني أمس مسلحي أسود الوادي على الانسحاب من حركوش.')).toEqual(['أسود الوادي'])
  expect(leavers('تمكن الجيش النهراني أمس من إرغام أسود الوادي على التراجع من حركوش.')).toEqual(['أسود الوادي'])
  expect(leavers('واضطر الجيش النهراني أمس إلى الانسحاب من حركوش بعد معارك مع أسود الوادي.')).toEqual([
    'الجيش النهراني',
  ])
  expect(
    leavers('دارت أمس اشتباكات قرب حركوش بين الجيش النهراني وأسود الوادي ما أجبر الأسود على الفرار ليلا.'),
  ).toEqual([])
})
