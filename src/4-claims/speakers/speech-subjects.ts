/** Whose the words are: who is named behind or before a verb of saying. */
import { isGiven } from '../chunks/person-names.ts'
import { isOtherGender, verbSenses } from '../grammar/agreement.ts'
import { has } from '../grammar/clause.ts'
import { caseShown } from '../grammar/grammatical-case.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { opensWords } from '../grammar/quotations.ts'
import { wanted } from '../grammar/tags.ts'
import { INFORMS, isAudience, toOutlet } from './listeners.ts'
import { canSpeak, isHearsay } from './may-speak.ts'
import { nameEnd, WITHHELD } from './speaker-persons.ts'
import { readSpeaker, type Speaker, type SpeakerPhrase } from './speaker-phrase.ts'

/** Who speaks, or the outlet to which it was said. */
export interface Told extends Speaker {
  readonly audience: boolean
}

/** Who speaks, as read, and whether it was said to him. */
export const toldBy = ({ name, wide, lone }: Speaker, audience: boolean): Told => ({ name, wide, lone, audience })

/** Who tells an outlet something, behind it. */
const tells = (items: readonly Item[], i: number): boolean =>
  has(items[i], 'source') || (items[i]?.preposition === null && !items[i]?.conjunction && canSpeak(items, i))

const BETWEEN = wanted('w:له w:لها w:فيه w:فيها w:عنه w:عنها w:به w:بذلك w:ذلك w:ايضا w:بدوره w:بدورها'.split(' '))
/** "وقال أحدهم سالم العبدي". */
const isOneNamed = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'w:احدهم', 'w:احدهما', 'w:احداهن') && (isGiven(items[at + 1]) || nameEnd(items, at + 1) > at + 1)

/** What may stand between the verb and who speaks: a time, "في وقت سابق", "لوكالة …", "من جانبه". */
export function subjectAt(items: readonly Item[], verb: number): number {
  let i = verb + 1
  for (let steps = 0; steps < 4; steps++) {
    const item = items[i]
    if (item?.kind === 'time' || has(item, BETWEEN, 'also') || isOneNamed(items, i)) i++
    else if (has(item, 'this', 'w:بشده', 'w:بقوه') && canSpeak(items, i + 1)) i++
    else if (has(item, 'w:ل') && (has(items[i + 1], 'outlet') || canSpeak(items, i + 2))) i += 2
    else if (item?.preposition === 'ل' && item.kind === 'outlet') i++
    // "أبلغ الصحيفة مصدر": whom he told stands before who told it.
    else if (has(items[verb], INFORMS) && has(item, 'outlet') && !item?.conjunction && tells(items, i + 1)) i++
    else if (
      has(item, 'w:في') &&
      has(items[i + 1], 'statement.doc', 's:وقت') &&
      has(items[i + 2], 's:سابق', 's:صحفي', 's:صحافي')
    )
      i += 3
    else break
  }
  return i
}

const ONE_OFFICE = wanted([
  'office',
  'leader',
  'rank',
  'opinion',
  's:ناطق',
  's:متحدث',
  's:ناطقه',
  's:متحدثه',
  's:مسؤول',
])
const isOneOffice = (item: Item | undefined): boolean =>
  has(item, ONE_OFFICE) &&
  !item?.people?.plural &&
  item?.word?.best.sense?.number !== 'plural' &&
  item?.word?.best.sense?.number !== 'dual'

/**
 * "القيادي في الحركة والناشط سالم العبدي", "سالم العبدي، المحلل ورئيس المركز": one man with two titles, the name behind or before both;
 * null where two are told.
 */
function asOneMan(items: readonly Item[], first: SpeakerPhrase, second: SpeakerPhrase, at: readonly [number, number]) {
  if (!isOneOffice(items[at[1]])) return null
  const wide = `${first.wide} ${second.wide}`
  const titled = first.name === first.wide && second.name !== second.wide && !second.wide.startsWith(second.name)
  if (titled && isOneOffice(items[at[0]]) && has(items[at[0]], 'def')) return { ...second, wide }
  const behind = first.wide !== first.name && first.wide.startsWith(first.name)
  return behind && second.name === second.wide ? { ...first, wide, to: second.to } : null
}

