/** Districts of the Sudan, whose kind word elsewhere means "local": "بمحلية كذا", "في محليتي كذا وكذا". */
import type { Token } from '../../2-arabic/token.ts'
import { bareText } from '../grammar/bare-text.ts'
import { bearing } from '../grammar/clause.ts'
import { changed, type Item } from '../grammar/item.ts'
import { unknownNameEnd } from './unlisted-names.ts'

const LOCALITY = /^[وف]?(ب?)محلي(ه|تي)$/
const BEFORE_LOCALITY = bearing('w:في', 'w:علي', 'w:من', 'w:الي', 'direction', 'strike')
/** "بمحلية كذا", "في محليتي كذا": a district of the Sudan; behind a noun the word only says that it is a local one. */
export function localityItem(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const [head, next] = [items[at], items[at + 1]]
  if (head?.kind !== 'word' || head.word?.known) return null
  const [, inside] = LOCALITY.exec(tokens[head.from]?.norm ?? '') ?? []
  if (inside === undefined || !next || next.preposition !== null) return null
  if (!inside && !BEFORE_LOCALITY(items[at - 1])) return null
  const to = next.kind === 'place' ? at + 2 : unknownNameEnd(items, at + 1, 'محليه', tokens)
  const last = items[to - 1]
  if (to === at + 1 || !last) return null
  const candidates = next.kind === 'place' ? (next.place?.candidates ?? []) : []
  return changed(head, {
    kind: 'place',
    to: last.to,
    preposition: inside ? 'ب' : head.preposition,
    tags: new Set(['place', 'kinded', ...(inside ? ['p:ب'] : []), ...(candidates.length ? [] : ['unlisted'])]),
    place: { text: bareText(tokens, next.from, last.to, 0), candidates, kindWord: 'محليه' },
  })
}
