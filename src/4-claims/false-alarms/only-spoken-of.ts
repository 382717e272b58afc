/** Deeds that are only spoken of: threatened, weighed up, planned by nobody, praised, or what a person does for a living. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Trigger } from '../mentions/trigger.ts'

const isTensed = (item: Item | undefined): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun')

const HARM: ReadonlySet<string> = new Set(['killing', 'execution', 'abduction'])
const THREAT = wanted(['threaten', 's:توعد', 's:هدد'])
const THREAT_REACH = 6
/** "هدد التنظيم بقتل الرهائن", "توعدوه بالقتل": the threat is the news, and nobody was hurt by it. */
const isThreatened = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (!HARM.has(rule.type) || items[at]?.preposition !== 'ب' || !has(items[at], 'masdar')) return false
  const before = items.slice(Math.max(0, at - THREAT_REACH), at)
  const from = before.findLastIndex(item => has(item, THREAT))
  return from >= 0 && !before.slice(from + 1).some(item => has(item, 'stop', 'comma') || isTensed(item))
}

const DEEMED = wanted('s:تعتبر s:يعتبر s:تعد s:يعد s:تبقي s:تظل s:اعتبر s:اعتبرت'.split(' '))
const WORTH = wanted(
  's:ضروري s:ضروريه s:ضروره s:مهم s:مهمه s:حاسم s:حاسمه s:حيوي s:حيويه s:اساسي s:اساسيه s:اولويه s:هدف s:هدفا s:شرط s:شرطا s:مفتاح s:مفتاحا'.split(
    ' ',
  ),
)
const WORTH_REACH = 18
/** "وتعتبر السيطرة على المدينة ضرورية للجيش": what a place is worth, and nobody took it by that. */
const isWeighedUp = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.type !== 'capture' || !has(items[at], 'masdar') || !has(items[at - 1], DEEMED)) return false
  const behind = items.slice(at + 1, at + 1 + WORTH_REACH)
  const end = behind.findIndex(item => has(item, 'stop'))
  return behind.slice(0, end < 0 ? behind.length : end).some(item => has(item, WORTH) && !has(item, 'def'))
}

const FIGHTS = wanted(['s:يقاتل', 's:يحارب', 's:قاتل', 's:حارب'])
const WHO = wanted(['relative'])
/** "شاب يقاتل في الخارج", "متشدد كان يقاتل هناك": what one person does, by whom no battle is told. */
const isOnePersonsLot = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.id !== 'clashes' || !has(items[at], FIGHTS) || !isTensed(items[at])) return false
  let k = at - 1
  while (k > 0 && has(items[k], WHO, 'be', 'qad')) k--
  const who = items[k]
  return who?.people
    ? !who.people.plural && who.people.number === null
    : /^(مقاتل|متطرف|متشدد|جهادي)/.test(who?.word?.best.stem ?? '')
}

const NONE = wanted(['w:لا', 'w:ليس', 'w:ليست', 'w:ولا', 'w:لم', 'w:وليس', 's:عدم', 's:دون'])
const PLAN_REACH = 9
const NONE_REACH = 5
/** "لا توجد خطط لإرسال قوات", "ليس لدى الحكومة خطط": what nobody plans. */
const isUnplanned = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.type !== 'operation' && rule.type !== 'clash') return false
  const plan = items.slice(Math.max(0, at - PLAN_REACH), at + 1).findLastIndex(item => has(item, 'plan'))
  const k = plan < 0 ? -1 : Math.max(0, at - PLAN_REACH) + plan
  return k > 0 && items.slice(Math.max(0, k - NONE_REACH), k).some(item => has(item, NONE))
}

const WAGES = wanted(
  's:قاتل s:قاتلوا s:قاتلت s:قاتلنا s:حارب s:حاربوا s:حاربت s:حاربنا s:يقاتلون s:يحاربون s:نقاتل s:نحارب'.split(' '),
)
/** "إن العراقيين قاتلوا التنظيم صفا واحدا": what a nation did in the words of its praise, at no place. */
const isNationsFight = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.id !== 'clashes' || !has(items[at], WAGES) || !isTensed(items[at])) return false
  const nation = [items[at - 1], items[at + 1]].some(
    who => has(who, 's:شعب', 's:شعبنا') || (has(who, 'demonym') && has(who, 'def') && !who?.people?.number),
  )
  const we = /نا$|^ن/.test(items[at]?.word?.best.stem ?? '')
  return (nation || we) && !items.slice(at).some(item => item.kind === 'place')
}

/** Whether a deed is only threatened, weighed up or told of one person's life. */
export const isOnlySpokenOf = (items: readonly Item[], trigger: Trigger): boolean =>
  [isThreatened, isWeighedUp, isOnePersonsLot, isUnplanned, isNationsFight].some(test => test(items, trigger))
