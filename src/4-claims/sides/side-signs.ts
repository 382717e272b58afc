/** Named signs of a side having a part in a happening: by its grammar, by where else it is told, and by what part it plays elsewhere. */
import type { Role } from '../claim.ts'
import { EVENT_TYPE } from '../event-types/index.ts'
import type { ActorName } from '../grammar/item.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Side, Spot } from './cast.ts'
import { sameActor } from './parties.ts'
import { partyOf } from './party.ts'
import type { Part, Scene } from './side-story.ts'

export const ROLES: readonly Role[] = ['initiator', 'target', 'participant']

/** What a side is, as far as its part depends on it. */
function kindOf({ armed, irregular, civilian, id, named }: ActorName): string {
  if (civilian) return 'civilians'
  if (irregular) return id ? 'rebels' : 'gunmen'
  if (armed) return id ? 'forces' : named ? 'named-forces' : 'troops'
  return id ? 'body' : 'other'
}

const CAMPS: Readonly<Record<string, string>> = {
  civilians: 'civilians',
  rebels: 'irregular',
  gunmen: 'irregular',
  forces: 'regular',
  'named-forces': 'regular',
  troops: 'regular',
}
/** Its kind, broadly: irregular and regular forces, civilians, bodies. */
const campOf = (actor: ActorName): string => CAMPS[kindOf(actor)] ?? 'body'

/** A report's scenes and sides. */
export interface Story {
  readonly scenes: readonly Scene[]
  readonly cast: readonly Side[]
}

/** A side that may have a part in a happening, with its signs. */
export interface SideOption {
  readonly side: Side
  readonly actor: ActorName
  readonly signs: readonly string[]
}

/** A scene as its signs are made of it. */
interface Setting {
  readonly story: Story
  readonly at: number
  readonly scene: Scene
  readonly family: string
  readonly mentions: readonly Mention[]
  readonly held: boolean
  /** Whom the figures tell of. */
  readonly victims: string
}

const bodyOf = ({ happening }: Scene): Mention[] => {
  const mentions = happening.parts.map(part => part.mention)
  const body = mentions.filter(mention => mention.sentence.part === 'body')
  return body.length ? body : mentions
}

const familyOf = (type: string): string => EVENT_TYPE.get(type)?.family ?? 'none'

function victimsOf({ claim }: Scene): string {
  const groups = claim.tolls.map(toll => toll.group)
  const [armed, civilian] = [groups.includes('combatants'), groups.includes('civilians')]
  return armed && civilian ? 'both' : armed ? 'combatants' : civilian ? 'civilians' : groups.length ? 'people' : 'none'
}

interface Nearest {
  readonly mention: Mention
  readonly spot: Spot
  /** Sentences from it to the happening; negative: told after it. */
  readonly back: number
  readonly inClause: boolean
}

/** The spot of a side that stands next to the happening. */
function nearestOf(mentions: readonly Mention[], side: Side): Nearest | null {
  let best: (Nearest & { readonly far: number }) | null = null
  for (const mention of mentions)
    for (const spot of side.spots) {
      const back = mention.sentence.index - spot.sentence
      const inClause = back === 0 && spot.at >= mention.from && spot.at < mention.to
      const far =
        back > 0 ? back : back < 0 ? 0.5 - back : Math.abs(spot.at - mention.trigger) / 100 + (inClause ? 0 : 0.4)
      if (!best || far < best.far) best = { mention, spot, back, inClause, far }
    }
  return best
}

/** Up to which of these bounds a number goes. */
const upTo = (number: number, bounds: readonly number[]): string => `${bounds.find(bound => number <= bound) ?? 'more'}`

/** How many other sides stand between a side and the word that tells of the happening. */
function sidesBetween({ mention, spot }: Nearest): number {
  const [from, to] = spot.at < mention.trigger ? [spot.at, mention.trigger] : [mention.trigger, spot.at]
  let count = 0
  for (let k = from + 1; k < to && count < 2; k++) {
    const party = partyOf(mention.sentence.items[k])
    if (party && !party.civilian) count++
  }
  return count
}

/** Where a side is told that the grammar gives no part. */
function addPlace(signs: string[], { mentions, family }: Setting, side: Side): void {
  const nearest = nearestOf(mentions, side)
  if (!nearest) {
    signs.push('where=nowhere', `where=nowhere:${family}`)
    return
  }
  const { mention, spot, back, inClause } = nearest
  const before = spot.at < mention.trigger ? 'before' : 'behind'
  const where =
    back === 0
      ? `${before}${inClause ? '' : '-out'}`
      : back > 0
        ? `back${Math.min(4, back)}`
        : `on${Math.min(3, -back)}`
  signs.push(`where=${where}:${spot.standing}`, `where=${where}:${family}`)
  if (back !== 0) {
    signs.push(`where=${where}`)
    return
  }
  signs.push(`where=${where}:${upTo(Math.abs(spot.at - mention.trigger), [3, 8, 15])}`)
  signs.push(`between=${before}:${sidesBetween(nearest)}`)
}

/** How the grammar reads a side: the part it gives, those it gives less surely, or none. */
function readingOf(told: Part | undefined, read: readonly Part[]): string {
  if (told) return told.party.role
  if (!read.length) return 'none'
  if (read.some(part => part.party.faint)) return 'faint'
  return `less-${ROLES.filter(role => read.some(part => part.party.role === role)).join('-')}`
}

