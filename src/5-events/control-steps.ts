/** How one sign after another changes who holds a place. */
import type { ClaimActor, ClaimPlace } from '../4-claims/claim.ts'
import type { ControlChange, ControlEvidence } from './control.ts'
import { type ControlSign, isDated, type UndatedSign } from './control-signs.ts'
import { isoOf } from './day-range.ts'
import { isSamePlace } from './place-within.ts'
import { joined, meet, without } from './same-sides.ts'

/** The last change, the state that it put an end to, and of the last change of hands: whom the holders took it from, and its last day. */
export interface ControlState {
  readonly last: ControlChange | null
  readonly before: ControlState | null
  readonly from: readonly ClaimActor[]
  readonly since: number
}

export const UNKNOWN: ControlState = { last: null, before: null, from: [], since: Number.NEGATIVE_INFINITY }

/** All changes, from the first to the last. */
export function changesOf(state: ControlState): ControlChange[] {
  const changes: ControlChange[] = []
  for (let at: ControlState | null = state; at?.last; at = at.before) changes.push(at.last)
  return changes.reverse()
}

/** What a sign says, as evidence for `place`. */
export function evidenceOf(sign: UndatedSign, place: ClaimPlace): ControlEvidence {
  const dated = isDated(sign) ? sign : null
  return {
    ...{ event: sign.event, claims: sign.claims, kind: sign.kind, by: sign.by },
    at: isSamePlace(sign.place, place) ? null : sign.place.name,
    from: dated && dated.first !== null ? isoOf(dated.first) : null,
    to: dated ? isoOf(dated.last) : null,
    disputed: sign.disputed,
  }
}

/** A step is given what stands, the sign, and the sign as evidence. */
type Step = (state: ControlState, sign: ControlSign, evidence: ControlEvidence) => ControlState

const holdersOf = ({ last }: ControlState): readonly ClaimActor[] => last?.holders ?? []

/** The last change with more known of it. */
const amended = (state: ControlState, more: (last: ControlChange) => Partial<ControlChange>): ControlState => ({
  ...state,
  last: state.last && { ...state.last, ...more(state.last) },
})

const borneOut = (state: ControlState, evidence: ControlEvidence): ControlState =>
  amended(state, last => ({ evidence: [...last.evidence, evidence] }))
const contradicted = (state: ControlState, evidence: ControlEvidence): ControlState =>
  amended(state, last => ({ against: [...last.against, evidence] }))

const begun = (state: ControlState, evidence: ControlEvidence, so: Partial<ControlChange>): ControlState => ({
  ...state,
  last: {
    ...{ from: evidence.from, to: evidence.to ?? '', holders: [], besiegers: [], contested: false },
    ...{ evidence: [evidence], against: [], ...so },
  },
  before: state,
})

/** Whether nothing tells if this came before or after the last change of hands. */
const isAtOnce = (state: ControlState, sign: ControlSign): boolean => (sign.first ?? sign.last) <= state.since

const take: Step = (state, sign, evidence) => {
  const holders = holdersOf(state)
  const again = meet(holders, sign.by)
  // What only the taker says, or the loser denies, does not stand against what is plainly told of that day.
  if (holders.length > 0 && !again && sign.doubtful && isAtOnce(state, sign)) return contradicted(state, evidence)
  const isAlly = meet(state.from, sign.from) && !meet(holders, sign.from)
  if (holders.length > 0 && (again || isAlly) && (!state.last?.contested || isAtOnce(state, sign))) {
    return amended(borneOut(state, evidence), last => ({ holders: joined(last.holders, sign.by), besiegers: [] }))
  }
  if (holders.length > 0 && sign.by.length > 0 && isAtOnce(state, sign)) {
    return amended(borneOut(state, evidence), last => ({ holders: joined(last.holders, sign.by), contested: true }))
  }
  if (sign.by.length === 0 && !meet(holders, sign.from)) return state
  const after = { from: sign.from, since: sign.last }
  if (holders.length > 0 && sign.opposed && sign.by.length > 0) {
    return { ...begun(state, evidence, { holders: joined(holders, sign.by), contested: true }), ...after }
  }
  // Left and taken on one day is one change of hands.
  const { last } = state
  if (last && holders.length === 0 && last.to === evidence.to) {
    return { ...amended(borneOut(state, evidence), () => ({ holders: sign.by })), ...after }
  }
  return { ...begun(state, evidence, { holders: sign.by }), ...after }
}

const leave: Step = (state, sign, evidence) => {
  const holders = holdersOf(state)
  if (holders.length > 0 && !meet(holders, sign.by)) {
    return amended(borneOut(state, evidence), last => ({ besiegers: without(last.besiegers, sign.by) }))
  }
  return { ...begun(state, evidence, { holders: without(holders, sign.by) }), from: sign.by, since: sign.last }
}

const besiege: Step = (state, sign, evidence) => {
  const holders = holdersOf(state).length > 0 ? holdersOf(state) : sign.from
  const { besiegers = [], contested = false } = state.last ?? {}
  if (sign.by.length === 0 || meet(holders, sign.by)) return state
  if (meet(besiegers, sign.by)) return borneOut(state, evidence)
  return begun(state, evidence, { holders, besiegers: joined(besiegers, sign.by), contested })
}

/** Told to hold it: begins where nothing is known; where another side holds it, stands against that. */
const hold: Step = (state, sign, evidence) => {
  const holders = holdersOf(state)
  if (holders.length === 0) return begun(state, evidence, { holders: sign.by })
  return meet(holders, sign.by) ? borneOut(state, evidence) : contradicted(state, evidence)
}

const STEPS = { takes: take, leaves: leave, besieges: besiege, holds: hold } as const

/** What stands after a sign; what is only denied changes nothing, and is kept beside what stands. */
export const afterSign = (state: ControlState, sign: ControlSign, place: ClaimPlace): ControlState =>
  sign.denied ? contradicted(state, evidenceOf(sign, place)) : STEPS[sign.kind](state, sign, evidenceOf(sign, place))
