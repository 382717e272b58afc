/** What stands behind an event's tolls: who said what, how a toll grew, and who parts with whom. */
import type { Features } from './features.ts'
import { type SideStatements, type TollStatement, tollStatements } from './toll-statements.ts'

/** The two statements furthest apart; no number satisfies both. */
export interface Parting {
  readonly least: TollStatement
  readonly greatest: TollStatement
}

export interface TollAccount extends SideStatements {
  /** The statements with which the number known rose, in their order. Of a running total, those of unknown day take part by their size. */
  readonly growth: readonly TollStatement[]
  /** Null where some number satisfies all statements that stand. */
  readonly parting: Parting | null
}

type Numbered = TollStatement & { readonly low: number }
const isNumbered = (said: TollStatement): said is Numbered => said.low !== null && said.exactness > 0 && !said.mixed

function growthOf(statements: readonly TollStatement[], running: boolean): TollStatement[] {
  const numbered = statements.filter(isNumbered).filter(said => !said.partial)
  const steps: Numbered[] = []
  for (const said of numbered.filter(one => one.day !== null)) {
    const last = steps.at(-1)
    if (!last || said.low > last.low) steps.push(said)
  }
  const undated = running ? numbered.filter(one => one.day === null) : []
  const all = [...steps, ...undated].sort((x, y) => x.low - y.low || (x.day ?? 0) - (y.day ?? 0))
  return all.filter((said, i) => said.low !== all[i - 1]?.low)
}

const topOf = (said: TollStatement): number => said.high ?? Number.POSITIVE_INFINITY
const lowOf = (said: TollStatement): number => said.low ?? 0

function partingOf(statements: readonly TollStatement[]): Parting | null {
  const standing = statements.filter(said => said.stands && said.exactness > 0)
  const [first, ...others] = standing
  if (!first) return null
  const least = others.reduce((kept, next) => (topOf(next) < topOf(kept) ? next : kept), first)
  const greatest = others.reduce((kept, next) => (lowOf(next) > lowOf(kept) ? next : kept), first)
  return topOf(least) < lowOf(greatest) ? { least, greatest } : null
}

/** One account for each toll that merging these claims gives, in the same order. */
export function tollAccounts(members: readonly Features[]): TollAccount[] {
  const running = members.some(member => member.told.claim.scope === 'cumulative')
  return tollStatements(members).map(side => ({
    ...side,
    growth: growthOf(side.statements, running),
    parting: partingOf(side.statements),
  }))
}
