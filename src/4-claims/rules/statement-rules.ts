/** What is said and is news of itself: claims of a deed, denials of blame, threats, warnings, appeals, condemnation. */
import { rule, type TriggerRule } from './trigger-rule.ts'

export const STATEMENT_RULES: readonly TriggerRule[] = [
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
    'denied-aim',
    'statement',
    'agent-target',
    'at=deny.verb ~7 target ~2 civilian',
    ['نفى الناطق باسم الجيش استهداف المدنيين', 'نفت القوات أن تكون قد استهدفت مدنيين'],
    { needs: 'side', mustNot: ['نفى الناطق استهداف المطار'] },
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
    'warning-given',
    'statement',
    'agent-target',
    'at=aim.verb ~3 warn.masdar&!def&!p:ب',
    ['وجهت الحكومة تحذيرا إلى السكان'],
    { needs: 'side', mustNot: ['وجهت الأرصاد دعوة إلى الحذر'] },
  ),
  rule('praised', 'statement', 'agent-target', 'at=praise.verb', ['أشادت الحكومة بدور الجيش'], { needs: 'side' }),
  rule('concerned', 'statement', 'agent-target', 'at=express ~9 w:قلقه|w:قلقها|w:قلقهم', ['أعربت الحكومة عن قلقها'], {
    needs: 'side',
  }),
  rule('condemned', 'statement', 'condemned-for', 'at=condemn', ['أدانت الحكومة الهجوم'], { needs: 'side' }),
  rule('threatened', 'statement', 'agent-target', 'at=threaten.verb', ['هدد التنظيم بشن هجمات'], { needs: 'side' }),
  rule('appealed', 'statement', 'agent-target', 'at=appeal.verb|accuse.verb', ['دعت الحكومة السكان إلى المغادرة'], {
    needs: 'side',
  }),
  rule(
    'blamed',
    'statement',
    'agent-target',
    'at=blame.verb ~6 responsibility',
    ['حملت الحكومة المسلحين مسؤولية الهجوم'],
    {
      needs: 'side',
      mustNot: ['حملت الطائرة ركابا'],
    },
  ),
  rule(
    'announced-own-deed',
    'statement',
    'agent-target',
    'at=announce.verb armed.side ~2 w:تنفيذه|w:تنفيذها|w:تنفيذهم|w:وقوفه|w:وقوفها|w:وقوفهم ~1 attack.noun&def|blast&def|campaign&def|w:وراء|w:خلف',
    ['أعلنت الحركة تنفيذها الهجوم', 'أعلنت الكتائب وقوفها وراء التفجير'],
    { mustNot: ['أعلنت الشرطة تنفيذها عملية أمنية', 'أعلنت الحركة وقوفها مع الحكومة'] },
  ),
  rule(
    'announced-deed-of-own',
    'statement',
    'agent-target',
    'at=say.verb armed.side ~3 w:ان ~0 people&pron|one ~2 carry.out.verb ~1 attack.noun&def|blast&def|campaign&def',
    ['أعلنت الحركة أن أحد أفرادها نفذ العملية', 'قال التنظيم إن مقاتليه نفذوا الهجوم'],
    { mustNot: ['قالت الحركة إن مقاتليها نفذوا غارة على البلدة', 'قال الجيش إن مسلحين نفذوا الهجوم'] },
  ),
  rule(
    'said-it-was-it',
    'statement',
    'agent-target',
    'at=say.verb ~1 armed.side ~7 w:انها|w:انه|w:انهم ~1 w:وراء|w:المسؤوله|w:مسؤوله|w:مسؤول|w:المسؤول|w:نفذت|w:نفذ|w:التي|w:الذي',
    [
      'أعلنت الحركة في بيان بثته إذاعتها أنها المسؤولة عن العملية',
      'قالت الحركة إنها وراء العملية',
      'قال التنظيم إنه نفذ الهجوم',
      'قالت الحركة إنها المسؤولة عن العملية',
    ],
    { mustNot: ['قالت الحركة إن الطريق مغلق', 'أعلنت القوات أنها تمكنت من قتل ثلاثة مسلحين'] },
  ),
]
