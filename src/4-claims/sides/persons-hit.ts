/** Whom a deed befell in person, among the sides of a happening. */
import type { Claim } from '../claim.ts'
import type { Likely, Weighed } from './mend-sides.ts'
import { sameActor } from './parties.ts'
import type { Scene } from './side-story.ts'

/** "مقتل القيادي في الحركة سالم فلان في غارة": whom a deed befell by name suffered it, whatever else his side did. */
export function withPersonsHit(
  scene: Scene | undefined,
  all: readonly Likely[],
  weighed: readonly Weighed[],
): readonly Likely[] {
  const hit = new Set(scene?.read.flatMap(({ side, party }) => (party.inPerson ? [side] : [])))
  if (!hit.size) return all
  const others = all.filter(one => !hit.has(one.option.side))
  const isTold = ({ option: { actor } }: Weighed): boolean =>
    others.some(one => one.role === 'target' && sameActor({ ...one.option.actor, civilian: false }, actor))
  const hits = weighed.filter(one => hit.has(one.option.side) && !isTold(one))
  const persons = hits.filter(
    (one, i) => !hits.slice(0, i).some(other => sameActor(other.option.actor, one.option.actor)),
  )
  return [...others, ...persons.map(one => ({ ...one, role: 'target' as const }))]
}

/** Deeds that are done to somebody, whoever does them. */
const STRUCK: ReadonlySet<string> = new Set(['air_strike', 'shelling', 'bombing', 'suicide_attack', 'clash', 'attack'])

/** "قائده", "طيارها": told by whose he is. */
const SOMEBODYS = /^\S+(ه|ها|هم|نا)( |$)/

/** "أصيب شرطي بانفجار قنبلة": one man of the forces is whom it was aimed at, where nobody but people of no side is told to suffer it. */
export function withOneOfForces(
  { type }: Claim,
  scene: Scene | undefined,
  all: readonly Likely[],
  weighed: readonly Weighed[],
): readonly Likely[] {
  const isPerson = ({ option: { side } }: Likely): boolean =>
    scene?.read.some(part => part.side === side && part.party.inPerson) ?? false
  const others = all.filter(
    one => one.role !== 'initiator' && (!one.option.actor.civilian || one.option.actor.named || isPerson(one)),
  )
  if (!STRUCK.has(type) || others.length) return all
  const parts = scene?.read.filter(
    ({ party: { faint, actor } }) => faint === 'one' && actor.armed && !actor.irregular && !SOMEBODYS.test(actor.text),
  )
  const [part] = parts ?? []
  const hit = part && weighed.find(({ option }) => option.side === part.side)
  return hit && !all.some(one => one.option === hit.option) ? [...all, { ...hit, role: 'target' }] : all
}

/** "حرس الحدود … وزملائه": who is told by whose he is suffers nothing that those before did not. */
export const withoutTheirOwn = (all: readonly Likely[]): readonly Likely[] => {
  const isTheirs = ({ role, option: { actor } }: Likely): boolean =>
    role === 'target' && !actor.named && actor.id === null && SOMEBODYS.test(actor.text)
  const others = all.filter(one => !isTheirs(one))
  return others.some(({ role }) => role === 'target') ? others : all
}
