/** What people are by the words for them: whether they fight, what befell them, who they are among all. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { VictimDetail, VictimGroup } from '../claim.ts'
import type { ActorName, Item, People } from '../grammar/item.ts'
import { isOfRescue } from './people-in-service.ts'
import type { Draft } from './people-parts.ts'

const DETAILS: readonly (readonly [string, VictimDetail])[] = [
  ['attacker', 'attackers'],
  ['leader', 'leaders'],
  ['journalists', 'journalists'],
  ['medics', 'medics'],
  ['children', 'children'],
  ['women', 'women'],
]

const TRIBE = /^(ال)?(قبيل|عشير)/
/** "خمسة من قبيلة …": a tribe has its fighters, and others. */
const isTribe = ({ text, aliases }: ActorName): boolean => [text, ...aliases].some(name => TRIBE.test(name))

/** "مستوطنون", "مستعمرون": they attack, and are no fighters where they are attacked. */
export const areSettlers = ({ text }: Pick<ActorName, 'text'>): boolean => /^(ال)?(مستوطن|مستعمر)(ون|ين|ان)/.test(text)

/** Whether an item names or describes settlers. */
export const tellsSettlers = ({ word, actor, people }: Item): boolean =>
  word?.tags.has('settler') === true || [actor, people].some(side => side !== null && areSettlers(side))

/** Whether those whom a side counts among its own fight. */
export const groupOfSide = (side: ActorName): VictimGroup =>
  areSettlers(side)
    ? 'civilians'
    : side.armed && !isTribe(side)
      ? 'combatants'
      : side.civilian
        ? 'civilians'
        : 'unknown'

const WINGS = /^(ال)?(كتائب|كتيبه|سرايا|الويه|لواء|جناح|فصائل)( |$)/
/** "ناشط في كتائب كذا": who is active in what only fights, fights. */
const isActiveInWing = (tags: ReadonlySet<string>, of: ActorName | null): boolean =>
  of?.armed === true && tags.has('activist') && WINGS.test(normalForm(of.text))

/** Whether they fight. */
export function groupOf(draft: Pick<Draft, 'tags' | 'of'>): VictimGroup {
  const { tags, of } = draft
  if (of && isOfRescue(of)) return 'civilians'
  if (tags.has('combatant') || tags.has('attacker') || isActiveInWing(tags, of)) return 'combatants'
  // "أسرى" falls together with "my families".
  if (tags.has('civilian') && !(tags.has('captured.person') && tags.has('family'))) return 'civilians'
  const side = of ? groupOfSide(of) : 'unknown'
  if (side !== 'unknown') return side
  // "34 رهينة": who is held so bore no arms, if nothing else is told of him.
  if (tags.has('hostage')) return 'civilians'
  if ((tags.has('member') || (tags.has('man') && !tags.has('one'))) && tags.has('pron')) return 'combatants'
  return 'unknown'
}

/** What befell them, where their noun says it. */
export const outcomeOf = (tags: ReadonlySet<string>): People['outcome'] =>
  tags.has('killed.person')
    ? 'killed'
    : tags.has('injured.person')
      ? 'injured'
      : tags.has('captured.person')
        ? 'captured'
        : tags.has('missing.person')
          ? 'missing'
          : null

/** "فتاة": the letters of "his boy" too. */
const isGirl = (tag: string, tags: ReadonlySet<string>): boolean => tag === 'children' && tags.has('s:فتاه')

/** Children, women, journalists and others who are counted by themselves. */
export const detailOf = (tags: ReadonlySet<string>): VictimDetail | null =>
  DETAILS.find(([tag]) => tags.has(tag) && !(tag === 'women' && tags.has('his')) && !isGirl(tag, tags))?.[1] ?? null

const SUCH = /^.{3,}ين$/
/** Broken plurals, whose letters are those of a plural of people. */
const THINGS = new Set(
  'ميادين قوانين ملايين بساتين دكاكين سكاكين تمارين عناوين براكين شرايين موازين مضامين تعيين تامين تدشين طين حنين'.split(
    ' ',
  ),
)
/** "أربعة من المتورطين", "خمسة من المارة": people by what they do; not "خمسة من الميادين". */
export const areSuch = ({ tags, word }: Item): boolean => {
  const stem = word?.best.stem ?? ''
  if (!tags.has('def') || tags.has('verb') || tags.has('masdar') || tags.has('place.kind')) return false
  return (SUCH.test(stem) && !THINGS.has(stem)) || stem === 'ماره'
}
