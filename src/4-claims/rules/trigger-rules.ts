/** Which words tell of which event: a pattern, the type it gives, and which sides its grammar names. */
import { pattern, type Rule } from '../pattern.ts'

/**
 * Types that the means and the victims around the trigger settle: `violence` (an attack of unsaid means), `blast`,
 * `fire` (shelling or air strike), `killing`. All others are the codebook's.
 */
export type TriggerType = string

/** Which role a side has by its place in the grammar: the subject, the object, the genitive of a verbal noun, behind على or ضد. */
export type RoleFrame =
  | 'agent-target'
  | 'victim-genitive'
  | 'mutual'
  | 'agent-genitive'
  | 'taken-from'
  | 'given-up'
  | 'none'

export interface TriggerRule extends Rule {
  readonly type: TriggerType
  readonly frame: RoleFrame
  readonly background: boolean
  /** Announced or expected, not yet so. */
  readonly planned: boolean
  /** Points back when definite: "the attack". */
  readonly anaphoric: boolean
  /** Needs a place or another hold in its clause to count at all. */
  readonly needs: 'nothing' | 'place' | 'side' | 'victims'
}

interface Options {
  readonly planned?: boolean
  readonly background?: boolean
  readonly anaphoric?: boolean
  readonly needs?: TriggerRule['needs']
  readonly mustNot?: readonly string[]
}

const rule = (
  id: string,
  type: TriggerType,
  frame: RoleFrame,
  text: string,
  examples: readonly string[],
  options: Options = {},
): TriggerRule => ({
  id,
  type,
  frame,
  pattern: pattern(text),
  examples,
  mustNot: options.mustNot ?? [],
  background: options.background ?? false,
  planned: options.planned ?? false,
  anaphoric: options.anaphoric ?? false,
  needs: options.needs ?? 'nothing',
})

