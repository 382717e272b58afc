/** Where those were taken of whom no place is told: in the country of the police, ministry or authorities that took them. */
import { normalForm } from '../../2-arabic/forms.ts'
import { bearing } from '../grammar/clause.ts'
import type { ActorName, Item } from '../grammar/item.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import type { SettledPlace, SettledPlaces } from '../places/place-context.ts'

const AT_HOME = new Set(['arrest', 'disrupted_weapons'])
const POLICE = /(^|\s)(ال)?(وزاره|داخليه|شرطه|سلطات|امن|امنيه|اجهزه|مخابرات|استخبارات|نيابه|درك)(\s|$)/

const isOfPolice = ({ text }: ActorName): boolean => POLICE.test(normalForm(text))
const isPolice = (actor: ActorName): boolean => actor.country !== null && isOfPolice(actor)

const isIn = bearing('w:في')
/** The country of the side at an item, or that in which it is told to be: "القوات الأمنية في كذا". */
function countryAt(items: readonly Item[], at: number): string | null {
  const land = isIn(items[at + 1]) ? items[at + 2]?.place?.candidates[0] : undefined
  return land?.kind === 'country' ? land.country : (items[at]?.actor?.country ?? null)
}

/** The country of the body of its own that makes arrests or finds arms here, or else announces that they were made; null where none is told. */
export function countryOfPolice({ type, roles, sentence: { items }, trigger }: Mention): string | null {
  if (!AT_HOME.has(type)) return null
  const doers = roles.filter(({ role }) => role === 'initiator')
  const police = doers.find(({ actor }) => isPolice(actor))
  if (police) return items[police.at]?.actor ? countryAt(items, police.at) : police.actor.country
  // "أعلنت وزارة الداخلية في كذا أن السلطات أحبطت": authorities of no name are those of who announces it.
  if (doers.some(({ actor }) => actor.country !== null || !isOfPolice(actor))) return null
  const sayer = items
    .slice(0, trigger)
    .findLastIndex(({ actor }, k) => actor && isOfPolice(actor) && countryAt(items, k) !== null)
  return sayer < 0 ? null : countryAt(items, sayer)
}

/** Where a state's forces make arrests beyond its border. */
const OCCUPIED: ReadonlySet<string> = new Set(['IL PS', 'IL SY', 'TR SY', 'MA EH'])
const LEADS_ELSEWHERE = bearing('verb', 'masdar', 'relative', 'w:من', 'w:الي', 'w:عن', 'w:بين')
/** "فككت الشرطة خلية قاتل أفرادها في كذا", "أحبطت تهريب أسلحة من كذا": a country or town abroad of which another deed is told than the arrest. */
export function isAbroad(mention: Mention, at: number): boolean {
  const home = countryOfPolice(mention)
  const { sentence, trigger } = mention
  const candidates = sentence.items[at]?.place?.candidates ?? []
  if (home === null || candidates.length === 0) return false
  if (candidates.some(({ country }) => country === home || OCCUPIED.has(`${home} ${country}`))) return false
  // "قياديا في الجماعة في سوريا" tells where she fights, and "في السليمانية" where he was caught.
  const wide = candidates.every(({ kind }) => kind === 'country')
  const between = sentence.items.slice(trigger + 1, at)
  return at < trigger || between.some(item => (wide && item.kind === 'actor') || LEADS_ELSEWHERE(item))
}

/** "وأحبطت السلطات الزمردانية المحاولة" behind what was told of نهران: whether its police acted at home, and not there. */
export function isElsewhereByPolice(mention: Mention, country: string | null): boolean {
  const home = countryOfPolice(mention)
  return home !== null && country !== null && home !== country && !OCCUPIED.has(`${home} ${country}`)
}

/** The country of a body of its own that makes arrests or finds arms; null where nobody knows. */
export function homeOfPolice(parts: readonly Located[], { stateBy }: SettledPlaces): SettledPlace | null {
  for (const { mention } of parts) {
    if (!AT_HOME.has(mention.type)) return null
    const home = countryOfPolice(mention)
    if (home !== null) return stateBy(home)
  }
  return null
}
