/** Second deeds whose verb is said once: "قتل خمسة في قصف على حلب، وثلاثة في حمص", "انفجرت سيارتان، الأولى في … وقتلت …، والثانية في …". */
import type { Mention } from '../mentions/mention.ts'
import { isShotNext, tellsNextPlace } from '../tolls/toll-links.ts'
import type { TollReading } from '../tolls/tolls.ts'
import { has } from './clause.ts'
import type { Item } from './item.ts'
import { wanted } from './tags.ts'

const opensNext = (items: readonly Item[], { victims, rule }: TollReading, i: number): boolean =>
  i > 0 && rule.includes('+and') && tellsNextPlace(items, victims)

const NEXT = wanted(['w:والاخري', 'w:والاخر', 's:اخري', 's:اخر'])
const IN = wanted(['w:في', 'w:علي', 'w:قرب', 'w:داخل', 'w:وسط'])
const PLACE_REACH = 3
/** "والثانية في الحي": the next of those that were counted together, at a place of its own. */
const isNextOne = (items: readonly Item[], k: number): boolean =>
  items[k]?.conjunction === true &&
  has(items[k], 'ordinal', NEXT) &&
  has(items[k - 1], 'comma') &&
  has(items[k + 1], IN) &&
  items.slice(k + 2, k + 2 + PLACE_REACH).some(item => item.kind === 'place')

const WHILE = wanted(['w:فيما', 'w:بينما'])
const TOLD_BY = wanted(['happen.verb', 'target.verb', 'blast.verb', 'carry.out.verb', 'strike.maybe.verb'])
const TOLD_REACH = 10
/** "فيما وقع الثاني بعد ساعتين في الحي": the same, told by a verb of its own. */
const isNextTold = (items: readonly Item[], k: number): boolean =>
  has(items[k], 'ordinal') &&
  has(items[k - 1], TOLD_BY) &&
  (items[k - 1]?.conjunction === true || has(items[k - 2], WHILE)) &&
  items
    .slice(k + 1, k + 1 + TOLD_REACH)
    .some((item, i, near) => item.kind === 'place' && !near.slice(0, i).some(one => has(one, 'comma', 'stop')))

/** Item indexes from which the figures of a mention are those of the next deed. */
function nextOnes({ sentence: { items }, tolls, trigger }: Mention): number[] {
  const last = tolls.at(-1)?.victims ?? 0
  const found: number[] = []
  for (let k = trigger + 1; k < last; k++) {
    const from = found.at(-1) ?? trigger
    const own = (a: number, b: number): boolean => tolls.some(({ victims }) => victims > a && victims < b)
    if ((isNextOne(items, k) || isNextTold(items, k)) && own(from, k) && own(k, items.length)) found.push(k)
  }
  return found
}

const STRUCK = new Set(['air_strike', 'shelling', 'fire', 'bombing'])
const NEXT_BLOW = wanted(['s:اخري', 's:اخر', 's:ثانيه', 's:ثالثه', 's:ثان'])
const BLOW_REACH = 14
/** "غارة على المعسكر، وأخرى على المطار": item index of the next blow, of which no more is told than its place. */
function nextStruck({ type, sentence: { items }, tolls, trigger, others }: Mention): number | null {
  if (!STRUCK.has(type)) return null
  for (let k = trigger + 1; k <= trigger + BLOW_REACH; k++) {
    if (!items[k] || others.includes(k)) return null
    const next = items[k]?.conjunction === true && has(items[k], NEXT_BLOW) && has(items[k + 1], 'w:علي')
    if (!next || !items.slice(trigger, k).some(item => item.kind === 'place')) continue
    const placed = items.slice(k + 2, k + 2 + PLACE_REACH).some(item => item.kind === 'place')
    return placed && tolls.every(({ victims }) => victims < k) ? k : null
  }
  return null
}

/** Who is told to do or suffer it in a stretch of the sentence: whose rounds the last were says nothing of those before. */
const rolesIn = ({ roles, sentence }: Mention, from: number, to = sentence.items.length): Mention['roles'] =>
  roles.filter(({ at }) => at >= from && at < to)

/** The mention, and one more for each figure that goes on at a place of its own, with what is counted behind it. */
export function withElided(mention: Mention): Mention[] {
  const { tolls, sentence } = mention
  const bare = nextStruck(mention)
  if (bare !== null)
    return [mention, { ...mention, trigger: bare, triggers: [bare], tolls: [], count: null, definite: false }]
  if (tolls.length < 2) return [mention]
  const joined = tolls.flatMap((toll, i) => (opensNext(sentence.items, toll, i) ? [toll.victims] : []))
  const starts = joined.length ? joined : nextOnes(mention)
  if (!starts.length) return [mention]
  const between = (from: number, to = sentence.items.length): readonly TollReading[] =>
    tolls.filter(({ victims }) => victims >= from && victims < to)
  const parts = starts.map((at, n): Mention => {
    const own = between(at, starts[n + 1])
    const others = [...mention.others, ...starts.filter(one => one !== at)]
    const shot = isShotNext(sentence.items, at) ? { type: 'violence', roles: rolesIn(mention, at, starts[n + 1]) } : {}
    return {
      ...mention,
      ...shot,
      trigger: at,
      triggers: [at],
      others,
      tolls: own,
      count: null,
      definite: false,
      plural: false,
    }
  })
  const others = [...mention.others, ...starts]
  const roles = starts.some(at => isShotNext(sentence.items, at)) ? rolesIn(mention, 0, starts[0]) : mention.roles
  return [{ ...mention, roles, others, tolls: between(0, starts[0]), count: null, plural: false }, ...parts]
}

/** Whether a mention is such a deed, and so another than what its sentence tells before. */
export const isElided = ({ sentence: { items }, trigger, tolls: [toll] }: Mention): boolean =>
  (toll?.victims === trigger && toll.rule.includes('+and') && tellsNextPlace(items, trigger)) ||
  isNextOne(items, trigger) ||
  (items[trigger]?.kind === 'number' && isNextTold(items, trigger)) ||
  (items[trigger]?.conjunction === true && has(items[trigger], NEXT_BLOW))
