/** Whose deed a verb tells: the subject behind it, before it, or shared with the verb before. */
import { agrees, goesOn, isOtherGender, isPluralOnly, takesNoObject, verbSenses } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import { caseShown } from '../grammar/grammatical-case.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { endOfBlow, isBlowBefore } from './blow-subjects.ts'
import { SUPPORT } from './joined-sides.ts'
import { isAdjectival, isPlainVerb, isPreposition, isRelative, isToldLikeThis, isVerbHere, partyOf } from './party.ts'
import { ownerOfMeans } from './wielded.ts'

const OPENS = wanted(['stop', 'comma', 'open', 'close', 'dash'])

/** "الذي استهدفه", "يسيطر عليها": the verb has a pronoun for what stands before it, so its subject comes behind. */
export const takesUp = (items: readonly Item[], verb: number): boolean =>
  verbSenses(items[verb]).some(sense => sense.object) ||
  (has(items[verb], 'pron') && !has(items[verb], 'masdar')) ||
  (has(items[verb + 1], 'prep') && has(items[verb + 1], 'pron'))

/** Where the clause around a verb begins. */
function clauseStart(items: readonly Item[], verb: number): number {
  let start = verb
  while (start > 0) {
    const before = items[start - 1]
    if (!before || has(before, OPENS, 'connector') || isRelative(before) || isVerbHere(items, start - 1)) break
    start--
    if (items[start]?.conjunction && !partyOf(items[start])) break
  }
  return start
}

/** "ردا على ذلك أطلق المسلحون": why a deed is done is not who does it. */
const IN_ANSWER = wanted(['w:ردا', 'w:وردا', 'w:انتقاما', 'w:وانتقاما'])

const opensNominal = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.preposition === null &&
  (item.kind === 'actor' ||
    item.kind === 'people' ||
    item.kind === 'number' ||
    (item.kind === 'word' &&
      (has(item, 'noun', 'masdar', 'def') || !item.word?.known) &&
      !has(item, 'particle', 'prep', 'also', IN_ANSWER)))

/** "اقتحموا مركز الشرطة واحتجزوا أربعة": a verb in the plural that goes on with that of the verb before, and has nobody behind it either. */
const sharesSubject = (items: readonly Item[], verb: number): boolean => {
  if (!items[verb]?.conjunction || !isPluralOnly(items[verb])) return false
  const before = verbBefore(items, verb)
  return before !== null && isPluralOnly(items[before])
}

/** "ضد متشددين استولوا على", "من مسلحين يسيطرون على": people without the article, straight before a verb of taking or leaving ground that is said of them without a relative. */
const isSaidOf = (items: readonly Item[], verb: number): boolean => {
  const before = items[verb - 1]
  const who = before?.people?.plural && !before.people.definite ? partyOf(before) : null
  return (
    who !== null &&
    takesNoObject(items[verb]) &&
    isPluralOnly(items[verb]) &&
    !items[verb]?.conjunction &&
    agrees(items[verb], who)
  )
}

const WHILE_DOING = wanted(['w:وهي', 'w:وهو', 'w:وهم', 'w:وهما'])
/** "الذي يطلق", "القوات وهي تطلق": the verb is said of whoever stands before that word. */
const isSaidOfBefore = (item: Item | undefined): boolean => isRelative(item) || has(item, WHILE_DOING)

/** Whether the subject stands before the verb: "القوات سيطرت", "هجوم استهدف", "وقعت هجمات عنيفة استهدفت", "الذي استهدف". */
export function standsBefore(items: readonly Item[], verb: number): boolean {
  const before = items[verb - 1]
  if (isSaidOfBefore(before)) return !takesUp(items, verb)
  if (isBlowBefore(items, verb)) return true
  if (isPluralOnly(items[verb]) && !sharesSubject(items, verb)) return true
  if (items[verb]?.conjunction) return false
  if (takesUp(items, verb) && !has(items[verb + 1], 'prep')) return false
  const start = clauseStart(items, verb)
  // "وكانت هذه القوات قد سيطرت".
  const first = has(items[start], 'this') && partyOf(items[start + 1]) ? start + 1 : start
  return first < verb && opensNominal(items[first])
}

