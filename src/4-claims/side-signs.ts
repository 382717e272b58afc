/** Named signs of a side having a part in a happening: by its grammar, by where else it is told, and by who fights whom in the report. */
import type { Side } from './cast.ts'
import type { Role } from './claim.ts'
import type { ActorName } from './item.ts'
import type { Mention } from './mention.ts'
import { sameActor } from './parties.ts'
import { type Scene, stands } from './side-story.ts'

export const ROLES: readonly Role[] = ['initiator', 'target', 'participant']

/** What a side is, as far as its part depends on it. */
function kindOf({ armed, irregular, civilian, id, named }: ActorName): string {
  if (civilian) return 'civilians'
  if (irregular) return id ? 'rebels' : 'gunmen'
  if (armed) return id ? 'forces' : named ? 'named-forces' : 'troops'
  return id ? 'body' : 'other'
}

/** A report's scenes and sides. */
export interface Story {
  readonly scenes: readonly Scene[]
  readonly cast: readonly Side[]
}

const bodyOf = ({ happening }: Scene): Mention[] => {
  const mentions = happening.parts.map(part => part.mention)
  const body = mentions.filter(mention => mention.sentence.part === 'body')
  return body.length ? body : mentions
}

/** Where the side is told next to the happening: in its sentence, so many sentences before or behind. */
function whereOf(mentions: readonly Mention[], side: Side): string {
  let best = { gap: Number.POSITIVE_INFINITY, where: 'nowhere' }
  for (const { sentence, trigger } of mentions)
    for (const spot of side.spots) {
      const back = sentence.index - spot.sentence
      const gap = back >= 0 ? back : 0.5 - back
      if (gap >= best.gap) continue
      const near =
        back === 0
          ? spot.at < trigger
            ? 'before'
            : 'behind'
          : back > 0
            ? `back${Math.min(4, back)}`
            : `on${Math.min(3, -back)}`
      best = { gap, where: `${near}:${spot.standing}` }
    }
  return best.where
}

/** The parts that other happenings of the same sentence give the side. */
function besideOf(mentions: readonly Mention[], story: Story, own: Scene, side: Side): string[] {
  const found = new Set<string>()
  for (const scene of story.scenes) {
    if (scene === own) continue
    for (const { mention } of scene.happening.parts)
      if (mentions.some(one => one.sentence === mention.sentence))
        for (const { actor, role } of mention.roles)
          if (sameActor(actor, side.actor))
            found.add(`${scene.claim.type === own.claim.type ? 'like' : scene.claim.type}:${role}`)
  }
  return [...found]
}

const partIn = (scene: Scene | undefined, side: Side): Role | undefined =>
  scene?.told.find(part => part.side === side)?.party.role

