/** Names brought to one form, so that two spellings of one actor or place can be seen to be one. */
import { normalForm } from '../2-arabic/forms.ts'
import { normalText, wordsIn } from './normal-text.ts'
import { remembered, rememberedList } from './remembered.ts'

/** Nouns that say what kind of body or place a name belongs to; reports add and drop them freely. */
const KIND_WORDS = new Set(
  [
    'قوات قوة تنظيم التنظيم جماعة جماعات حركة مليشيا مليشيات ميليشيا ميليشيات عناصر عنصر مسلحو مسلحي مسلحون مسلحين',
    'مقاتلو مقاتلي مقاتلون مقاتلين عملية عمليات منظمة مدينة محافظة ولاية مديرية منطقة بلدة قرية حي محور',
  ]
    .join(' ')
    .split(' ')
    .map(normalForm),
)
const BRACKETS = /["'«»“”„()[\]]/

/** One key for a name: kind words, the article and sound-plural endings left out; empty for a mere kind word. */
export const nameKey = remembered(name => {
  const words = wordsIn(normalForm(name).toLowerCase())
  const own = words.filter(word => !KIND_WORDS.has(word) && !KIND_WORDS.has(word.replace(/^ال/, '')))
  return own.map(word => word.replace(/^ال(?=..)/, '').replace(/(?<=...)(ون|ين)$/, '')).join(' ')
})

const keysOfName = remembered((name): readonly string[] => [name, ...name.split(BRACKETS)].map(nameKey).filter(Boolean))

/** All keys of a thing with several names; a name in quotes or brackets behind another is a name of its own. */
export const nameKeys = (names: readonly string[]): string[] => [...new Set(names.flatMap(keysOfName))].sort()

const keysOfList = rememberedList(nameKeys)

/** The keys of a thing that is told by one name and known by others, as `nameKeys` gives them; lists that are the same give the same. */
export function keysBehind(name: string, others: readonly string[]): readonly string[] {
  const known = keysOfList(others)
  return keysOfName(name).every(key => known.includes(key)) ? known : nameKeys([name, ...others])
}

/** The text without anything but letters and digits, in normal form: equal for copies of one sentence. */
export const plainText = (text: string): string => wordsIn(normalText(text)).join(' ')
