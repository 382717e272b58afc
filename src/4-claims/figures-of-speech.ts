/** Blasts and blows that are figures of speech: quarrels that explode, a painful blow to a band. */
import type { Trigger } from './bind-tolls.ts'
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { wanted } from './tags.ts'

const FIGURES = wanted(
  's:دستور s:خلاف s:خلافات s:ازمه s:ازمات s:اوضاع s:وضع s:موقف s:غضب s:صراع s:فضيحه s:مفاجاه s:جدل s:شارع s:جهود s:مساعي s:اتفاق s:تفاهمات s:مفاوضات s:محادثات s:علاقات'.split(
    ' ',
  ),
)
const PEACE = wanted(['s:سلام', 's:سياسي', 's:سياسيه', 's:سلميه', 's:تفاوضيه'])
/** "تفجر الخلافات", "انفجار الأوضاع", "نسف عملية السلام": a figure of speech. */
const isFigure = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.type === 'blast' &&
  ([items[at + 1], items[at + 2]].some(item => has(item, FIGURES)) || has(items[at + 2], PEACE))

const HEAVY_BLOW = wanted(
  's:كبيره s:كبري s:قاصمه s:موجعه s:قويه s:قاسيه s:قاضيه s:حاسمه s:شديده s:مؤلمه s:معنويه s:سياسيه s:اقتصاديه s:امنيه s:استباقيه s:مزدوجه s:جديده'.split(
    ' ',
  ),
)
const IS_THOUGHT = wanted('s:تعتبر s:يعتبر s:تعد s:يعد s:سيشكل s:ستشكل s:ستمثل s:سيمثل'.split(' '))
const THOUGHT_REACH = 10
/** "ضربة موجعة للتنظيم", "اعتدى عليه بالضرب", "ضرب الخلايا الإرهابية": a setback, a beating, what police do. */
const isBlowOfSpeech = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  const item = items[at]
  if (!has(item, 'strike.maybe') || (rule.type !== 'fire' && rule.type !== 'air_strike')) return false
  if (has(item, 's:ضرب') && ((has(item, 'def') && item?.preposition === 'ب') || has(items[at + 1], 'cell', 'people')))
    return true
  const [how, toWhom] = [items[at + 1], items[at + 2]]
  // "الضربات الاستباقية القوية لأجهزة الأمن": what they did, and not what was done to them.
  if (has(item, 's:ضربات') && has(how, HEAVY_BLOW))
    return [2, 3].some(k => items[at + k]?.preposition === 'ل' && has(items[at + k], 'armed.side'))
  if (!has(item, 's:ضربه')) return false
  // "ويعد مقتله ضربة للجماعة".
  if (how?.preposition === 'ل')
    return items.slice(Math.max(0, at - THOUGHT_REACH), at).some(one => has(one, IS_THOUGHT))
  return has(how, HEAVY_BLOW) && toWhom?.preposition === 'ل'
}

/** Whether a blast or a blow is one of speech alone. */
export const isFigureOfSpeech = (items: readonly Item[], trigger: Trigger): boolean =>
  isFigure(items, trigger) || isBlowOfSpeech(items, trigger)
