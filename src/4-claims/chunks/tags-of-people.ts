/** The tags of an item of people: what their words tell that rules ask for. */
import type { Item, People } from '../grammar/item.ts'
import type { Draft } from './people-parts.ts'

/** Tags of words that the people as a whole keep. */
const KEPT = [
  'suicide',
  'attacker',
  'armed',
  'leader',
  'pron',
  'body',
  'source',
  'office',
  'rank',
  'displaced',
  'refugee',
  'hostage',
  'captor',
  'civilian',
  'combatant',
  'named',
  'called',
  'unknown',
  'casualty',
  'protester',
  'family',
  'besieged',
  'demonym',
  'man',
]

/** Those of the first word, of the words taken in, and of what they come to. */
export function tagsOf(first: Item, draft: Draft, { outcome, other, number, implied }: People): Set<string> {
  const tags = new Set(['people', ...KEPT.filter(tag => draft.tags.has(tag))])
  if (outcome) tags.add(`people.${outcome}`).add(`people.${outcome}.${number ? 'counted' : 'bare'}`)
  if (other) tags.add('others')
  if (number || implied) tags.add('counted')
  for (const tag of first.tags) if (tag.startsWith('p:') || tag === 'conj' || tag === 'def') tags.add(tag)
  return tags
}
