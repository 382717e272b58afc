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
  rule(
    'plot-foiled',
    'disrupted_weapons',
    'agent-target',
    'at=foil ~3 plot|attempt|attack.noun|campaign|blast',
    ['إحباط مخطط إرهابي'],
    { mustNot: ['أحبط الحارس ركلة جزاء'] },
  ),
  rule(
    'burnt',
    'destruction',
    'agent-target',
    'at=burn ~2 home|building|vehicle|car|gunfire',
    ['أحرق المسلحون منازل'],
    { needs: 'side', mustNot: ['أحرق المراحل'] },
  ),
  rule('looted', 'destruction', 'agent-target', 'at=loot', ['نهب محتويات المتجر'], { needs: 'side' }),
  rule('truce', 'agreement', 'mutual', 'at=truce', ['هدنة بين الطرفين']),
  rule('ceasefire', 'agreement', 'mutual', 's:وقف launch ~1 gunfire', ['وقف إطلاق النار'], {
    mustNot: ['وقف إطلاق القمر الاصطناعي'],
  }),
  rule('agreed', 'agreement', 'mutual', 'at=agree ~5 truce|release|withdraw|s:تبادل', ['اتفاق على تبادل الأسرى'], {
    mustNot: ['اتفق الناديان على صفقة'],
  }),
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
    'at=deny.verb|refuse.verb ~7 accuse.masdar|s:ضلوع|s:تورط|s:صله|s:علاقه',
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
  rule('condemned', 'statement', 'agent-target', 'at=condemn', ['أدانت الحكومة الهجوم'], { needs: 'side' }),
  rule('threatened', 'statement', 'agent-target', 'at=threaten.verb', ['هدد التنظيم بشن هجمات'], { needs: 'side' }),
  rule('appealed', 'statement', 'agent-target', 'at=appeal.verb|accuse.verb', ['دعت الحكومة السكان إلى المغادرة'], {
    needs: 'side',
  }),
]
