/** Statements, agreements, protests; weapons found and things destroyed. */
import { rule, type TriggerRule } from './trigger-rule.ts'

export const WORDS_RULES: readonly TriggerRule[] = [
  rule(
    'claimed-responsibility',
    'statement',
    'agent-target',
    'at=claim.responsibility ~2 responsibility|attack.noun|blast|campaign|strike',
    ['تبنى التنظيم مسؤولية الهجوم'],
  ),
  rule('announced-responsibility', 'statement', 'agent-target', 'at=announce ~3 responsibility', [
    'أعلنت الجماعة مسؤوليتها عن التفجير',
  ]),
  rule('responsibility-claimed', 'statement', 'agent-target', 'at=claim.responsibility', ['تبنى التنظيم العملية']),
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
    'at=seize|find|defuse ~5 weapon|device|explosive|carbomb|belt|factory|shell.round',
    ['ضبط أسلحة وذخائر', 'العثور على عبوات ناسفة'],
    { mustNot: ['عثر على الطفل الضائع'] },
  ),
  rule('drone-downed', 'disrupted_weapons', 'agent-target', 'at=intercept|shoot.down ~3 drone.maybe', [
    'إسقاط طائرة مسيرة فوق القاعدة',
    'اعترضت القوات مسيرة',
  ]),
  rule(
    'plot-foiled',
    'disrupted_weapons',
    'agent-target',
    'at=foil ~3 plot|attempt|attack.noun|campaign|blast',
    ['إحباط مخطط إرهابي'],
    { mustNot: ['أحبط الحارس ركلة جزاء'] },
  ),
  rule(
    'bomb-destroyed',
    'disrupted_weapons',
    'agent-target',
    'at=destroy ~3 carbomb|carbomb.adj|factory|depot|device',
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
  rule(
    'burnt',
    'destruction',
    'agent-target',
    'at=burn ~3 home|building|vehicle|car|gunfire|place|s:قريه|s:قري|s:بلده',
    ['أحرق المسلحون منازل'],
    { needs: 'side', mustNot: ['أحرق المراحل'] },
  ),
  rule('suffered-looting', 'destruction', 'none', 'undergo ~6 at=loot.masdar|burn.masdar', ['تعرضت المخازن للنهب'], {
    needs: 'place',
  }),
  rule('homes-destroyed', 'destruction', 'agent-target', 'at=destroy.verb armed.side ~3 home|building', [
    'دمرت القوات عشرات المنازل',
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
  rule('ceasefire-sought', 'agreement', 'mutual', 'w:لوقف at=launch ~1 gunfire', ['محادثات لوقف إطلاق النار'], {
    planned: true,
    needs: 'side',
  }),
  rule('ceasefire', 'agreement', 'mutual', 's:وقف at=launch ~1 gunfire', ['وقف إطلاق النار'], {
    mustNot: ['وقف إطلاق القمر الاصطناعي'],
  }),
  rule(
    'agreed',
    'agreement',
    'mutual',
    'at=agree ~5 truce|release|withdraw|s:تبادل|w:لوقف|w:لتبادل',
    ['اتفاق على تبادل الأسرى'],
    {
      mustNot: ['اتفق الناديان على صفقة'],
    },
  ),
  rule('marched', 'protest', 'agent-genitive', 'at=march ~6 w:تنديدا|w:احتجاجا|w:رفضا|w:تضامنا|w:للتنديد', [
    'مسيرات في المدينة تنديدا بالقصف',
  ]),
  rule('protested', 'protest', 'agent-genitive', 'at=protest', ['تظاهر المئات']),
  rule(
    'its-responsibility',
    'statement',
    'agent-target',
    'at=announce ~9 w:مسؤوليته|w:مسؤوليتها|w:مسؤوليتهم|w:مسئوليته|w:مسئوليتها|w:مسئوليتهم',
    ['أعلنت جماعة تسمي نفسها كتائب النور الجديدة مسؤوليتها عن الهجوم'],
    { mustNot: ['أعلنت الوزارة أن المسؤولية مشتركة'] },
  ),
  rule(
    'denied-accusation',
    'statement',
    'agent-target',
    'at=deny.verb|refuse.verb ~7 accuse.masdar|responsibility|involvement',
    ['نفى الرئيس الاتهامات الموجهة إلى بلاده', 'نفت الجماعة أي صلة لها بالتفجير'],
    { needs: 'side', mustNot: ['نفى النادي خبر الصفقة'] },
  ),
  rule(
    'vowed',
    'statement',
    'agent-target',
    'at=vow.verb ~4 punish|reply|pursue|finish|drive.out',
    ['تعهد رئيس الوزراء بمعاقبة مرتكبي الهجوم'],
    { needs: 'side', mustNot: ['تعهد المدرب بالفوز'] },
  ),
  rule('warned', 'statement', 'agent-target', 'at=warn.verb', ['حذرت الحكومة السكان من الاقتراب'], {
    needs: 'side',
    mustNot: ['تحذيرات من موجة حر'],
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
  rule('concerned', 'statement', 'agent-target', 'at=express ~3 w:قلقه|w:قلقها|w:قلقهم', ['أعربت الحكومة عن قلقها'], {
    needs: 'side',
  }),
  rule('condemned', 'statement', 'agent-target', 'at=condemn', ['أدانت الحكومة الهجوم'], { needs: 'side' }),
  rule('threatened', 'statement', 'agent-target', 'at=threaten.verb', ['هدد التنظيم بشن هجمات'], { needs: 'side' }),
  rule('appealed', 'statement', 'agent-target', 'at=appeal.verb|accuse.verb', ['دعت الحكومة السكان إلى المغادرة'], {
    needs: 'side',
  }),
]
