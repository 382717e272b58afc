/** Settles who did what to whom in each happening: of all that the grammar reads and the report names, the likely ones. */
import type { Side } from './cast.ts'
import type { Claim, ClaimActor } from './claim.ts'
import { logistic } from './confidence.ts'
import { optionsOf, type SideOption, type Story } from './side-signs.ts'
import { SIDE_WEIGHTS } from './side-weights.ts'

/** Parts less likely than this to be what a coder would give the side are left out. */
export const LEAST_SIDE = 0.37

/** Of the options of a happening, each side once in its likeliest role. */
export function likelySides(
  options: readonly SideOption[],
  chanceOf: (option: SideOption) => number,
  least: number,
): SideOption[] {
  const best = new Map<Side, { option: SideOption; chance: number }>()
  for (const option of options) {
    const chance = chanceOf(option)
    const known = best.get(option.side)
    if (chance >= least && (!known || chance > known.chance)) best.set(option.side, { option, chance })
  }
  return [...best.values()].map(({ option }) => option)
}

/** A side with its role as a claim tells it. */
export const claimActorOf = ({ actor, role }: Pick<SideOption, 'actor' | 'role'>): ClaimActor => ({
  name: actor.text,
  role,
  ...(actor.id ? { id: actor.id } : {}),
  ...(actor.aliases.length ? { aliases: actor.aliases } : {}),
})

/** Claims with their sides. */
export const settleSides = (claims: readonly Claim[], story: Story): Claim[] =>
  claims.map((claim, i) => {
    const likely = likelySides(optionsOf(story, i), option => logistic(option.signs, SIDE_WEIGHTS), LEAST_SIDE)
    return { ...claim, actors: likely.map(claimActorOf) }
  })
