/** Deaths that came before what the sentence tells: "غداة مقتل شرطيين", "ردا على اغتيال قيادي", "بعد يوم من قيام الجيش بقتل ثلاثة". */
import { isAfterSpan, isLongBefore } from '../grammar/after-span.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Spot } from '../sides/cast.ts'

/** "قتلوا جنديين ردا على هجوم": the attack came before, and the dead are not of it. */
export const IN_ANSWER = wanted([
  'w:ردا',
  'w:انتقاما',
  'w:ثارا',
  'w:رد',
  'w:انتقام',
  'w:ثار',
  'w:وردا',
  'w:وانتقاما',
  'w:كرد',
])
/** "تظاهروا احتجاجا على القصف", "مظاهرة تندد بالغارات": what people come out against came before it too. */
const ANSWERED = wanted(
  [
    ...['ردا', 'انتقاما', 'ثارا', 'رد', 'انتقام', 'ثار', 'وردا', 'وانتقاما', 'كرد'],
    ...['احتجاجا', 'تنديدا', 'استنكارا', 'منددين', 'منددا', 'مندده', 'تندد', 'ينددون'],
  ].map(word => `w:${word}`),
)
const CRIES = wanted('w:تنديدا w:استنكارا w:منددين w:منددا w:مندده w:تندد w:ينددون'.split(' '))
/** "ردا على هجوم", "انتقاما لمقتله", "تنديدا بالقصف"; "رد بقصف" is the answer itself. */
const isLinked = (answer: Item | undefined, link: Item | undefined): boolean =>
  has(link, 'w:علي') || link?.preposition === 'ل' || (link?.preposition === 'ب' && has(answer, CRIES))
/** Where what the deed at `at` answers is told ("قصفوا البلدة ردا على غارات"), and no later than `to`. */
export function answerOf(items: readonly Item[], at: number, to: number): number {
  const answer = items.slice(at, to).findIndex(item => has(item, IN_ANSWER))
  return answer < 0 ? to : at + answer
}

const ANSWERED_REACH = 4
const FAR_REACH = 10
const isUndergoing = (item: Item | undefined): boolean => has(item, 'undergo.masdar')
const isOpen = (item: Item | undefined): boolean =>
  has(item, 'comma', 'stop', 'relative') || (has(item, 'verb') && !has(item, 'masdar', 'noun'))
/** "قصف الجيش البلدة ردا على هجوم", "انتقاما لمقتل قائدهم": what is answered came before the news, and no day of it is told. */
export function isAnswered(items: readonly Item[], trigger: number): boolean {
  // "ردا على الهجوم الانتحاري": the adjective that tells the deed stands behind its noun.
  const at = has(items[trigger], 'adjective') && has(items[trigger - 1], 'masdar', 'noun') ? trigger - 1 : trigger
  if (!has(items[at], 'masdar', 'noun')) return false
  // "ردا على تعرض البلدة في الريف لهجوم".
  const undergone = items[at]?.preposition === 'ل' && items.slice(Math.max(0, at - FAR_REACH), at).some(isUndergoing)
  const from = Math.max(0, at - (undergone ? FAR_REACH : ANSWERED_REACH))
  const answer = from + items.slice(from, at).findLastIndex(item => has(item, ANSWERED))
  if (answer < from || items.slice(answer + 1, at).some(isOpen)) return false
  return isLinked(items[answer], items[answer + 1])
}

/** The same however far behind: "أعلن الجمعة أنه سيشكوهم ردا على مقتل أربعة في قصف شنه مسلحون". */
export function isWithinAnswer(items: readonly Item[], from: number, at: number): boolean {
  const start = Math.max(from + 1, at - FAR_REACH)
  const answer = start + items.slice(start, at).findLastIndex(item => has(item, ANSWERED))
  if (answer < start || items.slice(answer + 1, at).some(isOpen)) return false
  return isLinked(items[answer], items[answer + 1])
}

const BEHIND = wanted(['w:بعد', 'w:عقب', 'w:غداه', 'w:اثر'])
const DOING = wanted(['w:قيام', 'w:اقدام'])
const DOING_REACH = 5

const isBehind = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], BEHIND) ||
  isAfterSpan(items, at) ||
  (has(items[at - 1], 'w:علي', 'p:ل') && has(items[at - 2], IN_ANSWER))

const WAKE = wanted(['w:اعقاب', 'w:بعد', 'w:عقب'])
const TOOK_PLACE = wanted('s:جرت s:جري w:تمت w:وتمت s:حصلت s:حصل s:حدثت s:حدث s:وقعت s:وقع'.split(' '))
const WAKE_REACH = 2
/** "الاعتقالات جرت في أعقاب تفجيرات", "وتمت العملية بعد تفجير": before what the verb tells of, which was told already. */
export const isInWakeOf = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'masdar') &&
  [at - 1, at - 2].some(after => {
    if (!has(items[after], WAKE) || has(items[at - 1], 'w:ان')) return false
    const verb = items.slice(Math.max(0, after - WAKE_REACH - 1), after).findLastIndex(item => has(item, TOOK_PLACE))
    const took = Math.max(0, after - WAKE_REACH - 1) + verb
    return verb >= 0 && (has(items[took - 1], 'def') || has(items[took + 1], 'def'))
  })

