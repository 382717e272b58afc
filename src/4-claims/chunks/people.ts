/** Puts people together: how many, who they are, on whose side ("نحو 27 إرهابيا من تنظيم داعش", "ضابط", "عشرات الجرحى"). */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Token } from '../../2-arabic/token.ts'
import { bareText } from '../grammar/bare-text.ts'
import { bearing, has } from '../grammar/clause.ts'
import { changed, type Item, type People } from '../grammar/item.ts'
import { wordOf } from '../grammar/reading-lexicon.ts'
import { wanted } from '../grammar/tags.ts'
import { countOfNation, isNational, isPluralNation } from '../sides/nationals.ts'
import { nameAmong, withName } from '../sides/persons-by-name.ts'
import {
  apposedName,
  isNameOf,
  isOneOfOffice,
  nameCalled,
  namedVictimEnd,
  officeEnd,
  officeVictim,
  parentAt,
  suffersToo,
} from '../tolls/named-victims.ts'
import { isCapture } from './captures.ts'
import { areDens, asThing } from './counted-things.ts'
import { isDemand, isOtherOwner } from './demands.ts'
import { isNobody } from './nobody.ts'
import {
  isDualInConstruct,
  isMine,
  isOneOfTwo,
  takeDriver,
  takeRescue,
  takeService,
  takeSuspects,
} from './people-in-service.ts'
import { areSuch, detailOf, groupOf, outcomeOf } from './people-kinds.ts'
import { takeArms, takeBothKinds, takeMembers } from './people-members.ts'
import { type Draft, isFrom, isPerson, takeBodies, takeOffice, takeTwo, textOf } from './people-parts.ts'
import { isAdjectiveHere } from './person-or-adjective.ts'
import { takeAllies, takeSide } from './sides-of-people.ts'
import { tagsOf } from './tags-of-people.ts'

const GREATEST = new Set(['كبار', 'ابرز', 'اخطر', 'اهم', 'اشهر', 'كبري', 'ابطال'])

/** A side whose name begins with a word for persons: "مقاتلين أكراد", and behind tens of them "المسلحين النهرانيين". */
const namesPersons = (item: Item, several: boolean): boolean => {
  if (item.conjunction || item.preposition !== null || !item.actor?.armed) return false
  const first = wordOf(normalForm(item.actor.text.split(' ')[0] ?? ''))
  return (several || first.best.article === false) && first.tags.has('person')
}

/** "رياض الأطفال": called after people, and none of them. */
const isCalledAfter = bearing('s:شلل', 's:رياض', 's:حليب')

const isWithout = bearing('w:بدون', 'w:دون')

const NOUN = wanted(['noun', 'masdar', 'place.kind'])
const AGE_REACH = 5
/** "فتى وآخر", "فتى (16 عاما) وآخر (22 عاما)". */
function isBehindPerson(items: readonly Item[], at: number): boolean {
  const open = items.slice(Math.max(0, at - AGE_REACH), at).findLastIndex(item => has(item, 'open'))
  const aged = has(items[at - 1], 'close') && open >= 0 ? Math.max(0, at - AGE_REACH) + open - 1 : at - 1
  // "إصابة جندي بجراح خطيرة وآخر بجراح طفيفة".
  const wound = [at - 1, at - 2].find(k => has(items[k], 'wound') && items[k]?.preposition === 'ب')
  const before = wound === undefined ? aged : wound - 1
  return (
    isPerson(items[before]) && !has(items[before], 'pron') && items[before]?.word?.best.sense?.number === 'singular'
  )
}

/** "قتل آخر", "وآخر من الجيش"; not "تصفية آخر الجيوب", the last of them. */
const isVictimToo = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]
  if (items[at]?.conjunction)
    return isBehindPerson(items, at) || (isFrom(next) && has(items[at + 2], 'force', 'actor', 'person'))
  const plain = next?.kind === 'word' && next.preposition === null && !has(next, 'verb')
  // "تصفية آخر جيوب المسلحين": a word that no lexicon knows is a noun where those whose it is stand behind it.
  const lastOf = plain && (has(next, NOUN) || (!has(next, 'prep', 'adjective') && items[at + 2]?.kind === 'actor'))
  return suffersToo(items, at) && !lastOf
}

