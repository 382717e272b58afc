/** Sides without a name: victims as they are described, and bombers. */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Party } from './parties.ts'
import { isSomebodys, namesByNoun, partyOf } from './party.ts'

/** What those are of whom hardly anything is said: one of some kind, people of a country, people of another kind, or a bomber. */
export type Faint = 'one' | 'nationals' | 'others' | 'bomber'

const TO_PERSONS = new Set(['arrest', 'abduction', 'execution', 'displacement', 'release'])
/** People of no known kind, where it is done to persons: "فلسطينيا", "عائلات". */
const anyone = (item: Item | undefined, type: string): ActorName | null =>
  item?.people && item.word?.country && TO_PERSONS.has(type) && item.people.text && !item.people.other
    ? {
        text: item.people.text,
        id: null,
        aliases: [],
        country: item.word.country,
        armed: false,
        named: false,
        civilian: true,
        irregular: false,
      }
    : null

/** The side that victims without a named one stand for: as they are described, never sharper. */
export const victimOf = (item: Item | undefined, type: string): ActorName | null => partyOf(item) ?? anyone(item, type)

/** "هجوما انتحاريا", "تفجير انتحاري": the deed, and nobody who did it. */
const DEED = wanted(['attack.noun', 'blast', 'strike', 'attempt', 'campaign', 's:عمليه', 's:اعتداء'])

/** "انتحاري": the bomber, where no side is told that sent him. */
export function bombersOf(parts: readonly Located[]): Party[] {
  for (const { mention } of parts) {
    const { items } = mention.sentence
    const bomber = items.find(
      (item, k) =>
        item.tags.has('suicide') &&
        item.kind === 'people' &&
        !has(item, 'body') &&
        k >= mention.from &&
        k < mention.to &&
        (!has(items[k - 1], DEED) || has(items[k - 1], 'verb')),
    )
    const actor = bomber?.people?.text
    if (actor)
      return [
        {
          actor: {
            text: actor,
            id: null,
            aliases: ['انتحاري'],
            country: null,
            armed: true,
            named: false,
            civilian: false,
            irregular: true,
          },
          role: 'initiator',
          weight: 0.6,
        },
      ]
  }
  return []
}

const NOBODY = new Set(['شخص', 'فرد', 'انسان', 'ضحيه', 'عدد'])
/** Victims of whom less is said than makes a side: "مدني", "جندي", "فلسطينيا", "ركاب". */
export function faintVictim(item: Item | undefined): Pick<Party, 'actor' | 'weight' | 'faint'> | null {
  const { people } = item ?? {}
  // "نجله", "حراسه" are no name for those whom they are.
  const told = people && !people.outcome && !people.other && people.text !== '' && !people.of
  if (!item || !people || !told || isSomebodys(item)) return null
  const country = item.word?.country ?? null
  if (people.group === 'unknown' && !country && (NOBODY.has(item.word?.best.sense?.lemma ?? '') || !item.word?.known))
    return null
  const armed = people.group === 'combatants'
  const lemma = item.word?.best.sense?.lemma
  const actor = {
    text: people.text,
    id: null,
    aliases: namesByNoun(lemma ? [lemma] : []),
    country,
    armed,
    named: false,
    civilian: !armed,
    irregular: armed && item.tags.has('armed'),
    sides: undefined,
  }
  const faint = people.implied === 1 ? 'one' : country ? 'nationals' : 'others'
  return { actor, weight: 0.3, faint }
}

/** "أصيب عشرات الفلسطينيين في مواجهات مع الجيش": people of a nation, and young men, who stand up to soldiers. */
export const isCrowd = ({ civilian, country, text }: ActorName): boolean =>
  civilian && (country !== null || /^(ال)?(شبان|شباب|متظاهر|محتج)/.test(normalForm(text)))
