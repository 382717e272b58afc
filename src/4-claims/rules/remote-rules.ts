/** Blasts, bombardment and raids from the air: violence from afar or with devices. */
import { rule, type TriggerRule } from './trigger-rule.ts'

export const REMOTE_RULES: readonly TriggerRule[] = [
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
  rule('bomber', 'suicide_attack', 'none', 'at=suicide', ['انتحاري يقود شاحنة', 'انتحاريان استهدفا الموقع'], {
    anaphoric: true,
  }),
  rule('car-bomb', 'blast', 'agent-target', 'at=car carbomb.adj|carbomb', ['سيارة مفخخة انفجرت'], { anaphoric: true }),
  rule('car-bombs', 'blast', 'agent-target', 'at=carbomb.noun', ['بمفخخة في السوق']),
  rule('device', 'blast', 'agent-target', 'at=device', ['عبوة ناسفة انفجرت', 'لغم أرضي'], { anaphoric: true }),
  rule('explosion', 'blast', 'agent-target', 'at=blast&!w:فجرا', ['انفجار في السوق', 'فجر مسلحون المبنى'], {
    anaphoric: true,
  }),
  rule('air-raid', 'air_strike', 'agent-target', 'at=strike', ['غارات على مواقع المسلحين', 'أغارت الطائرات'], {
    anaphoric: true,
    mustNot: ['غارت المياه في الآبار'],
  }),
  rule(
    'air-blow',
    'air_strike',
    'agent-target',
    'at=strike.maybe|shell|attack.noun|campaign ~1 air.adj',
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
  rule('drone-struck', 'air_strike', 'agent-target', 'at=shell.verb|target.verb|strike.maybe.verb drone.maybe', [
    'استهدفت مسيّرة سيارة',
  ]),
  rule('drone-attack', 'air_strike', 'agent-target', 'aircraft|drone.maybe ~2 at=attack.noun|attack.verb', [
    'نفذت طائرات مسيرة هجوما على المطار',
  ]),
  rule(
    'struck-by-aircraft',
    'air_strike',
    'agent-target',
    'at=shell.verb|target.verb|strike.maybe ~1 air|aircraft',
    ['قصفت طائرات التحالف مواقع'],
    { needs: 'nothing' },
  ),
  rule('shells-fell', 'shelling', 'agent-target', 'fall|launch|undergo|throw|intercept|repel ~8 at=shell.round', [
    'سقوط قذائف على الحي',
    'أطلقت الجماعة صواريخ على المدينة',
  ]),
  rule('barrels-thrown', 'air_strike', 'agent-target', 'throw|fall ~4 at=barrel', ['ألقت مروحية برميلين على الحي']),
  rule(
    'sorties',
    'air_strike',
    'agent-target',
    'carry.out ~4 at=sortie !s:استطلاعيه|s:استطلاع|s:تدريبيه|s:تدريب',
    ['نفذت المقاتلات 12 طلعة قتالية على الجبهة'],
    { needs: 'place', mustNot: ['نفذت المقاتلات طلعات استطلاعية'] },
  ),
  rule(
    'drone-strikes',
    'air_strike',
    'agent-target',
    'drone.maybe ~1 at=target.verb|shell.verb|strike.maybe.verb',
    ['مسيرة تستهدف سيارة', 'مسيرات انتحارية استهدفت الميناء'],
    { needs: 'place', mustNot: ['مسيرة سلمية في العاصمة'] },
  ),
  rule('round-fell', 'shelling', 'agent-target', 'at=shell.round ~2 fall.verb|rain ~1 w:علي|w:في|w:قرب|place|p:ب', [
    'قذيفة هاون سقطت على مدرسة',
  ]),
  rule('destroyed-from-air', 'air_strike', 'agent-target', 'at=destroy.verb|burn.verb ~1 air|aircraft', [
    'دمر طيران الجيش دبابة',
    'أحرقت طائرات الجيش مخزنا',
  ]),
  rule(
    'destroyed-by-guns',
    'shelling',
    'agent-target',
    'at=destroy.verb|burn.verb artillery|guns',
    ['دمرت المدفعية مواقع للمسلحين', 'أحرقت مدفعية الجيش مخزنا'],
    { mustNot: ['دمر المسلحون مدفعية الجيش'] },
  ),
  rule(
    'destroyed-by-rounds',
    'shelling',
    'agent-target',
    'at=destroy.verb|burn.verb shell.round ~1 site|building|home|civil.site|place|place.kind|depot|vehicle',
    ['دمرت صواريخ المقاتلين مقرا'],
    { mustNot: ['دمرت القوات صاروخا'] },
  ),
  rule('shells-rained', 'shelling', 'agent-target', 'rain ~3 at=shell.round|salvo', [
    'انهمرت القذائف على الحي',
    'هوى صاروخ على منزل',
  ]),
  rule(
    'rounds-on',
    'shelling',
    'agent-target',
    'at=shell.round other? w:علي ~1 place|place.kind|building|civil.site|home|site',
    ['أربع قذائف أخرى على مسجد'],
    { mustNot: ['عثر على قذائف في مسجد'] },
  ),
  rule('guns-fired', 'shelling', 'agent-target', 'at=throw.verb|reply.verb|launch.verb artillery|guns', [
    'رمت مدفعية الجيش أطراف البلدة',
    'ردت المدفعية على مصادر النيران',
  ]),
  rule('rocket-set-out', 'shelling', 'none', 'at=shell.round ~1 begin.verb w:من', ['صاروخ انطلق من البلدة']),
  rule('answered-with-rounds', 'shelling', 'agent-target', 'at=reply.verb ~2 shell.round&p:ب', [
    'رد المسلحون بصواريخ على المدينة',
  ]),
  rule(
    'bombs-from-aircraft',
    'air_strike',
    'agent-target',
    'at=throw.verb|launch.verb air|aircraft ~3 grenade|explosive|shell.round|barrel',
    ['ألقت طائرات حربية قنابل عنقودية على البلدة'],
    { mustNot: ['ألقت الطائرات منشورات'] },
  ),
  rule('drones-hunted', 'air_strike', 'agent-target', 'at=pursue.verb drone.maybe|aircraft', [
    'لاحقت مسيرات الجيش رتلا للمسلحين',
  ]),
  rule('salvo', 'shelling', 'agent-target', 'at=salvo ~2 artillery.adj|shell.round', [
    'رشقة صاروخية على البلدة',
    'أطلق المسلحون وابلا من القذائف',
  ]),
  rule(
    'round-hit',
    'shelling',
    'agent-target',
    'shell.round ~2 at=strike.maybe.verb|injure.verb ~2 place|building|home|site|vehicle|civil.site|place.kind',
    ['صواريخ أصابت مبنى سكنيا'],
    { mustNot: ['أصاب المرض قرى'] },
  ),
  rule(
    'rounds-struck',
    'shelling',
    'agent-target',
    'at=strike.maybe.verb|injure.verb ~1 shell.round',
    ['ضربت صواريخ المدينة', 'أصابت قذيفة سيارة'],
    {
      mustNot: ['ضرب الزلزال المدينة'],
    },
  ),
  rule('fire-exchanged', 'fire', 'mutual', 'exchange ~5 at=shell.masdar&!p:ب', ['تبادل الجانبان القصف المدفعي'], {
    mustNot: ['تبادل الجانبان الزيارات', 'تبادل الجانبان الاتهامات بقصف الحي'],
  }),
  rule('bombardment', 'fire', 'agent-target', 'at=shell', ['قصف مدفعي على الحي', 'قصفت القوات القرية'], {
    anaphoric: true,
  }),
  rule(
    'blow-of-a-state',
    'air_strike',
    'agent-target',
    'at=strike.maybe.masdar demonym',
    ['ضربات إسرائيلية على الضاحية'],
    {
      needs: 'place',
      mustNot: ['ضربة جزاء'],
    },
  ),
  rule(
    'blows-made',
    'fire',
    'agent-target',
    'carry.out|undergo ~4 at=strike.maybe.masdar ~2 w:علي|w:ضد|target|s:استهدفت|w:في|place',
    ['نفذ سلاح الجو ضربات على المدينة'],
    { needs: 'place', mustNot: ['نفذ اللاعب ضربة حرة'] },
  ),
  rule(
    'blows-on-place',
    'fire',
    'agent-target',
    'at=strike.maybe.masdar ~2 w:علي ~1 place',
    ['ضربات على مدينة نهران'],
    {
      needs: 'place',
      mustNot: ['ضربة موجعة للاقتصاد'],
    },
  ),
  rule('blow-at-site', 'fire', 'agent-target', 'at=strike.maybe ~2 site|actor', ['ضربات على مواقع التنظيم'], {
    mustNot: ['ضرب زلزال المدينة'],
  }),
  rule(
    'aircraft-went-on',
    'air_strike',
    'agent-target',
    'go.on ~1 aircraft|air ~4 at=attack.noun|campaign w:علي|w:ضد',
    ['واصلت المقاتلات هجومها على مواقع المسلحين', 'تواصل الطائرات حملتها ضد التنظيم'],
    { mustNot: ['واصل المهاجم هجومه على المرمى'] },
  ),
  rule(
    'fire-answered',
    'fire',
    'agent-target',
    'at=reply.verb ~4 w:علي ~1 s:مصدر|s:مصادر ~1 s:نيران|gunfire|launch',
    ['ردت القوات على مصدر النيران', 'رد الجيش على مصادر إطلاق النار'],
    { mustNot: ['رد الوزير على مصدر الشائعة'] },
  ),
]
