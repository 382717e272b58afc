import type { Claim, Span } from '../4-claims/claim.ts'
import type { Passage } from './answers/claims.ts'

/** Bodies without line ends are one paragraph; of those only this many characters either side are given. */
const MOST_AROUND = 600

/** The paragraphs of a report in which a claim's evidence and marks stand, in order, each once. */
export function passagesOf(report: { title: string | null; body: string }, claim: Claim): Passage[] {
  const spans: readonly Span[] = claim.evidence.length > 0 ? claim.evidence : claim.marks
  const title = report.title !== null && spans.some(span => span.in === 'title')
  const inBody = spans.filter(span => span.in !== 'title').sort((a, b) => a.start - b.start)
  const head: Passage[] = title ? [{ in: 'title', start: 0, text: report.title ?? '' }] : []
  return [
    ...head,
    ...joined(
      inBody.map(span => around(report.body, span)),
      report.body,
    ),
  ]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function around(body: string, span: Span): Stretch {
  const before = body.lastIndexOf('\n', Math.max(0, span.start - 1))
  const after = body.indexOf('\n', span.end)
  const start = Math.max(before + 1, wordEdge(body, span.start - MOST_AROUND))
  const end = Math.min(after === -1 ? body.length : after, wordEdge(body, span.end + MOST_AROUND))
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) }
}

function wordEdge(body: string, at: number): number {
  if (at <= 0) return 0
  const space = body.indexOf(' ', at)
  return space === -1 ? body.length : space + 1
}

function joined(stretches: readonly Stretch[], body: string): Passage[] {
  const merged: Stretch[] = []
  for (const stretch of stretches) {
    const last = merged.at(-1)
    if (last && stretch.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) }
    else merged.push(stretch)
  }
  return merged.map(({ start, end }) => ({ in: 'body', start, text: body.slice(start, end) }))
}
