import { expect, test } from 'vitest'
import { quotedIn } from './quoted-spans.ts'

const WORDS = 'الطريق مغلق منذ الصباح ولا يعبره أحد من سكان المدينة'

test.each<[string, string[]]>([
  [`قال: «${WORDS}». ثم مضى.`, [WORDS]],
  [`قال: "${WORDS}". ثم مضى.`, [WORDS]],
  [`قال: “${WORDS}”. ثم مضى.`, [WORDS]],
  [`قال «الدرعاوي» إن ${WORDS}`, []],
  [`قال: «${WORDS}`, []],
  [`قال لـ"الراية" إن "${WORDS}"`, [WORDS]],
])('%s', (text, quoted) => {
  expect(quotedIn(text).map(({ start, end }) => text.slice(start + 1, end))).toEqual(quoted)
})
