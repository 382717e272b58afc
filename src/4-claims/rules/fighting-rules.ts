/** Attacks, fights, killings and operations. */
import { rule, type TriggerRule } from './trigger-rule.ts'

export const FIGHTING_RULES: readonly TriggerRule[] = [
  rule('storming', 'violence', 'agent-target', 'at=storm', ['اقتحام المقر']),
  rule(
    'premises-raided',
    'operation',
    'agent-target',
    'at=raid ~2 home|building|site|number|hideout ~8 cell|armed.side|combatant|armed',
    ['داهمت الشرطة منازل بحثا عن عناصر التنظيم'],
    { needs: 'side', mustNot: ['داهم الوقت الفريق'] },
  ),
  rule('raid', 'violence', 'agent-target', 'at=raid', ['مداهمات أسفرت عن مقتل ثلاثة'], { needs: 'victims' }),
  rule('ambush-laid', 'clash', 'victim-genitive', 'ambush.lay|carry.out.verb ~4 at=ambush', [
    'نصب المسلحون كمينا للدورية',
  ]),
  rule('ambush', 'clash', 'agent-target', 'at=ambush', ['كمين لدورية']),
  rule(
    'losses-inflicted',
    'clash',
    'agent-target',
    'at=s:كبدت|s:كبد|s:كبدوا|s:تكبيد ~3 loss',
    ['كبدت القوات المسلحين خسائر'],
    {
      needs: 'side',
    },
  ),
  rule('aggression', 'violence', 'agent-target', 'carry.out|undergo ~4 at=aggression', ['شن الجيش عدوانا على المخيم'], {
    needs: 'place',
    mustNot: ['العدوان على القيم'],
  }),
  rule('repelled', 'clash', 'beaten-off', 'at=repel ~3 attack.noun|advance|storm|infiltrate', [
    'تصدت القوات لهجوم',
    'صد محاولة تسلل',
  ]),
  rule(
    'plans',
    'operation',
    'agent-target',
    'at=plan ~4 attack.noun|campaign|retake.masdar|free.up.masdar|storm|siege.masdar|drive.out|carry.out.masdar|deploy|enter|clash|begin|send|reinforce.masdar|cut.masdar',
    ['تستعد القوات لشن هجوم', 'تعتزم الحكومة إطلاق عملية عسكرية'],
    { planned: true, needs: 'side' },
  ),
  rule('aircraft-downed', 'clash', 'agent-target', 'at=shoot.down ~3 aircraft|air', ['أسقط المسلحون طائرة حربية'], {
    mustNot: ['أسقط البرلمان الحكومة'],
  }),
  rule(
    'expected-to',
    'operation',
    'agent-target',
    'at=expect w:ان ~16 deploy|carry.out.verb|begin.verb|attack.noun|storm',
    ['من المتوقع أن تبدأ القوات عملية برية', 'من المقرر أن تنتشر قوة جديدة على الحدود'],
    { planned: true, needs: 'side', mustNot: ['من المتوقع أن ترتفع الحرارة'] },
  ),
  rule('clashes', 'clash', 'mutual', 'at=clash', ['اشتباكات بين القوات والمسلحين', 'معارك عنيفة'], { anaphoric: true }),
  rule('exchange-of-fire', 'clash', 'mutual', 'exchange ~4 launch ~1 gunfire', [
    'تبادل إطلاق النار',
    'تبادل حرس الحدود إطلاق النار',
  ]),
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
  rule('shot-at', 'violence', 'agent-target', 'at=throw&!w:رميا ~2 gunfire', ['رمى المسلحون الحافلة بالرصاص'], {
    mustNot: ['رمى الصياد الشبكة'],
  }),
  rule(
    'volleys',
    'clash',
    'mutual',
    'at=volley ~2 gunfire|artillery.adj|shell.round|shell.masdar|weapon',
    ['تراشق الطرفان بالنيران'],
    {
      mustNot: ['تراشق الحزبان بالتهم'],
    },
  ),
  rule('stabbed', 'violence', 'agent-target', 'at=stab.verb|run.over.verb ~2 people|actor|number', ['طعن شاب جنديا'], {
    needs: 'place',
    mustNot: ['طعن المحامي في الحكم'],
  }),
  rule(
    'grenade-thrown',
    'violence',
    'agent-target',
    'throw ~4 at=grenade w:يدويه',
    ['ألقى مجهولون قنبلة يدوية على منزل'],
    {
      needs: 'place',
      mustNot: ['ألقى الشاعر قصيدة'],
    },
  ),
  rule(
    'campaign-begun',
    'operation',
    'agent-target',
    'begin|launch ~2 at=campaign w:عسكريه|w:بريه|w:امنيه',
    ['بدء عملية عسكرية شرق النهر'],
    {
      needs: 'place',
    },
  ),
  rule('grenade-was-thrown', 'violence', 'agent-target', 'at=grenade ~1 throw.verb', ['قنبلة يدوية ألقيت على مقهى']),
  rule('stabbing', 'violence', 'agent-target', 'attack.noun|campaign at=stab.masdar|run.over.masdar', [
    'عملية طعن قرب المدينة',
  ]),
  rule(
    'assassination-tried',
    'violence',
    'agent-target',
    'attempt|survive ~3 at=assassinate.masdar',
    ['نجا الوزير من محاولة اغتيال'],
    { mustNot: ['محاولة إصلاح الطريق'] },
  ),
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
  rule('killing', 'killing', 'agent-target', 'at=kill|die|assassinate', ['قتل جنديان', 'استشهد ثلاثة', 'اغتيال ضابط'], {
    needs: 'victims',
  }),
  rule('wiped-out', 'killing', 'agent-target', 'at=finish w:علي ~1 people|number', ['القضاء على عشرة مسلحين'], {
    needs: 'victims',
    mustNot: ['القضاء على الفقر'],
  }),
  rule('neutralised', 'killing', 'agent-target', 'at=neutralise ~1 people|number', ['تحييد ثلاثة مسلحين'], {
    needs: 'victims',
    mustNot: ['تحييد الاقتصاد'],
  }),
  rule('met-death', 'killing', 'none', 'at=meet ~5 die.masdar|die.fate', ['لقي شخصان مصرعهما'], { needs: 'victims' }),
  rule('perished', 'killing', 'none', 'at=finish.verb|fall.verb', ['قضى ثلاثة جنود'], { needs: 'victims' }),
  rule(
    'side-lost',
    'killing',
    'none',
    'at=lose.verb|suffer.verb|mourn armed.side ~2 counted',
    ['فقد الجيش عشرة جنود'],
    {
      needs: 'victims',
    },
  ),
  rule('wounding', 'killing', 'agent-target', 'at=injure', ['أصيب شرطي'], { needs: 'victims' }),
  rule('victims', 'killing', 'none', 'at=people.killed|people.injured', ['سقوط عشرة قتلى'], { needs: 'victims' }),
]
