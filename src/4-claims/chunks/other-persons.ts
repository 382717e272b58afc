/** Nouns for persons that stand straight behind people, and are neither their adjective nor in apposition. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { type Draft, stemOf } from './people-parts.ts'

/** "عنصرين", "ضابطان": the dual of a noun for persons, and nothing else. */
const areTwo = (item: Item): boolean => {
  const numbers = item.word?.analyses.flatMap(a => (a.sense?.classes.includes('person') ? [a.sense.number] : [])) ?? []
  return numbers.length > 0 && numbers.every(number => number === 'dual')
}

/** "قتل مسلحون ضابطا", "استهدف مجهولون عنصرين", "قتل قناص مدنيا": a noun in the accusative is no adjective of one in the nominative. */
const isOtherCase = (item: Item, draft: Draft): boolean => {
  const head = draft.head?.word?.best
  if (/ون$/.test(head?.stem ?? '') && areTwo(item)) return true
  // "سقط جندي قتيلا": what he became.
  const became = item.tags.has('killed.person') || item.tags.has('injured.person')
  const ending = became ? /[اهءي]$/ : /[اهء]$/
  const numbers = item.word?.analyses.flatMap(a => (a.sense?.classes.includes('person') ? [a.sense.number] : [])) ?? []
  const single = head?.sense?.number === 'singular' && !draft.number && !head.article && !ending.test(head.stem)
  // "قتل مهاجم شرطيين": several are no apposition of one.
  if (single && !became && numbers.length > 0 && !numbers.includes('singular')) return true
  return (
    (item.tags.has('person') || (item.tags.has('demonym') && /يا$/.test(stemOf(item)))) &&
    (single || /ون$/.test(head?.stem ?? '') || (/ان$/.test(head?.stem ?? '') && head?.sense?.number === 'dual')) &&
    /[^ا]ا$/.test(stemOf(item)) &&
    !item.tags.has('other')
  )
}

/** "المواطن رائد سالم": a rank without the article is the name of one who has it. */
const isGivenName = (item: Item, { head, number }: Draft): boolean =>
  number === null &&
  item.tags.has('rank') &&
  !item.tags.has('def') &&
  head?.tags.has('def') === true &&
  !head.tags.has('combatant') &&
  head.word?.best.sense?.number === 'singular'

/** "قتل المسلحون قائد كتيبة", "خطف مسلحون مجهولون قائد لواء": a leader without the article is no adjective of those who did it. */
const isTheirVictim = (item: Item, { head }: Draft): boolean =>
  item.tags.has('leader') && !item.tags.has('def') && head !== null && /ون$/.test(stemOf(head))

/** "قتل قناص امرأة", "شيع آلاف المواطنين جثمان الشهيد": whom a man shot, whom people buried. */
const isOfAnotherKind = (item: Item, { head }: Draft): boolean =>
  item.tags.has('body') ||
  ((item.tags.has('women') || (item.tags.has('children') && /ه$/.test(stemOf(item)))) &&
    !item.tags.has('def') &&
    !item.tags.has('adjective') &&
    head?.tags.has('combatant') === true &&
    !head.tags.has('women'))

/** "مسلحون", "مسلحان": whoever did it. */
const isNominative = ({ head }: Draft): boolean =>
  /ون$/.test(stemOf(head ?? undefined)) ||
  (/ان$/.test(stemOf(head ?? undefined)) && head?.word?.best.sense?.number === 'dual')

/** "أبناء قتلى من المقاتلين", "أسر شهداء". */
const KIN = new Set(['ابناء', 'بنات', 'اسر', 'عائلات', 'اهالي', 'امهات'])
/** "اغتال مجهولون الصحفي", "اغتال مسلحان العقيد", "أبناء الشهيد": a person with the article is no adjective of an indefinite plural or dual, nor are the dead. */
const isOtherPerson = (item: Item, draft: Draft): boolean =>
  (item.tags.has('killed.person') && KIN.has(stemOf(draft.head ?? undefined))) ||
  isGivenName(item, draft) ||
  isTheirVictim(item, draft) ||
  isOfAnotherKind(item, draft) ||
  (item.tags.has('person') &&
    item.tags.has('def') &&
    !draft.head?.tags.has('def') &&
    (isNominative(draft) || item.tags.has('killed.person')))

/** "بدعم من مقاتلين محليين مسلحي التنظيم": a plural that governs whose they are opens a phrase of its own. */
const governsOwn = (item: Item, { head }: Draft): boolean =>
  /ين$/.test(stemOf(head ?? undefined)) &&
  item.tags.has('person') &&
  !item.tags.has('def') &&
  /[^ي]ي$/.test(stemOf(item)) &&
  item.word?.best.sense?.number === 'plural'

/** Whether a noun behind people tells of another person. */
export const isAnother = (item: Item, draft: Draft): boolean =>
  isOtherCase(item, draft) || isOtherPerson(item, draft) || governsOwn(item, draft)

/** "نعت نقابة الصحفيين الزميلة منى": one behind several is none of what they are like. */
export const isOneBeside = (item: Item, { head }: Draft): boolean =>
  head?.word?.best.sense?.number === 'plural' &&
  item.word?.best.sense?.number === 'singular' &&
  item.tags.has('def') &&
  ONE.has(item.word.best.stem)
const ONE: ReadonlySet<string> = new Set(['مصور', 'شاب', 'شابه', 'طفل', 'طفله', 'اسير', 'صحفيه'])

const TAKING = wanted(['arrest.masdar'])
/** "تمكن المقاتلون من أسر ثلاثة": the word at `at` tells that they take captives, and of no families. */
export const areTaken = (items: readonly Item[], at: number): boolean =>
  has(items[at], TAKING) && (items[at + 1]?.kind === 'number' || items[at + 1]?.kind === 'people')

const GOVERNING =
  /^((مسلح|مقاتل|متمرد|متشدد)[يو]|عناصر|تنظيم|حركة|قوات|قوة|حزب|مي?ليشيا(ت)?|جماع(ة|ات)|مجموع(ة|ات)|كتائب|كتيبة|لواء|ألوية|جيش|فصائل|سرايا|وحدات|طيران|طائرات|مدفعية) /
/** "رشق شبان دورية": a band without article that nobody knows by name is met by the young, and not theirs. */
const YOUNG = wanted(['s:شبان', 's:شباب', 's:فتيه', 's:فتيان', 's:شاب', 's:شابا', 's:صبيه', 's:نسوه', 's:نساء'])
const isAnotherBand = (last: Item | undefined, { actor, tags }: Item): boolean =>
  has(last, YOUNG) && actor?.armed === true && actor.id === null && !tags.has('def')

/** "اتهم ناشطون الطيران", "بدعم من مقاتلين محليين مسلحي التنظيم": whether a side stands behind a plural with its last letter, which it loses before whose people they are. */
export const isAnothersName = (last: Item | undefined, side: Item): boolean =>
  /ون$/.test(stemOf(last)) ||
  isAnotherBand(last, side) ||
  (/ين$/.test(stemOf(last)) && GOVERNING.test(side.actor?.text ?? ''))

/** "وأسر جنديان": fighters who are taken, where no article tells them to be the soldiers whose families they are. */
export const areTakenMen = (item: Item | undefined, men: Item | undefined): boolean =>
  item?.tags.has('w:اسر') === true || item?.tags.has('w:واسر') === true
    ? men?.tags.has('combatant') === true && !men.tags.has('def') && men.preposition === null && !men.conjunction
    : false
