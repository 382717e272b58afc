/** Which of the days that a happening took over are likely enough to be told as its own. */
import type { Claim, ClaimDate } from '../claim.ts'
import type { DayOption, Located } from '../mentions/located.ts'
import { DAY_WEIGHTS } from './day-weights.ts'
import { weigh } from './time-of-mention.ts'

/** By how much what speaks for a day must outweigh what speaks for none: a saying is about more than the day's news. */
const SURE = { said: 0.6, told: 0.3 } as const
const isSame = (a: ClaimDate | null, b: ClaimDate | null): boolean => a?.start === b?.start && a?.end === b?.end
const scoreOf = (options: readonly DayOption[], date: ClaimDate | null): number =>
  Math.max(...options.flatMap(option => (isSame(option.date, date) ? [weigh(option.signs, DAY_WEIGHTS)] : [])))

/** Whether a mention tells its day itself, or a part of it ("ليلا"), or takes over one that its signs speak for by a clear margin. */
const isSure = ({ date, offered, dated }: Located): boolean =>
  date === null ||
  !offered.length ||
  offered.some(({ signs }) => signs.includes('none:part')) ||
  scoreOf(offered, date) - scoreOf(offered, null) >= SURE[dated === 'said' ? 'said' : 'told']

/** A claim without its day where that was only taken over, and not surely: it helped to tell what is one happening, and no more. */
export function surelyDated(claim: Claim, parts: readonly Located[]): Claim {
  const dated = parts.filter(({ date }) => date !== null && isSame(date, claim.date))
  return dated.length && !dated.some(isSure) ? { ...claim, date: { start: null, end: null } } : claim
}
