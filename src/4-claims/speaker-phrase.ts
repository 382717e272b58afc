/** The words that name who speaks: where they begin and end, and the person in them. */
import { bareText } from './bare-text.ts'
import { has } from './clause.ts'
import type { Item, Sentence } from './item.ts'
import { personNameEnd } from './person-names.ts'

/** Who speaks, as a report names him, her or it. */
export interface Speaker {
  /** The person alone where one is named; else the whole phrase. */
  readonly name: string
  /** Title and all, by which later sentences may call the same speaker. */
  readonly wide: string
  /** A single word that no lexicon knows: somebody named in full before, or no speaker at all. */
  readonly lone: boolean
}

export interface SpeakerPhrase extends Speaker {
  /** Item behind the phrase. */
  readonly to: number
}

const MOST_ITEMS = 11
const BODY = ['actor', 'force', 'government', 'organisation', 'place', 'hospital']
const NEVER_INSIDE = ['connector', 'relative', 'this', 'also', 'qad', 'pronoun', 'tally', 'saying', 'according', 'negation']

const isVerb = (item: Item | undefined): boolean =>
  item?.kind === 'word' && has(item, 'verb') && !has(item, 'noun', 'masdar', 'def', 'source')

/** "قوله", "تأكيدها": what was said, not who said it. */
const isHisSaying = (item: Item | undefined): boolean => has(item, 'pron') && has(item, 's:قول', 'say', 'saying')

/** "أمنية وطبية": a second adjective; a second noun is a second speaker. */
const isJoinedAdjective = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !has(item, 'source', 'person', 'office', 'verb', 'government', 'force') &&
  item.preposition === null &&
  /(ي|يه|يين|يون)$/.test(item.word?.best.stem ?? '')

/** "في الشرطة", "بوزارة الداخلية", "لحقوق الإنسان", "باسم الجيش" belong to the name; "في بيان", "لوكالة …" and the rest do not. */
function linksOn(items: readonly Item[], i: number): boolean {
  const item = items[i]
  const next = items[i + 1]
  if (has(item, 's:باسم')) return true
  if (has(item, 'w:في', 'w:من')) return has(next, ...BODY, 'source', 'police') && !has(next, 'statement.doc', 'outlet')
  if (item?.kind === 'word' && has(item, 'prep')) return false
  if (item?.preposition === 'ب')
    return has(item, ...BODY, 'office', 'source', 's:اسم', 's:رتبه', 's:شرطه', 's:مستشفي') && !has(item, 'statement.doc')
  if (item?.preposition === 'ل') return has(item, ...BODY, 'office', 'source', 'place.kind', 's:حقوق', 's:شؤون', 's:اعلام') && !has(item, 'outlet', 'pron', 'person')
  return item?.preposition !== 'ك'
}

/** A definite noun, a side, a place or a name: nothing indefinite can belong to the same phrase behind it. */
const closes = (item: Item | undefined): boolean =>
  item?.kind === 'place' || item?.kind === 'actor' || has(item, 'def') || (item?.people?.definite ?? false)

function endsAt(items: readonly Item[], i: number, closed: boolean): boolean {
  const item = items[i]
  if (!item || item.kind === 'punct' || item.kind === 'time' || item.kind === 'number' || item.kind === 'latin') return true
  if (has(item, ...NEVER_INSIDE) || isVerb(item) || isHisSaying(item)) return true
  if (item.conjunction) return !isJoinedAdjective(item)
  if (has(item, 'prep') || item.preposition !== null) return !linksOn(items, i)
  if (!closed || has(item, 'def', 'demonym', 'ordinal', 's:باسم')) return false
  if (item.kind === 'actor' && item.actor?.named && (!item.actor.armed || isRank(item))) return false
  if (item.kind === 'outlet' || item.kind === 'actor' || item.kind === 'place') return true
  if (item.kind === 'people') return !(item.people?.definite ?? false)
  // "أعلن الجيش مقتل …": an indefinite noun behind a whole name is what was said.
  const last = items[i + 1]
  return item.word?.known === true || (!isLast(last) && !has(item, 'office', 'rank'))
}

const isLast = (item: Item | undefined): boolean =>
  !item || item.kind === 'punct' || item.kind === 'time' || has(item, 'connector', 'prep', 'relative', 'verb')

/** "محمد سالم", and "سالم بغداد" where a part of the name is also a place's. */
function nameEnd(items: readonly Item[], at: number): number {
  const end = personNameEnd(items, at)
  if (end > at) return end
  const one = personNameEnd(items, at, 1)
  const place = items[one]
  return one > at && place?.kind === 'place' && !place.place?.kindWord && place.to - place.from === 1 && isLast(items[one + 1])
    ? one + 1
    : at
}

const isRank = (item: Item | undefined): boolean =>
  has(item, 'rank', 's:لواء') && (item?.kind !== 'actor' || item.to - item.from === 1)

const bare = (sentence: Sentence, from: number, to: number): string => {
  const first = sentence.items[from]
  const last = sentence.items[to - 1]
  if (!first || !last) return ''
  return bareText(sentence.tokens, first.from, last.to, (first.conjunction ? 1 : 0) + (first.preposition ? 1 : 0))
}

