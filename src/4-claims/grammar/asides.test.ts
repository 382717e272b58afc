/** What stands between the parts of a clause: it is read over, and what stands behind it is met. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import { readMentions } from '../mentions/mention.ts'

const names = indexNames(toyGazetteer())

function told(body: string): string[] {
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: null }
  return analyseReport(tokensOf(report), names, null)
    .flatMap(readMentions)
    .map(({ type, tolls }) => [type, ...tolls.map(({ outcome }) => outcome)].join(' '))
}

describe('asides', () => {
  test.each([
    ['استعادت القوات النهرانية المدعومة من تحالف تقوده نهران بلدة حركوش', ['capture']],
    ['سيطرت القوات النهرانية، ظهر السبت الماضي، على بلدة حركوش', ['capture']],
    ['سيطرت القوات النهرانية، بحسب بيان نشره مكتبها الإعلامي، على بلدة حركوش', ['capture']],
    ['أطلقت القوات النهرانية، بدعم من طيران زمردان، عملية لتحرير بلدة حركوش', ['operation']],
    ['سيطرت القوات النهرانية، بقيادة العقيد سالم الوادي، على بلدة حركوش', ['capture']],
    [
      'بدأت القوات النهرانية، بقيادة العميد الركن سالم الوادي (ابن شقيق الوزير السابق)، الخميس، عملية عسكرية في بلدة حركوش',
      ['operation'],
    ],
    ['سيطرت القوات (التي وصلت من الشمال قبل يومين) على بلدة حركوش', ['capture']],
    ['استعادت القوات النهرانية مدعومة بغارات من الجيش الزمرداني بلدة حركوش', ['capture', 'air_strike']],
    // What an aside tells itself is told.
    ['القوات النهرانية، التي سيطرت على بلدة حركوش، في إجازة', ['capture']],
    // A sentence ends where it ends, whatever was opened before.
    ['سيطرت القوات (النهرانية. وصل الوزير إلى بلدة حركوش', []],
  ])('%s', (body, expected) => {
    expect(told(body)).toEqual(expected)
  })
})
