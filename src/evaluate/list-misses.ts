/** What a coding missed and what it invented, for reading beside the reports. */
import type { CodedClaim, CodedReport, CodedToll } from './coded-report.ts'
import { pairClaims } from './pair-claims.ts'

/** The missed and invented claims of all reports; of one report (`only`) also its pairs with their likeness. */
export function listMisses(gold: readonly CodedReport[], coded: readonly CodedReport[], only?: string): string[] {
  const byId = new Map(coded.map(entry => [entry.report.id, entry]))
  return gold
    .filter(({ report }) => only === undefined || report.id === only)
    .flatMap(({ report, claims }) => {
      const { pairs, missed, invented } = pairClaims(claims, byId.get(report.id)?.claims ?? [])
      const shown = only === undefined ? [] : pairs
      return [
        `# ${report.id} ${report.title ?? ''}`,
        ...shown.flatMap(pair => [
          `  = ${pair.likeness.toFixed(2)} ${brief(pair.gold)}`,
          `         ${brief(pair.coded)}`,
        ]),
        ...missed.map(claim => `  missed   ${brief(claim)}`),
        ...invented.map(claim => `  invented ${brief(claim)}`),
      ]
    })
}

const brief = (claim: CodedClaim): string =>
  [
    claim.type,
    claim.place?.name ?? '–',
    claim.date?.start ?? '–',
    claim.tolls.map(tollText).join('; '),
    claim.evidence.slice(0, 90),
  ].join(' · ')

const tollText = (toll: CodedToll): string => `${toll.outcome} ${toll.low ?? ''}–${toll.high ?? ''} ${toll.group}`