const [ADVERB, HELPS] = [wanted(['also', 'qad', 'this', 'among']), wanted(['be', 'become', 'still'])]

/** "وندد الاتحاد بالهجوم ودعا | الحكومة", "انفجر لغم حيث استهدف | دورية": the verb goes on with the subject before it, and is of its gender. */
const isObjectOf = (items: readonly Item[], verb: number, item: Item): boolean => {
  const actor = partyOf(item)
  return goesOn(items, verb) && actor !== null && isOtherGender(items[verb], item, actor)
}

const GEAR = wanted(
  's:جرافات s:جرافه s:اليات s:مدرعات s:دبابات s:عربات s:زوارق s:بوارج s:دوريات s:دوريه s:طواقم s:ارتال s:قطعان s:عصابات'.split(
    ' ',
  ),
)
/** "أقدمت جرافات الجيش على هدم": whose the machines are. */
const isGearOf = (items: readonly Item[], k: number): boolean =>
  has(items[k], GEAR) && !has(items[k], 'def') && items[k + 1]?.kind === 'actor' && items[k + 1]?.preposition === null

/** Index of the bare side behind a verb: over times, adverbs and phrases of place. */
function behind(items: readonly Item[], verb: number): number | null {
  let inPhrase = false
  for (let k = verb + 1; k < items.length && k <= verb + 10; k++) {
    const item = items[k]
    if (!item || has(item, OPENS, 'connector') || isRelative(item)) return null
    if (isPlainVerb(item)) return null
    // "التي انسحبت منها القوات": a preposition with its pronoun is whole.
    if (k === verb + 1 && has(item, 'among')) continue
    if (isPreposition(item) || (item.preposition !== null && item.kind === 'word')) {
      inPhrase = true
      continue
    }
    if (item.kind === 'time' || item.kind === 'place' || has(item, 'pron') || item.preposition !== null) {
      inPhrase = false
      continue
    }
    if (partyOf(item)) {
      if (!inPhrase && !item.conjunction && caseShown(item) !== 'object' && !isObjectOf(items, verb, item)) return k
      inPhrase = false
      continue
    }
    if (inPhrase || has(item, ADVERB) || item.kind === 'punct') continue
    const owner = isGearOf(items, k) ? k + 1 : ownerOfMeans(items, k)
    if (!inPhrase && owner !== null) return owner
    // "وحدات من الجيش": a part of the side named behind من.
    if (has(item, 'force', 'all') && has(items[k + 1], 'w:من') && partyOf(items[k + 2])) return k + 2
    if (item.kind === 'word' && (has(item, 'noun', 'masdar') || !item.word?.known)) return null
  }
  return null
}

/** The bare side that a clause begins with, before its verb. */
function ahead(items: readonly Item[], verb: number): number | null {
  if (isSaidOfBefore(items[verb - 1])) {
    let k = verb - 2
    while (
      k >= 0 &&
      verb - k < 6 &&
      (isAdjectival(items[k]) || has(items[k], 'comma', 'close', 'open') || items[k]?.kind === 'time')
    )
      k--
    return partyOf(items[k]) ? k : null
  }
  const start = clauseStart(items, verb)
  if (isSaidOf(items, verb)) return verb - 1
  if (isPluralOnly(items[verb]) && isToldLikeThis(items, start)) return start - 2
  for (let k = start; k < verb; k++) {
    const item = items[k]
    if (!item) return null
    if (isPreposition(item) || item.preposition !== null) return null
    if (partyOf(item)) return k
    if (item.kind === 'word' && has(item, 'noun', 'masdar') && !has(item, 'all', 'one.of', 'force', 'campaign'))
      return null
  }
  return overAside(items, start)
}

const DASH = wanted(['dash'])
const COMMA_OR_OPEN = wanted(['comma', 'open'])
/** "القوات، بحسب المصدر، هاجمت", "القوات -وهي كثيرة- هاجمت": the side before an aside that ends at `start`. */
function overAside(items: readonly Item[], start: number): number | null {
  if (!has(items[start - 1], 'comma', 'close', 'dash')) return null
  const opens = has(items[start - 1], 'dash') ? DASH : COMMA_OR_OPEN
  for (let k = start - 2; k >= 0 && start - k < ASIDE; k--)
    if (has(items[k], opens)) {
      const at = sideEndingAt(items, k - 1)
      return at === null || items[at]?.preposition !== null || isPreposition(items[at - 1]) ? null : at
    }
  return null
}

