/** What speaks for and against a place of the sentence being where a trigger's event happened: named signs, weighed in place-weights.ts. */
import { has, isNewsElsewhere, opensClause, opensRelative } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { opensDeed } from '../grammar/lists-of-deeds.ts'
import { wanted } from '../grammar/tags.ts'
import { isOfGovernment } from '../sides/seats-of-sides.ts'
import { hasOwnPlace, isOfNextClause } from './next-clauses.ts'
import { isAside, isSource } from './place-asides.ts'
import type { SettledPlace } from './place-context.ts'
import { isFrame } from './place-frames.ts'
import { isWhereTheyAreLed } from './where-they-are-led.ts'
import { isWhereBuried, isWhereTheyMet } from './where-they-spoke.ts'

/** A sentence's items with their settled places, and the ids of the places that the title names. */
export interface Setting {
  readonly items: readonly Item[]
  readonly placeAt: (k: number) => SettledPlace | null
  readonly titled: ReadonlySet<string>
}

/** What the trigger tells of, as far as it bears on where. */
export interface Telling {
  readonly at: number
  /** Forces leave: "من" names the place. */
  readonly leaving: boolean
  /** Forces set out: "نحو" and "إلى" name the place. */
  readonly towards: boolean
  /** Fire from afar: it comes from elsewhere than it falls. */
  readonly remote: boolean
  /** Where people are taken then is not where it happened to them. */
  readonly held: boolean
}

const isWide = (found: SettledPlace | null): boolean =>
  found?.place?.kind === 'country' || found?.place?.kind === 'province' || found?.place?.kind === 'region'

const bucket = (n: number): string =>
  n <= 2 ? '1' : n <= 4 ? '3' : n <= 7 ? '5' : n <= 11 ? '8' : n <= 18 ? '12' : '19'

const FROM = wanted(['w:من', 'w:عن'])
const TOWARDS = wanted(['w:الي', 'w:باتجاه', 'w:نحو', 'w:صوب', 'w:تجاه'])
const NEAR = wanted(['w:قرب', 'w:حول', 'w:عند', 'w:قباله', 'w:داخل', 'w:خارج', 'w:عبر', 'w:فوق'])
const WIDENERS = wanted(['direction', 'part.of', 'place.kind', 'countryside', 'ground', 's:سماء', 's:اجواء'])
const UNDERGOES = wanted(['undergo.verb'])
const EACH = wanted(['w:كل', 'w:كلا', 'w:كلتا'])

/** How the place is joined to what stands before it: its preposition, or the words that stand for one. */
function joint(items: readonly Item[], k: number): string {
  const item = items[k]
  if (item?.preposition === 'ب') return 'in'
  if (item?.preposition === 'ل') return 'to'
  // "استهدفت ست غارات بلدة، وخمس غارات بلدة أخرى": the verb is said once.
  if (has(items[k - 1], 'strike') && items[k - 2]?.kind === 'number' && items[k - 2]?.conjunction) return 'on'
  let i = k - 1
  while (i > k - 4 && has(items[i], WIDENERS) && !has(items[i], 'w:من', 'w:في')) {
    if (items[i]?.preposition === 'ب') return 'in'
    if (items[i]?.preposition === 'ل') return 'to'
    i--
  }
  const each = has(items[i], 'w:من') ? items[i - 1] : undefined
  if (has(each, 'w:بكل')) return 'in'
  // "استهدفت كلا من كذا وكذا", "في كل من كذا وكذا".
  if (has(each, EACH) && !has(items[i - 2], 'w:في', 'w:علي')) return 'on'
  const before = has(each, EACH) ? items[i - 2] : items[i]
  if (has(before, 'w:في')) return 'in'
  if (has(before, 'w:علي')) return 'on'
  if (has(before, FROM)) return 'from'
  if (has(before, TOWARDS)) return 'towards'
  if (has(before, 'w:بين')) return 'between'
  if (has(before, NEAR)) return has(items[i - 1], FROM) || before?.tags.has('p:ل') ? 'from' : 'near'
  if (has(before, 'w:ضد')) return 'against'
  // "تعرضت بلدة كذا لقصف", "تعرضت أطراف كذا لقصف".
  if (has(before, UNDERGOES) && !has(before, 'noun', 'masdar')) return 'on'
  if (i < k - 1) return 'part'
  if (item?.conjunction) return 'and'
  if (before === undefined) return 'first'
  if (before.kind === 'place') return 'place'
  if (before.kind === 'punct') return has(before, 'comma') ? 'comma' : has(before, 'open') ? 'bracket' : 'punct'
  if (before.kind === 'actor' || before.kind === 'people' || before.kind === 'outlet') return 'side'
  if (has(before, 'site', 'home', 'building', 'post') || has(items[i - 1], 's:مديريه')) return 'site'
  if (has(before, 'verb') && !has(before, 'noun', 'masdar')) return 'verb'
  if (has(before, 'person', 'source', 'force')) return 'title'
  return 'word'
}

