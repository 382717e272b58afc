/** Blasts and blows that are figures of speech: quarrels that explode, a painful blow to a band. */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'
import { isVerbalAttack } from './verbal-attacks.ts'

const FIGURES = wanted(
  's:دستور s:خلاف s:خلافات s:ازمه s:ازمات s:اوضاع s:وضع s:موقف s:غضب s:صراع s:فضيحه s:مفاجاه s:جدل s:شارع s:جهود s:مساعي s:اتفاق s:تفاهمات s:مفاوضات s:محادثات s:علاقات s:نزاع s:نزاعات s:توتر s:توترات s:احتقان s:عنف'.split(
    ' ',
  ),
)
const FIGURE_REACH = 8
/** "تنفجر في المنطقة من حين إلى آخر نزاعات": behind place and time, what bursts out. */
const isBurstOut = (items: readonly Item[], at: number): boolean => {
  if (!has(items[at], 'verb')) return false
  const behind = items.slice(at + 1, at + 1 + FIGURE_REACH)
  const to = behind.findIndex(item => has(item, 'comma', 'stop', 'verb'))
  const near = to < 0 ? behind : behind.slice(0, to)
  return near.some((item, i) => has(item, FIGURES) && item.preposition === null && !has(near[i - 1], 'prep'))
}
/** "انفجار سياسي", "انفجارا شعبيا": what nobody sets off. */
const OF_MOODS = wanted(
  's:سياسي s:سياسيا s:شعبي s:شعبيا s:اجتماعي s:اجتماعيا s:سكاني s:سكانيا s:حربي s:حربيا'.split(' '),
)
const PEACE = wanted(['s:سلام', 's:سياسي', 's:سياسيه', 's:سلميه', 's:تفاوضيه'])
/** "تفجر الخلافات", "انفجار الأوضاع", "نسف عملية السلام": a figure of speech. */
const isFigure = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'blast' &&
  ([items[at + 1], items[at + 2]].some(item => has(item, FIGURES)) ||
    has(items[at + 2], PEACE) ||
    has(items[at + 1], OF_MOODS) ||
    isBurstOut(items, at))

const BURSTS = /^(تفجر|انفجر|يتفجر|تتفجر|ينفجر|تنفجر)(ت|ا|تا|ه|ها)?$/
const OF_IT = /(ه|ها)$/
const FIGHTS = wanted('clash s:حرب s:الحرب s:تمرد s:التمرد s:انتفاضه s:الانتفاضه s:ثوره s:الثوره'.split(' '))
const FIGHT_REACH = 8
/** "تفجر القتال", "تفجرت المعارك", "الاقتتال مستمر بعد تفجره": fighting that breaks out sets off no bomb. */
const isOutbreak = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  const stem = items[at]?.word?.best.stem ?? ''
  if (rule.type !== 'blast' || !BURSTS.test(stem)) return false
  const next = items[at + 1]
  if (OF_IT.test(stem)) return items.slice(Math.max(0, at - FIGHT_REACH), at).some(one => has(one, FIGHTS))
  return has(next, FIGHTS) && next?.preposition === null && !next.conjunction
}

const HEAVY_BLOW = wanted(
  's:كبيره s:كبري s:قاصمه s:موجعه s:قويه s:قاسيه s:قاضيه s:قاتله s:مميته s:حاسمه s:شديده s:مؤلمه s:معنويه s:سياسيه s:اقتصاديه s:امنيه s:استباقيه s:مزدوجه s:جديده'.split(
    ' ',
  ),
)
const IS_THOUGHT = wanted('s:تعتبر s:يعتبر s:تعد s:يعد s:سيشكل s:ستشكل s:ستمثل s:سيمثل'.split(' '))
const THOUGHT_REACH = 10
/** "ضربة موجعة للتنظيم", "اعتدى عليه بالضرب", "تعرض للضرب", "ضرب الخلايا الإرهابية": a setback, a beating, what police do. */
const isBlowOfSpeech = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  const item = items[at]
  if (!has(item, 'strike.maybe') || (rule.type !== 'fire' && rule.type !== 'air_strike')) return false
  if (has(item, 's:ضرب') && ((has(item, 'def') && item?.preposition != null) || has(items[at + 1], 'cell', 'people')))
    return true
  const [how, toWhom] = [items[at + 1], items[at + 2]]
  // "الضربات القوية لأجهزة الأمن": what they did, and not what was done to them.
  if (has(item, 's:ضربات') && has(how, HEAVY_BLOW))
    return [2, 3].some(k => items[at + k]?.preposition === 'ل' && has(items[at + k], 'armed.side'))
  if (!has(item, 's:ضربه')) return false
  // "ويعد مقتله ضربة للجماعة".
  if (how?.preposition === 'ل')
    return items.slice(Math.max(0, at - THOUGHT_REACH), at).some(one => has(one, IS_THOUGHT))
  return has(how, HEAVY_BLOW) && toWhom?.preposition === 'ل'
}

const ABSTRACT = wanted(
  's:استقرار s:وحده s:سياده s:هويه s:سمعه s:اقتصاد s:شرعيه s:عقول s:شباب s:نسيج s:مصالح s:مكتسبات s:لحمه s:عقيده s:حقوق s:عمليه s:مسيره'.split(
    ' ',
  ),
)
/** "يستهدف أمن البلاد واستقرارها": what has no place and no body. */
function isAimedAtIdea(items: readonly Item[], { at, rule }: Trigger): boolean {
  if (rule.id !== 'targeted' || !has(items[at], 'verb')) return false
  const what = items[at + 1]
  if (has(what, ABSTRACT)) return !has(what, 'def') || !has(what, 'place.kind')
  return (
    (has(what, 's:امن') || /^امن /.test(normalForm(what?.actor?.text ?? ''))) && !has(what, 'def') && !what?.conjunction
  )
}

const KILLS = wanted('s:قتل s:يقتل s:ضرب s:يضرب s:اصطاد s:صيد s:اصطياد'.split(' '))
const BIRDS = wanted(['s:عصفورين', 's:عصافير'])
/** "قتل عصفورين بحجر". */
const isOfBirds = (items: readonly Item[], { at }: Trigger): boolean =>
  has(items[at], KILLS) &&
  [items[at + 1], items[at + 2]].some(item => has(item, BIRDS) || /^عصفورين/.test(item?.people?.text ?? ''))

const USURPED = wanted(
  's:سلطه s:سلطات s:حكم s:عرش s:شرعيه s:ارض s:اراضي s:ارضنا s:حق s:حقوق s:دوله s:وطن s:قرار s:املاك s:ممتلكات s:اموال s:قدس'.split(
    ' ',
  ),
)
const RULERS = /^(ال|لل)?(سلطه|سلطات|حكم|دوله)( |$)/
const USURPED_REACH = 2
/** "اغتصابهم السلطة", "اغتصاب الأراضي": what is usurped is no person. */
const isUsurped = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'raped' &&
  items
    .slice(at + 1, at + 1 + USURPED_REACH)
    .some(item => has(item, USURPED) || RULERS.test(normalForm(item.actor?.text ?? '')))

/** Whether a blast or a blow is one of speech alone. */
export const isFigureOfSpeech = (items: readonly Item[], trigger: Trigger): boolean =>
  isVerbalAttack(items, trigger) ||
  isFigure(items, trigger) ||
  isOutbreak(items, trigger) ||
  isBlowOfSpeech(items, trigger) ||
  isAimedAtIdea(items, trigger) ||
  isUsurped(items, trigger) ||
  isOfBirds(items, trigger)
