/** What a report tells outright is its news, and nothing that it recalls: what headline and first words both tell, and what plain verbs tell where all of it is of fighting. */
import type { Claim } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'

const DEEDS = wanted(
  'kill injure die meet fall blast attack shell strike raid storm abduct execute burn carry.out foil arrest capture retake repel'.split(
    ' ',
  ),
)
const isTensed = (item: Item | undefined): boolean => item?.word?.best.sense?.pos === 'verb' && !has(item, 'present')

const DONE = wanted(['w:تم', 'w:تمت'])
const OPENING = 3
const DEED_REACH = 10
const AWAY = wanted(['relative', 'stop', 'w:بعد', 'w:عقب', 'w:اثر', 'w:غداه', 'w:منذ', 'w:خلفيه'])
/** "قام مسلحون بقتل عشرة", "قتل عشرون في تبادل لإطلاق النار": nothing stands before the deed that it could be recalled under. */
function opensWithDeed(items: readonly Item[], trigger: number): boolean {
  const verb = items.slice(0, OPENING).findIndex(item => isTensed(item) || has(item, DONE))
  if (verb < 0 || trigger - verb > DEED_REACH) return false
  if (has(items[verb], DONE) ? trigger !== verb + 1 : !has(items[verb], DEEDS)) return false
  return !items.slice(verb, trigger).some(item => has(item, AWAY))
}

const SAID_REACH = 14
const ACHIEVED: ReadonlySet<string> = new Set(['disrupted_weapons', 'arrest'])
const isDone = (items: readonly Item[], trigger: number): boolean =>
  isTensed(items[trigger]) || has(items[trigger - 1], DONE, 'announce.verb')
/** "أعلنت الوزارة أنه تم إحباط عملية تهريب": what keepers of order announce that they achieved. */
const opensWithNewsOf = (items: readonly Item[], trigger: number, type: string): boolean =>
  ACHIEVED.has(type) &&
  items.slice(0, OPENING).some(item => has(item, 'announce.verb')) &&
  trigger < SAID_REACH &&
  isDone(items, trigger) &&
  !items.slice(0, trigger).some(item => has(item, AWAY))

/** Behind a headline and a dateline. */
const FIRST_SENTENCE = 2
const NEWS_DAYS = 6
const DAY = 86_400_000
const isOfLastDays = ({ date }: Claim, published: string | null): boolean =>
  date.start === null ||
  (published !== null && date.start <= published && (Date.parse(published) - Date.parse(date.start)) / DAY <= NEWS_DAYS)

/** Whether both the headline and the first words of the body tell it outright. */
export const isHeadlineNews = (parts: readonly Located[], claim: Claim, published: string | null): boolean =>
  claim.scope === 'incident' &&
  isOfLastDays(claim, published) &&
  parts.some(({ mention: { sentence, recalled } }) => sentence.part === 'title' && !recalled) &&
  parts.some(
    ({ mention: { sentence, trigger, recalled, timing, type } }) =>
      sentence.part === 'body' &&
      sentence.index <= FIRST_SENTENCE &&
      !recalled &&
      !timing.relative &&
      (opensWithDeed(sentence.items, trigger) || opensWithNewsOf(sentence.items, trigger, type)),
  )

const DENSE = 'report:density:5'
const FRESH: ReadonlySet<string> = new Set(['age:none', 'age:0', 'age:1', 'age:2'])
const PERFECT = wanted(['be', 'qad', 'still', 'w:سبق', 'w:طالما', 'w:كثيرا'])
const PLAIN_OPENING = 4
const PLAIN_REACH = 4
/** "وتقدم المقاتلون": read as a noun, but for who stands behind it. */
const isVerbBeforeDoer = (item: Item, next: Item | undefined): boolean =>
  has(item, 'verb') &&
  !has(item, 'present') &&
  item.conjunction &&
  item.preposition === null &&
  (next?.kind === 'actor' || next?.kind === 'people') &&
  next.preposition === null
/** "ونهب جنود متاجر في العاصمة", "وفي حركوش ردت القوات باستهداف مواقع": told by the verb that opens its sentence, in the simple past. */
function isToldPlainly({ mention }: Located): boolean {
  const { items } = mention.sentence
  if (mention.sentence.part !== 'body' || mention.recalled || mention.timing.relative || mention.definite) return false
  const verb = items
    .slice(0, PLAIN_OPENING)
    .findIndex((item, k) => isTensed(item) || isVerbBeforeDoer(item, items[k + 1]))
  if (verb < 0 || mention.trigger < verb || mention.trigger - verb > PLAIN_REACH) return false
  if (items.slice(0, verb).some(item => item.kind === 'actor' || item.kind === 'people' || has(item, PERFECT, 'say')))
    return false
  return !has(items[verb], PERFECT, 'say') && !items.slice(verb, mention.trigger).some(item => has(item, AWAY))
}

/** Whether it is told so in a report that tells of fighting throughout, and of no day long past. */
export const isPlainNews = (parts: readonly Located[], { scope, type }: Claim, signs: readonly string[]): boolean =>
  scope === 'incident' &&
  type !== 'agreement' &&
  signs.includes(DENSE) &&
  signs.some(sign => FRESH.has(sign)) &&
  parts.some(isToldPlainly)
