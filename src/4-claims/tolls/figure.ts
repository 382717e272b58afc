/** How many people an item tells of. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Toll } from '../claim.ts'
import type { Item } from '../grammar/item.ts'

/** The number that a figure says. */
export type Figure = Pick<Toll, 'low' | 'high' | 'approx' | 'vague'>

const NEXT_ONE =
  'one ordinal w:ثان w:ثانيا w:ثالث w:ثالثا w:رابع w:رابعا w:خامسا w:احدهما w:احدهم w:احداهما w:احداهن'.split(' ')

const areHurts = (item: Item): boolean => item.kind === 'word' && item.tags.has('s:اصابات') && !item.tags.has('def')

const someOther = ({ word }: Item): Figure =>
  /(ين|ون)$/.test(word?.best.stem ?? '')
    ? { low: 2, high: null, approx: false, vague: true }
    : exactly(/ان$/.test(word?.best.stem ?? '') ? 2 : 1)
const exactly = (count: number): Figure => ({ low: count, high: count, approx: false, vague: false })

/** The number said; of people without one, a single or two described victims count, several are "some". */
export function figureOf(item: Item): Figure | null {
  const number = item.people?.number ?? (item.kind === 'number' && item.tags.has('number') ? item.number : null)
  if (number) return { low: number.low, high: number.high, approx: number.approx, vague: number.vague }
  // "لقي شرطي مصرعه وأصيب ثالث".
  if (NEXT_ONE.some(tag => item.tags.has(tag))) return { low: 1, high: 1, approx: false, vague: false }
  // "اعتقلوا شابا من كذا، وآخر من كذا".
  if (item.kind === 'word' && item.conjunction && item.tags.has('other')) return someOther(item)
  const people = item.people
  // "أسفر القصف عن إصابات": hurt people without a noun for them.
  if (!people) return areHurts(item) ? { low: 2, high: null, approx: false, vague: true } : null
  if (people.implied !== null) return { low: people.implied, high: people.implied, approx: false, vague: false }
  return people.plural && !people.definite ? { low: 2, high: null, approx: false, vague: true } : null
}

const A_DAY = /(^| )(يوميا|اسبوعيا|شهريا|سنويا)$/
/** "إعدام ثلاثة أشخاص يوميا": a rate, and no number of anybody. */
export const isRate = (items: readonly Item[], at: number): boolean =>
  [items[at]?.people?.text, items[at + 1]?.word?.best.stem].some(text => A_DAY.test(normalForm(text ?? '')))
