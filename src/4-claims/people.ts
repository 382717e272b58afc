/** Puts people together: how many, who they are, on whose side ("نحو 27 إرهابيا من تنظيم داعش", "ضابط", "عشرات الجرحى"). */
import type { Token } from '../2-arabic/token.ts'
import { bareText } from './annotate.ts'
import type { VictimDetail, VictimGroup } from './claim.ts'
import type { ActorName, Item, People } from './item.ts'
import { personNameEnd } from './person-names.ts'

interface Draft {
  to: number
  number: People['number']
  head: Item | null
  of: ActorName | null
  other: boolean
  tags: Set<string>
}

const stemOf = (item: Item | undefined): string => item?.word?.best.stem ?? ''
const isPerson = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  item.tags.has('person') &&
  (item.word?.analyses.some(a => a.sense?.classes.includes('person') && a.sense.pos === 'noun') ?? false)
/** Verbal nouns whose genitive is a person it was done to; behind other nouns "عسكري", "مسلح", "انتحاري" are adjectives. */
const TAKES_PERSON = [
  'kill',
  'die',
  'injure',
  'arrest',
  'abduct',
  'execute',
  'assassinate',
  'release',
  'free.up',
  'rescue',
  'lose',
  'detain',
  'one.of',
  'siege',
  'target',
  'halt',
  'surrender',
  'displace',
  'all',
  'person',
  'place.kind',
  'home',
  'site',
  'car',
]
const ADJECTIVAL = /(ي|يه|مسلح|مسلحه|مجهول|مدني|مدنيه|مصاب|مصابه)$/

function isAdjectiveHere(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const before = items[at - 1]
  if (!item?.word || !before || before.kind !== 'word' || item.conjunction || item.preposition !== null) return false
  if (!ADJECTIVAL.test(stemOf(item)) || item.word.best.sense?.number === 'plural') return false
  if (before.tags.has('def') !== item.tags.has('def')) return false
  if (before.tags.has('verb') && !before.tags.has('masdar') && !before.tags.has('noun')) return false
  if (before.tags.has('prep') || before.tags.has('particle') || TAKES_PERSON.some(tag => before.tags.has(tag)))
    return false
  return before.tags.has('noun') || before.tags.has('masdar') || before.tags.has('adjective') || !before.word?.known
}

/** A word straight before that says what was done to whom comes next: "مقتل فلان", "وإصابة فلان". */
const SUFFERING = ['kill', 'die', 'injure', 'arrest.masdar', 'abduct', 'assassinate', 'execute']
const suffersBefore = (items: readonly Item[], at: number): boolean =>
  SUFFERING.some(tag => items[at - 1]?.tags.has(tag))

const isFrom = (item: Item | undefined): boolean => item?.tags.has('w:من') ?? false
const isIn = (item: Item | undefined): boolean => (item?.tags.has('w:في') ?? false) || item?.preposition === 'ب'

const DETAILS: readonly (readonly [string, VictimDetail])[] = [
  ['attacker', 'attackers'],
  ['leader', 'leaders'],
  ['journalists', 'journalists'],
  ['medics', 'medics'],
  ['children', 'children'],
  ['women', 'women'],
]

function groupOf(draft: Draft): VictimGroup {
  const { tags, of } = draft
  if (tags.has('combatant') || tags.has('attacker')) return 'combatants'
  if (tags.has('civilian')) return 'civilians'
  if (of?.armed) return 'combatants'
  if (of?.civilian) return 'civilians'
  if (tags.has('member') && tags.has('pron')) return 'combatants'
  return 'unknown'
}

const outcomeOf = (tags: ReadonlySet<string>): People['outcome'] =>
  tags.has('killed.person')
    ? 'killed'
    : tags.has('injured.person')
      ? 'injured'
      : tags.has('captured.person')
        ? 'captured'
        : tags.has('missing.person')
          ? 'missing'
          : null

