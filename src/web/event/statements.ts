import type { Mark, Toll } from '../../4-claims/claim.ts'
import type { ClaimAnswer } from '../../api/answers/claims.ts'
import type { TollAnswer } from '../../api/answers/named.ts'

/** One source's figure, and the words that it stands in. */
export interface Statement {
  readonly key: string
  readonly toll: Toll
  readonly source: ClaimAnswer
  readonly words: readonly Mark[]
}

export interface TollWithStatements {
  readonly toll: TollAnswer
  readonly statements: readonly Statement[]
}

const allStatements = (claims: readonly ClaimAnswer[]): Statement[] =>
  claims.flatMap(source =>
    source.claim.tolls.map((toll, index) => ({
      key: `${source.id} ${index}`,
      toll,
      source,
      words: wordsOf(source, toll, index),
    })),
  )

/** Every figure of every claim under the event's toll that it went into; none is left out. */
export function statementsByToll(tolls: readonly TollAnswer[], claims: readonly ClaimAnswer[]): TollWithStatements[] {
  const placed = allStatements(claims).map(statement => ({ statement, home: homeOf(statement.toll, tolls) }))
  return tolls.map(toll => ({
    toll,
    statements: placed.filter(({ home }) => home === toll).map(({ statement }) => statement),
  }))
}

/** Figures that no toll of the event is made of (a denied claim's, say). */
export const otherStatements = (tolls: readonly TollAnswer[], claims: readonly ClaimAnswer[]): Statement[] =>
  allStatements(claims).filter(({ toll }) => homeOf(toll, tolls) === null)

/** The same victims may be named by another alias or group in another report: the nearest toll of the outcome then. */
function homeOf(toll: Toll, tolls: readonly TollAnswer[]): TollAnswer | null {
  const alike = tolls.filter(each => each.outcome === toll.outcome)
  const nearness = (each: TollAnswer) => (each.of === toll.of ? 2 : 0) + (each.group === toll.group ? 1 : 0)
  return alike.reduce<TollAnswer | null>((best, each) => (best && nearness(best) >= nearness(each) ? best : each), null)
}

/** Words and figures stand in one order; what the title repeats is left out where the body alone has as many as there are figures. */
function wordsOf({ claim }: ClaimAnswer, toll: Toll, index: number): readonly Mark[] {
  const words = claim.marks.filter(mark => mark.role === toll.outcome)
  const alike = claim.tolls.filter(each => each.outcome === toll.outcome)
  const inOrder = [words, words.filter(mark => mark.in !== 'title')].find(some => some.length === alike.length)
  if (inOrder === undefined) return words
  const place = claim.tolls.slice(0, index).filter(each => each.outcome === toll.outcome).length
  return inOrder.slice(place, place + 1)
}
