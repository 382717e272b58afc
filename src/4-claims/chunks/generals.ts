/** Generals, whose rank is spelt as a brigade ("اللواء كمال"), and deans, who are spelt as officers ("عميد الكلية"). */
import type { Token } from '../../2-arabic/token.ts'
import { wordAt } from '../grammar/reading-lexicon.ts'
import { isGivenName } from './given-names.ts'

const GENERAL = /^([وفبل]?ال)لواء$/
/** "اللواء كمال": a general, whose rank is read as that of any officer, and no brigade. */
export const generalAt = (tokens: readonly Token[], i: number): string | null => {
  const [, article] = GENERAL.exec(tokens[i]?.norm ?? '') ?? []
  return article !== undefined && isName(tokens[i + 1]) ? `${article}عميد` : null
}
const ARM = /^(ال|مدرع|مشاه|ميكا|صواريخ|دفاع|حرس)/
/** "اللواء محسن": behind a brigade with the article no unknown word without it describes it. */
const isName = (next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  (isGivenName(next.norm) || next.norm === 'عبد' || (!ARM.test(next.norm) && next.norm.length > 2 && isUnknown(next)))
const isUnknown = (token: Token): boolean => {
  const { known, best } = wordAt(token)
  return !known && best.conjunction === null && best.preposition === null
}

const HEADS_OF_PEACE = /^([وفبل]?)(عميد|نقيب)$/
const OF_SCHOOL = /^(ال)?(كليه|كليات|معهد|جامعه|مدرسه|سلك|اسري)$/
const OF_TRADE =
  /^ال(محامين|محامون|صحفيين|صحافيين|محررين|اطباء|صيادله|مهندسين|معلمين|ممثلين|فنانين|موسيقيين|تجار|مقاولين|اشراف|علميين|زراعيين|بيطريين|محاسبين|صاغه|مصورين|عمال|مزارعين)$/
/** "عميد كلية الطب", "نقيب المحامين": who is at the head of a school or a trade, spelt as an officer's rank. */
export function headOfPeaceAt(tokens: readonly Token[], i: number): string | null {
  const [, clitic, head] = HEADS_OF_PEACE.exec(tokens[i]?.norm ?? '') ?? []
  const next = tokens[i + 1]?.norm ?? ''
  return head !== undefined && (head === 'عميد' ? OF_SCHOOL : OF_TRADE).test(next) ? `${clitic}مدير` : null
}
