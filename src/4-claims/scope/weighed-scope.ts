/** Settles whether a claim is news or recalled: by its own words and days where they tell it, else by all signs together. */
import type { Claim } from '../claim.ts'
import type { Candidate } from '../happenings/candidate.ts'
import type { Happening } from '../happenings/unite.ts'
import { isRecalledDeed } from './bygone.ts'
import { isPlainNews } from './headline-news.ts'
import { isRecalledBlast } from './recalled-blasts.ts'
import { isRecalledOutright, isSettled, isWeighed, type ReportSigns, scopeSigns, weighedScope } from './scope-signs.ts'

/** A claim with the scope that all signs together speak for. */
export function withScope(
  happening: Happening,
  claim: Claim,
  features: readonly string[],
  report: ReportSigns,
): Pick<Candidate, 'claim' | 'features' | 'signs'> {
  if (!isWeighed(claim) || isRecalledOutright(happening, claim)) return { claim, features, signs: null }
  const signs = scopeSigns(happening, claim, features, report)
  const recalled = isRecalledDeed(happening.parts) || isRecalledBlast(happening.parts, claim, report.published)
  const scope = recalled
    ? 'background'
    : isSettled(happening, claim, report.published)
      ? claim.scope
      : isPlainNews(happening.parts, claim, signs)
        ? claim.scope
        : weighedScope(signs)
  return { claim: scope === claim.scope ? claim : { ...claim, scope }, features, signs }
}
