import { z } from 'zod'
import type { Report } from '../../1-reports/report.ts'
import type { Claim, Span } from '../../4-claims/claim.ts'
import { anchorOf } from '../../5-events/anchors.ts'
import { addedClaimId } from '../../5-events/claim-id.ts'
import { fault } from '../../errors.ts'
import { SomeFields } from './edit.ts'
import { correctionKind, Id, targetOf } from './kind.ts'

const Evidence = z.strictObject({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  in: z.literal('title').exactOptional(),
})
const Added = SomeFields.extend({
  type: SomeFields.shape.type.unwrap(),
  evidence: z.array(Evidence).min(1).max(50),
})

/** What the codebook says of a claim that tells nothing more. */
const BARE = {
  ...{ status: 'reported', scope: 'incident', date: { start: null, end: null }, place: null },
  ...{ actors: [], tolls: [], count: null, speakers: [], marks: [], rules: [], confidence: 1 },
} as const satisfies Omit<Claim, 'type' | 'evidence'>

function quoted({ start, end, ...where }: z.output<typeof Evidence>, report: Report): Span {
  const text = (where.in === 'title' ? report.title : report.body) ?? ''
  if (start >= end || end > text.length) {
    const name = where.in ?? 'body'
    throw fault('correction_invalid', {
      reason: `evidence ${start}–${end} is not within the ${name} (0–${text.length})`,
    })
  }
  return { start, end, text: text.slice(start, end), ...where }
}

/** A claim that the report makes and the machine did not read, with the characters that it stands on. */
export const add = correctionKind(
  'add',
  { ar: 'إضافة', en: 'Add' },
  {
    usage: 'REPORT --evidence START-END --set type=TYPE …',
    about: 'the report also says this',
    input: ([report], { set, evidence }) => ({ report, claim: { ...set, evidence } }),
  },
  { report: Id, claim: Added },
  ({ report: id, claim: given }) => ({
    subjects: [{ is: 'report', id }],
    aim: async look => {
      const { report, claims } = await look.report(id)
      const claim: Claim = { ...BARE, ...given, evidence: given.evidence.map(span => quoted(span, report)) }
      const taken = new Set(claims.map(one => one.id))
      const added = { id: addedClaimId(report.id, claim, taken), claim }
      const own = { ...added, report: id, anchor: anchorOf(added, '') }
      return { targets: [targetOf('added', own), ...claims.map(one => targetOf('beside', one))], added }
    },
    summary: `${id}: ${given.type}`,
  }),
)
