/** What the sides of two mentions say of their being one happening. */
import type { ActorName } from '../grammar/item.ts'
import type { UniteWeights } from '../happenings/unite-weights.ts'
import type { Mention } from '../mentions/mention.ts'

const doersOf = ({ roles }: Mention): ActorName[] =>
  roles.flatMap(({ role, actor }) => (role === 'initiator' && actor.id && actor.armed ? [actor] : []))
/** Coalitions, and planes "of this state and that". */
const OF_SEVERAL = /تحالف| و/
const statesOf = ({ roles }: Mention): string[] =>
  roles.flatMap(({ role, actor: { country, text } }) =>
    role === 'initiator' && country && !OF_SEVERAL.test(text) ? [country] : [],
  )
/** "أغارت طائرات نهرانية … وشنت زمردان تسع غارات": sides of other states. */
const areOfOtherStates = (a: Mention, b: Mention): boolean => {
  const [x, y] = [statesOf(a), statesOf(b)]
  return x.length > 0 && y.length > 0 && !x.some(state => y.includes(state))
}
/** Both name listed sides that do it, and none is part of another or fights beside it. */
function areStrangers(a: Mention, b: Mention): boolean {
  const [x, y] = [doersOf(a), doersOf(b)]
  const circle = (actor: ActorName): string[] => [...(actor.id ? [actor.id] : []), ...(actor.sides ?? [])]
  return x.length > 0 && y.length > 0 && !x.some(p => y.some(q => circle(p).some(id => circle(q).includes(id))))
}

const FROM_AFAR: ReadonlySet<string> = new Set(['air_strike', 'shelling', 'fire'])
const losersOf = ({ roles, tolls }: Mention): (string | null)[] => [
  ...roles.flatMap(({ role, actor }) => (role === 'target' ? [actor.id] : [])),
  ...tolls.map(toll => toll.of?.id ?? null),
]
/** "قتل ثلاثة من الحزب في قصف. وأعلن الحزب أنه قصف موقعا": who shells was not shelled by himself. */
const isDoneBack = (a: Mention, b: Mention): boolean =>
  FROM_AFAR.has(a.type) &&
  FROM_AFAR.has(b.type) &&
  [
    [a, b],
    [b, a],
  ].some(([x, y]) => x && y && doersOf(x).some(({ id }) => losersOf(y).includes(id)) && !doersOf(y).length)

const BY_MEN: ReadonlySet<string> = new Set(['violence', 'killing', 'clash'])
const idsOf = ({ roles }: Mention, role: string): string[] =>
  roles.flatMap(one => (one.role === role && one.actor.id ? [one.actor.id] : []))
/** "هاجم مسلحو الحركة القاعدة. ونفذت الطائرات غارة على الحركة": those who attacked were struck in another deed. */
export const isStrikeOnAttackers = (a: Mention, b: Mention): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([strike, attack]) => {
    if (strike?.type !== 'air_strike' || !attack || !BY_MEN.has(attack.type)) return false
    const [strikers, struck] = [idsOf(strike, 'initiator'), idsOf(strike, 'target')]
    const attackers = idsOf(attack, 'initiator')
    return (
      strikers.length > 0 && attackers.some(id => struck.includes(id)) && !attackers.some(id => strikers.includes(id))
    )
  })

/** "اقتحمت القوات المخيم. وقالت الكتائب إنها فجرت عبوة بآلية": a blast that one side sets off is none of what the other does there. */
const isBlastOfOther = (a: Mention, b: Mention): boolean =>
  a.type === 'bombing' && BY_MEN.has(b.type) && a.sentence !== b.sentence && areStrangers(a, b)

/** "تبنى الهجوم ردا على غارة. … وأعلنت السلطات مقتل ثمانية من المهاجمين": those who attacked died in their attack, and in no air strike of another sentence. */
const isDeathOfAttackers = (one: Mention, strike: Mention): boolean =>
  one.type === 'killing' &&
  strike.type === 'air_strike' &&
  one.sentence !== strike.sentence &&
  one.tolls.length > 0 &&
  one.tolls.every(toll => toll.detail === 'attackers')

/** "قتل عشرة من القوات. ونفذت الطائرات غارات على التنظيم": those of the one side died of no strike on the other. */
const diedOfNoStrike = (death: Mention, strike: Mention): boolean => {
  const dead = death.tolls.map(toll => toll.of)
  const struck = strike.roles.flatMap(({ role, actor }) => (role === 'target' ? [actor] : []))
  return (
    death.type === 'killing' &&
    strike.type === 'air_strike' &&
    death.sentence !== strike.sentence &&
    dead.length > 0 &&
    struck.length > 0 &&
    dead.every(of => {
      const lost = of?.id ?? null
      return lost !== null && struck.every(({ id, sides = [] }) => id !== null && id !== lost && !sides.includes(lost))
    })
  )
}

const armedDoers = ({ roles }: Mention): ActorName[] =>
  roles.flatMap(({ role, actor }) => (role === 'initiator' && actor.armed && actor.named ? [actor] : []))
const killsOthers = ({ type, tolls }: Mention): boolean =>
  type === 'killing' && tolls.some(({ outcome, group }) => outcome === 'killed' && group === 'civilians')
/** "قتلت القوات الحكومية 143 مدنيا. وقتل التنظيم أربعة مدنيين": what a state's men and what a band did to civilians is counted apart. */
function isCountedByKiller(a: Mention, b: Mention): boolean {
  const [x, y] = [armedDoers(a), armedDoers(b)]
  if (!x.length || !y.length || !killsOthers(a) || !killsOthers(b)) return false
  return x.every(one => y.every(other => one.irregular !== other.irregular))
}

/** Whether their sides tell that a mention is of another deed than one told before: struck back, died attacking, set off by the other side. */
export const areOthersDeeds = (one: Mention, before: Mention): boolean =>
  isStrikeOnAttackers(one, before) ||
  isDeathOfAttackers(one, before) ||
  diedOfNoStrike(one, before) ||
  diedOfNoStrike(before, one) ||
  isBlastOfOther(one, before) ||
  isBlastOfOther(before, one) ||
  isCountedByKiller(one, before)

/** What the sides that two mentions name for one role weigh, for and against. */
export function sidesScore(a: Mention, b: Mention, w: UniteWeights): number {
  const named = (m: Mention, role: string): string[] =>
    m.roles.filter(r => r.role === role && r.actor.named).map(r => r.actor.id ?? r.actor.text)
  const apart = isDoneBack(a, b) || (FROM_AFAR.has(a.type) && FROM_AFAR.has(b.type) && areOfOtherStates(a, b))
  let score = apart ? w.otherDoer : 0
  for (const role of ['initiator', 'target']) {
    const x = named(a, role)
    const y = named(b, role)
    if (!x.length || !y.length) continue
    if (x.some(id => y.includes(id))) score += w.sameSide
    else if (role === 'initiator' && a.type !== 'statement' && areStrangers(a, b)) score += w.otherDoer
    else score += a.type === 'statement' && role === 'initiator' ? w.otherSpeaker : w.otherSide
  }
  return score
}
