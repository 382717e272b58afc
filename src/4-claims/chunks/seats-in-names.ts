/** Listed bodies whose name tells where they work: "وزارة الصحة في غزة". */
import type { Token } from '../../2-arabic/token.ts'
import type { Place } from '../../3-gazetteer/gazetteer.ts'
import { findNames, type NameIndex } from '../../3-gazetteer/names.ts'
import { changed, type Item } from '../grammar/item.ts'

const LOCAL: ReadonlySet<Place['kind']> = new Set(['city', 'town', 'province'])

/** The item with the town or province that its name tells with "في", for want of another place of what it reports. */
function withSeat(item: Item, tokens: readonly Token[], names: NameIndex): Item {
  if (item.kind !== 'actor' || item.place || !item.actor || item.actor.armed) return item
  const at = tokens.findIndex(({ norm }, i) => i > item.from && i < item.to - 1 && norm === 'في')
  if (at < 0) return item
  const inside = tokens.slice(at + 1, item.to)
  const [span] = findNames(names, inside)
  const candidates = (span?.candidates ?? []).flatMap(named => (named.kind === 'place' ? [named.place] : []))
  if (span?.from !== 0 || candidates.length === 0 || !candidates.every(({ kind }) => LOCAL.has(kind))) return item
  const text = inside.map(token => token.text).join(' ')
  return changed(item, { place: { text, candidates, kindWord: null } })
}

/** The items of a sentence, those of listed bodies with their seats. */
export const withSeats = (items: readonly Item[], tokens: readonly Token[], names: NameIndex): Item[] =>
  items.map(item => withSeat(item, tokens, names))
