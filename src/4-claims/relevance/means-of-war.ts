/** Means of violence that nobody has but who fights: bombardment from afar, planted devices, explosives. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'

const EXPLOSIVES = wanted(['explosive', 'device', 'carbomb', 'belt', 'grenade'])
/** Bombs and explosives that are found or kept from coming in are of conflict, and pistols may be of crime. */
export const isOfBombs = ({ type, sentence }: Mention): boolean =>
  type === 'disrupted_weapons' && sentence.items.some(item => has(item, EXPLOSIVES))

const FROM_AFAR = new Set(['air_strike', 'shelling', 'fire'])
/** A place that the gazetteer or its kind word names. */
export const isPlace = ({ kind }: Item): boolean => kind === 'place'
/** "ألقت المروحيات براميل متفجرة على حي كذا": whose they are need not be told, for nobody but a side at war has them. */
export const isBombardment = ({ type, sentence: { items } }: Mention): boolean =>
  FROM_AFAR.has(type) && items.some(isPlace)

const DEVICES = wanted(['device', 'carbomb', 'carbomb.adj', 'belt'])
const WORKS = wanted(['s:خط', 's:انبوب', 's:انابيب', 's:جسر', 's:برج', 's:ابراج', 's:مقر', 's:مبني', 'home'])
/** "تم تفجير خط الأنابيب": works that somebody blows up. */
const isOfWorks = ({ rule, trigger, sentence: { items } }: Mention): boolean =>
  rule.id === 'explosion' && has(items[trigger], 's:تفجير') && has(items[trigger + 1], WORKS)
/** "انفجرت عبوة ناسفة بسيارة ضابط في البلدة": nobody lays them but in a conflict. */
export const isPlanted = (one: Mention): boolean =>
  one.type === 'bombing' &&
  (isOfWorks(one) || one.rule.id === 'grenade-thrown' || one.sentence.items.some(item => has(item, DEVICES))) &&
  one.sentence.items.some(isPlace)
