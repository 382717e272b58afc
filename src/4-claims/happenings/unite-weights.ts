/** What each sign weighs when mentions of a report are united: below the least sum two mentions stay apart. */
export interface UniteWeights {
  /** The same type, types that the means left open, and types near to one another. */
  readonly sameType: number
  readonly openType: number
  readonly bothOpen: number
  readonly openFire: number
  readonly blastAndBomber: number
  readonly raidAndShelling: number
  readonly clashAndBomber: number
  readonly seizedAndHeld: number
  /** What men do with their own hands, and bombs or shells. */
  readonly handAndFire: number
  readonly samePlace: number
  readonly placeWithin: number
  readonly placesApart: number
  /** Other places, but not far from one another. */
  readonly placesNear: number
  /** The place is not its own, but that of the news told before it. */
  readonly inheritedPlace: number
  readonly unlistedApart: number
  readonly otherProvince: number
  readonly sameDay: number
  readonly otherDay: number
  /** The day before or after, of what does not go on. */
  readonly nextDay: number
  readonly sameSide: number
  readonly otherSide: number
  /** Other listed sides do it, which have nothing to do with one another. */
  readonly otherDoer: number
  readonly otherSpeaker: number
  readonly sameDead: number
  /** One or two dead in each, where others are told beside them. */
  readonly fewDead: number
  readonly otherDead: number
  /** Others held, freed or given up. */
  readonly otherHeld: number
  /** Other dead, in a part of the place told before. */
  readonly otherDeadWithin: number
  /** Other dead, in a happening of its own told in the same sentence. */
  readonly otherDeadBeside: number
  readonly partOfTotal: number
  readonly otherVictims: number
  /** With figures in common, a place or day cannot weigh against a pair more than this. */
  readonly leastWithFigures: number
  readonly definite: number
  readonly consequence: number
  readonly unsaidNear: number
  readonly sameSentence: number
  readonly nextSentence: number
  readonly farther: number
  /** Its sentence turns to other news, or begins with a place. */
  readonly turn: number
  readonly opensElsewhere: number
  readonly sameRule: number
  readonly oneOfSeveral: number
  readonly otherScope: number
  readonly otherStatus: number
  readonly another: number
  readonly least: number
  readonly leastOfUnsaid: number
  /** "The attack" points back to one told before, if to any. */
  readonly leastOfDefinite: number
  /** A headline tells again what the body tells, with less of the detail that would show it. */
  readonly leastOfTitle: number
}

export const UNITE_WEIGHTS: UniteWeights = {
  sameType: 3,
  openType: 2,
  bothOpen: 2.5,
  openFire: 2.6,
  blastAndBomber: 2,
  raidAndShelling: -3,
  clashAndBomber: 0,
  seizedAndHeld: 1,
  handAndFire: -3,
  samePlace: 2,
  placeWithin: 1,
  placesApart: -4,
  placesNear: -3,
  inheritedPlace: 0,
  unlistedApart: -3,
  otherProvince: -2,
  sameDay: 1,
  otherDay: -3,
  nextDay: -1,
  sameSide: 0.7,
  otherSide: -1,
  otherDoer: -4,
  otherSpeaker: -4,
  sameDead: 1.5,
  fewDead: 0,
  otherDead: -1,
  otherHeld: -2,
  otherDeadWithin: -1.5,
  otherDeadBeside: -4,
  partOfTotal: -4,
  otherVictims: -2,
  leastWithFigures: -0.5,
  definite: 2,
  consequence: 2,
  unsaidNear: 0.5,
  sameSentence: 1,
  nextSentence: 0.4,
  farther: -0.1,
  turn: -1,
  opensElsewhere: 0,
  sameRule: 0,
  oneOfSeveral: -2,
  otherScope: -2.5,
  otherStatus: -2.5,
  another: -4,
  least: 2.6,
  leastOfUnsaid: 1.5,
  leastOfDefinite: 1.5,
  leastOfTitle: 0.8,
}
