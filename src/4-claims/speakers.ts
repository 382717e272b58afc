/** Who says it: verbs of saying with their subject, "بحسب …", "نقلا عن …", and the speaker that "وأضاف" carries on. */
import { normalForm } from '../2-arabic/letters.ts'
import { bareText } from './bare-text.ts'
import type { Item, Sentence } from './item.ts'
import { personNameEnd } from './person-names.ts'

const MOST_ITEMS = 9
const has = (item: Item | undefined, ...tags: string[]): boolean =>
  item !== undefined && tags.some(tag => item.tags.has(tag))

/** Verbal nouns that are the object of an announcement: "أعلنت الشرطة مقتل…". */
const DEEDS = [
  'kill.masdar',
  'die.masdar',
  'injure.masdar',
  'arrest.masdar',
  'capture.masdar',
  'retake.masdar',
  'drive.out.masdar',
  'foil.masdar',
  'seize.masdar',
  'abduct.masdar',
]
const ends = (items: readonly Item[], i: number): boolean => {
  const item = items[i]
  if (!item || item.kind === 'punct' || item.kind === 'time') return true
  if (has(item, 'connector', 'relative', 'this', 'also', 'qad', 'pronoun', 'tally', 'w:قائلا', 'w:قائله', 'w:قائلين'))
    return true
  if (item.kind === 'word' && has(item, ...DEEDS) && !has(item, 'def')) return true
  if (has(item, 'responsibility')) return true
  if (item.kind === 'word' && has(item, 'verb') && !has(item, 'noun', 'masdar', 'def', 'source')) return true
  if (item.preposition === 'ل' && has(item, 'outlet')) return true
  if (has(item, 'prep'))
    return (
      !(has(item, 'w:في') && has(items[i + 1], 'force', 'government', 'actor', 'source', 'place')) ||
      has(items[i + 1], 'statement.doc')
    )
  if (item.preposition === 'ب' && !has(item, 'actor', 'place', 'government', 'force', 'office', 's:اسم')) return true
  return false
}

const bare = (sentence: Sentence, from: number, to: number): string => {
  const first = sentence.items[from]
  const last = sentence.items[to - 1]
  if (!first || !last) return ''
  return bareText(sentence.tokens, first.from, last.to, (first.conjunction ? 1 : 0) + (first.preposition ? 1 : 0))
}

/** A person's name at the end of a phrase or straight behind its comma: "المتحدث باسم العملية، رضا عيسى". */
function personIn(sentence: Sentence, from: number, to: number): string | null {
  const { items } = sentence
  for (let i = from; i < to; i++) {
    const end = personNameEnd(items, i)
    if (end > i && end >= to) return bare(sentence, i, end)
  }
  const behind = items[to]?.tags.has('comma') ? to + 1 : to
  const end = behind > to ? personNameEnd(items, behind) : behind
  return end > behind ? bare(sentence, behind, end) : null
}

/** "أمنية وطبية": a second adjective; a second noun is a second speaker. */
const isJoinedAdjective = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !has(item, 'source', 'person', 'office', 'verb', 'government', 'force') &&
  item.preposition === null &&
  /(ي|يه|يين|يون)$/.test(item.word?.best.stem ?? '')

function phrase(sentence: Sentence, from: number): { text: string; to: number } | null {
  const { items } = sentence
  let to = from
  while (to - from < MOST_ITEMS && (to === from ? items[to]?.kind !== 'punct' : !ends(items, to))) {
    if (to > from && items[to]?.conjunction && !isJoinedAdjective(items[to])) break
    if (!items[to]) break
    to++
  }
  if (to === from) return null
  return { text: personIn(sentence, from, to) ?? bare(sentence, from, to), to }
}

const speaks = (item: Item | undefined): boolean => {
  if (item?.people?.number || item?.tags.has('place')) return false
  const knownSpeaker = has(item, 'source', 'actor', 'outlet', 'office', 'government', 'rank', 'leader', 'medics')
  return (
    knownSpeaker ||
    item?.kind === 'people' ||
    (item?.kind === 'word' && !(item.word?.known ?? true) && !item.word?.country)
  )
}

interface Said {
  readonly names: readonly string[]
  /** The sentence goes on with what the last speaker said. */
  readonly continues: boolean
}

/** بين is nearly always "between"; as a verb it is followed by أن. */
const isBetween = (items: readonly Item[], i: number): boolean => has(items[i], 's:بين') && !has(items[i + 1], 'w:ان')

