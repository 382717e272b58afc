/** Agreements, protests and relief; weapons found and things destroyed. */
import { rule, type TriggerRule } from './trigger-rule.ts'

export const WORDS_RULES: readonly TriggerRule[] = [
  rule(
    'peace-talks',
    'agreement',
    'mutual',
    'at=talks ~2 s:سلام|truce|s:تسويه|s:سياسي',
    ['محادثات السلام بين الحكومة والحركة'],
    { planned: true, needs: 'side' },
  ),
  rule(
    'weapons-found',
    'disrupted_weapons',
    'agent-target',
    'at=seize|find|defuse|s:استرجاع|s:استرجع|s:استرجعت ~7 weapon|cache|device|explosive|carbomb|belt|factory|shell.round|grenade',
    ['ضبط أسلحة وذخائر', 'العثور على عبوات ناسفة', 'عثرت الشرطة على قنبلة في السوق'],
    { mustNot: ['عثر على الطفل الضائع'] },
  ),
  rule(
    'uncovered',
    'disrupted_weapons',
    'agent-target',
    'at=uncover armed.side|people ~8 w:عن ~2 cache|depot|weapon|tunnel|explosive|factory|number',
    ['كشفت دورية للجيش عن مخبأ أسلحة'],
    { mustNot: ['كشف الوزير عن خطة'] },
  ),
  rule(
    'cache-uncovered',
    'disrupted_weapons',
    'agent-target',
    'at=uncover.verb armed.side ~4 cache|depot|tunnel|factory',
    ['كشفت دورية للجيش مخبأ للأسلحة'],
    { mustNot: ['كشف الوزير الحقيقة'] },
  ),
  rule(
    'uncovering',
    'disrupted_weapons',
    'agent-target',
    'at=uncover.masdar w:عن ~1 cache|depot|weapon|tunnel|cell',
    ['الكشف عن مخزن أسلحة'],
    {
      mustNot: ['الكشف عن الحقيقة'],
    },
  ),
  rule(
    'gear-gained',
    'disrupted_weapons',
    'agent-target',
    'at=gain ~3 vehicle|weapon|heavy|aircraft|depot',
    ['غنم المقاتلون دبابتين'],
    {
      mustNot: ['اغتنم الفرصة'],
    },
  ),
  rule(
    'made-safe',
    'disrupted_weapons',
    'agent-target',
    'at=defuse ~3 s:مفعول ~1 device|explosive|carbomb|belt|s:قنبله|s:قنابل',
    ['أبطلت القوات مفعول قنبلة', 'إبطال مفعول عبوة'],
    { mustNot: ['أبطلت المحكمة مفعول القرار'] },
  ),
  rule('made-it-safe', 'disrupted_weapons', 'agent-target', 'at=defuse ~1 w:مفعولها|w:مفعوله|w:مفعولهما', [
    'أبطل الخبراء مفعولها',
  ]),
  rule('mines-cleared', 'disrupted_weapons', 'agent-target', 'at=demine ~3 device', ['أزالت الفرق ألغاما'], {
    mustNot: ['نزع فتيل الأزمة', 'إزالة العوائق'],
  }),
  rule('drone-downed', 'disrupted_weapons', 'agent-target', 'at=intercept|shoot.down ~6 drone.maybe', [
    'إسقاط طائرة مسيرة فوق القاعدة',
    'اعترضت القوات مسيرة',
  ]),
  rule(
    'plot-foiled',
    'disrupted_weapons',
    'agent-target',
    'at=foil ~3 plot|attempt|attack.noun&!def|campaign&!def|blast&!def',
    ['إحباط مخطط إرهابي'],
    { mustNot: ['أحبط الحارس ركلة جزاء', 'أحبطت القوات الهجوم'] },
  ),
  rule(
    'bomb-destroyed',
    'disrupted_weapons',
    'agent-target',
    'at=destroy ~3 carbomb|carbomb.adj|factory|depot|device|tunnel|cache',
    ['دمرت القوات سيارة مفخخة', 'تدمير مخزن ذخائر'],
    { needs: 'side', mustNot: ['دمر الزلزال المدينة'] },
  ),
  rule('cell-broken-up', 'disrupted_weapons', 'agent-target', 'at=defuse|foil ~2 cell', ['تفكيك خلية إرهابية'], {
    mustNot: ['تفكيك الآلة'],
  }),
  rule(
    'heritage-destroyed',
    'destruction',
    'agent-target',
    'at=destroy|blast|loot ~2 heritage',
    ['دمر التنظيم معبدا'],
    {
      needs: 'side',
    },
  ),
  rule(
    'razed',
    'destruction',
    'agent-target',
    'at=raze ~3 home|building|ground|civil.site|place|heritage',
    ['هدمت القوات منزلا', 'جرفت الآليات أراضي زراعية'],
    { needs: 'side', mustNot: ['هدم الصورة النمطية'] },
  ),
  rule('uprooted', 'destruction', 'agent-target', 'at=uproot|raze|loot|cut ~2 crop', ['اقتلع المسلحون أشجار الزيتون'], {
    needs: 'side',
    mustNot: ['اقتلع الطبيب ضرسا'],
  }),
  rule('levelled', 'destruction', 'agent-target', 'at=level.verb ~6 w:بالارض', ['سوت الجرافات عشرين منزلا بالأرض'], {
    mustNot: ['سوى الطرفان الخلاف'],
  }),
  rule(
    'burnt',
    'destruction',
    'agent-target',
    'at=burn|w:بحرق|w:حرق ~3 home|building|vehicle|car|gunfire|place|crop|s:قريه|s:قري|s:بلده',
    ['أحرق المسلحون منازل', 'أحرق المسلحون محاصيل القرية', 'قام المسلحون بحرق منزل'],
    { needs: 'side', mustNot: ['أحرق المراحل'] },
  ),
  rule(
    'set-upon-property',
    'destruction',
    'agent-target',
    'at=attack.verb|attack.noun|loot|rob ~3 s:ممتلكات|s:املاك|s:محال|s:محلات|s:متاجر',
    ['اعتدى مسلحون على ممتلكات السكان', 'قام المسلحون بسلب المحال التجارية'],
    { needs: 'side', mustNot: ['اعتدى مسلحون على السكان'] },
  ),
  rule('suffered-looting', 'destruction', 'none', 'undergo ~6 at=loot.masdar|burn.masdar', ['تعرضت المخازن للنهب'], {
    needs: 'place',
  }),
  rule('homes-destroyed', 'destruction', 'agent-target', 'at=destroy.verb armed.side ~3 home|building|keep', [
    'دمرت القوات عشرات المنازل',
  ]),
  rule('looted-site', 'destruction', 'agent-target', 'at=loot.verb ~1 building|home|site|civil.site|hospital|keep', [
    'نهب المسلحون متاجر البلدة',
  ]),
  rule('looted', 'destruction', 'agent-target', 'at=loot', ['نهب محتويات المتجر'], { needs: 'side' }),
  rule(
    'peace-signed',
    'agreement',
    'mutual',
    'sign|reach ~3 at=agree.masdar s:سلام|truce',
    ['وقعت الأطراف اتفاق سلام'],
    {
      mustNot: ['وقع اللاعب عقدا'],
    },
  ),
  rule('settlement-signed', 'agreement', 'mutual', 'sign|reach ~2 at=settlement', ['أبرم الجيش تسوية مع المسلحين'], {
    needs: 'side',
    mustNot: ['تسوية الطريق'],
  }),
  rule('side-reached-deal', 'agreement', 'mutual', 'sign|reach ~2 armed.side ~4 at=agree.masdar|settlement|truce', [
    'توصلت الفصائل إلى اتفاق',
  ]),
  rule('truce', 'agreement', 'mutual', 'at=truce', ['هدنة بين الطرفين']),
  rule(
    'captives-exchanged',
    'agreement',
    'mutual',
    's:تبادل at=captured.person|people.captured',
    ['تبادل أسرى بين الطرفين'],
    {
      needs: 'side',
      mustNot: ['تبادل التهاني'],
    },
  ),
  rule(
    'ceasefire-sought',
    'agreement',
    'mutual',
    'talks|appeal|s:جهود|s:مساعي ~3 w:لوقف at=launch ~1 gunfire',
    ['محادثات لوقف إطلاق النار'],
    {
      planned: true,
      needs: 'place',
    },
  ),
  rule(
    'ceasefire',
    'agreement',
    'mutual',
    's:وقف|w:وقفا|w:ووقفا|w:بوقف|w:لوقف|w:ووقف|w:بايقاف at=launch ~1 gunfire',
    ['وقف إطلاق النار', 'أعلن الجيش وقفا لإطلاق النار', 'اتفاق يقضي بوقف إطلاق النار'],
    {
      mustNot: ['وقف إطلاق القمر الاصطناعي'],
    },
  ),
  rule(
    'agreed',
    'agreement',
    'mutual',
    'at=agree ~5 truce|release|withdraw|s:تبادل|w:لوقف|w:لتبادل|s:وقف|s:انهاء|s:سحب',
    ['اتفاق على تبادل الأسرى', 'اتفق الطرفان على سحب المدافع'],
    {
      mustNot: ['اتفق الناديان على صفقة'],
    },
  ),
  rule('marched', 'protest', 'agent-genitive', 'at=march ~6 w:تنديدا|w:احتجاجا|w:رفضا|w:تضامنا|w:للتنديد', [
    'مسيرات في المدينة تنديدا بالقصف',
  ]),
  rule(
    'came-out-against',
    'protest',
    'agent-genitive',
    'at=go.out.verb ~3 people|s:مئات|s:الاف|s:عشرات ~6 w:تنديدا|w:احتجاجا|w:رفضا|w:تضامنا|w:للتنديد|w:للمطالبه|protest|march',
    ['خرج مئات الأهالي في المدينة تنديدا بالقصف'],
    { mustNot: ['خرج المصلون من المسجد'] },
  ),
  rule('protested', 'protest', 'agent-genitive', 'at=protest', ['تظاهر المئات']),
  rule('chanted', 'protest', 'agent-target', 'at=chant.verb protester', ['هتف متظاهرون بإسقاط النظام'], {
    mustNot: ['هتف الجمهور للفريق'],
  }),
  rule(
    'aid-arrived',
    'aid',
    'none',
    'enter.verb|send.verb|arrive.verb ~2 at=convoy|car ~2 relief',
    ['دخلت قافلة مساعدات إلى المدينة'],
    {
      needs: 'place',
      mustNot: ['مساعدات مالية للطلبة'],
    },
  ),
  rule(
    'deal-reached',
    'agreement',
    'mutual',
    'sign|reach ~6 at=agree.masdar|settlement|truce',
    ['توصلت الفصائل إلى اتفاق مع الجيش', 'أبرم الجيش تسوية مع الفصائل'],
    { needs: 'side', mustNot: ['وقع اللاعب عقدا'] },
  ),
  rule(
    'talks-going-on',
    'agreement',
    'mutual',
    'take.place|go.on|begin|still ~4 at=talks ~2 w:بين|w:مع|w:بشان|w:حول|w:لوقف',
    ['تجري مفاوضات بين الجانبين', 'ما زالت المفاوضات جارية بشأن البلدة'],
    { planned: true, needs: 'nothing', mustNot: ['محادثات تجارية'] },
  ),
  rule('fighting-stopped', 'agreement', 'mutual', 's:وقف|w:بوقف|w:لوقف at=clash', ['اتفاق على وقف القتال'], {
    needs: 'side',
    mustNot: ['وقف القرض'],
  }),
  rule('talks-between', 'agreement', 'mutual', 'at=talks ~1 w:بين ~1 armed.side', ['مفاوضات بين الحركة والجيش'], {
    planned: true,
    needs: 'side',
    mustNot: ['محادثات بين شركتين'],
  }),
]
