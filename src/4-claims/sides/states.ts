/** Countries and capitals that act: "شنت تركيا غارات", "اتهمت كييف موسكو": the state is a side there, and no place. */
import { normalForm } from '../../2-arabic/forms.ts'
import { stateOf } from '../../3-gazetteer/demonyms.ts'
import { isMasculineState } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import { type ActorName, changed, type Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'

/** What a state does with arms. */
const DEEDS = wanted([
  'carry.out.verb',
  'begin.verb',
  'launch.verb',
  'send.verb',
  'shell.verb',
  'strike.verb',
  'attack.verb',
  'target.verb',
  'deploy.verb',
  'wage.verb',
  'arrest.verb',
  'kill.verb',
  'capture.verb',
  'retake.verb',
  'free.up.verb',
])
/** What a state does with words; a capital does so for its country. */
const WORDS = wanted([
  'accuse.verb',
  'condemn.verb',
  'threaten.verb',
  'appeal.verb',
  'deny.verb',
  'sponsor.verb',
  'sign.verb',
  'reply.verb',
  'exchange.verb',
])

/** Capitals that a paper means the state by. */
const CAPITALS = new Set(
  'انقره,موسكو,واشنطن,طهران,الرياض,كييف,باريس,لندن,بكين,نيودلهي,باكو,يريفان,كيغالي,اسمره,تل ابيب,اسلام اباد'.split(','),
)
/** A capital that stands for its state. */
export const isCapital = ({ place }: Item): boolean => CAPITALS.has(normalForm(place?.text ?? ''))
const MOVES = wanted([
  'carry.out.verb',
  'aim.verb',
  'send.verb',
  'deploy.verb',
  'pull.out.verb',
  'launch.verb',
  'begin.verb',
])

/** "ستهاجم أنقرة", "أن أنقرة ستهاجم": what is still to come is done by a state alone. */
const isToDo = (item: Item | undefined): boolean => has(item, BLOWS) && item?.word?.best.future === true
const BLOWS = wanted(['attack.verb', 'shell.verb', 'strike.verb', 'target.verb'])
const isFeminine = (item: Item | undefined): boolean =>
  item?.word?.analyses.some(a => a.sense?.pos === 'verb' && a.sense.feminine) ?? false

const OBJECT = wanted(['noun', 'site', 'def'])
/** "قصفت أنقرة أمس مواقع": a capital behind a blow and before what is struck, and not one that is struck itself. */
function strikesOthers(items: readonly Item[], at: number): boolean {
  const object = items[items[at + 1]?.kind === 'time' ? at + 2 : at + 1]
  if (!object || object.preposition !== null || object.conjunction || has(object, 'prep', 'verb')) return false
  return object.kind === 'word' ? has(object, OBJECT) : /^(place|actor|people|number)$/.test(object.kind)
}

const ACCUSES = wanted(['accuse.verb', 'blame.verb'])
const ACCUSED_REACH = 4
/** "اتهمت كييف | موسكو بقصف": a state that is accused of a deed. */
function isAccused(items: readonly Item[], at: number): boolean {
  // "اتهم الناطق مصر والإمارات بقصف كذا": two of them.
  const [next, later] = [items[at + 1], items[at + 2]]
  const two = next?.conjunction && (next.kind === 'place' || next.kind === 'actor') && later?.preposition === 'ب'
  const of = next?.preposition === 'ب' || (next?.word?.known === false && /^ب[اتم]../.test(next.word.best.stem))
  if (!(two || of) || has(items[at - 1], 'prep') || has(items[at - 1], ACCUSES)) return false
  for (let k = at - 1; k >= Math.max(0, at - ACCUSED_REACH); k--) {
    if (has(items[k], ACCUSES)) return true
    if (has(items[k], 'stop', 'comma', 'verb', 'connector')) return false
  }
  return false
}

const THAT = wanted(['w:ان', 'w:بان'])
/** "إن أذربيجان هاجمت", "تركيا تقصف": a country before what it does. */
const doesBehind = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'country') &&
  (at === 0 || has(items[at - 1], THAT)) &&
  has(items[at + 1], BLOWS) &&
  isFeminine(items[at + 1]) &&
  !has(items[at + 1], 'passive', 'masdar')

