/** Ranks the places that a sentence names by how well each fits what is told: a sum of weighted signs. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isOfDateline } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import { answerOf } from '../scope/bygone.ts'
import type { SettledPlaces } from './place-context.ts'
import { placeSigns, type Setting, type Telling } from './place-signs.ts'
import { PLACE_WEIGHTS } from './place-weights.ts'

/** A place of the sentence with all readings of its signs: one for each word that tells of the happening. */
export interface PlaceOption {
  readonly item: number
  readonly readings: readonly (readonly string[])[]
}

/** What may be told of where people are brought to. */
const CARRIES = new Set(['aid', 'displacement', 'withdrawal', 'operation', 'agreement', 'surrender'])
const REMOTE = new Set(['shelling', 'air_strike', 'fire'])

const tellingOf = ({ rule, type }: Mention, at: number): Telling => ({
  at,
  leaving: rule.type === 'withdrawal' || rule.id === 'drove-out',
  towards: rule.type === 'operation',
  remote: REMOTE.has(rule.type) || REMOTE.has(type),
  held: !CARRIES.has(type),
})

const EMBASSIES = wanted(
  's:سفاره s:سفارتا s:سفارتي s:سفارات s:قنصليه s:قنصليتا s:قنصليتي s:قنصليات s:سفير s:جاليه'.split(' '),
)
/** "سفارتا نهران وزمردان": whose an embassy is, and not where. */
const isOfEmbassy = (items: readonly Item[], k: number): boolean =>
  items[k]?.preposition === null &&
  (has(items[k - 1], EMBASSIES) ||
    (items[k]?.conjunction === true && items[k - 1]?.kind === 'place' && has(items[k - 2], EMBASSIES)))

/** "هاجمت الطائرات الميناء ردا على صواريخ أطلقت على كذا": where that was which is answered. */
function isOfAnswered(items: readonly Item[], triggers: readonly number[], k: number): boolean {
  const last = Math.max(...triggers)
  const answer = last < k ? answerOf(items, last, k) : k
  return answer < k && !items.slice(answer, k).some(item => has(item, 'comma'))
}

/** The places named in the mention's sentence, with their signs. */
export function placeOptions(mention: Mention, { placeOf, titled }: SettledPlaces): PlaceOption[] {
  const { sentence, triggers, others } = mention
  const setting: Setting = { items: sentence.items, placeAt: k => placeOf(sentence, k), titled }
  return sentence.items.flatMap((item, k) =>
    item.kind === 'place' &&
    setting.placeAt(k) !== null &&
    !isOfEmbassy(sentence.items, k) &&
    !isOfAnswered(sentence.items, triggers, k)
      ? [{ item: k, readings: triggers.map(at => placeSigns(setting, tellingOf(mention, at), k, others)) }]
      : [],
  )
}

const sumOf = (signs: readonly string[]): number => signs.reduce((sum, sign) => sum + (PLACE_WEIGHTS[sign] ?? 0), 0)

/** A place that fits less well than this is where it was only if nothing else in the report says where. */
const LEAST_SURE = 0.6

/** "مقديشو - قتل الجيش مئة مسلح في عملية في كذا": before the town in which it was written any place of the sentence goes that does not speak against itself. */
const LEAST_BY_DATELINE = -1.2

/** Item indexes of the places that fit a mention better than none, best first, and whether the best fits well. */
export function rankPlaces(
  mention: Mention,
  settled: SettledPlaces,
): { ranked: readonly number[]; sure: boolean; fit: number } {
  const ranked = placeOptions(mention, settled)
    .map(({ item, readings }) => ({ item, score: Math.max(...readings.map(sumOf)) }))
    .filter(
      ({ score }, _, all) => score > (all.some(({ item }) => isOfDateline(mention, item)) ? LEAST_BY_DATELINE : 0),
    )
    .sort(
      (a, b) =>
        Number(isOfDateline(mention, a.item)) - Number(isOfDateline(mention, b.item)) ||
        b.score - a.score ||
        a.item - b.item,
    )
  return {
    ranked: ranked.map(({ item }) => item),
    sure: (ranked[0]?.score ?? 0) >= LEAST_SURE,
    fit: ranked[0]?.score ?? 0,
  }
}
