/** Violence between people of different nations, and people seized far from home, which show a conflict by themselves. */
import { normalForm } from '../../2-arabic/forms.ts'
import { countryOfAdjective } from '../../3-gazetteer/demonyms.ts'
import type { Item } from '../grammar/item.ts'
import type { Mention } from '../mentions/mention.ts'

const nationOf = ({ word, people }: Item): string | null => word?.country ?? people?.of?.country ?? null
/** "قتل إسرائيليان في هجوم نفذه فلسطيني": people of one nation by those of another. */
export const isAcrossNations = ({ type, tolls, sentence: { items } }: Mention): boolean =>
  type === 'violence' &&
  tolls.some(({ outcome }) => outcome === 'killed' || outcome === 'injured') &&
  new Set(items.map(nationOf).filter(nation => nation !== null)).size > 1

const OF_THEIR_OWN = /(^|\s)(مواطني|رعايا)(ها|ه|هم|نا)(\s|$)/
/** "خطف ثلاثة فرنسيين في مالي", "أعلنت الوزارة أن خمسة من رعاياها خطفوا في كذا": people seized in a country that is not theirs. */
export const isSeizureAbroad = ({ type, tolls, sentence: { items } }: Mention): boolean => {
  if (type !== 'abduction') return false
  const where = new Set(items.flatMap(({ place }) => place?.candidates.map(({ country }) => country) ?? []))
  // "خطف المهاجم البرازيلي", "خطف الممثل المصري الأضواء": of whom everybody has heard, no stranger is told.
  const isStranger = (people: Item['people']): boolean => {
    if (!people || people.definite) return false
    if (OF_THEIR_OWN.test(people.text)) return true
    const nation = normalForm(people.text)
      .split(' ')
      .map(word => countryOfAdjective(word.replace(/^ال/, '')))
      .find(country => country !== null)
    return nation != null && !where.has(nation)
  }
  return (
    where.size > 0 &&
    tolls.some(({ outcome, victims }) => outcome === 'captured' && isStranger(items[victims]?.people ?? null))
  )
}
