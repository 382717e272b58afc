/** What stands behind a toll, in lines for a person to read. */
import { isoOf } from '../5-events/day-range.ts'
import type { TollAccount } from '../5-events/toll-accounts.ts'
import type { TollStatement } from '../5-events/toll-statements.ts'

/** Each statement with its voice, then how the toll grew and where voices part; nothing where there is one statement. */
export function accountLines({ statements, growth, parting }: TollAccount): string[] {
  if (statements.length < 2) return []
  return [
    ...statements.map(
      said => `${saidText(said)}${said.stands ? '' : ' · replaced by a later one, or part of another'}`,
    ),
    ...(growth.length > 1 ? [`grew: ${growth.map(growthText).join(' → ')}`] : []),
    ...(parting ? [`part: ${saidText(parting.least)} | ${saidText(parting.greatest)}`] : []),
  ]
}

const saidText = (said: TollStatement): string =>
  [numberText(said), said.day === null ? null : isoOf(said.day), said.speaker ?? said.outlet ?? said.report]
    .filter(Boolean)
    .join(' · ')

const growthText = (said: TollStatement): string =>
  `${numberText(said)} (${said.day === null ? 'day not told' : isoOf(said.day)})`

/** `30+`, `up to 50`, `20–30`, `4`. */
function numberText({ low, high, exactness }: TollStatement): string {
  if (exactness === 0) return low === null ? 'some' : `some (${low}+)`
  if (low === null) return `up to ${high ?? '?'}`
  if (high === null) return `${low}+`
  return low === high ? `${low}` : `${low}–${high}`
}
