/** Whom a deed befell in person, among the sides of a happening. */
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
