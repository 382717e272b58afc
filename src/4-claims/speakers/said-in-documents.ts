/** Who says what stands in a document: whose it is. */
import { has } from '../grammar/clause.ts'
import type { Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Attribution } from './attributions.ts'
import { canSpeak } from './may-speak.ts'
import { isInner, OPENS_SAID } from './said-before.ts'
import { BODY } from './speaker-links.ts'
import { isDocument, readSpeaker, type SpeakerPhrase } from './speaker-phrase.ts'
import { toldBy } from './speech-subjects.ts'

/** "جاء ذلك في تصريح للمتحدث …": who said what stands before. */
export function ofCame(sentence: Sentence, at: number): Attribution | null {
  const { items } = sentence
  if (!has(items[at], 'came') || !has(items[at + 1], 'this')) return null
  for (let i = at + 2; i < at + 8; i++) {
    const link = items[i]
    if (!link || has(link, 'stop', 'comma')) return null
    const issued = has(link, 'w:عن') && has(items[i - 1], 's:صادر', 's:صادره')
    const by = link.preposition === 'ل' && has(link, BODY, 'source', 'office', 'leader', 'rank', 'outlet')
    if (!issued && !by) continue
    const author = readSpeaker(sentence, issued ? i + 1 : i)
    return author ? { at, manner: 'relayed', speakers: [toldBy(author, false)], behind: false, inner: false } : null
  }
  return null
}

/** "جاء في بيان للجيش أن …", "ورد في تقرير صادر عن الوزارة". */
export function ofDocument(sentence: Sentence, at: number): Attribution | null {
  const { items } = sentence
  // "وأصدر الجيش بيانا جاء فيه أن".
  const issuer = has(items[at], 'came') && has(items[at + 1], IN_IT) ? issuerOf(sentence, at) : null
  if (issuer) return { at, manner: 'said', speakers: [toldBy(issuer, false)], behind: false, inner: false }
  if (!has(items[at + 1], 'w:في') || !isDocument(items[at + 2]) || has(items[at - 1], 'according')) return null
  const author = readSpeaker(sentence, at + 2)
  // "وجاء في البيان أن": whoever issued it goes on.
  if (has(items[at + 2], 'def') && has(items[at + 3], OPENS_SAID))
    return { at, manner: 'said', speakers: [], behind: false, inner: isInner(items, at) }
  return author && author.to > at + 3
    ? { at, manner: 'said', speakers: [toldBy(author, false)], behind: false, inner: isInner(items, at) }
    : null
}

const ISSUES = wanted(
  ['اصدر', 'اصدرت', 'نشر', 'نشرت', 'بث', 'بثت', 'وزع', 'وزعت'].flatMap(word => [`s:${word}`, `w:و${word}`]),
)
const IS_ISSUED = wanted(['صدر', 'صدرت'].flatMap(word => [`s:${word}`, `w:و${word}`]))
const IN_IT = wanted(['w:فيه', 'w:فيها', 'w:خلاله', 'w:خلالها'])
const MOST_BACK = 12
/** "وأصدر الجيش بيانا أعلن فيه …", "صدر عن الجيش بيان أعلن فيه …", "أعلن في بيان صادر عن الجيش …": who issued the document in which the verb speaks. */
export function issuerOf(sentence: Sentence, verb: number): SpeakerPhrase | null {
  const { items } = sentence
  if (has(items[verb + 1], 'w:في') && isDocument(items[verb + 2]) && !has(items[verb + 2], 'def')) {
    const author = readSpeaker(sentence, verb + 2)
    return author && author.to > verb + 4 ? author : null
  }
  if (!has(items[verb + 1], IN_IT)) return null
  const out = items.findLastIndex((item, i) => i < verb && i >= verb - MOST_BACK && has(item, IS_ISSUED))
  if (out >= 0 && has(items[out + 1], 'w:عن') && canSpeak(items, out + 2)) {
    const author = readSpeaker(sentence, out + 2)
    return author && items.slice(author.to, verb).some(isDocument) ? author : null
  }
  const from = items.findIndex((item, i) => i < verb && i >= verb - MOST_BACK && has(item, ISSUES))
  const told = from >= 0 && items.slice(from + 2, verb).some(isDocument)
  return told && canSpeak(items, from + 1) ? readSpeaker(sentence, from + 1) : null
}
