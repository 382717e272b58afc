import { fault } from '../../errors.ts'
import { correctionKind, Id, targetOf } from './kind.ts'

/** The claim tells of another event than the one in which it stands. */
export const move = correctionKind(
  'move',
  { ar: 'نقل', en: 'Move' },
  { usage: 'CLAIM EVENT', about: 'it tells of this other event', input: ([claim, to]) => ({ claim, to }) },
  { claim: Id, to: Id },
  ({ claim: id, to }) => ({
    subjects: [
      { is: 'claim', id },
      { is: 'event', id: to },
    ],
    aim: async look => {
      const [claim, there, here] = await Promise.all([look.claim(id), look.event(to), look.event(id)])
      if (there.some(one => one.id === id)) throw fault('correction_invalid', { reason: `${id} is already there` })
      const left = here.filter(one => one.id !== id)
      return {
        targets: [
          ...[claim, ...there].map(one => targetOf('together', one)),
          targetOf('left', claim),
          ...left.map(one => targetOf('right', one)),
        ],
      }
    },
    summary: `${id} → ${to}`,
  }),
)
