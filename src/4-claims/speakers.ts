/** Who says it: verbs of saying with their subject, "بحسب …", "نقلا عن …", and the speaker that "وأضاف" carries on. */
import { bareText } from './bare-text.ts'
import type { Item, Sentence } from './item.ts'

const MOST_ITEMS = 9
const has = (item: Item | undefined, ...tags: string[]): boolean =>
  item !== undefined && tags.some(tag => item.tags.has(tag))

const ends = (items: readonly Item[], i: number): boolean => {
  const item = items[i]
  if (!item || item.kind === 'punct' || item.kind === 'time') return true
  if (has(item, 'connector', 'relative', 'this', 'also', 'qad')) return true
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

/** Words outside the lexicon in a row are taken for a person's name: "المتحدث باسم العملية رضا عيسى". */
function personName(items: readonly Item[], sentence: Sentence, from: number, to: number): string | null {
  let start = -1
  for (let i = to - 1; i >= from; i--) {
    const item = items[i]
    const unknown = item?.kind === 'word' && !(item.word?.known ?? true) && !item.conjunction
    const first = sentence.tokens[item?.from ?? 0]?.text
    if (unknown || (item?.kind === 'word' && first === 'علي')) start = i
    else if (start >= 0) break
    else break
  }
  if (start < 0 || to - start < 2 || to - start > 4) return null
  const head = items[start]
  const last = items[to - 1]
  return head && last && !head.tags.has('def') ? bareText(sentence.tokens, head.from, last.to, 0) : null
}

function phrase(sentence: Sentence, from: number): { text: string; to: number } | null {
  const { items } = sentence
  let to = from
  while (to - from < MOST_ITEMS && !ends(items, to)) {
    if (to > from && items[to]?.conjunction && !has(items[to], 'source', 'demonym', 'actor')) break
    to++
  }
  const first = items[from]
  const last = items[to - 1]
  if (to === from || !first || !last) return null
  const name = personName(items, sentence, from, to)
  const clitics = (first.conjunction ? 1 : 0) + (first.preposition ? 1 : 0)
  return { text: name ?? bareText(sentence.tokens, first.from, last.to, clitics), to }
}

const speaks = (item: Item | undefined): boolean =>
  has(item, 'source', 'actor', 'outlet', 'office', 'government', 'rank', 'people', 'person', 'medics') ||
  (item?.kind === 'word' && !(item.word?.known ?? true))

interface Said {
  readonly names: readonly string[]
  /** The sentence goes on with what the last speaker said. */
  readonly continues: boolean
}

function saidIn(sentence: Sentence): Said {
  const { items } = sentence
  const names: string[] = []
  let continues = false
  const take = (from: number): void => {
    const found = phrase(sentence, from)
    if (found && !names.includes(found.text)) names.push(found.text)
  }
  items.forEach((item, i) => {
    const next = items[i + 1]
    if (has(item, 'say.verb', 'relay.verb') && !item.tags.has('def')) {
      const subject = next?.kind === 'time' ? i + 2 : i + 1
      if (item.tags.has('continue') && !speaks(items[subject])) continues = true
      else if (speaks(items[subject]) && items[subject]?.preposition !== 'ل') take(subject)
      else if (!has(items[subject], 'prep') && i > 0) takeBefore(sentence, i, names)
      else if (has(items[subject], 'connector')) continues = true
    } else if (has(item, 'according')) {
      const skip = has(next, 'w:ل', 'w:عن', 's:ما', 'say.verb') ? 2 : 1
      const at = has(items[i + skip], 'say.verb') ? i + skip + 1 : i + skip
      if (speaks(items[at]) || items[at]?.preposition === 'ل') take(at)
    } else if (
      has(item, 'w:عن') &&
      has(items[i - 1], 'relay', 'source', 'outlet') &&
      speaks(next) &&
      items.slice(Math.max(0, i - 6), i).some(x => has(x, 'relay'))
    )
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

/** Speakers of each sentence, in order; "وأضاف" and the like carry the last one on. */
export function readSpeakers(sentences: readonly Sentence[]): ReadonlyMap<Sentence, readonly string[]> {
  const speakers = new Map<Sentence, readonly string[]>()
  let last: readonly string[] = []
  for (const sentence of sentences) {
    const said = saidIn(sentence)
    const names = said.names.length ? said.names : said.continues ? last : []
    speakers.set(sentence, names)
    if (names.length && sentence.part === 'body') last = names
  }
  return speakers
}
