import { areSettlers } from '../chunks/people-kinds.ts'
import type { Claim, ClaimDate, Mark, Scope, Span, Status } from '../claim.ts'
import { has } from '../grammar/clause.ts'
import { charsOf, type Sentence } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import type { Located } from '../mentions/located.ts'
import { isMurder, makesFight } from '../mentions/makes-fight.ts'
import type { Mention } from '../mentions/mention.ts'
import { tollsOf } from '../tolls/claim-tolls.ts'
import { isOnArmedGround, isOnPost } from './armed-ground.ts'
import { placeOf } from './place-of-happening.ts'
import { areRaidsOfMen } from './raids-of-men.ts'
import type { Happening } from './unite.ts'

const GENERIC = new Set(['violence', 'killing', 'fire'])
const SPECIFIC_FIRST = ['suicide_attack', 'air_strike', 'shelling', 'bombing', 'execution', 'abduction', 'clash']

export interface Texts {
  readonly title: string
  readonly body: string
}

function finalType(parts: readonly Located[]): string {
  const deadly = parts.some(p => p.mention.tolls.some(toll => toll.outcome === 'killed' || toll.outcome === 'injured'))
  // "قتلوا عشرين في القرية. وقال أحدهم إنهم حاصروها": nobody dies of being surrounded.
  const attacked = deadly && parts.some(p => p.mention.type === 'violence')
  const byMen = areRaidsOfMen(parts.map(({ mention }) => mention))
  const isNone = (type: string): boolean =>
    GENERIC.has(type) || (attacked && type === 'siege') || (byMen && type === 'bombing')
  const types = parts.map(p => p.mention.type).filter(type => !isNone(type))
  const specific = SPECIFIC_FIRST.find(type => types.includes(type)) ?? types[0]
  if (specific === 'operation' && deadly) return 'clash'
  if (specific) return specific
  if (parts.some(p => p.mention.type === 'fire')) return 'shelling'
  if (parts.some(part => isMurder(part.mention))) return 'attack'
  const victims = parts.flatMap(p => p.mention.tolls)
  const targets = parts.flatMap(p => p.mention.roles).filter(r => r.role === 'target')
  if (parts.some(({ mention }) => mention.tolls.some(toll => makesFight(toll, mention, victims)))) return 'clash'
  if (victims.some(t => t.group === 'civilians')) return 'attack'
  if (targets.some(({ actor }) => actor.armed && !areSettlers(actor))) return 'clash'
  return parts.some(part => isOnArmedGround(part) || isOnPost(part)) ? 'clash' : 'attack'
}

const RELIABLE = ['own', 'said', 'told'] as const
const isSingle = (date: ClaimDate): boolean => date.start !== null && date.start === date.end
const OCCURRED = wanted(['happen.verb', 's:تم', 's:تمت', 's:حدث', 's:حدثت', 's:حصل', 's:حصلت', 's:نفذ', 's:نفذت'])
const WHEN_REACH = 4
/** "قتل عشرة أمس في هجوم. … وقع الهجوم مساء أول من أمس": what is told of the deed itself to say when it was. */
const tellsWhen = ({ dated, date, mention: { definite, rule, time, trigger, sentence } }: Located): boolean =>
  dated === 'own' &&
  time !== null &&
  Math.abs(time - trigger) <= WHEN_REACH &&
  definite &&
  rule.anaphoric &&
  date !== null &&
  isSingle(date) &&
  [trigger - 1, trigger + 1].some(at => has(sentence.items[at], OCCURRED))

/**
 * The day of what says when it was, else that of a time of its own before that of a saying, and that before another's; a single day before a stretch. What only recalls the event
 * comes behind what reports it: "منذ شهر يقصفون المدينة" dates no strike of yesterday.
 */
function dateOf(parts: readonly Located[]): ClaimDate {
  const dated = parts.filter(({ date }) => date && (date.start ?? date.end))
  const fresh = dated.filter(({ mention }) => mention.scope === 'incident' && mention.sentence.part === 'body')
  const isNews =
    fresh.some(({ mention }) => !GENERIC.has(mention.type)) &&
    fresh.some(({ dated, mention }) => dated !== 'told' || mention.tolls.length > 0)
  const recalls = ({ mention, date }: Located): boolean =>
    mention.scope === 'background' && !mention.tolls.length && date !== null && !isSingle(date)
  const told = isNews ? dated.filter(part => !recalls(part)) : dated
  const whenIt = told.find(tellsWhen)?.date
  if (whenIt) return whenIt
  for (const source of RELIABLE) {
    const dates = told.flatMap(({ dated, date }) => (dated === source && date ? [date] : []))
    const best = dates.find(isSingle) ?? dates[0]
    if (best) return best
  }
  return { start: null, end: null }
}