const NO_DRAFT = { number: null, head: null, of: null, other: false } as const

const isCount = (item: Item): boolean => item.kind === 'number' && item.number !== null && item.tags.has('number')
// "أحدهما جندي": one of those told before, and no one of what follows.
const isOneOf = (item: Item): boolean => item.kind === 'word' && item.tags.has('one.of') && !item.tags.has('pron')

/** "فلان الفلاني", "والد الشهيد", "وزير كذا": one who is told by name, kinship or office; null where the item is no such one. */
function loneVictim(items: readonly Item[], at: number, person: boolean): Draft | null {
  const named = person ? at : namedVictimEnd(items, at)
  if (named > at) return { ...NO_DRAFT, to: named, tags: new Set(['one', 'named']) }
  const parent = parentAt(items, at)
  if (parent) return { ...NO_DRAFT, to: at + 1, tags: new Set(['one', 'civilian', parent]) }
  const office = person ? null : officeVictim(items, at)
  const tags = new Set(['one', 'leader', office === 'armed' ? 'combatant' : 'civilian'])
  return office ? { ...NO_DRAFT, to: at + 1, head: items[at] ?? null, tags } : null
}

/** People told without a number: "جنود", "جندي". */
function describedPeople(items: readonly Item[], at: number): Draft | null {
  const first = items[at]
  if (!first || isAdjectiveHere(items, at) || isWithout(items[at - 1]) || isCapture(items, at)) return null
  if (first.tags.has('other') && !isVictimToo(items, at)) return null
  const other = isDemand(items, at) || isOtherOwner(items, at) || isCalledAfter(items[at - 1]) || isNobody(items, at)
  const person = isPerson(first) && !other
  const lone = loneVictim(items, at, person)
  if (lone || !(person || isNational(items, at))) return lone
  return { ...NO_DRAFT, to: at + 1, head: first, other: first.tags.has('other'), tags: new Set(first.tags) }
}

/** People told by a number or "أحد": the number, and behind it the noun, the side or "others". */
function countedPeople(items: readonly Item[], at: number, first: Item): Draft | null {
  const parent = parentAt(items, at)
  if (parent) return { ...NO_DRAFT, to: at + 1, tags: new Set(['one', 'civilian', parent]) }
  // "شيع الآلاف جثمانه": so many people bury him.
  if (isCount(first) && first.tags.has('def') && first.number?.vague && items[at + 1]?.tags.has('body')) return null
  const one = isOneOf(first)
  const from = isFrom(items[at + 1]) ? 1 : 0
  // "أحد أبرز القادة", "اثنين من كبار المسلحين", "من أبطال الجيش".
  const partitive = from + (GREATEST.has(items[at + 1 + from]?.word?.best.stem ?? '') ? 1 : 0)
  const draft: Draft = { ...NO_DRAFT, to: at + 2 + partitive, number: one ? null : first.number, tags: new Set() }
  if (one) draft.tags.add('one')
  const head = items[at + 1 + partitive]
  if (!head || !takeHead(items, at, head, partitive, from > 0, draft)) return null
  if (draft.tags.has('other')) draft.other = true
  return draft
}

/** Takes in what a number counts; false where it counts no people. */
function takeHead(
  items: readonly Item[],
  at: number,
  head: Item,
  partitive: number,
  from: boolean,
  draft: Draft,
): boolean {
  const person = isPerson(head) || (draft.tags.has('one') && isOneOfOffice(items, at))
  if (person && !head.conjunction && (head.preposition === null || partitive === 0)) {
    draft.head = head
    for (const tag of head.tags) draft.tags.add(tag)
    return true
  }
  if (head.kind === 'actor') {
    // "خمسة جنود أفغان": people whom the gazetteer knows as a side.
    const theirs = partitive ? !areDens(head) : namesPersons(head, draft.number?.vague ?? false)
    if (theirs) draft.of = head.actor
    return theirs
  }
  if (head.kind !== 'word') return false
  if (!head.conjunction && (head.tags.has('demonym') || (from && areSuch(head)))) {
    draft.head = head
    if (head.tags.has('civilian')) draft.tags.add('civilian')
    return true
  }
  if (partitive || !head.tags.has('other')) return false
  draft.other = true
  return true
}

