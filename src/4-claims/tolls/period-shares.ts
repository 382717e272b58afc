/** What a monitor counts over a month or longer: "وثقت … مقتل 300 خلال شهر أيلول. قتلت القوات 170 مدنيا، وقتلت الجماعة 28". */
import { EVENT_TYPE } from '../event-types/index.ts'
import { isTurn } from '../happenings/newness.ts'
import type { Located } from '../mentions/located.ts'
import { isRunning } from './campaign-totals.ts'

const DAY = 86_400_000
/** Shorter stretches are those of one flare-up. */
const LEAST_DAYS = 26
/** So many sentences behind the total its shares are told. */
const REACH = 9
/** Totals of a period stand at the head of a report about it. */
const LEAD = 1

const OPEN_TYPES = new Set(['killing', 'violence', 'fire', 'blast', 'execution', 'arrest', 'abduction'])
const isViolent = (type: string): boolean =>
  OPEN_TYPES.has(type) || ['fighting', 'remote'].includes(EVENT_TYPE.get(type)?.family ?? '')

const isOverPeriod = ({ mention: { scope }, date }: Located): boolean =>
  scope === 'cumulative' &&
  date?.start != null &&
  date.end != null &&
  Date.parse(date.end) - Date.parse(date.start) >= LEAST_DAYS * DAY

const isTold = ({ mention: { sentence, status, tolls } }: Located): boolean =>
  sentence.part === 'body' && status === 'reported' && tolls.length > 0

/** "قتل 20 في انفجار أمس، لترتفع حصيلة العام إلى أربعة آلاف": what the year has come to is told beside the news, and what follows is no share of it. */
const isBesideNews = ({ mention: { sentence, tolls } }: Located): boolean =>
  tolls.some(toll => isRunning(sentence.items, toll))

const isShareOf = (one: Located, total: Located): boolean => {
  const gap = one.mention.sentence.index - total.mention.sentence.index
  return (
    one !== total &&
    gap >= 0 &&
    gap <= REACH &&
    one.dated !== 'own' &&
    !one.mention.recalled &&
    isViolent(one.mention.type) &&
    isTold(one)
  )
}

/** Mentions with the scope and the period of the total at the head of their report, where they tell its shares. */
export function withPeriodShares(located: readonly Located[]): readonly Located[] {
  const first = located.find(one => one.mention.sentence.part === 'body')?.mention.sentence.index ?? 0
  const total = located.find(
    one =>
      one.mention.sentence.index <= first + LEAD &&
      one.dated === 'own' &&
      isOverPeriod(one) &&
      isTold(one) &&
      !isBesideNews(one) &&
      isViolent(one.mention.type),
  )
  if (!total) return located
  const turn = located.find(
    ({ mention: { sentence } }) => sentence.index > total.mention.sentence.index && isTurn(sentence),
  )?.mention.sentence.index
  return located.map(one =>
    isShareOf(one, total) && one.mention.sentence.index < (turn ?? Number.POSITIVE_INFINITY)
      ? { ...one, mention: { ...one.mention, scope: 'cumulative' }, date: total.date, dated: 'told' }
      : one,
  )
}

const doersOf = ({ mention: { roles } }: Located): string[] =>
  roles.flatMap(({ role, actor }) => (role === 'target' ? [] : [actor.id ?? actor.text]))

/** Figures of one period by the hands of different sides, or of one side and of all, are no one figure. */
export function areSharesApart(a: Located, b: Located): boolean {
  if (!isOverPeriod(a) || !isOverPeriod(b) || a.date?.start !== b.date?.start || a.date?.end !== b.date?.end)
    return false
  if (a.mention.type !== b.mention.type && a.mention.sentence !== b.mention.sentence) return true
  const [x, y] = [doersOf(a), doersOf(b)]
  return x.length + y.length > 0 && !x.some(doer => y.includes(doer))
}
