/** What a sentence tells of as part of another deed of the same sentence: it is no happening of its own. */
import { isTriedFor } from '../false-alarms/aims.ts'
import { has, opensRelative } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import { wanted } from '../grammar/tags.ts'
import { statusOfRule } from '../scope/status-of-rule.ts'
import type { TollReading } from '../tolls/tolls.ts'
import type { Cluster } from './clusters.ts'
import type { Trigger } from './trigger.ts'

/** A cluster, with the figures bound to it. */
interface Told {
  readonly cluster: Cluster
  readonly tolls: readonly TollReading[]
}

const HOME_REACH = 3
/** "اعتقلت القوات شابين بعد اقتحام منزلهما": homes are stormed for the arrest. */
const isRaidOfHomes = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  rule.id === 'storming' &&
  items.slice(at + 1, at + 1 + HOME_REACH).some(item => has(item, 'home') && has(item, 'pron'))
const arrestsSome = ({ cluster: { head } }: Told): boolean =>
  head.rule.type === 'arrest' || head.rule.type === 'abduction'

const MOVES = new Set(['campaign', 'sweep', 'raid', 'combing', 'hunted', 'searched', 'operation-launched'])
/** "ألقت القوات القبض على خمسة خلال حملة مداهمات", "بكمين محكم": how they were arrested. */
const isWayOfArrest = (told: readonly Told[], { head: { rule } }: Cluster): boolean =>
  ((rule.type === 'operation' && MOVES.has(rule.id)) || rule.id === 'ambush') &&
  told.some(one => arrestsSome(one) && one.tolls.length > 0)

/** "أوقفت الشرطة عشرين شخصا في إطار حملة استهدفت متشددين": the campaign of the arrests, and no attack. */
const isCampaignOfArrest = (items: readonly Item[], told: readonly Told[], { head: { at, rule } }: Cluster): boolean =>
  rule.id === 'targeted' &&
  [items[at - 1], items[at - 2]].some(item => has(item, 'w:حمله', 'w:حملات', 'raid.masdar')) &&
  told.some(one => arrestsSome(one) && one.cluster.head.at < at)

const BATTLE = new Set(['clash', 'capture', 'violence', 'siege'])
const IDLE = new Set(['advanced', 'made-headway', 'gear-gained'])
const NO_BLOWS = new Set([
  'statement',
  'disrupted_weapons',
  'arrest',
  'abduction',
  'release',
  'displacement',
  'aid',
  'surrender',
])
/** "غارات دمرت آليات", "كمين دمر عربة": what a blow destroys is a part of it, whatever the blow. */
const isOfBlow = (items: readonly Item[], told: readonly Told[], { head }: Cluster): boolean =>
  head.rule.id === 'armour-destroyed' &&
  told.some(
    ({ cluster: { head: other } }) =>
      other !== head && !NO_BLOWS.has(other.rule.type) && !isTryBefore(items, other.at, head.at),
  )
const TRIES = wanted(['attempt', 'try.masdar', 'try.verb'])
/** "دمر الجيش آليات عقب محاولتها الهجوم على منفذ": a try that the destroying put an end to. */
const isTryBefore = (items: readonly Item[], at: number, blow: number): boolean =>
  at > blow && [items[at - 1], items[at - 2]].some(item => has(item, TRIES))
/** The try itself is no attack beside what became of it. */
const isTryOfDestroyed = (items: readonly Item[], told: readonly Told[], { head }: Cluster): boolean =>
  head.rule.id === 'attack' &&
  told.some(
    ({ cluster: { head: other } }) => other.rule.id === 'armour-destroyed' && isTryBefore(items, head.at, other.at),
  )
const FOILED_REACH = 4
/** "أحبطت القوات هجوما انتحاريا": a bomber is one whether or not he got there. */
const isFoiledBomber = (told: readonly Told[], { head }: Cluster): boolean =>
  head.rule.id === 'plot-foiled' &&
  told.some(
    ({ cluster: { head: other } }) =>
      other.rule.type === 'suicide_attack' && other.at > head.at && other.at - head.at <= FOILED_REACH,
  )
const WAYS: Readonly<Record<string, (rule: Trigger['rule']) => boolean>> = {
  'inhabitants-left': ({ type }) => type === 'protest',
  'air-blow': ({ id }) => id === 'landed-troops',
}
const WAY_REACH = 5
/** "خرج أهالي البلدة في مظاهرة", "عملية إنزال جوي": words that tell of what the next ones name. */
const isWayOfNext = (told: readonly Told[], { head }: Cluster): boolean => {
  const isWay = WAYS[head.rule.id]
  if (!isWay) return false
  return told.some(
    ({ cluster: { head: other } }) => isWay(other.rule) && other.at > head.at && other.at - head.at <= WAY_REACH,
  )
}
const isIdle = (items: readonly Item[], { at, rule }: Trigger): boolean =>
  IDLE.has(rule.id) || (rule.type === 'capture' && isTriedFor(items, at))
