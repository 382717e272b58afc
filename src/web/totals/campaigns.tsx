import type { CampaignTotal, TotalStep } from '../../5-events/campaign-totals.ts'
import type { TollSum } from '../../5-events/sum-tolls.ts'
import { fill } from '../format/format.ts'
import { EventLink } from '../frame/link.tsx'
import { useSurroundings } from '../surroundings.ts'
import type { LoadedTotals } from './load-totals.ts'
import { RangeBar } from './range-bar.tsx'

/** Each total over a campaign as it grew, beside what the ledger's incidents of its days and side add up to. */
export function Campaigns({ campaigns, english }: Pick<LoadedTotals, 'campaigns' | 'english'>) {
  const { totals } = useSurroundings().format.labels.pages
  return (
    <section className="sums-box">
      <h2>{totals.campaigns}</h2>
      <p className="quiet">{totals.campaignsHint}</p>
      <ul className="campaigns">
        {campaigns.map(campaign => (
          <Campaign key={JSON.stringify(campaign.steps)} campaign={campaign} english={english} />
        ))}
      </ul>
    </section>
  )
}

interface CampaignProps {
  readonly campaign: CampaignTotal
  readonly english: ReadonlyMap<string, string>
}

function Campaign({ campaign: { outcome, of, group, place, since, steps, sum, sideless }, english }: CampaignProps) {
  const { format } = useSurroundings()
  const { labels } = format
  const { totals } = labels.pages
  const named = (name: string) => (format.language === 'en' ? (english.get(name) ?? name) : name)
  const most = Math.max(1, sum?.high ?? 0, ...steps.map(step => step.high ?? step.low ?? 0))
  const about = [of && named(of), group !== 'unknown' && labels.group[group], place && named(place.name)]
  return (
    <li className="campaign">
      <h3>
        {labels.outcome[outcome]}
        {about.filter(Boolean).map(each => (
          <span key={String(each)}>
            {' · '}
            <bdi>{each}</bdi>
          </span>
        ))}{' '}
        <small>{since !== null && fill(totals.since, { day: format.shortDay(since) })}</small>
      </h3>
      <table className="sums">
        <tbody>
          {steps.map(step => (
            <StepRow key={step.event} step={step} most={most} />
          ))}
          <tr className="of-ledger">
            <th scope="row">{totals.ledger}</th>
            <td className="best">{sum === null ? '–' : <Sum sum={sum} />}</td>
            <td className="bar-cell">{sum === null ? totals.noSum : <RangeBar {...sum} most={most} />}</td>
          </tr>
          {sideless !== null && sideless.events > 0 && (
            <tr className="of-ledger">
              <th scope="row">{totals.ledgerSideless}</th>
              <td className="best">
                <Sum sum={sideless} />
              </td>
              <td className="bar-cell">
                <RangeBar {...sideless} most={most} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </li>
  )
}

function Sum({ sum: { low, best, high, events } }: { readonly sum: TollSum }) {
  const { format } = useSurroundings()
  const range = low === high ? '' : ` (${format.number(low)}–${format.number(high)})`
  return (
    <>
      {format.number(best)}
      <small>
        {range} {format.counted(format.labels.counts.events, events)}
      </small>
    </>
  )
}

function StepRow({ step, most }: { readonly step: TotalStep; readonly most: number }) {
  const { format } = useSurroundings()
  const { labels } = format
  const figure = step.best ?? step.low ?? step.high ?? 0
  const shown = step.open ? fill(labels.atLeast, { low: format.number(figure) }) : format.number(figure)
  return (
    <tr>
      <th scope="row">
        <EventLink id={step.event}>
          {labels.pages.totals.outlets}
          {step.until !== null && ` · ${fill(labels.until, { end: format.shortDay(step.until) })}`}
        </EventLink>
      </th>
      <td className="best">{shown}</td>
      <td className="bar-cell">
        <RangeBar low={step.low ?? figure} best={figure} high={step.high ?? figure} open={step.open} most={most} />
      </td>
    </tr>
  )
}
