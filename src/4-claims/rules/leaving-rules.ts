/** Fighters who agree or promise to leave a place, and who are led out of it under terms. */
import { rule, type TriggerRule } from './trigger-rule.ts'

const CONSENT = 's:وافق|s:وافقت|s:وافقوا|s:يوافق|s:توافق|s:موافقه|w:موافقتهم|w:موافقته|w:موافقتها|s:رضخ|s:رضخت|s:رضخوا'
const LEAVING = 'withdraw.masdar|go.out.masdar|leave.masdar|vacate.masdar|s:رحيل'
const BY_PROMISE = ['withdraw', 'go.out', 'leave', 'vacate'].map(tag => `${tag}.masdar&p:ب`).join('|')
const FIGHTERS = 'armed.side|combatant'

export const LEAVING_RULES: readonly TriggerRule[] = [
  rule(
    'agreed-to-leave',
    'withdrawal',
    'agent-genitive',
    `at=${CONSENT} ~1 ${FIGHTERS} ~1 w:علي ~1 ${LEAVING}`,
    ['وافق المسلحون على الانسحاب من البلدة', 'بعد موافقة الفصائل على مغادرة حركوش'],
    { planned: true, needs: 'place', mustNot: ['وافق الوزير على مغادرة المدينة', 'وافق المسلحون على الهدنة'] },
  ),
  rule(
    'who-agreed-to-leave',
    'withdrawal',
    'agent-genitive',
    `${FIGHTERS} ~2 at=${CONSENT} ~1 w:علي ~1 ${LEAVING}`,
    ['إن المسلحين وافقوا على الخروج من البلدة', 'أبدى المسلحون موافقتهم على الخروج من البلدة'],
    { planned: true, needs: 'place', mustNot: ['إن الطلاب وافقوا على الخروج من المدرسة'] },
  ),
  rule(
    'promised-to-leave',
    'withdrawal',
    'agent-genitive',
    `at=s:تعهد|s:تعهدت|s:تعهدوا ~1 ${FIGHTERS} ~1 ${BY_PROMISE}`,
    ['تعهد المسلحون بالانسحاب من الميناء'],
    { planned: true, needs: 'place', mustNot: ['تعهد اللاعب بالانسحاب من البطولة'] },
  ),
  rule(
    'to-go-out-to',
    'withdrawal',
    'agent-genitive',
    `according|agree.masdar ~1 at=go.out.verb|leave.verb|depart.verb ${FIGHTERS} ~3 w:الي|w:نحو|w:باتجاه place|direction`,
    ['وفقا للاتفاق سيخرج المسلحون نحو حركوش'],
    { needs: 'place', mustNot: ['وفقا للاتفاق سيخرج الطلاب نحو حركوش'] },
  ),
  rule(
    'fighters-and-kin-go-out',
    'withdrawal',
    'agent-genitive',
    `at=go.out.masdar|leave.masdar ~1 ${FIGHTERS} people&conj ~2 w:من ~1 place|place.kind|site`,
    ['خروج 90 مسلحا وعائلاتهم أمس، من حركوش'],
    { needs: 'place', mustNot: ['خروج 90 طالبا وعائلاتهم من حركوش'] },
  ),
  rule(
    'fighters-led-out',
    'withdrawal',
    'agent-genitive',
    `w:تم|w:وتم|w:يتم|w:سيتم|w:وسيتم|w:جري|w:وجري|begin|go.on|s:تواصل|s:يتواصل|s:استمرار|s:عمليه ~2 at=drive.out.maybe.masdar convoy? ordinal? w:من? ~1 ${FIGHTERS}`,
    ['بدأ إخراج المسلحين من البلدة', 'تم إخراج الدفعة الثانية من مقاتلي الفصائل'],
    { needs: 'place', mustNot: ['تم إخراج المدنيين من البلدة', 'بدأ إخراج الفيلم'] },
  ),
  rule(
    'fighters-led-elsewhere',
    'withdrawal',
    'agent-genitive',
    `at=drive.out.maybe.masdar ~1 ${FIGHTERS} ~5 w:الي|w:نحو|w:باتجاه ~1 place|direction`,
    ['اتفاق يقضي بإخراج المسلحين من البلدة إلى حركوش'],
    { needs: 'place', mustNot: ['إخراج المسلحين من البلدة', 'إخراج المدنيين إلى حركوش'] },
  ),
]
