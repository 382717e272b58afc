/** Settles where and when each mention is, and what fresh news takes over from what was told before it. */
import { resolveTime, type TimeReference } from '../2-arabic/resolve-time.ts'
import type { ClaimDate } from './claim.ts'
import type { Sentence } from './item.ts'
import type { Located } from './located.ts'
import type { Mention } from './mention.ts'
import type { PlaceOf, SettledPlace } from './place-context.ts'
import { placesOf } from './place-of-mention.ts'
import { scopeOf } from './scope.ts'
import { isSayingTime } from './surroundings.ts'

function dayOf(sentence: Sentence, at: number | null, reference: TimeReference): ClaimDate | null {
  const time = at === null ? null : sentence.items[at]?.time
  const resolved = time ? resolveTime(time.expr, reference) : null
  if (!resolved || (resolved.start === null && resolved.end === null)) return null
  const { start, end, basis, precision } = resolved
  return { start, end, basis, precision }
}

/** Mentions with place, day and scope; one that tells of several places becomes several. */
export function locate(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  placeOf: PlaceOf,
  country: SettledPlace | null,
  reference: TimeReference,
): Located[] {
  const located: Located[] = []
  const firstBody = mentions.find(m => m.sentence.part === 'body')?.sentence.index ?? 0
  for (const mention of mentions) {
    const date = dayOf(mention.sentence, mention.time, reference)
    const lead = mention.sentence.part === 'title' || mention.sentence.index <= firstBody + 1
    const told =
      mention.status === 'planned' && date?.start && reference.published && date.start <= reference.published
        ? null
        : date
    const scope = scopeOf(mention, date, reference.published, lead)
    const { places, holds } = placesOf(mention, placeOf, country)
    for (const place of places)
      located.push({
        mention: { ...mention, scope },
        place,
        holds,
        date: told,
        inherited: false,
        said: mention.said,
      })
  }
  return saidDates(inheritDates(inheritPlaces(located)), sentences, reference)
}

const NEAR_SENTENCES = 2
/** More news of the same type goes on for longer. */
const FAR_SENTENCES = 4

/** A happening told without a place is where the one told just before it was, while the text stays with it. */
function inheritPlaces(located: readonly Located[]): Located[] {
  let last: Located | null = null
  return located.map(one => {
    const previous = last
    if (one.place && one.mention.scope === 'incident') last = one
    if (one.place || !previous) return one
    const near = one.mention.sentence.index - previous.mention.sentence.index <= NEAR_SENTENCES
    const fresh = one.mention.scope === 'incident' && one.mention.rule.type !== 'statement'
    return near && fresh ? { ...one, place: previous.place, inherited: true } : one
  })
}

const isFresh = ({ mention }: Located): boolean =>
  mention.scope === 'incident' && mention.status === 'reported' && mention.rule.type !== 'statement'

/** Fresh news without a time word of its own shares the day of what was told just before it, or of all the report's news. */
function inheritDates(located: readonly Located[]): Located[] {
  const days = new Set(located.filter(one => one.date && isFresh(one)).map(one => one.date?.start ?? null))
  const lead = located.find(one => isFresh(one) && one.mention.sentence.part === 'body')
  const leadDated = located.some(
    one => one.date && isFresh(one) && lead && one.mention.sentence.index - lead.mention.sentence.index <= 0,
  )
  let last: Located | null = null
  return located.map(one => {
    const previous = last
    if (one.date && isFresh(one)) last = one
    if (one.date || !previous || !isFresh(one) || one.mention.time !== null) return one
    const gap = one.mention.sentence.index - previous.mention.sentence.index
    const same = one.mention.type === previous.mention.type
    const shared = leadDated
      ? gap <= (same ? FAR_SENTENCES : NEAR_SENTENCES) || days.size === 1
      : gap === 0 || (same && gap <= NEAR_SENTENCES)
    return shared ? { ...one, date: previous.date } : one
  })
}

/** Days of saying by sentence: "قالت الشرطة اليوم". */
function daysOfSaying(sentences: readonly Sentence[], reference: TimeReference): Map<number, ClaimDate> {
  const days = new Map<number, ClaimDate>()
  for (const sentence of sentences) {
    const at = sentence.items.findIndex((item, k) => item.kind === 'time' && isSayingTime(sentence.items, k))
    const day = at < 0 ? null : dayOf(sentence, at, reference)
    if (day?.start && day.start === day.end) days.set(sentence.index, day)
  }
  return days
}

const NEAREST_FIRST = [0, -1, 1, -2, 2]

/** Fresh news that nothing else dates takes the day on which a sentence close by was said. */
function saidDates(located: readonly Located[], sentences: readonly Sentence[], reference: TimeReference): Located[] {
  const days = daysOfSaying(sentences, reference)
  if (!days.size) return [...located]
  return located.map(one => {
    if (one.date || !isFresh(one) || one.mention.time !== null || one.mention.sentence.part === 'title') return one
    const near = NEAREST_FIRST.map(step => days.get(one.mention.sentence.index + step)).find(day => day !== undefined)
    return near ? { ...one, date: near, said: true } : one
  })
}
