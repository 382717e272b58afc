/** What a mention has in common with another whose day it may take over, as signs for that day, and what parts it from it. */
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import { isOnePlace } from '../places/place-likeness.ts'
import { isBehindFronted } from './times-of-others.ts'

const SHARED = 'sides:shared'
const sidesOf = ({ mention }: Located): string[] => mention.roles.map(({ actor }) => actor.id ?? actor.text)

/** What a mention has in common with one that has a day. */
function sharing(one: Located, other: Located): string[] {
  const same = one.mention.type === other.mention.type
  const [here, there] = [one.place, other.place]
  const within =
    here?.place && there?.place && (here.place.within === there.place.id || there.place.within === here.place.id)
  const places = here && there ? (isOnePlace(here, there) ? 'same' : within ? 'within' : 'other') : 'none'
  const sides = sidesOf(other)
  return [
    `type:${same ? 'same' : 'other'}`,
    `place:${one.inherited ? 'inherited' : places}`,
    ...(sidesOf(one).some(side => sides.includes(side)) ? [SHARED] : []),
  ]
}

/** The signs for the day of what was told before it or after it. */
export function sourceSigns(name: 'before' | 'after', one: Located, from: Located): string[] {
  const gap = name === 'after' ? [`gap:${from.mention.sentence.index - one.mention.sentence.index}`] : []
  return [name, ...[...gap, ...sharing(one, from)].map(sign => `${name}:${sign}`)]
}

/** The signs for the day of the news. */
export const leadSigns = (one: Located, lead: Located): string[] => [
  'lead',
  ...sharing(one, lead).flatMap(sign => (sign === SHARED ? [`lead:${sign}`] : [])),
]

/** "من جهة أخرى، خطف مسلحون …": behind a turn to other news, what shares neither place nor side with a happening has not its day. */
export const isTurnedFrom = (one: Located, from: Located, turns: readonly number[]): boolean => {
  const [here, there] = [one.mention.sentence.index, from.mention.sentence.index]
  if (!turns.some(at => at > Math.min(here, there) && at <= Math.max(here, there))) return false
  const signs = sharing(one, from)
  return signs.includes('place:other') && !signs.includes(SHARED)
}

/** "بعد مقتل جنديين الأحد، شن الجيش عملية": what is told as coming after a happening has not its day. */
export const comesLater = ({ mention: one }: Located, { mention: from }: Located): boolean =>
  one.sentence === from.sentence && isBehindFronted(one.sentence.items, from.trigger, Math.min(...one.triggers))

const HELD_FOR = wanted([
  'involvement',
  's:تورط',
  's:تورطهم',
  's:مشتبه',
  's:متهم',
  's:متهمين',
  's:بتهمه',
  's:ضلوع',
  's:ضلوعهم',
])
/** "اعتقلت الشرطة ستة على صلة بالهجوم الذي وقع الاثنين": an arrest over a deed of the same sentence came after it. */
export const isHeldFor = ({ mention: one }: Located, { mention: from }: Located): boolean =>
  one.type === 'arrest' &&
  one.sentence === from.sentence &&
  one.trigger < from.trigger &&
  one.sentence.items.slice(one.trigger, from.trigger).some(item => has(item, HELD_FOR))
