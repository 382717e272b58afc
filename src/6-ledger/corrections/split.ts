import { fault } from '../../errors.ts'
import { correctionKind, Id, Ids, targetOf } from './kind.ts'

/** These claims of an event tell of a happening of their own. */
export const split = correctionKind(
  'split',
  { ar: 'فصل', en: 'Split' },
  {
    usage: 'EVENT CLAIM…',
    about: 'these claims tell of a happening of their own',
    input: ([event, ...claims]) => ({ event, claims }),
  },
  { event: Id, claims: Ids },
  ({ event, claims }) => ({
    subjects: [{ is: 'event', id: event }],
    aim: async look => {
      const own = await look.event(event)
      const ids = new Set(claims)
      const [out, rest] = [own.filter(one => ids.has(one.id)), own.filter(one => !ids.has(one.id))]
      if (out.length < ids.size) throw fault('correction_invalid', { reason: `not all claims are in event ${event}` })
      if (rest.length === 0) throw fault('correction_invalid', { reason: 'no claim would be left in the event' })
      return {
        targets: [
          ...out.flatMap(one => [targetOf('together', one), targetOf('left', one)]),
          ...rest.map(one => targetOf('right', one)),
        ],
      }
    },
    summary: `${event}: ${claims.join(', ')}`,
  }),
)
