/** Sides told by an adjective of what they do: "قصف حوثي", "هجوم داعشي" is the deed of the side that is called so. */
import { formOf, normalForm } from '../../2-arabic/forms.ts'
import type { Actor } from '../../3-gazetteer/gazetteer.ts'
import type { NameIndex } from '../../3-gazetteer/names.ts'
import { has } from '../grammar/clause.ts'
import { type ActorName, changed, type Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isAdjectival } from '../sides/party.ts'
import { listedActor, type NameContext } from './named-sides.ts'

const DEEDS = wanted([
  'strike',
  'strike.maybe',
  'shell',
  'attack.noun',
  'campaign',
  'device',
  'infiltrate',
  'shell.round',
])
const MOST_ADJECTIVES = 3
/** Shorter words are parts of too many names. */
const SHORTEST = 4

/** What stands behind the adjective's ending: "حوثيه", "حوثيا", "حوثيين" are حوثي. */
const rootOf = (stem: string): string => stem.replace(/(ه|ا|ان|ين|تان|تين)$/, '')

/** The armed group that one of these words is the whole name of, alive on the day of the report and of a country that it points to. */
function groupCalled(words: readonly string[], index: NameIndex, { countries, published }: NameContext): Actor | null {
  for (const word of words)
    for (const { key, conjunction, preposition, after } of index.openings(formOf(word)))
      if (key === word && !conjunction && preposition === null)
        for (const named of after.named) {
          if (named.kind !== 'actor' || !GROUPS.has(named.actor.kind)) continue
          const { country, from, to } = named.actor
          const gone = published !== null && ((to !== null && to < published) || (from !== null && from > published))
          if (!gone && (country === null || (countries.get(country) ?? 0) > 0)) return named.actor
        }
  return null
}
const GROUPS: ReadonlySet<string> = new Set(['rebel', 'militia', 'jihadist'])

function sideOf(items: readonly Item[], at: number, index: NameIndex, context: NameContext): ActorName | null {
  const item = items[at]
  const stem = item?.word?.best.stem ?? ''
  if (!item || item.tags.has('def') || !mayBeSide(item, stem)) return null
  let k = at - 1
  while (at - k < MOST_ADJECTIVES && !has(items[k], DEEDS) && describes(items[k])) k--
  if (!has(items[k], DEEDS) || has(items[k], 'def')) return null
  return groupBy(stem, index, context)
}

/** The group that an adjective in any of its endings is made of. */
function groupBy(stem: string, index: NameIndex, context: NameContext): ActorName | null {
  const root = rootOf(stem)
  if (root.length < SHORTEST) return null
  const words = [`ال${root}`, root.replace(/ي$/, '')]
  const actor = groupCalled(words, index, context)
  const name = actor?.names.find(one => words.includes(normalForm(one.name)))?.name
  return actor && name ? listedActor(actor, name, context) : null
}

const OF_GROUP = /^(?!ال)(.+ي)(ا|ان|ون|ين)?$/
/** "ثلاثون مسلحا حوثيا", "قيادي حوثي": whose men they are is told by an adjective alone. */
function ofPeople({ people, tags }: Item, index: NameIndex, context: NameContext): ActorName | null {
  if (people?.group !== 'combatants' || people.of || people.person) return null
  const [noun = '', ...adjectives] = normalForm(people.text).split(' ')
  for (const word of adjectives.length ? adjectives : tags.has('demonym') ? [noun] : []) {
    const [, stem] = OF_GROUP.exec(word) ?? []
    const group = stem === undefined ? null : groupBy(stem, index, context)
    if (group)
      return {
        ...group,
        text: group.aliases.find(name => [`ال${stem}ين`, `ال${stem}ون`].includes(normalForm(name))) ?? group.text,
      }
  }
  return null
}

/** "قذائف عسكرية حوثية": adjectives that are people's nouns too. */
const describes = (item: Item | undefined): boolean =>
  isAdjectival(item) || (item?.kind === 'word' && item.preposition === null && ENDING.test(item.word?.best.stem ?? ''))

const ENDING = /ي(ه|ا|ان|ين|تان|تين)?$/
const mayBeSide = (item: Item, stem: string): boolean =>
  item.kind === 'word' && item.preposition === null && !item.conjunction && ENDING.test(stem)

/** Items in which such an adjective holds the side that it tells of, tagged `side.adj`, and people who are told by one are of that side. */
export const withSideAdjectives = (items: readonly Item[], index: NameIndex, context: NameContext): readonly Item[] =>
  items.map((item, at) => {
    const actor = sideOf(items, at, index, context)
    if (actor) return changed(item, { actor, tags: item.tags.plus('side.adj') })
    const of = ofPeople(item, index, context)
    return of && item.people ? changed(item, { people: { ...item.people, of } }) : item
  })