const isPlaceOfItsOwn = (item: Item | undefined): boolean => item?.kind === 'place' && !item.tags.has('border')
/** "صور - قصفت المدفعية أطراف بلدة كذا": the town in which it was written. */
const endsDateline = (item: Item | undefined): boolean => has(item, 'dash', 'slash', 'colon')

const MEASURED_REACH = 9
/** "إلى بلدة كذا على بعد 30 كيلومترا من المدينة": from where the distance of another place is measured. */
const isFarFrom = (items: readonly Item[], k: number): boolean =>
  has(items[k - 1], FROM) &&
  [k - 2, k - 3].some(i => items[i]?.tags.has('measure')) &&
  items.slice(Math.max(0, k - MEASURED_REACH), k - 1).some(item => item.kind === 'place')
const RELATIVE_REACH = 8
/** "قاعدة كذا التي تتمركز فيها قوات شرقي المدينة": where the place lies that a relative clause describes. */
function isBehindRelative(items: readonly Item[], k: number): boolean {
  for (let i = k - 2; i > Math.max(0, k - RELATIVE_REACH); i--) {
    if (has(items[i], 'comma', 'stop')) return false
    if (opensRelative(items[i])) return items[i - 1]?.kind === 'place'
  }
  return false
}

/** "سقطت خارج المخيم في حي كذا": what it lies outside of is not where it was. */
const isOutside = (items: readonly Item[], k: number): boolean =>
  has(items[k - 1], 'w:خارج') && items[k + 2]?.kind === 'place' && has(items[k + 1], 'w:في')

/** "شمال غرب بغداد" behind another place only says where that one lies; "على بعد 40 كلم شمال غاو" alone is where it was. */
const BESIDE = wanted(['w:قرب', 'w:قباله', 'w:قبال', 'w:جوار'])
const isBearing = ({ items, placeAt }: Setting, k: number): boolean => {
  if (isFarFrom(items, k) || isOutside(items, k)) return true
  // "المنفذ الوحيد لكذا نحو كذا".
  if (has(items[k - 1], TOWARDS) && items[k - 2]?.kind === 'place' && !has(items[k - 3], FROM))
    return !isOfGovernment(items, k - 2)
  // "في مخيم كذا قرب كذا"; "في طريقها إلى كذا قرب كذا" tells where she was.
  if (has(items[k - 1], BESIDE))
    return items[k - 2]?.kind === 'place' && placeAt(k - 2) !== null && !has(items[k - 3], TOWARDS)
  if (!has(items[k - 1], 'direction')) return false
  const near = [k - 2, k - 3, k - 4, k - 5]
  // "انسحبوا من كذا وتقدم الجيش عند أطراف كذا": what another verb tells of lies by nothing told before.
  const other = near.findIndex(i => items[i]?.conjunction === true && has(items[i], 'verb'))
  const before = near.slice(0, other < 0 ? near.length : other)
  // A market that is only called after a town is no place of its own.
  if (before.some(i => isPlaceOfItsOwn(items[i]) && !endsDateline(items[i + 1]) && placeAt(i) !== null)) return true
  if (isBehindRelative(items, k)) return true
  const behind = items.slice(Math.max(0, k - MEASURED_REACH), k)
  return before.some(i => items[i]?.tags.has('measure')) && behind.some(item => item.kind === 'place')
}

const BELONGS = wanted(['s:تابع', 's:تابعه', 's:تابعين', 's:تابعتين', 's:تابعات'])
/** "بلدة كذا التابعة لمدينة كذا": of what a place is a part. */
const isPartOf = (items: readonly Item[], k: number): boolean =>
  items[k]?.preposition === 'ل' && has(items[k - 1], BELONGS) && items[k - 2]?.kind === 'place'

/** "مركز كذا بقطاع كذا". */
const IN_SECTOR = wanted(['w:بقطاع', 'w:بمركز', 'w:بنطاق'])
const isInside = (items: readonly Item[], k: number): boolean =>
  items[k]?.preposition === 'ب' || has(items[k - 1], 'w:في', IN_SECTOR) || isPartOf(items, k)

/** "في مدينة لودر في محافظة أبين", "بلدة المحفد بمحافظة أبين", "لودر، أبين": the narrower of a chain, and the wider. */
function chainSigns({ items, placeAt }: Setting, k: number): string[] {
  const signs: string[] = []
  const own = placeAt(k)
  const next = [k + 1, k + 2].find(i => items[i]?.kind === 'place' && !items[i]?.conjunction)
  const wider = next === undefined ? null : placeAt(next)
  if (next !== undefined && wider && !isWide(own) && wider.claim.country === own?.claim.country)
    if (isWide(wider) || isInside(items, next)) signs.push('chain:narrower')
  const before = [k - 1, k - 2, k - 3].find(i => items[i]?.kind === 'place')
  const narrower = before === undefined || items[k]?.conjunction ? null : placeAt(before)
  if (narrower && !isWide(narrower) && narrower.claim.country === own?.claim.country)
    signs.push(isWide(own) || isInside(items, k) ? 'chain:wider' : 'chain:after')
  return signs
}

