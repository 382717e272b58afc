/** Who demonstrates, and who breaks it up: "تظاهر مئات النهرانيين", "فرقت الشرطة مظاهرة". */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import { type ActorName, type Item, unlistedActor } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Likely, Weighed } from './mend-sides.ts'
import type { Party } from './parties.ts'
import { actingOf } from './party.ts'
import type { Scene } from './side-story.ts'

const COMES_OUT = wanted([
  'go.out.verb',
  ...'s:تظاهر s:تظاهرت s:احتج s:احتجت s:اعتصم s:اعتصمت s:احتشد s:احتشدت s:تجمع s:تجمعت s:تجمهر s:سار s:سارت s:نظم s:نظمت s:شارك s:شاركت s:هتف s:هتفت s:نزل s:نزلت'.split(
    ' ',
  ),
])
const BREAKS_UP = wanted('s:فرق s:فرقت s:قمع s:قمعت s:فض s:فضت'.split(' '))
const FIRES = wanted(['launch.verb', 'open.up.verb', 's:استخدم', 's:استخدمت'])
const ON_CROWDS = wanted('s:غاز s:غازات s:مسيل s:مسيله s:هراوات s:خراطيم s:مطاطي s:مطاطيه'.split(' '))
const REACH = 5

/** "ألف شخص", "مئات الأشخاص" say of nobody who he is. */
const ANYBODY = /^(ال)?(شخص|اشخاص|نسمه)ا?$/
/** "مئات النهرانيين", "عشرات الصحفيين": a crowd, which need be no side elsewhere. */
function crowdOf(item: Item | undefined): ActorName | null {
  const { people } = item ?? {}
  if (!people || people.of || people.outcome || people.other || people.group === 'combatants') return null
  if (people.text === '' || ANYBODY.test(normalForm(people.text)) || !(people.plural || people.number)) return null
  return { ...unlistedActor(people.text), country: item?.word?.country ?? null, named: false, civilian: true }
}

const breaksUp = (items: readonly Item[], verb: number): boolean =>
  has(items[verb], BREAKS_UP) ||
  (has(items[verb], FIRES) && items.slice(verb + 2, verb + 2 + REACH).some(item => has(item, ON_CROWDS)))

/** Those who demonstrate and those who break it up, in the sentences that tell of a protest. */
export const demonstratorsOf = (parts: readonly Located[]): Party[] =>
  parts.flatMap(({ mention: { sentence } }) => {
    const { items } = sentence
    return items.flatMap((item, at): Party[] => {
      if (item.preposition !== null || item.conjunction) return []
      const crowd = has(items[at - 1], COMES_OUT) ? crowdOf(item) : null
      if (crowd) return [{ actor: crowd, role: 'initiator', weight: 0.9, certain: true }]
      const force = breaksUp(items, at - 1) ? actingOf(item) : null
      return force?.armed ? [{ actor: force, role: 'participant', weight: 0.85, certain: true }] : []
    })
  })

/** With those of them whom the weighing left out, which knows few protests. */
export const withDemonstrators = (
  scene: Scene | undefined,
  all: readonly Likely[],
  weighed: readonly Weighed[],
): readonly Likely[] => [
  ...all,
  ...(scene?.told ?? []).flatMap(({ side, party: { certain, role } }) => {
    const one = certain ? weighed.find(({ option }) => option.side === side) : undefined
    return one && !all.some(({ option }) => option.side === side) ? [{ ...one, role }] : []
  }),
]
