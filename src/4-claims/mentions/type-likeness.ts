/** Whether two types may be told of one happening, and which weight speaks for it. */
import { EVENT_TYPE } from '../event-types/index.ts'
import { has } from '../grammar/clause.ts'
import { wanted } from '../grammar/tags.ts'
import type { UniteWeights } from '../happenings/unite-weights.ts'
import type { Mention } from './mention.ts'

const GENERIC = new Set(['violence', 'killing'])
/** Types that the means left open, as if they were the family's. */
const FIRE = new Set(['fire', 'shelling', 'air_strike'])
const familyOf = (type: string): string => (type === 'fire' ? 'remote' : (EVENT_TYPE.get(type)?.family ?? 'fighting'))
const ARMED_FAMILIES = new Set(['fighting', 'remote'])
const NEAR: readonly (readonly [string, string, keyof UniteWeights])[] = [
  ['bombing', 'suicide_attack', 'blastAndBomber'],
  ['air_strike', 'shelling', 'raidAndShelling'],
  ['clash', 'suicide_attack', 'clashAndBomber'],
  ['abduction', 'arrest', 'seizedAndHeld'],
]

/** Which weight speaks for two types as one happening; null when they cannot be one. */
function typeSign(a: string, b: string): keyof UniteWeights | null {
  if (a === b) return 'sameType'
  if (GENERIC.has(a) || GENERIC.has(b)) {
    const other = GENERIC.has(a) ? b : a
    if (GENERIC.has(other)) return 'bothOpen'
    if (other === 'execution' || other === 'operation') return 'seizedAndHeld'
    return ARMED_FAMILIES.has(familyOf(other)) ? 'openType' : null
  }
  if ((a === 'fire' && FIRE.has(b)) || (b === 'fire' && FIRE.has(a))) return 'openFire'
  return NEAR.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2] ?? null
}

/** "قتلوا عشرين في عملية تمشيط … وقتل جندي": an operation that has dead is a fight, and the next dead may be of it. */
const isCostly = (operation: Mention, dead: Mention): boolean =>
  operation.type === 'operation' &&
  dead.type === 'killing' &&
  dead.sentence.index - operation.sentence.index === 1 &&
  dead.tolls.every(({ group }) => group === 'combatants') &&
  operation.tolls.some(({ outcome }) => outcome === 'killed' || outcome === 'injured')

/** Rules of what men do with their own hands: raids, storming, rifle fire, knives. */
const BY_HAND = new Set([
  'storming',
  'raid',
  'opened-fire',
  'fire-opened',
  'shot-at',
  'stabbed',
  'stabbing',
  'stab-undergone',
  'stabbed-them',
  'did-stab',
  'went-to-stab',
  'ambush',
  'premises-raided',
])
const FROM_AFAR = new Set(['air_strike', 'shelling', 'fire'])

/** "أطلق النار على سيارتهم … وفرضت القوات طوقا على المدينة": nobody is shot by the ring that is drawn thereafter. */
const isRingAfter = (ring: Mention, shots: Mention): boolean =>
  ring.type === 'siege' &&
  has(ring.sentence.items[ring.trigger], 'noose') &&
  BY_HAND.has(shots.rule.id) &&
  shots.tolls.length > 0

const groupsTaken = ({ tolls }: Mention): string[] =>
  tolls.flatMap(({ outcome, group }) => (outcome === 'captured' && group !== 'unknown' ? [group] : []))
/** "أوقفت الشرطة أربعة مسلحين كانوا يحتجزون امرأتين": fighters who are arrested, and civilians whom they took. */
const areOtherCaptives = (a: Mention, b: Mention): boolean => {
  const [taken, held] = [groupsTaken(a), groupsTaken(b)]
  const both = a.type === 'arrest' && b.type === 'abduction' && taken.length > 0 && held.length > 0
  return both && !taken.some(group => held.includes(group))
}

/** Rules of who is sent somewhere. */
const SENDS = new Set([
  'forces-sent',
  'reinforcements-came',
  'sent-in',
  'was-sent',
  'spread-out',
  'deployed',
  'strengthened',
])
/** "هاجم مسلحون قرية. … ودفعت السلطات بتعزيزات": who is sent thereafter was in no attack. */
const isSentAfter = (sent: Mention, deed: Mention): boolean =>
  SENDS.has(sent.rule.id) && sent.tolls.length === 0 && GENERIC.has(deed.type) && sent.sentence !== deed.sentence

