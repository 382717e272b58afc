/** How many the dead and the hurt have come to: "ارتفع عدد القتلى إلى …", "بلغت حصيلة الجرحى …". */
import { rule, type TollRule } from './toll-rule.ts'

export const TALLY_RULES: readonly TollRule[] = [
  rule(
    'dead-came-to',
    'killed',
    'tally ~1 people.killed.bare|casualty ~10 amount|arrive|w:الي ~2 victims=number|counted',
    ['عدد القتلى منذ بدء الهجوم بلغ 85', 'ارتفعت حصيلة قتلى التفجير إلى 40', 'ارتفاع عدد الضحايا إلى 12 شخصا'],
    ['عدد القتلى غير معروف'],
  ),
  rule(
    'wounded-came-to',
    'injured',
    'tally ~1 people.injured.bare ~10 amount|arrive|w:الي ~2 victims=number|counted',
    ['عدد الجرحى وصل إلى 60', 'وعدد المصابين إلى تسعين'],
    ['عدد الجرحى غير معروف'],
  ),
  rule(
    'dead-number',
    'killed',
    'tally people.killed.bare ~2 victims=number|counted',
    ['بلغ عدد القتلى 20', 'عدد القتلى ثمانية'],
    ['عدد القتلى غير معروف'],
  ),
  rule(
    'dead-amounted',
    'killed',
    'amount|arrive tally ~1 people.killed.bare|casualty ~8 victims=number|counted',
    ['بلغ مجموع قتلى الهجوم على بلدة حركوش 65', 'وتجاوز عدد القتلى في المعارك مئتين'],
    ['بلغ عدد القتلى ذروته'],
  ),
  rule(
    'wounded-amounted',
    'injured',
    'amount|arrive tally ~1 people.injured.bare ~8 victims=number|counted',
    ['وتجاوز عدد الجرحى في القصف مئتين'],
    ['بلغ عدد الجرحى ذروته'],
  ),
  rule(
    'wounded-number',
    'injured',
    'tally people.injured.bare ~2 victims=number|counted',
    ['بلغ عدد الجرحى 20'],
    ['عدد الجرحى غير معروف'],
  ),
  rule(
    'wounded-more-than',
    'injured',
    'people.injured.bare amount|w:الي ~1 victims=number|counted',
    ['والجرحى إلى 300', 'الجرحى تجاوزوا الخمسين'],
    ['نقل الجرحى إلى المستشفى'],
  ),
  rule(
    'dead-estimated',
    'killed',
    'estimate ~3 people.killed.bare ~5 victims=number&p:ب|counted&p:ب',
    ['وقدر المكتب قتلى التنظيم بنحو 20', 'قدرت الوزارة عدد القتلى بعشرين'],
    ['قدر المكتب الخسائر'],
  ),
  rule(
    'wounded-estimated',
    'injured',
    'estimate ~3 people.injured.bare ~5 victims=number&p:ب|counted&p:ب',
    ['وقدرت المنظمة عدد الجرحى بأكثر من 130'],
    ['قدر المكتب الخسائر'],
  ),
  rule(
    'missing-more-than',
    'missing',
    'people.missing.bare amount|w:الي ~1 victims=number|counted',
    ['والمفقودين إلى 22'],
    ['نقل المفقودون'],
  ),
  rule(
    'number-of-those-dead',
    'killed',
    'amount w:الي victims=number|counted tally|number ~1 people.killed.bare|casualty|finish.verb|kill.verb',
    ['ارتفع إلى 23 عدد من قضوا في التفجير'],
    ['ارتفع إلى 23 عدد المدارس'],
  ),
]
