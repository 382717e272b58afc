/** A page's text to its stories: by source lines, separators and headers, and only where a new story surely begins. */
import { isFresh, isProse, type PageLine, pageLines, wordCount } from './page-lines.ts'
import type { Report } from './report.ts'
import { readHeader } from './story-header.ts'
import { readTitle } from './story-title.ts'

export type Story = Omit<Report, 'id'>

/** Words of running text that a story has at the least; a caption or a list of links has less. */
const LEAST_WORDS = 20

/** The stories of a page in order; their bodies are pieces of the text, unchanged. */
export function splitStories(text: string): Story[] {
  const lines = pageLines(text)
  const starts = storyStarts(lines)
  return starts
    .map((start, i) => trimFurniture(lines.slice(start, starts[i + 1])))
    .filter(part => part.length > 0)
    .map(part => makeStory(text, part))
    .filter(story => story.body !== '')
}

/** Indices of the lines at which a story begins; the first is 0. */
function storyStarts(lines: readonly PageLine[]): number[] {
  const starts = [0]
  for (let i = 1; i < lines.length; i++) {
    const start = afterBoundary(lines, i, starts.at(-1) ?? 0)
    if (start === null) continue
    if (proseWords(lines.slice(starts.at(-1), i)) < LEAST_WORDS || !beginsStory(lines.slice(start))) continue
    starts.push(start)
    i = start
  }
  return starts
}

/** Where the next story would begin if line `i` parts two: after a source line or separator, or at a header. */
function afterBoundary(lines: readonly PageLine[], i: number, current: number): number | null {
  const line = lines[i]
  if (line?.kind === 'text') return readHeader(lines.slice(i)) && i > current ? i : null
  if (line?.kind === 'source' && !endsStory(lines, i)) return null
  if (line?.kind !== 'source' && line?.kind !== 'separator') return null
  let next = i + 1
  let related = false
  for (; next < lines.length; next++) {
    const { kind, blankBefore } = lines[next] ?? { kind: 'separator', blankBefore: false }
    if (kind === 'related') related = true
    else if (kind === 'text' && !(related && !blankBefore)) break
    else if (kind === 'source' && readHeader(lines.slice(next))) break
    else if (kind === 'separator') related = false
  }
  return next < lines.length ? next : null
}

/** A source line under a caption is the picture's; under a paragraph it closes the story. */
function endsStory(lines: readonly PageLine[], i: number): boolean {
  const before = lines[i - 1]
  return before?.kind !== 'text' || isProse(before)
}

const proseWords = (lines: readonly PageLine[]): number =>
  lines.reduce((sum, line) => sum + (line.kind === 'text' && isProse(line) ? wordCount(line) : 0), 0)

/** Whether these lines open a story: titles or captions at most, then a paragraph that goes on from nothing before it. */
function beginsStory(lines: readonly PageLine[]): boolean {
  const header = readHeader(lines)
  const lead = lines.slice(header?.lines ?? 0).find(line => line.kind === 'text' && isProse(line))
  const nextBreak = lines.findIndex((line, i) => i > 0 && (line.kind === 'separator' || line.kind === 'source'))
  const own = lines.slice(0, nextBreak < 0 ? undefined : nextBreak + 1)
  return lead !== undefined && (header !== null || isFresh(lead)) && proseWords(header ? lines : own) >= LEAST_WORDS
}

/** Without share buttons, links to other stories and separators at either end; a source line stays. */
function trimFurniture(lines: readonly PageLine[]): readonly PageLine[] {
  const isEdge = (line: PageLine | undefined): boolean =>
    line !== undefined && line.kind !== 'text' && line.kind !== 'source' && line.kind !== 'update'
  let [from, to] = [0, lines.length]
  while (from < to && isEdge(lines[from])) from++
  const links = lines.findIndex(
    (line, i) => line.kind === 'related' && i > from && lines.slice(i + 1).every(after => !isSentence(after)),
  )
  if (links >= 0) to = links
  while (to > from && isEdge(lines[to - 1])) to--
  return lines.slice(from, to)
}

/** A line that links to another story is a title: it does not end in a full stop. The story's own source line is kept. */
const isSentence = (line: PageLine): boolean =>
  line.kind === 'source' || (line.kind === 'text' && (isProse(line) || /[.!؟…]$/.test(line.text)))

function makeStory(text: string, lines: readonly PageLine[]): Story {
  const header = readHeader(lines)
  const rest = lines.slice(header?.lines ?? 0)
  const title = header?.title ? null : readTitle(rest)
  const own = title === null ? rest : rest.slice(1)
  const body = text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0)
  return {
    publisher: header?.publisher ?? null,
    url: header?.url ?? null,
    title: header?.title ?? title,
    published: header?.published ?? null,
    body,
  }
}
