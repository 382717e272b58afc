/** Strikes on one town that are told each with what it hit and whom it killed: "أربعة في غارة على خيمة … وشخصان في غارة على سيارة". */
import { bearing } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'

const STRIKES: ReadonlySet<string> = new Set(['air_strike', 'shelling', 'fire'])
const REACH = 5
const isEnd = bearing('comma', 'stop', 'connector', 'conj')
/** What is hit as one thing, by what it is for. */
const KINDS: readonly (readonly [string, (item: Item | undefined) => boolean])[] = [
  ['tent', bearing('s:خيمه', 's:خيام', 's:خيمتين')],
  ['car', bearing('car', 'vehicle', 's:مركبه', 's:دراجه')],
  ['school', bearing('s:مدرسه', 's:مسجد', 's:مستشفي', 's:سوق', 's:مقهي', 's:مركز')],
  ['home', bearing('home', 's:شقه', 's:مبني', 's:بنايه', 's:بيت')],
]
/** The kind of thing that a strike hit, where it is told straight behind it and not as one known. */
function struckBy({ type, trigger, sentence: { items } }: Mention): string | null {
  if (!STRIKES.has(type)) return null
  for (let k = trigger + 1; k <= trigger + REACH && items[k] && !isEnd(items[k]); k++) {
    const kind = items[k]?.tags.has('def') ? undefined : KINDS.find(([, is]) => is(items[k]))
    if (kind) return kind[0]
  }
  return null
}

const isHarm = ({ outcome }: Mention['tolls'][number]): boolean => outcome === 'killed' || outcome === 'injured'
const figuresOf = ({ tolls }: Mention): string[] =>
  tolls.filter(toll => isHarm(toll) && !toll.included).map(({ outcome, low, high }) => `${outcome} ${low}-${high}`)
const deadOf = ({ tolls }: Mention): number =>
  Math.max(0, ...tolls.filter(({ outcome }) => outcome === 'killed').map(({ low, high }) => low ?? high ?? 0))

const areRaids = ({ plural, triggers, sentence: { items } }: Mention): boolean =>
  plural || triggers.some(at => items[at]?.word?.best.sense?.number === 'plural')
/** "قتل 18 في غارات على المدينة … أربعة في غارة على خيمة": one of the raids, with fewer dead, is not all of them. */
const isOneOfRaids = (one: Mention, { mention: told }: Located): boolean =>
  areRaids(told) && !areRaids(one) && STRIKES.has(told.type) && deadOf(one) > 0 && deadOf(one) < deadOf(told)

/** Whether a strike is told with another thing hit, and other dead, than those told before it. */
export function isOnOtherTarget({ mention }: Located, parts: readonly Located[]): boolean {
  const own = mention.definite || mention.sentence.part === 'title' ? null : struckBy(mention)
  const figures = figuresOf(mention)
  if (own === null || !figures.length) return false
  const told = parts.map(part => struckBy(part.mention))
  // As many dead, told in another sentence, may be the same.
  const again = ({ mention: part }: Located): boolean =>
    part.sentence !== mention.sentence && figuresOf(part).some(figure => figures.includes(figure))
  if (told.includes(own) || parts.some(again)) return false
  return parts.some(
    (part, i) => (told[i] !== null && figuresOf(part.mention).length > 0) || isOneOfRaids(mention, part),
  )
}