/** In order of trust: at one trigger the first that matches wins. */
export const TRIGGER_RULES: readonly TriggerRule[] = [
  rule(
    'suicide-adjective',
    'suicide_attack',
    'agent-target',
    'at=attack.noun|blast|campaign|strike.maybe ~1 suicide.adj|suicide',
    ['هجوم انتحاري', 'تفجيران انتحاريان', 'عملية انتحارية'],
    { anaphoric: true },
  ),
  rule('blew-oneself-up', 'suicide_attack', 'agent-target', 'at=blast.verb|blast.masdar ~2 self', [
    'فجر انتحاري نفسه',
    'فجرت انتحاريتان نفسيهما',
  ]),
  rule('bomber', 'suicide_attack', 'none', 'at=suicide', ['انتحاري يقود شاحنة', 'انتحاريان استهدفا الموقع']),
  rule('car-bomb', 'blast', 'agent-target', 'at=car carbomb.adj|carbomb', ['سيارة مفخخة انفجرت']),
  rule('car-bombs', 'blast', 'agent-target', 'at=carbomb.noun', ['بمفخخة في السوق']),
  rule('device', 'blast', 'agent-target', 'at=device', ['عبوة ناسفة انفجرت', 'لغم أرضي']),
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
  rule('explosion', 'blast', 'agent-target', 'at=blast', ['انفجار في السوق', 'فجر مسلحون المبنى'], { anaphoric: true }),
  rule('air-raid', 'air_strike', 'agent-target', 'at=strike', ['غارات على مواقع المسلحين', 'أغارت الطائرات'], {
    anaphoric: true,
  }),
  rule(
    'air-blow',
    'air_strike',
    'agent-target',
    'at=strike.maybe|shell|attack.noun ~1 air.adj',
    ['ضربات جوية', 'قصف جوي', 'هجوم جوي'],
    { anaphoric: true },
  ),
  rule('barrel-bombs', 'air_strike', 'agent-target', 'at=barrel ~1 explosive|weapon|device.adj|s:متفجر', [
    'ألقت براميل متفجرة على الحي',
  ]),
  rule(
    'aircraft-struck',
    'air_strike',
    'agent-target',
    'air|aircraft ~2 at=shell.verb|target.verb|strike.maybe',
    ['طائرات التحالف استهدفت الموقع'],
    { needs: 'nothing' },
  ),
  rule(
    'struck-by-aircraft',
    'air_strike',
    'agent-target',
    'at=shell.verb|target.verb|strike.maybe ~1 air|aircraft',
    ['قصفت طائرات التحالف مواقع'],
    { needs: 'nothing' },
  ),
  rule('shells-fell', 'shelling', 'agent-target', 'fall|launch|undergo|throw ~8 at=shell.round', [
    'سقوط قذائف على الحي',
    'أطلقت الجماعة صواريخ على المدينة',
  ]),
  rule('bombardment', 'fire', 'agent-target', 'at=shell', ['قصف مدفعي على الحي', 'قصفت القوات القرية'], {
    anaphoric: true,
  }),
  rule('blow-at-site', 'fire', 'agent-target', 'at=strike.maybe ~2 site|actor', ['ضربات على مواقع التنظيم'], {
    mustNot: ['ضرب زلزال المدينة'],
  }),
  rule('storming', 'violence', 'agent-target', 'at=storm', ['اقتحام المقر']),
  rule('raid', 'violence', 'agent-target', 'at=raid', ['مداهمات أسفرت عن مقتل ثلاثة'], { needs: 'victims' }),
  rule('ambush', 'clash', 'agent-target', 'at=ambush', ['كمين لدورية']),
  rule('repelled', 'clash', 'agent-target', 'at=repel ~2 attack.noun|advance|storm', ['تصدت القوات لهجوم']),
  rule(
    'plans',
    'operation',
    'agent-target',
    'at=plan ~4 attack.noun|campaign|retake.masdar|free.up.masdar|storm|siege.masdar|drive.out|carry.out.masdar|deploy|enter|clash|begin',
    ['تستعد القوات لشن هجوم', 'تعتزم الحكومة إطلاق عملية عسكرية'],
    { planned: true, needs: 'side' },
  ),
  rule(
    'peace-talks',
    'agreement',
    'mutual',
    'at=talks ~2 s:سلام|truce|s:تسويه|s:سياسي',
    ['محادثات السلام بين الحكومة والحركة'],
    { planned: true, needs: 'side' },
  ),
  rule('clashes', 'clash', 'mutual', 'at=clash', ['اشتباكات بين القوات والمسلحين', 'معارك عنيفة'], { anaphoric: true }),
  rule('exchange-of-fire', 'clash', 'mutual', 's:تبادل ~1 launch ~1 gunfire', ['تبادل إطلاق النار']),
  rule(
    'attack',
    'violence',
    'agent-target',
    'at=attack.noun|attack.verb|attack.masdar',
    ['هجوم على حاجز', 'هاجم مسلحون القرية'],
    { anaphoric: true },
  ),
  rule('opened-fire', 'violence', 'agent-target', 'at=launch ~2 gunfire|s:نار', ['أطلق مسلحون النار على المصلين']),
  rule('targeted', 'violence', 'agent-target', 'at=target', ['استهدف مسلحون دورية']),
  rule('massacre', 'violence', 'agent-genitive', 'at=massacre', ['ارتكبت القوات مجزرة']),
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
  rule('people-freed', 'release', 'none', 'people ~1 w:تم|w:تمت|w:جري at=free.up.masdar|rescue.masdar|release.masdar', [
    'عشرون امرأة تم تحريرهن',
  ]),
  rule(
    'liberated',
    'capture',
    'agent-target',
    'at=free.up|clear ~2 place|place.kind|site|direction|part.of|ground',
    ['تحرير المدينة', 'طهرت القوات الحي'],
    { needs: 'place' },
  ),
  rule(
    'extended-control',
    'capture',
    'agent-target',
    'at=extend|impose ~3 capture.masdar|grip|influence',
    ['بسطت القوات سيطرتها على المدينة'],
    { needs: 'place' },
  ),
  rule('occupied', 'capture', 'agent-target', 'at=capture.verb ~2 place', ['احتل المسلحون البلدة'], { needs: 'place' }),
  rule('drove-out', 'capture', 'agent-target', 'at=drive.out ~6 place|site|place.kind', ['طرد المسلحين من المدينة'], {
    needs: 'place',
  }),
  rule('entered', 'capture', 'agent-target', 'at=enter.verb ~2 place', ['دخلت القوات المدينة'], {
    needs: 'place',
  }),
  rule(
    'fell-to',
    'capture',
    'none',
    'at=fall ~2 place ~3 w:بيد|w:بايدي|s:يد|s:ايدي|grip|capture.masdar',
    ['سقطت المدينة في يد المسلحين'],
    { needs: 'place' },
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
  rule('people-evacuated', 'release', 'agent-target', 'at=evacuate ~3 civilian|casualty|captured.person', [
    'أجلى متطوعون 45 عائلة',
  ]),
  rule('withdrew', 'withdrawal', 'agent-genitive', 'at=withdraw', ['انسحبت القوات من القرية'], { needs: 'side' }),
  rule('besieged', 'siege', 'agent-target', 'at=siege', ['تحاصر القوات المدينة'], { anaphoric: true }),
  rule('executed', 'execution', 'agent-target', 'at=execute', ['أعدم التنظيم خمسة أسرى'], { needs: 'side' }),
  rule('abducted', 'abduction', 'agent-target', 'at=abduct', ['خطف مسلحون طبيبا']),
  rule('detained-by-armed', 'abduction', 'agent-target', 'at=detain ~3 people', ['احتجز المسلحون مدنيين']),
  rule('trace-lost', 'abduction', 'victim-genitive', 'at=lose ~1 trace', ['فقدان أثر ثلاثة صحافيين']),
  rule('arrested', 'arrest', 'agent-target', 'at=arrest', ['اعتقلت الشرطة ثلاثة'], { anaphoric: true }),
  rule('laid-hands-on', 'arrest', 'agent-target', 'at=grab ~2 w:علي ~1 people|number', ['ألقت القبض على اثنين']),
  rule('stopped-suspects', 'arrest', 'agent-target', 'at=halt ~2 people', ['أوقفت الشرطة عشرة أشخاص']),
  rule('gave-up', 'surrender', 'given-up', 'at=surrender', ['استسلم عشرون مقاتلا']),
  rule('handed-selves-over', 'surrender', 'given-up', 'at=hand.over.verb ~3 self', ['سلم المسلحون أنفسهم']),
  rule('released', 'release', 'agent-target', 'at=release ~1 w:عن', ['الإفراج عن الأسرى']),
  rule('set-free', 'release', 'agent-target', 'at=launch ~1 liberty', ['أطلق سراح الرهائن']),
  rule('freed-people', 'release', 'agent-target', 'at=free.up|rescue ~2 people', [
    'تحرير 12 رهينة',
    'إنقاذ عشرات العالقين',
  ]),
  rule('people-fled', 'displacement', 'given-up', 'at=flee.verb ~2 civilian|displaced', [
    'فر عشرات المدنيين من منازلهم',
  ]),
  rule('fled-people', 'displacement', 'given-up', 'civilian ~2 at=flee.verb', ['إن السكان فروا من منازلهم']),
  rule('fighters-fled', 'withdrawal', 'agent-genitive', 'at=flee ~2 combatant|actor', ['فر المسلحون من المدينة'], {
    needs: 'place',
  }),
  rule('displaced', 'displacement', 'given-up', 'at=displace', ['نزحت عائلات من الحي']),
  rule(
    'weapons-found',
    'disrupted_weapons',
    'agent-target',
    'at=seize|find|defuse ~5 weapon|device|explosive|carbomb|belt|factory|shell.round',
    ['ضبط أسلحة وذخائر', 'العثور على عبوات ناسفة'],
  ),
  rule('plot-foiled', 'disrupted_weapons', 'agent-target', 'at=foil ~3 plot|attempt|attack.noun|campaign|blast', [
    'إحباط مخطط إرهابي',
  ]),
  rule(
    'burnt',
    'destruction',
    'agent-target',
    'at=burn ~2 home|building|vehicle|car|gunfire',
    ['أحرق المسلحون منازل'],
    { needs: 'side' },
  ),
  rule('looted', 'destruction', 'agent-target', 'at=loot', ['نهب محتويات المتجر'], { needs: 'side' }),
  rule(
    'campaign',
    'operation',
    'agent-target',
    'carry.out|begin|launch|announce ~3 at=campaign',
    ['شنت القوات حملة عسكرية', 'بدأت العملية العسكرية'],
    { needs: 'side' },
  ),
  rule('advanced', 'operation', 'agent-genitive', 'at=advance', ['تقدمت القوات نحو المدينة'], { needs: 'side' }),
  rule(
    'reinforced',
    'operation',
    'agent-target',
    'at=send ~2 force|actor|aircraft|reinforce.masdar',
    ['أرسلت الحكومة قوات إلى المدينة'],
    { needs: 'side' },
  ),
  rule('truce', 'agreement', 'mutual', 'at=truce', ['هدنة بين الطرفين']),
  rule('ceasefire', 'agreement', 'mutual', 's:وقف launch ~1 gunfire', ['وقف إطلاق النار']),
  rule('agreed', 'agreement', 'mutual', 'at=agree ~5 truce|release|withdraw|s:تبادل', ['اتفاق على تبادل الأسرى']),
  rule('protested', 'protest', 'agent-genitive', 'at=protest', ['تظاهر المئات']),
  rule('killing', 'killing', 'agent-target', 'at=kill|die|assassinate', ['قتل جنديان', 'استشهد ثلاثة', 'اغتيال ضابط'], {
    needs: 'victims',
  }),
  rule('met-death', 'killing', 'none', 'at=meet ~5 die.masdar|die.fate', ['لقي شخصان مصرعهما'], { needs: 'victims' }),
  rule('wounding', 'killing', 'agent-target', 'at=injure', ['أصيب شرطي'], { needs: 'victims' }),
  rule('victims', 'killing', 'none', 'at=people.killed|people.injured', ['سقوط عشرة قتلى'], { needs: 'victims' }),
  rule('condemned', 'statement', 'agent-target', 'at=condemn', ['أدانت الحكومة الهجوم'], { needs: 'side' }),
  rule('threatened', 'statement', 'agent-target', 'at=threaten.verb', ['هدد التنظيم بشن هجمات'], { needs: 'side' }),
  rule('appealed', 'statement', 'agent-target', 'at=appeal.verb|accuse.verb', ['دعت الحكومة السكان إلى المغادرة'], {
    needs: 'side',
  }),
]