const GOAL_REACH = 4
const TOWARDS = wanted(['w:نحو', 'w:باتجاه', 'w:صوب', 'w:الي'])
/** "تتقدم باتجاه البلدة": a place of its own that it goes to. */
const hasGoal = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 1 + GOAL_REACH).some((item, i, near) => item.kind === 'place' && has(near[i - 1], TOWARDS))

/** "اندلعت اشتباكات بعد محاولة المسلحين التقدم نحو المدينة": what the battle is about. */
const isTry = (items: readonly Item[], at: number): boolean =>
  [items[at - 1], items[at - 2]].some(item => has(item, 'attempt', 'try.masdar'))

/** "اشتباكات تخللها إطلاق نار": the shooting of a battle. */
const isShotOfBattle = (items: readonly Item[], told: readonly Told[], { head }: Cluster): boolean =>
  head.rule.id === 'opened-fire' &&
  /^[يت]?تخلل/.test(items[head.at - 1]?.word?.best.stem ?? '') &&
  told.some(other => other.cluster.head.rule.type === 'clash')

const OCCASION = wanted(['w:خلال', 'w:في', 'w:اثناء', 'w:اثر', 'w:عقب'])
/** "خطف المسلحون 17 فتاة خلال هجوم على قرية": an attack that is only told as when they were taken. */
const isOccasion = (items: readonly Item[], told: readonly Told[], { head: { at, rule } }: Cluster): boolean =>
  rule.id === 'attack' &&
  has(items[at - 1], OCCASION) &&
  !has(items[at], 'def') &&
  told.some(({ cluster: { head } }) => head.rule.type === 'abduction' && head.at < at)

const ROUNDS_REACH = 8
/** "أسقطت الدفاعات الجوية صواريخ": what is of the air shot them down, and nothing that flies. */
const isOfRounds = (told: readonly Told[], { head }: Cluster): boolean =>
  head.rule.id === 'aircraft-downed' &&
  told.some(
    ({ cluster: { head: other } }) =>
      other.rule.id === 'rounds-intercepted' && other.at > head.at && other.at - head.at <= ROUNDS_REACH,
  )

const HELD_REACH = 6
/** "كانت خاضعة لهم منذ عام", "كان سيطر عليها المسلحون إثر هجوم". */
const isSince = (item: Item): boolean => item.time?.mode === 'since' || has(item, 'w:منذ', 'w:اثر', 'w:عقب')
/** "استعاد الجيش البلدة التي كانت خاضعة للمسلحين": from whom a place is taken in the same breath; since when they held it is more. */
const isFormerHold = (items: readonly Item[], told: readonly Told[], { head }: Cluster): boolean =>
  head.rule.type === 'capture' &&
  head.rule.background &&
  !items.slice(head.at + 1, head.at + 1 + HELD_REACH).some(isSince) &&
  told.some(({ cluster: { head: taken } }) => {
    if (taken.rule.type !== 'capture' || taken.rule.background || taken.at > head.at) return false
    if (statusOfRule(items, taken.at, taken.rule) !== 'reported') return false
    const between = items.slice(taken.at + 1, head.at + 1)
    return between.some(item => item.kind === 'place') && opensOnce(between)
  })
/** Nothing but the taken place, and a clause or an adjective that tells it apart, stands between. */
const opensOnce = (between: readonly Item[]): boolean =>
  between.filter(item => opensRelative(item)).length <= 1 &&
  !between.slice(0, -1).some(item => has(item, 'stop', 'connector') || isDeed(item))
const isDeed = (item: Item): boolean => has(item, 'verb') && !has(item, 'masdar', 'noun', 'def', 'be', 'still')

const TAKEN = new Set(['arrest', 'surrender', 'abduction'])
const OR_REACH = 2
/** "قتلوا أو أسروا أو استسلموا": what became of the same people, of whom nobody says how many of each. */
const isOtherLot = (items: readonly Item[], told: readonly Told[], { head: { at, rule } }: Cluster): boolean =>
  TAKEN.has(rule.type) &&
  has(items[at - 1], 'w:او') &&
  told.some(({ cluster: { head } }) => head.rule.type === 'killing' && head.at < at && at - head.at <= 2 * OR_REACH)

const FORCED_REACH = 9
/** "إرغام المسلحين على التراجع": the leaving that they are forced to. */
const isForcedLeaving = (told: readonly Told[], { head: { at, rule } }: Cluster): boolean =>
  rule.type === 'withdrawal' &&
  told.some(
    ({ cluster: { head } }) =>
      head.rule.id === 'made-to-withdraw' && rule.id !== head.rule.id && at > head.at && at - head.at <= FORCED_REACH,
  )

