/** A claim of responsibility makes the claimer the initiator of the attack told last before it. */
import { has } from '../grammar/clause.ts'
import type { Item } from '../grammar/item.ts'
import type { Candidate } from '../happenings/candidate.ts'
import type { Happening } from '../happenings/unite.ts'
import type { Located } from '../mentions/located.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Trigger } from '../mentions/trigger.ts'
import type { RoleReading } from './roles.ts'

/** Ids of the rules by which somebody says that a deed is his. */
export const CLAIMING: ReadonlySet<string> = new Set([
  'claimed-responsibility',
  'announced-responsibility',
  'responsibility-claimed',
  'its-responsibility',
  'said-it-was-it',
  'announced-own-deed',
  'announced-deed-of-own',
])
const CLAIMABLE = new Set([
  'suicide_attack',
  'bombing',
  'attack',
  'violence',
  'killing',
  'clash',
  'shelling',
  'air_strike',
  'fire',
])
const MOST_SENTENCES = 3

const REPORT_REACH = 10
/** "أعلن الجيش أنه نفذ غارة": forces of a state that report what they did claim nothing. */
export const isOwnReport = (items: readonly Item[], { at, rule }: Trigger): boolean => {
  if (rule.id !== 'said-it-was-it') return false
  const behind = items.slice(at + 1, at + 1 + REPORT_REACH)
  return behind.some(({ actor }) => actor?.irregular === false) && behind.some(item => has(item, 'w:نفذت', 'w:نفذ'))
}

/** Whether somebody is told to have done it; "انتحاري" is whoever the claimer sent. */
const hasInitiator = (happening: Happening): boolean =>
  happening.parts.some(part =>
    part.mention.roles.some(({ role, actor }) => role === 'initiator' && (actor.named || actor.id !== null)),
  )

/** The sides that claims of responsibility add, by the happening that they claim. */
export function claimedBy(happenings: readonly Happening[]): ReadonlyMap<Happening, readonly RoleReading[]> {
  const added = new Map<Happening, RoleReading[]>()
  for (const { parts } of happenings)
    for (const { mention } of parts) {
      if (!CLAIMING.has(mention.rule.id)) continue
      const claimer = mention.roles.filter(role => role.role === 'initiator' && role.actor.armed)
      const claimed = claimer.length
        ? (toldBefore(happenings, mention) ?? nearest(happenings, mention.sentence.index))
        : null
      if (claimed && !hasInitiator(claimed)) added.set(claimed, claimer)
    }
  return added
}

/** "تعرض الحاجز الشهر الماضي لهجوم تبناه التنظيم": what the same sentence tells before the claim, recalled or not. */
const toldBefore = (happenings: readonly Happening[], { sentence, trigger }: Mention): Happening | null =>
  happenings.findLast(({ parts }) =>
    parts.some(
      ({ mention }) =>
        mention.sentence.index === sentence.index && mention.trigger < trigger && CLAIMABLE.has(mention.type),
    ),
  ) ?? null

function nearest(happenings: readonly Happening[], sentence: number): Happening | null {
  let best: { happening: Happening; gap: number } | null = null
  for (const happening of happenings) {
    if (!happening.parts.some(part => CLAIMABLE.has(part.mention.type) && part.mention.scope !== 'background')) continue
    const gap = Math.min(...happening.parts.map(part => Math.abs(sentence - part.mention.sentence.index)))
    if (gap <= MOST_SENTENCES && (!best || gap <= best.gap)) best = { happening, gap }
  }
  return best?.happening ?? null
}

/** "أدان المجلس الهجوم الذي وقع الشهر الماضي وتبناه التنظيم": a claim of what the same sentence recalls is recalled with it. */
export function withRecalledClaims(candidates: readonly Candidate[]): Candidate[] {
  const isBefore = ({ mention }: Located, { sentence, trigger }: Mention): boolean =>
    mention.sentence.index === sentence.index && mention.trigger < trigger && CLAIMABLE.has(mention.type)
  return candidates.map(candidate => {
    const { claim, parts } = candidate
    if (claim.scope !== 'incident' || !parts.every(({ mention }) => CLAIMING.has(mention.rule.id))) return candidate
    const recalled = parts.every(({ mention }) =>
      candidates.some(other => other.claim.scope === 'background' && other.parts.some(part => isBefore(part, mention))),
    )
    return recalled ? { ...candidate, claim: { ...claim, scope: 'background' as const } } : candidate
  })
}
