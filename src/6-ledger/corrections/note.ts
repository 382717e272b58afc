import { z } from 'zod'
import { correctionKind, Id, targetOf } from './kind.ts'

/** Words of a person on an event or a claim; they change nothing else. */
export const note = correctionKind(
  'note',
  { ar: 'ملاحظة', en: 'Note' },
  { usage: 'EVENT --text WORDS', about: 'words that change nothing', input: ([event], { text }) => ({ event, text }) },
  { event: Id, text: z.string().trim().min(1).max(10_000) },
  ({ event: id, text }) => ({
    // A note is true of whatever is there by now.
    subjects: [],
    aim: async look => ({ targets: (await look.event(id)).map(one => targetOf('about', one)) }),
    hasWords: true,
    summary: `${id}: ${text}`,
  }),
)
