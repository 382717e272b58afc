import { z } from 'zod'
import { ClaimSchema } from '../../4-claims/claim-schema.ts'
import { correctionKind, Id, targetOf } from './kind.ts'

const { shape } = ClaimSchema

/** Fields of the codebook that a person may set, each of which may be left out; one that is set replaces the whole field. */
export const SomeFields = z.strictObject({
  type: shape.type.exactOptional(),
  status: shape.status.exactOptional(),
  scope: shape.scope.exactOptional(),
  date: shape.date.exactOptional(),
  place: shape.place.exactOptional(),
  actors: shape.actors.exactOptional(),
  tolls: shape.tolls.exactOptional(),
  count: shape.count.exactOptional(),
  speakers: shape.speakers.exactOptional(),
})

/** Fields of a claim as a person says that the report has them. */
export const edit = correctionKind(
  'edit',
  { ar: 'تعديل', en: 'Edit' },
  {
    usage: 'CLAIM --set FIELD=VALUE…',
    about: 'the report has these fields so',
    input: ([claim], { set }) => ({ claim, change: set }),
  },
  {
    claim: Id,
    change: SomeFields.refine(fields => Object.keys(fields).length > 0, 'name a field'),
  },
  ({ claim: id, change }) => ({
    subjects: [{ is: 'claim', id }],
    aim: async look => ({ targets: [targetOf('claim', await look.claim(id))] }),
    change: { claim: id, fields: change },
    apply: draft => ({ ...draft, claim: { ...draft.claim, ...change }, vouched: true }),
    summary: `${id}: ${Object.entries(change)
      .map(([field, value]) => `${field} ${JSON.stringify(value)}`)
      .join(', ')}`,
  }),
)
