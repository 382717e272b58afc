/** Words that are a person by themselves and an adjective behind a noun: which of both they are here. */
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { isGivenName } from './given-names.ts'
import { stemOf } from './people-parts.ts'

/** Particles, and verbal nouns whose genitive is a person it was done to; behind other nouns "عسكري", "مسلح", "انتحاري" are adjectives. */
const takesPerson = bearing(
  ...'prep particle kill die die.natural injure arrest abduct execute assassinate undergo survive release free.up rescue lose fall detain one.of siege target halt surrender displace all person place.kind home site car gunfire'.split(
    ' ',
  ),
)

const isDeed = bearing('attack.noun', 'blast', 'campaign')
const ADJECTIVAL = /(ي|يه|مسلح|مسلحه|مجهول|مدني|مدنيه|مصاب|مصابه)$/ // "موقعا عسكريا": both in the accusative.
const OWNED = /..(ها|هم|هما)$/
const ACCUSATIVE = /(..ي|^مسلح)ا$/
/** "هجوما", "اعتداء", "زيا". */
const ACCUSATIVE_NOUN = /(...ا|..اء|^زيا)$/

/** "الأهالي", "صيادي السمك": a plural of persons, and no adjective however it ends. */
const isPluralOfPersons = ({ word, tags }: Item): boolean =>
  tags.has('person') && word?.best.sense?.pos === 'noun' && word.best.sense.number === 'plural'

const isGiven = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.preposition === null && !item.conjunction && isGivenName(stemOf(item))
/** "الصحفي سالم فلان", "المحامية منى فلان", "الصحفي علي سالم": whoever has a name is a person. */
const isNamed = (items: readonly Item[], at: number): boolean =>
  isGiven(items[at + 1]) || (has(items[at + 1], 'ali') && isGiven(items[at + 2]))

/** "سيارة يقودها | انتحاري", "دراجة يستقلها | مسلح": a verb with its object, behind which stands who does it. */
const WITH_OBJECT = /^[يت]\S{2,}(ها|ه|هما|هم)$/

/** "عسكري", "مسلح", "انتحاري" where they say what something is, and are no person. */
export function isAdjectiveHere(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const before = items[at - 1]
  if (!item?.word || !before || item.conjunction || item.preposition !== null) return false
  // "متأثرا بجراحه جندي": what describes a noun with a pronoun has the article.
  if (has(before, 'pron') && !has(item, 'def') && before.kind === 'word' && has(before, 'wound')) return false
  // "أوقعتهم قتلى ومصابين": what they became.
  if (has(item, 'killed.person') && has(items[at + 1], 'injured.person')) return false
  if (before.kind === 'people' || before.kind === 'actor') {
    // "قتل مسلحون جنديين", "اغتال الجيش القيادي فلانا": two soldiers, or a leader by his office, are no adjective of who did it.
    const otherCase = /ون$/.test(before.people?.text ?? '') && item.word.analyses.some(a => a.sense?.number === 'dual')
    // "قصف الجيش الأهالي", "اعتقل الجيش الصحفي سالم فلان": a plural of its own, and one who is told by name.
    const person =
      otherCase || item.tags.has('leader') || item.tags.has('rank') || isPluralOfPersons(item) || isNamed(items, at)
    return !person && ADJECTIVAL.test(stemOf(item))
  }
  if (before.kind !== 'word') return false // "في هجومين انتحاريين": the dual of what was done, and no bombers.
  if (item.tags.has('suicide') && /(ين|ان)$/.test(stemOf(item)) && /..(ين|ان)$/.test(stemOf(before)) && isDeed(before))
    return true
  // "على متنها قيادي": behind a noun with its owner an adjective has the article.
  const owned =
    !before.word?.known &&
    ((OWNED.test(stemOf(before)) && has(items[at - 2], 'prep')) || WITH_OBJECT.test(stemOf(before)))
  if (owned && !item.tags.has('def')) return false
  const adjective =
    ADJECTIVAL.test(stemOf(item)) || (ACCUSATIVE.test(stemOf(item)) && ACCUSATIVE_NOUN.test(stemOf(before)))
  if (!adjective || item.word.best.sense?.number === 'plural' || before.tags.has('def') !== item.tags.has('def'))
    return false
  // "مستشفى عسكري", "مطار عسكري".
  if (has(before, 'hospital', 'keep')) return true
  if (takesPerson(before) || (before.tags.has('verb') && !before.tags.has('masdar') && !before.tags.has('noun')))
    return false
  return before.tags.has('noun') || before.tags.has('masdar') || before.tags.has('adjective') || !before.word?.known
}