function startDraft(items: readonly Item[], at: number): Draft | null {
  const first = items[at]
  if (!first) return null
  return isCount(first) || isOneOf(first) ? countedPeople(items, at, first) : describedPeople(items, at)
}

function impliedCount(draft: Draft): number | null {
  if (draft.number || draft.tags.has('several')) return null
  if (draft.tags.has('one')) return 1
  const sense = draft.head?.word?.analyses.find(
    a => a.sense?.classes.includes('person') || a.sense?.classes.includes('commander'),
  )?.sense
  if (!sense) return countOfNation(draft)
  if (sense.number === 'dual') return 2
  if (sense.lemma === 'فرد') return null
  return sense.number === 'singular' ? 1 : null
}

const spelt = (items: readonly Item[], { from, to }: { from: number; to: number }, tokens: readonly Token[]): string =>
  bareText(tokens, items[from]?.from ?? 0, items[to - 1]?.to ?? 0, 0)

/** Takes in what follows the person noun and belongs to it. */
function takeRest(items: readonly Item[], draft: Draft): void {
  if (draft.tags.has('body') && draft.head) takeBodies(items, draft)
  if (draft.of) takeAllies(items, draft)
  else {
    takeService(items, draft)
    takeRescue(items, draft)
    takeSuspects(items, draft)
    takeDriver(items, draft)
    takeSide(items, draft)
  }
  takeOffice(items, draft)
  takeTwo(items, draft)
  takeMembers(items, draft)
  takeArms(items, draft)
  takeBothKinds(items, draft)
}

function peopleItem(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const draft = startDraft(items, at)
  const first = items[at]
  if (!draft || !first) return null
  takeRest(items, draft)
  const unnamed = impliedCount(draft) === 1 && !draft.tags.has('named')
  const called = unnamed ? nameCalled(items, draft.to) : null
  if (called) draft.tags.add('called')
  const last = items[draft.to - 1] ?? first
  const two = isDualInConstruct(tokens[first.from], tokens[first.from + 1]) || isOneOfTwo(tokens, last, draft.head)
  const name = unnamed ? apposedName(items, at, draft.to) : null
  const byName = name ?? called
  if (name) draft.tags.add('named')
  // The place of which he is the head stays a place by itself.
  const ofOffice = draft.to === at + 1 && officeVictim(items, at) ? items[officeEnd(items, at) - 1] : null
  const plural = draft.head?.word?.analyses.find(a => a.sense?.classes.includes('person'))?.sense?.number === 'plural'
  const people: People = {
    number: draft.number,
    implied: items[at - 1]?.tags.has('all') ? null : isMine(tokens, first.from) ? 1 : two ? 2 : impliedCount(draft),
    plural: plural || isPluralNation(draft),
    group: groupOf(draft),
    detail: detailOf(draft.tags),
    outcome: outcomeOf(draft.tags),
    of: draft.of,
    other: draft.other,
    definite: draft.head?.tags.has('def') ?? false,
    text: name ? spelt(items, name, tokens) : textOf(items, draft, [first, ofOffice ?? last], tokens),
    person: byName ? spelt(items, byName, tokens) : draft.number ? null : nameAmong(items, at, draft.to, tokens),
  }
  const tags = tagsOf(first, draft, people)
  return changed(first, { kind: 'people', to: last.to, people, tags, word: draft.head?.word ?? first.word })
}

/** Items with counted and described people put together into one item of kind `people`. */
export function chunkPeople(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const out: Item[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    const people = peopleItem(items, i, tokens)
    const last = out.at(-1)
    if (people && last && isNameOf(people, last)) {
      out[out.length - 1] = withName(last, people)
      while (i < items.length && (items[i]?.from ?? Number.POSITIVE_INFINITY) < people.to) i++
      continue
    }
    out.push(people ?? asThing(items, i, item, last))
    if (!people) i++
    else while (i < items.length && (items[i]?.from ?? Number.POSITIVE_INFINITY) < people.to) i++
  }
  return out
}
