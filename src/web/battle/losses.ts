/** The killed of incidents, added up day by day. */
import type { EventHead } from '../../api/answers/events.ts'
import { dayOf } from '../timeline/buckets.ts'

export interface LossStep {
  readonly day: string
  readonly low: number
  readonly best: number
  readonly high: number
  /** Some of it is told to be the least. */
  readonly open: boolean
}

/** As sums of tolls count them: incidents that are reported or disputed; a figure for nobody in particular may include the sides. */
const isCounted = ({ scope, status }: EventHead): boolean =>
  scope === 'incident' && (status === 'reported' || status === 'disputed')

function killedIn({ tolls }: EventHead, bound: 'low' | 'best' | 'high'): number {
  const killed = tolls.filter(toll => toll.outcome === 'killed')
  const figure = (toll: EventHead['tolls'][number]): number => toll[bound] ?? toll.low ?? 0
  const ofNobody = killed.filter(({ of, group }) => of === null && (group === 'unknown' || group === 'mixed'))
  const sides = killed.filter(toll => !ofNobody.includes(toll)).reduce((sum, toll) => sum + figure(toll), 0)
  return Math.max(sides, ...ofNobody.map(figure))
}

/** One step for each day on which the sum grew. */
export function lossSteps(events: readonly EventHead[]): readonly LossStep[] {
  const steps: LossStep[] = []
  const counted = events
    .filter(isCounted)
    .flatMap(event => {
      const day = dayOf(event)
      return day === null || killedIn(event, 'high') === 0 ? [] : [{ day, event }]
    })
    .sort((x, y) => (x.day < y.day ? -1 : 1))
  for (const { day, event } of counted) {
    const last = steps.at(-1) ?? { day: '', low: 0, best: 0, high: 0, open: false }
    const grown = {
      day,
      low: last.low + killedIn(event, 'low'),
      best: last.best + killedIn(event, 'best'),
      high: last.high + killedIn(event, 'high'),
      open: last.open || event.tolls.some(toll => toll.outcome === 'killed' && toll.open),
    }
    if (last.day === day) steps[steps.length - 1] = grown
    else steps.push(grown)
  }
  return steps
}
