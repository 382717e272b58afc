/** Accidents: what burns, sinks or collides by nobody's doing, though its words are those of war. */
import type { Sentence } from '../grammar/item.ts'
import type { Mention } from '../mentions/mention.ts'
import { tellsAccident } from './mishaps.ts'

/** Whether an accident is the report's news, or in the words of all its deeds; one that a round-up tells beside a deed does not make that one. */
export function isOfAccident(sentences: readonly Sentence[], mentions: readonly Mention[]): boolean {
  const told = sentences.filter(({ items }) => tellsAccident(items))
  const lead = sentences.find(({ part }) => part === 'body')
  return (
    told.some(sentence => sentence.part === 'title' || sentence === lead) ||
    (told.length > 0 && mentions.every(({ sentence }) => told.includes(sentence)))
  )
}
