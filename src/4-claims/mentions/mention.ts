/** One spot in a report that tells of an event, with all that its own clause says of it. */
import type { Scope, Status } from '../claim.ts'
import { type Timing, timeFor } from '../days/time-of-mention.ts'
import { isTimeOfSaying } from '../days/times-of-saying.ts'
import { isConfronting } from '../false-alarms/aims.ts'
import { isNoHappening } from '../false-alarms/no-happening.ts'
import { isLongBefore, startingPoint } from '../grammar/after-span.ts'
import { clauseBounds, has } from '../grammar/clause.ts'
import { withElided } from '../grammar/elided-deeds.ts'
import type { Item, Sentence } from '../grammar/item.ts'
import { isAnother, isDefinite, isRenewed, isReply, isSeveral, isWorstOfKind } from '../happenings/newness.ts'
import type { TriggerRule } from '../rules/trigger-rule.ts'
import { isDeedOfKilled } from '../scope/guilt.ts'
import { isRelative, memoryOf } from '../scope/recalled.ts'
import { statusOf } from '../scope/status.ts'
import { statusOfRule } from '../scope/status-of-rule.ts'
import { isClaimOfBand, rolesOf } from '../sides/cluster-roles.ts'
import { isOwnReport } from '../sides/responsibility.ts'
import type { RoleReading } from '../sides/roles.ts'
import { shootersIn, withLoneDoer, withoutDefenders } from '../sides/shooters.ts'
import {
  concernsConflict,
  isContentious,
  isPassingPraise,
  opensStatement,
  withSayer,
} from '../speakers/statement-sides.ts'
import { bindTolls } from '../tolls/bind-tolls.ts'
import { readTolls, type TollReading } from '../tolls/tolls.ts'
import { clustersOf, isUponOther } from './clusters.ts'
import { countOf } from './count.ts'
import { withoutParts } from './parts-of-deeds.ts'
import { isScattered, isSince } from './scattered.ts'
import type { Trigger } from './trigger.ts'
import { findTriggers } from './triggers.ts'
import { type Told, typeOfCluster } from './type-of-cluster.ts'

export interface Mention {
  readonly sentence: Sentence
  /** Item index of the word that tells of it. */
  readonly trigger: number
  /** Its stretch of the sentence, item indexes, end exclusive. */
  readonly from: number
  readonly to: number
  readonly rule: TriggerRule
  /** A type of the codebook, or `violence` or `killing` where its means is not said. */
  readonly type: string
  readonly definite: boolean
  /** "تجدد القصف", "اندلعت المواجهات": its verb says that it happens, whatever the article. */
  readonly renewed: boolean
  /** "Another attack": not the one told before. */
  readonly another: boolean
  readonly count: number | null
  /** Tells of several at once: "هجمات", "تفجيرين". */
  readonly plural: boolean
  /** The sum of several happenings: "أعمال عنف متفرقة". */
  readonly scattered: boolean
  readonly roles: readonly RoleReading[]
  readonly tolls: readonly TollReading[]
  readonly status: Status
  /** The sentence in which somebody denies it. */
  readonly denial?: Sentence
  /** Told as what came of the event before: "ما أسفر عن مقتل…". */
  readonly consequence: boolean
  /** Recalled, by its grammar alone; dates decide the rest. */
  readonly recalled: boolean
  /** Who holds a place, or what came before the news: history whatever the day. */
  readonly history: boolean
  readonly scope: Scope
  /** Item indexes of all words that tell of it, and of those that tell of other happenings in the sentence. */
  readonly triggers: readonly number[]
  readonly others: readonly number[]
  /** Item index of its time. */
  readonly time: number | null
  /** What its time was chosen by. */
  readonly timing: Timing
  /** The time is that of the saying. */
  readonly said: boolean
}

/** What is only aimed at owns no figures: "لقتال الجماعة التي أدى تمردها إلى مقتل الآلاف". */
const ownsFigures = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.planned || rule.type === 'killing' || statusOf(items, at) !== null

const NAMES_ONLY = new Set(['ambush', 'bomber'])
/** "هجوم على كمين", "نفذت بعضها انتحاريات": a post of the police is no ambush, and who only did it is no deed: neither owns anybody's death. */
const isPostOnly = (items: readonly Item[], trigger: Trigger): boolean =>
  NAMES_ONLY.has(trigger.rule.id) && isNoHappening(items, trigger, true)

const SIDE_REACH = 4
/** "انسحب منها مسلحون": somebody armed stands near, though the grammar does not tell his part. */
const isFought = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at + 1, at + 1 + SIDE_REACH)
    .some(({ tags, people }) => tags.has('armed.side') || people?.group === 'combatants')

/** "ونهبوا متاجر", "وقاموا بإحراق منازل": those told of before. */
const isOfThem = (items: readonly Item[], at: number, type: string): boolean =>
  type === 'destruction' &&
  [items[at], items[at - 1]].some(
    (item, i) => has(item, i === 0 ? 'verb' : 'carry.out') && /وا$/.test(item?.word?.best.stem ?? ''),
  )

