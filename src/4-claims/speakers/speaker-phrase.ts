/** The words that name who speaks: where they begin and end, and the person in them. */
import { normalForm } from '../../2-arabic/forms.ts'
import { isGiven } from '../chunks/person-names.ts'
import { bareText } from '../grammar/bare-text.ts'
import { has } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { untilQuoted } from '../grammar/quotations.ts'
import { wanted } from '../grammar/tags.ts'
import { isListener } from './listeners.ts'
import { areMany, canSpeak, isHearsay } from './may-speak.ts'
import { closes, endsAt, isCutOff, isLast, isRank, isWhole } from './speaker-bounds.ts'
import { BODY } from './speaker-links.ts'
import { isKnownPerson, nameEnd, personIn } from './speaker-persons.ts'
import { isClaimed, isOfKin, isTold, isUntold, opensObject } from './what-was-said.ts'

/** Who speaks, as a report names him, her or it. */
export interface Speaker {
  /** The person alone where one is named; else the whole phrase. */
  readonly name: string
  /** Title and all, by which later sentences may call the same speaker. */
  readonly wide: string
  /** A single word without article that no lexicon knows: somebody named in full before, or no speaker at all. */
  readonly lone: boolean
}

export interface SpeakerPhrase extends Speaker {
  /** Item behind the phrase. */
  readonly to: number
}

const MOST_ITEMS = 11

const BY_WHOM = wanted(['طبقا', 'وفقا', 'استنادا', 'تبعا'].flatMap(word => [`w:${word}`, `w:و${word}`]))
/** "طبقا لسالم", "وفقا لثلاثة شهود": ل that no lexicon tells from the name, or that a number keeps. */
const isBehindAccording = ({ items, tokens }: Sentence, at: number): boolean =>
  has(items[at - 1], BY_WHOM, 'statement.doc') &&
  (items[at]?.kind === 'number' || (items[at]?.kind === 'word' && !items[at]?.word?.known)) &&
  (tokens[items[at]?.from ?? 0]?.norm.startsWith('ل') ?? false)

/** `inside`: behind a title, where no و or ف joins. */
const bare = (sentence: Sentence, from: number, to: number, inside = false): string => {
  const first = sentence.items[from]
  const last = sentence.items[to - 1]
  if (!first || !last) return ''
  return bareText(
    sentence.tokens,
    first.from,
    last.to,
    (first.conjunction && !inside ? 1 : 0) +
      ((first.preposition && first.preposition !== 'ك') || isBehindAccording(sentence, from) ? 1 : 0),
  )
}

/** "بيان لوزارة الدفاع", "تعداد لوكالة …": who gave it out. */
export const isDocument = (item: Item | undefined): boolean =>
  has(
    item,
    'statement.doc',
    's:تعداد',
    's:حصيله',
    's:احصاء',
    's:احصاءات',
    's:احصائيه',
    's:احصائيات',
    's:شريط',
    's:تسجيل',
  )

/** "حصيلة أعدتها | وكالة كذا", "أرقام وضعتها | الوزارة": figures, and behind them who made them. */
export const isMadeBy = (items: readonly Item[], i: number): boolean =>
  (isDocument(items[i]) || isHearsay(items[i])) &&
  /.[^ي](ه|ها)$/.test(items[i + 1]?.word?.best.stem ?? '') &&
  canSpeak(items, i + 2)

const DESCRIBES = wanted(
  'demonym adjective s:رسمي s:صادر s:رسميه s:صادره s:عسكري s:جديد s:جديده s:اولي s:اوليه s:مشترك s:صحفي s:صحافي s:مقتضب s:حديث'.split(
    ' ',
  ),
)
const ISSUED = wanted('s:اصدره s:اصدرته s:اصدرتها s:اعده s:اعدته s:اعدتها s:وضعه s:وضعته s:وضعتها'.split(' '))
function authorOf(sentence: Sentence, at: number): SpeakerPhrase | null {
  const { items } = sentence
  let to = at + 1
  while (has(items[to], DESCRIBES) && to - at < 3) to++
  const next = items[to]
  // "تقرير أصدرته المنظمة".
  if (has(next, ISSUED) && canSpeak(items, to + 1)) return readSpeaker(sentence, to + 1)
  // "بيان المنظمة", "تقرير الوزارة"; with the article it is nobody's: "اتهم التقرير | الجيش".
  const named = next?.kind === 'outlet' || (has(next, 'def') && has(next, BODY)) || next?.kind === 'actor'
  const whose = to === at + 1 && next?.preposition === null && !next.conjunction && named && !has(items[at], 'def')
  if (whose) return readSpeaker(sentence, to)
  if (isBehindAccording(sentence, to) && nameEnd(items, to) > to) return readSpeaker(sentence, to)
  if (has(next, 'w:عن') && has(items[to + 1], BODY, 'source', 'office')) return readSpeaker(sentence, to + 1)
  if (next?.preposition === 'ل' && has(next, BODY, 'source', 'outlet', 'office', 'leader', 'rank'))
    return readSpeaker(sentence, to)
  return has(next, 'w:ل') ? readSpeaker(sentence, to + 1) : null
}

