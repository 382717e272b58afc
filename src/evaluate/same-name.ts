/** Whether two Arabic names mean the same: by their own words, whatever the spelling, article or case. */

/** Words that many names share and that tell none apart. */
const GENERIC = new Set(
  (
    'تنظيم قوات قوه حركه جماعه جماعات مجموعه ميليشيات ميليشيا مليشيات مليشيا عناصر مسلحي مسلحو مقاتلي مقاتلو ' +
    'مدينه محافظه منطقه بلده قريه حي ولايه مديريه التابعه تابعه ل في من'
  ).split(' '),
)

// Kept apart from stage 2's normal form on purpose: a change of the engine must not move the yardstick.
const normal = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u064B-\u065F\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The words of a text without article, clitics of it, and the case of sound plurals: الحوثيون = الحوثيين. */
export const plainWords = (text: string): string[] =>
  normal(text)
    .split(' ')
    .map(word => word.replace(/^(وال|بال|لل|ال)(?=..)/, '').replace(/(?<=...)(ون|ين)$/, ''))
    .filter(word => word !== '')

function ownWords(name: string): Set<string> {
  const all = plainWords(name)
  const own = all.filter(word => !GENERIC.has(word))
  return new Set(own.length > 0 ? own : all)
}

/** One holds all the words of the other, or they share half of all. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [ownWords(a), ownWords(b)]
  if (x.size === 0 || y.size === 0) return false
  const both = [...x].filter(word => y.has(word)).length
  return both / Math.min(x.size, y.size) >= 0.99 || both / (x.size + y.size - both) >= 0.5
}

interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

const allNames = (thing: Named): string[] => [thing.name, ...thing.aliases].filter(name => name !== '')

/** Any name of the one is the same as any of the other. */
export const anySameName = (a: Named, b: Named): boolean => allNames(a).some(x => allNames(b).some(y => sameName(x, y)))
