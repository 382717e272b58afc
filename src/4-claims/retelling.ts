/** Signs that a sentence tells in detail, by a source's mouth, what the report began with. */
import { has } from './clause.ts'
import type { Located } from './located.ts'
import { isTurn } from './newness.ts'
import { wanted } from './tags.ts'

const SAYS = wanted(['say.verb', 'announce.verb'])
/** "يذكر أن", "يشار إلى أن": what is recalled is not told again. */
const RECALLS = wanted(['w:يذكر', 'w:ويذكر', 'w:يشار', 'w:ويشار'])
const OPENING = 3
/** The headline is the first sentence, where there is one, and the dateline or a page's repeated headline may be the next. */
const LEAD = 2
const REACH = 4
const SECOND_TELLING = 0.8

/**
 * "قُتل عشرة في هجوم. وقال الحاكم إن مسلحين هاجموا القرية": who is quoted next speaks of what the lead told, if of anything; but that a
 * village was surrounded as well is news of its own.
 */
export function secondTelling({ mention, inherited }: Located, parts: readonly Located[]): number {
  const { sentence } = mention
  const lead = parts[0]?.mention.sentence
  if (!lead || lead === sentence || mention.another || inherited || isTurn(sentence)) return 0
  if (mention.scope !== 'incident' || parts[0]?.mention.scope !== 'incident') return 0
  if ((mention.type === 'siege') !== parts.some(part => part.mention.type === 'siege')) return 0
  const gap = sentence.index - lead.index
  if (lead.part !== 'body' || lead.index > LEAD || gap > REACH) return 0
  const opening = sentence.items.slice(0, OPENING)
  return opening.some(item => has(item, SAYS)) && !has(opening[0], RECALLS) ? SECOND_TELLING : 0
}
