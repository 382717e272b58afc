/** Whose side people are of, told behind their noun, and the adjectives between. */
import type { Item } from '../grammar/item.ts'
import { areLoyal, serves, thoughtEnd } from '../sides/suspected.ts'
import { areTaken, isAnother, isAnothersName, isOneBeside } from './other-persons.ts'
import { type Draft, isFrom, isPerson, stemOf } from './people-parts.ts'

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

/** An actor straight behind them: "عناصر التنظيم", "أربعة قيادات لتنظيم كذا"; false where it is another's. */
function takeActor(items: readonly Item[], draft: Draft, item: Item): boolean {
  const before = items[draft.to - 1]
  const loyal = areLoyal(before)
  const led = draft.tags.has('leader') && item.actor?.irregular === true
  const theirs = led || loyal || draft.tags.has('body') || draft.tags.has('member') || serves(before)
  if (item.preposition === null ? isAnothersName(before, item) : item.preposition === 'ل' && !theirs) return false
  const noSide = isFormer(draft) || item.tags.has('named.campaign') || (loyal && !item.actor?.irregular)
  if (!noSide) draft.of = item.actor
  draft.to++
  return true
}

/** "من", "في" or, behind who serves or belongs, "إلى": a word before whose side they are. */
const leadsTo = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (isFrom(item) || (isIn(item) && item?.kind === 'word' && item.tags.has('prep'))) return true
  return item?.tags.has('w:الي') === true && serves(items[at - 1])
}

const isOfThem = (item: Item): boolean =>
  item.kind === 'actor' &&
  !item.conjunction &&
  (item.preposition === null || item.preposition === 'ب' || item.preposition === 'ل')

/** Takes in the side at `draft.to`, with its allies; null where none stands there, else whether it is theirs. */
function takeSideHere(items: readonly Item[], draft: Draft): boolean | null {
  const [item, next] = [items[draft.to], items[draft.to + 1]]
  if (!item || draft.of) return null
  if (isOfThem(item)) return takeActor(items, draft, item)
  if (next?.kind !== 'actor' || !leadsTo(items, draft.to)) return null
  if (!isFormer(draft)) draft.of = next.actor
  draft.to += 2
  return true
}

/** Takes in one more word on them: "من المدنيين", "تابعة", an adjective; false where nothing of theirs stands. */
function takeDescription(items: readonly Item[], draft: Draft, item: Item): boolean {
  const next = items[draft.to + 1]
  const among = isFrom(item) && !areTaken(items, draft.to + 1) && !draft.tags.has('partitive')
  if (among && next && !next.tags.has('captor') && (isPerson(next) || next.tags.has('demonym'))) {
    for (const tag of next.tags) draft.tags.add(tag)
    draft.tags.add('partitive')
    draft.to += 2
    return true
  }
  // "عناصر تابعة لقوات كذا": of what is no person by its form the adjective is a woman's.
  if (serves(item) && !draft.of && leadsToSide(items, draft.to + 1)) {
    draft.to++
    return true
  }
  // "أوقعت أفراد المجموعة قتلى ومصابين": what they became.
  if (item.tags.has('killed.person') && next?.conjunction && next.tags.has('injured.person')) return false
  return takeModifier(item, draft)
}

/** The side that follows: "من قوات…", "في الجيش", "بالجيش", an actor straight after ("عناصر التنظيم"), or its adjective. */
export function takeSide(items: readonly Item[], draft: Draft): void {
  takeRank(items, draft)
  for (;;) {
    draft.to = thoughtEnd(items, draft.to)
    const item = items[draft.to]
    if (!item || item.kind === 'punct') return
    const theirs = takeSideHere(items, draft)
    if (theirs) takeAllies(items, draft)
    if (theirs !== null || !takeDescription(items, draft, item)) return
  }
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
