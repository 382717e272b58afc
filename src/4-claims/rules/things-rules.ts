/** More turns of arms found and made harmless, and of property and lines that are robbed, burnt and wrecked. */
import { rule, type TriggerRule } from './trigger-rule.ts'

const FORCES = 'armed.side|combatant'
const BOMBS = 'device&!p:ب|grenade&!p:ب|carbomb&!p:ب|explosive&!p:ب'
const STORES = 'cache|depot|factory|tunnel'
/** What carries power, oil and water. */
const LINES = 's:انبوب|s:انابيب|s:انبوبا|s:ابراج|s:برج|s:خط|s:خطوط|s:شبكه|s:شبكات|s:كهرباء|s:محطه|s:محطات|s:مياه'
const GRAVES = 'heritage|s:قبرا|s:قبر|s:قبورا|s:قبور|s:مقبره|s:مقابر|s:شواهد'

export const THINGS_RULES: readonly TriggerRule[] = [
  rule(
    'uncovered-and-destroyed',
    'disrupted_weapons',
    'agent-target',
    `uncover at=destroy&conj ~2 ${STORES}|hideout`,
    ['كشف وتدمير مخبأ للذخيرة بحركوش'],
    { mustNot: ['دمر القصف مخبأ'] },
  ),
  rule(
    'makings-destroyed',
    'disrupted_weapons',
    'agent-target',
    'at=destroy.masdar ~1 factory|s:ورش ~2 explosive|weapon|device|belt|shell.round|carbomb|s:تفخيخ',
    ['تدمير ورشة لصناعة المتفجرات بحركوش'],
    { mustNot: ['تدمير مصنع للأغذية'] },
  ),
  rule(
    'bombs-destroyed',
    'disrupted_weapons',
    'agent-target',
    'at=destroy.masdar number|number.of.things? grenade|device',
    ['تمكنت مفرزة من تدمير خمس قنابل تقليدية بحركوش', 'تدمير عبوتين ناسفتين'],
    { mustNot: ['تدمير سيارة بعبوة ناسفة'] },
  ),
  rule(
    'stores-discovered',
    'disrupted_weapons',
    'agent-target',
    `at=s:اكتشف|s:اكتشفت|s:اكتشاف|s:باكتشاف ~3 ${STORES}|weapon|explosive|device|belt`,
    ['اكتشاف نفق قرب حركوش', 'اكتشفت القوات مخزن أسلحة'],
    { mustNot: ['اكتشف العلماء دواء'] },
  ),
  rule(
    'tunnels-flooded',
    'disrupted_weapons',
    'agent-target',
    's:اغراق|s:ردم|s:غمر|s:اغرقت|s:اغرق|s:اغلاق ~1 at=tunnel',
    ['إغراق أنفاق قرب حركوش'],
    { mustNot: ['حفر أنفاق المترو'] },
  ),
  rule(
    'bombs-lifted',
    'disrupted_weapons',
    'agent-target',
    `at=raise.verb|raise.masdar|treat.masdar|s:عالجت|s:تعطيل|s:عطل|s:عطلت …3 ${BOMBS}`,
    ['رفعت الفرق الهندسية عشرين عبوة من الطريق', 'معالجة عبوات ناسفة في نهران', 'تعطيل قنبلة في حركوش'],
    { mustNot: ['معالجة جرحى أصيبوا بعبوة', 'رفع العلم'] },
  ),
  rule(
    'blown-under-control',
    'disrupted_weapons',
    'agent-target',
    'at=blast ~4 device|carbomb ~2 w:تحت w:السيطره',
    ['فجرت الفرق عبوة ناسفة تحت السيطرة'],
    { mustNot: ['انفجرت عبوة في بلدة تحت سيطرة القوات'] },
  ),
  rule(
    'hand-laid-on-arms',
    'disrupted_weapons',
    'agent-target',
    's:وضع|s:وضعت|s:وضعوا ~3 at=w:يده|w:يدها|w:ايديهم ~0 w:علي ~3 weapon|explosive|device|cache|depot',
    ['وضعت الشرطة يدها على كمية من الذخيرة'],
    { mustNot: ['وضع يده على الجرح'] },
  ),
  rule(
    'explosives-spoilt',
    'disrupted_weapons',
    'agent-target',
    'at=s:اتلاف|s:اتلف|s:اتلفت ~4 explosive|weapon|device|shell.round',
    ['إتلاف كمية من المتفجرات في حركوش'],
    { mustNot: ['إتلاف أدوية فاسدة'] },
  ),
  rule(
    'plot-of-somebody',
    'disrupted_weapons',
    'agent-target',
    'be.verb ~1 at=plan.verb&present&!expect ~3 attack.noun|blast.masdar|target.masdar|assassinate.masdar|carry.out.masdar ~4 attack.noun|campaign|blast|s:ارهابي|s:ارهابيه|w:علي|w:ضد|site',
    ['كان يخطط لهجوم على نهران', 'كانوا يخططون لتنفيذ عمليات إرهابية في نهران'],
    { mustNot: ['كان يخطط لرحلة إلى نهران'] },
  ),
  rule(
    'robbed-by-armed',
    'destruction',
    'agent-target',
    `at=rob ${FORCES} ~3 car|vehicle|weapon|home|s:اموال|s:اموالا|s:ممتلكات|s:محتويات|s:بنك|s:بنوك|s:مصرف|s:هواتف`,
    ['سرق مسلحون سيارات السكان في حركوش', 'سلب المسلحون أموال المصرف'],
    { mustNot: ['سرق لص سيارة'] },
  ),
  rule(
    'and-robbed',
    'destruction',
    'agent-target',
    'at=rob.verb&conj|loot.verb&conj ~1 car|vehicle|home|building|s:اموال|s:اموالا|s:ممتلكات|s:محتويات|s:متاجر|s:بنوك',
    ['هاجم مسلحون القرية وسرقوا سيارات وممتلكات'],
    { needs: 'side', mustNot: ['دخل لص وسرق هاتفا'] },
  ),
  rule(
    'banks-looted',
    'destruction',
    'agent-target',
    'at=loot ~3 s:بنوك|s:بنك|s:مصرف|s:مصارف|depot|s:مخازن',
    ['نهب المسلحون عددا من البنوك في حركوش'],
    { needs: 'place', mustNot: ['نهب المال العام'] },
  ),
  rule('crops-spoilt', 'destruction', 'agent-target', 'at=destroy ~2 crop', ['أتلف المستوطنون محاصيل قرب حركوش'], {
    needs: 'side',
    mustNot: ['أتلف الجراد الوثائق'],
  }),
  rule(
    'lines-wrecked',
    'destruction',
    'agent-target',
    `at=s:خرب|s:خربت|s:خربوا|s:تخريب armed.side? ~1 ${LINES}`,
    ['خربت الجماعة خطوط الكهرباء', 'تخريب أنبوب نفط في حركوش'],
    { needs: 'place', mustNot: ['تخريب العلاقات'] },
  ),
  rule(
    'water-cut-off',
    'destruction',
    'agent-target',
    `at=cut ${FORCES} ~1 s:مياه|s:ماء|s:كهرباء|s:اتصالات ~2 w:عن`,
    ['قطع المسلحون المياه عن البلدة'],
    { needs: 'place', mustNot: ['قطعت الشركة الكهرباء عن الحي'] },
  ),
  rule('graves-dug-up', 'destruction', 'agent-target', `at=dig.up|smash ~2 ${GRAVES}`, ['نبش مسلحون ضريحا في حركوش'], {
    needs: 'place',
    mustNot: ['نبش الماضي'],
  }),
  rule(
    'dwellings-burnt',
    'destruction',
    'agent-target',
    'at=burn|w:بحرق|w:حرق ~0 s:دور|s:اكواخ|s:خيام|s:مخيم|s:مقر|s:مقرات|s:مركز|s:مسجد|s:كنيسه',
    ['قام محتجون بحرق دور المسؤولين في حركوش', 'حرق مقر للحزب في نهران'],
    { needs: 'place', mustNot: ['حرق الدهون'] },
  ),
]
