/** The country that "البلاد" and "أراضيها" stand for. */
import { normalForm } from '../../2-arabic/forms.ts'
import { clauseBounds, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isOfDateline } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { isOfSaying } from '../places/last-resort-places.ts'
import type { SettledPlace, SettledPlaces } from '../places/place-context.ts'
import { landOfMission } from '../sides/missions-abroad.ts'

const isCountry = ({ place }: Item): boolean => place?.candidates[0]?.kind === 'country'

const AT_HOME = /(^|\s)(ال)?(رئيس|وزير|داخليه|صحه|شرطه|سلطات|حكومه|دفاع المدني|نيابه|مدعي)(\s|$)/
/** "قال رئيس الوزراء النهراني إن مئة اعتقلوا في أنحاء البلاد": the land of the official or police first told before the item at `at`; null where none is. */
export function landOfOfficial(
  items: readonly Item[],
  at: number,
  { stateBy }: Pick<SettledPlaces, 'stateBy'>,
): SettledPlace | null {
  const official = items.slice(0, at).find(({ actor }) => actor?.country && AT_HOME.test(normalForm(actor.text)))
  return stateBy(official?.actor?.country ?? '')
}

const HOMELAND_NEAR = 12
/** "في شمال البلاد", where nothing else says where: the country that the sentence names just before, else that which the report tells of. */
export function homeland({ sentence: { items }, trigger }: Mention, settled: SettledPlaces): SettledPlace | null {
  const at = items.findIndex((item, i) => i >= trigger && i < trigger + HOMELAND_NEAR && item.tags.has('w:البلاد'))
  if (at < 0) return null
  // A state that acts ("نشرت نهران …") is a side, and keeps its place.
  const named = items.slice(0, at).findLast(isCountry)
  const country = settled.countryBy(named?.place?.candidates[0]?.country ?? '')
  return country ?? landOfOfficial(items, at, settled) ?? settled.land
}

/** "خطف قاض في المدينة، فيما قتل أربعة في هجوم بغرب البلاد", "قال في العاصمة إن أربعة قتلوا في غرب البلاد": in its own clause the land, and the place at `at` in another, or where it was said. */
export function homelandOfClause(mention: Mention, settled: SettledPlaces, at: number | null): SettledPlace | null {
  const { items } = mention.sentence
  const { from, to } = clauseBounds(items, mention.trigger)
  if (at === null || (at >= from && at < to && !isOfSaying(mention, at))) return null
  const land = items.findIndex((item, i) => i > mention.trigger && i < to && item.tags.has('w:البلاد'))
  return land > 0 && has(items[land - 1], 'direction') ? homeland(mention, settled) : null
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
function landOfState(
  items: readonly Item[],
  triggers: readonly number[],
  { stateBy }: SettledPlaces,
): SettledPlace | null {
  const at = triggers.map(trigger => landBehind(items, trigger)).find(k => k !== null)
  if (at === undefined || at === null) return null
  const state = items
    .slice(0, at)
    .findLast(item => isCountry(item) || (item.actor?.named && item.actor.country !== null))
  const code = state?.place?.candidates[0]?.country ?? state?.actor?.country
  return code ? stateBy(code) : null
}

/** The land on which it was that is told only by a pronoun, or by the mission in which the fallen served where at `best` there is no place but that of a dateline. */
export function ownLand(mention: Mention, settled: SettledPlaces, best: number | null): SettledPlace | null {
  const land = landOfState(mention.sentence.items, mention.triggers, settled)
  return land ?? (best === null || isOfDateline(mention, best) ? landOfMission(mention, settled) : null)
}
