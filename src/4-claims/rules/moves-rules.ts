/** Forces sent, spread out, hunting and combing: what is begun or going on where no gain is named. */
import { rule, type TriggerRule } from './trigger-rule.ts'

export const MOVES_RULES: readonly TriggerRule[] = [
  rule(
    'reinforced',
    'operation',
    'agent-target',
    'at=send ~2 force|actor|aircraft|reinforce.masdar',
    ['أرسلت الحكومة قوات إلى المدينة'],
    { needs: 'side' },
  ),
  rule(
    'reinforcements-came',
    'operation',
    'agent-target',
    'arrive.verb|send.verb ~2 at=reinforce.masdar',
    ['وصلت تعزيزات إلى المدينة'],
    {
      needs: 'place',
    },
  ),
  rule(
    'sent-in',
    'operation',
    'agent-target',
    'at=push ~2 armed.side&p:ب|force&p:ب|combatant&p:ب|reinforce.masdar',
    ['دفعت الحكومة بتعزيزات إلى المدينة', 'دفع الجيش بلواءين إلى الحدود'],
    { needs: 'place', mustNot: ['دفع الثمن'] },
  ),
  rule(
    'was-sent',
    'operation',
    'none',
    'force|armed.side|aircraft ~1 at=send.verb w:الي',
    ['وحدات خاصة أرسلت إلى البلدة'],
    {
      needs: 'place',
    },
  ),
  rule(
    'spread-out',
    'operation',
    'agent-target',
    'at=spread.out.verb&!present armed.side|combatant ~2 w:في|w:علي|w:حول|w:قرب|w:عند|p:ب',
    ['انتشرت قوات الأمن في شوارع المدينة'],
    { mustNot: ['انتشرت الشائعات في المدينة'] },
  ),
  rule(
    'deployed',
    'operation',
    'agent-target',
    'at=deploy.verb&!present ~1 force|armed.side&!def|combatant|heavy',
    ['نشرت الحكومة مئات الجنود في المدينة'],
    {
      needs: 'place',
      mustNot: ['نشرت الصحيفة تقريرا'],
    },
  ),
  rule(
    'strengthened',
    'operation',
    'agent-target',
    'at=reinforce.verb armed.side ~1 site|w:وجودها|w:وجوده|w:انتشارها|w:انتشاره',
    ['عززت القوات مواقعها في البلدة'],
  ),
  rule(
    'sweep',
    'operation',
    'agent-target',
    'at=campaign comb.masdar|pursue.masdar|s:تفتيش|s:بحث',
    ['عملية تمشيط في المدينة'],
    {
      anaphoric: true,
      needs: 'place',
      mustNot: ['عملية جراحية'],
    },
  ),
  rule(
    'combed',
    'operation',
    'agent-target',
    'at=comb.verb ~2 place|place.kind|ground|site',
    ['مشطت القوات أحياء المدينة'],
    {
      needs: 'side',
    },
  ),
  rule(
    'operation-launched',
    'operation',
    'none',
    'at=campaign ~2 launch.verb|begin.verb ~2 w:بحثا|w:للبحث|w:للعثور|w:لملاحقه|w:لتعقب|w:ضد',
    ['عملية واسعة أطلقت للعثور على المنفذين'],
  ),
  rule(
    'hunted',
    'operation',
    'agent-target',
    'at=pursue.verb|pursue.masdar ~3 combatant|s:فلول',
    ['تطارد القوات فلول المسلحين'],
    {
      needs: 'place',
      mustNot: ['ملاحقة الفاسدين'],
    },
  ),
  rule(
    'combing',
    'operation',
    'agent-target',
    'begin|go.on|carry.out|complete ~2 at=comb.masdar ~2 place|place.kind|ground|home',
    ['بدأت القوات تمشيط المنطقة'],
    {
      anaphoric: true,
      needs: 'side',
    },
  ),
  rule('reinforcements-sent', 'operation', 'agent-target', 'at=send ~1 reinforce.masdar', ['إرسال تعزيزات'], {
    needs: 'place',
  }),
  rule(
    'masses-for',
    'operation',
    'agent-target',
    'at=deploy.verb&present ~3 attack.noun&p:ل',
    ['تحشد القوات جنودها لهجوم'],
    {
      planned: true,
      needs: 'side',
    },
  ),
  rule(
    'will-go-on',
    'operation',
    'none',
    'at=campaign ~2 w:ستتواصل|w:ستستمر|w:سيتواصل|w:سيستمر',
    ['الحملة العسكرية ستتواصل'],
    { planned: true },
  ),
  rule('raids-will-go-on', 'air_strike', 'none', 'at=strike ~1 w:ستتواصل|w:ستستمر', ['الغارات ستتواصل'], {
    planned: true,
  }),
  rule(
    'took-to-flight',
    'withdrawal',
    'agent-genitive',
    'people|combatant|actor ~3 carry.out|begin at=flee.masdar',
    ['مسلحون قاموا بالفرار من البلدة'],
    { needs: 'place', mustNot: ['قام السائق بالفرار'] },
  ),
  rule(
    'began-to-flee',
    'withdrawal',
    'none',
    'begin ~2 combatant|actor ~6 at=flee.masdar',
    ['بدأ مسلحون من الجماعة في الشمال والجنوب بالفرار'],
    { needs: 'place', mustNot: ['بدأ السائق بالفرار'] },
  ),
]
