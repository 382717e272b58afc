/** Events in lines for a person to read. */
import type { EventToll, ImpliedDays } from '../5-events/event.ts'
import type { Tie } from '../5-events/ties.ts'
import type { TollAccount } from '../5-events/toll-accounts.ts'
import type { EventClaim, EventDossier } from '../6-ledger/dossier.ts'
import type { EventRow } from '../6-ledger/query-events.ts'
import { actorText, claimLines, dateText, placeText } from './claim-listing.ts'
import { table } from './print.ts'
import { accountLines } from './toll-listing.ts'

/** A line an event, and how many there are; names in Arabic come last, for their direction unsettles what follows. */
export function eventTable(rows: readonly EventRow[]): string {
  if (rows.length === 0) return 'no events fit\n'
  const lines = rows.map(({ event }) => [
    event.id,
    dateText(event.date),
    [event.type, event.status, event.scope].filter(word => word !== 'reported' && word !== 'incident').join(' · '),
    String(event.sources.reports),
    event.tolls.map(eventTollText).join(', '),
    [event.place?.name ?? '–', event.actors.map(actor => actor.name).join('، ')].join(' | '),
  ])
  const counted = rows.length === 1 ? '1 event' : `${rows.length} events`
  return `${table([['event', 'date', 'type', 'reports', 'toll', 'place | actors'], ...lines])}${counted}\n`
}

/** `killed 4` where all agree, `killed 4 (3–7)` where they do not, `killed 30+` where the greatest is a lower bound. */
export function eventTollText({ outcome, low, best, high, open }: EventToll): string {
  const plus = open ? '+' : ''
  if (best === null && low === null && high === null) return outcome
  if (low === high && best === low) return `${outcome} ${best}${plus}`
  return `${outcome} ${best ?? '?'} (${low ?? '?'}–${high ?? '?'}${plus})`
}

/** All that is known of an event: its figures over all, then each claim with its speakers and words. */
export function dossierText({ event, claims, accounts, ties }: EventDossier): string {
  const { reports, outlets, independent } = event.sources
  const tied = new Map(ties.map(tie => [tie.claim, tieText(tie)]))
  const lines = [
    `${event.id} ${event.type} · ${event.status} · ${event.scope}`,
    `  date     ${dateText(event.date)}`,
    ...(event.implied ?? []).map(days => `           ${impliedText(days)}`),
    `  place    ${placeText(event.place)}`,
    ...(event.actors.length ? [`  actors   ${event.actors.map(actorText).join(', ')}`] : []),
    `  sources  ${reports} reports, ${outlets} outlets, ${independent} independent`,
    ...event.tolls.flatMap((toll, i) => [`  toll     ${tollLine(toll)}`, ...linesOf(accounts[i])]),
    ...(event.review.by.length ? [`  review   ${event.review.state}, by ${event.review.by.join(', ')}`] : []),
    ...(event.aliases.length ? [`  also     ${event.aliases.join(', ')}`] : []),
    '',
    ...claims.flatMap(one => claimOfReport(one, tied.get(one.ref.id) ?? null)),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

const impliedText = ({ report, start, end, events }: ImpliedDays): string =>
  `${start} to ${end} for ${report}, which tells no day and shares ${events.join(', ')} with dated reports`

const linesOf = (account: TollAccount | undefined): string[] =>
  account ? accountLines(account).map(line => `             ${line}`) : []

const tollLine = (toll: EventToll): string =>
  [eventTollText(toll), toll.group, toll.of && `of ${toll.of}`, `by the ${toll.preset} preset`, partingOf(toll)]
    .filter(Boolean)
    .join(' · ')

const partingOf = ({ divergence }: EventToll): string =>
  divergence > 0 ? `presets part by ${Math.round(divergence * 100)} %` : ''

function claimOfReport(
  { ref, claim, report, published, review, machine, origin }: EventClaim,
  tie: string | null,
): string[] {
  const heading = [report.id, report.publisher, published ?? 'no date of publication'].filter(Boolean).join(' · ')
  return [
    heading,
    ...(report.title ? [report.title] : []),
    ...claimLines(claim, `${ref.id}, ${ref.index}`),
    ...(review ? [`      review   ${reviewText(origin, machine !== null)} ${review.by.join(', ')}`] : []),
    ...(tie === null ? [] : [`      tied     ${tie}`]),
    '',
  ]
}

/** What people have done about a claim. */
const reviewText = (origin: string, changed: boolean): string =>
  origin === 'person' ? 'added by' : changed ? 'put right by' : 'looked at by'

/** `to cxyz (3.5 more than needed): type same 2, place same 3, …`: what docs/reference/merging.md explains. */
function tieText({ to, score, reasons }: Tie): string {
  const listed = reasons.map(({ reason, weight }) => `${reason.replaceAll('_', ' ')} ${weight}`)
  return `to ${to} (${score < 0 ? `${-score} less` : `${score} more`} than needed): ${listed.join(', ')}`
}
