/** Settles who did what to whom in each happening: of all that the grammar reads and the report names, the likely ones. */
import type { Side } from './cast.ts'
import type { Claim, ClaimActor } from './claim.ts'
import { probability } from './confidence.ts'
import { optionsOf, ROLES, type SideOption, type SideSign, STATES, type Story } from './side-signs.ts'
import { stands } from './side-story.ts'
import { SIDE_WEIGHTS } from './side-weights.ts'

/** Parts less likely than this to be what a coder would give the side are left out. */
export const LEAST_SIDE = 0.37
/** From here on an enemy of who did a deed is taken for whom it was done to. */
const LEAST_ENEMY = 0.1

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
  ...(actor.sides?.length ? { sides: actor.sides } : {}),
})

/** Weights of a sign in the order of the roles, by what the sign counts by and by its text. */
type Table = ReadonlyMap<SideSign['by'], ReadonlyMap<string, readonly number[]>>

/** The weights ready to be looked up without a name being put together for each role. */
function tableOf(weights: Readonly<Record<string, number>>): Table {
  const table = new Map<SideSign['by'], Map<string, number[]>>()
  const put = (by: SideSign['by'], text: string, role: number, weight: number): void => {
    const texts = table.get(by) ?? new Map<string, number[]>()
    const row = texts.get(text) ?? ROLES.map(() => 0)
    row[role] = weight
    table.set(by, texts.set(text, row))
  }
  for (const [name, weight] of Object.entries(weights)) {
    const role = ROLES.findIndex(one => name.startsWith(`${one}:`))
    const text = name.slice((ROLES[role]?.length ?? 0) + 1)
    if (role < 0) continue
    put('role', text, role, weight)
    for (const state of STATES) if (text.startsWith(`${state}:`)) put(state, text.slice(state.length + 1), role, weight)
  }
  return table
}

const TABLE = tableOf(SIDE_WEIGHTS)

/** How likely an option is what a coder would give; options of one side often share their signs, which are then looked up once. */
function chances(): (option: SideOption) => number {
  let known: readonly SideSign[] = []
  let rows: (readonly number[])[] = []
  return ({ role, signs }) => {
    if (signs !== known) {
      known = signs
      rows = []
      for (const { by, text } of signs) {
        const row = TABLE.get(by)?.get(text)
        if (row) rows.push(row)
      }
    }
    const at = ROLES.indexOf(role)
    let sum = SIDE_WEIGHTS.bias ?? 0
    for (const row of rows) sum += row[at] ?? 0
    return probability(sum)
  }
}

/**
 * The likely sides without those who would do the deed together with an enemy of theirs: who is likelier does it, the other suffered
 * it if that is likely at all.
 */
function withoutEnemies(
  likely: readonly SideOption[],
  options: readonly SideOption[],
  chanceOf: (option: SideOption) => number,
  areEnemies: (a: Side, b: Side) => boolean,
): SideOption[] {
  const doers = likely.filter(({ role }) => role === 'initiator').sort((x, y) => chanceOf(y) - chanceOf(x))
  const [first] = doers
  return likely.flatMap(option => {
    if (!first || !doers.includes(option) || option === first || !areEnemies(first.side, option.side)) return [option]
    const suffering = options.find(({ side, role }) => side === option.side && role === 'target')
    return suffering && chanceOf(suffering) >= LEAST_ENEMY ? [suffering] : []
  })
}

/** Claims with their sides. */
export const settleSides = (claims: readonly Claim[], story: Story): Claim[] =>
  claims.map((claim, i) => {
    const options = optionsOf(story, i)
    const chanceOf = chances()
    const areEnemies = (a: Side, b: Side): boolean =>
      stands(story.scenes, i, a, b, 'enemy') > 0 && stands(story.scenes, i, a, b, 'ally') === 0
    const likely = withoutEnemies(likelySides(options, chanceOf, LEAST_SIDE), options, chanceOf, areEnemies)
    return { ...claim, actors: likely.map(claimActorOf) }
  })
