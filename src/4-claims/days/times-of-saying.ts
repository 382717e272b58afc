/** Which times tell when something was said, and not when it happened. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

/** "من سبتمبر إلى يناير": nobody takes so long to say it. */
const isStretch = (item: Item | undefined): boolean => item?.time?.expr.kind === 'between'

/** "الحرب بين الجيش والمتمردين": no "بين المتحدث أن". */
const isBetween = (items: readonly Item[], at: number): boolean =>
  has(items[at], 's:بين') && !has(items[at + 1], 'source', 'office', 'rank', 'person', 'w:ان')

const STATEMENTS = wanted('s:بيان s:تصريح s:تصريحات s:تغريده'.split(' '))
const CONFERENCE = wanted(['s:مؤتمر'])
const SPOKEN_TO = wanted(['s:صحفي', 's:صحافي', 's:رسمي', 's:متلفز', 's:متلفزه', 's:صحفيه', 's:صحافيه'])
const ISSUED = wanted('s:صدر s:نشر s:اصدر s:بث s:اصدره s:اصدرته s:نشره s:نشرته s:بثه s:بثته'.split(' '))
/** "في بيان لها أمس". */
const OF_ITS_OWN = wanted(['w:له', 'w:لها', 'w:لهم'])
const STATEMENT_REACH = 4
/** "في بيان أمس إن", "بيان للجيش صدر أمس": the statement whose day stands at `k`, or −1. */
function statementBefore(items: readonly Item[], k: number): number {
  for (let i = k - 1; i >= Math.max(0, k - STATEMENT_REACH); i--) {
    const item = items[i]
    if (has(item, STATEMENTS) || (has(item, CONFERENCE) && has(items[i + 1], SPOKEN_TO))) return i
    const goesOn =
      has(item, ISSUED) ||
      has(item, SPOKEN_TO) ||
      has(item, OF_ITS_OWN) ||
      item?.kind === 'actor' ||
      item?.preposition === 'ل'
    if (!goesOn) return -1
  }
  return -1
}

/** "أعلن الجيش، الأحد، أن", "قال مسؤول، أمس: ", "أعلنت الشرطة، السبت، مقتل ثلاثة": set off by commas it is still the saying's. */
function isSetOff(items: readonly Item[], k: number): boolean {
  if (!has(items[k - 1], 'comma')) return false
  const next = items[k + 2]
  if (has(items[k + 1], 'colon')) return true
  return has(items[k + 1], 'comma') && (has(next, 's:ان') || (has(next, 'masdar') && next?.conjunction !== true))
}

const THAT = wanted(['s:ان', 'colon'])
const LONG_REACH = 24
/** The word of saying of the clause in which the time at `k` stands, or −1, however long the name and the title of who says it. */
function sayingOfClause(items: readonly Item[], k: number): number {
  for (let i = k - 1; i >= Math.max(0, k - LONG_REACH); i--) {
    const item = items[i]
    if (has(item, 'say.verb') && !isBetween(items, i)) return i
    if (has(item, 'stop', 'connector', 'colon') || (has(item, 'verb') && !has(item, 'masdar', 'noun'))) return -1
  }
  return -1
}

/** "وقال فلان المتحدث باسم قوات الحدود فجر السبت إن …": straight before what is said. */
function speechBefore(items: readonly Item[], k: number): number {
  const next = has(items[k + 1], 'comma') ? k + 2 : k + 1
  return has(items[next], THAT) && !items[next]?.conjunction ? sayingOfClause(items, k) : -1
}

const AS = wanted(['according', 'w:ما', 'w:كما'])
/** "قتل ثلاثة في القرية، بحسب ما قال قائد الشرطة وشاهد، اليوم الثلاثاء.": who said it and when, at the end of the sentence. */
export function closesAttribution(items: readonly Item[], k: number): boolean {
  const said = items.slice(k + 1).every(item => has(item, 'stop', 'close')) ? sayingOfClause(items, k) : -1
  return said > 0 && has(items[said - 1], AS)
}

const REACH = 6
const SET_OFF_REACH = 10
/** The word of saying whose time stands at `k`, or −1: "أفادت مصادر أمس", "نقلته قناة أمس عن شاهد". */
function sayingBefore(items: readonly Item[], k: number): number {
  if (isStretch(items[k])) return -1
  const speech = closesAttribution(items, k) ? sayingOfClause(items, k) : speechBefore(items, k)
  if (speech >= 0) return speech
  const setOff = isSetOff(items, k)
  for (let i = setOff ? k - 2 : k - 1; i >= Math.max(0, k - (setOff ? SET_OFF_REACH : REACH)); i--) {
    const item = items[i]
    if (!item || item.tags.has('stop') || item.tags.has('connector') || item.tags.has('comma')) break
    if (has(item, 'say.verb') && !isBetween(items, i)) return i
    if (has(item, 'relay.verb') && has(items[k + 1], 'w:عن')) return i
    if (has(item, 'verb') && !has(item, 'masdar', 'noun')) break
  }
  return statementBefore(items, k)
}

/** "أفادت مصادر أمس" tells when it was said: it dates the event only where nothing else does. */
export const isSayingTime = (items: readonly Item[], k: number): boolean => sayingBefore(items, k) >= 0

/** The same for an event: what happened is not told between the saying and its time ("قال الشاهد: خطفوه أمس"). */
export function isTimeOfSaying(items: readonly Item[], k: number, triggers: readonly number[]): boolean {
  const said = sayingBefore(items, k)
  return said >= 0 && !triggers.some(t => t > said && t < k)
}
