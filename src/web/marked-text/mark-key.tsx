import type { Claim } from '../../4-claims/claim.ts'
import { useSurroundings } from '../surroundings.ts'

/** What the colours in a text mean: only those that occur. */
export function MarkKey({ claims }: { readonly claims: readonly Claim[] }) {
  const { labels } = useSurroundings().format
  const roles = new Set(claims.flatMap(claim => claim.marks.map(mark => mark.role)))
  const known = Object.keys(labels.mark).filter(role => roles.has(role) || role === 'evidence')
  return (
    <ul className="mark-key" aria-label={labels.report.key}>
      {known.map(role => (
        <li key={role}>
          <mark data-role={role} data-evidence={role === 'evidence' || undefined}>
            {labels.mark[role]}
          </mark>
        </li>
      ))}
    </ul>
  )
}
