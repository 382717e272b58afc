/** Bodies that are found with nothing told of how they died but their wounds: nobody whom the fighting of the day killed. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'

const FINDS = wanted(['find', 's:انتشل', 's:انتشلت', 's:انتشال', 's:انتشلوا'])
const FIND_REACH = 6
/** "مجهولة الهوية", "مصابتين بطلقات", "بها آثار تعذيب", "مقطوعة الرأس", "معصوبة العينين". */
const MARKS = /(^| )(مجهول|مصاب|تعذيب|مقطوع|معصوب|مكبل|مقيد|موثق|متحلل|متفسخ)/
const MARKS_REACH = 6

const isMarked = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at, at + 1 + MARKS_REACH)
    .some(({ people, word }) => MARKS.test(people?.text ?? '') || MARKS.test(word?.best.stem ?? ''))

const areFound = ({ type, tolls, sentence: { items } }: Mention): boolean =>
  type === 'killing' &&
  tolls.length > 0 &&
  tolls.every(
    ({ victims }) =>
      has(items[victims], 'body') &&
      items.slice(Math.max(0, victims - FIND_REACH), victims).some(item => has(item, FINDS)) &&
      isMarked(items, victims),
  )

/** "وعثرت الشرطة على جثتين مجهولتي الهوية. وقتل مسلحون شرطيا": found, and killed before everybody's eyes. */
export const areFoundAndKilled = ({ mention: one }: Located, { mention: part }: Located): boolean =>
  one.sentence !== part.sentence && areFound(one) !== areFound(part)
