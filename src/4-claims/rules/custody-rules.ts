/** Who is taken, held, killed in custody, freed, driven out. */
import { rule, type TriggerRule } from './trigger-rule.ts'

export const CUSTODY_RULES: readonly TriggerRule[] = [
  rule(
    'captives-swapped',
    'agreement',
    'mutual',
    'at=free.up.verb|release.verb ~1 w:مقابل',
    ['أسرى حرروا مقابل جنود'],
    {
      mustNot: ['حررت القوات أسرى'],
    },
  ),
  rule('people-freed', 'release', 'none', 'people ~1 w:تم|w:تمت|w:جري at=free.up.masdar|rescue.masdar|release.masdar', [
    'عشرون امرأة تم تحريرهن',
  ]),
  rule('people-evacuated', 'release', 'agent-target', 'at=evacuate ~3 civilian|casualty|captured.person|counted', [
    'أجلى متطوعون 45 عائلة',
  ]),
  rule(
    'died-of-torture',
    'execution',
    'victim-genitive',
    'at=kill|die|die.natural ~8 w:تحت|s:نتيجه|w:جراء|w:اثر s:تعذيب',
    ['توفي معتقل تحت التعذيب في سجون الحكومة', 'مقتل ثلاثة أسرى جراء التعذيب'],
    { needs: 'victims', mustNot: ['توفي مريض تحت العلاج'] },
  ),
  rule('executed', 'execution', 'agent-target', 'at=execute', ['أعدم التنظيم خمسة أسرى'], {
    needs: 'side',
    anaphoric: true,
  }),
  rule('abducted', 'abduction', 'agent-target', 'at=abduct', ['خطف مسلحون طبيبا'], { anaphoric: true }),
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
    'at=lead.away ~11 s:مجهول|s:مجهوله',
    ['اقتاد مسلحون شابين إلى جهة مجهولة'],
    {
      mustNot: ['اقتاد الدليل السائحين إلى الفندق'],
    },
  ),
  rule(
    'drove-off',
    'abduction',
    'agent-target',
    'at=drive.off armed|armed.side|combatant ~3 counted&!def',
    ['ساق المسلحون معهم عشرين فتاة'],
    {
      mustNot: ['ساق السائق الشاحنة', 'بترت ساق طفل'],
    },
  ),
  rule(
    'went-missing',
    'abduction',
    'victim-genitive',
    'at=lose.verb&!w:فقدت&!w:وفقدت counted&!combatant&!people.killed&!others !life',
    ['فقد ثلاثة صحافيين في المدينة'],
    {
      mustNot: ['فقد شخصان حياتهما', 'فقد الجيش ثلاثة جنود', 'قتل جنديان وفقد ثلاثة آخرون'],
    },
  ),
  rule('raped', 'sexual_violence', 'agent-target', 'at=rape', ['اغتصب مسلحون ثلاث نساء'], { needs: 'side' }),
  rule(
    'vanished',
    'abduction',
    'victim-genitive',
    'at=vanish ~2 counted ~4 w:قسرا|s:قسري|s:غامضه',
    ['اختفى ثلاثة ناشطين قسرا في قلازار'],
    { mustNot: ['اختفى ثلاثة متسلقين في الجبل'] },
  ),
  rule('trace-lost', 'abduction', 'victim-genitive', 'at=lose ~1 trace', ['فقدان أثر ثلاثة صحافيين']),
  rule('arrest-campaign', 'arrest', 'agent-target', 'at=campaign ~1 arrest.masdar', ['شنت القوات حملة اعتقالات'], {
    anaphoric: true,
    mustNot: ['حملة تطعيم'],
  }),
  rule('arrested', 'arrest', 'agent-target', 'at=arrest', ['اعتقلت الشرطة ثلاثة'], { anaphoric: true }),
  rule('laid-hands-on', 'arrest', 'agent-target', 'at=grab ~2 w:علي ~1 people|number|cell', ['ألقت القبض على اثنين']),
  rule(
    'network-seized',
    'arrest',
    'agent-target',
    'at=seize|grab|arrest ~2 s:شبكه ~3 armed|armed.side|combatant',
    ['ضبط شبكة إرهابية تضم ستة أشخاص'],
    { mustNot: ['ضبط شبكة لتهريب الدخان'] },
  ),
  rule(
    'cell-seized',
    'arrest',
    'agent-target',
    'at=seize.verb|seize.masdar armed.side? cell',
    ['ضبطت الشرطة خلية إرهابية'],
    {
      mustNot: ['ضبطت الشرطة شحنة'],
    },
  ),
  rule(
    'fell-into-hands',
    'arrest',
    'victim-genitive',
    'at=happen.verb|fall.verb people ~2 w:قبضه|w:الاسر|w:اسر|people&family&def',
    ['وقع خمسة جنود في الأسر', 'سقط قيادي في قبضة الشرطة'],
    { needs: 'victims', mustNot: ['وقع خمسة جنود في كمين'] },
  ),
  rule('seized-people', 'arrest', 'agent-target', 'at=seize ~1 counted', ['ضبطت الشرطة ثلاثة مطلوبين'], {
    needs: 'victims',
    mustNot: ['ضبطت الشرطة ثلاث سيارات'],
  }),
  rule(
    'brought-down',
    'arrest',
    'agent-target',
    'at=topple ~2 cell|combatant&counted',
    ['أطاحت الشرطة بخلية إرهابية', 'أطاح الأمن بثلاثة مسلحين'],
    { mustNot: ['أطاح البرلمان بالحكومة'] },
  ),
  rule('caught', 'arrest', 'agent-target', 'at=catch ~2 people|number', ['أمسكت الدورية باثنين'], {
    mustNot: ['أمسك بزمام الأمور'],
  }),
  rule('stopped-suspects', 'arrest', 'agent-target', 'at=halt ~2 people&!attacker', ['أوقفت الشرطة عشرة أشخاص'], {
    mustNot: ['أوقف انتحاريون تقدم القوات'],
  }),
  rule('stopped-by-name', 'arrest', 'agent-target', 'at=halt.verb ~6 w:المدعو|w:المدعوه|w:المدعوين', [
    'أوقفت الاستخبارات في البلدة المدعو أبو صالح',
  ]),
  rule('seized-somebody', 'arrest', 'agent-target', 'at=hold.verb ~2 counted&!def|number', ['أمسكت الدورية باثنين'], {
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
  rule(
    'handed-arms-over',
    'surrender',
    'given-up',
    'at=hand.over.verb ~4 w:سلاحهم|w:اسلحتهم',
    ['سلم عشرون مسلحا أسلحتهم'],
    {
      needs: 'side',
      mustNot: ['سلم الموظفون أوراقهم'],
    },
  ),
  rule('handed-self-to', 'surrender', 'given-to', 'at=hand.over self', ['قام مسلح بتسليم نفسه للجيش'], {
    mustNot: ['سلم المسلح سلاحه للجيش'],
  }),
  rule('handed-selves-over', 'surrender', 'given-up', 'at=hand.over ~3 self', ['سلم المسلحون أنفسهم']),
  rule('released', 'release', 'agent-target', 'at=release ~1 w:عن', ['الإفراج عن الأسرى']),
  rule(
    'released-after-aside',
    'release',
    'agent-target',
    'at=release.verb ~6 w:عن people',
    ['أفرجت الجماعة، يوم الجمعة، عن عشرين أسيرا'],
    { mustNot: ['أفرجت الوزارة، يوم الجمعة، عن الدفعة'] },
  ),
  rule(
    'freed-whom',
    'release',
    'agent-target',
    'at=release.verb w:عنهم|w:عنه|w:عنها|w:عنهما',
    ['أسرى أفرجت عنهم القوات'],
    { mustNot: ['أفرجت الوزارة عن الدفعة'] },
  ),
  rule('set-free', 'release', 'agent-target', 'at=launch ~2 liberty', ['أطلق سراح الرهائن'], {
    mustNot: ['إطلاق مشروع لثلاثة شبان', 'إطلاق النار على ثلاثة رهائن'],
  }),
  rule(
    'captives-released',
    'release',
    'agent-target',
    'at=launch.verb ~1 people.captured|hostage',
    ['أطلق بموجبها 54 أسيرا', 'أطلق الخاطفون الرهائن'],
    { mustNot: ['أطلق المسلحون النار على رهائن'] },
  ),
  rule('let-go', 'release', 'agent-target', 'at=vacate s:سبيل', ['أخلي سبيل عشرة معتقلين']),
  rule(
    'came-out-by-agreement',
    'release',
    'none',
    'at=go.out.verb|leave.verb civilian ~3 w:من ~4 w:بموجب|settlement|agree.masdar|truce',
    ['خرج ألف مدني من المدينة بموجب تسوية'],
    { mustNot: ['خرج المدنيون من المسجد'] },
  ),
  rule('freed-people', 'release', 'agent-target', 'at=free.up|rescue ~2 people&!armed', [
    'تحرير 12 رهينة',
    'إنقاذ عشرات العالقين',
  ]),
  rule(
    'got-people-back',
    'release',
    'agent-target',
    'at=retake ~2 civilian&counted&!body|hostage|people.captured',
    ['استعاد الجيش ثلاثين تلميذا خطفوا قبل شهر', 'استعادة الرهائن'],
    { mustNot: ['استعاد الجيش المدينة', 'استعادة جثث عشرة مدنيين'] },
  ),
  rule('captives-delivered', 'release', 'agent-target', 'at=deliver ~2 hostage|people.captured', [
    'تخليص 12 رهينة من أيدي الخاطفين',
  ]),
  rule('people-fled', 'displacement', 'given-up', 'at=flee ~2 civilian|displaced', ['فر عشرات المدنيين من منازلهم'], {
    mustNot: ['هربت الفرصة'],
  }),
  rule('fled-people', 'displacement', 'given-up', 'civilian ~2 at=flee.verb', ['إن السكان فروا من منازلهم']),
  rule(
    'forced-from-home',
    'displacement',
    'none',
    'at=force.to ~4 civilian|displaced|counted ~3 flee|leave|displace|abandon',
    ['أجبرت المعارك السكان على مغادرة منازلهم', 'واضطر القصف ألفي شخص إلى ترك البلدة'],
    { mustNot: ['أجبرت الشركة الموظفين على التوقيع'] },
  ),
  rule(
    'emptied-of-people',
    'displacement',
    'agent-target',
    'at=empty.out ~9 civilian',
    ['أفرغ المسلحون البلدة من سكانها'],
    { mustNot: ['أفرغت السفينة حمولتها'] },
  ),
  rule(
    'sought-shelter',
    'displacement',
    'given-up',
    'at=shelter|resort.verb ~2 civilian ~2 w:الي|w:في|p:ب',
    ['لاذ السكان بالقرى المجاورة'],
    {
      needs: 'place',
      mustNot: ['لاذ المسلحون بالفرار'],
    },
  ),
  rule('convoy-of-displaced', 'displacement', 'given-up', 'arrive|enter.verb ~2 at=convoy ~3 displaced|family', [
    'وصلت قافلة ثالثة من المهجرين إلى البلدة',
  ]),
  rule('displaced', 'displacement', 'given-up', 'at=displace', ['نزحت عائلات من الحي']),
]
