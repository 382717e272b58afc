/** What the weighing of sides one by one leaves: who is wanting, who is told twice, what both sides do. */
import { normalForm } from '../2-arabic/forms.ts'
import type { Claim, Role } from './claim.ts'
import { ROLES, type SideOption } from './side-signs.ts'
import type { Scene } from './side-story.ts'

/** A side that may have a part in a happening, with how likely each role is. */
export interface Weighed {
  readonly option: SideOption
  readonly chances: readonly number[]
}

/** A likely part of a side in a happening. */
export interface Likely extends Weighed {
  readonly role: Role
}

interface Setting {
  readonly claim: Claim
  readonly scene: Scene | undefined
}

/** What two sides do with each other: neither fights, nor agrees, alone. */
const MUTUAL: ReadonlySet<string> = new Set(['clash', 'agreement'])
/** From here on the likeliest side is taken for the other one of what takes two. */
const LEAST_OTHER = 0.2
/** From here on the likeliest side is taken for who did what nobody else is told to have done. */
const LEAST_DOER = 0.28

/** Who is likeliest to have the one part that nobody has, where a happening of this type wants it. */
function wanting({ claim }: Setting, settled: readonly Likely[], weighed: readonly Weighed[]): Likely[] {
  const likeliest = (role: Role, least: number): Likely[] => {
    const at = ROLES.indexOf(role)
    let best: Weighed | null = null
    let most = least
    for (const one of weighed) {
      const chance = one.chances[at] ?? 0
      const free = !one.option.side.actor.civilian && !settled.some(other => other.option === one.option)
      if (free && chance >= most) [best, most] = [one, chance]
    }
    return best ? [{ ...best, role }] : []
  }
  const roles = settled.map(one => one.role)
  if (MUTUAL.has(claim.type) && roles.length < 2 && roles.every(role => role === 'participant'))
    return likeliest('participant', LEAST_OTHER)
  return roles.every(role => role === 'target') ? likeliest('initiator', LEAST_DOER) : []
}

const EXCHANGED: ReadonlySet<string> = new Set(['shelling', 'air_strike'])
const SURE = 0.9
/** "تبادل الجيش والمسلحون القصف": both sides of what the grammar tells to be exchanged take part in it. */
function inExchange(
  { claim, scene }: Setting,
  settled: readonly Likely[],
  weighed: readonly Weighed[],
): readonly Likely[] {
  if (!EXCHANGED.has(claim.type)) return settled
  const parts = scene?.read.filter(({ party }) => party.role === 'participant' && party.weight >= SURE) ?? []
  const sides = new Set(parts.map(part => part.side))
  if (sides.size < 2) return settled
  const both = weighed.filter(({ option }) => sides.has(option.side))
  return [
    ...both.map(one => ({ ...one, role: 'participant' as const })),
    ...settled.filter(one => !sides.has(one.option.side)),
  ]
}

const UNIT = /^(دوريه|كتيبه|سريه|حاجز|رتل|قافله|نقطه|وحده|موكب|اليه|عربه|ثكنه)( |$)/
/** "كتيبة للجيش", "دورية عسكرية" beside the army: a part of a side that has the same part. */
const isPartOfAnother = (one: Likely, all: readonly Likely[]): boolean =>
  one.option.actor.id === null &&
  UNIT.test(normalForm(one.option.actor.text)) &&
  all.some(other => other !== one && other.role === one.role && other.option.actor.armed)

/** The sides that the weighing settled, mended by each other and by the report. */
export function mendSides(setting: Setting, settled: readonly Likely[], weighed: readonly Weighed[]): Likely[] {
  const exchanged = inExchange(setting, settled, weighed)
  const whole = [...exchanged, ...wanting(setting, exchanged, weighed)]
  return whole.filter(one => !isPartOfAnother(one, whole))
}
