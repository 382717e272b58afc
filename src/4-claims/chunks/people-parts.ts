/** What follows a person noun and belongs to it: whose side, which adjectives, which office and name. */
import type { ActorName, Item, People } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { areLoyal, serves, thoughtEnd } from '../sides/suspected.ts'
import { areTaken, isAnother, isAnothersName, isOneBeside } from './other-persons.ts'
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

/** "من" as a word. */
export const isFrom = (item: Item | undefined): boolean => item?.tags.has('w:من') ?? false
const isIn = (item: Item | undefined): boolean => (item?.tags.has('w:في') ?? false) || item?.preposition === 'ب'

/** "ضابط برتبة نقيب": the rank is part of the description. */
function takeRank(items: readonly Item[], draft: Draft): void {
  const item = items[draft.to]
  if (item?.tags.has('w:برتبه') && items[draft.to + 1]?.tags.has('rank')) draft.to += 2
}

/** "لتنظيم كذا", "إلى تنظيم كذا". */
const leadsToSide = (items: readonly Item[], at: number): boolean =>
  (items[at]?.kind === 'actor' && items[at]?.preposition === 'ل') ||
  (items[at]?.tags.has('w:الي') === true && items[at + 1]?.kind === 'actor')

const FORMER = ['سابق', 'سابقا', 'سابقه', 'سابقين', 'سابقون', 'متقاعد', 'متقاعدا', 'متقاعدين'].map(stem => `s:${stem}`)
/** "قيادي سابق في الفصيل", "ضابط متقاعد في الجيش": of whom he was, and is no more. */
const isFormer = ({ tags }: Draft): boolean => FORMER.some(tag => tags.has(tag))

/** The side that follows: "من قوات…", "في الجيش", "بالجيش", an actor straight after ("عناصر التنظيم"), or its adjective. */
export function takeSide(items: readonly Item[], draft: Draft): void {
  takeRank(items, draft)
  for (;;) {
    draft.to = thoughtEnd(items, draft.to)
    const item = items[draft.to]
    if (!item || item.kind === 'punct') return
    const next = items[draft.to + 1]
    if (
      item.kind === 'actor' &&
      !item.conjunction &&
      (item.preposition === null || item.preposition === 'ب' || item.preposition === 'ل') &&
      !draft.of
    ) {
      const loyal = areLoyal(items[draft.to - 1])
      // "أربعة قيادات لتنظيم كذا".
      const led = draft.tags.has('leader') && item.actor?.irregular === true
      const theirs = led || loyal || draft.tags.has('body') || draft.tags.has('member') || serves(items[draft.to - 1])
      if (item.preposition === null ? isAnothersName(items[draft.to - 1], item) : item.preposition === 'ل' && !theirs)
        return
      const noSide = isFormer(draft) || item.tags.has('named.campaign') || (loyal && !item.actor?.irregular)
      if (!noSide) draft.of = item.actor
      draft.to++
      takeAllies(items, draft)
      return
    }
    if (
      (isFrom(item) ||
        (isIn(item) && item.kind === 'word' && item.tags.has('prep')) ||
        (item.tags.has('w:الي') && serves(items[draft.to - 1]))) &&
      next?.kind === 'actor' &&
      !draft.of
    ) {
      if (!isFormer(draft)) draft.of = next.actor
      draft.to += 2
      takeAllies(items, draft)
      return
    }
    const among = isFrom(item) && !areTaken(items, draft.to + 1) && !draft.tags.has('partitive')
    if (among && !next?.tags.has('captor') && (isPerson(next) || next?.tags.has('demonym'))) {
      for (const tag of next?.tags ?? []) draft.tags.add(tag)
      draft.tags.add('partitive')
      draft.to += 2
      continue
    }
    // "عناصر تابعة لقوات كذا": of what is no person by its form the adjective is a woman's.
    if (serves(item) && !draft.of && leadsToSide(items, draft.to + 1)) {
      draft.to++
      continue
    }
    // "أوقعت أفراد المجموعة قتلى ومصابين": what they became.
    if (item.tags.has('killed.person') && next?.conjunction && next.tags.has('injured.person')) return
    if (!takeModifier(item, draft)) return
  }
}

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
  const named = several ? to : titledNameEnd(items, to)
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
export function takeAllies(items: readonly Item[], draft: Draft): void {
  const next = items[draft.to]
  if (next?.kind !== 'actor' || !next.conjunction || !draft.of || next.preposition !== null) return
  draft.of = { ...draft.of, text: `${draft.of.text} و${next.actor?.text ?? ''}` }
  draft.to++
}

