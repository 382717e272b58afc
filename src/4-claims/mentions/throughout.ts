/** Deeds told of a whole country: "في كل أنحاء البلاد", "في مناطق متفرقة من البلاد", "على مستوى محافظات الجمهورية", "في 13 محافظة تركية". */
import { landOfOfficial } from '../chunks/homeland.ts'
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { SettledPlace, SettledPlaces } from '../places/place-context.ts'
import type { Mention } from './mention.ts'

const ALL_OVER = wanted(['w:كل', 'w:جميع', 'w:مختلف', 'w:شتي', 'w:سائر', 'w:انحاء'])
const PARTS = wanted(['w:انحاء', 'w:ارجاء', 'w:ربوع', 'w:عموم'])
const LAND = wanted(['w:البلاد', 'w:الجمهوريه', 'w:المملكه', 'w:الدوله'])
const SEVERAL = wanted(['w:عده', 'w:بعده', 'w:عدد', 'w:بعدد', 'w:بعض', 'w:ببعض', 'w:معظم', 'w:مستوي'])
const PROVINCES = wanted(['s:محافظات', 's:ولايات', 's:محافظه', 's:ولايه'])

/** "على مستوى محافظات الجمهورية", "في عدد من المحافظات", "في 13 محافظة تركية": provinces counted, not named. */
function isOfProvinces(items: readonly Item[], k: number): boolean {
  if (!has(items[k], PROVINCES)) return false
  const before = items.slice(Math.max(0, k - 2), k)
  if (before.at(-1)?.kind === 'number' || has(before.at(-1), 'number.of.things')) return has(items[k + 1], 'demonym')
  const counted = before.some(item => has(item, SEVERAL, ALL_OVER))
  return counted && items[k + 1]?.kind !== 'place' && (has(items[k], 'def') || has(items[k + 1], LAND))
}

/** "على مستوى الجمهورية". */
const isOfLand = (items: readonly Item[], k: number): boolean => has(items[k], LAND) && has(items[k - 1], 'w:مستوي')

const SPREAD_REACH = 18
const BEFORE_REACH = 8
/** "نفذت حملات على مستوى المحافظات أسفرت عن القبض على": told in the same breath before the word that tells of it. */
function isSpreadBefore(items: readonly Item[], trigger: number): boolean {
  for (let k = trigger - 1; k >= Math.max(0, trigger - BEFORE_REACH); k--) {
    if (has(items[k], 'stop', 'comma') || items[k]?.kind === 'place') return false
    if (isOfProvinces(items, k) || isOfLand(items, k)) return true
  }
  return false
}

const SPOTS = wanted('s:مناطق s:مواقع s:بلدات s:قري s:مدن s:احياء s:نقاط s:اماكن'.split(' '))
const DIVERSE = wanted('s:متفرقه s:مختلفه s:متعدده s:عديده s:متباعده'.split(' '))
/** "على مناطق متفرقة من كذا": whether the item at `k` leads on to what holds them all. */
const isOfSpots = (items: readonly Item[], k: number): boolean =>
  has(items[k], 'w:من', 'w:في') &&
  items[k + 1]?.kind === 'place' &&
  has(items[k - 1], DIVERSE) &&
  has(items[k - 2], SPOTS)

/** "في أنحاء مختلفة من البلاد", "في عدة مناطق من البلاد", "في مناطق متفرقة من البلاد": whether "البلاد" at `k` holds the spots. */
const isLandOfSpots = (items: readonly Item[], k: number): boolean =>
  has(items[k], LAND) &&
  has(items[k - 1], 'w:من', 'w:في') &&
  ((has(items[k - 2], DIVERSE) && has(items[k - 3], SPOTS, PARTS)) ||
    (has(items[k - 2], SPOTS, PARTS) && has(items[k - 3], SEVERAL, ALL_OVER)))

/** The country that "البلاد" at `k` stands for. */
const landAt = (
  items: readonly Item[],
  k: number,
  settled: Pick<SettledPlaces, 'land' | 'stateBy'>,
): SettledPlace | null => landOfOfficial(items, k, settled) ?? settled.land

/** "قتل ثلاثة، وسط أعمال عنف في أنحاء البلاد": what is told only of what goes on beside. */
const isAmid = (items: readonly Item[], k: number): boolean => has(items[k], 'comma') && has(items[k + 1], 'w:وسط')

/** The country all over which a mention is told, whatever town stands near; null where it is not. */
export function throughout(
  { sentence, trigger }: Mention,
  settled: Pick<SettledPlaces, 'country' | 'countryMeant' | 'land' | 'placeOf' | 'stateBy'>,
): SettledPlace | null {
  const country = settled.country ?? settled.countryMeant
  const { items } = sentence
  for (let k = trigger + 1; k < Math.min(items.length, trigger + SPREAD_REACH); k++) {
    const item = items[k]
    if (!item || item.tags.has('stop') || isAmid(items, k)) return null
    if (isOfProvinces(items, k) || isOfLand(items, k)) return country
    if (isLandOfSpots(items, k))
      return items.slice(trigger, k).some(({ kind }) => kind === 'place') ? null : landAt(items, k, settled)
    if (!item.tags.any(PARTS)) continue
    const all = items[k - 1]?.tags.any(ALL_OVER) ?? false
    if (!all && !item.tags.has('w:عموم')) continue
    const land = items[k + 1]
    if (has(land, LAND)) return landAt(items, k, settled)
    const found = land?.kind === 'place' ? settled.placeOf(sentence, k + 1) : null
    if (found?.place?.kind === 'country') return found
  }
  return isSpreadBefore(items, trigger) ? country : null
}

/** "غارات على مناطق متفرقة من كذا": what holds the spots; null where none are told. */
export function spotsOf(
  { sentence, trigger }: Mention,
  { placeOf }: Pick<SettledPlaces, 'placeOf'>,
): SettledPlace | null {
  const { items } = sentence
  for (let k = trigger + 1; k < Math.min(items.length, trigger + SPREAD_REACH); k++) {
    if (items[k]?.tags.has('stop')) return null
    if (isOfSpots(items, k)) return placeOf(sentence, k + 1)
  }
  return null
}
