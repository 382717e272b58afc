/** Picks the Arabic names out of GeoNames' alternate names, the usual spelling first. */
import { normalForm } from '../../src/2-arabic/forms.ts'

const ARABIC = /[\u0620-\u064A]/
/** Letters of Kurdish, Urdu, Uighur and Pashto that no Arabic newspaper prints. */
const FOREIGN =
  /[\u0671-\u067D\u067F-\u0685\u0687-\u0697\u0699-\u06A8\u06AA-\u06AE\u06B0-\u06CB\u06CD-\u06D5\u06FA-\u06FF\u0750-\u077F]/
/** Letters of Persian: names that hold them are Persian, and their Arabic form is spelt out where it is the only name. */
const PERSIAN = /[\u067E\u0686\u0698\u06A9\u06AF\u06CC\u06C0]/
const PERSIAN_TO_ARABIC: Readonly<Record<string, string>> = {
  پ: 'ب',
  چ: 'تش',
  ژ: 'ج',
  ک: 'ك',
  گ: 'غ',
  ی: 'ي',
  ۀ: 'ة',
}
/** Where a Persian spelling is the local name. */
const PERSIAN_READERS = new Set(['IR', 'AF', 'TJ', 'PK'])
const MARKS =
  /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const PRESENTATION = /[\uFB50-\uFDFF\uFE70-\uFEFC]/
/** GeoNames' words for divisions and kinds, dropped from the head of a name when another name is left. */
const KIND_WORD = /^(?:مدينة|بلدة|قرية|شعبية|بلدية|مديرية|محافظة|ولاية|ناحية|قضاء|مركز|إقليم|دائرة) (?=\S)/
/** The Arabic names of a town, the likeliest first; empty where it has none. */
export function arabicNames(alternateNames: readonly string[], country: string): string[] {
  const parts = alternateNames.flatMap(arabicParts)
  const local = parts.filter(name => !FOREIGN.test(name) && !PERSIAN.test(name))
  const persian = parts.filter(name => !FOREIGN.test(name) && PERSIAN.test(name)).map(fromPersian)
  const pool = local.length > 0 ? local : PERSIAN_READERS.has(country) ? persian : []
  const bare = pool.map(name => name.replace(KIND_WORD, '')).filter(isName)
  return distinct(byOwnLetters(bare.sort((a, b) => penalty(a) - penalty(b) || compare(a, b))))
}

/** The Arabic runs of one alternate name: "Khartún - الخرطوم" gives الخرطوم; what follows a comma is the province. */
function arabicParts(name: string): string[] {
  if (!ARABIC.test(name.normalize('NFKC'))) return []
  const spelt = (PRESENTATION.test(name) ? name.normalize('NFKC') : name).replace(MARKS, '')
  if (/[()[\]{}«»"؛:]/.test(spelt)) return []
  const head = spelt.split('،')[0] ?? ''
  return head
    .split(/\s*[-–—/]\s*(?=\p{Script=Latin})|(?<=\p{Script=Latin}[^-–—/]*)\s*[-–—/]\s*/u)
    .filter(part => !/[\p{Script=Latin}\d]/u.test(part))
    .map(part =>
      part
        .replace(/[-–—‐]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
}

function isName(name: string): boolean {
  if (name.length <= 2 || !/^[\u0620-\u064A ]+$/.test(name)) return false
  return name.split(' ').length < 5
}

/** Spells a Persian name in the letters of Arabic newspapers. */
const fromPersian = (name: string): string => name.replace(/[پچژکگیۀ]/g, letter => PERSIAN_TO_ARABIC[letter] ?? letter)

/** Low for a spelling that the press uses: with its article, with final ya and ta marbuta, no doubled letters. */
function penalty(name: string): number {
  let points = 0
  if (/[يى](?= |$)/.test(name) && /ى(?= |$)/.test(name)) points += 2
  if (/ه(?= |$)/.test(name)) points += 1
  if (!name.startsWith('ال')) points += 1
  if (/(.)\1\1/.test(name)) points += 5
  if (/^ت(?=رابل)/.test(name)) points += 3
  // No Arabic word begins with a hamza on ya, nor has ya without dots inside: such spellings are of other languages.
  if (/(?:^| )ئ/.test(name)) points += 5
  if (/ى(?=[^ ])/.test(name)) points += 3
  return points
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const BY_EAR: Readonly<Record<string, string>> = { ح: 'ه', ص: 'س', ض: 'د', ط: 'ت', ظ: 'ز', ة: 'ه' }
const heard = (name: string): string =>
  name.replace(/[حصضطظة]/g, letter => BY_EAR[letter] ?? letter).replace(/[اأإآعوي]|(?<=.)ه(?= |$)/g, '')
const own = (name: string): number => name.match(/[عحصضطظ]/g)?.length ?? 0
/** Of names that sound alike the one with letters of Arabic alone comes first: عمان before امان, طوكيو before توكيو. */
function byOwnLetters(names: readonly string[]): string[] {
  const [first] = names
  if (first === undefined) return []
  const better = names.filter(name => heard(name) === heard(first)).sort((a, b) => own(b) - own(a))[0] ?? first
  return own(better) > own(first) ? [better, ...names.filter(name => name !== better)] : [...names]
}

/** One spelling for each normal form, in order. */
export function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>()
  return names.filter(name => {
    const form = normalForm(name)
    if (seen.has(form)) return false
    seen.add(form)
    return true
  })
}