/** One speaker after another, joined by و: "قال مسؤول ومصادر طبية". */
export function speakersAt(sentence: Sentence, from: number): { speakers: Told[]; to: number } {
  const { items } = sentence
  const speakers: Told[] = []
  let to = from
  let last: { readonly phrase: SpeakerPhrase; readonly at: number } | null = null
  for (;;) {
    const found = readSpeaker(sentence, to)
    if (!found) break
    const one: SpeakerPhrase | null = last && asOneMan(items, last.phrase, found, [last.at, to])
    if (one) speakers.pop()
    speakers.push(toldBy(one ?? found, to > from && items[to]?.preposition === 'ل'))
    last = { phrase: one ?? found, at: to }
    to = found.to
    const next = items[to]
    const listener = isAudience(items, from, to) ? readSpeaker(sentence, to) : null
    if (listener) return { speakers: [...speakers, toldBy(listener, true)], to: listener.to }
    if (next?.preposition === 'ل' && has(next, 'outlet', 'outlet.maybe')) continue
    const aside = toOutlet(items, to)
    const carrier = aside > to ? readSpeaker(sentence, aside) : null
    if (carrier) return { speakers: [...speakers, toldBy(carrier, true)], to: carrier.to }
    if (has(next, 'w:ل') && items[to + 1]?.kind === 'outlet') {
      const outlet = readSpeaker(sentence, to + 1)
      if (outlet) speakers.push(toldBy(outlet, true))
      break
    }
    const another =
      has(next, 'source', 'outlet', 'one.of', 'leader') || next?.kind === 'actor' || next?.kind === 'people'
    if (!next?.conjunction || !another || !canSpeak(items, to)) break
  }
  return { speakers, to }
}

const isFeminine = (item: Item | undefined): boolean =>
  item?.word?.analyses.some(a => a.sense?.pos === 'verb' && a.sense.feminine) ?? false
/** "وكانت باريس أعلنت", "وكانت باريس قد نفت": a capital before the verb. */
const isCapitalBefore = (items: readonly Item[], at: number, verb: number): boolean =>
  items[at]?.kind === 'place' &&
  !items[at]?.place?.kindWord &&
  has(items[at - 1], 'be') &&
  isFeminine(items[at - 1]) &&
  (at + 1 === verb || (at + 2 === verb && has(items[at + 1], 'qad'))) &&
  isFeminine(items[verb])

const MOST_BEFORE = 14
/** "مسؤول، طلب عدم ذكر اسمه، أكد", "الضابط الذي رفض كشف اسمه قال": what stands between who speaks and the verb. */
function isWithheld(items: readonly Item[], at: number, verb: number): boolean {
  let from = at
  while (has(items[from], 'comma', 'relative', 'open', 'dash')) from++
  return from > at && from < verb && has(items[from], WITHHELD) && verb - from < 9
}

const MOST_OF_TITLE = 8
/** "سالم العبدي، منظر الحزب الحاكم، قال": what he is, between commas before the verb. */
const isBetweenCommas = (items: readonly Item[], at: number, verb: number): boolean => {
  const aside = items.slice(at + 1, verb - 1)
  return (
    has(items[at], 'comma') &&
    has(items[verb - 1], 'comma') &&
    !items[verb]?.conjunction &&
    aside.length > 0 &&
    aside.length <= MOST_OF_TITLE &&
    !aside.some(item => has(item, 'verb', 'connector', 'comma', 'stop') || item.conjunction)
  )
}

/** "إلا أن المصدر نفى", "غير أن الوزير قال": not what another says. */
const isBut = (items: readonly Item[], that: number): boolean => has(items[that - 1], 'w:الا', 'w:غير', 'w:بيد')

/** "المتحدث … قال": the subject before the verb, where its clause begins with it. */
export function subjectBefore(sentence: Sentence, verb: number): { speakers: Told[]; inner: boolean } | null {
  const { items } = sentence
  // "الأسلحة الثقيلة وأشار": a new clause.
  if (items[verb]?.conjunction) return null
  for (let from = Math.max(0, verb - MOST_BEFORE); from < verb; from++) {
    const opens =
      from === 0 ||
      items[from - 1]?.kind === 'punct' ||
      has(items[from - 1], 'connector', 'be') ||
      items[from]?.conjunction
    const capital = isCapitalBefore(items, from, verb)
    if (!opens || items[from]?.preposition !== null || !(capital || canSpeak(items, from))) continue
    const found = readSpeaker(sentence, from)
    if (
      found &&
      (found.to === verb ||
        isWithheld(items, found.to, verb) ||
        isBetweenCommas(items, found.to, verb) ||
        (found.to === verb - 1 && has(items[found.to], 'qad', 'comma')))
    )
      return {
        speakers: [toldBy(found, false)],
        inner: from > 2 && has(items[from - 1], 'connector') && !isBut(items, from - 1),
      }
  }
  return null
}

