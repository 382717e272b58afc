/** Settles who did what to whom in each happening: of all that the grammar reads and the report names, the likely ones. */
import { forcesOf, stateOf } from '../../3-gazetteer/demonyms.ts'
import type { Claim, ClaimActor, Role } from '../claim.ts'
import type { ActorName } from '../grammar/item.ts'
import { announcedAlone } from '../mentions/unilateral.ts'
import { isDeedOfKilled } from '../scope/guilt.ts'
import { withSidesOfVictims } from '../tolls/sides-of-victims.ts'
import { VIOLENT } from './able-sides.ts'
import type { Side } from './cast.ts'
import { type Settled, withKnownFoes } from './known-foes.ts'
import { type Likely, mendSides, type Weighed } from './mend-sides.ts'
import { optionsOf, ROLES, type SideOption, type Story } from './side-signs.ts'
import { type Scene, stands } from './side-story.ts'
import { SIDE_WEIGHTS } from './side-weights.ts'
import { namedOfTwo, onceSoldiers, oneUnnamed } from './unnamed-doers.ts'

/** Parts less likely than this to be what a coder would give the side are left out. */
export const LEAST_SIDE = 0.3
/** The same for a side that the grammar gives no part, where it gives the part to another already. */
const LEAST_BESIDE = 0.45

/** What each sign weighs for each role, in their order, against having no part. */
export type SideWeights = ReadonlyMap<string, readonly number[]>

/** How likely each role is, in their order, by the signs of a side. */
export function chancesOf(signs: readonly string[], weights: SideWeights): number[] {
  const sums = [...(weights.get('bias') ?? ROLES.map(() => 0))]
  for (const sign of signs) {
    const row = weights.get(sign)
    if (row) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0)
  }
  const odds = sums.map(Math.exp)
  const all = odds.reduce((sum, one) => sum + one, 1)
  return odds.map(one => one / all)
}

/** The likeliest role of a side, where it is likely enough to have a part at all. */
export function likelyRole(chances: readonly number[], least: number): Role | null {
  const best = Math.max(...chances)
  return best < least ? null : (ROLES[chances.indexOf(best)] ?? null)
}

/** What a state does by its forces. */
const BY_FORCES: ReadonlySet<string> = new Set([...VIOLENT, 'capture', 'withdrawal', 'operation', 'arrest'])
/** "غارة زمردانية": a state that strikes is told elsewhere by its forces ("القوات الزمردانية"). */
function withForces(actor: ActorName, { type }: Claim): ActorName {
  const state = actor.country === null || !BY_FORCES.has(type) ? null : stateOf(actor.country)
  const isState = state !== null && (actor.text === state || (actor.id === null && actor.aliases.includes(state)))
  return isState ? { ...actor, aliases: [...actor.aliases, ...forcesOf(actor.country ?? '')] } : actor
}

/** A side with its role as a claim tells it. */
export const claimActorOf = (actor: ActorName, role: Role): ClaimActor => ({
  name: actor.text,
  role,
  ...(actor.id ? { id: actor.id } : {}),
  ...(actor.aliases.length ? { aliases: actor.aliases } : {}),
  ...(actor.sides?.length ? { sides: actor.sides } : {}),
})

/** From here on an enemy of who did a deed is taken for whom it was done to. */
const LEAST_ENEMY = 0.1
const INITIATOR = ROLES.indexOf('initiator')
const TARGET = ROLES.indexOf('target')

/**
 * The likely sides without those who would do the deed together with an enemy of theirs: who is likelier does it, the other suffered
 * it if that is likely at all.
 */
function withoutEnemies(likely: readonly Likely[], areEnemies: (a: Side, b: Side) => boolean): Likely[] {
  const doing = ({ chances }: Likely): number => chances[INITIATOR] ?? 0
  const doers = likely.filter(({ role }) => role === 'initiator')
  const first = doers.reduce<Likely | null>((best, one) => (best && doing(best) >= doing(one) ? best : one), null)
  return likely.flatMap(one => {
    if (!first || one.role !== 'initiator' || one === first || !areEnemies(first.option.side, one.option.side))
      return [one]
    return (one.chances[TARGET] ?? 0) >= LEAST_ENEMY ? [{ ...one, role: 'target' as const }] : []
  })
}

const WEIGHTS: SideWeights = new Map(Object.entries(SIDE_WEIGHTS))

/** Whether the grammar gives a side any part, however surely. */
const isRead = ({ side }: SideOption, scene: Scene | undefined): boolean =>
  scene?.read.some(part => part.side === side) ?? false

const sentencesOf = ({ happening }: Scene): Set<number> =>
  new Set(happening.parts.map(({ mention }) => mention.sentence.index))

