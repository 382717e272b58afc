/** "قصف الجيش البلدة. وقال المتحدث باسمه أمس إن …": news told without a day has that on which the very next sentence says more of it. */
import type { ClaimDate } from '../claim.ts'
import type { Item } from '../grammar/item.ts'
import { isTurn } from '../happenings/newness.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { answerOf } from '../scope/bygone.ts'
import type { Days } from './day-options.ts'
import { isSayingTime } from './times-of-saying.ts'

const isOfNews = ({ scope, status, recalled, history }: Mention): boolean =>
  scope === 'incident' && status === 'reported' && !recalled && !history
const tellsDay = (item: Item): boolean => item.kind === 'time' && item.time?.expr.kind !== 'vague'

/** What opens a report or other news in it, and what somebody says, of which the next sentence gives the words: "حمّل الوزير … وقال أمس إن". */
const mayOpen = ({ sentence, type }: Mention, { first, lead, turns }: Days): boolean =>
  type === 'statement' ||
  turns.includes(sentence.index) ||
  (sentence.index === first && (lead === null || lead.mention.sentence.index > first))

/** The day of what opens news without one of its own, where the next sentence tells no other day than that of a saying. */
export function dayOfLead({ mention }: Located, days: Days): ClaimDate | null {
  const { sentence, trigger, type } = mention
  const { items } = sentence
  if (!isOfNews(mention) || sentence.part !== 'body' || !mayOpen(mention, days)) return null
  // A town that has been surrounded is no news, and what the news answers came before it: "قصفوا قرى محاصرة ردا على قصف المدينة".
  if (type === 'siege' || answerOf(items, 0, trigger) < trigger) return null
  // "أدانوا الهجوم الذي وقع الخميس": the day of the deed that somebody speaks of is none of the words'.
  if (items.some(item => item.kind === 'time') && (type !== 'statement' || mention.time !== null)) return null
  const after = sentence.index + 1
  const next = days.sentences.find(({ part, index }) => part === 'body' && index === after)
  const others = next?.items.some((item, k) => tellsDay(item) && !isSayingTime(next.items, k)) ?? true
  return others || days.turns.includes(after) ? null : (days.said.get(after) ?? null)
}

const FROM_AFAR = new Set(['fire', 'air_strike', 'shelling'])
const areAlike = (a: string, b: string): boolean => a === b || (FROM_AFAR.has(a) && FROM_AFAR.has(b))

const DAY = 86_400_000
const DAYS_BEFORE = 2
const isJustBefore = ({ start, end }: ClaimDate, said: string): boolean => {
  const before = start === null || start !== end ? 0 : Date.parse(said) - Date.parse(start)
  return before > 0 && before <= DAYS_BEFORE * DAY
}

/**
 * "خطف مسلحون ثمانية، بحسب ما قال المرصد الخميس. وقال: خطفوا مساء الأربعاء القائد …": what is dated by who said it has the day just before of
 * which the sentence beside it tells the like; for what opens a report that is the next one, and else the one before.
 */
export function dayOfDetail(one: Located, located: readonly Located[], first: number): ClaimDate | null {
  const { mention, date, dated } = one
  const { sentence, type, another } = mention
  if (dated !== 'said' || !date?.start || sentence.part !== 'body' || !isOfNews(mention)) return null
  if (another || isTurn(sentence)) return null
  const said = date.start
  const beside = sentence.index + (sentence.index === first ? 1 : -1)
  const like = located.find(
    ({ mention: other, date: day, dated: by }) =>
      other.sentence.part === 'body' &&
      other.sentence.index === beside &&
      by === 'own' &&
      areAlike(other.type, type) &&
      isOfNews(other) &&
      day !== null &&
      isJustBefore(day, said),
  )
  return like?.date ?? null
}