function scopeOf(parts: readonly Located[]): Scope {
  const body = parts.filter(p => p.mention.sentence.part === 'body')
  const told = body.length ? body : parts
  const scopes = told.map(p => p.mention.scope)
  // Where all figures are totals, what tells no figure beside them is no event of its own.
  const counting = told.filter(p => p.mention.tolls.some(toll => !toll.included))
  const most = (p: Located): number =>
    Math.max(...p.mention.tolls.filter(toll => !toll.included).map(toll => toll.high ?? toll.low ?? 0))
  const totals = counting.filter(p => p.mention.scope === 'cumulative')
  const single = counting.filter(p => p.mention.scope !== 'cumulative')
  if (totals.length && single.every(p => most(p) < Math.max(...totals.map(most)))) return 'cumulative'
  return scopes.includes('incident') ? 'incident' : scopes.includes('cumulative') ? 'cumulative' : 'background'
}

function statusOf(parts: readonly Located[]): Status {
  if (parts.some(p => p.mention.denial)) return 'disputed'
  const statuses = new Set(parts.map(p => p.mention.status))
  if (statuses.has('denied')) return statuses.has('reported') ? 'disputed' : 'denied'
  return statuses.has('reported') ? 'reported' : 'planned'
}

const textOf = (texts: Texts, sentence: Sentence): string => (sentence.part === 'title' ? texts.title : texts.body)

/** The characters of a stretch of items, end exclusive. */
export function span(texts: Texts, sentence: Sentence, from: number, to: number): Span {
  const first = sentence.items[from]
  const last = sentence.items[to - 1]
  const { start, end } = charsOf(sentence, first?.from ?? 0, last?.to ?? 0)
  const text = textOf(texts, sentence).slice(start, end)
  return sentence.part === 'title' ? { start, end, text, in: 'title' } : { start, end, text }
}

/** The clause that states a mention, widened to its victims and sides where they stand outside it; no punctuation at its ends. */
export function evidenceOf(texts: Texts, mention: Mention): Span {
  const { items } = mention.sentence
  const at = [
    mention.trigger,
    ...mention.tolls.flatMap(t => [t.trigger, t.victims]),
    ...mention.roles.map(r => r.at).filter(k => Math.abs(k - mention.trigger) < 8),
  ]
  let from = Math.min(mention.from, ...at)
  let to = Math.max(mention.to - 1, ...at)
  while (from < mention.trigger && items[from]?.kind === 'punct') from++
  while (to > mention.trigger && items[to]?.kind === 'punct') to--
  return span(texts, mention.sentence, from, to + 1)
}

const eachOnce = (spans: readonly Span[]): Span[] =>
  spans.filter((one, i) => spans.findIndex(s => s.in === one.in && s.start === one.start && s.end === one.end) === i)

/** The words that deny a mention: the other sentence, or what follows in its own. */
function denialOf(texts: Texts, { sentence, denial, to }: Mention): Span[] {
  if (!denial) return []
  const { items } = denial
  let [from, end] = [denial === sentence ? to : 0, items.length]
  while (items[from]?.kind === 'punct') from++
  while (items[end - 1]?.kind === 'punct') end--
  return from < end ? [span(texts, denial, from, end)] : []
}

function marksOf(texts: Texts, { mention, place, placeItem, date }: Located): Mark[] {
  const one = (at: number, role: string): Mark => ({ ...span(texts, mention.sentence, at, at + 1), role })
  const marks = [one(mention.trigger, 'type')]
  if (place && placeItem !== null) marks.push(one(placeItem, 'place'))
  if (date && mention.time !== null) marks.push(one(mention.time, 'date'))
  for (const { at, role } of mention.roles) marks.push(one(at, role))
  for (const toll of mention.tolls) marks.push(one(toll.victims, toll.outcome))
  return marks
}

/** A claim out of one happening, without its sides. */
export function assemble(happening: Happening, texts: Texts, speakers: readonly string[]): Claim {
  const { parts } = happening
  const type = finalType(parts)
  const order = [...parts].sort(
    (a, b) => Number(a.mention.sentence.part === 'title') - Number(b.mention.sentence.part === 'title'),
  )
  return {
    type,
    status: statusOf(parts),
    scope: scopeOf(parts),
    date: dateOf(order),
    place: type === 'statement' ? null : placeOf(order),
    actors: [],
    tolls: tollsOf(order, type),
    count: order.find(p => p.mention.count !== null)?.mention.count ?? null,
    speakers,
    evidence: eachOnce([
      ...order.slice(0, 3).map(p => evidenceOf(texts, p.mention)),
      ...order.flatMap(p => denialOf(texts, p.mention)),
    ]),
    marks: order.flatMap(p => marksOf(texts, p)),
    rules: [...new Set(order.flatMap(p => [p.mention.rule.id, ...p.mention.tolls.map(t => t.rule)]))],
    confidence: 0,
  }
}
