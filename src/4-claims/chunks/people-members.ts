/** What is told of people right behind them: how many a family has, and what people of no kind bear. */
import type { Item } from '../grammar/item.ts'
import { isMadeOf } from './actor-words.ts'
import { type Draft, isFrom, isPerson, stemOf } from './people-parts.ts'

/** "عائلة مكونة من خمسة أفراد", "أسرة من أربعة أشخاص": one family told with how many it has. */
export function takeMembers(items: readonly Item[], draft: Draft): void {
  if (!draft.tags.has('family') || draft.number || draft.head?.word?.best.sense?.number !== 'singular') return
  // "عائلة كاملة مؤلفة من خمسة".
  const word = items[draft.to]?.kind === 'word' && isMadeOf(items[draft.to + 1]) ? draft.to + 1 : draft.to
  const made = isMadeOf(items[word]) ? word + 1 : word
  const at = isFrom(items[made]) ? made + 1 : made
  const number = items[at]
  if (at === draft.to || number?.kind !== 'number' || !number.number || !number.tags.has('number')) return
  const member = items[at + 1]
  if (!isPerson(member) || member?.conjunction) return
  draft.number = number.number
  draft.to = at + 2
}

const BEAR = new Set(
  'يحمل يحملان يحملون تحمل تحملان يرتدي يرتديان يرتدون ترتدي ترتديان يتحزم يتحزمان يتحزمون'.split(' '),
)
const WAS = new Set('كان كانا كانوا كانت كانتا'.split(' '))
const BEARING_REACH = 2
/** "ثمانية أشخاص يرتدون أحزمة ناسفة", "شخصان كانا يحملان أسلحة": people of no kind who bear arms fight, and those in belts attack. */
export function takeArms(items: readonly Item[], { head, tags, to, of }: Draft): void {
  if (!head || of || !(tags.has('person') || tags.has('man'))) return
  const verb = WAS.has(stemOf(items[to])) ? to + 1 : to
  if (!BEAR.has(stemOf(items[verb])) || items[verb]?.conjunction) return
  const borne = items.slice(verb + 1, verb + 1 + BEARING_REACH)
  if (borne.some(item => item.tags.has('belt'))) tags.add('combatant')
  else if (borne[0]?.tags.has('weapon') || borne[0]?.tags.has('explosive')) tags.add('combatant')
}

const MEN = new Set('رجل رجلا شاب شابا فتي صبي صبيا مواطن مواطنا'.split(' '))
const AND_OTHERS = new Set('امراه سيده فتاه شابه صبي صبيا طفلا طفله مواطنه فتي'.split(' '))
const SINGULAR_FROM = 11
/** "ثلاثون رجلا وامرأة", "ثمانية آلاف رجل وصبي": behind a number that takes a singular both are counted by it. */
export function takeBothKinds(items: readonly Item[], draft: Draft): void {
  const next = items[draft.to]
  const many = (draft.number?.low ?? draft.number?.high ?? 0) >= SINGULAR_FROM
  if (!many || !draft.head || draft.of || !next?.conjunction || next.preposition !== null) return
  if (MEN.has(stemOf(draft.head)) && AND_OTHERS.has(stemOf(next))) draft.to++
}