function saidIn(sentence: Sentence): Said {
  const { items } = sentence
  const names: string[] = []
  let continues = false
  const take = (from: number): void => {
    const found = phrase(sentence, from)
    if (found && !names.includes(found.text)) names.push(found.text)
    const told = found ? items[found.to] : undefined
    if (found && told?.preposition === 'ل' && has(told, 'outlet')) take(found.to)
    if (found && items[found.to]?.conjunction && has(items[found.to], 'source', 'actor', 'outlet')) take(found.to)
  }
  items.forEach((item, i) => {
    const next = items[i + 1]
    if (has(item, 'say.verb', 'relay.verb') && !item.tags.has('def') && !isBetween(items, i)) {
      const subject = next?.kind === 'time' ? i + 2 : i + 1
      if (item.tags.has('continue') && !speaks(items[subject])) continues = true
      else if (speaks(items[subject]) && items[subject]?.preposition !== 'ل') take(subject)
      else if (!has(items[subject], 'prep') && i > 0) takeBefore(sentence, i, names)
      else if (has(items[subject], 'connector') || (i <= 1 && has(items[subject], 'prep'))) continues = true
    } else if (has(item, 'according')) {
      const skip = has(next, 'w:ل', 'w:عن', 's:ما', 'say.verb') ? 2 : 1
      const at = has(items[i + skip], 'say.verb') ? i + skip + 1 : i + skip
      if (speaks(items[at]) || items[at]?.preposition === 'ل') take(at)
    } else if (has(item, 'w:عن') && speaks(next) && items.slice(Math.max(0, i - 6), i).some(x => has(x, 'relay')))
      take(i + 1)
    else if (has(item, 'tongue')) take(i + 1)
  })
  return { names, continues }
}

/** "المتحدث … قال": the subject before the verb, where the clause begins with it. */
function takeBefore(sentence: Sentence, verb: number, names: string[]): void {
  const { items } = sentence
  let from = verb - 1
  while (from > 0 && verb - from < MOST_ITEMS && !ends(items, from - 1)) from--
  if (!speaks(items[from]) || from === verb) return
  const found = phrase(sentence, from)
  if (found && found.to >= verb - 1 && !names.includes(found.text)) names.push(found.text)
}

const wordsOf = (text: string): string[] =>
  normalForm(text)
    .split(' ')
    .map(word => word.replace(/^(ال|وال|لل)/, ''))

/** Documents speak for whoever gave them out, who was named before. */
const DOCUMENTS = new Set(['بيان', 'تقرير', 'تصريح', 'تصريحات', 'تقارير', 'مصدر نفسه'])

/** "المصدر نفسه", "المصادر ذاتها": who spoke last. */
const SAME = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها'])

/** "الأحمدي", "المصادر": the speaker of that name or noun told before in full; null for a document of a speaker known already. */
function inFull(text: string, before: readonly string[]): string | null {
  const words = wordsOf(text)
  if (SAME.has(words.at(-1) ?? '')) return before.at(-1) ?? null
  if (words.length === 1 && DOCUMENTS.has(words[0] ?? '')) return before.length ? null : text
  if (words.length > 2) return text
  return (
    before.findLast(
      known =>
        known !== text && wordsOf(known).length >= words.length && words.every(word => wordsOf(known).includes(word)),
    ) ?? text
  )
}

/** A fragment such as "وفقا لوكالة …" cut off by a missing space belongs to the sentence before it. */
const isAttribution = (sentence: Sentence): boolean => sentence.items.length <= 7 && has(sentence.items[0], 'according')

/** "لـ«الصحيفة»": the report's own outlet does not speak in it. */
function isOwn(name: string, publisher: string | null): boolean {
  if (!publisher) return false
  const own = wordsOf(publisher.replace(/\(.*\)/, '')).filter(Boolean)
  const words = wordsOf(name)
  return own.length > 0 && own.every(word => words.includes(word)) && words.length <= own.length + 2
}

/** Speakers of each sentence, in order; "وأضاف" and the like carry the last one on. `publisher` is the report's own outlet. */
export function readSpeakers(
  sentences: readonly Sentence[],
  publisher: string | null,
): ReadonlyMap<Sentence, readonly string[]> {
  const speakers = new Map<Sentence, readonly string[]>()
  const told: string[] = []
  let last: readonly string[] = []
  let previous: Sentence | null = null
  for (const sentence of sentences) {
    const { names: heard, continues: goesOn } = saidIn(sentence)
    const said = { names: heard.filter(name => !isOwn(name, publisher)), continues: goesOn }
    const full = said.names.map(name => inFull(name, told)).filter((name): name is string => name !== null)
    const continues = said.continues || (said.names.length > 0 && full.length === 0)
    const names = full.length ? [...new Set(full)] : continues ? last : []
    speakers.set(sentence, names)
    if (previous && isAttribution(sentence)) speakers.set(previous, [...(speakers.get(previous) ?? []), ...names])
    if (names.length && sentence.part === 'body') last = names
    told.push(...names.filter(name => !told.includes(name)))
    previous = sentence
  }
  return speakers
}