/** "هاجم مسلحون كلية", "خطف مسلحون عميد البلدية", "خطفوا مهندسين": what is said of men in this plural has its ending, and is no feminine, no one man, no object. */
const isOfOther = (item: Item, { head }: Draft): boolean =>
  /..ون$/.test(stemOf(head ?? undefined)) &&
  (/..(يه|ين)$/.test(stemOf(item)) || (item.tags.has('rank') && item.word?.best.sense?.number === 'singular'))

/** "قيادي بارز في الحركة", "قائد ميداني في فصيل", "مسؤول رفيع المستوى": how high he stands among them. */
const OF_STANDING = new Set(
  'متقاعد متقاعدا متقاعدين ميداني ميدانيا ميدانيه ميدانيين بارز بارزا بارزه بارزين بارزون كبير كبيرا كبيره خطير خطيرا خطيره خطيرين محلي محليا محليين سابق سابقا سابقه سابقين رفيع رفيعا رفيعه مستوي شاب'.split(
    ' ',
  ),
)

/** "شخصا غالبيتهم مدنيون": what most of them are is not what all are. */
const MAJORITY = new Set(['غالبيه', 'اغلبيه', 'اكثريه', 'غالبيت', 'اغلبيت', 'اكثريت'])

/** Adjectives, "آخرين", and a second person noun in apposition; false when the item is none of them. */
/** "العناصر الإرهابية", "العناصر المسلحة": men of a band. */
const MILITANT = /^(ارهابي|تكفيري|متطرف|متشدد|مسلح)ه$/
function takeModifier(item: Item, draft: Draft): boolean {
  if (item.kind !== 'word' || item.conjunction || item.preposition !== null || item.tags.has('prep')) return false
  if (item.tags.has('other')) {
    draft.other = true
    draft.to++
    return true
  }
  // "مسلحون بزي الشرطة", "الجنود بدعوى كذا", "شرطي متأثرين": whose dress they wear is not whose they are, and no pretext is.
  if (isAnother(item, draft) || /^(بزي$|بدعوي$|متاثر)/.test(stemOf(item)) || MAJORITY.has(stemOf(item))) return false
  // "بين القتلى امرأة", "من بين الشهداء مسعفا": one of them, and not what they all are.
  const ofAll = draft.tags.has('killed.person') || draft.tags.has('injured.person')
  if (ofAll && draft.tags.has('def') && !item.tags.has('def') && isPerson(item)) return false
  // "اقتحم المسلحون مدرسة", "استهدف مسلحون إحدى السيارات": a school, and no teacher.
  if (item.tags.has('building') || item.tags.has('civil.site') || item.tags.has('one.of')) return false
  const verbal = item.tags.has('verb') && !item.tags.has('demonym') && !item.tags.has('person')
  if (verbal || item.tags.has('relative') || item.tags.has('connector') || item.tags.has('among')) return false
  const militant = draft.tags.has('combatant') && MILITANT.test(stemOf(item))
  const described =
    militant ||
    item.tags.has('demonym') ||
    item.tags.has('armed') ||
    item.tags.has('combatant') ||
    item.tags.has('civilian') ||
    item.tags.has('killed.person') ||
    item.tags.has('injured.person')
  // "اغتال مسلحون القاضي": what has its full ending and no article stands for itself.
  if (/[اي]?ون$/.test(stemOf(draft.head ?? undefined)) && !draft.tags.has('def') && item.tags.has('def')) return false
  const plainAdjective =
    (draft.head !== null && OF_STANDING.has(stemOf(item))) ||
    (!item.tags.has('noun') &&
      !item.tags.has('masdar') &&
      /(ي|يا|يه|يين|يون|ين|ون)$/.test(stemOf(item)) &&
      draft.head !== null)
  if ((!described && !plainAdjective) || isOfOther(item, draft) || isOneBeside(item, draft)) return false
  for (const tag of item.tags)
    if (tag !== 'def' && tag !== 'pron' && !tag.startsWith('p:') && tag !== 'conj') draft.tags.add(tag)
  if (militant) draft.tags.add('armed')
  draft.to++
  return true
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
