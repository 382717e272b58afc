/** Whether a report tells of armed conflict at all, so that accidents, crime for gain, sport and figures of speech stay out. */
import type { Sentence } from './item.ts'
import type { Mention } from './mention.ts'

const STRONG = new Set([
  'clash',
  'air_strike',
  'shelling',
  'suicide_attack',
  'bombing',
  'siege',
  'execution',
  'capture',
  'surrender',
  'withdrawal',
])

/** True when what was read adds up to conflict: strong types, or armed sides named. */
export function isRelevant(sentences: readonly Sentence[], mentions: readonly Mention[]): boolean {
  if (!mentions.length) return false
  const items = sentences.flatMap(sentence => sentence.items)
  const armed = items.filter(item => item.actor?.armed && item.actor.named).length
  const strong = mentions.filter(mention => STRONG.has(mention.type)).length
  return strong > 0 ? armed > 0 || strong > 1 : armed > 1
}