/** "قالوا" and "يطالبون" have their subject before them, or none. */
const isPlural = (item: Item | undefined): boolean =>
  (item?.word?.analyses.some(a => a.sense?.pos === 'verb' && a.sense.number === 'plural' && !a.sense.object) ??
    false) &&
  !item?.word?.analyses.some(a => a.sense?.pos === 'verb' && a.sense.number === 'singular')

const SAID = wanted(['w:ان', 'w:انه', 'w:انها', 'w:بان', 'w:بانها', 'colon'])
const SAYS = wanted(['announce.verb', 'deny.verb'])
/** "قالت باريس إن …", "أعلنت باريس مقتل …": a capital or a country speaks for its government. */
const isCapital = (items: readonly Item[], verb: number, subject: number): boolean =>
  items[subject]?.kind === 'place' &&
  subject === verb + 1 &&
  !items[subject]?.place?.kindWord &&
  (has(items[subject + 1], SAID) || has(items[verb], SAYS)) &&
  isFeminine(items[verb])

/** "ندد الاتحاد بالهجوم ودعا | الحكومة", "كما أدانت | المجتمع الدولي": of the other gender than the verb, which goes on with who spoke before. */
const isListenedTo = (items: readonly Item[], verb: number, subject: number): boolean => {
  const item = items[subject]
  // Of a noun alone, "القادة" among them, only that it is masculine is sure.
  const noun = has(item, 'def') && verbSenses(items[verb]).every(sense => sense.feminine)
  const text = item?.actor?.text ?? (noun ? item?.word?.best.stem : undefined)
  const goesOn = items[verb]?.conjunction === true || has(items[verb - 1], 'w:كما')
  return goesOn && text !== undefined && isOtherGender(items[verb], item, { text, aliases: item?.actor?.aliases ?? [] })
}

/** "واتهم | بجريمة أخرى": what somebody is accused of, where no lexicon tells the preposition from the noun. */
const isCharge = (items: readonly Item[], verb: number, subject: number): boolean => {
  const item = items[subject]
  return (
    has(items[verb], 'accuse.verb') &&
    item?.kind === 'word' &&
    !item.word?.known &&
    /^ب../.test(item.word?.best.stem ?? '')
  )
}

const OTHERS = wanted('w:اخرون w:الاخرون w:بعضهم w:احدهم w:كثيرون w:البعض w:احد'.split(' '))
/** "وتشير المعلومات إلى", "وقال آخرون": what is told by nobody, and does not go on with who spoke before. */
export const isTold = (items: readonly Item[], verb: number): boolean =>
  (has(items[verb + 1], OTHERS) && !isOneNamed(items, verb + 1)) ||
  (isHearsay(items[verb + 1]) &&
    items[verb + 1]?.preposition === null &&
    (has(items[verb + 1], 'def') || verbSenses(items[verb]).every(sense => sense.feminine)))

/** "الضابط سالم أبلغ اللجنة بأن": behind a verb of telling whose subject stands before it comes who was told. */
const informsOne = (sentence: Sentence, verb: number): boolean =>
  has(sentence.items[verb], INFORMS) &&
  !sentence.items[verb]?.conjunction &&
  sentence.items[verb - 1]?.kind !== 'punct' &&
  subjectBefore(sentence, verb) !== null

/** "دعا المجتمع الدولي إلى تحرك سريع": the world is called upon, and calls upon nobody. */
const isWorld = (items: readonly Item[], at: number): boolean =>
  has(items[at], 's:مجتمع') && has(items[at + 1], 's:دولي')

/** Whether who speaks is named at `subject`, behind the verb. */
export const isSubject = (items: readonly Item[], verb: number, subject: number): boolean =>
  !isPlural(items[verb]) &&
  !(has(items[verb], 'appeal.verb') && isWorld(items, subject)) &&
  caseShown(items[subject]) !== 'object' &&
  !isListenedTo(items, verb, subject) &&
  !isCharge(items, verb, subject) &&
  (canSpeak(items, subject) || isCapital(items, verb, subject)) &&
  items[subject]?.preposition === null &&
  !items[subject]?.conjunction

/** Whether he is, and his words do not open there. */
export const namesSubject = (sentence: Sentence, verb: number, subject: number): boolean =>
  isSubject(sentence.items, verb, subject) && !opensWords(sentence, subject) && !informsOne(sentence, verb)
