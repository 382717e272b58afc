/** Which names are told of one side. */
import { expect, test } from 'vitest'
import type { ActorName } from '../grammar/item.ts'
import { sameActor } from './parties.ts'
import { severally } from './severally.ts'

const side = (text: string): ActorName => ({
  text,
  id: null,
  aliases: [],
  country: null,
  armed: true,
  named: false,
  civilian: false,
  irregular: false,
})

test.each<[string, string, boolean]>([
  ['المقاومة', 'قوات المقاومة الشعبية', true],
  ['مسلحو الحوثي', 'ميليشيات الحوثي', true],
  ['جماعة مسلحة', 'القوات المسلحة', false],
  ['مسلحون', 'القوات المسلحة', false],
  ['عناصر مسلحة', 'القوات المسلحة السودانية', false],
  ['القوات المسلحة', 'الجيش النهراني', true],
  ['القوات المسلحة النهرانية', 'الجيش الزمرداني', false],
])('%s and %s', (a, b, same) => {
  expect(sameActor(side(a), side(b))).toBe(same)
})

test.each<[string, readonly string[]]>([
  ['قوات زمردان والصقر', ['قوات زمردان', 'الصقر']],
  ['طيران التحالف بقيادة واردان', ['طيران التحالف بقيادة واردان']],
  ['قوات عراقية وأردنية', ['قوات عراقية', 'قوات أردنية']],
  ['قوات كردية وعربية', ['قوات كردية', 'قوات عربية']],
  ['القوات الحكومية ومسلحو الوادي', ['القوات الحكومية', 'مسلحو الوادي']],
  ['مجلس وزراء الداخلية', ['مجلس وزراء الداخلية']],
])('%s: the sides that it names', (told, names) => {
  expect(severally(side(told)).map(({ text }) => text)).toEqual(names)
})
