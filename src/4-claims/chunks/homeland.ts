/** The country that "البلاد" and "أراضيها" stand for. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import type { SettledPlace, SettledPlaces } from '../places/place-context.ts'

const isCountry = ({ place }: Item): boolean => place?.candidates[0]?.kind === 'country'

const HOMELAND_NEAR = 12
/** "في شمال البلاد", where nothing else says where: the country that the sentence names just before, else that which the report tells of. */
export function homeland(
  { sentence: { items }, trigger }: Mention,
  { country, countryBy }: SettledPlaces,
): SettledPlace | null {
  const at = items.findIndex((item, i) => i >= trigger && i < trigger + HOMELAND_NEAR && item.tags.has('w:البلاد'))
  if (at < 0) return null
  // A state that acts ("نشرت نهران …") is a side, and keeps its place.
  const named = items.slice(0, at).findLast(isCountry)
  return countryBy(named?.place?.candidates[0]?.country ?? '') ?? country
}

const OWN_LAND = wanted('w:اراضيها w:اراضيه w:اراضيهم w:ارضها w:ارضه'.split(' '))
const ON_IT = wanted(['w:داخل', 'w:علي', 'w:في'])
const OWN_REACH = 5
/** Item index of "أراضيها" straight behind the deed; null where a place is told before it, or none is. */
function landBehind(items: readonly Item[], trigger: number): number | null {
  for (let k = trigger + 1; k <= trigger + OWN_REACH; k++) {
    if (items[k]?.kind === 'place' || has(items[k], 'stop', 'comma')) return null
    if (has(items[k], OWN_LAND)) return has(items[k - 1], ON_IT) ? k : null
  }
  return null
}

/** "بدأت نهران عملية بعد تفجير داخل أراضيها": the land of the state told last before, whatever place is told behind; null where none is. */
export function ownLand({ sentence: { items }, triggers }: Mention, { stateBy }: SettledPlaces): SettledPlace | null {
  const at = triggers.map(trigger => landBehind(items, trigger)).find(k => k !== null)
  if (at === undefined || at === null) return null
  const state = items
    .slice(0, at)
    .findLast(item => isCountry(item) || (item.actor?.named && item.actor.country !== null))
  const code = state?.place?.candidates[0]?.country ?? state?.actor?.country
  return code ? stateBy(code) : null
}
