/** The title of a story without a header: its first line, where that is surely no caption. */
import { isProse, type PageLine, wordCount } from './page-lines.ts'

const ENDS_SENTENCE = /[.:؛،!…]["»”)]*$/
/** Words of captions and credits. */
const CAPTION = /صور[ةه]|أرشيف|ارشيف|عدسة|تصوير|أثناء|خلال |رويترز|[([]\s*(?:أ ?ف ?ب|وكالات|الأناضول)/
/** "طرابلس - وكالات", "سالم الورفلي ـ طرابلس": two short parts about a dash (or a tatweel in place of one). */
const DATELINE = /^[^.،:]{2,24}\s?[-–—ـ|]\s?[^.،:]{2,24}$/

/**
 * The first line if it is short, no sentence, not doubled, has no mark of a caption, and the paragraph that follows
 * tells of the same things; else null. The lines are those of one story after its header.
 */
export function readTitle(lines: readonly PageLine[]): string | null {
  const [first, second, third] = lines
  if (first?.kind !== 'text' || !second || !isTitleLike(first) || second.text === first.text) return null
  const lead = isProse(second) ? second : isByline(second) && third && isProse(third) ? third : null
  return lead && sharedWords(first.text, lead.text) >= 2 ? first.text : null
}

function isTitleLike(line: PageLine): boolean {
  const words = wordCount(line)
  const shape = words >= 4 && words <= 20 && !ENDS_SENTENCE.test(line.text)
  return shape && !CAPTION.test(line.text) && !DATELINE.test(line.text)
}

/** Who, where or when, between title and text. */
const isByline = (line: PageLine): boolean =>
  line.kind !== 'text' || wordCount(line) <= 6 || (wordCount(line) <= 12 && /[-–—|]/.test(line.text) && !isProse(line))

const contentWords = (text: string): Set<string> =>
  new Set(
    (text.match(/\p{L}+/gu) ?? []).map(word => word.replace(/^(?:[وفبكل]?ال|لل)/, '')).filter(word => word.length > 2),
  )

function sharedWords(title: string, lead: string): number {
  const inLead = contentWords(lead)
  return [...contentWords(title)].filter(word => inLead.has(word)).length
}