const OF_FAME = wanted(['blast.masdar', 'attack.noun', 'massacre'])
/** "كثفوا الغارات بعد تفجير كذا": a deed that is known by its place alone, behind other news. */
export const isKnownByPlace = (items: readonly Item[], at: number): boolean => {
  const place = items[at + 1]
  return (
    has(items[at], OF_FAME) &&
    !has(items[at], 'def') &&
    has(items[at - 1], 'w:بعد', 'w:عقب', 'w:غداه', 'w:منذ') &&
    place?.kind === 'place' &&
    place.preposition === null &&
    !place.conjunction &&
    items[at + 2]?.kind !== 'time' &&
    items.slice(0, at - 1).some(item => has(item, 'verb') && !has(item, 'kill', 'injure', 'die', 'say', 'amount'))
  )
}

/** Whether the noun at `at` tells of what was before the rest of its sentence. */
export function isBygone(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!has(item, 'masdar') || has(item, 'def')) return false
  if (isBehind(items, at)) return true
  if (item?.preposition !== 'ب' && !has(items[at - 1], 'w:علي')) return false
  const from = Math.max(0, at - DOING_REACH)
  const doing = items.slice(from, at).findLastIndex(one => has(one, DOING))
  return doing >= 0 && isBehind(items, from + doing)
}

/** "تراجعوا بعد مقتل خمسة منهم": only behind بعد, the dead may be of the same fight. */
const mayBeOfIt = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 'w:بعد', 'w:عقب', 'w:اثر') && !has(items[at], 'assassinate')

/** "ردا على اغتيال قيادي", "بعد يوم من قيام الجيش بقتل ثلاثة": a killing that was before another deed of its sentence, and no part of it. */
const isRecalledKilling = ({ type, sentence: { items }, trigger }: Mention): boolean =>
  type === 'killing' && isBygone(items, trigger) && !mayBeOfIt(items, trigger)

/** Whether a killing is told as what was before another deed of its sentence, and so is not that deed. */
export const isBefore = ({ mention }: Located, parts: readonly Located[]): boolean =>
  isRecalledKilling(mention) &&
  parts.some(part => part.mention.sentence === mention.sentence && part.mention.trigger < mention.trigger)

/** "غداة مقتل…", "بعد يوم من مقتل…": what was the day before is news too. */
export const isOfDayBefore = (items: readonly Item[], at: number): boolean =>
  [at, at - 1, at - 2, at - 3, at - 4].some(
    k => has(items[k - 1], 'w:غداه') || (isAfterSpan(items, k) && !isLongBefore(items, k)),
  )

/** Whether all that is told of a happening recalls it so, and no day is told behind it. */
export const isRecalledDeed = (parts: readonly Located[]): boolean =>
  parts.every(
    ({ mention }) =>
      isRecalledKilling(mention) &&
      !isOfDayBefore(mention.sentence.items, mention.trigger) &&
      (mention.time === null || mention.time < mention.trigger),
  )

const ANSWER_REACH = 6
/** Whether a happening is told as what a side answers ("أغارت الطائرات ردا على إطلاق صواريخ"): who answers it has not done it. */
export const isAnsweredBy = (parts: readonly Located[], spots: readonly Spot[]): boolean =>
  parts.every(({ mention: { sentence, trigger } }) => {
    const from = Math.max(0, trigger - ANSWER_REACH)
    const { items } = sentence
    // "رد بقصف": what he answers with is his own deed.
    const at = items.findLastIndex(
      (item, k) => k >= from && k < trigger && has(item, IN_ANSWER) && items[k + 1]?.preposition !== 'ب',
    )
    return at >= from && spots.some(spot => spot.sentence === sentence.index && spot.at < at)
  })

const DONE_TO = wanted([
  'kill.masdar',
  'die.masdar',
  'injure.masdar',
  'attack.noun',
  'blast.masdar',
  'shell.masdar',
  'abduct.masdar',
])
const ACTIVE = wanted(['w:قتل', 's:قتل'])
const FOREGOING_REACH = 6
/** Index of the word that places the noun at `at` before the news by a stretch of time ("بعد يوم من مقتل", "غداة خطف"), or −1. */
function stretchBefore(items: readonly Item[], at: number): number {
  for (let k = at; k > Math.max(0, at - FOREGOING_REACH); k--) {
    if (has(items[k], 'pron') || has(items[k], 'comma', 'stop') || items[k]?.kind === 'place') return -1
    if (has(items[k - 1], 'w:غداه')) return k - 1
    if (isAfterSpan(items, k)) return items.slice(0, k).findLastIndex(item => has(item, 'w:بعد', 'w:وبعد'))
  }
  return -1
}
const isOfCivilians = ({ tolls }: Mention): boolean =>
  tolls.length > 0 && tolls.every(({ group }) => group === 'civilians')
/** "بعد مقتل عشرة عمال في كذا": index of the word before a deed that befell civilians, told with its own place, or −1. */
function elsewhereBefore({ mention }: Located): number {
  const { sentence, trigger } = mention
  const { items } = sentence
  const comma = items.findIndex((item, k) => k > trigger && has(item, 'comma', 'stop'))
  const placed = items.slice(trigger, comma < 0 ? undefined : comma).some(({ kind }) => kind === 'place')
  return has(items[trigger - 1], 'w:بعد', 'w:عقب') && placed && isOfCivilians(mention) ? trigger - 1 : -1
}
/** "شن الجيش غارات بعد يوم من مقتل عشرة عمال": who does something afterwards has not done what came before. */
export const isForegoneTo = (parts: readonly Located[], spots: readonly Spot[]): boolean =>
  parts.every(part => {
    const { sentence, trigger } = part.mention
    const { items, index } = sentence
    if (!has(items[trigger], DONE_TO) || has(items[trigger], ACTIVE)) return false
    const after = Math.max(stretchBefore(items, trigger), elsewhereBefore(part))
    const own = spots.filter(spot => spot.sentence === index)
    return after > 0 && own.length > 0 && own.every(spot => spot.at < after)
  })
