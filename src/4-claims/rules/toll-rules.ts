/** How the press tells of victims: which words, followed or preceded by people, give which outcome. */
import type { Outcome } from '../claim.ts'
import { pattern, type Rule } from '../pattern.ts'

/** `victims` is the kept item; `both`: the figure is of killed and injured together. */
export interface TollRule extends Rule {
  readonly outcome: Outcome
  readonly both: boolean
}

const rule = (
  id: string,
  outcome: Outcome,
  text: string,
  examples: readonly string[],
  mustNot: readonly string[] = [],
  both = false,
): TollRule => ({
  id,
  outcome,
  both,
  pattern: pattern(text),
  examples,
  mustNot,
})

/** Earlier rules win over later ones on the same victims. */
export const TOLL_RULES: readonly TollRule[] = [
  rule(
    'between-killed-and-wounded',
    'killed',
    'victims=people|number ~1 w:بين|w:مابين people.killed people.injured',
    ['سقط 40 مدنيا بين قتيل وجريح'],
    ['مباراة بين فريقين'],
    true,
  ),
  rule(
    'killed-and-wounded-verbs',
    'killed',
    'kill.verb injure.verb ~2 victims=people|number',
    ['قتل وجرح تسعة جنود'],
    ['قتل ثلاثة وجرح خمسة'],
    true,
  ),
  rule(
    'killed-and-wounded-nouns',
    'killed',
    'kill.masdar|die.masdar injure.masdar ~1 victims=people|number',
    ['مقتل وإصابة عشرة مسلحين'],
    ['مقتل ثلاثة وإصابة خمسة'],
    true,
  ),
  rule(
    'met-death',
    'killed',
    'meet ~2 victims=people|number ~4 die.masdar|die.fate',
    ['لقي 8 أشخاص من عائلة واحدة مصرعهم'],
    ['لقي المشروع ترحيبا واسعا'],
  ),
  rule(
    'met-death-after-subject',
    'killed',
    'victims=people ~2 meet die.masdar|die.fate',
    ['إن ثلاثة شرطيين لقوا حتفهم'],
    [],
  ),
  rule('met-death-then-victims', 'killed', 'meet die.masdar|die.fate ~1 victims=people|number', ['لقي مصرعه جندي'], []),
  rule(
    'whose-victims-went',
    'killed',
    'cause.went|w:راح|w:راحت casualty ~1 victims=people|number',
    ['راح ضحيتها 12 شخصا'],
    [],
  ),
  rule('took-the-lives', 'killed', 'cause s:حياه ~1 victims=people|number', ['أودى بحياة 12 شخصا'], []),
  rule(
    'killed-verb',
    'killed',
    'kill.verb ~2 victims=people|number',
    ['قتل ستة جنود', 'قتلت القوات خمسة مسلحين'],
    ['قتل الوقت'],
  ),
  rule(
    'killed-noun',
    'killed',
    'kill.masdar|die.masdar ~1 victims=people|number',
    ['مقتل ستة من المقاتلين', 'مصرع جندي'],
    ['مقتل القضية'],
  ),
  rule('martyred', 'killed', 'die.verb ~1 victims=people|number', ['استشهد أربعة من رجال الشرطة'], []),
  rule(
    'killed-after-subject',
    'killed',
    'victims=people ~1 kill.verb|die.verb',
    ['إن أربعة من الجنود قتلوا'],
    ['مسلحون قتلوا ثلاثة جنود'],
  ),
  rule(
    'wounded-verb',
    'injured',
    'injure.verb ~2 victims=people|number',
    ['أصيب 12 شرطيا', 'جرح عشرون'],
    ['أصاب الهدف'],
  ),
  rule(
    'wounded-noun',
    'injured',
    'injure.masdar ~1 victims=people|number',
    ['إصابة 37 آخرين', 'جرح ثلاثة جنود'],
    ['إصابة الأهداف'],
  ),
  rule('wounded-after-subject', 'injured', 'victims=people ~1 injure.verb', ['إن خمسة مدنيين أصيبوا'], []),
  rule('fell-wounded', 'injured', 'victims=people ~1 p:ب wound', ['وثلاثة مدنيين بجروح'], []),
  rule('dead-people', 'killed', 'victims=people.killed', ['سقوط 20 قتيلا', 'عثر على جثث عشرة مسلحين'], ['أسر القتلى']),
  rule('wounded-people', 'injured', 'victims=people.injured', ['عشرات الجرحى', '12 جريحا'], []),
  rule(
    'arrested',
    'captured',
    'arrest.verb|abduct.verb|detain.verb ~2 victims=people|number',
    ['اعتقلت الشرطة خمسة مشتبه بهم'],
    [],
  ),
  rule(
    'arrest-of',
    'captured',
    'arrest.masdar|abduct.masdar|detain.masdar ~1 victims=people|number',
    ['اعتقال ثلاثة مسلحين', 'خطف طبيبين'],
    ['حملة اعتقالات واسعة'],
  ),
  rule(
    'grip-laid-on',
    'captured',
    'grab ~2 w:علي victims=people|number',
    ['القبض على سبعة مطلوبين'],
    ['قبض على زمام الأمور'],
  ),
  rule(
    'stopped-people',
    'captured',
    'halt.verb|halt.masdar ~2 victims=people',
    ['أوقفت قوات الأمن 30 شخصا'],
    ['أوقفت السلطات العمل'],
  ),
  rule('taken-prisoner', 'captured', 'victims=people.captured', ['عشرون أسيرا من المسلحين'], ['الإفراج عن الأسرى']),
  rule(
    'gave-themselves-up',
    'surrendered',
    'hand.over.verb ~1 victims=people|number ~2 s:نفس|s:انفس',
    ['سلم العشرات من المسلحين أنفسهم'],
    [],
  ),
  rule(
    'people-gave-themselves-up',
    'surrendered',
    'victims=people|number ~2 hand.over.verb s:نفس|s:انفس',
    ['العشرات من المسلحين سلموا أنفسهم'],
    [],
  ),
  rule('surrendered', 'surrendered', 'surrender ~1 victims=people|number', ['استسلام 30 مقاتلا'], []),
  rule('released', 'freed', 'release ~1 w:عن ~1 victims=people|number', ['أفرجت الجماعة عن 15 أسيرا'], []),
  rule('set-free', 'freed', 'launch liberty ~1 victims=people|number', ['إطلاق سراح ثلاثة رهائن'], []),
  rule('rescued', 'freed', 'rescue ~2 victims=people|number', ['إنقاذ أكثر من مئة شخص'], []),
  rule('freed-people', 'freed', 'free.up ~1 victims=people', ['تحرير 12 رهينة'], ['تحرير المدينة من المسلحين']),
  rule('displaced', 'displaced', 'displace ~2 victims=people|number', ['نزوح ألفي عائلة'], []),
  rule('missing', 'missing', 'lose ~1 victims=people|number', ['فقدان ثلاثة بحارة'], ['فقدان الثقة']),
]