const SPEAKS = wanted(['accuse.verb', 'condemn.verb', 'threaten.verb', 'deny.verb', 'say.verb', 's:ابلغ'])
/** "اتهم العراق تركيا بقصف", "قال الأردن إن": a state of his own gender with whose words its sentence opens. */
const opensItsWords = (items: readonly Item[], at: number): boolean =>
  at === 1 && has(items[0], SPEAKS) && !has(items[0], 'passive') && isMasculineState(items[at]?.place?.text ?? '')

/** Whether the place at `at` is the subject of a verb that only states and forces do, or whom such a verb accuses. */
function acts(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const verb = items[at - 1]
  if (item?.kind !== 'place' || item.preposition !== null || item.conjunction || item.place?.kindWord) return false
  if (doesBehind(items, at) || ((has(item, 'country') || isCapital(item)) && isAccused(items, at))) return true
  if (isCapital(item) && has(verb, 's:ان') && isToDo(items[at + 1]) && isFeminine(items[at + 1])) return true
  if (opensItsWords(items, at)) return true
  if (!isFeminine(verb) || has(verb, 'passive')) return false
  if (isCapital(item) && (isToDo(verb) || (has(verb, BLOWS) && strikesOthers(items, at)))) return true
  // "أكدت موسكو أنها سيطرت": no capital speaks but for its state.
  return (
    has(verb, WORDS) ||
    (has(item, 'country') ? has(verb, DEEDS) : has(verb, 'say.verb') || (has(verb, MOVES) && isCapital(item)))
  )
}

/** A state as a side, by the name that is given to it. */
export const stateCalled = (text: string, country: string | null): ActorName => ({
  text,
  id: null,
  aliases: [],
  country,
  armed: true,
  named: true,
  civilian: false,
  irregular: false,
})

const PARTY = wanted(['w:الجانب', 'w:والجانب', 'w:للجانب'])
/** "الجانب الروسي": the state, as a party to talks and deals. */
function partyOfState(items: readonly Item[], at: number): Item | null {
  const [item, next] = [items[at], items[at + 1]]
  const country = next?.tags.has('def') ? (next.word?.country ?? null) : null
  const state = has(item, PARTY) && country ? stateOf(country) : null
  if (!item || !next || !state) return null
  const clitics = [...item.tags].filter(tag => tag === 'conj' || tag.startsWith('p:'))
  return changed(item, {
    kind: 'actor',
    to: next.to,
    actor: stateCalled(state, country),
    tags: ['actor', 'armed.side', ...clitics],
  })
}

/** What two do with each other. */
const MUTUAL = wanted([
  'clash',
  'agreement.noun',
  'truce',
  'agree',
  'exchange',
  's:حرب',
  's:قتال',
  's:معارك',
  's:هدنه',
  's:اتفاق',
  's:نار',
])
const MUTUAL_REACH = 6
const isCountry = (item: Item | undefined): boolean =>
  item?.kind === 'place' && item.preposition === null && !item.place?.kindWord && has(item, 'country')
const isSide = (item: Item | undefined): boolean =>
  item?.kind === 'actor' || isCountry(item) || (item?.kind === 'word' && has(item, 'force', 'government', 'armed'))

/** "اشتباكات بين تركيا والحزب", "هدنة بين الحركة وإسرائيل": a country as one of the two who fight or agree. */
function isOneOfTwo(items: readonly Item[], at: number): boolean {
  if (!isCountry(items[at])) return false
  const second = items[at]?.conjunction ?? false
  const between = second ? items.slice(0, at).findLastIndex(item => has(item, 'w:بين')) : at - 1
  if (!has(items[between], 'w:بين') || at - between > MUTUAL_REACH) return false
  const other = second ? items.slice(between + 1, at).some(isSide) : items[at + 1]?.conjunction && isSide(items[at + 1])
  return Boolean(other) && items.slice(Math.max(0, between - MUTUAL_REACH), between).some(item => has(item, MUTUAL))
}

