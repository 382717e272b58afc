/** What people serve in: forces, and those who rescue and heal, who are no fighters whatever they are called. */
import { normalForm } from '../../2-arabic/forms.ts'
import type { Token } from '../../2-arabic/token.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { type Draft, isFrom, stemOf } from './people-parts.ts'

const SERVING = new Set([
  'رجل',
  'رجال',
  'عنصر',
  'عناصر',
  'فرد',
  'افراد',
  'ضابط',
  'ضباط',
  'رجلا',
  'رجلي',
  'عنصرا',
  'عنصري',
  'متطوع',
  'متطوعا',
  'متطوعين',
  'متطوعان',
  'متطوعون',
  'متطوعي',
])
/** "أفراد مديرية أمن سالم", "عناصر مركز شرطة الحي": an office of the police, which no list has as a side. */
const isPoliceOffice = (items: readonly Item[], at: number): boolean => {
  const [office, of] = [items[at], items[at + 1]]
  const plain = (item: Item | undefined): boolean => !item?.conjunction && item?.preposition === null
  return (
    /^(مديريه|مركز|قسم)$/.test(stemOf(office)) &&
    plain(office) &&
    plain(of) &&
    (of?.actor?.armed === true || of?.tags.has('police') === true || of?.tags.has('force') === true)
  )
}

/** "رجل أمن", "ضابط شرطة", "عناصر أمن": what they serve in, without the article. */
export function takeService(items: readonly Item[], draft: Draft): void {
  const item = items[draft.to]
  if (!draft.head || !SERVING.has(stemOf(draft.head)) || item?.kind !== 'word') return
  if (isPoliceOffice(items, draft.to)) {
    draft.tags.add('combatant')
    draft.to += 2
    return
  }
  if (!item.tags.has('force')) return
  if (item.conjunction || item.preposition !== null || item.tags.has('def')) return
  draft.tags.add('combatant')
  draft.to++
}

const CONSTRUCT = /^و?(رجلا|عنصرا|ضابطا|شرطيا|حارسا|متطوعا)$/
const SERVICES = new Set(['شرطه', 'امن', 'جيش', 'مخابرات', 'استخبارات', 'حرس', 'مرور', 'درك', 'دفاع', 'اسعاف', 'اطفاء'])
/** "قتل رجلا أمن", "ضابطا شرطة": a dual that lost its ن to what it holds; "ضابطا كبيرا", told by a word that describes him, is one. */
export const isDualInConstruct = (word: Token | undefined, next: Token | undefined): boolean =>
  CONSTRUCT.test(word?.norm ?? '') && SERVICES.has(next?.norm ?? '')

const ONE_OF_TWO = new Set('احدهما احداهما كلاهما كلتاهما كانا كانتا هما وهما اللذين اللتين معا'.split(' '))
/** "ينتميان", "تعملان": what two of them do. */
const BOTH_DO = /^[يت].{3,}ان$/
const NO_VERBS = new Set(['تركمان', 'تايوان', 'تلمسان'])
const tellsTwo = (norm: string): boolean => ONE_OF_TWO.has(norm) || (BOTH_DO.test(norm) && !NO_VERBS.has(norm))
/** "أصابت مقيمين أحدهما باكستاني", "مقتل مدنيين كانا في سيارة": what follows tells that the ending is that of two. */
export const isOneOfTwo = (tokens: readonly Token[], last: Item, head: Item | null): boolean =>
  [last, head].some(one => one && /..ين$/.test(tokens[one.to - 1]?.norm ?? '') && tellsTwo(tokens[one.to]?.norm ?? ''))

const MINE = /^(ابني|ولدي|ابنتي|اخي|اختي)$/
/** "استشهاد ابني فخر لنا": mine, and one; "مقتل ابني القيادي سالم" tells whose two sons they were. */
export const isMine = (tokens: readonly Token[], at: number): boolean =>
  MINE.test(tokens[at]?.norm ?? '') && !/^ال|^(ابو|بن)$/.test(tokens[at + 1]?.norm ?? '')

const RESCUE = /^(ال)?(دفاع المدني|اسعاف|اطفاء|هلال الاحمر|صليب الاحمر|طوارئ|خوذ البيضاء)/
/** Whether a body rescues and heals: its people are no fighters. */
export const isOfRescue = ({ text }: ActorName): boolean => RESCUE.test(normalForm(text))

const IN = wanted(['w:في', 'w:لدي'])
/** "خمسة عناصر من الدفاع المدني", "متطوع في الهلال الأحمر": people who rescue, where no list names their body. */
export function takeRescue(items: readonly Item[], draft: Draft): void {
  if (!draft.head || !SERVING.has(stemOf(draft.head))) return
  const at = isFrom(items[draft.to]) || items[draft.to]?.tags.any(IN) ? draft.to + 1 : draft.to
  const [first, second] = [items[at], items[at + 1]]
  if (!first?.tags.has('def') || first.conjunction || first.kind !== 'word') return
  const two = second?.kind === 'word' && second.tags.has('def') && RESCUE.test(`${stemOf(first)} ال${stemOf(second)}`)
  if (!two && !RESCUE.test(stemOf(first))) return
  draft.tags.delete('combatant')
  draft.tags.add('civilian')
  draft.to = at + (two ? 2 : 1)
}

const DRIVES = new Set(['قائد', 'سائق'])
const ON_WHEELS = wanted(['car', 's:مركبه', 's:حافله', 's:عربه'])
/** "قائد السيارة" leads nobody, he drives it; "سائق السيارة المفخخة" came to die with it. */
export function takeDriver(items: readonly Item[], draft: Draft): void {
  const car = items[draft.to]
  const bare = car?.kind === 'word' && !car.conjunction && car.preposition === null
  if (draft.head?.word?.best.sense?.number !== 'singular' || !DRIVES.has(stemOf(draft.head))) return
  if (!bare || !car.tags.any(ON_WHEELS)) return
  draft.tags.delete('leader')
  draft.tags.delete('combatant')
  if (!items[draft.to + 1]?.tags.has('carbomb.adj')) draft.tags.add('civilian')
  else {
    draft.tags.delete('civilian')
    draft.tags.add('attacker').add('suicide')
  }
}

const OF_THEM = wanted(['w:به', 'w:بها', 'w:بهم', 'w:بهما', 'w:فيه', 'w:فيها', 'w:فيهم'])
const OF_SEVERAL = wanted(['w:بهم', 'w:فيهم'])
/** "12 مشتبها بهم": the pronoun belongs to the word for suspects, and tells how many the singular stands for. */
export function takeSuspects(items: readonly Item[], draft: Draft): void {
  const pronoun = items[draft.to]
  if (!/^مشتبه/.test(stemOf(draft.head ?? undefined)) || !pronoun?.tags.any(OF_THEM)) return
  if (pronoun.tags.any(OF_SEVERAL)) draft.tags.add('several')
  draft.to++
}