/** 'مصدر أمني "فرض …"': a mark that sets off what may be a verb opens what was said. */
function opensQuoted({ items, tokens }: Sentence, at: number): boolean {
  const item = items[at]
  const before = tokens[(item?.from ?? 0) - 1]
  const first = tokens[item?.from ?? 0]
  // "أعطينا", "تمكنا": what we did, whether a lexicon knows it or not.
  const ours = item?.kind === 'word' && !item.word?.known && /..نا$/.test(item.word?.best.stem ?? '')
  return (
    (has(item, 'verb') || ours) &&
    !has(item, 'def') &&
    before !== undefined &&
    first !== undefined &&
    first.start - before.end > 1
  )
}

const OFFICE = wanted(['s:مكتب', 's:ديوان'])

/** Where the words end that tell who speaks. */
function phraseEnd(sentence: Sentence, from: number, head: Item): number {
  const { items } = sentence
  // "رصدت الصحيفة | مدفعية الجيش": an outlet without a name has no more words.
  const outlet = has(head, 'outlet') && !(head.kind === 'word' && has(head, 'def'))
  let to = from + 1
  // "أدانت قيادة الجيش | الهجوم": people of a side are whole with its name.
  const ofSide = head.people?.of != null && isWhole(head)
  let closed = closes(head) || isLoneName(items, from) || ofSide
  let named = closed || isWhole(head)
  while (to - from < MOST_ITEMS) {
    if (isListener(items, from, to) || isCutOff(items, to) || (named && opensObject(items[to]))) break
    if (closed && !outlet && nameEnd(items, to) > to) break
    if ((isWhole(head) && isUntold(items, to)) || isTold(items, from, to)) break
    if (opensQuoted(sentence, to) || endsAt(items, to, closed && !(outlet && items[to]?.kind !== 'actor'))) break
    closed = closes(items[to]) || (closed && items[to]?.preposition === null && !has(items[to], 'prep', 's:باسم'))
    named = closed || isWhole(items[to])
    to++
  }
  return to
}

/** A speaker without a person's name: a body, an office, somebody described. */
function unnamedSpeaker(sentence: Sentence, from: number, to: number, head: Item): SpeakerPhrase {
  const { items } = sentence
  const single = to === from + 1 && head.actor?.named ? head.actor.text : null
  const name = single ?? bare(sentence, from, to)
  const alone = to === from + 1 && head.kind === 'word' && !(head.word?.known ?? true) && !has(head, 'def')
  const lone = alone && !areMany(head) && !(isGiven(head) && has(items[to], 'comma', 'open'))
  const last = isOneMan(head) ? titleEnd(items, to) : to
  return { name, wide: last > to ? bare(sentence, from, last) : name, lone, to: last }
}

/** The speaker named at an item, or null. */
export function readSpeaker(whole: Sentence, from: number): SpeakerPhrase | null {
  const sentence = untilQuoted(whole, from, MOST_ITEMS)
  const { items } = sentence
  const head = items[from]
  if (!head || head.kind === 'punct') return null
  if (isDocument(head)) {
    const author = authorOf(sentence, from)
    if (author) return author
    // "وفق حصيلة جديدة": a count that nobody is named for.
    if (has(head, 's:حصيله')) return null
  }
  const to = phraseEnd(sentence, from, head)
  // "مكتب رئيس الوزراء سالم العبدي": the office speaks, whoever holds it.
  const office = has(head, OFFICE) || isOfKin(items, from + 1)
  const end = opensQuoted(sentence, to) ? to : Math.max(to, nameEnd(items, to))
  const person = has(head, 'outlet') || office ? null : personIn(items, from, end)
  if (!person) return unnamedSpeaker(sentence, from, office ? end : to, head)
  const last = titleEnd(items, person.to)
  return {
    name: bare(sentence, person.from, person.to, person.from > from),
    wide: bare(sentence, from, last),
    lone: false,
    to: last,
  }
}

/** "اللواء سالم الدرعاوي", or somebody known by name: no body, to whom a title behind a comma can belong. */
const isOneMan = (head: Item): boolean =>
  isRank(head) || (head.kind === 'people' && has(head, 'rank')) || isKnownPerson(head)

/** A word that no lexicon knows and that has no article, before what was said: a person called by one name. */
const isLoneName = (items: readonly Item[], i: number): boolean =>
  items[i]?.kind === 'word' &&
  !(items[i]?.word?.known ?? true) &&
  (isLast(items[i + 1]) || (has(items[i + 1], 'masdar') && !has(items[i + 1], 'def')) || isSpokenOf(items[i + 1]))

/** "بوسنين | الحادث": what he speaks of. */
const isSpokenOf = (item: Item | undefined): boolean => item !== undefined && isClaimed(item)

/** "محافظ عدن": a post that is known as a side. */
const isPost = (item: Item | undefined): boolean =>
  item?.actor?.armed === false && /^(محافظ|حاكم|رئيس|وزير|قائد|زعيم|مدير|والي) /.test(normalForm(item.actor.text))

/** "رضا عيسى المتحدث باسم العملية": a title behind a name, with or without a comma. */
function titleEnd(items: readonly Item[], at: number): number {
  const from = has(items[at], 'comma') ? at + 1 : at
  const title = items[from]
  const titled = has(title, 'office', 'source', 'leader', 'rank', 'one.of') || isPost(title)
  if (!titled || title?.conjunction || title?.preposition) return at
  let to = from + 1
  let closed = closes(items[from])
  while (to - from < MOST_ITEMS && !endsAt(items, to, closed)) {
    closed = closes(items[to])
    to++
  }
  return to
}
