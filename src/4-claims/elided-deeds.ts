/** "قتل خمسة في قصف على حلب، وثلاثة في حمص": a second deed whose verb is said once, told by its figure and its place. */
import type { Item } from './item.ts'
import type { Mention } from './mention.ts'
import { tellsNextPlace } from './toll-links.ts'
import type { TollReading } from './tolls.ts'

const opensNext = (items: readonly Item[], { victims, rule }: TollReading, i: number): boolean =>
  i > 0 && rule.includes('+and') && tellsNextPlace(items, victims)

/** The mention, and one more for each figure that goes on at a place of its own, with what is counted behind it. */
export function withElided(mention: Mention): Mention[] {
  const { tolls, sentence } = mention
  const starts = tolls.flatMap((toll, i) => (opensNext(sentence.items, toll, i) ? [i] : []))
  if (!starts.length) return [mention]
  const parts = starts.map((from, n): Mention => {
    const own = tolls.slice(from, starts[n + 1])
    const at = own[0]?.victims ?? mention.trigger
    return { ...mention, trigger: at, triggers: [at], tolls: own, count: null, definite: false }
  })
  return [{ ...mention, tolls: tolls.slice(0, starts[0]) }, ...parts]
}

/** Whether a mention is such a deed, and so another than what its sentence tells before. */
export const isElided = ({ sentence: { items }, trigger, tolls: [toll] }: Mention): boolean =>
  toll?.victims === trigger && toll.rule.includes('+and') && tellsNextPlace(items, trigger)