/** What is done for the sake of a deed, or to undo it, by others than who did it. */
const AGAINST: ReadonlyMap<string, string> = new Map([
  ...[...VIOLENT].map(type => [type, 'arrest'] as const),
  ['abduction', 'release'],
])
/** "أوقفت الشرطة مشتبها به على صلة بهجوم", "أطلقت القوات سراحه بعد خطفه": who is told there only to arrest or free did not do it. */
function actsAgainst({ side }: SideOption, scene: Scene | undefined, scenes: readonly Scene[]): boolean {
  const answer = scene ? AGAINST.get(scene.claim.type) : undefined
  if (!scene || !answer) return false
  const own = sentencesOf(scene)
  return scenes.some(
    other =>
      other.claim.type === answer &&
      other.told.some(part => part.side === side && part.party.role === 'initiator') &&
      [...own].every(index => sentencesOf(other).has(index)),
  )
}

/** "قتلت القوات أربعة من المتهمين بالهجوم": who kills those who did it did not do it. */
const punishes = ({ side }: SideOption, scene: Scene | undefined): boolean =>
  scene?.happening.parts.some(
    ({ mention: { sentence, trigger } }) =>
      isDeedOfKilled(sentence.items, trigger) &&
      side.spots.some(spot => spot.sentence === sentence.index && spot.at < trigger),
  ) ?? false

/** "غارات زمردانية حركوشية": of those whom one breath tells to do it together none did it alone, however little is known of him. */
function besideDoers(scene: Scene | undefined, likely: readonly Likely[], weighed: readonly Weighed[]): Likely[] {
  const doers = scene?.told.filter(({ party }) => party.joined && party.role === 'initiator').map(part => part.side)
  const has = (side: Side): boolean => likely.some(one => one.option.side === side)
  const done = likely.some(one => one.role === 'initiator' && doers?.includes(one.option.side))
  if (!doers || !done) return []
  return weighed
    .filter(({ option: { side } }) => doers.includes(side) && !has(side))
    .map(one => ({ ...one, role: 'initiator' as const }))
}

/** The likely sides of the happening at `i`, by its own signs and the fronts of the grammar. */
function settledAt({ scenes, cast }: Story, claim: Claim, i: number): Settled {
  const scene = scenes[i]
  const weighed = optionsOf({ scenes, cast }, i).map(option => {
    const chances = chancesOf(option.signs, WEIGHTS)
    if (!isRead(option, scene) && (actsAgainst(option, scene, scenes) || punishes(option, scene)))
      chances[INITIATOR] = 0
    return { option, chances }
  })
  const weighty = weighed.flatMap(({ option, chances }) => {
    const role = likelyRole(chances, LEAST_SIDE)
    const beside = role && !isRead(option, scene) && scene?.told.some(part => part.party.role === role)
    return role && Math.max(...chances) >= (beside ? LEAST_BESIDE : LEAST_SIDE) ? [{ option, role, chances }] : []
  })
  const likely = [...weighty, ...besideDoers(scene, weighty, weighed)]
  const areEnemies = (a: Side, b: Side): boolean =>
    stands(scenes, i, a, b, 'enemy') > 0 && stands(scenes, i, a, b, 'ally') === 0
  // Those who fight each other drive people out together.
  const settled = claim.type === 'displacement' ? likely : withoutEnemies(likely, areEnemies)
  return {
    claim,
    likely: namedOfTwo(onceSoldiers(oneUnnamed(mendSides({ claim, scene }, settled, weighed)))),
    scene,
    weighed,
  }
}

/** "القيادة الأميركية في إفريقيا" and "القيادة الأميركية (أفريكوم)" told by one name: a side has its part once. */
const onceEach = (actors: readonly ClaimActor[]): ClaimActor[] =>
  actors.filter((one, i) => actors.findIndex(({ name, role }) => name === one.name && role === one.role) === i)

/** Claims with their sides. */
export function settleSides(claims: readonly Claim[], story: Story): Claim[] {
  const sides = withKnownFoes(claims.map((claim, i) => settledAt(story, claim, i))).map((one, i) => {
    const claim = claims[i]
    return claim ? announcedAlone(claim, story.scenes[i], one) : one
  })
  return claims.map((claim, i) => {
    const settled = sides[i] ?? []
    const parts = story.scenes[i]?.happening.parts ?? []
    return {
      ...claim,
      actors: onceEach(settled.map(one => claimActorOf(withForces(one.option.actor, claim), one.role))),
      tolls: withSidesOfVictims(
        claim,
        parts,
        settled.map(({ option, role }) => ({ actor: option.actor, role })),
      ),
    }
  })
}