/** Clusters that say enough to count, each with its figures and sides. */
function toldIn(sentence: Sentence, triggers: readonly Trigger[], readings: readonly TollReading[]): Told[] {
  const { items } = sentence
  const victims = new Set(readings.map(toll => toll.victims))
  const owners = triggers.filter(trigger => ownsFigures(items, trigger) && !isPostOnly(items, trigger))
  const bound = bindTolls(items, readings, owners)
  const told: Told[] = []
  for (const cluster of clustersOf(items, triggers)) {
    const tolls = cluster.triggers.flatMap(t => bound.get(t.at) ?? [])
    const sides = rolesOf(sentence, cluster, victims)
    const { needs, type } = cluster.head.rule
    const { at } = cluster.head
    if (
      needs === 'side' &&
      type === 'statement' &&
      !(opensStatement(items, at) && (isContentious(items[at]) || concernsConflict(items)))
    )
      continue
    const unique = type === 'statement' && !isClaimOfBand(cluster, sides) ? withSayer(sentence, at, sides) : sides
    const placed = items.some(item => item.kind === 'place')
    if (needs === 'victims' && !tolls.length) continue
    if (isNoHappening(items, cluster.head, tolls.length > 0) || isOwnReport(items, cluster.head)) continue
    if (isPassingPraise(sentence, cluster.head)) continue
    if (needs === 'side' && !unique.length && !tolls.length && !isFought(items, at) && !isOfThem(items, at, type))
      continue
    if (needs === 'place' && !placed && !unique.length) continue
    const known = unique.some(({ role }) => role === 'initiator')
    const more = known ? [] : shootersIn(items, tolls)
    told.push({ cluster, tolls, roles: withLoneDoer(items, cluster.head, [...unique, ...more]) })
  }
  return withoutParts(items, told)
}

/** Everything that a sentence tells of events. */
export function readMentions(sentence: Sentence): Mention[] {
  const { items } = sentence
  const start = startingPoint(items)
  const triggers = findTriggers(items).filter(({ at }) => at !== start)
  if (!triggers.length) return []
  const told = toldIn(sentence, triggers, readTolls(sentence))
  const mentions: Mention[] = []
  for (const one of told) {
    const { at, rule } = one.cluster.head
    const status = statusOfRule(items, at, rule)
    // "قتل خمسة أثناء مواجهتهم الجيش": what has its dead was fought.
    if (status && (one.tolls.length || !isConfronting(items, at)))
      mentions.push(...withElided(mentionOf(sentence, one, told, status)))
  }
  return mentions
}

const [BEFORE_VERB, ANOTHER_REACH] = [3, 8]

/** "ما أسفر عن مقتل ثلاثة": told as what came of the event before. */
const isConsequence = (items: readonly Item[], { at, rule }: Trigger, told: readonly Told[]): boolean =>
  rule.type === 'killing' &&
  items.slice(0, at).some(item => has(item, 'cause')) &&
  !told.some(({ cluster: { head } }) => head.at < at && head.rule.type !== 'killing')

type Clause = Pick<Mention, 'from' | 'to'>
const ownOf = ({ cluster }: Told): number[] => cluster.triggers.map(t => t.at)

/** Whether and how it is one of several, and another than those told before. */
function newnessOf(
  sentence: Sentence,
  one: Told,
  told: readonly Told[],
  { from, to }: Clause,
  time: number | null,
): Pick<Mention, 'definite' | 'renewed' | 'another' | 'count' | 'plural' | 'scattered'> {
  const { items } = sentence
  const { cluster, tolls } = one
  const { at } = cluster.head
  const own = ownOf(one)
  const hurt = tolls.length > 0
  const means = told.flatMap(({ cluster: { head } }) => (head.rule.type === 'killing' ? [] : [head.at]))
  const scattered = hurt && sentence.part === 'body' && isScattered(sentence, at, means)
  return {
    definite: isDefinite(items, own),
    renewed: isRenewed(items, at),
    another:
      isUponOther(items, cluster, hurt ? told : []) ||
      isDeedOfKilled(items, at) ||
      isReply(items, at) ||
      isAnother(items, Math.max(from, Math.min(...own) - BEFORE_VERB), Math.min(to, Math.max(...own) + ANOTHER_REACH)),
    count: own.map(i => countOf(items, i)).find(count => count !== null) ?? null,
    plural:
      scattered || (hurt && (own.some(i => isSeveral(items[i]) && !isWorstOfKind(items, i)) || isSince(items, time))),
    scattered,
  }
}

/** How it stands in time: what its time is chosen by, and which item tells it. */
function timingOf(sentence: Sentence, one: Told, told: readonly Told[], clause: Clause, type: string): Timing {
  const { items } = sentence
  const { cluster, tolls } = one
  const { at, rule } = cluster.head
  const memory = memoryOf(sentence, cluster.head, clause, tolls.length > 0)
  const long = tolls.some(toll => isLongBefore(items, toll.trigger))
  return {
    rule,
    type,
    triggers: ownOf(one),
    others: told.filter(other => other.cluster !== cluster).map(other => other.cluster.head.at),
    recalled: memory.recalled || long,
    history: memory.history || long,
    figures: tolls.length > 0,
    relative: isRelative(items, at),
  }
}

function mentionOf(sentence: Sentence, one: Told, told: readonly Told[], status: Status): Mention {
  const { items } = sentence
  const { cluster, tolls, roles } = one
  const { at, rule } = cluster.head
  const clause = clauseBounds(items, at)
  const type = typeOfCluster(items, one, told, status)
  const timing = timingOf(sentence, one, told, clause, type)
  const { triggers, others, recalled, history } = timing
  const time = timeFor(items, timing)
  return {
    sentence,
    trigger: at,
    ...clause,
    rule,
    type,
    ...newnessOf(sentence, one, told, clause, time),
    // Who denies a deed is not thereby the doer, and who shot its attackers did not make the attack.
    roles: status === 'denied' ? [] : withoutDefenders(items, { at, rule }, roles, tolls),
    tolls,
    status,
    consequence: isConsequence(items, cluster.head, told),
    recalled,
    history,
    scope: recalled ? 'background' : 'incident',
    triggers,
    others,
    time,
    timing,
    said: time !== null && isTimeOfSaying(items, time, triggers),
  }
}
