/** "اعتقلت القوات 14 من أنحاء متفرقة من الإقليم، ففي البلدة اعتقلت خمسة": a round of arrests and what it was in single towns. */
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from './located.ts'
import type { Mention } from './mention.ts'

const PARTS = wanted('s:انحاء s:مناطق s:مدن s:محافظات s:بلدات s:احياء s:قري s:مواقع s:اماكن s:ولايات'.split(' '))
const SUNDRY = wanted('s:متفرقه s:مختلفه s:متعدده s:عده s:عدد s:مجمل s:سائر s:شتي'.split(' '))
const SPAN = 14
const BESIDE = [-1, 1]

/** Whether a mention tells of arrests in several places by one figure. */
export const isRound = ({ type, tolls, trigger, sentence: { items } }: Mention): boolean =>
  type === 'arrest' &&
  tolls.length > 0 &&
  items
    .slice(trigger, trigger + SPAN)
    .some((item, i) => has(item, PARTS) && BESIDE.some(step => has(items[trigger + i + step], SUNDRY)))

const heldIn = ({ tolls }: Mention): number =>
  Math.max(0, ...tolls.filter(({ outcome }) => outcome === 'captured').map(({ low, high }) => high ?? low ?? 0))

const isPartOf = (one: Located, whole: Mention): boolean =>
  one.place !== null &&
  !one.inherited &&
  one.mention.sentence !== whole.sentence &&
  heldIn(one.mention) > 0 &&
  heldIn(one.mention) < heldIn(whole)

/** Fewer who were held in a place of its own are a part of the round, and no second telling. */
export const areRoundAndPart = (one: Located, parts: readonly Located[]): boolean =>
  one.mention.type === 'arrest' &&
  parts.some(
    part =>
      (isRound(part.mention) && isPartOf(one, part.mention)) || (isRound(one.mention) && isPartOf(part, one.mention)),
  )