const MOST_IN_APPOSITION = 4
/** "مدير الصحة، الخضر لصور، إن": a name between commas, or between a comma and what was said. */
function apposed(items: readonly Item[], comma: number): number {
  if (!has(items[comma], 'comma')) return comma
  const from = isRank(items[comma + 1]) ? comma + 2 : comma + 1
  let to = from
  while (to - from <= MOST_IN_APPOSITION) {
    const item = items[to]
    if (!item || item.kind === 'punct' || item.kind === 'time' || has(item, 'connector')) break
    const odd = has(item, 'prep', 'relative', 'def') && item.preposition === null && to === from
    if (odd || item.kind !== 'word' || isVerb(item) || item.conjunction) return comma
    to++
  }
  const known = items[from]?.word?.known ?? true
  const closing = isLast(items[to]) && !has(items[to], 'verb')
  const length = to - from
  return !known && closing && length >= 2 && length <= MOST_IN_APPOSITION && !has(items[from], 'def') ? to : comma
}

/** The name of the person whose title stands at `from`, or who begins there: item indexes, or null. */
function personIn(items: readonly Item[], from: number, to: number): { from: number; to: number } | null {
  let closed = true
  for (let i = from; i < to; i++) {
    const end = closed || isRank(items[i - 1]) ? nameEnd(items, i) : i
    if (end > i && !has(items[i], 'demonym')) return { from: i, to: end }
    closed = closes(items[i])
  }
  const end = apposed(items, to)
  return end > to ? { from: isRank(items[to + 1]) ? to + 2 : to + 1, to: end } : null
}

/** "بيان لوزارة الدفاع", "تعداد لوكالة …": who gave it out. */
const isDocument = (item: Item | undefined): boolean =>
  has(item, 'statement.doc', 's:تعداد', 's:حصيله', 's:احصاء', 's:احصائيه', 's:احصائيات', 's:شريط', 's:تسجيل')

function authorOf(sentence: Sentence, at: number): SpeakerPhrase | null {
  const { items } = sentence
  let to = at + 1
  while (has(items[to], 'demonym', 's:رسمي', 's:صادر', 's:رسميه', 's:صادره', 's:عسكري') && to - at < 3) to++
  const next = items[to]
  if (has(next, 'w:عن') && has(items[to + 1], ...BODY, 'source', 'office')) return readSpeaker(sentence, to + 1)
  if (next?.preposition === 'ل' && has(next, ...BODY, 'source', 'outlet', 'office')) return readSpeaker(sentence, to)
  return has(next, 'w:ل') ? readSpeaker(sentence, to + 1) : null
}

/** The speaker named at an item, or null. */
export function readSpeaker(sentence: Sentence, from: number): SpeakerPhrase | null {
  const { items } = sentence
  const head = items[from]
  if (!head || head.kind === 'punct') return null
  if (isDocument(head)) {
    const author = authorOf(sentence, from)
    if (author) return author
  }
  let to = from + 1
  let closed = closes(head) || isLoneName(items, from)
  const outlet = has(head, 'outlet')
  while (to - from < MOST_ITEMS) {
    if (closed && !outlet && nameEnd(items, to) > to) break
    if (endsAt(items, to, closed && !(outlet && items[to]?.kind !== 'actor'))) break
    closed = closes(items[to]) || (closed && !(items[to]?.preposition !== null || has(items[to], 'prep')))
    to++
  }
  const person = outlet ? null : personIn(items, from, Math.max(to, nameEnd(items, to)))
  if (!person) {
    const single = to === from + 1 && head.actor?.named ? head.actor.text : null
    const name = single ?? bare(sentence, from, to)
    const lone = to === from + 1 && head.kind === 'word' && !(head.word?.known ?? true)
    return { name, wide: name, lone, to }
  }
  const end = titleEnd(items, person.to)
  return { name: bare(sentence, person.from, person.to), wide: bare(sentence, from, end), lone: false, to: end }
}

/** A word that no lexicon knows and that has no article, before what was said: a person called by one name. */
const isLoneName = (items: readonly Item[], i: number): boolean =>
  items[i]?.kind === 'word' &&
  !(items[i]?.word?.known ?? true) &&
  (isLast(items[i + 1]) || (has(items[i + 1], 'masdar') && !has(items[i + 1], 'def')))

/** "رضا عيسى المتحدث باسم العملية": a title behind a name, with or without a comma. */
function titleEnd(items: readonly Item[], at: number): number {
  const from = has(items[at], 'comma') ? at + 1 : at
  if (!has(items[from], 'office', 'source', 'leader', 'rank', 'one.of') || items[from]?.conjunction) return at
  let to = from + 1
  let closed = closes(items[from])
  while (to - from < MOST_ITEMS && !endsAt(items, to, closed)) {
    closed = closes(items[to])
    to++
  }
  return to
}

/** Whether an item can begin the name of somebody who speaks. */
export function canSpeak(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (!item || item.kind === 'place' || item.kind === 'time' || has(item, 'pron')) return false
  const source = has(item, 'source', 'outlet', 'office', 'government', 'rank', 'leader', 'medics')
  if (has(item, 'one.of')) return has(items[i + 1], 'source', 'person', 'office')
  if (item.kind === 'people')
    return source || (!item.people?.number && item.people?.outcome === null && (has(item, 'def', 'journalists') || has(item, 's:سكان', 's:اهالي')))
  if (source || item.kind === 'actor' || item.kind === 'outlet') return true
  if (item.kind !== 'word' || item.word?.known || item.word?.country || item.preposition !== null) return false
  const next = items[i + 1]
  if (has(item, 'def') || isLast(next) || has(next, 'according')) return true
  if (personNameEnd(items, i) > i) return true
  // "حاكم المنطقة مدجياوا بكاري" is a title, "تصميم الدولة" what was said.
  for (let k = i + 1; k < i + 5 && !endsAt(items, k, false); k++) if (personNameEnd(items, k) > k) return true
  return has(next, 'masdar') && !has(next, 'def')
}