/** The part that the side plays most often in the other happenings, or none. */
function mostPlayed(story: Story, at: number, side: Side, type: string | null): string {
  const counts = new Map<Role, number>()
  for (const [i, scene] of story.scenes.entries()) {
    const role = i === at || (type !== null && scene.claim.type !== type) ? undefined : partIn(scene, side)
    if (role) counts.set(role, (counts.get(role) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'none'
}

/** How the grammar reads a side, asked for one role. */
export const STATES = [
  'told',
  ...ROLES.map(role => `told-as-${role}` as const),
  'read',
  'read-otherwise',
  'untold',
] as const
export type State = (typeof STATES)[number]

function readingOf(scene: Scene, side: Side, role: Role): State {
  const told = partIn(scene, side)
  if (told) return told === role ? 'told' : `told-as-${told}`
  const read = scene.read.filter(part => part.side === side)
  return read.length ? (read.some(part => part.party.role === role) ? 'read' : 'read-otherwise') : 'untold'
}

/** Signs that do not depend on the role asked. */
function aroundOf(story: Story, at: number, scene: Scene, mentions: readonly Mention[], side: Side): string[] {
  const rank = story.cast.filter(other => other.spots.length > side.spots.length).length
  const before = partIn(story.scenes[at - 1], side)
  const after = partIn(story.scenes[at + 1], side)
  const likeBefore = story.scenes[at - 1]?.claim.type === scene.claim.type ? 'like' : 'other'
  const kind = kindOf(side.actor)
  const others = scene.told.filter(part => part.side !== side)
  const alone = story.cast.filter(other => kindOf(other.actor) === kind).length === 1
  return [
    `where=${whereOf(mentions, side)}`,
    `rank=${Math.min(4, rank)}`,
    `order=${Math.min(4, story.cast.indexOf(side))}`,
    `elsewhere=${mostPlayed(story, at, side, null)}`,
    `alike=${mostPlayed(story, at, side, scene.claim.type)}`,
    `before=${before ?? 'none'}:${likeBefore}`,
    `after=${after ?? 'none'}`,
    ...besideOf(mentions, story, scene, side).map(one => `beside=${one}`),
    ...others.flatMap(({ side: other, party }) => [
      ...(stands(story.scenes, at, side, other, 'enemy') ? [`enemy-of=${party.role}`] : []),
      ...(stands(story.scenes, at, side, other, 'ally') ? [`ally-of=${party.role}`] : []),
    ]),
    ...(mentions[0]?.sentence.topic.some(actor => sameActor(actor, side.actor)) ? ['topic'] : []),
    ...(side.inTitle ? ['in-title'] : []),
    ...(alone ? [`alone=${kind}`] : []),
    ...(story.scenes.some(one => one.claims && partIn(one, side) === 'initiator') ? ['claimer'] : []),
    ...(side.actor.country && scene.claim.place?.country && side.actor.country !== scene.claim.place.country
      ? ['foreign']
      : []),
  ]
}

/** A sign of a side: what it is, and whether it counts for a role as it is or by how the grammar reads the side. */
export interface SideSign {
  readonly by: 'role' | State
  readonly text: string
}

/** Its name for one role, as weights are listed. */
export const signName = (role: Role, { by, text }: SideSign): string =>
  by === 'role' ? `${role}:${text}` : `${role}:${by}:${text}`

/** A part that a side may have in a happening, with its signs: the same list for all roles that are read alike. */
export interface SideOption {
  readonly side: Side
  readonly actor: ActorName
  readonly role: Role
  readonly signs: readonly SideSign[]
}

/** A side in a scene, with all that its signs are made of but how it is read for a role. */
interface Told {
  readonly scene: Scene
  readonly side: Side
  readonly around: readonly string[]
  readonly held: boolean
}

function signsOf({ scene, side, around, held }: Told, state: State): SideSign[] {
  const { type, scope, status } = scene.claim
  const others = scene.told.filter(part => part.side !== side).map(part => part.party.role)
  const loses = scene.happening.parts.some(part =>
    part.mention.tolls.some(toll => toll.of && sameActor(toll.of, side.actor)),
  )
  const weight = scene.told.find(part => part.side === side)?.party.weight
  const signs: SideSign[] = []
  const add = (by: SideSign['by'], text: string): void => {
    signs.push({ by, text })
  }
  const beside = ROLES.map(role => `with-${others.includes(role) ? '' : 'no-'}${role}`)
  add('role', state)
  add(state, type)
  add(state, kindOf(side.actor))
  add(state, scope)
  for (const { side: other, party } of scene.read)
    if (other === side && party.faint) add('role', `faint=${party.faint}`)
  if (status === 'planned') add(state, 'planned')
  if (loses) {
    add(state, 'loses')
    add('role', `${type}:loses`)
  }
  if (held) {
    add('role', 'held')
    add(state, 'held')
  }
  for (const one of beside) add('role', one)
  for (const one of beside) add('role', `${one}:${state === 'untold' ? 'untold' : 'known'}`)
  if (weight !== undefined) add(state, `weight=${Math.round(weight * 10)}`)
  for (const one of around) add('role', one)
  if (state === 'untold') for (const one of around) add(state, one)
  return signs
}

/** Everybody who may have a part in the happening at `at`, in each role. */
export function optionsOf(story: Story, at: number): SideOption[] {
  const scene = story.scenes[at]
  if (!scene) return []
  const held = scene.happening.parts.every(part => part.mention.rule.background)
  const mentions = bodyOf(scene)
  const sides = new Set([...scene.told.map(part => part.side), ...scene.read.map(part => part.side), ...story.cast])
  const options: SideOption[] = []
  for (const side of sides) {
    const told = { scene, side, around: aroundOf(story, at, scene, mentions, side), held }
    const actor = scene.read.find(part => part.side === side)?.party.actor ?? side.actor
    const byState = new Map<State, SideSign[]>()
    for (const role of ROLES) {
      const state = readingOf(scene, side, role)
      const signs = byState.get(state) ?? signsOf(told, state)
      byState.set(state, signs)
      options.push({ side, actor, role, signs })
    }
  }
  return options
}
