/** Every figure that the claims of an event give, by side and voice, and which of them still stand. */
import type { ClaimActor, Toll } from '../4-claims/claim.ts'
import { addFirsts, type ClaimFigure, claimFigures } from './claim-figures.ts'
import { dayNumber } from './day-range.ts'
import type { Features } from './features.ts'
import { mergeActors, sideNames } from './merge-actors.ts'
import type { Figure } from './presets.ts'
import { independentSources } from './sources.ts'
import { bySide, fullerSide, type Side, sideKey, type ToldSide, wholeSides } from './toll-sides.ts'
import { speakerOf, voiceOf } from './voices.ts'

/** A figure with who gave it where. */
export interface TollStatement extends Figure {
  readonly claim: string
  readonly report: string
  readonly outlet: string | null
  /**
   * False where a later statement of the same voice takes its place, or where it counts only some of the victims and
   * another statement counts them all.
   */
  readonly stands: boolean
}

export interface SideStatements extends Side {
  /** From the earliest said to the latest, those of unknown day first. */
  readonly statements: readonly TollStatement[]
}

interface SideOfClaim extends ToldSide {
  readonly member: Features
  readonly figures: readonly ClaimFigure[]
}

function sidesOf(member: Features, nameOf: (side: string | null) => string | null): SideOfClaim[] {
  const sides = new Map<string, { side: Side; tolls: Toll[] }>()
  for (const toll of member.told.claim.tolls) {
    const side = { outcome: toll.outcome, of: nameOf(toll.of), group: toll.group }
    const entry = sides.get(sideKey(side))
    if (entry) entry.tolls.push(toll)
    else sides.set(sideKey(side), { side, tolls: [toll] })
  }
  return [...sides.values()].map(({ side, tolls }) => ({
    ...side,
    claim: member.told.id,
    member,
    figures: claimFigures(tolls),
  }))
}

/** The sides with those that are part of another told one under its name; two parts of one that a claim counts are added up. */
function underWholes(told: readonly SideOfClaim[], actors: readonly ClaimActor[]): SideOfClaim[] {
  const wholeOf = wholeSides(told, actors)
  const sides = new Map<string, SideOfClaim>()
  for (const one of told) {
    const whole = { ...one, of: wholeOf(one) }
    const key = JSON.stringify([one.claim, sideKey(whole)])
    const other = sides.get(key)
    sides.set(key, other ? { ...whole, figures: addFirsts(other.figures, one.figures) } : whole)
  }
  return [...sides.values()]
}

/** A total counts up to the end of its span; anything else is as of its publication. */
const dayOf = ({ told: { claim, published } }: Features): number | null =>
  (claim.scope === 'cumulative' ? dayNumber(claim.date.end) : null) ?? dayNumber(published)

type Said = Omit<TollStatement, 'stands'>

const isLater = (later: Said, than: Said): boolean => later.day !== null && than.day !== null && later.day > than.day
const isNumber = (said: Said): boolean => said.exactness > 0 && !said.mixed

/** Whether `later` is the same voice correcting itself; a word does not correct a number, nor a part the whole. */
const replaces = (later: Said, said: Said): boolean =>
  later.voice === said.voice &&
  isLater(later, said) &&
  (isNumber(later) || !isNumber(said)) &&
  (!later.partial || said.partial)

/** Whether `whole` counts all of the victims of whom `said` counts some. */
const includes = (whole: Said, said: Said): boolean =>
  said.partial && !whole.partial && isNumber(whole) && (whole.high ?? whole.low ?? 0) >= (said.low ?? 0)

const ordered = (x: Said, y: Said): number =>
  (x.day ?? 0) - (y.day ?? 0) || (x.claim < y.claim ? -1 : x.claim > y.claim ? 1 : (x.low ?? 0) - (y.low ?? 0))

function withStanding(all: readonly Said[]): TollStatement[] {
  return [...all]
    .sort(ordered)
    .map(said => ({ ...said, stands: !all.some(other => replaces(other, said) || includes(other, said)) }))
}

/** Whose victims the figures of an event may count, and who may give them. */
export interface Parties {
  readonly actors: readonly ClaimActor[]
  /** One label for outlets that copy one another. */
  readonly labels: ReadonlyMap<string, string>
}

export const partiesIn = (members: readonly Features[]): Parties => ({
  actors: mergeActors(members.map(member => member.told.claim)),
  labels: independentSources(members),
})

/** The statements of these claims, side by side; the same for any order of the claims. */
export function tollStatements(
  members: readonly Features[],
  { actors, labels } = partiesIn(members),
): SideStatements[] {
  if (members.every(member => member.told.claim.tolls.length === 0)) return []
  const nameOf = sideNames(actors)
  const told = underWholes(
    members.flatMap(member => sidesOf(member, nameOf)),
    actors,
  )
  const sides = new Map<string, { side: Side; said: Said[] }>()
  for (const one of told) {
    const { outcome, of, group } = fullerSide(one, told)
    const { id, report, outlet } = one.member.told
    const said = one.figures.map(figure => {
      const speaker = speakerOf(one.member, figure.speaker)
      const voice = voiceOf(one.member, speaker, labels)
      return { ...figure, speaker, voice, day: dayOf(one.member), claim: id, report, outlet }
    })
    const entry = sides.get(sideKey({ outcome, of, group }))
    if (entry) entry.said.push(...said)
    else sides.set(sideKey({ outcome, of, group }), { side: { outcome, of, group }, said })
  }
  return [...sides.values()].map(({ side, said }) => ({ ...side, statements: withStanding(said) })).sort(bySide)
}
