/** Two sides under one kind word: "بين قبيلتي كذا وكذا", "حركتا كذا وكذا". */
import type { Token } from '../2-arabic/token.ts'
import { bareText } from './bare-text.ts'
import { type ActorName, changed, type Item } from './item.ts'
import { isStop } from './place-name-words.ts'

const OF_TWO = /^[وفبل]?(قبيلت|عشيرت|عائلت|حركت|جماعت|مجموعت|ميليشيت|مليشيت|طائفت)[يا]$/

const called = (text: string, like: ActorName): ActorName => ({ ...like, text, id: null, aliases: [], named: true })

/** The sides of a pair whose first, with its kind word, is the item `first`, and the word behind it; null where it is no pair. */
export function sidesOfPair(
  first: Item,
  next: Item | undefined,
  tokens: readonly Token[],
): readonly [Item, Item] | null {
  const { actor } = first
  if (!actor || first.to - first.from < 2 || !OF_TWO.test(tokens[first.from]?.norm ?? '')) return null
  if (next?.kind !== 'actor' && (next?.kind !== 'word' || isStop(next))) return null
  if (!next.conjunction || next.preposition !== null || next.tags.has('verb')) return null
  const text = bareText(tokens, first.from + 1, first.to, 0)
  const own = actor.id ? { ...actor, text } : called(text, actor)
  const other = next.actor ?? called(bareText(tokens, next.from, next.to, 1), actor)
  return [
    changed(first, { actor: own }),
    next.kind === 'actor' ? next : changed(next, { kind: 'actor', actor: other, tags: [...first.tags, 'conj'] }),
  ]
}
