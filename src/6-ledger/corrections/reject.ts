import { correctionKind, Ids, targetOf } from './kind.ts'

/** The report does not say this; the claims stay with it, and leave their events. */
export const reject = correctionKind(
  'reject',
  { ar: 'رفض', en: 'Reject' },
  { usage: 'CLAIM…', about: 'the report does not say this', input: claims => ({ claims }) },
  { claims: Ids },
  ({ claims }) => ({
    subjects: claims.map(id => ({ is: 'claim', id })),
    aim: async look => ({ targets: (await Promise.all(claims.map(look.claim))).map(one => targetOf('claim', one)) }),
    apply: draft => ({ ...draft, state: 'rejected', vouched: true }),
    summary: claims.join(', '),
  }),
)
