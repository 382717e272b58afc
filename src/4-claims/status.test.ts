/** What is told as done, as to come, as denied, or as no more than wanted or possible. */
import { describe, expect, test } from 'vitest'
import { toyGazetteer } from '../../test/toy-gazetteer.ts'
import { indexNames } from '../3-gazetteer/names.ts'
import { analyseReport, tokensOf } from './analyse-report.ts'
import { readReport } from './read-report.ts'
import { statusOf } from './status.ts'

const names = indexNames(toyGazetteer())
const PUBLISHED = '2030-03-15'

/** The status that a sentence gives the event told at a word, in normal form. */
function statusAt(body: string, word: string): string | null {
  const report = { id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }
  const [sentence] = analyseReport(tokensOf(report), names, PUBLISHED)
  const at = sentence?.items.findIndex(item => item.tags.has(`w:${word}`)) ?? -1
  return sentence && at >= 0 ? statusOf(sentence.items, at) : 'no such word'
}

describe('status', () => {
  test.each([
    ['شن الجيش النهراني هجوما على حركوش', 'هجوما', 'reported'],
    ['تعرض مركز إيواء النازحين في حركوش صباح أمس، الموافق لليوم الثالث من الشهر، لقصف عنيف', 'لقصف', 'reported'],
    ['هدد المتمردون بشن هجوم على حركوش', 'هجوم', 'planned'],
    ['وقررت الحكومة أمس إرسال كتيبتين إلى حركوش', 'ارسال', 'planned'],
    ['ويخشون من شن الميليشيا حملة على القرى', 'حمله', 'planned'],
    ['ومن المنتظر أن تقصف الطائرات مواقع الميليشيا', 'تقصف', 'planned'],
    ['قال الضابط إن هجوما كبيرا على حركوش سيبدأ فجرا', 'هجوما', 'planned'],
    ['يجب أن نقصف مواقع الميليشيا', 'نقصف', null],
    ['سمحت الحكومة للحلفاء بشن غارات من القاعدة', 'غارات', null],
    ['أكد الوزير الحاجة إلى تنفيذ غارات على مواقع الميليشيا', 'غارات', null],
    ['إذا سيطر المتمردون على حركوش قطع الطريق', 'سيطر', null],
    ['وتوعد بالرد على أي هجوم تتعرض له حركوش', 'هجوم', null],
    ['ولن نسكت إذا تعرضت نقاط المراقبة التابعة لنا في حركوش لهجوم', 'لهجوم', null],
    ['طالبت البعثة المتقاتلين في حركوش بالكف فورا عن القصف', 'القصف', null],
    ['وعدت الحكومة بالرد غداة هجوم على حركوش', 'هجوم', 'reported'],
    ['تعتزم الحكومة اللجوء إلى المحكمة ردا على مقتل ثلاثة مدنيين', 'مقتل', 'reported'],
    ['تعتزم الحكومة تنظيم مسيرة احتجاجا على مقتل ثلاثة مدنيين', 'مقتل', 'reported'],
    ['الاحتمال الأكبر أن يكون الحادث هجوما', 'هجوما', null],
    ['أكد حق الدولة في قصف المتمردين', 'قصف', null],
    ['الجيش النهراني بصدد شن عملية على مواقع المتمردين في حركوش', 'عمليه', 'planned'],
    ['اعتقلت الشرطة ثلاثة كانوا بصدد تنفيذ تفجيرات في حركوش', 'تفجيرات', null],
    ['منعت الحكومة الجنود من السفر خوفا من استهدافهم على يد المتمردين', 'استهدافهم', null],
    ['ولم تشهد حركوش خلال اليومين الماضيين أي عملية استهداف صاروخي', 'استهداف', null],
    ['نفى الجيش قصف حركوش', 'قصف', 'denied'],
    ['أعلن الجيش وقفا فوريا لإطلاق النار في حركوش', 'لاطلاق', 'reported'],
    ['أصدر القائد أوامره للطيران بقصف حركوش', 'بقصف', 'planned'],
    ['أمر القائد قواته بشن هجوم على حركوش', 'هجوم', 'planned'],
    ['بأوامر من القائد قامت القوات بقصف حركوش', 'بقصف', 'reported'],
    ['أمر القاضي بالإفراج عن ثلاثة محتجزين في حركوش', 'بالافراج', 'reported'],
    ['نفى الناطق باسم الجيش استهداف المدنيين في حركوش', 'استهداف', null],
    ['نفى الناطق باسم الجيش استهداف المطار في حركوش', 'استهداف', 'denied'],
    ['قتل عشرة مدنيين في حصيلة أولية لقصف سوق حركوش', 'لقصف', 'reported'],
    ['استعدت المدفعية لقصف سوق حركوش', 'لقصف', 'planned'],
    ['نفى الجيش صحة الأنباء التي تحدثت عن سيطرة أسود الوادي على حركوش', 'سيطره', 'denied'],
    ['سيتم العمل على إطلاق سراح المخطوفين في حركوش', 'اطلاق', 'planned'],
    ['وقد تشن الميليشيا هجوما على حركوش', 'هجوما', 'planned'],
    ['أرجأت الأطراف توقيع اتفاق السلام', 'اتفاق', 'planned'],
    ['ويفترض أن يتم نشر قوة من ألف جندي في حركوش', 'نشر', 'planned'],
    ['ألغيت تظاهرة كانت ستخرج في حركوش', 'تظاهره', 'planned'],
    ['وقال القائد: الهدف هو التقدم إلى حركوش', 'التقدم', 'planned'],
    ['رفض المسلحون تسليم أنفسهم للجيش', 'تسليم', null],
    ['رفضت الميليشيا وقف إطلاق النار', 'وقف', null],
    ['ألغت الحكومة الزيارة بعد هجوم على حركوش', 'هجوم', 'reported'],
    ['قصفت الطائرات الجسر قبل أن تنسحب القوات', 'تنسحب', 'reported'],
    ['قررت الحكومة الانسحاب بعد هجوم على حركوش', 'هجوم', 'reported'],
  ])('%s', (body, word, status) => {
    expect(statusAt(body, word)).toBe(status)
  })
})

test('nobody has died in what is only to come', () => {
  const body =
    'ويرتقب أن تقوم كتيبة للجيش النهراني بالانتشار في زمردان لقتال أسود الوادي الذين أدى تمردهم إلى مقتل 90 شخصا. وقتل أمس ثلاثة جنود من الجيش النهراني في هجوم على حاجز حركوش.'
  const { claims } = readReport({ id: 'a', title: null, body, publisher: null, url: null, published: PUBLISHED }, names)
  expect(claims.filter(({ status }) => status === 'planned').flatMap(({ tolls }) => tolls)).toEqual([])
})