const WITH_REACH = 4
/** "وقعت الحكومة اتفاقا مع روسيا": a country behind what two do with each other, and not across its border. */
function isTheOther(items: readonly Item[], at: number): boolean {
  if (!isCountry(items[at]) || items[at]?.conjunction || !has(items[at - 1], 'w:مع')) return false
  for (let k = at - 2; k >= 0 && at - k <= WITH_REACH + 1; k--) {
    if (has(items[k], MUTUAL)) return items.slice(0, k).some(isSide)
    if (has(items[k], 'border', 'verb', 'prep', 'comma', 'stop') || items[k]?.kind === 'place') return false
  }
  return false
}

/** "أدانت تركيا وقطر والكويت": a country told in one breath with a state that acts. */
function actsToo(items: readonly Item[], at: number): boolean {
  const joins = (item: Item | undefined): boolean =>
    item?.conjunction === true && item.preposition === null && !item.place?.kindWord && isState(item)
  if (!joins(items[at])) return false
  let k = at - 1
  while (joins(items[k])) k--
  const [verb, first] = [items[k - 1], items[k]]
  return (
    first !== undefined && isState(first) && first.preposition === null && isFeminine(verb) && has(verb, WORDS, DEEDS)
  )
}
const isState = ({ place, actor }: Item): boolean =>
  place?.candidates.some(({ kind }) => kind === 'country') ??
  (actor !== null && actor.country !== null && !actor.armed && !actor.text.includes(' '))

/** "شنت إسرائيل غارات", "وردت إسرائيل بقصف": a state that is listed as a government acts with its arms. */
function armedState(items: readonly Item[], at: number): Item | null {
  const item = items[at]
  const verb = items[at - 1]
  const { actor } = item ?? {}
  if (!isFeminine(verb) || !has(verb, DEEDS, 'reply.verb')) return null
  if (!item || !actor || actor.armed || item.preposition !== null || item.conjunction) return null
  if (!actor.country || stateOf(actor.country) !== actor.text) return null
  return changed(item, { actor: { ...actor, armed: true }, tags: [...item.tags, 'armed.side'] })
}

const DOINGS = wanted(
  'arrest.masdar detain.masdar abduct.masdar kill.masdar assassinate.masdar shell.masdar strike.masdar target.masdar attack.noun capture.masdar occupy.masdar siege.masdar'.split(
    ' ',
  ),
)
/** "اعتقال زمردان لجنود نهرانيين", "قصف زمردان لقرى على الحدود": behind the noun of a deed and before whom it was done to, who did it. */
const doesInNoun = (items: readonly Item[], at: number): boolean =>
  isCountry(items[at]) &&
  !items[at]?.conjunction &&
  has(items[at - 1], DOINGS) &&
  !has(items[at - 1], 'def', 'pron') &&
  items[at + 1]?.preposition === 'ل' &&
  (items[at + 1]?.kind === 'people' || items[at + 1]?.kind === 'actor' || has(items[at + 1], 'noun', 'place'))

/** The place at `at` as a side where it acts, or null. */
export function actingState(items: readonly Item[], at: number): Item | null {
  const { place } = items[at] ?? {}
  const item = items[at]
  const state = armedState(items, at)
  if (state) return state
  const party = partyOfState(items, at)
  if (party) return party
  const side =
    acts(items, at) || isOneOfTwo(items, at) || isTheOther(items, at) || actsToo(items, at) || doesInNoun(items, at)
  if (!item || !place || !side) return null
  const actor = stateCalled(place.text, place.candidates[0]?.country ?? null)
  const joined = item.conjunction ? ['conj'] : []
  return changed(item, { kind: 'actor', actor, place: null, tags: ['actor', 'armed.side', ...joined] })
}