function kindSign(item: Item, found: SettledPlace | null): string {
  if (item.tags.has('inner')) return 'kind:inner'
  if (item.tags.has('anaphoric')) return 'kind:anaphoric'
  return `kind:${(item.tags.has('border') ? null : found?.claim.precision) ?? 'unlisted'}`
}

/** What lies between the trigger and the place. */
function gapSigns(items: readonly Item[], at: number, k: number, others: readonly number[]): string[] {
  const [low, high] = k > at ? [at, k] : [k, at]
  const between = others.filter(t => t > low && t < high).length
  let clauses = 0
  let commas = 0
  let relatives = 0
  let says = 0
  let places = 0
  for (let i = low + 1; i < high; i++) {
    if (opensClause(items, i)) clauses++
    if (has(items[i], 'comma')) commas++
    if (items[i]?.kind === 'place') places++
    if (has(items[i], 'relative')) relatives++
    if (has(items[i], 'say.verb', 'according')) says++
  }
  const side = k > at ? 'after' : 'before'
  return [
    `${side}:${bucket(high - low)}`,
    ...(between ? [between > 1 ? 'others:2' : 'others:1'] : []),
    ...(clauses ? [`${side}:clause`] : []),
    ...(places ? [] : [`${side}:nearest`]),
    ...(commas ? [`${side}:comma`] : []),
    ...(relatives ? [`${side}:relative`] : []),
    ...(says ? ['says'] : []),
  ]
}

const OF_THEM = wanted('w:منها w:ومنها w:بينها w:منهم w:ومنهم w:بينهم w:وبينهم'.split(' '))
const SHARE_REACH = 5
const NOT_IN_SHARE = wanted(['verb', 'masdar', 'comma', 'stop', 'w:علي'])
/** "قتل 40 في المحافظة، بينهم عشرة في كذا": where only some of the victims were hit, told behind where all were. */
function isOfSomeVictims(items: readonly Item[], at: number, k: number): boolean {
  if (!has(items[k - 1], 'w:في') && items[k]?.preposition !== 'ب') return false
  const from = items.slice(0, k).findLastIndex(item => has(item, OF_THEM))
  const share = items.slice(from + 1, k)
  if (from <= at || share.length > SHARE_REACH || share.some(item => has(item, NOT_IN_SHARE))) return false
  const counted = share.some(({ kind }) => kind === 'number' || kind === 'people')
  return counted && items.slice(at + 1, from).some(({ kind }) => kind === 'place')
}

/** "14 غارة، منها سبع على كذا": where only a part of them was. */
const isOfShare = (items: readonly Item[], at: number, k: number): boolean =>
  has(items[at], 'strike') &&
  items[at - 1]?.kind === 'number' &&
  items.slice(at + 1, k).some((item, i, near) => has(item, OF_THEM) && near[i + 1]?.kind === 'number')

/** "مقتل شرطي في كذا، وإصابة آخر في كذا": the place of the next deed of a list. */
function isOfNextDeed(items: readonly Item[], at: number, k: number): boolean {
  for (let i = k - 1; i > at; i--)
    if (opensDeed(items, i)) return items.slice(at + 1, i).some(item => item.kind === 'place')
  return false
}

/** The signs of the place at item `k` for what is told at a trigger. */
export function placeSigns(setting: Setting, telling: Telling, k: number, others: readonly number[]): string[] {
  const { items, titled } = setting
  const item = items[k]
  if (!item) return []
  const { at } = telling
  const found = setting.placeAt(k)
  const tie = joint(items, k)
  const signs = [
    'place',
    `${k > at ? 'after' : 'before'}:${tie}`,
    kindSign(item, found),
    ...gapSigns(items, at, k, others),
  ]
  const bearing = isBearing(setting, k)
  if (telling.leaving && tie === 'from' && !bearing) signs.push('leaving:from')
  if (telling.leaving && tie === 'towards') signs.push('compared')
  if (telling.towards && tie === 'towards') signs.push('setting-out:towards')
  if (bearing) signs.push('bearing')
  if (telling.remote && isSource(items, k, tie === 'from')) signs.push('compared')
  if (telling.held && isWhereTheyAreLed(items, k)) signs.push('compared')
  if (k < at && (isWhereTheyMet(items, k) || isWhereBuried(items, k, at))) signs.push('compared')
  if (isAside(setting, k) || isOfNextClause(items, at, k)) signs.push('compared')
  // "في بنغازي اغتيل ضابط، وفي درنة عثر على جثث".
  if (isNewsElsewhere(items, at, k)) signs.push('compared')
  if ((k < at && hasOwnPlace(items, at, k)) || isOfNextDeed(items, at, k)) signs.push('compared')
  if (isOfShare(items, at, k) || isOfSomeVictims(items, at, k)) signs.push('compared', 'bearing')
  if ((k < at && has(items[k + 1], 'w:حيث') && at - k < 6) || isFrame(items, k, at)) signs.push('where')
  if (found?.claim.id && titled.has(found.claim.id)) signs.push('titled')
  if (!items.slice(0, k).some(other => other.kind === 'place')) signs.push('first')
  signs.push(...chainSigns(setting, k))
  return signs
}
