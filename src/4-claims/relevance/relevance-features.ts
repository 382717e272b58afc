/** Named features of a whole report: what tells news of conflict from opinion, sport, crime and figures of speech. */
import type { Token } from '../../2-arabic/token.ts'
import type { Claim } from '../claim.ts'
import { EVENT_TYPE } from '../event-types/index.ts'
import { tellsAccident } from '../false-alarms/mishaps.ts'
import { bucket, matters, PER, share } from '../false-alarms/other-matters.ts'
import { bearing } from '../grammar/clause.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import type { Happening } from '../happenings/unite.ts'

/** What one side denies is as much the news as what nobody does. */
const isNews = ({ scope, status, type }: Claim): boolean =>
  scope !== 'background' && (status === 'reported' || status === 'disputed') && type !== 'statement'

/** How much of a happening is told: its place, its day, a figure, a side by name. */
function completeness(happening: Happening, claim: Claim): number {
  const own = happening.parts.some(part => part.place && !part.inherited)
  const figure = claim.tolls.some(t => (t.outcome === 'killed' || t.outcome === 'injured') && !t.vague)
  return [own, claim.date.start !== null, figure, claim.actors.some(actor => actor.id)].filter(Boolean).length
}

const OF_CAPTIVES: ReadonlySet<string> = new Set(['abduction', 'release', 'agreement'])
/** How much is told of who is taken or freed: the place, the day, how many, by whom. */
function captivity({ type, place, date, tolls, actors }: Claim): number {
  const figure = tolls.some(t => (t.outcome === 'captured' || t.outcome === 'freed') && !t.vague)
  if (!OF_CAPTIVES.has(type) || !figure) return 0
  return [true, place !== null, date.start !== null, actors.some(a => a.role !== 'target')].filter(Boolean).length
}

/** Where its news is told first: in the headline, the lead, or further down. */
function firstTold(happenings: readonly Happening[]): string {
  const parts = happenings.flatMap(h => h.parts)
  if (parts.some(part => part.mention.sentence.part === 'title')) return 'title'
  const first = Math.min(...parts.map(part => part.mention.sentence.index))
  return first <= 2 ? 'lead' : first <= 5 ? 'early' : 'late'
}

/** Armed sides by name, and settlers, who are a side of a conflict by being there. */
const isSide = ({ actor, word }: Item): boolean =>
  (actor?.armed === true && actor.named) || word?.tags.has('settler') === true

/** Rebels and the like by name: police take up thieves, and of those who take up rebels it is told. */
const isRebel = ({ actor, people }: Item): boolean => [actor, people?.of].some(one => one?.irregular && one.id !== null)
const bearsWeapon = bearing('weapon', 'aircraft', 'explosive', 'device')
const isOfSport = bearing('sport')
const FIRST_PERSON = new Set(['نحن', 'انا', 'لنا', 'علينا', 'بلادنا', 'وطننا', 'امتنا', 'لدينا', 'كلنا', 'اننا'])

function wording(sentences: readonly Sentence[]): string[] {
  // Pushed, since `flatMap` copies one by one and a report has hundreds.
  const items: Item[] = []
  const tokens: Token[] = []
  for (const sentence of sentences) {
    items.push(...sentence.items)
    tokens.push(...sentence.tokens)
  }
  const questions = tokens.filter(token => token.norm === '؟' || token.norm === '?').length
  const title = sentences.filter(sentence => sentence.part === 'title').flatMap(sentence => sentence.tokens)
  const lead = sentences.filter(sentence => sentence.part === 'body').slice(0, 2)
  return [
    `armed:${bucket(share(items, isSide), [0.01, 0.5, 1, 2, 4])}`,
    `combatants:${bucket(
      share(items, item => item.people?.group === 'combatants'),
      [0.01, 0.5, 1, 2],
    )}`,
    `weapons:${bucket(share(items, bearsWeapon), [0.01, 0.4, 1])}`,
    `length:${bucket(items.length, [60, 120, 250, 500, 900])}`,
    `sport:${bucket(items.filter(isOfSport).length, [1, 3, 6])}`,
    ...(sentences.some(one => tellsAccident(one.items)) ? ['accident'] : []),
    ...(items.some(isRebel) ? ['rebels'] : []),
    `questions:${bucket(questions, [1, 3])}`,
    ...matters(items, tokens),
    ...(title.some(token => token.norm === '!' || token.norm === '؟') ? ['loud-title'] : []),
    `first-person:${bucket(tokens.filter(token => FIRST_PERSON.has(token.norm)).length, [1, 3])}`,
    ...(lead.some(({ items: own }) => own.some(item => item.kind === 'time')) ? ['time-in-lead'] : []),
    ...(lead.some(({ items: own }) => own.some(item => item.kind === 'place')) ? ['place-in-lead'] : []),
  ]
}

/** Features of a report with its happenings and the claims made of them, in the same order. */
export function relevanceFeatures(
  sentences: readonly Sentence[],
  happenings: readonly Happening[],
  claims: readonly Claim[],
): string[] {
  const told = happenings.flatMap((happening, i) => {
    const claim = claims[i]
    return claim && isNews(claim) ? [{ happening, claim }] : []
  })
  if (!told.length) return ['news:0', ...wording(sentences)]
  const items = sentences.reduce((sum, sentence) => sum + sentence.items.length, 0)
  const families = new Set(told.map(({ claim }) => EVENT_TYPE.get(claim.type)?.family ?? 'none'))
  const best = Math.max(...told.map(({ happening, claim }) => completeness(happening, claim)))
  return [
    `news:${bucket(told.length, [1, 2, 3, 5, 8])}`,
    `density:${bucket((told.length * PER) / Math.max(1, items), [0.2, 0.5, 1, 2, 4])}`,
    `complete:${best}`,
    `captives:${Math.max(...told.map(({ claim }) => captivity(claim)))}`,
    `told:${firstTold(told.map(({ happening }) => happening))}`,
    ...[...families].map(family => `family:${family}`),
    ...(told.some(({ claim }) => claim.speakers.length > 0) ? ['said'] : []),
    ...(claims.length > told.length * 2 ? ['mostly-history'] : []),
    ...(told.some(({ claim }) => claim.tolls.some(toll => toll.group === 'combatants')) ? ['combatants-hurt'] : []),
    ...(told.some(({ claim }) => claim.tolls.some(toll => toll.group === 'civilians')) ? ['civilians-hurt'] : []),
    ...wording(sentences),
  ]
}