const AFTER = wanted(['w:بعد', 'w:عقب', 'w:وبعد'])
const isAfter = ({ sentence: { items }, trigger }: Mention): boolean =>
  has(items[trigger - 1], AFTER) && !has(items[trigger], 'def')
/** "اقتحمت القوات المستشفى بعد حصار", "فرضت حصارا بعد هجوم": how long a place was surrounded, and what was done before, are two. */
const isSiegeBeside = (siege: Mention, deed: Mention): boolean =>
  siege.type === 'siege' && siege.sentence === deed.sentence && (isAfter(siege) || isAfter(deed))

/** "قتل متظاهران. وأغلقت القوات الجسور": closing a way kills nobody. */
const CLOSES_WAYS = new Set(['ways-closed', 'way-cut-between'])
const isClosureBeside = (a: Mention, b: Mention): boolean =>
  (CLOSES_WAYS.has(a.rule.id) && GENERIC.has(b.type)) || (CLOSES_WAYS.has(b.rule.id) && GENERIC.has(a.type))

const RAIDS = wanted(['strike'])
const OF_GUNS = wanted(['artillery.adj'])
/** "أغار الطيران على بلدة، وطال القصف المدفعي أطراف بلدات": guns, told as such, are no part of a raid from the air. */
const areGunsBesideRaid = (guns: Mention, raid: Mention): boolean =>
  guns.type === 'shelling' &&
  raid.type === 'air_strike' &&
  has(guns.sentence.items[guns.trigger + 1], OF_GUNS) &&
  has(raid.sentence.items[raid.trigger], RAIDS)

const ROUNDS = wanted(['s:رصاص'])
/** "قتل عشرة برصاص الجيش. … وشنت طائراته غارات": who was shot died in no raid told in another sentence. */
const areShot = (dead: Mention, raid: Mention): boolean =>
  GENERIC.has(dead.type) &&
  (raid.type === 'air_strike' || raid.type === 'shelling') &&
  dead.sentence !== raid.sentence &&
  dead.tolls.some(({ outcome }) => outcome === 'killed' || outcome === 'injured') &&
  dead.sentence.items.slice(dead.from, dead.to).some(item => item.preposition === 'ب' && has(item, ROUNDS))

/** "أعدم أحد المخططين للهجمات التي أوقعت ستين قتيلا": he was put to death for what killed others. */
const isPunishedFor = (execution: Mention, deed: Mention): boolean =>
  execution.type === 'execution' &&
  deed.type === 'violence' &&
  deed.sentence === execution.sentence &&
  execution.tolls.length > 0 &&
  deed.tolls.length > 0

/** The same of two mentions: what was done by hand was not done from the air. */
export const signOfTypes = (a: Mention, b: Mention): keyof UniteWeights | null => {
  if (isRingAfter(a, b) || isRingAfter(b, a) || isClosureBeside(a, b)) return null
  if (areOtherCaptives(a, b) || areOtherCaptives(b, a)) return null
  if (isSentAfter(a, b) || isSentAfter(b, a)) return null
  if (isSiegeBeside(a, b) || isSiegeBeside(b, a)) return null
  if (areGunsBesideRaid(a, b) || areGunsBesideRaid(b, a)) return null
  if (areShot(a, b) || areShot(b, a)) return null
  if (isPunishedFor(a, b) || isPunishedFor(b, a)) return null
  const hand = (BY_HAND.has(a.rule.id) && FROM_AFAR.has(b.type)) || (BY_HAND.has(b.rule.id) && FROM_AFAR.has(a.type))
  const sign = typeSign(a.type, b.type)
  if (isCostly(a, b) || isCostly(b, a)) return 'openType'
  return hand && sign === 'openType' ? 'handAndFire' : sign
}

const ONE_KIND: ReadonlySet<keyof UniteWeights | null> = new Set([
  'sameType',
  'openType',
  'bothOpen',
  'openFire',
  'blastAndBomber',
])
/** Whether a headline's type may be that of a happening in the body. */
export const isOneKind = (a: string, b: string): boolean => ONE_KIND.has(typeSign(a, b))
