import { z } from 'zod'
import { fault } from '../../errors.ts'
import { correctionKind, Id, targetOf } from './kind.ts'

/** The events are one happening. */
export const merge = correctionKind(
  'merge',
  { ar: 'دمج', en: 'Merge' },
  { usage: 'EVENT EVENT…', about: 'they are one happening', input: events => ({ events }) },
  { events: z.array(Id).min(2).max(100) },
  ({ events }) => ({
    subjects: events.map(id => ({ is: 'event', id })),
    aim: async look => {
      const found = (await Promise.all(events.map(look.event))).flat()
      const claims = [...new Map(found.map(one => [one.id, one])).values()]
      if (claims.length < found.length) throw fault('correction_invalid', { reason: 'the events are already one' })
      return { targets: claims.map(one => targetOf('together', one)) }
    },
    summary: events.join(' + '),
  }),
)
