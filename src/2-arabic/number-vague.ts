/** Words in place of a number: "several", "a number of", "some tens of", with the least that each says. */
import type { Token } from './token.ts'

/** A vague quantity and where it ends. */
export interface Vague {
  readonly to: number
  readonly value: number
  readonly clitic: boolean
}

/** Words that make a vague quantity, in normal form and without clitics; `least` is the codebook's low. */
const PHRASES: readonly (readonly [words: string, least: number])[] = [
  ['عده', 2],
  ['بضع', 2],
  ['بضعه', 2],
  ['بعض', 2],
  ['عدد من', 2],
  ['عددا من', 2],
  ['عدد كبير من', 2],
  ['عددا كبيرا من', 2],
  ['عدد قليل من', 2],
  ['عدد محدود من', 2],
  ['عدد اخر من', 2],
  ['عددا اخر من', 2],
  ['عدد اخر', 2],
  ['عددا اخر', 2],
  ['اعداد اخري', 2],
  ['عدد غير محدد من', 2],
  ['عدد غير معروف من', 2],
  ['عدد منهم', 2],
  ['عدد منها', 2],
  ['عدد كبير منهم', 2],
  ['العديد منهم', 2],
  ['كثير منهم', 2],
  ['الكثير منهم', 2],
  ['اعداد من', 2],
  ['اعدادا من', 2],
  ['اعداد كبيره من', 2],
  ['اعدادا كبيره من', 2],
  ['العديد من', 2],
  ['العديدون', 2],
  ['العديدين', 2],
  ['كثيرون', 2],
  ['الكثيرون', 2],
  ['عديد من', 2],
  ['الكثير من', 2],
  ['كثير من', 2],
  ['بضع عشرات', 30],
  ['بضعه عشرات', 30],
  ['عده عشرات', 30],
  ['بضع مئات', 200],
  ['بضعه مئات', 200],
  ['عده مئات', 200],
  ['بضع الاف', 2000],
  ['بضعه الاف', 2000],
  ['عده الاف', 2000],
  ['عده ملايين', 2e6],
  ['بضعه ملايين', 2e6],
]

interface Entry {
  readonly rest: readonly string[]
  readonly value: number
  readonly clitic: boolean
}

function byFirstWord(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>()
  const longestFirst = [...PHRASES].sort((a, b) => b[0].length - a[0].length)
  for (const [words, value] of longestFirst) {
    const [first = '', ...rest] = words.split(' ')
    for (const clitic of ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول']) {
      const form = clitic + first.replace(/^ال/, clitic.endsWith('ل') ? 'ل' : 'ال')
      const list = entries.get(form) ?? []
      list.push({ rest, value, clitic: clitic !== '' })
      entries.set(form, list)
    }
  }
  return entries
}

const ENTRIES = byFirstWord()

/** Whether a vague quantity can begin with this word. */
export const opensVague = (norm: string): boolean => ENTRIES.has(norm)

/** The vague quantity that starts at `i`, or null. */
export function vagueAt(tokens: readonly Token[], i: number): Vague | null {
  const token = tokens[i]
  const entries = token && ENTRIES.get(token.norm)
  if (!entries) return null
  // وعده is also "he promised him": only ta marbuta makes it "several".
  if (token.norm.endsWith('عده') && !token.text.normalize('NFKC').includes('ة')) return null
  const entry = entries.find(({ rest }) => rest.every((word, k) => tokens[i + 1 + k]?.norm === word))
  if (!entry || (token.norm.endsWith('بعض') && tokens[i + 1]?.norm === 'الشيء')) return null
  return { to: i + 1 + entry.rest.length, value: entry.value, clitic: entry.clitic }
}
