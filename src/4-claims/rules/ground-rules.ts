/** Who takes, holds, leaves and surrounds a place. */
import { rule, type TriggerRule } from './trigger-rule.ts'

export const GROUND_RULES: readonly TriggerRule[] = [
  rule(
    'holds-it',
    'capture',
    'agent-target',
    'at=capture.verb w:عليها|w:عليه|w:عليهما',
    ['قرية يسيطر عليها المسلحون'],
    { background: true, needs: 'place' },
  ),
  rule(
    'still-in-hands',
    'capture',
    'agent-genitive',
    'still ~3 at=w:بايدي|w:بيد|s:ايدي|s:يد|grip',
    ['لا يزال القصر بأيدي المسلحين'],
    { background: true, needs: 'side' },
  ),
  rule(
    'is-subject-to',
    'capture',
    'agent-genitive',
    'submit ~2 at=capture.masdar|grip',
    ['تخضع البلدة لسيطرة المسلحين'],
    {
      background: true,
      needs: 'side',
    },
  ),
  rule(
    'took-control',
    'capture',
    'agent-target',
    'at=capture ~3 w:علي ~2 place|place.kind|site|building|post|home|ground|part.of',
    ['سيطرت القوات على البلدة'],
    {
      needs: 'place',
    },
  ),
  rule(
    'regained-control',
    'capture',
    'agent-target',
    'at=retake.verb|retake.masdar ~3 capture.masdar|place|site|place.kind|direction|part.of|ground',
    ['استعادت القوات السيطرة على المدينة'],
    { needs: 'place' },
  ),
  rule('captives-freed', 'release', 'agent-target', 'at=free.up people.captured', ['تحرير مختطفين في المدينة']),
  rule(
    'liberated',
    'capture',
    'agent-target',
    'at=free.up|clear ~2 place|place.kind|site|direction|part.of|ground',
    ['تحرير المدينة', 'طهرت القوات الحي'],
    { needs: 'place', mustNot: ['تحرير الصحيفة', 'تحرير أسعار الصرف'] },
  ),
  rule(
    'extended-control',
    'capture',
    'agent-target',
    'at=extend|impose ~3 capture.masdar|grip|influence',
    ['بسطت القوات سيطرتها على المدينة'],
    { needs: 'place' },
  ),
  rule('occupied', 'capture', 'agent-target', 'at=capture.verb ~2 place', ['احتل المسلحون البلدة'], {
    needs: 'place',
    mustNot: ['احتل الفريق المركز الأول'],
  }),
  rule('drove-out', 'capture', 'agent-target', 'at=drive.out ~6 place|site|place.kind', ['طرد المسلحين من المدينة'], {
    needs: 'place',
    mustNot: ['طرد الحكم لاعبين'],
  }),
  rule(
    'entered-country',
    'operation',
    'agent-target',
    'at=enter.verb armed.side|combatant ~1 country',
    ['دخلت القوات نهران'],
    {
      needs: 'side',
      mustNot: ['دخل الاتفاق حيز التنفيذ'],
    },
  ),
  rule('entered', 'capture', 'agent-target', 'at=enter.verb ~2 place', ['دخلت القوات المدينة'], {
    needs: 'side',
    mustNot: ['دخل الاتفاق حيز التنفيذ'],
  }),
  rule(
    'fell-to',
    'capture',
    'none',
    'at=fall ~2 place ~3 w:بيد|w:بايدي|s:يد|s:ايدي|grip|capture.masdar',
    ['سقطت المدينة في يد المسلحين'],
    { needs: 'place', mustNot: ['سقطت الطائرة في البحر'] },
  ),
  rule(
    'lost-place',
    'capture',
    'none',
    'at=suffer.verb|lose.verb armed.side ~2 place|place.kind',
    ['خسر التنظيم مدينة نهران'],
    { needs: 'place', mustNot: ['خسر الفريق في المباراة'] },
  ),
  rule(
    'under-control',
    'capture',
    'agent-genitive',
    'w:تحت|w:في at=capture.masdar|grip',
    ['المدينة تحت سيطرة القوات'],
    {
      background: true,
      needs: 'place',
    },
  ),
  rule(
    'subject-to',
    'capture',
    'agent-genitive',
    'at=under.control ~1 capture.masdar|p:ل',
    ['المنطقة الخاضعة لسيطرة القوات'],
    { background: true, needs: 'place' },
  ),
  rule('raised-flag', 'capture', 'agent-target', 'at=raise.verb ~2 flag', ['رفعت القوات علمها فوق المبنى'], {
    needs: 'side',
  }),
  rule('noose-tightened', 'siege', 'agent-target', 'at=extend ~2 noose', ['أحكمت القوات الطوق على الحي']),
  rule('subjected-to-siege', 'siege', 'agent-genitive', 'submit ~1 at=siege', ['تخضع المدينة لحصار'], {
    background: true,
  }),
  rule('supply-cut', 'siege', 'agent-target', 'at=cut ~3 supply', ['قطع طرق الإمداد عن المسلحين'], {
    mustNot: ['قطع التيار الكهربائي'],
  }),
  rule(
    'attack-beaten-off',
    'clash',
    'agent-target',
    'at=foil ~2 attack.noun w:علي|carry.out.verb|p:ل',
    ['أفشلت القوات هجوما على المطار'],
    { mustNot: ['أحبطت الشرطة هجوما إرهابيا'] },
  ),
  rule('infiltration-beaten-off', 'clash', 'agent-target', 'at=foil ~3 infiltrate', ['إحباط محاولة تسلل'], {
    mustNot: ['أحبط الحارس الهجمة'],
  }),
  rule(
    'vacated',
    'withdrawal',
    'agent-genitive',
    'at=vacate.verb ~2 armed.side|combatant ~2 site|keep|place|place.kind',
    ['أخلى المسلحون مواقعهم'],
    {
      needs: 'side',
      mustNot: ['إخلاء سبيل المتهم'],
    },
  ),
  rule(
    'left-place',
    'withdrawal',
    'agent-genitive',
    'at=leave.verb armed.side|combatant ~2 site|keep|place|place.kind',
    ['غادرت القوات المدينة'],
    {
      needs: 'side',
      mustNot: ['غادر الوفد المدينة'],
    },
  ),
  rule(
    'fell-back',
    'withdrawal',
    'agent-genitive',
    'at=retreat ~2 w:من|w:الي ~2 site|place|place.kind|direction',
    ['تراجع المسلحون إلى خارج المدينة'],
    {
      needs: 'side',
      mustNot: ['تراجع سعر النفط'],
    },
  ),
  rule('withdrew', 'withdrawal', 'agent-genitive', 'at=withdraw', ['انسحبت القوات من القرية'], { needs: 'side' }),
  rule('besieged', 'siege', 'agent-target', 'at=siege', ['تحاصر القوات المدينة'], { anaphoric: true }),
  rule('fighters-fled', 'withdrawal', 'agent-genitive', 'at=flee ~2 combatant|actor', ['فر المسلحون من المدينة'], {
    needs: 'place',
  }),
]
