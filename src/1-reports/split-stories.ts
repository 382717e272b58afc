/** A page's text to its stories: by source lines, separators and headers, and only where a new story surely begins. */
import { isFresh, isProse, type PageLine, pageLines, wordCount } from './page-lines.ts'
import type { Report } from './report.ts'
import { readHeader } from './story-header.ts'
import { readTitle } from './story-title.ts'

export type Story = Omit<Report, 'id'>

/** Words of running text that a story has at the least; a caption or a list of links has less. */
const LEAST_WORDS = 15
/** Titles, captions and bylines that may stand over a story's first paragraph. */
const MOST_LINES_BEFORE_LEAD = 8

/** The stories of a page in order; their bodies are pieces of the text, unchanged. */
export function splitStories(text: string): Story[] {
  const lines = pageLines(text)
  const starts = storyStarts(lines)
  return starts
    .map((start, i) => trimFurniture(lines.slice(start, starts[i + 1])))
    .map(part => makeStory(text, part))
    .filter(story => story.body !== '')
}

/** Indices of the lines at which a story begins; the first is 0. */
function storyStarts(lines: readonly PageLine[]): number[] {
  const starts = [0]
  let words = 0
  for (let i = 0; i < lines.length; i++) {
    // A boundary's furniture is passed over at once: whatever part of it were looked at, the next story is the same.
    const next = i > 0 && isBoundary(lines, i) ? skipFurniture(lines, i) : i
    if (next > i || readHeader(lines, i)) {
      if (words >= LEAST_WORDS && beginsStory(lines, next)) {
        starts.push(next)
        words = 0
      }
      i = next
    }
    words += proseWords(lines[i])
  }
  return starts
}

const proseWords = (line: PageLine | undefined): number =>
  line?.kind === 'text' && isProse(line) ? wordCount(line) : 0

const isBoundary = (lines: readonly PageLine[], i: number): boolean =>
  lines[i]?.kind === 'separator' || (lines[i]?.kind === 'source' && endsStory(lines[i - 1]))

/** The first line after boundary `i` that is a story's own: a header, a title, a caption, a paragraph. */
function skipFurniture(lines: readonly PageLine[], i: number): number {
  let inLinks = false
  let next = readHeader(lines, i) ? i : i + 1
  for (; next < lines.length && !readHeader(lines, next); next++) {
    const line = lines[next]
    inLinks = line?.kind === 'related' || (inLinks && line?.kind === 'text' && !line.blankBefore)
    if (line?.kind === 'text' && !inLinks) break
  }
  return next
}

/** A source line under a caption is the picture's; under a paragraph it closes the story. */
const endsStory = (before: PageLine | undefined): boolean => before?.kind !== 'text' || isProse(before)

/** Whether a story opens at `start`: titles or captions, then a paragraph that goes on from nothing before it. */
function beginsStory(lines: readonly PageLine[], start: number): boolean {
  const header = readHeader(lines, start)
  let before = 0
  let words = 0
  for (let i = start + (header?.lines ?? 0); i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.kind === 'source' || line.kind === 'separator') return false
    const own = proseWords(line)
    if (words === 0 && own === 0 && ++before > MOST_LINES_BEFORE_LEAD) return false
    if (words === 0 && own > 0 && !header && !isFresh(line)) return false
    words += own
    if (words >= LEAST_WORDS) return true
  }
  return false
}

const isEdge = (line: PageLine | undefined): boolean =>
  line !== undefined && line.kind !== 'text' && line.kind !== 'source' && line.kind !== 'update'

/** Without share buttons, links to other stories and separators at either end; a source line stays. */
function trimFurniture(lines: readonly PageLine[]): readonly PageLine[] {
  let [from, to] = [0, lines.length]
  while (from < to && isEdge(lines[from]) && lines[from]?.kind !== 'related') from++
  // Links to other stories close a page: from the first of them on there is nothing of the story's own.
  const own = lines.findLastIndex(isOwn)
  const links = lines.findIndex((line, i) => i > own && line.kind === 'related')
  if (links >= 0) to = Math.max(from, links)
  while (to > from && isEdge(lines[to - 1])) to--
  return lines.slice(from, to)
}

/** A line of the story itself; a title that links to another story has no full stop. */
const isOwn = (line: PageLine): boolean =>
  line.kind === 'source' || (line.kind === 'text' && (isProse(line) || /[.!؟…]["»”)]*$/.test(line.text)))

function makeStory(text: string, lines: readonly PageLine[]): Story {
  const header = readHeader(lines, 0)
  const rest = lines.slice(header?.lines ?? 0)
  const title = header?.title ? null : readTitle(rest)
  const own = title === null ? rest : rest.slice(1)
  return {
    publisher: header?.publisher ?? null,
    url: header?.url ?? null,
    title: header?.title ?? title,
    published: header?.published ?? null,
    body: text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0),
  }
}
