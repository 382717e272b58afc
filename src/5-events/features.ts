/** What comparing needs of a claim, worked out once. */
import type { Claim, ClaimActor, ClaimPlace, Role, Toll } from '../4-claims/claim.ts'
import { EVENT_TYPE } from '../4-claims/event-types/index.ts'
import { nameStems, rareWords, shingles, stemsBehind, without, wordsOf } from './claim-words.ts'
import { victimWords } from './compare-victims.ts'
import { type DayRange, dayNumber, dayRange, isSharp } from './day-range.ts'
import { keysBehind, nameKeys } from './name-keys.ts'
import type { ToldClaim } from './told-claim.ts'

/** Words in a run of a claim's own sentences: agencies' sentences are kept, though a word is changed here and there. */
const RUN = 4

const NONE: readonly string[] = []

/** An actor by everything it may be known by: its id, and its names' keys. */
export interface ActorKeys {
  readonly role: Role
  readonly id: string | null
  readonly names: readonly string[]
  /** Ids of whom it is part of or fights beside. */
  readonly sides: readonly string[]
}

export interface Features {
  readonly told: ToldClaim
  /** Types of one family are told of one happening; a type that is not listed is a family of its own. */
  readonly family: string
  /** False for words and relief. */
  readonly happening: boolean
  /** Of a type that goes on day by day. */
  readonly goesOn: boolean
  readonly range: DayRange | null
  readonly sharp: boolean
  readonly published: number | null
  readonly actors: readonly ActorKeys[]
  readonly placeNames: readonly string[]
  /** `killed:12`: numbers as said, vague words left out. */
  readonly figures: ReadonlySet<string>
  /** Hashes of the rare words of its sentences, in ascending order, as are the next. */
  readonly said: Int32Array
  /** The same without the names of its place and sides, which are compared by themselves. */
  readonly words: Int32Array
  /** Of these the names of those who were killed one by one. */
  readonly victims: Int32Array
  /** The stems of its place's name. */
  readonly placeStems: Int32Array
  /** The runs of words of its sentences. */
  readonly runs: Int32Array
}

/** An event is formed anew with each report that joins it, and the actors of its other claims are the same. */
const kept = new WeakMap<ClaimActor, ActorKeys>()

export function actorKeys(actor: ClaimActor): ActorKeys {
  const known = kept.get(actor)
  if (known) return known
  const { role, id = null, name, aliases = NONE, sides = NONE } = actor
  const keys = { role, id, names: keysBehind(name, aliases), sides }
  kept.set(actor, keys)
  return keys
}

export const placeNames = (place: ClaimPlace | null): readonly string[] =>
  place ? keysBehind(place.name, place.aliases ?? NONE) : []

/** "20 killed and wounded" says neither figure, only between which bounds both lie. */
export const isMixedFigure = (toll: Toll): boolean => toll.approx && toll.low === 1 && (toll.high ?? 0) > 1

function figuresOf(tolls: readonly Toll[]): string[] {
  const said = tolls.filter(toll => !toll.vague && !isMixedFigure(toll))
  return said.flatMap(toll => [toll.low ?? toll.high].filter(n => n !== null).map(n => `${toll.outcome}:${n}`))
}

/** The stems in the names of its place and its sides: those told, and those known. */
const stemsOfNames = ({ place, actors }: Claim): Int32Array =>
  stemsBehind(
    [place?.name ?? '', place?.admin1 ?? '', ...actors.map(actor => actor.name)],
    [place?.aliases ?? NONE, ...actors.map(actor => actor.aliases ?? NONE)],
  )

export function featuresOf(told: ToldClaim): Features {
  const { claim } = told
  const type = EVENT_TYPE.get(claim.type)
  const range = dayRange(claim.date)
  const words = claim.evidence.flatMap(span => wordsOf(span.text))
  const said = rareWords(words)
  const names = stemsOfNames(claim)
  return {
    told,
    family: type?.family ?? claim.type,
    happening: type?.happening ?? true,
    goesOn: type?.goesOn ?? false,
    range,
    sharp: isSharp(range),
    published: dayNumber(told.published),
    actors: claim.actors.map(actorKeys),
    placeNames: placeNames(claim.place),
    figures: new Set(figuresOf(claim.tolls)),
    said,
    words: without(said, names),
    victims: victimWords(claim, names),
    placeStems: nameStems(claim.place ? nameKeys([claim.place.name]) : []),
    runs: shingles(words, RUN),
  }
}

/** Whether two actors are one: by id where both have one, for names are shared ("the army" of either side), else by name. */
export const sameActor = (a: ActorKeys, b: ActorKeys): boolean =>
  a.id !== null && b.id !== null ? a.id === b.id : a.names.some(name => b.names.includes(name))

/** Whether the packs know one to be part of the other or to fight beside it: "the army" and its battalion. */
export const areKin = (a: ActorKeys, b: ActorKeys): boolean =>
  a.id !== null && b.id !== null && (a.sides.includes(b.id) || b.sides.includes(a.id))

/** Whether two actors stand on one side: one and the same, or kin. */
export const onOneSide = (a: ActorKeys, b: ActorKeys): boolean => sameActor(a, b) || areKin(a, b)
