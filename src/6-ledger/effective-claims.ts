/** What a report says in the end: what was read in it, with the corrections of people in their order. */
import type { Report } from '../1-reports/report.ts'
import type { Claim } from '../4-claims/claim.ts'
import { type Anchor, anchorOf, findSpan, type IdentifiedClaim, matchAnchors } from '../5-events/anchors.ts'
import type { ClaimReview } from '../5-events/review.ts'
import type { Correction, Draft, Part, Target } from './corrections/kind.ts'

/** A correction that stands, as the ledger keeps it. */
export interface KeptCorrection {
  readonly seq: number
  readonly who: string
  readonly correction: Correction
  readonly targets: readonly Target[]
  readonly added: IdentifiedClaim | null
}

export interface EffectiveClaim extends IdentifiedClaim {
  /** As it was read, where that is not `claim`; null for a claim that a person added. */
  readonly machine: Claim | null
  readonly origin: 'machine' | 'person'
  readonly state: Draft['state']
  readonly review: ClaimReview | null
}

export interface Effect {
  /** Those read first, in their order. */
  readonly claims: readonly EffectiveClaim[]
  /** The id of the claim that an anchor means now; undefined where it is gone. */
  readonly find: (anchor: Anchor) => string | undefined
}

/** Parts that tell of a look at the claim itself; the others merely name it as one among others. */
const LOOKED_AT: ReadonlySet<Part> = new Set(['claim', 'added', 'together'])

type Text = Pick<Report, 'id' | 'title' | 'body'>

const keyOf = ({ reading, id }: Anchor): string => `${reading} ${id}`

/** The claims that are meant, by the anchors' keys; each reading that people spoke of is matched by itself. */
function matchReadings(
  anchors: readonly Anchor[],
  read: readonly IdentifiedClaim[],
  report: Text,
): ReadonlyMap<string, string> {
  const readings = new Map<string, Map<string, Anchor>>()
  for (const anchor of anchors) {
    const own = readings.get(anchor.reading) ?? new Map<string, Anchor>()
    readings.set(anchor.reading, own.set(anchor.id, anchor))
  }
  const matches = [...readings].flatMap(([reading, own]) =>
    [...matchAnchors([...own.values()], read, report)].map(([id, claim]) => [`${reading} ${id}`, claim] as const),
  )
  return new Map(matches)
}

/** Claims that people added, as far as their words still stand in the report. */
function standingAdditions(made: readonly KeptCorrection[], report: Text): IdentifiedClaim[] {
  return made.flatMap(({ added, targets }) => {
    if (!added || !targets.some(target => target.part === 'added' && target.report === report.id)) return []
    const evidence = added.claim.evidence.map(span => findSpan(span, report))
    const all = evidence.filter(span => span !== null)
    return all.length < evidence.length ? [] : [{ id: added.id, claim: { ...added.claim, evidence: all } }]
  })
}

/**
 * The claims of a report from what was read in it and the corrections that stand, in their order. A correction finds its claim
 * again by id, else by its words and type. A claim that a person added covers what is later read from the same words.
 */
export function effectiveClaims(
  report: Text,
  read: readonly IdentifiedClaim[],
  made: readonly KeptCorrection[],
): Effect {
  const targets = made.flatMap(one => one.targets.filter(target => target.report === report.id))
  const additions = standingAdditions(made, report)
  const addedIds = new Set(made.flatMap(({ added }) => (added ? [added.id] : [])))
  const anchors = targets.map(target => target.anchor).filter(anchor => !addedIds.has(anchor.id))
  const spokenOf = matchReadings(anchors, read, report)
  const taken = new Set(spokenOf.values())
  const free = read.filter(({ id }) => !taken.has(id))
  const covered = new Set(
    matchAnchors(
      additions.map(one => anchorOf(one, '')),
      free,
      report,
    ).values(),
  )
  const standing = new Set(additions.map(({ id }) => id))
  const find = (anchor: Anchor): string | undefined =>
    standing.has(anchor.id) ? anchor.id : spokenOf.get(keyOf(anchor))
  const drafts = new Map<string, Draft & { readonly by: readonly string[] }>([
    ...read.map(({ id, claim }) => [id, { claim, state: stateOf(covered.has(id)), vouched: false, by: [] }] as const),
    ...additions.map(({ id, claim }) => [id, { claim, state: stateOf(false), vouched: true, by: [] }] as const),
  ])
  for (const { who, correction, targets: all } of made) {
    for (const { part, anchor } of all.filter(target => target.report === report.id)) {
      const id = find(anchor) ?? ''
      const draft = drafts.get(id)
      if (!draft) continue
      const next = part === 'claim' && correction.apply ? { ...draft, ...correction.apply(draft) } : draft
      drafts.set(id, LOOKED_AT.has(part) ? { ...next, by: [...new Set([...next.by, who])].sort() } : next)
    }
  }
  const before = new Map(read.map(({ id, claim }) => [id, claim]))
  const claims = [...drafts].map(([id, { claim, state, vouched, by }]): EffectiveClaim => {
    const machine = before.get(id) ?? null
    return {
      ...{ id, claim, state, origin: machine ? 'machine' : 'person' },
      machine: machine === claim ? null : machine,
      review: by.length > 0 ? { vouched, by } : null,
    }
  })
  return { claims, find }
}

const stateOf = (covered: boolean): Draft['state'] => (covered ? 'covered' : 'stands')
