/** Claims in lines for a person to read; the Arabic stays as the report has it. */
import type { Report } from '../1-reports/report.ts'
import type { Claim, ClaimActor, ClaimDate, ClaimPlace, Reading, Span, Toll } from '../4-claims/claim.ts'

/** A report's heading and its claims. */
export function readingListing(report: Report, reading: Reading): string {
  const heading = [
    report.id,
    report.publisher,
    report.published ?? reading.published ?? 'no date of publication',
  ].filter(Boolean)
  const lines = [
    heading.join(' · '),
    ...(report.title ? [report.title] : []),
    ...(reading.language === 'ar' ? [] : [`  not Arabic (${reading.language}): kept, and not read`]),
    ...(reading.language === 'ar' && reading.claims.length === 0 ? ['  no claims'] : []),
    ...reading.claims.flatMap((claim, index) => claimLines(claim, String(index))),
    ...reading.unread.map(span => `  unread     ${quoted(span)}`),
  ]
  return `${lines.join('\n')}\n\n`
}

/** The lines of one claim under a heading of its type; `name` tells it from others. */
export function claimLines(claim: Claim, name: string): string[] {
  return [
    `  [${name}] ${claim.type} · ${claim.status} · ${claim.scope}${claim.count === null ? '' : ` · ${claim.count} times`}`,
    `      date     ${dateText(claim.date)}`,
    `      place    ${placeText(claim.place)}`,
    ...(claim.actors.length ? [`      actors   ${claim.actors.map(actorText).join(', ')}`] : []),
    ...claim.tolls.map(toll => `      toll     ${tollText(toll)}`),
    ...(claim.speakers.length ? [`      said by  ${claim.speakers.join(', ')}`] : []),
    ...claim.evidence.map(span => `      words    ${quoted(span)}`),
  ]
}

const quoted = (span: Span): string =>
  `«${span.text.replace(/\s+/g, ' ')}» ${span.in === 'title' ? 'title ' : ''}${span.start}–${span.end}`

/** A day or a span of days, with how it is known when it is not said outright. */
export function dateText(date: ClaimDate): string {
  const { start, end } = date
  if (!start && !end) return 'not told'
  const days = start === end ? start : start && end ? `${start} to ${end}` : start ? `since ${start}` : `until ${end}`
  return date.basis === 'implied' ? `${days} (implied)` : `${days}`
}

/** A place with its province, country and point. */
export function placeText(place: ClaimPlace | null): string {
  if (!place) return 'not told'
  const within = [place.admin1, place.country].filter(Boolean).join(', ')
  const point = place.lat === null || place.lon === null ? '' : ` ${place.lat}, ${place.lon}`
  return `${place.name}${within ? ` (${within})` : ''}${point}`
}

export const actorText = (actor: ClaimActor): string => `${actor.name} (${actor.role})`

/** `killed 30 or more · combatants · of داعش · says …`. */
export function tollText(toll: Toll): string {
  const parts = [
    `${toll.outcome} ${figureText(toll)}`,
    toll.group,
    toll.detail,
    toll.of && `of ${toll.of}`,
    toll.speaker && `says ${toll.speaker}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

function figureText({ low, high, approx, vague }: Toll): string {
  const about = approx ? 'about ' : ''
  if (vague) return low === null ? 'some' : `some (${low} or more)`
  if (low === high) return `${about}${low ?? '?'}`
  if (high === null) return `${about}${low} or more`
  return low === null ? `${about}up to ${high}` : `${about}${low} to ${high}`
}
