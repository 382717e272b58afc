/** Police who take up thieves and drunkards, and those who take up people for a cause. */
import { expect, test } from 'vitest'
import { indexNames } from '../../3-gazetteer/names.ts'
import { loadGazetteer } from '../../load-gazetteer.ts'
import { readReport } from '../read-report.ts'

const names = indexNames(loadGazetteer())

/** Types of all claims that are told. */
function told(body: string): string[] {
  const report = { id: 'x', publisher: null, url: null, title: null, published: '2019-06-12', body }
  return readReport(report, names).claims.map(({ type }) => type)
}

test.each<[string, string[]]>([
  ['ألقت شرطة البصرة القبض أمس على أربعة أشخاص سرقوا محلا للهواتف في وسط المدينة.', []],
  ['ألقت دوريات الأمن القبض على مسافر تشاجر مع موظفين في مطار بغداد أمس.', []],
  ['قتل رجل طعنا في منزله في الناصرية أمس، وقالت شرطة الناصرية إنها أوقفت قريبا له.', []],
  ['اعتقلت الشرطة أمس ستة ناشطين معارضين في مدينة الخرطوم.', ['arrest']],
  ['أوقفت الشرطة في تونس أمس ثلاثة رجال يشتبه في انتمائهم لتنظيم داعش.', ['arrest']],
  // Police of who occupies a land.
  ['اعتقلت الشرطة الإسرائيلية فجر اليوم ثلاثة شبان من بلدة سلوان واقتادتهم إلى التحقيق.', ['arrest']],
  ['قتل مسلحون مجهولون شرطيين في هجوم على دورية للشرطة في كركوك أمس.', ['clash']],
  ['أحبط حرس الحدود أمس تهريب أسلحة وذخائر عند منفذ صفوان.', ['disrupted_weapons']],
  // Soldiers shoot at a crowd where order is fought over.
  ['أطلق جنود النار على محتجين تجمعوا عند جسر في لاغوس أمس.', ['attack']],
  ['أطلق حراس النار على كلاب تجمعت عند جسر في لاغوس أمس.', []],
  // Who shoots for reasons of his own, and a cordon around nobody who fights.
  ['قتل مسلح شخصين وأصاب أربعة داخل سينما في مدينة دنفر أمس ثم انتحر. وقالت الشرطة إن المسلح كان وحده.', []],
  ['طوقت دوريات الأمن أمس مصنعا في البصرة بعد شغب عمال أحرقوا دوريتين أمنيتين.', []],
  ['حاصر مسلحو تنظيم داعش قرية في كركوك أمس.', ['siege']],
  // Relief for those whom a war hurt or drove out.
  ['وصلت إلى مدينة سيئون أمس ثلاث شاحنات تحمل أدوية ومساعدات طبية لعلاج الجرحى والنازحين.', ['aid']],
])('%s', (body, expected) => {
  expect(told(body)).toEqual(expected)
})
