import type { Claim, Span } from '../../4-claims/claim.ts'
import type { ShownMark } from './segments.ts'

/** All that a claim was read from, in the body or in the title. */
export function claimMarks(claim: Claim, index: number, within: 'title' | 'body'): ShownMark[] {
  const here = (span: Span) => (span.in ?? 'body') === within
  const shown = ({ start, end }: Span, role: string): ShownMark => ({ start, end, role, claim: index })
  return [
    ...claim.evidence.filter(here).map(span => shown(span, 'evidence')),
    ...claim.marks.filter(here).map(mark => shown(mark, mark.role)),
  ]
}
