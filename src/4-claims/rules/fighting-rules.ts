/** Attacks, fights, killings and operations. */
import { rule, type TriggerRule } from './trigger-rule.ts'

export const FIGHTING_RULES: readonly TriggerRule[] = [
  rule('storming', 'violence', 'agent-target', 'at=storm', ['اقتحام المقر']),
  rule('raid', 'violence', 'agent-target', 'at=raid', ['مداهمات أسفرت عن مقتل ثلاثة'], { needs: 'victims' }),
  rule('ambush', 'clash', 'agent-target', 'at=ambush', ['كمين لدورية']),
  rule('repelled', 'clash', 'agent-target', 'at=repel ~3 attack.noun|advance|storm|infiltrate', [
    'تصدت القوات لهجوم',
    'صد محاولة تسلل',
  ]),
  rule(
    'plans',
    'operation',
    'agent-target',
    'at=plan ~4 attack.noun|campaign|retake.masdar|free.up.masdar|storm|siege.masdar|drive.out|carry.out.masdar|deploy|enter|clash|begin',
    ['تستعد القوات لشن هجوم', 'تعتزم الحكومة إطلاق عملية عسكرية'],
    { planned: true, needs: 'side' },
  ),
  rule('clashes', 'clash', 'mutual', 'at=clash', ['اشتباكات بين القوات والمسلحين', 'معارك عنيفة'], { anaphoric: true }),
  rule('exchange-of-fire', 'clash', 'mutual', 's:تبادل ~1 launch ~1 gunfire', ['تبادل إطلاق النار']),
  rule(
    'offensive-begun',
    'operation',
    'agent-target',
    'begin|announce ~3 at=attack.noun ground.adj|s:واسع|s:واسعا|s:شامل|s:شاملا',
    ['بدأ الجيش هجوما بريا على الغابة'],
    { needs: 'side' },
  ),
  rule(
    'attack',
    'violence',
    'agent-target',
    'at=attack.noun|attack.verb|attack.masdar',
    ['هجوم على حاجز', 'هاجم مسلحون القرية'],
    { anaphoric: true },
  ),
  rule('opened-fire', 'violence', 'agent-target', 'at=launch ~2 gunfire|s:نار', ['أطلق مسلحون النار على المصلين']),
  rule(
    'fire-opened',
    'violence',
    'agent-target',
    'at=open.up ~2 gunfire',
    ['فتح مسلحون النار على حافلة', 'فتحت القوات نيرانها'],
    {
      mustNot: ['فتح باب الترشح'],
    },
  ),
  rule('stabbed', 'violence', 'agent-target', 'at=stab.verb|run.over.verb ~2 people|actor|number', ['طعن شاب جنديا'], {
    needs: 'side',
    mustNot: ['طعن المحامي في الحكم'],
  }),
  rule('stabbing', 'violence', 'agent-target', 'attack.noun|campaign at=stab.masdar|run.over.masdar', [
    'عملية طعن قرب المدينة',
  ]),
  rule('targeted', 'violence', 'agent-target', 'at=target', ['استهدف مسلحون دورية']),
  rule('massacre', 'violence', 'agent-genitive', 'at=massacre', ['ارتكبت القوات مجزرة']),
  rule(
    'campaign',
    'operation',
    'agent-target',
    'carry.out|begin|launch|announce ~3 at=campaign',
    ['شنت القوات حملة عسكرية', 'بدأت العملية العسكرية'],
    { needs: 'side' },
  ),
  rule(
    'incursion',
    'operation',
    'agent-genitive',
    'at=incursion.verb ~1 heavy|vehicle|armed.side',
    ['توغلت الدبابات شرق المخيم'],
    { needs: 'place' },
  ),
  rule('advanced', 'operation', 'agent-genitive', 'at=advance', ['تقدمت القوات نحو المدينة'], { needs: 'side' }),
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
    'arrive.verb|send.verb|push ~2 at=reinforce.masdar',
    ['وصلت تعزيزات إلى المدينة'],
    {
      needs: 'place',
    },
  ),
  rule('killing', 'killing', 'agent-target', 'at=kill|die|assassinate', ['قتل جنديان', 'استشهد ثلاثة', 'اغتيال ضابط'], {
    needs: 'victims',
  }),
  rule('met-death', 'killing', 'none', 'at=meet ~5 die.masdar|die.fate', ['لقي شخصان مصرعهما'], { needs: 'victims' }),
  rule('wounding', 'killing', 'agent-target', 'at=injure', ['أصيب شرطي'], { needs: 'victims' }),
  rule('victims', 'killing', 'none', 'at=people.killed|people.injured', ['سقوط عشرة قتلى'], { needs: 'victims' }),
]
