/** What the ending of a side's first word tells of its part: "المسلحون" do, "المسلحين" suffer or stand behind a preposition. */
import { formOf, normalForm, perForm } from '../../2-arabic/forms.ts'
import { partyOf } from '../sides/party.ts'
import type { Item } from './item.ts'

/** Names and nouns that end so by themselves. */
const BY_ITSELF = new Set(
  'البحرين الصين الامين الفلبين الارجنتين الحسين الدين اليمين القانون التعاون العيون الزيتون المارون'.split(' '),
)
/** People in the plural before what they belong to: "مسلحو التنظيم", "مقاتلي الحركة". */
const CONSTRUCT =
  /^(مسلح|مقاتل|متمرد|متشدد|محارب|مؤيد|مناصر|معارض|مهاجم|موال|مدني|مواطن|متظاهر|مسؤول|ناشط|محتج|جهادي|حوثي)(و|ي)$/

const caseOfWord = perForm((norm): 'subject' | 'object' | null => {
  if (BY_ITSELF.has(norm)) return null
  const ends = /^ال..+(ون|ين)$/.exec(norm) ?? CONSTRUCT.exec(norm)
  const ending = ends?.[ends.length - 1] ?? ''
  return ending === '' ? null : ending.startsWith('و') ? 'subject' : 'object'
})

/** The case that the first word of the side or people at `item` shows; null where it shows none. */
export function caseShown(item: Item | undefined): 'subject' | 'object' | null {
  const actor = partyOf(item)
  // "عشرات المسلحين", "أحد المسلحين": counted people stand in the genitive, whatever their part.
  if (!actor || item?.people?.number || (item?.people?.implied ?? null) !== null) return null
  const text = item?.people?.text || actor.text
  const [first = ''] = text.split(' ')
  return caseOfWord(formOf(normalForm(first)))
}