/** "اشتباكات … ما أجبر المسلحين على الانسحاب": how a fight ended, where no place is told that they left. */
const isEndOfFight = (items: readonly Item[], told: readonly Told[], { head: { at, rule } }: Cluster): boolean =>
  rule.id === 'made-to-withdraw' &&
  has(items[at - 1], 'w:ما', 'w:مما') &&
  told.some(({ cluster: { head } }) => head.rule.type === 'clash' && head.at < at) &&
  !items.slice(at + 1, at + 1 + FORCED_REACH).some(item => item.place !== null)

const REPELLED = new Set(['repelled', 'attack-beaten-off', 'beaten-off'])
/** "صدوا الهجوم وتراجع المهاجمون من المنطقة": who is beaten off holds nothing to leave, where no other place is named. */
const isRetreatOfAttackers = (
  items: readonly Item[],
  told: readonly Told[],
  { head: { at, rule } }: Cluster,
): boolean =>
  rule.type === 'withdrawal' &&
  told.some(({ cluster: { head } }) => REPELLED.has(head.rule.id) && head.at < at) &&
  !items.slice(at + 1, at + 1 + GOAL_REACH).some(item => item.place !== null && !has(item, 'anaphoric'))

/** "شن التحالف غارات على كذا وقصفت وحدات تكتيكية": what the raids hit, and no guns of these. */
const isHitOfRaids = (items: readonly Item[], told: readonly Told[], { head: { at, rule } }: Cluster): boolean =>
  rule.id === 'bombardment' &&
  items[at]?.conjunction === true &&
  (items[at]?.word?.best.stem.endsWith('ت') ?? false) &&
  /^(وحدات|وحدة) تكتيكية/.test(items[at + 1]?.actor?.text ?? '') &&
  told.some(({ cluster: { head } }) => head.rule.type === 'air_strike' && head.at < at)

/** Whether one of the deeds of a sentence is a part of another of them. */
const isPart = <T extends Told>(items: readonly Item[], told: readonly T[], { cluster, tolls }: T): boolean => {
  const { head } = cluster
  return (
    isOfBlow(items, told, cluster) ||
    isTryOfDestroyed(items, told, cluster) ||
    isFoiledBomber(told, cluster) ||
    isWayOfNext(told, cluster) ||
    isOfRounds(told, cluster) ||
    isOtherLot(items, told, cluster) ||
    isHitOfRaids(items, told, cluster) ||
    isForcedLeaving(told, cluster) ||
    isEndOfFight(items, told, cluster) ||
    isRetreatOfAttackers(items, told, cluster) ||
    (tolls.length === 0 &&
      (isFormerHold(items, told, cluster) ||
        isCampaignOfArrest(items, told, cluster) ||
        isShotOfBattle(items, told, cluster) ||
        isOccasion(items, told, cluster) ||
        isWayOfArrest(told, cluster) ||
        (isRaidOfHomes(items, head) && told.some(arrestsSome)))) ||
    (isIdle(items, head) && items[head.at]?.preposition === 'ل' && told.length > 1) ||
    (isIdle(items, head) &&
      (!hasGoal(items, head.at) || isTry(items, head.at) || has(items[head.at - 1], 's:منذ')) &&
      told.some(other => other.cluster.head !== head && BATTLE.has(other.cluster.head.rule.type)))
  )
}

/** The nearest of the deeds that are told for themselves. */
const nearestTo = <T extends Told>(kept: readonly T[], { cluster }: T): T | undefined => {
  const far = (other: T): number => Math.abs(other.cluster.head.at - cluster.head.at)
  return kept
    .filter(other => other.cluster.head.rule.type !== 'statement')
    .reduce<T | undefined>((best, other) => (best && far(best) <= far(other) ? best : other), undefined)
}

/**
 * An advance inside a battle told in the same sentence, what is gained in it, and homes stormed for an arrest are parts of it; their
 * figures are the battle's: "دمرت الغارات آليات وقتلت عشرة".
 */
export function withoutParts<T extends Told>(items: readonly Item[], told: readonly T[]): T[] {
  const kept = told.filter(one => !isPart(items, told, one))
  const given = new Map<T, TollReading[]>()
  for (const one of told) {
    const whole = one.tolls.length && !kept.includes(one) ? nearestTo(kept, one) : undefined
    if (whole) given.set(whole, [...(given.get(whole) ?? []), ...one.tolls])
  }
  return kept.map(one => {
    const more = given.get(one)
    return more ? { ...one, tolls: [...one.tolls, ...more].sort((a, b) => a.victims - b.victims) } : one
  })
}
