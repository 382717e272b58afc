/** Who is taken, held, killed in custody, freed, driven out. */
import { rule, type TriggerRule } from './trigger-rule.ts'

export const CUSTODY_RULES: readonly TriggerRule[] = [
  rule('people-freed', 'release', 'none', 'people ~1 w:تم|w:تمت|w:جري at=free.up.masdar|rescue.masdar|release.masdar', [
    'عشرون امرأة تم تحريرهن',
  ]),
  rule('people-evacuated', 'release', 'agent-target', 'at=evacuate ~3 civilian|casualty|captured.person', [
    'أجلى متطوعون 45 عائلة',
  ]),
  rule('executed', 'execution', 'agent-target', 'at=execute', ['أعدم التنظيم خمسة أسرى'], { needs: 'side' }),
  rule('abducted', 'abduction', 'agent-target', 'at=abduct', ['خطف مسلحون طبيبا']),
  rule('detained-by-armed', 'abduction', 'agent-target', 'at=detain ~3 people', ['احتجز المسلحون مدنيين']),
  rule(
    'took-hostages',
    'abduction',
    'agent-target',
    'at=take.as|detain ~4 hostage',
    ['اتخذ المسلحون عشرين شخصا رهائن'],
    {
      mustNot: ['أخذت الشركة قرضا'],
    },
  ),
  rule(
    'led-away',
    'abduction',
    'agent-target',
    'at=lead.away ~7 s:مجهول|s:مجهوله',
    ['اقتاد مسلحون شابين إلى جهة مجهولة'],
    {
      mustNot: ['اقتاد الدليل السائحين إلى الفندق'],
    },
  ),
  rule('raped', 'sexual_violence', 'agent-target', 'at=rape', ['اغتصب مسلحون ثلاث نساء'], { needs: 'side' }),
  rule('trace-lost', 'abduction', 'victim-genitive', 'at=lose ~1 trace', ['فقدان أثر ثلاثة صحافيين']),
  rule('arrest-campaign', 'arrest', 'agent-target', 'at=campaign ~1 arrest.masdar', ['شنت القوات حملة اعتقالات'], {
    anaphoric: true,
    mustNot: ['حملة تطعيم'],
  }),
  rule('arrested', 'arrest', 'agent-target', 'at=arrest', ['اعتقلت الشرطة ثلاثة'], { anaphoric: true }),
  rule('laid-hands-on', 'arrest', 'agent-target', 'at=grab ~2 w:علي ~1 people|number', ['ألقت القبض على اثنين']),
  rule('caught', 'arrest', 'agent-target', 'at=catch ~2 people|number', ['أمسكت الدورية باثنين'], {
    mustNot: ['أمسك بزمام الأمور'],
  }),
  rule('stopped-suspects', 'arrest', 'agent-target', 'at=halt ~2 people', ['أوقفت الشرطة عشرة أشخاص']),
  rule('seized-somebody', 'arrest', 'agent-target', 'at=hold.verb ~2 people.counted|number', ['أمسكت الدورية باثنين'], {
    needs: 'side',
    mustNot: ['أمسك الحارس الكرة'],
  }),
  rule('left-homes', 'displacement', 'given-up', 'at=abandon|leave.verb ~2 home', ['ترك السكان بيوتهم'], {
    needs: 'victims',
    mustNot: ['ترك اللاعب ناديه'],
  }),
  rule('laid-down-arms', 'surrender', 'given-up', 'at=throw ~3 w:سلاحهم|w:اسلحتهم', ['ألقى المسلحون سلاحهم']),
  rule('stopped-counted', 'arrest', 'agent-target', 'at=halt.verb ~4 counted', ['القوات أوقفت، أمس، عشرة أشخاص'], {
    needs: 'victims',
    mustNot: ['أوقف الحكم المباراة'],
  }),
  rule('gave-up', 'surrender', 'given-up', 'at=surrender', ['استسلم عشرون مقاتلا']),
  rule('handed-selves-over', 'surrender', 'given-up', 'at=hand.over ~3 self', ['سلم المسلحون أنفسهم']),
  rule('released', 'release', 'agent-target', 'at=release ~1 w:عن', ['الإفراج عن الأسرى']),
  rule('set-free', 'release', 'agent-target', 'at=launch ~1 liberty', ['أطلق سراح الرهائن'], {
    mustNot: ['إطلاق مشروع لثلاثة شبان', 'إطلاق النار على ثلاثة رهائن'],
  }),
  rule('freed-people', 'release', 'agent-target', 'at=free.up|rescue ~2 people', [
    'تحرير 12 رهينة',
    'إنقاذ عشرات العالقين',
  ]),
  rule('people-fled', 'displacement', 'given-up', 'at=flee ~2 civilian|displaced', ['فر عشرات المدنيين من منازلهم'], {
    mustNot: ['هربت الفرصة'],
  }),
  rule('fled-people', 'displacement', 'given-up', 'civilian ~2 at=flee.verb', ['إن السكان فروا من منازلهم']),
  rule(
    'forced-from-home',
    'displacement',
    'none',
    'at=force.to ~3 civilian|displaced ~2 flee|leave|displace',
    ['أجبرت المعارك السكان على مغادرة منازلهم'],
    { mustNot: ['أجبرت الشركة الموظفين على التوقيع'] },
  ),
  rule(
    'emptied-of-people',
    'displacement',
    'agent-target',
    'at=empty.out ~6 civilian',
    ['أفرغ المسلحون البلدة من سكانها'],
    { mustNot: ['أفرغت السفينة حمولتها'] },
  ),
  rule('displaced', 'displacement', 'given-up', 'at=displace', ['نزحت عائلات من الحي']),
]
