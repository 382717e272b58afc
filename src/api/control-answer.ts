/** Who holds places when, as the API tells it: holders by their sides, and with English names. */
import type { ClaimActor } from '../4-claims/claim.ts'
import type { ControlChange, ControlEvidence, PlaceControl } from '../5-events/control.ts'
import type { ControlChangeAnswer, ControlEvidenceAnswer, HolderAnswer, PlaceControlAnswer } from './answers/control.ts'
import { bare, type EnglishNames, named } from './english-names.ts'
import { headOf, type KnownActors } from './sides.ts'

interface Known {
  readonly names: EnglishNames
  readonly actors: KnownActors
}

const holder = (actor: ClaimActor, { names, actors }: Known): HolderAnswer => ({
  ...bare(named(actor, names)),
  side: actor.id === undefined ? actor.name : headOf(actor.id, actors),
})

function evidence({ by, ...rest }: ControlEvidence, known: Known): ControlEvidenceAnswer {
  return { ...rest, by: by.map(actor => holder(actor, known)) }
}

const change = (one: ControlChange, known: Known): ControlChangeAnswer => ({
  ...{ from: one.from, to: one.to, contested: one.contested },
  holders: one.holders.map(actor => holder(actor, known)),
  besiegers: one.besiegers.map(actor => holder(actor, known)),
  evidence: one.evidence.map(each => evidence(each, known)),
  against: one.against.map(each => evidence(each, known)),
})

export const controlAnswer = ({ place, changes, undated }: PlaceControl, known: Known): PlaceControlAnswer => ({
  place: bare(named(place, known.names)),
  changes: changes.map(one => change(one, known)),
  undated: undated.map(one => evidence(one, known)),
})
