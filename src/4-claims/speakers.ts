/** Who says what: the speakers of each sentence, those that "وأضاف" carries on, and which of them tells a given event. */
import { normalForm } from '../2-arabic/letters.ts'
import { type Attribution, readAttributions } from './attributions.ts'
import { has } from './clause.ts'
import type { Sentence } from './item.ts'
import type { Mention } from './mention.ts'
import type { Speaker } from './speaker-phrase.ts'

const wordsOf = (text: string): string[] =>
  normalForm(text)
    .split(' ')
    .map(word => word.replace(/^(ال|وال|لل)/, ''))
    .filter(word => word !== 'في' && word !== 'من')

/** Documents speak for whoever gave them out, who was named before. */
const DOCUMENTS = new Set(['بيان', 'تقرير', 'تصريح', 'تصريحات', 'تقارير'])

/** "المصدر نفسه", "المصادر ذاتها": who spoke last. */
const SAME = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'عينها'])
const MOST_WORDS_OF_SHORT = 3

/** "الأحمدي", "المصادر", "القيادي في المقاومة": the speaker told before in full. */
function inFull(speaker: Speaker, before: readonly Speaker[]): Speaker | null {
  const words = wordsOf(speaker.name)
  const last = words.at(-1) ?? ''
  if (SAME.has(last))
    return before.findLast(known => wordsOf(known.wide).includes(words[0] ?? '')) ?? before.at(-1) ?? null
  if (words.length === 1 && DOCUMENTS.has(words[0] ?? '')) return before.at(-1) ?? speaker
  if (words.length > MOST_WORDS_OF_SHORT) return speaker
  return (
    before.findLast(known => {
      const all = wordsOf(known.wide)
      return known.name !== speaker.name && all.length >= words.length && words.every(word => all.includes(word))
    }) ?? (speaker.lone ? null : speaker)
  )
}

/** A fragment such as "وفقا لوكالة …" cut off by a missing space belongs to the sentence before it. */
const isAttribution = (sentence: Sentence): boolean => sentence.items.length <= 7 && has(sentence.items[0], 'according')

/** The report's own outlet, to which somebody spoke, does not speak in it. */
function isOwn(name: string, publisher: string | null): boolean {
  if (!publisher) return false
  const own = wordsOf(publisher.replace(/\(.*\)/, '')).filter(Boolean)
  const words = wordsOf(name)
  return own.length > 0 && own.every(word => words.includes(word)) && words.length <= own.length + 2
}

/** An attribution with the names of its speakers in full. */
interface Told extends Omit<Attribution, 'speakers'> {
  readonly names: readonly string[]
}

/** A verb of saying as near the head of its sentence as this speaks for all of it. */
const LEADING = 6

/** Who tells what, over a whole report. */
export class Speakers {
  readonly #told: ReadonlyMap<Sentence, readonly Told[]>

  constructor(sentences: readonly Sentence[], publisher: string | null) {
    this.#told = tellers(sentences, publisher)
  }

  /** Names of those who tell a mention: who speaks before it in its sentence, and who is named behind it. */
  of({ sentence, trigger }: Mention): readonly string[] {
    const told = this.#told.get(sentence) ?? []
    const only = told.length === 1 ? told[0] : undefined
    if (only && only.at < LEADING) return only.names
    const before = told.filter(one => !one.behind && one.at <= trigger)
    const outer = before.findLast(one => !one.inner)
    const behind = told.find(one => one.behind && (one.at > trigger || one === only))
    return [...new Set([outer, before.at(-1), behind].flatMap(one => one?.names ?? []))]
  }
}

function tellers(sentences: readonly Sentence[], publisher: string | null): Map<Sentence, readonly Told[]> {
  const tellers = new Map<Sentence, readonly Told[]>()
  const known: Speaker[] = []
  let last: readonly string[] = []
  let previous: Sentence | null = null
  for (const sentence of sentences) {
    const told: Told[] = []
    for (const one of readAttributions(sentence)) {
      const heard = one.speakers.filter(speaker => !isOwn(speaker.name, publisher))
      const full = heard.map(speaker => inFull(speaker, known)).filter(speaker => speaker !== null)
      const names = full.length ? [...new Set(full.map(speaker => speaker.name))] : last
      if (full.length && sentence.part === 'body') last = names
      known.push(...full.filter(speaker => !known.some(other => other.name === speaker.name)))
      if (names.length) told.push({ at: one.at, behind: one.behind, inner: one.inner, names })
    }
    tellers.set(sentence, told)
    if (previous && isAttribution(sentence))
      tellers.set(previous, [
        ...(tellers.get(previous) ?? []),
        ...told.map(one => ({ ...one, at: previous?.items.length ?? 0, behind: true })),
      ])
    previous = sentence
  }
  return tellers
}
