/** Which of the happenings told somebody denies, in the same sentence or soon after. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../../test/toy-gazetteer.ts'
import { indexNames } from '../../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from '../analyse-report.ts'
import { readMentions } from '../mentions/mention.ts'
import { withDenials } from './denials.ts'

const names = indexNames(toyGazetteer())

function disputed(body: string): string[] {
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: null }
  const sentences = analyseReport(tokensOf(report), names, null)
  return withDenials(sentences.flatMap(readMentions), sentences).flatMap(m => (m.denial ? [m.type] : []))
}

describe('denials', () => {
  test.each([
    ['أعلن المتمردون السيطرة على حركوش، غير أن وزارة الدفاع كذبت ذلك.', ['capture']],
    ['وقال السكان إن الغارة على حركوش قتلت أربعة مدنيين، وهو ما نفته الحكومة.', ['air_strike']],
    ['قصفت الطائرات النهرانية قرية حركوش، لكن الوزارة قالت إن طائراتها لم تنفذ أي مهمة.', ['air_strike']],
    ['سيطر الجيش النهراني على حركوش. ونفى المتمردون في بيان خسارة البلدة.', ['capture']],
    [
      'سيطر الجيش النهراني على بلدة حركوش. وعاد السكان. وفتحت الأسواق. ورجع الطلاب. ثم رفض المتمردون الإقرار بسقوط حركوش.',
      ['capture'],
    ],
    ['سيطر المتمردون على حركوش. ورفض المتمردون الاعتراف بسقوط قتلى.', []],
    ['قصف الجيش النهراني حركوش. ونفى الضابط أي صلة له بالقصف.', []],
    ['قصفت طائرة حركوش. ونفى الجيش النهراني وقوفه وراء القصف.', []],
    ['سيطر الجيش النهراني على حركوش. ونفى الوزير أن يكون مريضا.', []],
  ])('%s', (body, types) => {
    expect(disputed(body)).toEqual(types)
  })
})