/** The side that follows: "من قوات…", "في الجيش", "بالجيش", an actor straight after ("عناصر التنظيم"), or its adjective. */
function takeSide(items: readonly Item[], draft: Draft): void {
  for (;;) {
    const item = items[draft.to]
    if (!item || item.kind === 'punct') return
    const next = items[draft.to + 1]
    if (
      item.kind === 'actor' &&
      !item.conjunction &&
      (item.preposition === null || item.preposition === 'ب' || item.preposition === 'ل') &&
      !draft.of
    ) {
      if (item.preposition === 'ل' && !draft.tags.has('body') && !draft.tags.has('member')) return
      draft.of = item.actor
      draft.to++
      takeAllies(items, draft)
      return
    }
    if (
      (isFrom(item) || (isIn(item) && item.kind === 'word' && item.tags.has('prep'))) &&
      next?.kind === 'actor' &&
      !draft.of
    ) {
      draft.of = next.actor
      draft.to += 2
      takeAllies(items, draft)
      return
    }
    if (isFrom(item) && (isPerson(next) || next?.tags.has('demonym')) && !draft.tags.has('partitive')) {
      for (const tag of next?.tags ?? []) draft.tags.add(tag)
      draft.tags.add('partitive')
      draft.to += 2
      continue
    }
    if (!takeModifier(item, draft)) return
  }
}

/** "آمر عمليات المدينة فلان": what a leader leads, and the name. */
function takeOffice(items: readonly Item[], draft: Draft): void {
  if (
    !draft.head ||
    draft.number ||
    !(draft.tags.has('leader') || draft.tags.has('rank') || draft.tags.has('combatant') || draft.tags.has('civilian'))
  )
    return
  let to = draft.to
  if (draft.tags.has('leader'))
    while (to - draft.to < 4 && isOfOffice(items[to]) && personNameEnd(items, to) === to) to++
  const named = personNameEnd(items, to)
  if (named > to) draft.to = named
}

const isOfOffice = (item: Item | undefined): boolean => {
  if (!item || item.conjunction || item.preposition !== null) return false
  if (item.kind === 'actor' || item.kind === 'place' || item.kind === 'number') return true
  return (
    item.kind === 'word' &&
    !item.tags.has('verb') &&
    !item.tags.has('prep') &&
    !item.tags.has('particle') &&
    (item.tags.has('def') || item.tags.has('noun') || item.tags.has('masdar'))
  )
}

/** "الحوثيين وقوات صالح": a second side joined to the first belongs to the same victims. */
function takeAllies(items: readonly Item[], draft: Draft): void {
  const next = items[draft.to]
  if (next?.kind !== 'actor' || !next.conjunction || !draft.of || next.preposition !== null) return
  draft.of = { ...draft.of, text: `${draft.of.text} و${next.actor?.text ?? ''}` }
  draft.to++
}

/** Adjectives, "آخرين", and a second person noun in apposition; false when the item is none of them. */
function takeModifier(item: Item, draft: Draft): boolean {
  if (item.kind !== 'word' || item.conjunction || item.preposition !== null || item.tags.has('prep')) return false
  if (item.tags.has('other')) {
    draft.other = true
    draft.to++
    return true
  }
  const verbal = item.tags.has('verb') && !item.tags.has('demonym') && !item.tags.has('person')
  if (verbal || item.tags.has('relative') || item.tags.has('connector') || item.tags.has('among')) return false
  const described =
    item.tags.has('demonym') ||
    item.tags.has('armed') ||
    item.tags.has('combatant') ||
    item.tags.has('civilian') ||
    item.tags.has('killed.person') ||
    item.tags.has('injured.person')
  const plainAdjective =
    !item.tags.has('noun') &&
    !item.tags.has('masdar') &&
    /(ي|يا|يه|يين|يون|ين|ون)$/.test(stemOf(item)) &&
    draft.head !== null
  if (!described && !plainAdjective) return false
  for (const tag of item.tags)
    if (tag !== 'def' && tag !== 'pron' && !tag.startsWith('p:') && tag !== 'conj') draft.tags.add(tag)
  draft.to++
  return true
}

