/** Talks that are held or fail, an end of fighting that sides agree to, and crowds that are dispersed or block a road. */
import { rule, type TriggerRule } from './trigger-rule.ts'

/** Known to no lexicon: as a verb of its own it would part what goes on. */
const USES = ['استخدم', 'استخدمت', 'استخدموا', 'استخدام'].flatMap(form => [`w:${form}`, `w:و${form}`]).join('|')

const FIGHTERS = 'armed.side|combatant'

export const ACCORD_RULES: readonly TriggerRule[] = [
  rule(
    'agreed-to-stop',
    'agreement',
    'mutual',
    'at=s:وافق|s:وافقت|s:وافقوا|s:موافقه ~2 w:علي ~1 s:وقف|s:هدنه|s:تهدئه|s:انهاء ~2 clash|campaign|gunfire|launch|attack.noun|truce|s:اعمال',
    ['وافقت الفصائل على وقف الأعمال القتالية'],
    { needs: 'side', mustNot: ['وافقت الحكومة على وقف المشروع'] },
  ),
  rule(
    'came-to-terms',
    'agreement',
    'mutual',
    'at=agree.verb ~5 w:مع actor|armed.side ~1 w:علي',
    ['اتفق وجهاء البلدة مع الجيش على خروج المسلحين'],
    { needs: 'side', mustNot: ['اتفق الفريق مع المدرب على الخطة'] },
  ),
  rule('agreed-to-truce', 'agreement', 'mutual', 'at=s:وافق|s:وافقت|s:وافقوا|s:موافقه ~2 w:علي truce', [
    'وافقت الفصائل على هدنة',
  ]),
  rule(
    'ceasefire-announced',
    'agreement',
    'mutual',
    'announce ~1 at=w:وقف|w:ايقاف|w:تعليق|w:تجميد|w:بوقف|w:وقفا|w:تعليقا ~1 campaign|attack.noun|strike|strike.maybe.masdar|shell.masdar|clash.masdar|s:اعمال ~2 w:العسكريه|w:القتاليه|w:العدائيه|w:الهجوميه|w:الجويه|w:الصاروخيه|w:علي|w:ضد|w:في|p:ل|stop',
    ['أعلن الجيش وقف العمليات العسكرية في المدينة', 'أعلنت الجماعة تعليق هجماتها الصاروخية'],
    { needs: 'side', mustNot: ['أعلنت الشركة وقف العمليات', 'أعلن الجيش العمليات العسكرية'] },
  ),
  rule(
    'deal-from-both-sides',
    'agreement',
    'mutual',
    `sign|reach ~1 w:بين? ~1 ${FIGHTERS} ~3 w:من s:جهه ~8 at=agree.masdar|settlement|truce`,
    ['توصل الجيش من جهة ووجهاء البلدة من جهة أخرى إلى اتفاق'],
    { mustNot: ['توصل الجيش من جهة ثانية إلى قرار', 'توصلت الشركة من جهة والعمال من جهة أخرى إلى اتفاق'] },
  ),
  rule(
    'deal-of-both-sides',
    'agreement',
    'mutual',
    `sign|reach ~5 w:من s:جهه ~3 ${FIGHTERS} ~5 at=agree.masdar|settlement|truce`,
    ['توصل وجهاء البلدة من جهة والمسلحون من جهة أخرى إلى اتفاق'],
    { mustNot: ['توصلت الشركة من جهة والعمال من جهة أخرى إلى اتفاق'] },
  ),
  rule(
    'deal-was-reached',
    'agreement',
    'mutual',
    `at=agree.masdar|settlement|truce ~1 w:تم|w:جري|w:تمت reach.masdar|sign.masdar ~2 w:بين|w:مع ~7 ${FIGHTERS}`,
    ['إن اتفاقا جرى التوصل إليه بين الحكومة والمسلحين', 'هدنة جرى توقيعها مع المتمردين'],
    { needs: 'side', mustNot: ['إن اتفاقا جرى التوصل إليه بين الشركتين'] },
  ),
  rule(
    'surrender-deal',
    'agreement',
    'mutual',
    'at=agree.masdar&!def surrender.masdar&!def',
    ['وذلك في اتفاق استسلام'],
    {
      mustNot: ['اتفاق تعاون', 'اتفاق على الاستسلام'],
    },
  ),
  rule(
    'deal-announced',
    'agreement',
    'mutual',
    `announce ~3 at=agree.masdar|settlement w:بين|w:مع ~6 ${FIGHTERS}`,
    ['أعلنت الوزارة عن اتفاق بين الحكومة والمسلحين', 'أعلن الوسيط الاتفاق مع المتمردين'],
    { needs: 'side', mustNot: ['أعلنت الوزارة عن اتفاق بين شركتين'] },
  ),
  rule(
    'deal-near',
    'agreement',
    'mutual',
    `at=agree.masdar|settlement ~2 ${FIGHTERS} ~4 become.verb s:وشيك|s:وشيكا|s:قريب|s:قريبا|s:وشيكه|s:قريبه`,
    ['إن اتفاقا مع المسلحين بات وشيكا'],
    { planned: true, needs: 'side', mustNot: ['إن اتفاقا مع الشركة بات وشيكا'] },
  ),
  rule(
    'near-deal',
    'agreement',
    'mutual',
    `at=agree.masdar|settlement s:وشيك|s:وشيكا|s:وشيكه|s:مرتقب|s:مرتقبا|s:مرتقبه ~4 w:بين|w:مع ~4 ${FIGHTERS}`,
    ['إن اتفاقا وشيكا سيوقع بين الحكومة والمسلحين'],
    { planned: true, needs: 'side', mustNot: ['إن اتفاقا وشيكا سيوقع بين الشركتين'] },
  ),
  rule(
    'talks-failed',
    'agreement',
    'mutual',
    's:فشل|s:فشلت|s:انهارت|s:انهار|s:تعثر|s:تعثرت|s:انهيار at=talks ~2 w:بين|w:مع',
    ['فشلت المفاوضات بين الحكومة والمتمردين'],
    { planned: true, needs: 'side', mustNot: ['فشلت المحاولة بين الفريقين'] },
  ),
  rule(
    'talks-held',
    'agreement',
    'mutual',
    'hold.talks|begin|launch ~3 round ~2 at=talks ~3 w:بين|w:مع',
    ['عقد وفد الحكومة جولة مفاوضات مع المتمردين', 'انطلقت جولة جديدة من المفاوضات بين الحكومة والحركة'],
    { planned: true, needs: 'side', mustNot: ['عقد الوزير مؤتمرا'] },
  ),
  rule(
    'crowd-dispersed',
    'protest',
    'none',
    'at=disperse|s:فض|s:فضت ~6 protester|protest',
    [
      'فرقت الشرطة متظاهرين بالغاز',
      'تفريق مظاهرة في قلازار',
      'فرقت الشرطة بالغاز المسيل للدموع متظاهرين',
      'فض الأمن مظاهرة في قلازار',
    ],
    { mustNot: ['فرقت السياسة الشركاء', 'فض النزاع بين الشركاء'] },
  ),
  rule(
    'crowd-fired-on',
    'violence',
    'agent-target',
    `at=${USES} ~3 gunfire|s:ذخيره ~3 w:لتفريق|w:لفض|w:لقمع|w:ضد ~1 protester|protest|civilian`,
    ['استخدم الجيش الرصاص لتفريق متظاهرين في قلازار', 'استخدام الذخيرة الحية ضد المحتجين'],
    { mustNot: ['استخدمت الشرطة الغاز لتفريق متظاهرين', 'استخدم المسلحون الرصاص ضد الجيش'] },
  ),
  rule(
    'crowd-suppressed',
    'violence',
    'agent-target',
    'at=suppress ~2 protester|protest|march|s:مشاركين|s:مشاركون|s:معتصمين|s:اعتصام|s:فعاليه',
    ['قمع قوات الاحتلال المشاركين في المسيرات', 'قمعت القوات مسيرة سلمية'],
    { mustNot: ['قمع الحريات في البلاد', 'سياسة القمع'] },
  ),
  rule(
    'road-blocked',
    'protest',
    'protesting',
    'at=cut protester|civilian ~2 s:طريق|s:طرق|s:طرقات|s:شارع',
    ['قطع محتجون الطريق بالإطارات', 'قطع أهالي البلدة الطريق'],
    { mustNot: ['قطع مسلحون الطريق'] },
  ),
]
