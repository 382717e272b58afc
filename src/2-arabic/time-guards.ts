/** Names that hold a date and tell no time: "شارع 17 فبراير", "حركة 6 أبريل", "ثورة 25 يناير", "سوق الجمعة". */
import { MONTHS_BY_FIRST_WORD } from './month-names.ts'
import { TIME_WORDS } from './time-words.ts'
import type { Token } from './token.ts'

/** Nouns that a day of a month names. */
const DATE_NAMED = new Set(
  'شارع طريق معسكر حركه ثوره ميدان جامعه مستشفي حي مدينه جسر كوبري قناه انتفاضه حزب تحالف قوي فريق كتيبه لواء ائتلاف ملعب مدرسه محور ساحه قاعه تيار ملتقي جمعيه مجموعه منظمه سرايا كتائب فرقه حزيران نادي قريه استاد منطقه مخيم جماعه سجن قصر'.split(
    ' ',
  ),
)
/** Nouns that a weekday names. */
const WEEKDAY_NAMED = new Set(
  'سوق باب حي مسجد جامع بلده شارع قريه عين وادي منطقه مدينه مجله صحيفه جريده برنامج'.split(' '),
)

const bare = (norm: string): string =>
  norm
    .replace(/^[وفبل]+(?=ال)/, '')
    .replace(/^(ال|لل)/, '')
    .replace(/^[وبفل](?=.{3})/, '')
const WITH_ARTICLE = /^[وفبك]*(ال|لل)/
const isOne = (set: ReadonlySet<string>, norm: string): boolean => set.has(norm) || set.has(bare(norm))

/** Whether the time at `i` is part of a name, by the noun before it; a date with its year tells a time even so. */
export function isNameOf(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const token = tokens[i]
  if (isEleventhOfSeptember(tokens, i)) return true
  if (before?.kind !== 'word' || !token) return false
  // "على مدار اليوم": all day long, whichever day it was.
  if (/^(مدار|مدي|طيله)$/.test(before.norm) && token.norm === 'اليوم' && tokens[i + 1]?.kind !== 'word') return true
  if (token.kind === 'word') {
    const word = TIME_WORDS.get(token.norm)
    // "سوق الجمعة" is a name, and "في السوق الجمعة" tells when.
    if (word?.kind === 'weekday') return isOne(WEEKDAY_NAMED, before.norm) && !WITH_ARTICLE.test(before.norm)
    if (word?.kind === 'month') return /^[وب]?(ال)?(ثوره|حرب|تحرير)$/.test(before.norm) && !hasYear(tokens, i)
    if (word?.kind === 'unit') return WEEKDAY_NAMED.has(before.norm) && before.norm.startsWith('مجل')
  }
  return isOne(DATE_NAMED, before.norm) && monthSoon(tokens, i) && !hasYear(tokens, i)
}

/** Without its year it is the name of the attacks of 2001. */
function isEleventhOfSeptember(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const day =
    token?.norm === '11' ? i + 1 : /حادي$/.test(token?.norm ?? '') && tokens[i + 1]?.norm === 'عشر' ? i + 2 : -1
  if (day < 0) return false
  const month = tokens[day]?.norm === 'من' || tokens[day]?.norm === '/' ? day + 1 : day
  return /^(سبتمبر|ايلول)$/.test(tokens[month]?.norm ?? '') && !hasYear(tokens, i)
}

const monthSoon = (tokens: readonly Token[], i: number): boolean =>
  [i + 1, i + 2, i + 3].some(at => {
    const token = tokens[at]
    return token?.kind === 'word' && MONTHS_BY_FIRST_WORD.has(token.norm)
  })

const hasYear = (tokens: readonly Token[], i: number): boolean =>
  [i + 1, i + 2, i + 3, i + 4, i + 5].some(at => /^(19|20)\d\d$/.test(tokens[at]?.norm ?? ''))