const ASIDE = 12
/** First of the sides told in one breath that end at `k`. */
function sideEndingAt(items: readonly Item[], k: number): number | null {
  let at = k
  while (at >= 0 && (isAdjectival(items[at]) || items[at]?.kind === 'time')) at--
  if (!partyOf(items[at])) return null
  while (items[at]?.conjunction && partyOf(items[at - 1])) at--
  return at
}

/** Whether an aside begins so: "، بدعم من …،", "، بحسب …،", "، التي …،", "، أمس،". */
function opensAside(items: readonly Item[], verb: number): boolean {
  if (!has(items[verb - 1], 'comma', 'close')) return false
  for (let k = verb - 2; k >= 0 && verb - k < ASIDE; k--)
    if (has(items[k], 'comma', 'open')) {
      const first = items[k + 1]
      return (
        has(items[k], 'open') ||
        isPreposition(first) ||
        isRelative(first) ||
        first?.kind === 'time' ||
        (first?.preposition ?? null) !== null ||
        has(first, 'according', SUPPORT)
      )
    }
  return false
}

/** The verb before this one in its sentence that it can share its subject with. */
function verbBefore(items: readonly Item[], verb: number): number | null {
  for (let k = verb - 1; k >= 0; k--) {
    if (has(items[k], 'stop')) return null
    if (isVerbHere(items, k) && !has(items[k], HELPS)) return k
  }
  return null
}

const PRONOUN = wanted(['w:انه', 'w:انها', 'w:انهم', 'w:بانه', 'w:بانها', 'w:بانهم'])
const NO_ONE: ReadonlySet<number> = new Set()

/** First item of the subject of a finite verb, or null where it is not said in its sentence. */
export function subjectOf(items: readonly Item[], verb: number, victims: ReadonlySet<number> = NO_ONE): number | null {
  const plural = items[verb]?.conjunction === true && isPluralOnly(items[verb])
  if (standsBefore(items, verb)) return (plural ? sharedSubject(items, verb) : null) ?? ahead(items, verb)
  if (endOfBlow(items, verb) !== null) return null
  const own = sharesSubject(items, verb) ? null : behind(items, verb)
  // "وقتلت خمسة جنود": who is counted as its victims is no subject of it.
  const sharing = verbSenses(items[verb]).every(s => s.feminine || s.number !== 'singular')
  // "قال الجيش إنه قتل عشرين": the pronoun is the subject, and stands for who said so.
  const taken = has(items[verb - 1], 'connector') && has(items[verb - 1], PRONOUN)
  if (own !== null && !taken && !(victims.has(own) && sharing)) return own
  if (takesUp(items, verb) && !isRelative(items[verb - 1]) && opensNominal(items[clauseStart(items, verb)]))
    return ahead(items, verb)
  if (opensAside(items, verb)) {
    const told = overAside(items, verb)
    const side = partyOf(items[told ?? -1])
    if (side && agrees(items[verb], side)) return told
  }
  // "ردا على ذلك أطلقت من كذا صواريخ": nobody is told to have fired them.
  const passive = has(items[verb], 'launch.verb') && has(items[verb + 1], 'w:من') && items[verb + 2]?.kind === 'place'
  if (passive) return null
  return items[verb]?.conjunction || has(items[verb - 1], 'connector', 'qad') ? sharedSubject(items, verb) : null
}

/** "وقتلوا ستة جنود | واستولوا على دبابة": the subject of the verb before, where this one agrees with it. */
function sharedSubject(items: readonly Item[], verb: number): number | null {
  const shared = verbBefore(items, verb)
  const subject = shared === null ? null : subjectOf(items, shared)
  const actor = partyOf(items[subject ?? -1])
  return actor && agrees(items[verb], actor) ? subject : null
}
