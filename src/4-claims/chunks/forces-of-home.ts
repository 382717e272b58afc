/** "قال الرئيس الزمرداني إن قوات بلاده": the forces of the land of whoever speaks of them. */
import type { Token } from '../../2-arabic/token.ts'
import { countryOfAdjective, stateOf } from '../../3-gazetteer/demonyms.ts'
import { isBareState } from '../grammar/agreement.ts'
import { bareText, cliticsOf } from '../grammar/bare-text.ts'
import { has } from '../grammar/clause.ts'
import { changed, type Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { stateCalled } from '../sides/states.ts'

const FORCES = wanted(['force', 'army', 'aircraft'])
const OF_HOME = wanted(['w:بلاده', 'w:بلادها', 'w:بلادهم'])
const SPEAKS = wanted(['say.verb', 'announce.verb', 'deny.verb'])

/** Of which country one is by his name or his office, by the words for him. */
function countryOf(item: Item, tokens: readonly Token[]): string | null {
  if (item.kind !== 'word' && item.kind !== 'actor' && item.kind !== 'people') return null
  for (const { norm } of tokens.slice(item.from, item.to)) {
    const nation = countryOfAdjective(norm.replace(/^ال/, ''))
    if (nation) return nation
  }
  return item.actor && !item.actor.armed && !isBareState(item.actor.text) ? item.actor.country : null
}

/** The forces at `at` as the state whose they are; `before` is what is told in front of them. */
export function homeForces(
  items: readonly Item[],
  at: number,
  before: readonly Item[],
  tokens: readonly Token[],
): Item | null {
  const [item, home] = [items[at], items[at + 1]]
  if (!item || !home || item.kind !== 'word' || !has(item, FORCES) || has(item, 'pron') || !has(home, OF_HOME))
    return null
  const says = before.findLastIndex(one => has(one, SPEAKS))
  if (says < 0) return null
  const nations = [...before.slice(says), ...before.slice(0, says).reverse()].map(one => countryOf(one, tokens))
  const country = nations.find(nation => nation !== null) ?? null
  const state = country ? stateOf(country) : null
  if (!country || !state) return null
  const told = bareText(tokens, item.from, home.to, cliticsOf(item))
  const clitics = [...item.tags].filter(tag => tag === 'conj' || tag.startsWith('p:'))
  const flies = has(item, 'aircraft') ? ['air'] : []
  return changed(item, {
    kind: 'actor',
    to: home.to,
    actor: { ...stateCalled(state, country), aliases: [told] },
    tags: ['actor', 'armed.side', ...flies, ...clitics],
  })
}
