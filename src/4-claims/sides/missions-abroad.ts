/** Where soldiers fell of whom only the mission is told in which they served: "أثناء مشاركته في قوات حفظ السلام في كذا". */
import { normalForm } from '../../2-arabic/forms.ts'
import { has } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import type { PlaceOf, SettledPlace, SettledPlaces } from '../places/place-context.ts'

const MISSION = /(^|\s)(ال)?(بعث[ةه]|تحالف|ائتلاف|حفظ السلام|عمليه|عمليات|قوه (ال)?(دوليه|امميه|مشتركه))(\s|$)/
const SERVES = /^(ال)?(مشارك|عامل|منتشر|مساهم|منضوي)(ه|ين|ون|ت?ه)?$/
const WITHIN = wanted(['w:ضمن', 'w:صفوف', 'w:اطار', 'w:قوام', 'w:مشاركته', 'w:مشاركتهم', 'w:مشاركتها', 'w:مشاركتهما'])
const SERVICE_REACH = 4

/** "ضمن قوات كذا", "القوات المشاركة في عملية كذا". */
function isServedIn({ items, tokens }: Sentence, k: number): boolean {
  const near = items.slice(Math.max(0, k - SERVICE_REACH), k)
  if (near.some(item => has(item, 'comma', 'stop'))) return false
  return near.some(item => has(item, WITHIN) || SERVES.test(tokens[item.to - 1]?.norm ?? ''))
}

/** "قوات حفظ السلام في كذا": the country told straight behind a mission. */
const countryBehind = (sentence: Sentence, k: number, placeOf: PlaceOf): SettledPlace | null =>
  has(sentence.items[k + 1], 'w:في') && sentence.items[k + 2]?.kind === 'place' ? placeOf(sentence, k + 2) : null

const FIGHTING = new Set(['killing', 'clash'])
const isFallen = ({ tolls }: Mention): boolean => tolls.some(({ group }) => group === 'combatants')
const missionOf = ({ actor, people }: Item): string => normalForm(actor?.text ?? people?.text ?? '')

/** The country of the mission abroad in which the fallen served; null where none is told. */
export function landOfMission(mention: Mention, { placeOf, stateBy }: SettledPlaces): SettledPlace | null {
  if (!FIGHTING.has(mention.type) || !isFallen(mention)) return null
  const { sentence } = mention
  for (const [k, item] of sentence.items.entries()) {
    if (!MISSION.test(missionOf(item)) || !isServedIn(sentence, k)) continue
    const land = countryBehind(sentence, k, placeOf) ?? stateBy(item.actor?.country ?? '')
    if (land) return land
  }
  return null
}
