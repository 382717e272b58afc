/** "قتل ثلاثون في سلسلة تفجيرات أول من أمس": what is told of them one by one came to pass on that day, whoever spoke later. */
import type { ClaimDate } from '../claim.ts'
import { EVENT_TYPE } from '../event-types/index.ts'
import { isTurn } from '../happenings/newness.ts'
import type { Located } from '../mentions/located.ts'

const REACH = 5
const OPEN_TYPES = new Set(['killing', 'violence', 'fire'])
const isViolent = (type: string): boolean =>
  OPEN_TYPES.has(type) || ['fighting', 'remote'].includes(EVENT_TYPE.get(type)?.family ?? '')
const isDay = (date: ClaimDate | null): boolean => date?.start != null && date.start === date.end

/** The series told last, as one walks through the mentions of a report in their order. */
export class SeriesDays {
  #series: Located | null = null

  /** The day of the series that the next mention belongs to, where it has no time of its own. */
  dayOf(one: Located): ClaimDate | null {
    this.#pass(one)
    const { mention } = one
    if (!this.#series || one.date || mention.time !== null || mention.sentence.part !== 'body') return null
    const gap = mention.sentence.index - this.#series.mention.sentence.index
    const part = gap > 0 && gap <= REACH && mention.tolls.length > 0 && isViolent(mention.type) && !mention.recalled
    return part && !isTurn(mention.sentence) ? this.#series.date : null
  }

  #pass(one: Located): void {
    const { mention } = one
    if (mention.sentence.part !== 'body') return
    if (isTurn(mention.sentence)) this.#series = null
    if (one.date === null || one.dated !== 'own') return
    if (mention.plural && isViolent(mention.type) && isDay(one.date)) this.#series = one
    else if (this.#series && one.date.start !== this.#series.date?.start && !mention.recalled) this.#series = null
  }
}
