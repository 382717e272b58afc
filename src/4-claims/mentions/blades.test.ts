/** Knives and cars as arms: who did it, who suffered it, and who of them died; and what is told beside such news. */
import { expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(toyGazetteer())
const claimsOf = (body: string) =>
  readReport({ id: 'a', publisher: null, url: null, title: null, published: '2030-03-12', body }, names).claims
const told = (body: string): string[] =>
  claimsOf(body).map(({ type, scope, actors, tolls }) =>
    [
      scope === 'incident' ? type : `${type} ${scope}`,
      actors
        .map(({ name, role }) => `${role[0]}:${name}`)
        .sort()
        .join(','),
      ...tolls.map(({ outcome, low, detail }) => [outcome, low, detail].filter(Boolean).join(' ')),
    ].join(' | '),
  )

test.each([
  [
    'أصيب جندي نهراني بعد تعرضه للطعن على يد شاب مجهول في حركوش أمس.',
    ['clash | i:شاب مجهول,t:جندي نهراني | injured 1'],
  ],
  [
    'قتل شاب بنيران الجيش النهراني عقب طعنه جنديين في حركوش أمس.',
    ['clash | i:شاب,t:الجيش النهراني | killed 1 attackers'],
  ],
  // A quarrel, a road and a court.
  ['قتل رجل بعد تعرضه للطعن على يد جاره في حركوش أمس.', []],
  ['توفيت امرأة بعد تعرضها لدهس من سيارة مسرعة في حركوش أمس.', []],
  ['قدم المحامي طعنه في الحكم أمام محكمة حركوش أمس.', []],
])('a knife or a car: %s', (body, claims) => {
  expect(told(body)).toEqual(claims)
})

test('a pretext is no name of those who shot, and an alleged attempt makes nobody an attacker', () => {
  const [claim] = told('استشهدت فتاة برصاص الجنود بدعوى محاولتها طعن جندي عند حاجز في حركوش أمس.')
  expect(claim).toContain('i:الجنود |')
  expect(claim).not.toContain('attackers')
})

test('an attacker who fell makes no fighters of those he ran over', () => {
  const [claim] = claimsOf('قتل نهرانيان في عملية دهس قرب حركوش أمس وقضى المنفذ.')
  expect(claim?.tolls.filter(({ detail }) => detail === null).map(({ group }) => group)).not.toContain('combatants')
})
