import { correctionKind, Ids, targetOf } from './kind.ts'

/** The claims are as the report has them; a rejected one stands again. */
export const accept = correctionKind(
  'accept',
  { ar: 'قبول', en: 'Accept' },
  { usage: 'CLAIM…', about: 'it is as the report has it', input: claims => ({ claims }) },
  { claims: Ids },
  ({ claims }) => ({
    subjects: claims.map(id => ({ is: 'claim', id })),
    aim: async look => ({ targets: (await Promise.all(claims.map(look.claim))).map(one => targetOf('claim', one)) }),
    apply: draft => ({ ...draft, state: 'stands', vouched: true }),
    summary: claims.join(', '),
  }),
)
