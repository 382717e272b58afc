/** Named features of somebody named as speaking, and an event that he or she may be telling. */
import { EVENT_TYPE } from '../event-types/index.ts'
import { has, opensClause, opensRelative } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Voice } from './report-voices.ts'

const LEADING = 6

const isSelf = (mention: Mention, voice: Voice): boolean =>
  mention.roles.some(({ actor }) => actor.text === voice.name || actor.aliases.includes(voice.name))

const familyOf = ({ type }: Mention): string => EVENT_TYPE.get(type)?.family ?? 'open'

/** What the mention is, whoever tells it. */
function mentionFeatures(mention: Mention, voice: Voice, kind: 'own' | 'carried' | 'next'): string[] {
  const past = mention.recalled ? 'recalled' : mention.history ? 'history' : 'fresh'
  return [
    `${kind}:${past}`,
    `${kind}:manner=${voice.manner}`,
    `${kind}:family=${familyOf(mention)}`,
    ...(isSelf(mention, voice) ? [`${kind}:self`] : []),
    ...(voice.audience ? [`${kind}:audience`] : []),
    ...(voice.inner ? [`${kind}:inner`] : []),
    ...(mention.tolls.length ? [`${kind}:figures`] : []),
  ]
}

/** Clauses that open between two items. */
const opensBetween = (items: readonly Item[], from: number, to: number): number =>
  items.slice(from + 1, to + 1).filter((_, i) => opensClause(items, from + 1 + i)).length

const isInRelative = (items: readonly Item[], at: number): boolean => [1, 2, 3].some(d => opensRelative(items[at - d]))

/** Who speaks alone at the head of a sentence; else the last before the event, inside another's words or not, and the first behind it. */
function isTeller(trigger: number, voice: Voice, all: readonly Voice[]): boolean {
  if (all.every(one => one.at === voice.at) && voice.at < LEADING) return true
  const before = all.filter(one => !one.behind && one.at <= trigger)
  const behind = all.find(one => one.behind && one.at > trigger)
  const tellers = [before.findLast(one => !one.inner), before.at(-1), behind]
  return tellers.some(one => one?.at === voice.at)
}

/** Features of a voice of the mention's own sentence; `all`: every voice of it. */
export function ownFeatures(mention: Mention, voice: Voice, all: readonly Voice[]): string[] {
  const { trigger, sentence } = mention
  const { items } = sentence
  const spots = [...new Set(all.map(one => one.at))]
  const before = all.filter(one => one.at <= trigger && !one.behind).map(one => one.at)
  const after = all.filter(one => one.at > trigger).map(one => one.at)
  const stands = voice.at <= trigger ? 'before' : 'after'
  const nearest = voice.at === (stands === 'before' ? Math.max(...before, -1) : Math.min(...after))
  const [low, high] = voice.at <= trigger ? [voice.at, trigger] : [trigger, Math.min(voice.at, items.length)]
  const where = `own:${voice.behind ? 'behind' : 'head'}-${stands}`
  return [
    'own',
    where,
    `${where}:${spots.length === 1 ? 'sole' : 'of-several'}`,
    ...(nearest ? [`${where}:nearest`] : []),
    ...(spots.length === 1 && voice.at < LEADING ? ['own:leads'] : []),
    `${where}:opens=${Math.min(2, opensBetween(items, low, high))}`,
    ...(isTeller(trigger, voice, all)
      ? ['own:teller', `own:teller:${mention.recalled || mention.history ? 'past' : 'fresh'}`]
      : []),
    ...(isInRelative(items, trigger) ? [`own:in-relative`] : []),
    ...(voice.goesOn ? ['own:goes-on'] : []),
    ...mentionFeatures(mention, voice, 'own'),
  ]
}

const SHIFTS = wanted([
  'w:الي',
  'w:وفي',
  'w:في',
  'w:من',
  'w:علي',
  'w:وعلي',
  'w:ومن',
  'w:والي',
  's:ميدانيا',
  's:بدوره',
  's:يذكر',
])
const isRecall = ({ items }: Sentence): boolean =>
  items.slice(0, 3).some(item => has(item, 'be', 's:يذكر', 's:يشار', 's:سبق', 's:ياتي', 's:تاتي', 's:جاء'))

/** Features of a voice of an earlier sentence; `between`: the sentences behind it, the mention's own last. */
export function carriedFeatures(
  mention: Mention,
  voice: Voice,
  all: readonly Voice[],
  own: readonly Voice[],
  between: readonly Sentence[],
): string[] {
  const first = mention.sentence.items[0]
  const lastAt = Math.max(...all.map(one => one.at))
  return [
    'carried',
    `carried:back=${Math.min(3, between.length)}`,
    ...(own.length ? ['carried:own-voices'] : ['carried:no-other']),
    ...(voice.at === lastAt ? ['carried:last'] : []),
    voice.behind ? 'carried:was-behind' : 'carried:was-head',
    ...(voice.goesOn ? ['carried:goes-on'] : []),
    ...(between.some(isRecall) ? ['carried:recall'] : []),
    ...(between.some(({ items }) => has(items[0], SHIFTS)) ? ['carried:shift'] : []),
    ...(first?.conjunction ? ['carried:and'] : []),
    ...(mention.definite ? ['carried:definite'] : []),
    ...(between.length === 1 ? [`carried:next:${voice.behind ? 'behind' : 'head'}${own.length ? ':voices' : ''}`] : []),
    ...mentionFeatures(mention, voice, 'carried'),
  ]
}

/** Features of a voice of the sentence behind the mention's, which often tells the same in full. */
export const nextFeatures = (mention: Mention, voice: Voice, own: readonly Voice[]): string[] => [
  'next',
  ...(own.length ? ['next:own-voices'] : []),
  voice.behind ? 'next:behind' : 'next:head',
  ...(voice.at < 2 ? ['next:opens'] : []),
  ...(voice.goesOn ? ['next:goes-on'] : []),
  ...(mention.sentence.index < 2 ? ['next:of-lead'] : []),
  ...mentionFeatures(mention, voice, 'next'),
]
