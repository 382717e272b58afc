/** Places that the words of the report itself tie to one another, whatever the gazetteer knows of them. */
import { normalForm } from '../../2-arabic/forms.ts'
import { kilometres } from '../../3-gazetteer/resolve.ts'
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'

const REACH = 3
const ENDS = wanted(['stop', 'comma', 'verb', 'conj', 'w:مع', 'w:علي', 'w:عن', 'w:الي'])

const isOf = (name: string, other: string): boolean => {
  const [x, y] = [normalForm(name).split(' '), normalForm(other).split(' ')]
  return x.length > 0 && (x.every(word => y.includes(word)) || y.every(word => x.includes(word)))
}

/** "بحي المساكن في الحاضرة": the one is told as lying in the other. */
export function liesIn({ mention, place, placeItem, inherited }: Located, other: string): boolean {
  if (place === null || placeItem === null || inherited) return false
  const { items } = mention.sentence
  for (let i = placeItem + 1; i <= placeItem + REACH && !has(items[i], ENDS); i++) {
    const name = items[i]?.place
    if (name) return (items[i]?.preposition === 'ب' || has(items[i - 1], 'w:في')) && isOf(name.text, other)
  }
  return false
}

const NEARBY = wanted(['w:قرب', 'w:بقرب', 's:قرب'])
const NEAR_KM = 60
/** "في منطقة قرب المدينة": told only as somewhere near it. */
export const isOnlyNear = ({ mention, placeItem, inherited }: Located): boolean =>
  placeItem !== null && !inherited && has(mention.sentence.items[placeItem - 1], NEARBY)

function areNear({ place: a }: Located, { place: b }: Located): boolean {
  const [x, y] = [a?.claim, b?.claim]
  if (x?.lat == null || x.lon == null || y?.lat == null || y.lon == null) return false
  return kilometres({ lat: x.lat, lon: x.lon }, { lat: y.lat, lon: y.lon }) < NEAR_KM
}

/** What happens once and in one spot; fighting, raids and shelling come down on a town and on its quarters one after the other. */
const OF_ONE_SPOT = new Set(['bombing', 'suicide_attack', 'abduction', 'arrest', 'execution'])

const figuresOf = ({ mention: { tolls } }: Located): string =>
  tolls
    .filter(({ included }) => !included)
    .map(({ outcome, low, high }) => `${outcome} ${low}-${high}`)
    .sort()
    .join()
/** "أصيب ثلاثة في قصف على مديرية كذا. … ثلاثة أصيبوا في حي كذا بمدينة كذا": the same figures of one quarter of it, and no other salvo. */
const areOfOneSalvo = (a: Located, b: Located): boolean =>
  a.mention.type === b.mention.type &&
  a.mention.sentence !== b.mention.sentence &&
  figuresOf(a) !== '' &&
  figuresOf(a) === figuresOf(b)

/** What two places that no list ties are to one another by the report's own words. */
export function tieOf(a: Located, b: Located): 'within' | 'near' | null {
  if (!a.place || !b.place) return null
  const once = [a, b].every(one => OF_ONE_SPOT.has(one.mention.type))
  const within = liesIn(a, b.place.claim.name) || liesIn(b, a.place.claim.name)
  if (within && (once || areOfOneSalvo(a, b))) return 'within'
  if (!once) return null
  return (isOnlyNear(a) || isOnlyNear(b)) && areNear(a, b) ? 'near' : null
}
