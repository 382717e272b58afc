/** What follows a person noun and belongs to it: whose side, which adjectives, which office and name. */
import type { Token } from '../../2-arabic/token.ts'
import { bareText, cliticsOf } from '../grammar/bare-text.ts'
import type { ActorName, Item, People } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { personNameEnd, titledNameEnd } from './person-names.ts'

/** People being put together: how far they reach, and what is known of them. */
export interface Draft {
  to: number
  number: People['number']
  head: Item | null
  of: ActorName | null
  other: boolean
  tags: Set<string>
}

export const stemOf = (item: Item | undefined): string => item?.word?.best.stem ?? ''
const PEOPLE = wanted(['person', 'commander'])
/** Whether the item is a noun for people. */
export const isPerson = (item: Item | undefined): boolean => {
  if (item?.kind !== 'word' || !item.tags.any(PEOPLE)) return false
  // آمر is a commander; without its madda the word is nearly always "matter" or "order".
  if (item.tags.has('commander') && item.tags.has('madda')) return true
  return (
    item.tags.has('person') &&
    !item.tags.has('ahead') &&
    (item.word?.analyses.some(
      a => a.sense?.classes.includes('person') && a.sense.pos === 'noun' && !(a.pronoun && item.tags.has('marbuta')),
    ) ??
      false)
  )
}

const isIn = (item: Item | undefined): boolean => item?.tags.has('w:في') ?? false
/** "من" as a word. */
export const isFrom = (item: Item | undefined): boolean => item?.tags.has('w:من') ?? false

/** "آمر عمليات المدينة فلان": what a leader leads, and the name. */
export function takeOffice(items: readonly Item[], draft: Draft): void {
  if (
    !draft.head ||
    draft.number ||
    !(draft.tags.has('leader') || draft.tags.has('rank') || draft.tags.has('combatant') || draft.tags.has('civilian'))
  )
    return
  let to = draft.to
  if (items[to]?.tags.has('ordinal')) to++
  if (draft.tags.has('leader'))
    while (to - draft.to < 4 && isOfOffice(items[to]) && personNameEnd(items, to) === to) {
      // "زعيم تنظيم كذا": whom he leads.
      if (items[to]?.actor?.armed && !items[to]?.tags.has('named.campaign') && !draft.of)
        draft.of = items[to]?.actor ?? null
      to++
    }
  // "خطف مسلحون فلانا الفلاني", "هاجم انتحاريان حمام سباحة": two and more have no one name.
  const count = draft.head.word?.best.sense?.number
  const several = count === 'plural' || count === 'dual'
  // "العقيد في الشرطة رامز قادر": the rank stands not before the name.
  const serving = isIn(items[to - 2])
  const named = several ? to : serving ? personNameEnd(items, to) : titledNameEnd(items, to)
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

const BELONGS_TO = new Set(['تعود', 'تعودان', 'عائده', 'يعود'])
/** "جثث عشرة متشددين", "30 جثة لمسلحين": the bodies are of those who follow. */
export function takeBodies(items: readonly Item[], draft: Draft): void {
  // "ثلاث جثث تعود لشبان".
  if (
    BELONGS_TO.has(stemOf(items[draft.to])) &&
    items[draft.to + 1]?.preposition === 'ل' &&
    isPerson(items[draft.to + 1])
  )
    draft.to++
  const next = items[draft.to]
  const counted = next?.kind === 'number' && next.number && next.tags.has('number') && !draft.number
  // "جثث 30 من عناصر التنظيم".
  const from = counted && isFrom(items[draft.to + 1]) ? 1 : 0
  const after = counted ? items[draft.to + 1 + from] : next
  if (!after || after.conjunction || !(isPerson(after) || after.kind === 'actor')) return
  if (counted) draft.number = next.number
  if (after.kind === 'actor') draft.of = after.actor
  else for (const tag of after.tags) draft.tags.add(tag)
  draft.to += counted ? 2 + from : 1
}

/** "أبناؤه الثلاثة", "الجنود الستة": several who are known. */
const isSeveral = ({ head, tags }: Draft): boolean =>
  head?.word?.best.sense?.number === 'plural' && (tags.has('def') || tags.has('pron'))

/** "عسكريين اثنين", "أبناؤه الثلاثة": the number two, or that of people who are known, stands behind what it counts, and not behind who killed two ("مسلحون"). */
export function takeTwo(items: readonly Item[], draft: Draft): void {
  const next = items[draft.to]
  if (draft.number || !draft.head || next?.conjunction || next?.kind !== 'number') return
  const counts = next.tags.has('number') && next.tags.has('def') && isSeveral(draft)
  const two = next.number?.low === 2 && next.number.high === 2 && !/ون$/.test(stemOf(items[draft.to - 1]))
  if (!counts && (!two || next.number?.ordinal)) return
  draft.number = next.number
  draft.to++
}

/** What people are called, from `first` to `last`: "جنديين اثنين", "أبناؤه الثلاثة" without how many they are. */
export function textOf(
  items: readonly Item[],
  { head, to }: Draft,
  [first, last]: readonly [Item, Item],
  tokens: readonly Token[],
): string {
  const counted = head !== null && last === items[to - 1] && last.kind === 'number' && last !== head
  const end = counted ? (items[to - 2] ?? last) : last
  return bareText(tokens, (head ?? first).from, end.to, head ? cliticsOf(head) : 0)
}
