/** What each side lost, who of the hurt is dead or missing, and whose bones are found. */
import { rule, type TollRule } from './toll-rule.ts'

export const SIDE_LOSSES_RULES: readonly TollRule[] = [
  rule(
    'killed-of-side',
    'killed',
    'kill.verb|die.verb w:من !w:قبل|w:اجل|w:دون ~3 victims=counted|number',
    ['فيما قتل من الجانب الآخر نحو عشرين مسلحا', 'وقتل من القوات والأهالي خمسة أشخاص'],
    ['قتل من قبل مسلحين ثلاثة', 'قاتل من الجنود خمسة'],
  ),
  rule(
    'wounded-of-side',
    'injured',
    'injure.verb w:من !w:قبل|w:اجل|w:دون|w:جراء ~3 victims=counted|number',
    ['وأصيب من الجانبين عشرون مقاتلا'],
    ['أصيب من قبل قناص شاب'],
  ),
  rule(
    'lost-no-more-than',
    'killed',
    'lose.verb|s:تخسر|s:يخسر|s:يخسروا|s:تفقد|s:يفقد|s:يفقدوا armed.side? w:سوي|w:الا ~1 victims=counted&!civilian',
    ['ولم تخسر الجماعة سوى مقاتلين اثنين', 'لم يفقد الجيش إلا ثلاثة جنود'],
    ['لم يخسر الفريق سوى مباراتين'],
  ),
  rule(
    'none-killed-but',
    'killed',
    'kill.verb|die.verb ~6 w:سوي|w:الا ~1 victims=counted',
    ['ولم يقتل في الهجوم سوى جندي واحد'],
    ['قتل في الهجوم جندي واحد'],
  ),
  rule(
    'none-wounded-but',
    'injured',
    'injure.verb|s:يصب|s:تصب ~6 w:سوي|w:الا ~1 victims=counted',
    ['ولم يصب إلا ثلاثة جنود'],
    ['أصيب ثلاثة جنود'],
  ),
  rule(
    'people-killed-or-wounded',
    'killed',
    'victims=counted|number ~2 kill.verb&!conj|die.verb&!conj w:او injure.verb',
    ['إن ثمانين مدنيا قتلوا أو أصيبوا'],
    ['إن ثمانين مدنيا قتلوا وأصيب عشرة'],
    'injured',
  ),
  rule(
    'people-killed-or-taken',
    'killed',
    'victims=counted|number ~2 kill.verb&!conj|die.verb&!conj w:او arrest.verb',
    ['إن عشرين جنديا قتلوا أو أسروا'],
    ['إن عشرين جنديا قتلوا وأسر عشرة'],
    'captured',
  ),
  rule(
    'of-the-hurt-died',
    'killed',
    'die.natural|die victims=people.injured&counted',
    ['وتوفي ثلاثة من الجرحى في المستشفى', 'بعد وفاة جريحين', 'وفاة أحد المصابين'],
    ['توفي الجرحى', 'وفاة ثلاثة وإصابة خمسة'],
  ),
  rule(
    'state-of-some',
    'injured',
    's:حاله|s:حالات|s:اصابه|s:اصابات|s:جروح|s:جراح victims=number w:منهم|w:منهن ~1 s:حرجه|s:خطيره|s:خطره|s:بليغه',
    ['وأن حالة اثنين منهم حرجة', 'وقال إن إصابة ثلاثة منهم خطيرة'],
    ['حالة الطقس', 'حالة اثنين منهم مستقرة'],
  ),
  rule(
    'remains-of',
    'killed',
    's:رفات ~0 victims=counted|number',
    ['مقبرة جماعية تضم رفات 70 من السكان', 'عثر على رفات ثلاثة جنود'],
    ['نقل رفات الشاعر'],
  ),
]
