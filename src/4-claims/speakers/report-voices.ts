/** The voices of a report: who speaks in each of its sentences, and whom "وأضاف" carries on. */
import { has } from '../grammar/clause.ts'
import type { Sentence } from '../grammar/item.ts'
import { type Quoted, quotationAt } from '../grammar/quoted-spans.ts'
import { type Attribution, readAttributions } from './attributions.ts'
import type { Speaker } from './speaker-phrase.ts'
import { holderOf, inFull, wordsOf } from './speakers-in-full.ts'
import { type Told, toldBy } from './speech-subjects.ts'

/** The report's own outlet, to which somebody spoke, does not speak in it. */
function isOwn(name: string, publisher: string | null): boolean {
  if (!publisher) return false
  const own = wordsOf(publisher.replace(/\(.*\)/, '')).filter(Boolean)
  const words = wordsOf(name)
  return own.length > 0 && own.every(word => words.includes(word)) && words.length <= own.length + 2
}

/** A fragment cut off by a missing space ("وفقا لوكالة …"), and "جاء ذلك في تصريح لـ …", speak of the sentence before them. */
const pointsBack = ({ items }: Sentence): boolean =>
  (items.length <= 7 && has(items[0], 'according')) || (has(items[0], 'came') && has(items[1], 'this'))

/** Somebody named as speaking, with where and how. */
export interface Voice extends Omit<Attribution, 'speakers'> {
  readonly name: string
  /** Title and all. */
  readonly wide: string
  /** An outlet to which another speaks. */
  readonly audience: boolean
  /** "وأضاف": named before, and going on. */
  readonly goesOn: boolean
}

const voiceOf = (
  { at, manner, behind, inner }: Attribution,
  { name, wide, audience }: Told,
  goesOn: boolean,
): Voice => ({
  at,
  manner,
  behind,
  inner,
  name,
  wide,
  audience,
  goesOn,
})

/** Where an item begins in its part of the report. */
const offsetOf = ({ items, tokens }: Sentence, item: number): number => tokens[items[item]?.from ?? 0]?.start ?? 0

/** "في مؤتمر صحفي بثه التلفزيون": who carries what another says. */
const isCarrier = ({ items }: Sentence, { at }: Attribution): boolean => has(items[at], 'object', 'pron')

/** "أكد المتحدث أن القوات تطمئن الأهالي": speaking inside another's words, in quotation marks or not, after which the other goes on. */
const isAside = (one: Attribution, sentence: Sentence, voices: readonly Voice[], quoted: readonly Quoted[]): boolean =>
  ((one.inner || isCarrier(sentence, one)) && voices.some(voice => !voice.inner && !voice.audience)) ||
  quotationAt(quoted, offsetOf(sentence, one.at)) !== null

/** The voices of each sentence, by its index; `quoted`: what stands in quotation marks in the body. */
export function voicesOf(
  sentences: readonly Sentence[],
  publisher: string | null,
  quoted: readonly Quoted[],
): Voice[][] {
  const all: Voice[][] = []
  let known: Speaker[] = []
  let last: readonly Told[] = []
  for (const sentence of sentences) {
    const voices: Voice[] = []
    for (const one of readAttributions(sentence)) {
      const heard = one.speakers.filter(speaker => !isOwn(speaker.name, publisher))
      const full = heard.flatMap(speaker => {
        const found = inFull(speaker, last, known)
        return found ? [toldBy(found, speaker.audience)] : []
      })
      const main = full.filter(speaker => !speaker.audience)
      const goesOn = main.length === 0
      const told = goesOn ? [...last, ...full] : full
      if (main.length && sentence.part === 'body' && !(last.length && isAside(one, sentence, voices, quoted)))
        last = main
      // In the order in which they were told last: "المصدر نفسه" is the nearest of them.
      const again = full.map(speaker => known.find(other => other.name === speaker.name) ?? speaker)
      known = [...known.filter(one => !again.includes(one)), ...again]
      for (const speaker of told) voices.push(voiceOf(one, speaker, goesOn))
    }
    const before = all.at(-1)
    if (before && pointsBack(sentence))
      before.push(...voices.map(voice => ({ ...voice, at: Number.MAX_SAFE_INTEGER, behind: true })))
    all.push(voices)
  }
  return all.map(voices => voices.map(voice => ({ ...voice, name: holderOf(voice.name, known) ?? voice.name })))
}

/** Who began, in a sentence before, the quotation in which an item of a sentence stands: the index of that sentence, and the voices. */
export function quotedBy(
  sentence: Sentence,
  item: number,
  sentences: readonly Sentence[],
  all: readonly (readonly Voice[])[],
  quoted: readonly Quoted[],
): { at: number; voices: readonly Voice[] } | null {
  const quotation = sentence.part === 'body' ? quotationAt(quoted, offsetOf(sentence, item)) : null
  if (!quotation || quotation.start >= offsetOf(sentence, 0)) return null
  const at = sentences.findLastIndex(one => one.part === 'body' && offsetOf(one, 0) < quotation.start)
  const opening = sentences[at]
  const last = opening?.tokens.at(-1)
  if (!opening || !last || (last.start < quotation.start && last.norm !== ':')) return null
  const before = (all[at] ?? []).filter(
    voice => !voice.behind && !voice.audience && offsetOf(opening, voice.at) < quotation.start,
  )
  const nearest = Math.max(...before.map(voice => voice.at))
  return { at, voices: before.filter(voice => voice.at === nearest) }
}
