/** "تعرض رتل آخر لهجوم مماثل": an attack of the kind of the one told before it. */
import { EVENT_TYPE } from '../event-types/index.ts'
import { bearing, has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { isSeveral } from '../happenings/newness.ts'
import type { Mention } from './mention.ts'

const isLike = bearing('s:مماثل', 's:مماثله', 's:مشابه', 's:مشابهه')
/** Types that leave the means open, or that words such as "تفجير" give where nothing else is said. */
const OPEN: ReadonlySet<string> = new Set(['violence', 'fire', 'bombing'])
const FAMILIES: ReadonlySet<string> = new Set(['fighting', 'remote'])

/** What a word such as "تفجير" may be told of. */
const FIRED: ReadonlySet<string> = new Set(['bombing', 'suicide_attack'])

const isModel = ({ type, sentence }: Mention): boolean =>
  sentence.part === 'body' && FAMILIES.has(EVENT_TYPE.get(type)?.family ?? '')

const LEAD = 2
const REACH = 6
/** "ثلاثة تفجيرات انتحارية … ووقع تفجيران في …": a lead that counts suicide attacks, each of which is then told as a blast alone. */
const isOneOfSuicides = ({ rule, type, sentence, scope }: Mention, told: readonly Mention[]): boolean =>
  type === 'bombing' &&
  rule.id === 'explosion' &&
  sentence.part === 'body' &&
  scope === 'incident' &&
  told.some(
    one =>
      one.type === 'suicide_attack' &&
      one.sentence.part === 'body' &&
      one.sentence.index <= LEAD &&
      (one.count ?? 0) > 1 &&
      sentence.index > one.sentence.index &&
      sentence.index - one.sentence.index <= REACH,
  )

const isFire = bearing('burn', 'w:حرقا', 's:حريق')
const isHome = bearing('home')
const isMore = bearing('s:اخر', 's:اخرا', 's:ثان', 's:ثاني', 's:ثانيا')
const HOME_REACH = 7
const hasObject = bearing('pron', 'object')
const isOne = (item: Item | undefined): boolean => isHome(item) && item?.word?.best.sense?.number === 'singular'
/** "أضرموا النار في المنزل", "استهداف منزل العائلة وإحراقه": one home, and no second one. */
const burnsHome = ({ type, tolls, plural, sentence: { items }, trigger }: Mention): boolean => {
  if (type !== 'destruction' || tolls.length || plural || !isFire(items[trigger])) return false
  if (hasObject(items[trigger])) return items.slice(Math.max(0, trigger - HOME_REACH), trigger).some(isOne)
  const at = items.findIndex((item, k) => k > trigger && k <= trigger + HOME_REACH && isHome(item))
  return at > trigger && isOne(items[at]) && !isMore(items[at + 1])
}
/** "قتل طفل حرقا في هجوم على منزله": people who died in a fire that somebody laid. */
const killsByFire = ({ type, tolls, sentence: { items } }: Mention): boolean =>
  (type === 'violence' || type === 'killing') && tolls.some(({ outcome }) => outcome === 'killed') && items.some(isFire)

const STRIKES: ReadonlySet<string> = new Set(['air_strike', 'shelling'])
const AS_WELL = wanted(['w:كما', 'w:عن', 'w:الي', 'w:وكذلك', 'w:كذلك', 'w:ايضا'])
const goesOn = (items: readonly Item[], at: number): boolean =>
  items[at]?.conjunction === true || has(items[at - 1], AS_WELL)
const mayDoIt = (item: Item | undefined): boolean =>
  item !== undefined && item.preposition === null && (item.kind === 'actor' || item.kind === 'people')

/** "قصف الطيران البلدة، كما استهدف مقرا في كذا", "فضلا عن استهداف مخازن": what the same hand strikes in the same breath it strikes by the same means. */
const strikeGoneOn = ({ rule, type, sentence, trigger, status }: Mention, told: readonly Mention[]): string | null => {
  if (rule.id !== 'targeted' || (type !== 'violence' && type !== 'fire')) return null
  const last = told.at(-1)
  if (last?.sentence !== sentence || !STRIKES.has(last.type) || last.status !== status) return null
  const { items } = sentence
  const other = has(items[trigger], 'verb') ? mayDoIt(items[trigger + 1]) : !has(items[trigger - 1], AS_WELL)
  return !other && goesOn(items, trigger) ? last.type : null
}

/**
 * Mentions of a report in the order of its text: "a like attack", but not "like attacks", gets the type of the one told last before it, and the home
 * that burns in a report of people burnt is of that attack.
 */
export const withLikeKinds = (all: readonly Mention[]): Mention[] => {
  const told: Mention[] = []
  const burnt = all.some(killsByFire)
  const mentions = burnt ? all.map(one => (burnsHome(one) ? { ...one, type: 'violence' } : one)) : all
  for (const mention of mentions) {
    const { type, sentence, trigger } = mention
    const like = OPEN.has(type) && !isSeveral(sentence.items[trigger]) && isLike(sentence.items[trigger + 1])
    const model = like ? told.findLast(one => isModel(one) && (type !== 'bombing' || FIRED.has(one.type))) : undefined
    const kind =
      model?.type ?? strikeGoneOn(mention, told) ?? (isOneOfSuicides(mention, told) ? 'suicide_attack' : type)
    told.push(kind === type ? mention : { ...mention, type: kind })
  }
  return told
}
