/** Arms that are stopped on their way or found by authorities, positions and things that a side destroys. */
import { rule, type TriggerRule } from './trigger-rule.ts'

export const FIND_RULES: readonly TriggerRule[] = [
  rule(
    'cargo-of-arms-stopped',
    'disrupted_weapons',
    'agent-target',
    'at=intercept|seize|halt|foil ~2 ship|car|vehicle|convoy ~3 weapon&!s:متحركه|explosive',
    ['اعترض الجيش سفينة محملة بالأسلحة', 'ضبط شاحنة تحمل متفجرات'],
    { mustNot: ['أوقفت الشرطة سفينة ركاب'] },
  ),
  rule(
    'smuggling-stopped',
    'disrupted_weapons',
    'agent-target',
    'at=foil ~4 s:تهريب ~5 weapon|explosive|device|belt',
    ['أحبطت الشرطة تهريب خمسين كيلوغراما من المتفجرات', 'إحباط محاولة تهريب أسلحة إلى حركوش'],
    { mustNot: ['أحبطت الشرطة تهريب مخدرات'] },
  ),
  rule(
    'found-by-authority',
    'disrupted_weapons',
    'agent-target',
    'at=uncover.verb actor|government|police ~1 w:عن ~1 factory|depot|cache ~2 device|explosive|weapon|belt',
    ['كشفت السلطات عن مصنع للعبوات الناسفة', 'كشف الجيش عن مخزن أسلحة'],
    { mustNot: ['كشفت السلطات عن خطة', 'كشفت السلطات عن أسلحة جديدة'] },
  ),
  rule(
    'hideouts-with-arms',
    'disrupted_weapons',
    'agent-target',
    'at=seize|find|uncover ~2 hideout ~9 weapon|device|explosive|belt',
    ['ضبطت الشرطة ثلاثة أوكار للجماعة في البلدة والقرية بداخلها عبوات ناسفة'],
    { mustNot: ['ضبطت الشرطة وكرا للقمار'] },
  ),
  rule(
    'mines-destroyed',
    'disrupted_weapons',
    'agent-target',
    'at=destroy.verb armed.side ~4 device&!p:ب|grenade&!p:ب',
    ['دمرت مفارز للجيش لغمين مضادين للأفراد', 'دمرت قوات الجيش في حركوش قنبلتين تقليديتين'],
    { mustNot: ['دمرت قوات الجيش دبابة بعبوة ناسفة', 'دمر لغم سيارة للجيش'] },
  ),
  rule(
    'smashed',
    'destruction',
    'agent-target',
    'at=smash ~2 car|vehicle|home|building|civil.site|heritage',
    ['حطم مسلحون سيارات في قلازار', 'تحطيم محال تجارية'],
    { needs: 'place', mustNot: ['حطم العداء الرقم القياسي'] },
  ),
  rule(
    'positions-destroyed',
    'violence',
    'agent-target',
    'at=destroy.verb armed.side ~2 site ~2 armed.side|armed|combatant',
    ['دمر الجيش مواقع للمسلحين', 'دمرت القوات ثلاثة مقار للجماعة'],
    { needs: 'place', mustNot: ['دمر الجيش منازل السكان'] },
  ),
]