const partIn = (scene: Scene | undefined, side: Side): Role | undefined =>
  scene?.told.find(part => part.side === side)?.party.role

/** The part that a side plays most often in other happenings; null: none. */
function mostPlayed({ story, at }: Setting, side: Side, weigh: (scene: Scene) => number): Role | null {
  const sums = new Map<Role, number>()
  for (const [i, scene] of story.scenes.entries()) {
    const role = i === at ? undefined : partIn(scene, side)
    const weight = role ? weigh(scene) : 0
    if (role && weight > 0) sums.set(role, (sums.get(role) ?? 0) + weight)
  }
  let most: Role | null = null
  for (const role of ROLES) if ((sums.get(role) ?? 0) > (most ? (sums.get(most) ?? 0) : 0)) most = role
  return most
}

/** How large it is in the report, and what part it plays elsewhere; `known`: whether the grammar gives it a part here. */
function addStanding(signs: string[], setting: Setting, side: Side, known: string): void {
  const { cast } = setting.story
  const most = cast.reduce((max, other) => Math.max(max, other.spots.length), 1)
  const rank = cast.reduce((count, other) => count + (other.spots.length > side.spots.length ? 1 : 0), 0)
  const order = cast.indexOf(side)
  signs.push(
    `share=${upTo(side.spots.length / most, [0.2, 0.5, 0.99])}:${known}`,
    `rank=${Math.min(3, rank)}:${known}`,
    `order=${order < 0 ? 'none' : Math.min(3, order)}:${known}`,
    `elsewhere=${mostPlayed(setting, side, scene => (scene.claim.type === 'statement' ? 0.3 : 1)) ?? 'none'}:${known}`,
  )
  const like = mostPlayed(setting, side, scene => (familyOf(scene.claim.type) === setting.family ? 1 : 0))
  if (like) signs.push(`like=${like}:${known}`)
  if (setting.mentions[0]?.sentence.topic.some(actor => sameActor(actor, side.actor))) signs.push(`topic:${known}`)
}

/** Who else has a part by the grammar, and whom the side is told with in one breath. */
function addOthers(signs: string[], { scene, family }: Setting, side: Side, reading: string, known: string): void {
  const camp = campOf(side.actor)
  const others = scene.told.filter(part => part.side !== side)
  const slots = ROLES.filter(role => others.some(part => part.party.role === role))
  const taken = slots.join('-')
  signs.push(`slots=${taken}:${known}`, `slots=${taken}:${reading}`, `slots=${taken}:${family}`)
  for (const role of slots) {
    const other = others.find(part => part.party.role === role)
    if (other) signs.push(`against=${role}:${campOf(other.side.actor)}:${camp}`)
    if (others.some(part => part.party.role === role && side.fellows.has(part.side)))
      signs.push(`fellow=${role}:${known}`)
  }
}

function signsOf(setting: Setting, side: Side): string[] {
  const { scene, family, held, victims } = setting
  const { type, scope, status, place } = scene.claim
  const told = scene.told.find(part => part.side === side)
  const read = scene.read.filter(part => part.side === side)
  const reading = readingOf(told, read)
  const known = reading === 'none' ? 'untold' : 'told'
  const [kind, camp] = [kindOf(side.actor), campOf(side.actor)]
  const signs = [
    reading,
    `${reading}:${type}`,
    `${reading}:${family}`,
    `kind=${kind}`,
    `kind=${camp}:${type}`,
    `kind=${camp}:${family}`,
    `kind=${camp}:${known}`,
    `scope=${scope}:${known}`,
    `victims=${victims}:${camp}`,
  ]
  if (told) signs.push(`${reading}:${upTo(told.party.weight, [0.55, 0.7, 0.8, 0.86, 0.92])}`)
  else addPlaceOrFaint(signs, setting, side, read)
  addStanding(signs, setting, side, known)
  addOthers(signs, setting, side, reading, known)
  const loses = scene.happening.parts.some(part =>
    part.mention.tolls.some(toll => toll.of && sameActor(toll.of, side.actor)),
  )
  if (loses) signs.push('loses', `loses:${family}`)
  if (held) signs.push(`held:${reading}`)
  if (status === 'planned') signs.push(`planned:${reading}`)
  if (side.actor.country && place?.country)
    signs.push(`${side.actor.country === place.country ? 'home' : 'foreign'}:${camp}:${known}`)
  return signs
}

function addPlaceOrFaint(signs: string[], setting: Setting, side: Side, read: readonly Part[]): void {
  if (!read.length) addPlace(signs, setting, side)
  for (const { party } of read) if (party.faint) signs.push(`faint=${party.faint}`)
}

/** Everybody who may have a part in the happening at `at`. */
export function optionsOf(story: Story, at: number): SideOption[] {
  const scene = story.scenes[at]
  if (!scene) return []
  const setting = {
    story,
    at,
    scene,
    family: familyOf(scene.claim.type),
    mentions: bodyOf(scene),
    held: scene.happening.parts.every(part => part.mention.rule.background),
    victims: victimsOf(scene),
  }
  const sides = new Set([...scene.told.map(part => part.side), ...scene.read.map(part => part.side), ...story.cast])
  return [...sides].map(side => ({
    side,
    actor: scene.read.find(part => part.side === side)?.party.actor ?? side.actor,
    signs: signsOf(setting, side),
  }))
}
