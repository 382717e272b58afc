/** Finds a claim again in another reading of its report: by its words and its type. */
import type { Report } from '../1-reports/report.ts'
import type { Claim, Span } from '../4-claims/claim.ts'
import { EVENT_TYPE } from '../4-claims/event-types/index.ts'

/** A claim as it was when a person spoke of it. */
export interface Anchor {
  readonly id: string
  readonly type: string
  readonly evidence: readonly Span[]
  /** Marks the reading in which it stood: two anchors of one reading are two claims, those of different readings may be one. */
  readonly reading: string
}

/** A claim with its id. */
export interface IdentifiedClaim {
  readonly id: string
  readonly claim: Claim
}

export const anchorOf = ({ id, claim }: IdentifiedClaim, reading: string): Anchor => ({
  ...{ id, reading, type: claim.type, evidence: claim.evidence },
})

/** Less of the shorter quotation in common is another claim of the same paragraph. */
const LEAST_OVERLAP = 0.5
/** A sentence may hold a clash and a capture: another type of one family must rest on nearly the same words. */
const LEAST_OF_FAMILY = 0.8

/** The span where its words stand in the text as it is now, the nearest place first; null where they are gone. */
export function findSpan(span: Span, report: Pick<Report, 'title' | 'body'>): Span | null {
  const text = (span.in === 'title' ? report.title : report.body) ?? ''
  if (span.text === '') return null
  if (text.slice(span.start, span.end) === span.text) return span
  const before = text.lastIndexOf(span.text, span.start)
  const after = text.indexOf(span.text, span.start)
  if (before < 0 && after < 0) return null
  const start = after < 0 || (before >= 0 && span.start - before <= after - span.start) ? before : after
  return { ...span, start, end: start + span.text.length }
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function overlap(xs: readonly Span[], ys: readonly Span[]): number {
  const pairs = xs.flatMap(x => ys.filter(y => y.in === x.in).map(y => [x, y] as const))
  const both = pairs.reduce((sum, [x, y]) => sum + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0)
  const shorter = Math.min(lengthOf(xs), lengthOf(ys))
  return shorter === 0 ? 0 : Math.min(1, both / shorter)
}

/** How surely the claim is the anchor's, above 0; 0 when it is another. */
function rankOf(anchor: Anchor, found: readonly Span[], { id, claim }: IdentifiedClaim): number {
  if (anchor.id === id) return 3
  const share = overlap(found, claim.evidence)
  if (claim.type === anchor.type) return share >= LEAST_OVERLAP ? 1 + share : 0
  const [x, y] = [EVENT_TYPE.get(anchor.type)?.family, EVENT_TYPE.get(claim.type)?.family]
  return x !== undefined && x === y && share >= LEAST_OF_FAMILY ? share : 0
}

/**
 * Which claim of a reading each of these anchors of another means, by ids. The surest pairs are taken first and no claim twice; an anchor whose claim
 * is gone is not in the result.
 */
export function matchAnchors(
  anchors: readonly Anchor[],
  claims: readonly IdentifiedClaim[],
  report: Pick<Report, 'title' | 'body'>,
): Map<string, string> {
  const pairs = anchors.flatMap(anchor => {
    const found = anchor.evidence.map(span => findSpan(span, report)).filter(span => span !== null)
    return claims.flatMap(claim => {
      const rank = rankOf(anchor, found, claim)
      return rank > 0 ? [{ anchor: anchor.id, claim: claim.id, rank }] : []
    })
  })
  pairs.sort((x, y) => y.rank - x.rank || compare(x.anchor, y.anchor) || compare(x.claim, y.claim))
  const matched = new Map<string, string>()
  const taken = new Set<string>()
  for (const { anchor, claim } of pairs) {
    if (matched.has(anchor) || taken.has(claim)) continue
    matched.set(anchor, claim)
    taken.add(claim)
  }
  return matched
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)