function startDraft(items: readonly Item[], at: number): Draft | null {
  const first = items[at]
  if (!first) return null
  const counted = first.kind === 'number' && first.number !== null && first.tags.has('number')
  const one = first.kind === 'word' && first.tags.has('one.of')
  if (!counted && !one && isAdjectiveHere(items, at)) return null
  const named = !counted && !one && !isPerson(first) && suffersBefore(items, at) ? personNameEnd(items, at) : at
  if (named > at)
    return { to: named, number: null, head: null, of: null, other: false, tags: new Set(['one', 'named']) }
  if (!counted && !one)
    return isPerson(first)
      ? { to: at + 1, number: null, head: first, of: null, other: false, tags: new Set(first.tags) }
      : null
  const partitive = isFrom(items[at + 1]) ? 1 : 0
  const head = items[at + 1 + partitive]
  const draft: Draft = {
    to: at + 1,
    number: counted ? first.number : null,
    head: null,
    of: null,
    other: false,
    tags: new Set(),
  }
  if (one) draft.tags.add('one')
  if (isPerson(head) && head && !head.conjunction && (head.preposition === null || partitive === 0)) {
    draft.head = head
    draft.to = at + 2 + partitive
    for (const tag of head.tags) draft.tags.add(tag)
  } else if (partitive && head?.kind === 'actor') {
    draft.of = head.actor
    draft.to = at + 3
  } else if (head?.kind === 'word' && head.tags.has('demonym') && !head.conjunction) {
    draft.head = head
    draft.to = at + 2 + partitive
  } else if (!partitive && head?.kind === 'word' && head.tags.has('other')) {
    draft.other = true
    draft.to = at + 2
  } else return null
  if (draft.tags.has('other')) draft.other = true
  return draft
}

function impliedCount(draft: Draft): number | null {
  if (draft.number) return null
  if (draft.tags.has('one')) return 1
  const sense = draft.head?.word?.analyses.find(a => a.sense?.classes.includes('person'))?.sense
  if (!sense) return null
  if (sense.number === 'dual') return 2
  if (sense.lemma === 'فرد') return null
  return sense.number === 'singular' ? 1 : null
}

function peopleItem(items: readonly Item[], at: number, tokens: readonly Token[]): Item | null {
  const draft = startDraft(items, at)
  const first = items[at]
  if (!draft || !first) return null
  if (draft.tags.has('body') && draft.head) takeBodies(items, draft)
  if (draft.of) takeAllies(items, draft)
  else takeSide(items, draft)
  takeOffice(items, draft)
  const last = items[draft.to - 1] ?? first
  const plural = draft.head?.word?.analyses.find(a => a.sense?.classes.includes('person'))?.sense?.number === 'plural'
  const people: People = {
    number: draft.number,
    implied: impliedCount(draft),
    plural: plural ?? false,
    group: groupOf(draft),
    detail: DETAILS.find(([tag]) => draft.tags.has(tag))?.[1] ?? null,
    outcome: outcomeOf(draft.tags),
    of: draft.of,
    other: draft.other,
    definite: draft.head?.tags.has('def') ?? false,
    text: bareText(
      tokens,
      (draft.head ?? first).from,
      last.to,
      draft.head ? (draft.head.conjunction ? 1 : 0) + (draft.head.preposition ? 1 : 0) : 0,
    ),
  }
  const tags = new Set([
    'people',
    ...(people.outcome ? [`people.${people.outcome}`] : []),
    ...(people.number || people.implied ? ['counted'] : []),
    ...(people.outcome && !people.number ? [`people.${people.outcome}.bare`] : []),
    ...(people.outcome && people.number ? [`people.${people.outcome}.counted`] : []),
  ])
  for (const tag of first.tags) if (tag.startsWith('p:') || tag === 'conj' || tag === 'def') tags.add(tag)
  for (const tag of [
    'suicide',
    'attacker',
    'armed',
    'leader',
    'pron',
    'body',
    'source',
    'office',
    'rank',
    'displaced',
    'civilian',
    'combatant',
  ])
    if (draft.tags.has(tag)) tags.add(tag)
  return { ...first, kind: 'people', from: first.from, to: last.to, people, tags, word: draft.head?.word ?? first.word }
}

/** "جثث عشرة متشددين", "30 جثة لمسلحين": the bodies are of those who follow. */
function takeBodies(items: readonly Item[], draft: Draft): void {
  const next = items[draft.to]
  const counted = next?.kind === 'number' && next.number && next.tags.has('number') && !draft.number
  const after = counted ? items[draft.to + 1] : next
  if (!after || after.conjunction || !(isPerson(after) || after.kind === 'actor')) return
  if (counted) draft.number = next.number
  if (after.kind === 'actor') draft.of = after.actor
  else for (const tag of after.tags) draft.tags.add(tag)
  draft.to += counted ? 2 : 1
}

/** Items with counted and described people put together into one item of kind `people`. */
export function chunkPeople(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const out: Item[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i]
    if (!item) break
    const people = peopleItem(items, i, tokens)
    out.push(people ?? item)
    if (!people) i++
    else while (i < items.length && (items[i]?.from ?? Number.POSITIVE_INFINITY) < people.to) i++
  }
  return out
}
