/** Relief that comes and is given out, the wounded who are brought away, and how many have fled. */
import { rule, type TriggerRule } from './trigger-rule.ts'

/** What relief is, and what it is made of. */
const RELIEF = 'relief&!p:ل|relief.adj|s:طبيه|s:غذائيه|s:تموينيه|s:ادويه|s:اغذيه|s:اطعمه|s:دقيق|s:خيام|s:بطانيات'
const CARRIERS = 'convoy|car|ship|aircraft|air'

export const RELIEF_RULES: readonly TriggerRule[] = [
  rule(
    'relief-came',
    'aid',
    'relief',
    `arrive|land|enter.verb|send|s:استقبل|s:استقبلت ~6 at=${CARRIERS} ~6 ${RELIEF}`,
    [
      'هبطت طائرة مساعدات في مطار قلازار',
      'وصول سفينة محملة بمواد إغاثية إلى الميناء',
      'وصلت إلى مطار قلازار أمس أول طائرة تحمل مساعدات',
      'استقبل مطار قلازار طائرة تحمل 16 طنا من الأدوية',
    ],
    { needs: 'place', mustNot: ['وصلت طائرة الوفد إلى المطار'] },
  ),
  rule(
    'relief-set-out',
    'aid',
    'agent-target',
    `leave.verb|depart.verb|s:تسيير|s:سير|s:سيرت ~4 at=${CARRIERS} ~6 ${RELIEF}`,
    ['غادرت حركوش سفينة تحمل 900 طن من المواد الإغاثية', 'سيرت المنظمة قافلة من عشر شاحنات محملة بالأدوية'],
    { needs: 'place', mustNot: ['غادرت الميناء سفينة تحمل النفط'] },
  ),
  rule(
    'relief-shared-out',
    'aid',
    'agent-target',
    'at=give&!advance ~4 s:سله|s:سلال|s:سلالا|s:طرد|s:طرود|s:طرودا|s:حصه|s:حصص|s:حصصا|s:وجبه|s:وجبات ~0 s:غذائيه|relief.adj|s:ايوائيه|s:صحيه',
    ['توزيع 5000 سلة غذائية على الأسر في حركوش', 'وزعت المنظمة طرودا غذائية'],
    { needs: 'place', mustNot: ['توزيع الجوائز على الفائزين'] },
  ),
  rule(
    'relief-given',
    'aid',
    'agent-target',
    'at=give&!advance ~4 relief.noun&!p:ب|relief.adj !s:عسكريه|combatant',
    ['وزعت منظمة مساعدات غذائية على النازحين', 'تقديم مساعدات طبية للمستشفى', 'أدخلت المنظمة مواد إغاثية إلى الحي'],
    {
      needs: 'place',
      mustNot: ['جاء تقدم الجيش بمساعدة خارجية', 'قدمت الحكومة استقالتها', 'قدمت زمردان مساعدات عسكرية'],
    },
  ),
  rule(
    'relief-thrown',
    'aid',
    'agent-target',
    'throw.verb aircraft ~1 at=relief.noun',
    ['ألقت طائرات مساعدات على البلدة'],
    { needs: 'place', mustNot: ['ألقت طائرات منشورات على البلدة'] },
  ),
  rule(
    'wounded-brought-away',
    'aid',
    'agent-target',
    'at=evacuate ~2 people.injured',
    ['أجلى الصليب الأحمر 30 جريحا من البلدة', 'إجلاء الجرحى من الحي'],
    { needs: 'place', mustNot: ['أجلى الصليب الأحمر 30 مدنيا من البلدة'] },
  ),
  rule(
    'wounded-carried-by',
    'aid',
    'agent-target',
    'at=carry.verb|treat.verb actor|aircraft|ship|hospital people.injured.counted',
    ['نقلت طائرة 12 جريحا إلى نهران', 'عالج المستشفى 12 جريحا'],
    { needs: 'place', mustNot: ['نقل 12 جريحا إلى المستشفى'] },
  ),
  rule(
    'number-of-displaced',
    'displacement',
    'none',
    'at=tally people&displaced|refugee&!people.injured&!people.killed ~10 amount|arrive|w:الي ~2 counted|number',
    ['عدد النازحين من حركوش بلغ 25 ألف شخص', 'ارتفع عدد اللاجئين الفارين من حركوش إلى 60 ألفا'],
    { mustNot: ['عدد النازحين غير معروف'] },
  ),
  rule(
    'displaced-amounted',
    'displacement',
    'none',
    'amount|arrive|estimate ~1 at=tally people&displaced|refugee&!people.injured&!people.killed ~8 counted|number',
    ['بلغ عدد النازحين من حركوش 25 ألف شخص'],
    { mustNot: ['بلغ عدد النازحين ذروته'] },
  ),
  rule(
    'took-refuge',
    'displacement',
    'none',
    'at=resort.verb counted ~1 w:الي ~2 place|country|place.kind|home',
    ['لجأ ثلاثة آلاف شخص إلى قلازار'],
    { mustNot: ['لجأ الوزير إلى المحكمة'] },
  ),
]
